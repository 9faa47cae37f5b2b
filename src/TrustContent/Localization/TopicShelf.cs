using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using TrustContent.Catalog;
using TrustContent.Internal;

namespace TrustContent.Localization;

/// <summary>Topics that were asked for before, ready in the reader's language.</summary>
/// <remarks>Two dictionaries of classes and not one of a pair: for a pair the runtime would compile a dictionary of its own at the start.</remarks>
internal sealed class TopicShelf
{
    // Any text of the form of a tag is a language; whoever asks for many is not to fill the memory.
    private const int Most = 4096;
    private readonly ConcurrentDictionary<TopicId, ConcurrentDictionary<LanguageTag, Topic>> _topics = new();
    private int _count;

    public bool TryGet(TopicId topic, LanguageTag language, [NotNullWhen(true)] out Topic? found)
    {
        found = null;
        return _topics.TryGetValue(Guard.NotNull(topic), out var languages) && languages.TryGetValue(Guard.NotNull(language), out found);
    }

    public Topic Keep(TopicId topic, LanguageTag language, Topic made)
    {
        if (Volatile.Read(ref _count) < Most && _topics.GetOrAdd(topic, _ => new()).TryAdd(language, made))
        {
            Interlocked.Increment(ref _count);
        }

        return made;
    }
}
