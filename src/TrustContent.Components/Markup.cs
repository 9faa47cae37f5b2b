using System.Xml.Linq;
using Microsoft.AspNetCore.Components;
using TrustContent.Catalog;
using TrustContent.Charts;
using TrustContent.Localization;

namespace TrustContent.Components;

/// <summary>Small pieces of markup that Razor has no words for.</summary>
internal static class Markup
{
    private const int DeepestHeading = 6;
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static string Direction(LanguageDefinition language) => language.Direction == TextDirection.RightToLeft ? "rtl" : "ltr";

    /// <summary>A heading of a level that the host chooses.</summary>
    public static RenderFragment Heading(int level, string text, string? id = null, bool isTitle = false) => Heading(level, builder => builder.AddContent(0, text), id, isTitle);

    /// <summary>A heading with markup in it.</summary>
    public static RenderFragment Heading(int level, RenderFragment content, string? id = null, bool isTitle = false) => builder =>
    {
        builder.OpenElement(0, "h" + (char)('0' + Math.Clamp(level, 1, DeepestHeading)));
        builder.AddAttribute(1, "id", id);
        builder.AddAttribute(2, "class", isTitle ? "tc-title" : null);
        builder.AddContent(3, content);
        builder.CloseElement();
    };

    /// <summary>A text in which telephone numbers and mail addresses are links.</summary>
    public static RenderFragment Text(IEnumerable<ContactPart> parts) => builder =>
    {
        foreach (var part in parts)
        {
            if (part.Address is null)
            {
                builder.AddContent(0, part.Text);
                continue;
            }

            builder.OpenElement(1, "a");
            builder.AddAttribute(2, "href", part.Address);
            builder.AddAttribute(3, "dir", "ltr");
            builder.AddContent(4, part.Text);
            builder.CloseElement();
        }
    };

    /// <summary>The title of a topic, as a link where the site has a page for it.</summary>
    public static RenderFragment Topic(Topic topic, Func<TopicId, string?>? address) => builder =>
    {
        if (address?.Invoke(topic.Id) is not { } target)
        {
            builder.AddContent(0, topic.Title);
            return;
        }

        builder.OpenElement(1, "a");
        builder.AddAttribute(2, "href", target);
        builder.AddContent(3, topic.Title);
        builder.CloseElement();
    };

    /// <summary>The picture as a part of the page: it has attributes only and no styles, so that a strict content security policy lets it through.</summary>
    public static MarkupString Picture(CoursePicture picture)
    {
        using var bytes = new MemoryStream();
        picture.SaveSvg(bytes);
        bytes.Position = 0;
        var svg = XDocument.Load(bytes).Root!;
        svg.SetAttributeValue(XNamespace.Xml + "lang", null);
        svg.SetAttributeValue("lang", picture.Language.Answered.Tag.Value);
        svg.SetAttributeValue("focusable", "false");
        // Its places are worked out from left to right, whatever stands around it.
        svg.SetAttributeValue("direction", "ltr");
        // What it shows stands in words beside it.
        svg.Element(Svg + "desc")?.Remove();
        foreach (var element in svg.DescendantsAndSelf())
        {
            element.SetAttributeValue("style", null);
        }

        svg.Attributes().Where(attribute => attribute.IsNamespaceDeclaration && attribute.Name.LocalName != "xmlns").Remove();
        return new MarkupString(svg.ToString(SaveOptions.DisableFormatting));
    }
}
