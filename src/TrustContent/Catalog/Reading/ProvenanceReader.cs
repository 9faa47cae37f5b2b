using TrustContent.Diagnostics;

namespace TrustContent.Catalog.Reading;

/// <summary>Reads the <c>provenance</c> that every file of words carries.</summary>
internal static class ProvenanceReader
{
    public static Provenance Read(ObjectReader words, FileIssues issues)
    {
        if (words.Need("provenance") is not { } value)
        {
            return new Provenance(default, "", default);
        }

        var member = words.Inside(value);
        var provenance = new Provenance(
            member.Choice<TextOrigin>("origin"),
            member.Text("date"),
            member.Choice<ReviewStatus>("review"),
            member.OptionalChoice<TranslationMethod>("method"),
            member.OptionalText("from"),
            member.OptionalText("reviewer"));
        member.End();
        if (!NormProvenance.IsDay(provenance.Date))
        {
            issues.Add(IssueCode.ValueNotAllowed, "The date is not written as yyyy-MM-dd.", value);
        }

        return provenance;
    }
}
