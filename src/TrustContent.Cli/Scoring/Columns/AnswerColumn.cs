using System.Globalization;
using Parquet;
using Parquet.Schema;
using TrustContent.Responses;

namespace TrustContent.Cli.Scoring.Columns;

/// <summary>One column of a Parquet file, read as answers.</summary>
internal sealed class AnswerColumn(string name, DataField field, AnswerKind kind, CellReader cells)
{
    /// <summary>What stands for a value that is no number: it makes the row invalid in every scorer.</summary>
    public const double Unusable = double.PositiveInfinity;

    /// <summary>What stands for an answer to a signal that is none: a number, which no signal has.</summary>
    public static readonly Answer NoSignal = double.NaN;

    /// <summary>Reads a row group as answers to an item.</summary>
    /// <param name="group">The row group.</param>
    /// <param name="answers">Where the answers go: NaN where there is none, <see cref="Unusable"/> where it is no number.</param>
    public void Items(ParquetRowGroupReader group, Memory<double> answers)
    {
        if (kind == AnswerKind.Text)
        {
            Texts(group, answers.Length, (row, text) => answers.Span[row] = text is null ? double.NaN : cells.TryNumber(text, out var number) ? number : Unusable);
        }
        else
        {
            Numbers(group, answers.Length, (row, number) => answers.Span[row] = double.IsNaN(number) || cells.IsMissing(number) ? double.NaN : double.IsFinite(number) ? number : Unusable);
        }
    }

    /// <summary>Reads a row group as answers to a signal.</summary>
    public void Signals(ParquetRowGroupReader group, Answer[] answers)
    {
        if (kind == AnswerKind.Text)
        {
            Texts(group, answers.Length, (row, text) => answers[row] = text is null ? Answer.NotRecorded : cells.Signal(text));
        }
        else
        {
            Numbers(group, answers.Length, (row, number) => answers[row] =
                double.IsNaN(number) || cells.IsMissing(number) ? Answer.NotRecorded
                : number.Equals(1.0) ? Answer.Yes
                : number is 0 ? Answer.No
                : NoSignal);
        }
    }

    private void Texts(ParquetRowGroupReader group, int rows, Action<int, string?> take)

        // What was not read is no text that anything takes for an answer, and not an empty one, which would be a missing answer.
        => Values(group, rows, "\0".AsMemory(), (row, text) => take(row, text.ToString()), row => take(row, null));

    private void Numbers(ParquetRowGroupReader group, int rows, Action<int, double> take)
    {
        void As<T>(T unread, Func<T, double> number)
            where T : struct
            => Values(group, rows, unread, (row, value) => take(row, number(value)), row => take(row, double.NaN));

        // What was not read is no answer to any item, and not 0, which may be one.
        switch (Type.GetTypeCode(field.ClrType))
        {
            case TypeCode.Boolean:
                As(unread: false, value => value ? 1 : 0);
                break;
            case TypeCode.SByte:
                As(sbyte.MinValue, value => value);
                break;
            case TypeCode.Byte:
                As(byte.MaxValue, value => value);
                break;
            case TypeCode.Int16:
                As(short.MinValue, value => value);
                break;
            case TypeCode.UInt16:
                As(ushort.MaxValue, value => value);
                break;
            case TypeCode.Int32:
                As(int.MinValue, value => value);
                break;
            case TypeCode.UInt32:
                As(uint.MaxValue, value => value);
                break;
            case TypeCode.Int64:
                As(long.MinValue, value => value);
                break;
            case TypeCode.UInt64:
                As(ulong.MaxValue, value => value);
                break;
            case TypeCode.Single:
                As(float.NegativeInfinity, value => value);
                break;
            case TypeCode.Double:
                As(double.NegativeInfinity, value => value);
                break;
            case TypeCode.Decimal:
                // By way of its digits, which gives the double that a text with them gives.
                As(decimal.MinValue, value => double.Parse(value.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));
                break;
            default:
                throw new InvalidDataException("The column's values are stored as no number.");
        }
    }

    private void Values<T>(ParquetRowGroupReader group, int rows, T unread, Action<int, T> take, Action<int> takeNone)
        where T : struct
    {
        if (group.GetMetadata(field)?.MetaData?.NumValues != rows)
        {
            throw new InvalidDataException("The column has another number of rows than the row group.");
        }

        var values = new T[rows];
        Array.Fill(values, unread);
        var levels = field.MaxDefinitionLevel > 0 ? new int[rows] : null;
        try
        {
            group.ReadRawAsync<T>(field, values, levels is null ? null : (Memory<int>?)levels, null).AsTask().GetAwaiter().GetResult();
        }
        catch (Exception problem) when (problem is NotSupportedException or NotImplementedException)
        {
            throw new UsageException($"The column '{name}' is stored in a way that is not read here: {problem.Message}. Write the file with version 1 of Parquet's data pages.");
        }

        var at = 0;
        for (var row = 0; row < rows; row++)
        {
            if (levels is null || levels[row] == field.MaxDefinitionLevel)
            {
                take(row, values[at++]);
            }
            else
            {
                takeNone(row);
            }
        }
    }
}
