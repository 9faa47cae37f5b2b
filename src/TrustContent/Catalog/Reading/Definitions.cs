using System.Collections;

namespace TrustContent.Catalog.Reading;

/// <summary>All that is defined of one kind, in order. What ships is read when it is first asked for; what a site adds is read already.</summary>
internal sealed class Definitions<T>(Func<string, T> read) : IReadOnlyList<T>
    where T : class
{
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<string, Entry> _byId = new(StringComparer.Ordinal);

    public int Count => _entries.Count;

    public T this[int index] => Value(_entries[index]);

    public bool Has(string id) => _byId.ContainsKey(id);

    public T? Find(string id) => _byId.TryGetValue(id, out var entry) ? Value(entry) : null;

    public void Add(string id, T? value)
    {
        var entry = new Entry(id, value);
        _entries.Add(entry);
        _byId[id] = entry;
    }

    public IEnumerator<T> GetEnumerator()
    {
        foreach (var entry in _entries)
        {
            yield return Value(entry);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // Two threads may both read; all are given the same one.
    private T Value(Entry entry) => Volatile.Read(ref entry.Value) ?? Interlocked.CompareExchange(ref entry.Value, read(entry.Id), null) ?? entry.Value;

    private sealed class Entry(string id, T? value)
    {
        public T? Value = value;

        public string Id { get; } = id;
    }
}
