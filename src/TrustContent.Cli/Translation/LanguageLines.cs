using TrustContent.Catalog;

namespace TrustContent.Cli.Translation;

/// <summary>Finds a language in <c>languages.json</c> of the content, or makes a line for it of what the call says.</summary>
internal static class LanguageLines
{
    public const string File = "languages.json";

    /// <param name="layers">Where languages are looked up.</param>
    /// <param name="tag">The language.</param>
    /// <param name="said">Name, English name, direction and script as said by the call or the document; each may be missing.</param>
    public static TargetLanguage Find(ContentLayers layers, LanguageTag tag, params string?[] said)
    {
        var line = layers.All(File).Select(bytes => JsonParts.Read(File, JsonParts.Plain(bytes)))
            .SelectMany(root => root["languages"]?.Elements ?? [])
            .LastOrDefault(language => language["tag"]?.Text is { } known && LanguageTag.TryParse(known, out var parsed) && parsed == tag);
        if (line is not null)
        {
            var rules = line["format"]?["plurals"]?.Members.Where(member => member.Value.Text is not null).ToDictionary(member => member.Name, member => member.Value.Text!);
            return new(tag, line["name"]?.Text ?? "", line["englishName"]?.Text ?? "", line["direction"]?.Text ?? "", line["script"]?.Text ?? "", new PluralForms(rules ?? []), IsNew: false);
        }

        return said is [{ } name, { } englishName, { } direction, { } script]
            ? new(tag, name, englishName, direction, script, new PluralForms(new Dictionary<string, string>()), IsNew: true)
            : throw new UsageException(
                $"The language '{tag}' is not in languages.json. Give --name (its name in the language itself), --english-name, --direction and --script (an ISO 15924 code such as Latn or Arab), "
                + "or a --content folder whose languages.json has it.");
    }
}
