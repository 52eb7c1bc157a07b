using System.Text;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Evidence.Languages;

namespace BriefingSite.Tests.Evidence;

/// <summary>Quotations as an honest desk sets them, made at random from a text: words in a row, in any typography.</summary>
/// <param name="text">The text.</param>
/// <param name="seed">The seed of chance.</param>
/// <param name="language">Its language: a desk does not cut beside a negation or a condition, and leaves out none.</param>
internal sealed class HonestQuotations(string text, int seed, Language? language)
{
    private const WordUses Weighty = WordUses.Negation | WordUses.Condition | WordUses.Attribution | WordUses.Quantifier | WordUses.Hedge;

    private readonly Random _random = new(seed);
    private readonly string[] _passages = [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim())];

    /// <summary>As many as are wanted of each kind.</summary>
    public IEnumerable<Quoted> Make(int count) => new (string Kind, Func<string, string?> Set)[]
    {
        ("plain", words => words),
        ("no-break spaces", words => words.Replace(' ', '\u00a0')),
        ("narrow spaces", words => words.Replace(" ;", "\u202f;", StringComparison.Ordinal).Replace("« ", "«\u202f", StringComparison.Ordinal)),
        ("soft hyphens", words => string.Concat(words.Select(c => char.IsLetter(c) && _random.Next(9) == 0 ? $"{c}\u00ad" : $"{c}"))),
        ("decomposed", words => words.Normalize(NormalizationForm.FormD)),
        ("curly apostrophes", words => words.Replace('\'', '’')),
        ("modifier apostrophes", words => words.Replace('\'', 'ʼ')),
        ("inner marks", words => words.Replace('"', '’').Replace("„", "‚", StringComparison.Ordinal).Replace("«", "‘", StringComparison.Ordinal).Replace("»", "’", StringComparison.Ordinal).Replace('“', '‘').Replace('”', '’')),
        ("em dash", words => words.Replace(" – ", "—", StringComparison.Ordinal)),
        ("two hyphens", words => words.Replace(" – ", " -- ", StringComparison.Ordinal)),
        ("American comma", words => char.IsLetterOrDigit(words[^1]) ? words + "," : null),
        ("full stop of ours", words => char.IsLetterOrDigit(words[^1]) ? words + "." : null),
        ("leading ellipsis", words => "… " + words),
        ("trailing ellipsis", words => words + " …"),
        ("bracketed first letter", words => char.IsUpper(words[0]) || char.IsLower(words[0]) ? $"[{(char.IsUpper(words[0]) ? char.ToLowerInvariant(words[0]) : char.ToUpperInvariant(words[0]))}]{words[1..]}" : null),
        ("sic", words => words + " [sic]"),
        ("line end", words => words.Replace(' ', '\n')),
        ("emphasis", words => $"*{words}*"),
    }.SelectMany(kind => Enumerable.Range(0, count * 4).Select(_ => Try(kind.Kind, kind.Set)).OfType<Quoted>().Take(count));

    /// <summary>Quotations with an ellipsis in one of the forms in use, over a few words within a clause.</summary>
    public IEnumerable<Quoted> MakeEllipses(int count)
    {
        string[] forms = ["…", "...", ". . .", "[…]", "[...]", "[ … ]", "(…)", "(...)", ".\u00a0.\u00a0."];
        return Enumerable.Range(0, count * 8).Select(i => Try("ellipsis", words =>
        {
            var all = words.Split(' ');
            if (all.Length < 7 || Matters(all, 3) || Matters(all, 4) || all[2..^2].Any(word => word.IndexOfAny([',', '.', ';', '–']) >= 0)) return null;
            return $"{string.Join(' ', all[..3])} {forms[i % forms.Length]} {string.Join(' ', all[5..])}";
        })).OfType<Quoted>().Take(count);
    }

    private bool Matters(string[] words, int word) =>
        word >= 0 && word < words.Length && language is not null && (language.UsesOf(Words.Split(words[word]).Items).Aggregate(WordUses.None, (all, use) => all | use) & Weighty) != 0;

    // "If the bridge closes, | the ferry | stays": what is quoted depends on the condition that begins the sentence, so a warning is right.
    private bool FollowsCondition(string[] words, int at)
    {
        var start = at;
        while (start > 0 && !words[start - 1].EndsWith('.')) start--;
        return at > start && words[Math.Max(start, at - 4)..at].Any(word => word.EndsWith(',')) && language is not null && (language.UsesOf([Words.Split(words[start]).Items[0].ToLowerInvariant()])[0] & WordUses.Condition) != 0;
    }

    private Quoted? Try(string kind, Func<string, string?> set)
    {
        var passage = _random.Next(_passages.Length);
        var words = _passages[passage].Split(' ');
        var count = 4 + _random.Next(8);
        if (words.Length < count) count = words.Length;
        var at = _random.Next(words.Length - count + 1);
        // "nie są opłacani | przez radę": the verb of a negation is three words long.
        if (Matters(words, at - 3) || Matters(words, at - 2) || Matters(words, at - 1) || Matters(words, at + count) || Matters(words, at + count + 1)) return null;
        var stretch = string.Join(' ', words[at..(at + count)]).TrimEnd(',', ';', '–', ' ').TrimStart('–', ' ');
        // A mark that is opened must be closed.
        var marks = stretch.Count(c => c is '"' or '«' or '»' or '„' or '“' or '”');
        return marks % 2 == 0 && stretch.Length > 3 && set(stretch) is { } made ? new(kind, made, passage + 1) { FollowsCondition = FollowsCondition(words, at) } : null;
    }
}
