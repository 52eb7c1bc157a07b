using System.Text;
using BriefingSite.Comparing;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Formats.Comments;

/// <summary>The top of a comment: the two answers, errors, and what the policy asks for.</summary>
/// <param name="comparison">The comparison.</param>
/// <param name="names">Names and links.</param>
/// <param name="words">Writes texts.</param>
/// <param name="max">How many of a kind are named.</param>
internal sealed class CommentHead(Comparison comparison, CommentNames names, CommentWords words, int max)
{
    private readonly HashSet<Change> _shown = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether the words of a change stand under the first answer, so that they need not be told again.</summary>
    public bool Shows(Change change) => _shown.Contains(change);

    /// <summary>What stands before the second answer.</summary>
    public string WriteFirst()
    {
        var text = new StringBuilder($"### What changes from {CommentNames.Name(comparison.Before)} to {CommentNames.Name(comparison.After)}\n\n");
        if (comparison.After.Errors.Count > 0) text.Append($"**{CommentNames.Name(comparison.After)} has {Plural.Count(comparison.After.Errors.Count, "error")}**; what could not be read is compared as if it were empty.\n\n");
        WriteWeaker(text);
        var removed = comparison.Changes.Where(change => change.Kind == ChangeKinds.ClaimRemoved).Select(change => change.Subject.Id).ToList();
        if (removed.Count > 0) text.Append($"\nGone altogether: {CommentNames.Listed(removed, max)}\n");
        if (comparison.WeakerJudgements is { Count: > 0 } judgements)
        {
            text.Append("\nJudgements that are weaker now:\n");
            foreach (var judgement in judgements.Take(max)) Write(text, judgement);
            WriteMore(text, judgements.Count);
        }
        return text.ToString();
    }

    /// <summary>The second answer and what follows it.</summary>
    /// <param name="unlisted">How many changes that have to be read are left out below.</param>
    public string WriteSecond(int unlisted)
    {
        var obstacles = comparison.Obstacles(unlisted).ToList();
        if (words.IsShortened) obstacles.Add("long texts are shortened here");
        var text = new StringBuilder($"\n**{Answers.MergeQuestion}** {MarkdownText.Escape(Answers.Merge(comparison, obstacles))}\n\n");
        text.Append($"{comparison.Count(Weight.Major)} major · {comparison.Count(Weight.Minor)} minor · {comparison.Count(Weight.Reworded)} reworded · {comparison.Count(Weight.Wording)} wording · {comparison.Count(Weight.None)} layout\n\n");
        WriteErrors(text);
        WriteRequirements(text);
        return text.ToString();
    }

    // Only a reader can judge whether a claim in other words is weaker, where neither its evidence nor its words show it.
    private void WriteWeaker(StringBuilder text)
    {
        var (weaker, reworded) = (comparison.WeakerClaims, comparison.RewordedClaims);
        text.Append($"**{Answers.WeakerQuestion}** {Answers.Weaker(comparison)}\n");
        foreach (var claim in weaker.Take(max)) Write(text, claim);
        WriteMore(text, weaker.Count);
        if (Answers.Reworded(comparison) is { } title) text.Append($"\n{title}\n");
        foreach (var change in reworded.Take(max)) text.Append($"- {names.Named(change.Subject)}{(change.Direction == Direction.Stronger ? " (stronger)" : "")}: {Difference(change)}\n");
        WriteMore(text, reworded.Count);
    }

    private void Write(StringBuilder text, Weakened weakened)
    {
        text.Append($"- {names.Named(weakened.Subject)}: {MarkdownText.Escape(Answers.Why(weakened))}\n");
        foreach (var why in weakened.Why.Where(Comparison.IsOfWords)) text.Append($"  > {Difference(why)}\n");
    }

    private string Difference(Change change)
    {
        _shown.Add(change);
        return words.Difference(change.Before, change.After);
    }

    private void WriteMore(StringBuilder text, int count)
    {
        if (count > max) text.Append($"- and {count - max} more\n");
    }

    private void WriteErrors(StringBuilder text)
    {
        foreach (var version in new[] { comparison.After, comparison.Before }.Where(version => version.Errors.Count > 0))
        {
            text.Append($"#### Errors in {CommentNames.Name(version)}\n\n");
            foreach (var error in version.Errors.Take(max)) text.Append($"- {CommentNames.Code(error.Location.ToString())} {error.Rule.Code}: {words.Text(error.Message)}\n");
            WriteMore(text, version.Errors.Count);
            text.Append('\n');
        }
    }

    private void WriteRequirements(StringBuilder text)
    {
        var requirements = comparison.Requirements;
        if (requirements.MissingNotes.Count + requirements.UnjustifiedNotes.Count + requirements.SecondReviewer.Count + comparison.Unfrozen.Count + requirements.Files.Count == 0) return;
        text.Append("#### What this needs\n\n");
        if (requirements.MissingNotes.Count > 0) text.Append($"- A change note, {CommentNames.Code("input/changes/<date>-<slug>.md")}, for {Listed(requirements.MissingNotes)}\n");
        foreach (var unfrozen in comparison.Unfrozen.Take(max)) text.Append($"- {CommentNames.Code(unfrozen.Location.ToString())} {unfrozen.Rule.Code}: {words.Text(unfrozen.Message)}\n");
        WriteMore(text, comparison.Unfrozen.Count);
        foreach (var (note, why) in requirements.UnjustifiedNotes.Take(max)) text.Append($"- The change note {CommentNames.Code(note.Header.Id)} has nothing to stand on: {MarkdownText.Escape(why)}\n");
        WriteMore(text, requirements.UnjustifiedNotes.Count);
        if (requirements.SecondReviewer.Count > 0) text.Append($"- A second reviewer, for {Listed(requirements.SecondReviewer)}\n");
        if (requirements.Files.Count > 0) text.Append($"- A second reviewer, for {Plural.Count(requirements.Files.Count, "file")} outside the briefing ({CommentNames.Listed(requirements.Files, max)})\n");
        text.Append('\n');
    }

    private string Listed(ValueList<Change> changes) => $"{Plural.Count(changes.Count, "change")} ({CommentNames.Listed(changes.Select(change => change.Subject.Id), max)})";
}
