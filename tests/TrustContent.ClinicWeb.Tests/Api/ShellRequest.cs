using System.Text;

namespace TrustContent.ClinicWeb.Tests;

/// <summary>A <c>curl</c> command of the guide as the request that it sends. It knows the few options that the guide uses.</summary>
internal static class ShellRequest
{
    public static HttpRequestMessage Parse(string command, IReadOnlyDictionary<string, string> variables)
    {
        var words = Words(command.Replace("\\\n", " "), variables);
        words[0].Should().Be("curl", command);
        var request = new HttpRequestMessage();
        var method = (string?)null;
        var headers = new List<string>();
        for (var at = 1; at < words.Count; at++)
        {
            switch (words[at])
            {
                case "-X":
                    method = words[++at];
                    break;
                case "-H":
                    headers.Add(words[++at]);
                    break;
                case "-d":
                    request.Content = new StringContent(words[++at], Encoding.UTF8, "application/x-www-form-urlencoded");
                    break;
                default:
                    words[at].Should().StartWith("http", "the guide uses no other option");
                    request.RequestUri = new Uri(words[at]);
                    break;
            }
        }

        request.Method = HttpMethod.Parse(method ?? (request.Content is null ? "GET" : "POST"));
        foreach (var (name, value) in headers.Select(header => header.Split(": ", 2)).Select(parts => (parts[0], parts[1])))
        {
            if (name == "Content-Type")
            {
                request.Content!.Headers.ContentType = new System.Net.Http.Headers.MediaTypeHeaderValue(value);
            }
            else
            {
                request.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return request;
    }

    /// <summary>Words as a shell has them: in single quotes all stands for itself, in double quotes and outside a variable is its value.</summary>
    private static List<string> Words(string command, IReadOnlyDictionary<string, string> variables)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var (quote, isWord) = ('\0', false);
        for (var at = 0; at < command.Length; at++)
        {
            var letter = command[at];
            if (quote == '\0' && char.IsWhiteSpace(letter))
            {
                if (isWord)
                {
                    words.Add(word.ToString());
                    word.Clear();
                    isWord = false;
                }
            }
            else if (letter == quote)
            {
                quote = '\0';
            }
            else if (quote == '\0' && letter is '\'' or '"')
            {
                (quote, isWord) = (letter, true);
            }
            else if (quote != '\'' && letter == '$')
            {
                var name = new string([.. command.Skip(at + 1).TakeWhile(char.IsAsciiLetterUpper)]);
                word.Append(variables[name]);
                at += name.Length;
                isWord = true;
            }
            else
            {
                word.Append(letter);
                isWord = true;
            }
        }

        quote.Should().Be('\0', "quotes are closed in: {0}", command);
        return isWord ? [.. words, word.ToString()] : words;
    }
}
