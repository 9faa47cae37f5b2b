using System.Collections.ObjectModel;
using System.Globalization;
using TrustContent.Diagnostics;
using TrustContent.Internal;

namespace TrustContent.Catalog.Reading;

/// <summary>Reads <c>instruments/&lt;id&gt;/about.&lt;lang&gt;.json</c> and <c>instruments/&lt;id&gt;/&lt;lang&gt;.json</c>.</summary>
internal static class InstrumentWordsReader
{
    public static InstrumentAbout? ReadAbout(JsonValue root, InstrumentDefinition instrument, LanguageTag language, FileIssues issues)
    {
        var about = new ObjectReader(root, issues);
        Names.Check(about.Id<LanguageTag>("language", LanguageTag.TryParse)?.Value, language.Value, "language", root, issues);
        var provenance = ProvenanceReader.Read(about, issues);
        var title = about.Text("title");
        var description = about.Text("description");
        var scales = instrument.Scales.Select(scale => scale.Id).ToArray();
        var names = Names.Cover(scales, about.Map("scaleNames"), (_, value) => about.Text(value), "scale", root, issues);
        var meanings = Names.Cover(scales, about.Map("scaleMeanings"), (_, value) => about.Text(value), "scale", root, issues);
        var notes = about.Texts("notes", isOptional: true);
        about.End();
        return issues.IsClean
            ? new InstrumentAbout(instrument.Id, language, provenance, title, description, names, meanings, notes)
            : null;
    }

    public static InstrumentWording? ReadWording(
        JsonValue root, InstrumentDefinition instrument, LanguageTag language, string? licenseStatement, FileIssues issues)
    {
        var wording = new ObjectReader(root, issues);
        Names.Check(wording.Id<LanguageTag>("language", LanguageTag.TryParse)?.Value, language.Value, "language", root, issues);
        var provenance = ProvenanceReader.Read(wording, issues);
        var introduction = wording.Texts("introduction", isOptional: true);
        var frame = wording.Text("frame");
        var ids = instrument.Items.Select(item => item.Id).Concat(instrument.Signals.Select(signal => signal.Id));
        var items = Names.Cover(ids, wording.Map("items"), (_, value) => wording.Text(value), "item", root, issues);
        var labels = Labels(wording, instrument, root, issues);
        wording.End();
        if (instrument.Wording == WordingTerms.Licensed && licenseStatement is null)
        {
            issues.Add(IssueCode.LicenseeMissing, $"The wording of '{instrument.Id}' is protected.", root);
        }

        return issues.IsClean
            ? new InstrumentWording(instrument.Id, language, provenance, introduction, frame, items, labels, licenseStatement)
            : null;
    }

    private static IReadOnlyDictionary<string, IReadOnlyDictionary<double, string>> Labels(
        ObjectReader wording, InstrumentDefinition instrument, JsonValue root, FileIssues issues)
    {
        var formats = instrument.Items.Select(item => item.Response).Distinct().ToArray();
        var byId = formats.ToDictionary(format => format.Id, StringComparer.Ordinal);
        return Names.Cover(
            formats.Select(format => format.Id),
            wording.Map("labels"),
            (id, value) => Codes(wording, byId[id], value, issues),
            "response format",
            root,
            issues,
            StringComparer.Ordinal);
    }

    private static IReadOnlyDictionary<double, string> Codes(ObjectReader wording, ResponseFormat format, JsonValue value, FileIssues issues)
    {
        var labels = new Dictionary<double, string>();
        foreach (var label in value.Members)
        {
            // Written in one way only, so that no two labels are for the same code.
            if (double.TryParse(label.Name, NumberStyles.Float, CultureInfo.InvariantCulture, out var code)
                && NumberText.Shortest(code) == label.Name
                && code >= format.Minimum && code <= format.Maximum
                && (format.Kind == ResponseKind.Decimal || Math.Floor(code).Equals(code)))
            {
                labels[code] = wording.Text(label);
            }
            else
            {
                issues.Add(IssueCode.UnknownReference, $"'{label.Name}' is not a code of the response format '{format.Id}'.", label);
            }
        }

        foreach (var code in NeededCodes(format).Where(code => !labels.ContainsKey(code)))
        {
            issues.Add(IssueCode.WordsIncomplete, $"The code {NumberText.Shortest(code)} of the response format '{format.Id}' has no label.", value);
        }

        return new ReadOnlyDictionary<double, string>(labels);
    }

    // A short list of codes is labelled in full; of a long one, such as 0 to 10, and of a line only the ends need labels.
    private static IEnumerable<double> NeededCodes(ResponseFormat format)
    {
        const int longestFullyLabelled = 7;
        var codes = format.Maximum - format.Minimum + 1;
        return format.Kind == ResponseKind.Integer && codes <= longestFullyLabelled
            ? Enumerable.Range(0, (int)codes).Select(step => format.Minimum + step)
            : [format.Minimum, format.Maximum];
    }
}
