namespace TrustContent.Charts.Drawing;

/// <summary>One line of text, whose place is its left, middle or right end on the baseline.</summary>
internal sealed record Caption(string Text, Point At, double Size, Ink Ink, Side Side = Side.Start, bool IsOnPlate = false);
