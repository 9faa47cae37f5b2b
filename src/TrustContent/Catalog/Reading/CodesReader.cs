using TrustContent.Diagnostics;

namespace TrustContent.Catalog.Reading;

/// <summary>Reads <c>codes/&lt;terminology&gt;.json</c>.</summary>
internal static class CodesReader
{
    public static List<TerminologyCode> Read(JsonValue root, IReadOnlyList<InstrumentDefinition> instruments, FileIssues issues)
    {
        var file = new ObjectReader(root, issues);
        var system = file.Text("system");
        var notice = file.Text("notice");
        var verification = file.Choice<Verification>("verification");
        var address = WebAddress.Read(system, root, issues);
        var codes = file.List("codes", value =>
        {
            var entry = file.Inside(value);
            var instrument = entry.Id<InstrumentId>("instrument", InstrumentId.TryParse);
            var scale = entry.Id<ScaleId>("scale", ScaleId.TryParse);
            var code = entry.Text("code");
            entry.End();
            if (!instruments.Any(known => known.Id == instrument && known.Scales.Any(each => each.Id == scale)))
            {
                issues.Add(IssueCode.UnknownReference, $"There is no scale '{scale}' of an instrument '{instrument}'.", value);
                return null;
            }

            return address is null ? null : new TerminologyCode(instrument!, scale!, address, code, verification, notice);
        });
        file.End();
        return codes;
    }
}
