namespace TrustContent.Questionnaires;

/// <summary>A labelled answer to choose.</summary>
public sealed class ResponseOption
{
    internal ResponseOption(double code, string label)
    {
        Code = code;
        Label = label;
    }

    /// <summary>The number to send as the answer.</summary>
    public double Code { get; }

    /// <summary>What the person reads. On a long range only its ends are labelled, and this is the number elsewhere.</summary>
    public string Label { get; }
}
