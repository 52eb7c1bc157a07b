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
        if (change.Kind == ChangeKinds.PolicyChanged) return new(null, "What pull requests need", null);
        if (subject.Type == EntityKind.Judgement.Subject || change.Kind == ChangeKinds.JudgementsReordered) return new(null, "Judgements", EntityKind.FrontPage.Path);
        if (ReadingOrder.IsAnswer(change)) return new(null, "The answer of the briefing", EntityKind.FrontPage.Path);
        // A source that was not asked says one thing, whatever the number of questions.
        if (change.Kind == ChangeKinds.SilenceAdded || change.Kind == ChangeKinds.SilenceRemoved) return OfSource(EntityKind.Source.UrlOf(subject.Id.Split('/')[^1]), subject.Title);
        if (subject.Type == EntityKind.Claim.Subject && _homes.TryGetValue(subject.Id, out var home)) return OfPage(home.PagePath, home.Title);
        if (subject.Type == EntityKind.Question.Subject || subject.Type == Subject.Position) return new("Question", _titles.GetValueOrDefault(subject.Url!, subject.Title), subject.Url);
        if (subject.Type == Subject.Comparison) return new(null, subject.Title, subject.Url);
        if (subject.Type == Subject.Passage) return OfSource(subject.PagePath!, subject.Title) with { Kind = "Passages of" };
        if (subject.Type == EntityKind.Source.Subject) return OfSource(subject.PagePath!, subject.Title);
        if (subject.Type == EntityKind.ChangeNote.Subject) return new(null, "Change notes", subject.PagePath);
        if (subject.Type == EntityKind.Term.Subject) return new(null, "Terms", subject.PagePath);
        if (subject.Type == EntityKind.Event.Subject) return new(null, "Timeline", subject.PagePath);
        if (subject.Type == EntityKind.Indicator.Subject) return new(null, "Watch list", subject.PagePath);
        return subject.PagePath is { } path && subject.Type != Subject.File ? OfPage(path, subject.Title) : new(null, "Settings and files", null);
    }

    /// <summary>The heading above a change of prose; empty for none.</summary>
    public string FindSection(Change change) => change.Shown is { } at ? FindSection(at, !change.IsShownBefore) : "";

    /// <summary>The heading above a place; empty for none.</summary>
    public string FindSection(Location at, bool isAfter) => Above(isAfter ? _after : _before, at) ?? "";

    private ChangePlace OfSource(string path, string title) => new("Source", _titles.GetValueOrDefault(path, title), Live(path));

    private ChangePlace OfPage(string path, string title) => new("Page", _titles.GetValueOrDefault(path, title), Live(path));

    private string? Live(string path) => _live.Contains(path) ? path : null;

    private static string? Above(List<(string File, int Line, string Heading)> headings, Location at) =>
        headings.LastOrDefault(heading => heading.File == at.File && heading.Line <= at.Line).Heading;

    private static List<(string File, int Line, string Heading)> Headings(Briefing briefing) =>
        [.. briefing.Topics.Select(topic => topic.Body).Concat(briefing.Pages.Select(page => page.Body)).Append(briefing.Front.Body).Concat(briefing.Questions.Select(question => question.Reading))
            .SelectMany(prose => prose.Blocks.OfType<Heading>().Where(heading => heading.At.At.File is not null).Select(heading => (heading.At.At.File, heading.At.At.Line, PlainText.Extract(prose, heading.Content))))];
}
