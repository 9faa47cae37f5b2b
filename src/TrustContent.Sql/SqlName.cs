using System.Text;
using TrustContent.Diagnostics;
using TrustContent.Internal;

namespace TrustContent.Sql;

/// <summary>The name of a table, with or without schema and catalog. Any characters may stand in it: every part is quoted as the dialect quotes.</summary>
public sealed class SqlName
{
    private SqlName(IEnumerable<string> parts) => Parts = Frozen.List(parts.Select(Checked));

    /// <summary>The parts from the outside in, such as schema and table, as they are and without quotes.</summary>
    public IReadOnlyList<string> Parts { get; }

    /// <summary>A name of parts that are taken as they are, dots and quotes included.</summary>
    /// <param name="parts">The parts from the outside in, such as catalog, schema and table; at least one.</param>
    /// <returns>The name.</returns>
    /// <exception cref="TrustContentException">There is no part, or one is empty or holds what no database takes, such as NUL (<c>TC6203</c>).</exception>
    public static SqlName Of(params string[] parts)
        => Guard.NotNull(parts).Length > 0 ? new SqlName(parts) : throw Refused("A name has at least one part.");

    /// <summary>Reads a name as it is written in SQL: parts with dots between them; a part in double quotes or backticks may hold dots, and its own mark doubled.</summary>
    /// <param name="text">Such as <c>sessions</c>, <c>clinic.sessions</c> or <c>clinic."sessions.2026"</c>. Letters keep their case.</param>
    /// <returns>The name.</returns>
    /// <exception cref="TrustContentException">A part is empty or holds NUL, a quote is not closed, or something stands beside a quoted part (<c>TC6203</c>).</exception>
    public static SqlName Parse(string text)
    {
        Guard.NotNull(text);
        var parts = new List<string>();
        var at = 0;
        do
        {
            parts.Add(Part(text, ref at));
        }
        while (at++ < text.Length);

        return new SqlName(parts);
    }

    internal static string Checked(string? part)
    {
        if (string.IsNullOrEmpty(part))
        {
            throw Refused("A part of the name is empty.");
        }

        if (part!.Contains('\0'))
        {
            throw Refused("The name holds the character NUL.");
        }

        try
        {
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetByteCount(part);
            return part!;
        }
        catch (EncoderFallbackException)
        {
            throw Refused("The name holds half of a surrogate pair.");
        }
    }

    internal static TrustContentException Refused(string message) => new([new Issue(IssueCode.SqlNameInvalid, message)]);

    /// <summary>One part; <paramref name="at"/> moves to the dot behind it or to the end.</summary>
    private static string Part(string text, ref int at)
    {
        if (at >= text.Length || text[at] is not ('"' or '`'))
        {
            var end = text.IndexOf('.', at) is var dot and >= 0 ? dot : text.Length;
            var plain = text.Substring(at, end - at);
            at = end;
            return !(plain.Contains('"') || plain.Contains('`')) ? plain : throw Refused("A quote stands inside a part that does not begin with it.");
        }

        var mark = text[at++];
        var part = new StringBuilder();
        while (at < text.Length)
        {
            if (text[at] != mark)
            {
                part.Append(text[at++]);
            }
            else if (at + 1 < text.Length && text[at + 1] == mark)
            {
                part.Append(mark);
                at += 2;
            }
            else
            {
                at++;
                return at == text.Length || text[at] == '.' ? part.ToString() : throw Refused("Something stands behind a quoted part.");
            }
        }

        throw Refused("A quote is not closed.");
    }
}
