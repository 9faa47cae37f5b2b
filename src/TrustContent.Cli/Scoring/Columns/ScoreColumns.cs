using Parquet;
using Parquet.Schema;
using TrustContent.Catalog;

namespace TrustContent.Cli.Scoring.Columns;

/// <summary>Writes the columns that are added to a row group, as a Parquet file of their own that <see cref="ParquetCopy"/> takes apart.</summary>
internal sealed class ScoreColumns
{
    private readonly DataField[] _fields;
    private readonly int _scales;

    public ScoreColumns(InstrumentDefinition instrument)
    {
        _scales = instrument.Scales.Count;
        var names = ColumnMap.OutputColumns(instrument).ToArray();
        _fields =
        [
            .. names[.._scales].Select(name => new DataField(name, typeof(double), isNullable: true)),
            .. names[_scales..^1].Select(name => new DataField(name, typeof(int), isNullable: false)),
            new DataField(names[^1], typeof(string), isNullable: false),
        ];
    }

    /// <summary>The file for a row group, or for none, which still tells the columns' types.</summary>
    public MemoryStream Write(ScoredGroup? group)
    {
        var file = new MemoryStream();
        WriteAsync(group, file).GetAwaiter().GetResult();
        return file;
    }

    private async Task WriteAsync(ScoredGroup? group, MemoryStream file)
    {
        var writer = await ParquetWriter.CreateAsync(new ParquetSchema(_fields), file).ConfigureAwait(false);
        await using (writer.ConfigureAwait(false))
        {
            if (group is null)
            {
                return;
            }

            using var rows = writer.CreateRowGroup();
            for (var scale = 0; scale < _scales; scale++)
            {
                await rows.WriteAsync<double>(_fields[scale], group.Scores[scale]).ConfigureAwait(false);
            }

            for (var scale = 0; scale < _scales; scale++)
            {
                await rows.WriteAsync<int>(_fields[_scales + scale], group.Answered[scale]).ConfigureAwait(false);
            }

            await rows.WriteAsync(_fields[^1], group.Problems).ConfigureAwait(false);
            rows.CompleteValidate();
        }
    }
}
