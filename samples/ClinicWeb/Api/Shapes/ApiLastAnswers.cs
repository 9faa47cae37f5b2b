using TrustContent.Responses;

namespace ClinicWeb.Api.Shapes;

/// <summary>The answers of a session. Discreet items and the questions about harm are left out: telling them would make the next honest answer harder.</summary>
public sealed record ApiLastAnswers(int Session, IReadOnlyList<ApiAnswer> Answers)
{
    public static ApiLastAnswers Of(Response response, int session)
    {
        var discreet = response.Instrument.Items.Where(item => item.IsDiscreet).Select(item => item.Id).ToHashSet();
        return new ApiLastAnswers(session, [.. response.Items.Where(answer => !discreet.Contains(answer.Item)).Select(answer => new ApiAnswer(answer.Item.Value, answer.Value, answer.Reason))]);
    }
}
