using System.Text;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Yaml;

namespace BriefingSite.Importing;

/// <summary>Values of a library as records have them; <c>null</c> for what a record can't hold.</summary>
internal static class ItemValues
{
    private const int MaxLength = 2000;

    // What biblatex and Zotero call languages, beside the names that LanguageTag knows.
    private static readonly Dictionary<string, string> s_languages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ngerman"] = "de",
        ["naustrian"] = "de-AT",
        ["austrian"] = "de-AT",
        ["nswissgerman"] = "de-CH",
        ["american"] = "en-US",
        ["usenglish"] = "en-US",
        ["british"] = "en-GB",
        ["ukenglish"] = "en-GB",
        ["australian"] = "en-AU",
        ["canadian"] = "en-CA",
        ["brazil"] = "pt-BR",
        ["brazilian"] = "pt-BR",
        ["nynorsk"] = "nn",
        ["acadian"] = "fr-CA",
        ["ukrainian"] = "uk",
        ["slovene"] = "sl",
    };

    /// <summary>A text in one line, without the markup that Zotero allows in titles.</summary>
    public static string? Text(string? text)
    {
        if (text is null) return null;
        var output = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '<' && text.IndexOf('>', i) is var end and > 0 && IsTag(text.AsSpan(i + 1, end - i - 1))) i = end;
            else output.Append(text[i]);
        }
        var line = Yaml.OneLine(Composition.Compose(output.ToString()));
        return line.Length is 0 or > MaxLength || Unprintable.IsIn(line) ? null : line;
    }

    /// <summary>A date in EDTF.</summary>
    public static string? Date(string? text) => text is not null && Edtf.Parse(text.Trim()) is { } date ? date.Written : null;

    /// <summary>A DOI, also from its address.</summary>
    public static string? Doi(string? text)
    {
        var start = text?.IndexOf("10.", StringComparison.Ordinal) ?? -1;
        return start >= 0 && Fields.IsDoi(text![start..].Trim()) ? text[start..].Trim() : null;
    }

    /// <summary>The address of a page.</summary>
    public static string? Address(string? text) =>
        text is not null && !text.Any(letter => char.IsControl(letter) || char.IsWhiteSpace(letter)) && Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? text : null;

    /// <summary>A language tag, also from the name of a language.</summary>
    public static string? Language(string? text) =>
        text is null ? null : s_languages.GetValueOrDefault(text.Trim()) ?? LanguageTag.Parse(text.Trim()) ?? LanguageTag.Meant(text);

    private static bool IsTag(ReadOnlySpan<char> inner)
    {
        var name = inner.TrimStart('/');
        var end = name.IndexOf(' ');
        return (end < 0 ? name : name[..end]) is "i" or "b" or "em" or "strong" or "sub" or "sup" or "sc" or "span";
    }
}
