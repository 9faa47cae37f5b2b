using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using TrustContent.Catalog;
using TrustContent.Internal;

namespace TrustContent.Localization;

/// <summary>Topics that were asked for before, ready in the reader's language.</summary>
internal sealed class TopicShelf
{
    // Any text of the form of a tag is a language; whoever asks for many is not to fill the memory.
    private const int Most = 4096;
    private readonly ConcurrentDictionary<Wanted, Topic> _topics = new(new ByHash());
    private int _count;

    public bool TryGet(TopicId topic, LanguageTag language, [NotNullWhen(true)] out Topic? found)
        => _topics.TryGetValue(new Wanted(Guard.NotNull(topic), Guard.NotNull(language)), out found);

    public Topic Keep(TopicId topic, LanguageTag language, Topic made)
    {
        if (Volatile.Read(ref _count) < Most && _topics.TryAdd(new Wanted(topic, language), made))
        {
            Interlocked.Increment(ref _count);
        }

        return made;
    }

    private readonly struct Wanted(TopicId topic, LanguageTag language)
    {
        public TopicId Topic { get; } = topic;

        public LanguageTag Language { get; } = language;
    }

    private sealed class ByHash : IEqualityComparer<Wanted>
    {
        public bool Equals(Wanted x, Wanted y)
            => string.Equals(x.Topic.Value, y.Topic.Value, StringComparison.Ordinal) && string.Equals(x.Language.Value, y.Language.Value, StringComparison.Ordinal);

        public int GetHashCode(Wanted wanted) => (wanted.Topic.GetHashCode() * 397) ^ wanted.Language.GetHashCode();
    }
}
