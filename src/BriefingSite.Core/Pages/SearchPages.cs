using BriefingSite.Core.Engine;
using BriefingSite.Core.Finding;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>The search with its index from A to Z.</summary>
/// <param name="isRelative">Whether it must work from a folder.</param>
public sealed class SearchPages(bool isRelative = false) : IModule<Pair<Briefing, ValueList<Asset>>, Page>
{
    private const string Figures = "0–9";

    // A page with more is too large to load, and sentences are hardly looked up by their first letter.
    private const int MaxWithClaims = 1000;

    private static readonly string[] s_articles = ["The ", "A ", "An "];

    /// <inheritdoc/>
    public IEnumerable<Page> Execute(Pair<Briefing, ValueList<Asset>> document, Action<Diagnostic> report)
    {
        var (briefing, assets) = document;
        var entries = Entries(briefing).ToList();
        var hasClaims = entries.Count <= MaxWithClaims;
        if (!hasClaims) entries.RemoveAll(entry => entry.Target.Kind == TargetKind.Claim);
        var letters = entries
            .Select(entry => (Entry: entry, Key: Key(entry.Title, briefing.Site.Language)))
            .GroupBy(pair => Letter(pair.Key))
            .OrderBy(group => group.Key == Figures ? "" : group.Key, StringComparer.Ordinal)
            .Select(group => new IndexLetter(group.Key, group
                .OrderBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase).ThenBy(pair => pair.Entry.Title, StringComparer.Ordinal).ThenBy(pair => pair.Entry.Target.Url, StringComparer.Ordinal)
                .Select(pair => pair.Entry).ToValueList()))
            .ToValueList();
        var files = SearchFiles.Find(assets) is { } found ? found with { ArePortable = isRelative } : null;
        return
        [
            new SearchPage(letters, files, files is null ? "Index" : "Search", hasClaims ? "Every topic, question, claim, term and source of this briefing from A to Z." : "Every topic, question, term and source of this briefing from A to Z.")
            {
                HasClaims = hasClaims,
                Numbers = files is null ? [] : SearchNumbers.Of(briefing.Site.Language),
            },
        ];
    }

    private static IEnumerable<IndexEntry> Entries(Briefing briefing)
    {
        foreach (var entity in briefing.Entities.Where(entity => entity.Kind.IsIndexed))
        {
            var target = entity.Target with { Title = entity.Title };
            foreach (var name in entity.Aliases.Prepend(entity.Title)) yield return new(name, target);
        }
    }

    // As in printed indexes, leading signs are ignored and, in English, leading articles.
    private static string Key(string title, string language)
    {
        var start = 0;
        while (start < title.Length && !char.IsLetterOrDigit(title[start])) start++;
        var key = title[start..];
        var article = language.StartsWith("en", StringComparison.Ordinal) ? s_articles.FirstOrDefault(article => key.StartsWith(article, StringComparison.Ordinal)) : null;
        return article is null ? key : key[article.Length..].TrimStart();
    }

    private static string Letter(string key) => key.Length > 0 && char.IsLetter(key[0]) ? char.ToUpperInvariant(key[0]).ToString() : Figures;
}
