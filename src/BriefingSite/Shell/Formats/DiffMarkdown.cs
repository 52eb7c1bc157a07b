using System.Text;
using BriefingSite.Comparing;
using BriefingSite.Comparing.Changes;
using BriefingSite.Comparing.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Formats;

/// <summary>A comparison as Markdown for a comment on a pull request. It first answers two questions – which claims are weaker now, and whether one
/// may merge without reading the rest – then lists the changes, the heaviest first, and names what it had to leave out.</summary>
/// <param name="comparison">The comparison.</param>
/// <param name="siteUrl">Where the later version can be read, with a slash at the end; <c>null</c>: no links.</param>
internal sealed class DiffMarkdown(Comparison comparison, string? siteUrl)
{
    /// <summary>The shortest limit that leaves room for the answers.</summary>
    public const int MinLimit = 2_000;

    private const int MaxTextLength = 1_500;
    private const int MaxKeptLength = 240;
    private const int MaxNamed = 20;

    private bool _isShortened;

    /// <summary>The comment, not longer than a limit in characters.</summary>
    public string Compose(int limit)
    {
        // The maximum number of changes that fit, by binary search: the comment grows with each change.
        var (fit, above) = (0, comparison.Changes.Count + 1);
        if (Write(comparison.Changes.Count) is var whole && whole.Length <= limit) return whole;
        while (above - fit > 1)
        {
            var middle = (fit + above) / 2;
            if (Write(middle).Length <= limit) fit = middle;
            else above = middle;
        }
        var text = Write(fit);
        return text.Length <= limit ? text : text[..(limit - 2)] + "…\n";
    }

    private string Write(int count)
    {
        _isShortened = false;
        var shown = comparison.Changes.Take(count).ToList();
        var list = new StringBuilder();
        WriteChanges(list, shown);
        var unlisted = comparison.Count(change => change.Weight >= Weight.Reworded) - shown.Count(change => change.Weight >= Weight.Reworded);
        var head = new StringBuilder();
        WriteAnswers(head, unlisted);
        WriteErrors(head);
        WriteRequirements(head);
        return head.ToString() + list + DescribeRest(count);
    }

    private void WriteAnswers(StringBuilder text, int unlisted)
    {
        text.Append($"### What changes from {Name(comparison.Before)} to {Name(comparison.After)}\n\n");
        if (comparison.After.Errors.Count > 0) text.Append($"**{Name(comparison.After)} has {Plural.Count(comparison.After.Errors.Count, "error")}**; what could not be read is compared as if it were empty.\n\n");
        WriteWeaker(text);
        WriteRemoved(text);
        if (comparison.WeakerJudgements is { Count: > 0 } judgements)
        {
            text.Append("\nJudgements that are weaker now:\n");
            foreach (var judgement in judgements) text.Append($"- {Named(judgement.Subject)}: {string.Join("; ", judgement.Why.Select(Reason).Distinct())}\n");
        }
        var obstacles = comparison.Obstacles(unlisted).ToList();
        if (_isShortened) obstacles.Add("long texts are shortened here");
        text.Append("\n**May I merge without reading the rest?** ");
        if (obstacles.Count > 0) text.Append($"{(comparison.IsCertain ? "No" : "Cannot tell")}: {string.Join("; ", obstacles)}.\n\n");
        else if (comparison.ToRead.Length > 0) text.Append($"Yes, once you have read {comparison.ToRead} below. All else is spelling, form or layout{Limits}.\n\n");
        else text.Append($"Yes: {(comparison.Changes.Count == 0 ? "nothing has changed" : "no change in meaning")}{Limits}.\n\n");
        text.Append($"{comparison.Count(Weight.Major)} major · {comparison.Count(Weight.Minor)} minor · {comparison.Count(Weight.Reworded)} reworded · {comparison.Count(Weight.Wording)} wording · {comparison.Count(Weight.None)} layout\n\n");
    }

    // Only a reader can judge whether a claim in other words is weaker, where neither its evidence nor its words show it.
    private void WriteWeaker(StringBuilder text)
    {
        var (weaker, reworded) = (comparison.WeakerClaims, comparison.RewordedClaims);
        text.Append("**Which claims are weaker now?** ")
            .Append(weaker.Count > 0 ? $"{weaker.Count}:" : !comparison.IsCertain ? "Cannot tell." : reworded.Count > 0 ? $"None by evidence or confidence; {reworded.Count} reworded:" : "None.").Append('\n');
        foreach (var claim in weaker.Take(MaxNamed))
        {
            text.Append($"- {Named(claim.Subject)}: {string.Join("; ", claim.Why.Select(Reason).Distinct())}\n");
            foreach (var why in claim.Why.Where(Comparison.IsOfWords)) text.Append($"  > {Difference(why.Before!, why.After!)}\n");
        }
        if (weaker.Count > MaxNamed) text.Append($"- and {weaker.Count - MaxNamed} more\n");
        if ((weaker.Count > 0 || !comparison.IsCertain) && reworded.Count > 0) text.Append($"\n{reworded.Count}{(weaker.Count > 0 ? " more" : "")} {Plural.Choose(reworded.Count, "is", "are")} reworded, not shown to be weaker:\n");
        foreach (var change in reworded.Take(MaxNamed)) text.Append($"- {Named(change.Subject)}{Arrow(change)}: {Difference(change.Before!, change.After!)}\n");
        if (reworded.Count > MaxNamed) text.Append($"- and {reworded.Count - MaxNamed} more\n");
    }

    private void WriteRemoved(StringBuilder text)
    {
        var claims = comparison.Changes.Where(change => change.Kind == ChangeKinds.ClaimRemoved).Select(change => change.Subject).ToList();
        if (claims.Count == 0) return;
        text.Append($"\nGone altogether: {string.Join(", ", claims.Take(MaxNamed).Select(claim => Named(claim, isRemoved: true)))}");
        text.Append(claims.Count > MaxNamed ? $" and {claims.Count - MaxNamed} more\n" : "\n");
    }

    private static string Arrow(Change change) => change.Direction switch { Direction.Weaker => " ↓", Direction.Stronger => " ↑", _ => "" };

    private string Limits => comparison.Outside is null ? " (only `input/` and `seeds/` were looked at)" : "";

    private void WriteErrors(StringBuilder text)
    {
        foreach (var version in new[] { comparison.After, comparison.Before }.Where(version => version.Errors.Count > 0))
        {
            text.Append($"#### Errors in {Name(version)}\n\n");
            foreach (var error in version.Errors.Take(MaxNamed)) text.Append($"- {Code(error.Location.ToString())} {error.Rule.Code}: {Escaped(error.Message)}\n");
            if (version.Errors.Count > MaxNamed) text.Append($"- and {version.Errors.Count - MaxNamed} more\n");
            text.Append('\n');
        }
    }

    private void WriteRequirements(StringBuilder text)
    {
        var requirements = comparison.Requirements;
        if (requirements.MissingNotes.Count + requirements.UnjustifiedNotes.Count + requirements.SecondReviewer.Count == 0) return;
        text.Append("#### What this needs\n\n");
        if (requirements.MissingNotes.Count > 0) text.Append($"- A change note, {Code("input/changes/<date>-<slug>.md")}, for {Listed(requirements.MissingNotes)}\n");
        foreach (var (note, why) in requirements.UnjustifiedNotes) text.Append($"- The change note {Code(note.Header.Id)} has nothing to stand on: {Escaped(why)}\n");
        if (requirements.SecondReviewer.Count > 0) text.Append($"- A second reviewer, for {Listed(requirements.SecondReviewer)}\n");
        text.Append('\n');
    }

    private static string Listed(ValueList<Change> changes)
    {
        var named = changes.Select(change => Code(change.Subject.Id)).Distinct().ToList();
        return $"{Plural.Count(changes.Count, "change")} ({string.Join(", ", named.Take(MaxNamed))}{(named.Count > MaxNamed ? ", …" : "")})";
    }

    private void WriteChanges(StringBuilder text, List<Change> shown)
    {
        foreach (var group in shown.GroupBy(change => change.Weight))
        {
            var (title, isFolded) = (DiffText.Title(group.Key), group.Key <= Weight.Wording);
            if (isFolded) text.Append($"<details><summary>{title} ({comparison.Count(group.Key)})</summary>\n\n");
            else text.Append($"#### {title} ({comparison.Count(group.Key)})\n\n");
            foreach (var change in group) Write(text, change);
            text.Append(isFolded ? "\n</details>\n\n" : "\n");
        }
    }

    private void Write(StringBuilder text, Change change)
    {
        text.Append($"- **{change.Kind.Title}**{Arrow(change)} · {change.Subject.Type} {Named(change.Subject, isRemoved: change.After is null && change.LocationAfter is null)}");
        if (change.Shown is { } at) text.Append($" · {Code($"{at.File}:{at.Line}")}");
        text.Append($" · {change.Kind.Code}\n");
        if (change.Before is not null || change.After is not null) text.Append($"  > {Difference(change.Before ?? "", change.After ?? "")}\n");
        if (change.Detail is { } detail) text.Append($"{(change.Before is null && change.After is null ? "" : "\n")}  {Escaped(detail)}\n");
    }

    private string DescribeRest(int count)
    {
        var text = new StringBuilder();
        if (comparison.Outside is { Count: > 0 } outside)
        {
            text.Append($"#### Not compared here ({outside.Count})\n\n");
            foreach (var path in outside.Take(MaxNamed)) text.Append($"- {Code(path)}\n");
            if (outside.Count > MaxNamed) text.Append($"- and {outside.Count - MaxNamed} more\n");
            text.Append('\n');
        }
        var left = comparison.Changes.Skip(count).GroupBy(change => change.Weight).Select(group => $"{group.Count()} {(group.Key == Weight.None ? "layout" : $"{group.Key}".ToLowerInvariant())}").ToList();
        if (left.Count > 0) text.Append($"Left out here for length: {string.Join(", ", left)}. {Code("briefing diff")} lists them all.\n");
        return text.ToString();
    }

    // Unchanged text between two changes is shortened; changed text only where it is very long.
    private string Difference(string before, string after)
    {
        var text = new StringBuilder();
        foreach (var (edit, words) in WordDiff.Compare(before, after))
        {
            var trimmed = words.Trim();
            if (edit == Edit.Kept && trimmed.Length > MaxKeptLength) trimmed = WordDiff.Shortened(trimmed, MaxKeptLength / 3);
            else if (trimmed.Length > MaxTextLength)
            {
                trimmed = $"{trimmed[..MaxTextLength]} … ({words.Length - MaxTextLength} characters more)";
                _isShortened = true;
            }
            var mark = edit switch { Edit.Removed => "~~", Edit.Added => "**", _ => "" };
            text.Append(mark).Append(Escaped(trimmed)).Append(mark).Append(words.EndsWith(' ') || edit == Edit.Removed ? " " : "");
        }
        return text.ToString().Trim();
    }

    private string Named(Subject subject, bool isRemoved = false) =>
        siteUrl is not null && subject.Url is { } url && !isRemoved ? $"[{Code(subject.Id)}]({siteUrl}{url.TrimStart('/')})" : Code(subject.Id);

    private static string Reason(Change change) => Comparison.IsOfWords(change) ? change.Kind.Title :
        $"{change.Kind.Title}{(change.Before is not null && change.After is not null && change.Before.Length + change.After.Length < 80 ? $" ({Escaped(change.Before)} → {Escaped(change.After)})" : change.Detail is { Length: < 120 } detail ? $" ({Escaped(detail)})" : "")}";

    // A branch moves on; the commit says what was compared.
    private static string Name(BriefingVersion version) =>
        version.Commit is { } commit && !commit.StartsWith(version.Name, StringComparison.Ordinal) ? $"{Code(version.Shown)} ({Code(commit[..10])})" : Code(version.Shown);

    private static string Code(string text) => MarkdownText.Code(text);

    private static string Escaped(string text) => MarkdownText.Escape(text);
}
