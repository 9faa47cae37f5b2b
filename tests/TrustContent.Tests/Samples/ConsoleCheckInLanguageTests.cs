using System.Text.RegularExpressions;

namespace TrustContent.Tests.Samples;

/// <summary>The sample in another language than English.</summary>
[Collection("Commands")]
public class ConsoleCheckInLanguageTests
{
    private static readonly string Configuration = AppContext.BaseDirectory.Contains("Release") ? "Release" : "Debug";

    [Fact]
    public void Under_a_disguise_everything_is_disguised_but_names_and_publications()
    {
        using var folder = new TempFolder().With("own.csv", "client,session,date,q1,q2,q3,q4,q5,q6,q7,q8,q9,q10,q11,q12,q13,judged,hurt,crossed-line\nx,1,2026-01-05,a,4,4,4,4,4,4,4,4,4,4,4,4,no,no,yes\nx,soon,2026-01-05,4,4,4,4,4,4,4,4,4,4,4,4,4,no,no,no\nx,3\n");

        foreach (var (code, call) in new[] { (0, new[] { "--lang", "qps-ploc" }), (0, ["--help", "--lang", "qps-ploc"]), (3, ["--lang", "qps-ploc", Path.Combine(folder.Path, "own.csv")]) })
        {
            var result = Run("", call);
            result.Code.Should().Be(code);
            Bare(result.Output + result.Errors).Should().BeEmpty();
        }
    }

    [Fact]
    public void Signals_are_answered_with_the_words_of_the_form_or_with_the_same_keys_as_everywhere()
    {
        var (code, output, errors) = Run("9\n" + string.Concat(Enumerable.Repeat("4\n", 13)) + "ñ\n?\n[Ñó]\nÝ\n", "--interactive", "--lang", "qps-ploc");

        (code, errors).Should().Be((0, ""));
        output.Should().Contain("[Þļéášé ţýþé 1 ţó 5").And.Contain("[Þļéášé ţýþé y, n óŕ -").And.Contain("ñóţ ýóûŕ ƒáûļţ").And.Contain("[Þáţîéñţ áðṽóçáţé");
        Bare(Regex.Replace(output, @"\b[yn]\b", "")).Should().BeEmpty();
        Run(string.Concat(Enumerable.Repeat("4\n", 13)) + "n\nN\ny\n", "--interactive", "--lang", "qps-plocm").Output.Should().Contain("ñóţ ýóûŕ ƒáûļţ");
    }

    [Fact]
    public void That_a_language_is_not_there_is_said_once_and_the_rest_is_English()
    {
        var (code, output, errors) = Run("", "--lang", "xog");

        (code, errors).Should().Be((0, "Not all words are there in 'xog'. They come in: English.\n"));
        SameText.Check(output, File.ReadAllText(Repository.At("samples", "ConsoleCheckIn", "expected-output.txt")));
        Run("", "--lang").Code.Should().Be(2);
        Run("", "--lang", "e").Code.Should().Be(2);
    }

    /// <summary>Words in plain letters that are no name, no column, no option and no publication.</summary>
    private static string[] Bare(string text)
    {
        text = Regex.Replace(Regex.Replace(text, "dotnet run.*?  |TC[0-9]{4} item [a-z0-9-]+: [^\n;\\]]*|dotnet run --project samples/ConsoleCheckIn[^\n\\[]*", ""), @"\s+", " ");
        foreach (var source in Some.Trust.Catalog.Sources.Select(source => source.Citation).OrderByDescending(citation => citation.Length))
        {
            text = text.Replace(source, "");
        }

        return [.. Regex.Matches(Regex.Replace(text, "synthetic-[a-z]+", ""), "[A-Za-z]{2,}").Select(word => word.Value).Except(["q1", "crossed", "hurt", "judged"]).Distinct()];
    }

    private static (int Code, string Output, string Errors) Run(string input, params string[] arguments)
        => Command.Try(Repository.Root, [], ["dotnet", "exec", Repository.At("samples", "ConsoleCheckIn", "bin", Configuration, "net10.0", "ConsoleCheckIn.dll"), .. arguments], input);
}
