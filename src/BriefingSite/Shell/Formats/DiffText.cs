using BriefingSite.Comparing;
using BriefingSite.Comparing.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Formats;

/// <summary>Writes a comparison for people at a terminal; in a pipe without colours, with <c>[-…-]</c> and <c>{+…+}</c>.</summary>
internal sealed class DiffText(Comparison comparison, Terminal terminal)
{
    private const int MaxKeptLength = 160;

    /// <summary>Writes it.</summary>
    public void Write()
    {
        foreach (var version in new[] { comparison.After, comparison.Before })
        {
            if (version.Errors.Count == 0) continue;
            terminal.Line(new Piece($"{version.Shown} has {Plural.Count(version.Errors.Count, "error")}:", "bold red"));
            foreach (var error in version.Errors) terminal.Line($"  {error}");
            terminal.Line();
        }
        foreach (var group in comparison.Changes.GroupBy(change => change.Weight))
        {
            terminal.Line(new Piece($"{Title(group.Key)} ({group.Count()})", "bold"));
            foreach (var change in group) Write(change);
            terminal.Line();
        }
        if (comparison.Outside is { Count: > 0 } outside)
        {
            terminal.Line(new Piece($"Not compared here ({outside.Count})", "bold"));
            foreach (var path in outside) terminal.Line($"  {path}");
            terminal.Line();
        }
        WriteRequirements(comparison.Requirements);
        foreach (var unfrozen in comparison.Unfrozen) terminal.Line($"{unfrozen}");
        WriteAnswers();
    }

    private void Write(Change change)
    {
        var arrow = change.Direction switch { Direction.Weaker => " ↓", Direction.Stronger => " ↑", _ => "" };
        var style = change.Weight switch { Weight.Major => "bold red", Weight.Minor => "bold yellow", _ => null };
        var at = change.Shown is { } place ? $"{place}: " : "";
        terminal.Line($"  {at}", new Piece($"{change.Kind.Code} {change.Kind.Title}{arrow}", style), $" · {change.Subject.Type} {change.Subject.Id}");
        if (change.Before is not null || change.After is not null) terminal.Line([new Piece("    "), .. Difference(change.Before ?? "", change.After ?? "")]);
        if (change.Detail is { } detail) terminal.Line($"    {detail}");
    }

    private IEnumerable<Piece> Difference(string before, string after)
    {
        foreach (var (edit, words) in WordDiff.Compare(before, after))
        {
            var trimmed = words.Trim();
            if (edit == Edit.Kept && trimmed.Length > MaxKeptLength) trimmed = WordDiff.Shortened(trimmed, MaxKeptLength / 3);
            var (text, style) = edit switch
            {
                Edit.Removed => (terminal.IsStyled ? trimmed : $"[-{trimmed}-]", "red strikethrough"),
                Edit.Added => (terminal.IsStyled ? trimmed : $"{{+{trimmed}+}}", "green"),
                _ => (trimmed, null),
            };
            yield return new(text, style);
            if (words.EndsWith(' ') || edit == Edit.Removed) yield return " ";
        }
    }

    private void WriteRequirements(ReviewRequirements requirements)
    {
        foreach (var change in requirements.MissingNotes) terminal.Line($"needs a change note: {change.Kind.Title}, {change.Subject.Type} {change.Subject.Id} ({change.Kind.Code})");
        foreach (var (note, why) in requirements.UnjustifiedNotes) terminal.Line($"the change note {note.Header.Id} has nothing to stand on: {why}");
        if (requirements.SecondReviewer.Count > 0)
            terminal.Line($"needs a second reviewer: {string.Join(", ", requirements.SecondReviewer.Select(change => $"{change.Kind.Code} {change.Subject.Id}").Distinct())}");
        if (requirements.Files.Count > 0) terminal.Line($"needs a second reviewer: {string.Join(", ", requirements.Files)}");
    }

    private void WriteAnswers()
    {
        var weaker = comparison.WeakerClaims;
        var reworded = comparison.RewordedClaims;
        terminal.Line(new Piece("Which claims are weaker now? ", "bold"), weaker.Count == 0 ? InLine(Answers.Weaker(comparison)) : string.Join(", ", weaker.Select(claim => $"{claim.Subject.Id} ({string.Join("; ", claim.Why.Where(change => change.Direction == Direction.Weaker).Select(change => change.Kind.Title).Distinct())})")));
        if ((weaker.Count > 0 || !comparison.IsCertain) && reworded.Count > 0) terminal.Line($"{reworded.Count}{(weaker.Count > 0 ? " more" : "")} {Plural.Choose(reworded.Count, "is", "are")} reworded, not shown to be weaker:");
        foreach (var change in reworded) terminal.Line([new Piece($"  {change.Subject.Id}: "), .. Difference(change.Before!, change.After!)]);
        if (comparison.UndecidedClaims.Count > 0) terminal.Line($"nobody can tell of: {string.Join(", ", comparison.UndecidedClaims.Select(claim => $"{claim.Subject.Id} ({Answers.Why(claim)})"))}");
        if (comparison.WeakerJudgements.Count > 0) terminal.Line($"judgements that are weaker now: {string.Join(", ", comparison.WeakerJudgements.Select(judgement => $"{judgement.Subject.Id} ({Answers.Why(judgement)})"))}");
        if (Answers.RewordedJudgements(comparison) is { } judgements) terminal.Line(judgements);
        foreach (var change in comparison.RewordedJudgements) terminal.Line([new Piece($"  {change.Subject.Id}: "), .. Difference(change.Before!, change.After!)]);
        var obstacles = comparison.Obstacles();
        terminal.Line(
            new Piece("May I merge without reading the rest? ", "bold"),
            obstacles.Count > 0 ? $"{(comparison.IsCertain ? "no" : "cannot tell")}: {string.Join("; ", obstacles)}"
            : comparison.ToRead.Length > 0 ? $"yes, once you have read {comparison.ToRead} above"
            : comparison.Changes.Count > 0 ? "yes: no change in meaning" : "yes: nothing has changed");
    }

    private static string InLine(string answer) => char.ToLowerInvariant(answer[0]) + answer[1..].TrimEnd('.');

    /// <summary>The heading over the changes of a weight.</summary>
    internal static string Title(Weight weight) => weight switch
    {
        Weight.Major => "Major changes in meaning",
        Weight.Minor => "Minor changes in meaning",
        Weight.Reworded => "Reworded: read whether it means the same",
        Weight.Wording => "Wording: the same in another spelling or form",
        Weight.None => "No change in meaning: layout, order",
    };
}
