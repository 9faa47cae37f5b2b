using System.Collections.Concurrent;
using TrustContent.Catalog;

namespace TrustContent.Localization;

/// <summary>Full-text search over the topics of one language, with plain ranking.</summary>
/// <remarks>
/// A word fits a word that it equals, begins, or shares a stem with. Rare words count more than common ones, a title more
/// than a summary, a summary more than the rest; a second mention adds little. Nothing is learnt and nothing is kept of a
/// query.
/// </remarks>
internal sealed class TopicSearch(TrustCatalog catalog, Words words)
{
    private const double TitleWeight = 6;
    private const double SummaryWeight = 3;
    private const double Least = 0.2;
    private readonly ConcurrentDictionary<LanguageTag, IReadOnlyList<Entry>> _indexes = new();

    public IReadOnlyList<TopicMatch> Find(string query, LanguageTag language, TopicFilter filter)
    {
        var asked = SearchWords.Of(query).Distinct(StringComparer.Ordinal).ToArray();
        var all = _indexes.GetOrAdd(language, Index);
        var rarity = asked.Select(word => Rarity(word, all)).ToArray();
        var found = all.Where(entry => filter.Includes(entry.Topic.Definition))
            .Select(entry => (Entry: entry, Score: asked.Zip(rarity, (word, rare) => rare * entry.Fit(word)).Sum()))
            .Where(match => match.Score > 0)
            .OrderByDescending(match => match.Score)
            .ToArray();
        return [.. found.Where(match => match.Score >= Least * found[0].Score)
            .Select(match => new TopicMatch(match.Entry.Topic, match.Score / found[0].Score, match.Entry.Passage(asked, rarity)))];
    }

    /// <summary>How much a word tells: nothing if every topic holds it.</summary>
    private static double Rarity(string word, IReadOnlyList<Entry> all)
    {
        var holding = all.Count(entry => entry.Fit(word) > 0);
        return holding == 0 ? 0 : Math.Log((all.Count + 1.0) / holding);
    }

    private IReadOnlyList<Entry> Index(LanguageTag language) => [.. catalog.Topics.Select(topic => new Entry(words.Topic(topic.Id, language)))];

    private sealed class Entry(Topic topic)
    {
        private readonly (string Text, double Weight, string[] Words)[] _passages =
        [
            Part(topic.Title, TitleWeight), Part(topic.Summary, SummaryWeight),
            .. topic.Body.Concat(topic.Actions).Concat(topic.Phrases).Concat(topic.Pitfalls).Concat(topic.Evidence.Select(finding => finding.Text)).Select(text => Part(text, 1)),
        ];

        private readonly (string Text, double Weight, string[] Words)[] _keywords = [.. topic.Keywords.Select(text => Part(text, TitleWeight))];

        public Topic Topic { get; } = topic;

        /// <summary>How well the topic fits a word: more mentions count less and less.</summary>
        public double Fit(string word)
        {
            var sum = _passages.Concat(_keywords).Sum(passage => passage.Weight * passage.Words.Sum(other => Likeness(word, other)));
            return sum / (sum + 4);
        }

        public string Passage(string[] asked, double[] rarity)
            => _passages.Skip(1).OrderByDescending(passage => asked.Zip(rarity, (word, rare) => rare * Math.Min(1, passage.Words.Sum(other => Likeness(word, other)))).Sum()).First().Text;

        private static (string, double, string[]) Part(string text, double weight) => (text, weight, [.. SearchWords.Of(text)]);

        private static double Likeness(string asked, string word)
        {
            if (string.Equals(asked, word, StringComparison.Ordinal))
            {
                return 1;
            }

            const int shortest = 3;
            const int stem = 4;
            const int ending = 3;
            var (shorter, longer) = asked.Length < word.Length ? (asked, word) : (word, asked);
            return shorter == asked && shorter.Length >= shortest && longer.StartsWith(shorter, StringComparison.Ordinal) ? 0.7
                : shorter.Length >= stem && longer.Length - shorter.Length <= ending && longer.StartsWith(shorter, StringComparison.Ordinal) ? 0.6
                : SharedStart(asked, word) is var same && same >= stem + 1 && asked.Length - same <= ending && word.Length - same <= ending ? 0.5
                : 0;
        }

        private static int SharedStart(string one, string other)
        {
            var length = 0;
            while (length < one.Length && length < other.Length && one[length] == other[length])
            {
                length++;
            }

            return length;
        }
    }
}
