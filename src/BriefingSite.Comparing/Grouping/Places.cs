using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Grouping;

/// <summary>Finds the page, question or source that a change belongs to, and the section.</summary>
internal sealed class Places
{
    private readonly Dictionary<string, string> _titles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Target> _homes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _live;
    private readonly List<(string File, int Line, string Heading)> _before, _after;

    /// <summary>Indexes both versions; what both have is called as in the later one.</summary>
    public Places(Comparison comparison)
    {
        Briefing before = comparison.Before.Briefing, after = comparison.After.Briefing;
        foreach (var entity in after.Entities.Concat(before.Entities)) _titles.TryAdd(entity.Target.Url, entity.Title);
        foreach (var claim in after.Claims.Concat(before.Claims)) _homes.TryAdd(claim.Id, claim.Home);
        _live = after.Entities.Select(entity => entity.Target.PagePath).Append(EntityKind.Question.Path).ToHashSet(StringComparer.Ordinal);
        (_before, _after) = (Headings(before), Headings(after));
    }

    /// <summary>Where a change belongs.</summary>
    public ChangePlace Find(Change change)
    {
        var subject = change.Subject;
        if (subject.Type == EntityKind.Claim.Subject && _homes.TryGetValue(subject.Id, out var home)) return OfPage(home.PagePath, home.Title);
        if (subject.Type == EntityKind.Question.Subject || subject.Type == Subject.Position) return new("Question", _titles.GetValueOrDefault(subject.Url!, subject.Title), subject.Url);
        if (subject.Type == Subject.Comparison) return new(null, subject.Title, subject.Url);
        if (subject.Type == EntityKind.Source.Subject || subject.Type == Subject.Passage) return new("Source", _titles.GetValueOrDefault(subject.PagePath!, subject.Title), Live(subject.PagePath!));
        if (subject.Type == EntityKind.ChangeNote.Subject) return new(null, "Change notes", subject.PagePath);
        if (subject.Type == EntityKind.Term.Subject) return new(null, "Terms", subject.PagePath);
        if (subject.Type == EntityKind.Event.Subject) return new(null, "Timeline", subject.PagePath);
        if (subject.Type == EntityKind.Indicator.Subject) return new(null, "Watch list", subject.PagePath);
        return subject.PagePath is { } path && subject.Type != Subject.File ? OfPage(path, subject.Title) : new(null, "Settings and files", null);
    }

    /// <summary>The heading above a change of prose; empty for none.</summary>
    public string FindSection(Change change) => change.Shown is { } at ? Above(change.IsShownBefore ? _before : _after, at) ?? "" : "";

    private ChangePlace OfPage(string path, string title) => new("Page", _titles.GetValueOrDefault(path, title), Live(path));

    private string? Live(string path) => _live.Contains(path) ? path : null;

    private static string? Above(List<(string File, int Line, string Heading)> headings, Location at) =>
        headings.LastOrDefault(heading => heading.File == at.File && heading.Line <= at.Line).Heading;

    private static List<(string File, int Line, string Heading)> Headings(Briefing briefing) =>
        [.. briefing.Topics.Select(topic => topic.Body).Concat(briefing.Pages.Select(page => page.Body)).Append(briefing.Front.Body).Concat(briefing.Questions.Select(question => question.Reading))
            .SelectMany(prose => prose.Blocks.OfType<Heading>().Where(heading => heading.At.At.File is not null).Select(heading => (heading.At.At.File, heading.At.At.Line, PlainText.Extract(prose, heading.Content))))];
}
