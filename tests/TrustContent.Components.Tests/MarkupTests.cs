using TrustContent.Catalog;
using TrustContent.Components.Tests.Support;

namespace TrustContent.Components.Tests;

/// <summary>What holds for the markup of every component in every state.</summary>
public class MarkupTests
{
    public static TheoryData<string> PageNames => [.. Pages.Names];

    [Theory]
    [MemberData(nameof(PageNames))]
    public void Holds_no_style_and_no_script(string page)
    {
        var body = Pages.Of(page, "en");

        body.QuerySelectorAll("style, script, link, iframe, object").Should().BeEmpty();
        body.QuerySelectorAll("*").SelectMany(element => element.Attributes)
            .Where(attribute => attribute.Name is "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
            .Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(PageNames))]
    public void Has_each_id_once_and_refers_to_ids_that_are_there(string page)
    {
        var body = Pages.Of(page, "en");
        string[] ids = [.. body.QuerySelectorAll("[id]").Select(element => element.Id!)];
        var references = body.QuerySelectorAll("*").SelectMany(element =>
            new[] { "aria-labelledby", "aria-describedby", "for", "data-tc-slider" }.Select(element.GetAttribute).OfType<string>().SelectMany(text => text.Split(' ')))
            .Concat(body.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]));

        ids.Should().OnlyHaveUniqueItems();
        references.Except(ids).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(PageNames))]
    public void Says_its_language_and_direction(string page)
    {
        foreach (var (language, direction) in new[] { ("en", "ltr"), ("qps-ploc", "ltr"), ("qps-plocm", "rtl") })
        {
            Pages.Of(page, language).Children.Should().OnlyContain(root =>
                root.GetAttribute("dir") == direction && language.Equals(root.GetAttribute("lang"), StringComparison.OrdinalIgnoreCase));
        }
    }

    [Theory]
    [MemberData(nameof(PageNames))]
    public void Skips_no_level_of_headings(string page)
    {
        int[] levels = [.. Pages.Of(page, "en").QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0')];

        levels.Zip(levels.Skip(1)).Where(pair => pair.Second > pair.First + 1).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(PageNames))]
    public void Names_every_control_and_every_table_that_scrolls(string page)
    {
        var body = Pages.Of(page, "en");

        body.QuerySelectorAll("input:not([type=hidden])")
            .Where(input => input.ParentElement!.LocalName != "label" && !input.HasAttribute("aria-label") && body.QuerySelector($"label[for='{input.Id}']") is null).Should().BeEmpty();
        body.QuerySelectorAll("fieldset").Where(group => group.QuerySelector("legend") is null || !group.HasAttribute("aria-labelledby")).Should().BeEmpty();
        body.QuerySelectorAll(".tc-scroll").Where(region => region.GetAttribute("tabindex") != "0" || !region.HasAttribute("aria-label")).Should().BeEmpty();
        body.QuerySelectorAll("th").Where(head => !head.HasAttribute("scope")).Should().BeEmpty();
    }

    [Fact]
    public void A_text_in_another_language_says_so_in_the_readers_own()
    {
        var topic = Site.Trust.GetTopic(TopicId.Welcome, "nl");
        var body = Site.Render<TopicView>(view => view.Add(p => p.Topic, topic));

        topic.Language.IsFallback.Should().BeTrue();
        Site.Said(body.QuerySelector(".tc-fallback")!).Should().Be("Not all words are there in 'nl'. They come in: English.");
        body.QuerySelector("article")!.GetAttribute("lang").Should().Be("en");
    }

    [Fact]
    public void A_text_in_the_readers_language_needs_no_note() => Pages.Of("topic", "en").QuerySelectorAll(".tc-fallback").Should().BeEmpty();

    [Fact]
    public void The_style_mirrors_itself_and_the_script_is_no_part_of_the_markup()
    {
        var style = File.ReadAllText(Repository.At("src", "TrustContent.Components", "wwwroot", "trustcontent.css"));

        style.Should().NotMatchRegex(@"[\s;{](?:margin|padding|border|inset)?-?(?:left|right)\s*:").And.NotContain("url(").And.NotContain("@import");
        style.Should().ContainAll("prefers-color-scheme: dark", "prefers-contrast: more", "forced-colors: active", "prefers-reduced-motion", "@media print");
        File.ReadAllText(Repository.At("src", "TrustContent.Components", "wwwroot", "trustcontent.js")).Should().NotContainAny("innerHTML", "eval", ".style", "localStorage", "sessionStorage", "fetch(");
    }
}
