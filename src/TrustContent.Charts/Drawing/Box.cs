namespace TrustContent.Charts.Drawing;

/// <summary>A rectangle in the picture.</summary>
internal sealed record Box(double Left, double Top, double Right, double Bottom)
{
    public static Box Around(Point center, double reach) => new(center.X - reach, center.Y - reach, center.X + reach, center.Y + reach);

    public bool Meets(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool IsWithin(Box other) => Left >= other.Left && Right <= other.Right && Top >= other.Top && Bottom <= other.Bottom;

    /// <summary>Whether a straight line runs through it (Liang and Barsky).</summary>
    public bool Meets(Point from, Point to)
    {
        var (enter, leave) = (0.0, 1.0);
        return Clip(-(to.X - from.X), from.X - Left, ref enter, ref leave)
            && Clip(to.X - from.X, Right - from.X, ref enter, ref leave)
            && Clip(-(to.Y - from.Y), from.Y - Top, ref enter, ref leave)
            && Clip(to.Y - from.Y, Bottom - from.Y, ref enter, ref leave);
    }

    private static bool Clip(double way, double room, ref double enter, ref double leave)
    {
        if (way.Equals(0))
        {
            return room > 0;
        }

        var at = room / way;
        (enter, leave) = way < 0 ? (Math.Max(enter, at), leave) : (enter, Math.Min(leave, at));
        return enter < leave;
    }
}
