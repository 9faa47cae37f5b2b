using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Mono.Cecil;

namespace TrustContent.Tests.Conventions;

/// <summary>
/// A start opens only the files it needs, so that it costs no more with more languages, topics and instruments. Shown on a
/// copy of the library in which all other files are broken: what is opened all the same stops the test.
/// </summary>
public class StartTests
{
    private static readonly TrustContentService Whole = TrustContentService.Create(options => Some.Quiet(options));

    public static TheoryData<string> Languages => [.. Whole.Catalog.Languages.Select(language => language.Tag.Value)];

    [Fact]
    public void A_first_score_opens_the_instrument_and_nothing_else()
    {
        using var library = new Library("languages.json", "instruments/trust-check-in/instrument.json");

        ((double?)library.Score("trust-check-in", 13, 4)).Should().Be(4);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_first_topic_opens_the_topic_in_its_language_and_nothing_else(string language)
    {
        using var library = new Library("languages.json", "topics/welcome/topic.json", $"topics/welcome/{language}.json");

        ((string)library.Service.GetTopic(library.Id("TopicId", "welcome"), library.Id("LanguageTag", language)).Title).Should().Be(Whole.GetTopic(TrustContent.Catalog.TopicId.Welcome, language).Title);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Sentences_open_those_of_their_language_and_the_English_ones(string language)
    {
        using var library = new Library("languages.json", "phrases/en.json", $"phrases/{language}.json");

        ((string)library.Service.GetPhrasebook(library.Id("LanguageTag", language)).Say("contacts.none")).Should().Be(Whole.GetPhrasebook(language).Say("contacts.none"));
    }

    /// <summary>That the copy is broken where it should be; without it the tests above would show nothing.</summary>
    [Fact]
    public void What_is_broken_is_found_broken_when_it_is_asked_for()
    {
        using var library = new Library("languages.json", "topics/welcome/topic.json", "topics/welcome/en.json");

        ((Action)(() => library.Service.GetTopic(library.Id("TopicId", "welcome"), library.Id("LanguageTag", "de")))).Should().Throw<Exception>().WithMessage("TC1002 topics/welcome/de.json*");
        ((Action)(() => library.Service.GetTopic(library.Id("TopicId", "give-time"), library.Id("LanguageTag", "en")))).Should().Throw<Exception>().WithMessage("TC1002 topics/give-time/topic.json*");
    }

    /// <summary>The library with all of its files broken but a few, loaded beside the real one.</summary>
    private sealed class Library : IDisposable
    {
        private readonly TempFolder _folder = new();
        private readonly AssemblyLoadContext _context = new("broken", isCollectible: true);
        private readonly Assembly _assembly;

        public Library(params string[] whole)
        {
            using (var module = ModuleDefinition.ReadModule(typeof(TrustContentService).Assembly.Location))
            {
                whole.Should().BeSubsetOf(module.Resources.Select(file => file.Name));
                for (var i = 0; i < module.Resources.Count; i++)
                {
                    var file = module.Resources[i];
                    if (!whole.Contains(file.Name))
                    {
                        module.Resources[i] = new EmbeddedResource(file.Name, file.Attributes, Encoding.UTF8.GetBytes("{ broken"));
                    }
                }

                module.Write(Path.Combine(_folder.Path, "TrustContent.dll"));
            }

            _assembly = _context.LoadFromStream(new MemoryStream(File.ReadAllBytes(Path.Combine(_folder.Path, "TrustContent.dll"))));
            Service = _assembly.GetType("TrustContent.TrustContentService")!.GetMethod("Create", Type.EmptyTypes)!.Invoke(null, null)!;
        }

        public dynamic Service { get; }

        public dynamic Id(string type, string text) => _assembly.GetType("TrustContent.Catalog." + type)!.GetMethod("Parse")!.Invoke(null, [text])!;

        public dynamic Score(string instrument, int items, double answer)
        {
            var type = _assembly.GetType("TrustContent.Responses.Answer")!;
            dynamic answers = Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), type))!;
            for (var item = 1; item <= items; item++)
            {
                answers.Add(item.ToString(), (dynamic)type.GetMethod("Of")!.Invoke(null, [answer])!);
            }

            return Service.Score(Service.Respond(Id("InstrumentId", instrument), answers))[Id("ScaleId", "total")].Value;
        }

        public void Dispose()
        {
            _context.Unload();
            _folder.Dispose();
        }
    }
}
