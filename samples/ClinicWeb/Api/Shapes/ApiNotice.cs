using TrustContent.Recommendations;

namespace ClinicWeb.Api.Shapes;

/// <summary>A safety notice. It is shown at once and gated by nothing.</summary>
/// <param name="WithholdsAdvice">Whether nothing is advised beside it.</param>
/// <param name="Recipient">Who receives the report, as the form said.</param>
public sealed record ApiNotice(string Id, bool WithholdsAdvice, IReadOnlyList<string> Paragraphs, IReadOnlyList<ApiContact> Contacts, string? Recipient, IReadOnlyList<string> Topics)
{
    public static ApiNotice Of(SafetyNotice notice) => new(
        notice.Id.Value, notice.Definition.WithholdsAdvice, notice.Paragraphs, [.. notice.Contacts.Select(contact => new ApiContact(contact.Name, contact.Reach))], notice.Recipient,
        [.. notice.Topics.Select(topic => topic.Id.Value)]);
}
