namespace TrustContent.Charts.Drawing;

/// <summary>How a line is broken up, so that two lines can be told apart without colour.</summary>
internal enum Dash
{
    None,
    Dashed,
    Dotted,
}
