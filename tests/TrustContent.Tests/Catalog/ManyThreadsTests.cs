namespace TrustContent.Tests.Catalog;

/// <summary>What is read when it is first asked for may be asked for by many at once; all are given the same.</summary>
public class ManyThreadsTests
{
    private const int Askers = 8;

    [Fact]
    public void All_that_ask_at_once_are_given_the_same()
    {
        var trust = TrustContentService.Create(options => Some.Quiet(options));
        using var start = new Barrier(Askers);
        var found = new object[Askers][];
        var threads = Enumerable.Range(0, Askers).Select(asker => new Thread(() =>
        {
            start.SignalAndWait();
            found[asker] = [.. Everything(trust)];
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        found[0].Should().HaveCountGreaterThan(100);
        foreach (var other in found.Skip(1))
        {
            other.Zip(found[0], ReferenceEquals).Should().NotContain(false);
            other.Should().HaveSameCount(found[0]);
        }
    }

    private static IEnumerable<object> Everything(TrustContentService trust)
    {
        var catalog = trust.Catalog;
        var topics = catalog.Languages.SelectMany(language => trust.GetTopics(language.Tag)).SelectMany(topic => new object[] { topic.Definition, topic.Title, topic.Provenance });
        var abouts = catalog.Languages.SelectMany(language => catalog.Instruments.Select(instrument => trust.GetInstrument(instrument.Id, language.Tag).Title));
        var phrases = catalog.Languages.Select(language => trust.GetPhrasebook(language.Tag).Provenance);
        return topics.Concat(abouts).Concat(phrases).Concat(catalog.Topics).Concat(catalog.Instruments).Concat(catalog.Instruments.Select(instrument => instrument.KeyFingerprint))
            .Concat(catalog.Rules).Concat([catalog.Course]).Concat(catalog.Sources);
    }
}
