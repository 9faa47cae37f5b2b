using Spectre.Console;

namespace TrustContent.Cli.Output;

/// <summary>Tables with their headings in the reader's language.</summary>
internal static class ReaderTable
{
    /// <summary>A table; the ids in its first column are not broken.</summary>
    public static Table Headed(this Reader reader, params string[] columns)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(new Text(reader.Say(column))));
        }

        table.Columns[0].NoWrap();
        return table;
    }

    /// <summary>A row of plain text, in which nothing is read as a mark.</summary>
    public static void AddTexts(this Table table, params string[] cells) => table.AddRow([.. cells.Select(cell => new Text(cell))]);
}
