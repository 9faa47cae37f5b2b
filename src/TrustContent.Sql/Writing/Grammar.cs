using System.Globalization;
using System.Text;
using TrustContent.Internal;

namespace TrustContent.Sql.Writing;

/// <summary>What differs between the dialects.</summary>
internal sealed class Grammar
{
    // What the library reads as a number; the bounds keep the cast from overflowing, which would end the query.
    private const string NumberPattern = @"^[+-]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][+-]?[0-9]{1,2})?$";

    private readonly SqlDialect _dialect;
    private readonly char _quote;
    private readonly string _double;
    private readonly int _longestName;

    private Grammar(SqlDialect dialect, char quote, string doubleType, int longestName)
    {
        _dialect = dialect;
        _quote = quote;
        _double = doubleType;
        _longestName = longestName;
    }

    public StepStyle Style => _dialect switch
    {
        SqlDialect.Sqlite => StepStyle.Inline,

        // It knows lateral joins too, and takes twice to four times as long over them.
        SqlDialect.DuckDb => StepStyle.Chained,
        _ => StepStyle.Lateral,
    };

    /// <summary>What the table is called within a query. A chained query has it as a column too, so that no column of the table may bear the name.</summary>
    public string Row => _dialect == SqlDialect.DuckDb ? "whole_row" : "t";

    public static Grammar Of(SqlDialect dialect) => dialect switch
    {
        SqlDialect.Sqlite => new(dialect, '"', "REAL", int.MaxValue),
        SqlDialect.DuckDb => new(dialect, '"', "DOUBLE", int.MaxValue),

        // PostgreSQL cuts a longer name off without an error, and two columns become one.
        SqlDialect.Postgres => new(dialect, '"', "DOUBLE PRECISION", 63),
        _ => new(dialect, '`', "DOUBLE", 255),
    };

    public string Quoted(string name)
        => Encoding.UTF8.GetByteCount(name) <= _longestName
            ? _quote + name.Replace(_quote.ToString(), new string(_quote, 2)) + _quote
            : throw SqlName.Refused("The name is longer than the " + NumberText.Whole(_longestName) + " bytes that the database keeps of it.");

    public string Quoted(SqlName name) => string.Join(".", name.Parts.Select(Quoted));

    public string Double(string expression) => $"CAST({expression} AS {_double})";

    /// <summary>A column as a number; NULL if it holds none.</summary>
    public string NumberIn(string column, bool holdsText)
    {
        var trimmed = $"TRIM({column})";
        return (_dialect, holdsText) switch
        {
            (SqlDialect.DuckDb, true) => $"CASE WHEN regexp_matches({trimmed}, '{NumberPattern}') THEN TRY_{Double(trimmed)} END",
            (SqlDialect.Postgres, true) => $"CASE WHEN {trimmed} ~ '{NumberPattern}' THEN {Double(trimmed)} END",
            (SqlDialect.Spark, true) => $"CASE WHEN {trimmed} RLIKE '{NumberPattern}' THEN {Double(trimmed)} END",
            _ => Double(column),
        };
    }

    /// <summary>True where a column holds something; false or NULL where the answer is missing.</summary>
    public static string IsGiven(string column, bool holdsText) => holdsText ? $"TRIM({column}) NOT IN ('', 'NA')" : column + " IS NOT NULL";

    /// <summary>A constant that the database reads as exactly this number.</summary>
    public string Number(double value)
    {
        const double plain = 1_000_000;
        if (Math.Floor(value).Equals(value) && Math.Abs(value) <= plain)
        {
            return value.ToString("F0", CultureInfo.InvariantCulture);
        }

        var text = NumberText.Shortest(value);
        if (text.Count(char.IsDigit) > 15 && Fraction(value) is { } fraction)
        {
            return fraction;
        }

        // With an exponent a literal is a double and no decimal; PostgreSQL has to be told.
        text = text.Contains('E') ? text : text + "E0";
        return _dialect == SqlDialect.Postgres ? Double(text) : text;
    }

    /// <summary>A whole number over a power of two, both exact: databases differ in how they round the seventeenth digit.</summary>
    private string? Fraction(double value)
    {
        var (above, power) = (value, 0);
        while (!Math.Floor(above).Equals(above) && power < 62)
        {
            above *= 2;
            power++;
        }

        return Math.Floor(above).Equals(above) && Math.Abs(above) < 1L << 53
            ? $"({Double(((long)above).ToString(CultureInfo.InvariantCulture))} / {Double((1L << power).ToString(CultureInfo.InvariantCulture))})"
            : null;
    }
}
