namespace TrustContent.Charts.Drawing;

/// <summary>Which part of a text stands at its place.</summary>
internal enum Side
{
    Start,
    Middle,
    End,
}
