using System.Text;

namespace TrustContent.Cli.Scoring.Columns;

/// <summary>A record of a Parquet footer, all its fields as they came: what a newer version of the format says is not lost.</summary>
internal sealed class ThriftStruct
{
    private readonly SortedDictionary<short, object> _fields = [];

    public IEnumerable<KeyValuePair<short, object>> Fields => _fields;

    /// <summary>A field by its number in the format's definition; setting it to <see langword="null"/> leaves it out.</summary>
    public object? this[short id]
    {
        get => _fields.GetValueOrDefault(id);
        set
        {
            if (value is null)
            {
                _fields.Remove(id);
            }
            else
            {
                _fields[id] = value;
            }
        }
    }

    public long? Number(short id) => this[id] switch { long number => number, int number => number, short number => number, sbyte number => number, _ => null };

    public string? Text(short id) => this[id] is byte[] bytes ? Encoding.UTF8.GetString(bytes) : null;

    public ThriftStruct? Struct(short id) => this[id] as ThriftStruct;

    public IEnumerable<ThriftStruct> Structs(short id) => (this[id] as ThriftList)?.Items.OfType<ThriftStruct>() ?? [];
}
