using System.Text.Json;
using System.Text.RegularExpressions;
using TrustContent.Catalog;

namespace TrustContent.Tests.Catalog;

public class BibliographyTests
{
    private static readonly IReadOnlyList<SourceDefinition> Sources = Some.Trust.Catalog.Sources;

    [Fact]
    public void BibTex_holds_every_source_once_with_what_is_known()
    {
        var text = Bibliography.Write(Sources, BibliographyFormat.BibTex);

        Regex.Matches(text, @"^@(?:article|misc)\{([a-z0-9-]+),$", RegexOptions.Multiline).Cast<Match>().Select(match => match.Groups[1].Value)
            .Should().Equal(Sources.Select(source => source.Id.Value));
        text.Should().Contain(
            """
            @article{mercer-2004,
              author = {Mercer, S. W. and Maxwell, M. and Heaney, D. and Watt, G. C. M.},
              year = {2004},
              journal = {Family Practice},
              volume = {21},
              number = {6},
              pages = {699--705},
              doi = {10.1093/fampra/cmh621},
            }
            """.Replace("\r\n", "\n"));
        text.Should().Contain("author = {{Connors} and others}").And.Contain(@"journal = {Clinical Psychology \& Psychotherapy}");
        text.Count(letter => letter == '{').Should().Be(text.Count(letter => letter == '}'));
    }

    [Fact]
    public void CslJson_holds_every_source_once_with_what_is_known()
    {
        using var json = JsonDocument.Parse(Bibliography.Write(Sources, BibliographyFormat.CslJson));
        var entries = json.RootElement.EnumerateArray().ToDictionary(entry => entry.GetProperty("id").GetString()!);

        entries.Keys.Should().Equal(Sources.Select(source => source.Id.Value));
        var mercer = entries["mercer-2004"];
        mercer.GetProperty("type").GetString().Should().Be("article-journal");
        mercer.GetProperty("author")[3].GetProperty("family").GetString().Should().Be("Watt");
        mercer.GetProperty("author")[3].GetProperty("given").GetString().Should().Be("G. C. M.");
        mercer.GetProperty("issued").GetProperty("date-parts")[0][0].GetInt32().Should().Be(2004);
        mercer.GetProperty("DOI").GetString().Should().Be("10.1093/fampra/cmh621");
        entries["horvath-criteria"].GetProperty("URL").GetString().Should().Be("https://wai.profhorvath.com/criteria");
        entries["connors-2016"].GetProperty("author")[1].GetProperty("literal").GetString().Should().Be("et al.");
        entries["bordin-1979"].TryGetProperty("title", out _).Should().BeFalse("what was not seen is not made up");
    }
}
