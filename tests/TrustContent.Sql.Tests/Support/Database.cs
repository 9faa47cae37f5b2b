using System.Data.Common;

namespace TrustContent.Sql.Tests.Support;

/// <summary>A database with nothing in it that runs the queries for real.</summary>
internal abstract class Database : IDisposable
{
    /// <summary>The rows' own column, by which results are put in order.</summary>
    public const string RowColumn = "row number";

    public abstract SqlDialect Dialect { get; }

    protected abstract DbConnection Connection { get; }

    /// <summary>A table with a number in each row and the columns given, which hold doubles.</summary>
    public abstract void Load(string table, IReadOnlyList<string> columns, IReadOnlyList<double?[]> rows);

    public void Execute(string sql)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The rows of a query by their number, and the names of its columns.</summary>
    public List<object?[]> Rows(string sql, out string[] names)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 300;
        using var reader = command.ExecuteReader();
        names = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            var row = new object?[reader.FieldCount];
            for (var column = 0; column < row.Length; column++)
            {
                row[column] = reader.IsDBNull(column) ? null : reader.GetValue(column);
            }

            rows.Add(row);
        }

        return rows;
    }

    public List<Scored> Scores(string sql, int scales)
        => [.. Rows(sql, out _).OrderBy(row => Convert.ToInt64(row[0])).Select(row => new Scored(
            [.. row[^(2 * scales)..^scales].Select(value => value is null ? null : (double?)Number(value))],
            [.. row[^scales..].Select(value => Convert.ToInt32(value))]))];

    public virtual void Dispose() => Connection.Dispose();

    protected static string Quoted(string name) => '"' + name.Replace("\"", "\"\"") + '"';

    protected void Create(string table, IEnumerable<string> columns, string type)
        => Execute($"CREATE TABLE {Quoted(table)} ({Quoted(RowColumn)} INTEGER, {string.Join(", ", columns.Select(column => Quoted(column) + " " + type))})");

    /// <summary>Nothing but a double: a decimal or a whole number would hide what the database did.</summary>
    private static double Number(object value) => value.Should().BeOfType<double>().Subject;
}
