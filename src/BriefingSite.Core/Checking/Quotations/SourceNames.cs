using BriefingSite.Core.Evidence;
using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

/// <summary>Whether a source names somebody, by the hashes of its words and by its record.</summary>
internal static class SourceNames
{
    // The longest ending of a name that is taken for its case: "Ивановым" for "Иванов".
    private const int LongestEnding = 3, ShortestStem = 3;

    /// <summary>Whether each word of a text that begins with a capital letter stands in the source, in any case of its language, or in the
    /// title, author or publisher of its record.</summary>
    public static bool Contain(Source source, PassageFingerprint passage, string text)
    {
        var (language, record) = (Language.Find(passage.Language), Words.Split($"{source.Header.Title} {source.Header.AuthorsInText} {source.Header.Publisher}").Items);
        return Words.Split(text).Items.Where(word => char.IsUpper(word[0]) && (language is null || language.Single(word.ToLowerInvariant()) == WordUses.None))
            .All(name => record.Contains(name, StringComparer.Ordinal) || Stands(source, Forms(name, language).Distinct()));
    }

    private static bool Stands(Source source, IEnumerable<string> forms)
    {
        var hashes = forms.Select(form => TextFingerprints.HashOf(source.Id, form)).ToHashSet();
        foreach (var passage in source.Text.Fingerprint?.Passages ?? [])
            if (passage.Text is not WordHashes text || text.Hashes.Any(hashes.Contains)) return true;
        return false;
    }

    private static IEnumerable<string> Forms(string name, Language? language)
    {
        yield return name;
        for (var cut = 0; cut <= LongestEnding && name.Length - cut >= ShortestStem; cut++)
            foreach (var ending in language?.Endings ?? [])
                if (cut == 0 || language!.Endings.Contains(name[^cut..])) yield return name[..^cut] + ending;
    }
}
