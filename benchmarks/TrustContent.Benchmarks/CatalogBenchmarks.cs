using BenchmarkDotNet.Attributes;
using TrustContent.Catalog;
using TrustContent.Localization;
using TrustContent.Questionnaires;

namespace TrustContent.Benchmarks;

/// <summary>What a host asks for on every page, after the first time; and making the service.</summary>
[MemoryDiagnoser]
public class CatalogBenchmarks
{
    private readonly TrustContentService _trust = TrustContentService.Create();
    private readonly LanguageTag _language = LanguageTag.Parse("es-MX");
    private readonly Dictionary<string, Topic> _plain = [];
    private readonly string _key = "never-judge es-MX";

    [GlobalSetup]
    public void Prepare() => _plain[_key] = _trust.GetTopic(TopicId.NeverJudge, _language);

    [Benchmark(Baseline = true, Description = "read a dictionary by text")]
    public Topic Plain() => _plain[_key];

    [Benchmark(Description = "a topic in a language")]
    public Topic Look() => _trust.GetTopic(TopicId.NeverJudge, _language);

    [Benchmark(Description = "a questionnaire in a language")]
    public Questionnaire Form() => _trust.GetQuestionnaire(InstrumentId.TrustCheckIn, _language);

    [Benchmark(Description = "make the service")]
    public TrustContentService Load() => TrustContentService.Create();

    /// <summary>JSON: the words of a language are read the first time that one is asked for.</summary>
    [Benchmark(Description = "make the service, read a topic's files")]
    public Topic LoadAndRead() => TrustContentService.Create().GetTopic(TopicId.NeverJudge, _language);
}
