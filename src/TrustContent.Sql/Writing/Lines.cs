namespace TrustContent.Sql.Writing;

/// <summary>Long expressions over several lines. Names in quotes are never touched.</summary>
internal static class Lines
{
    private const int Widest = 110;
    private const string Indent = "\n      ";

    /// <summary>Terms with an operator between them, in their order.</summary>
    public static string Join(string between, IEnumerable<string> terms)
    {
        var (text, width) = ("", 0);
        foreach (var term in terms)
        {
            if (text.Length == 0)
            {
                (text, width) = (term, term.Length);
            }
            else if (width + between.Length + term.Length > Widest)
            {
                (text, width) = (text + Indent + between.TrimStart() + term, between.Length + term.Length);
            }
            else
            {
                (text, width) = (text + between + term, width + between.Length + term.Length);
            }
        }

        return text;
    }
}
