using System.ComponentModel;
using BriefingSite.Comparing;
using BriefingSite.Comparing.Changes;
using BriefingSite.Comparing.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Formats;

/// <summary>What <c>diff --format json</c> prints. The descriptions go into its published schema.</summary>
[PublishedSchema("diff.schema.json", "What changes between two versions of a briefing")]
[Description("What 'briefing diff --format json' prints. Places, layout and order do not count as changes in meaning.")]
internal sealed record DiffDocument(
    [Description("The version of this format."), SchemaRule(Numbers = [DiffDocument.CurrentVersion])] int Version,
    DiffSummary Summary,
    [Description("The changes, the gravest first.")] IEnumerable<ChangeEntry> Changes)
{
    private const int CurrentVersion = 3;

    public static DiffDocument Create(Comparison comparison, int exitCode) =>
        new(CurrentVersion, DiffSummary.Create(comparison, exitCode), comparison.Changes.Select(ChangeEntry.Create));
}

/// <summary>The comparison as a whole.</summary>
internal sealed record DiffSummary(
    VersionEntry Base,
    VersionEntry Head,
    [Description("How many changes there are of each severity.")] ChangeCounts Counts,
    [Description("Ids of claims that are weaker now, by their evidence, their confidence or their words.")] IEnumerable<string> WeakerClaims,
    [Description("Ids of other claims that have other words now; whether they are weaker is for a reader to judge.")] IEnumerable<string> RewordedClaims,
    [Description("Ids of judgements that are weaker now.")] IEnumerable<string> WeakerJudgements,
    [Description("Ids of other judgements that have other words now.")] IEnumerable<string> RewordedJudgements,
    [Description("Ids of other claims of which nobody can tell whether they are weaker, as what they cite, or their question, changed.")] IEnumerable<string> UndecidedClaims,
    [Description("Whether the changes listed are all there is to read.")] bool MayMergeWithoutReadingTheRest,
    [Description("Why not, a sentence each.")] IEnumerable<string> Obstacles,
    [Description("What the policy of the briefing asks for; numbers count in the list of changes, from 0.")] RequirementsEntry Requirements,
    [Description("Files that differ and are no part of the briefing, from its folder; those outside it begin with a slash and count from the root of the repository. Null where nobody knows, as between two folders.")] IEnumerable<string>? NotCompared,
    [Description("0 nothing is asked for, 1 head has errors, 4 a change note is missing or unjustified, 5 a second reviewer is needed."), SchemaRule(Numbers = [Shell.ExitCode.Clean, Shell.ExitCode.ContentHasErrors, Shell.ExitCode.NoteNeeded, Shell.ExitCode.ReviewerNeeded])] int ExitCode)
{
    public static DiffSummary Create(Comparison comparison, int exitCode) => new(
        VersionEntry.Create(comparison.Before),
        VersionEntry.Create(comparison.After),
        new(comparison.Count(Weight.Major), comparison.Count(Weight.Minor), comparison.Count(Weight.Reworded), comparison.Count(Weight.Wording), comparison.Count(Weight.None)),
        comparison.WeakerClaims.Select(claim => claim.Subject.Id),
        comparison.RewordedClaims.Select(change => change.Subject.Id).Distinct(),
        comparison.WeakerJudgements.Select(judgement => judgement.Subject.Id),
        comparison.RewordedJudgements.Select(change => change.Subject.Id).Distinct(),
        comparison.UndecidedClaims.Select(claim => claim.Subject.Id),
        MayMergeWithoutReadingTheRest: comparison.Obstacles().Count == 0,
        comparison.Obstacles(),
        RequirementsEntry.Create(comparison),
        NotCompared: comparison.Outside,
        exitCode);
}

/// <summary>One of the two versions.</summary>
[SchemaDefinition("version")]
internal sealed record VersionEntry(
    [Description("As it was asked for.")] string Name,
    [Description("The commit; null for a folder."), SchemaRule(Pattern = "^[0-9a-f]{40,64}$")] string? Commit,
    [Description("How many errors keep it from being built."), SchemaRule(Minimum = 0)] int Errors)
{
    public static VersionEntry Create(BriefingVersion version) => new(version.Name, version.Commit, version.Errors.Count);
}

/// <summary>How many changes there are of each weight.</summary>
internal sealed record ChangeCounts(
    [SchemaRule(Minimum = 0)] int Major, [SchemaRule(Minimum = 0)] int Minor, [SchemaRule(Minimum = 0)] int Reworded, [SchemaRule(Minimum = 0)] int Wording, [SchemaRule(Minimum = 0)] int None);

/// <summary>What the policy asks for.</summary>
internal sealed record RequirementsEntry(
    [Description("Changes that a second reviewer must see."), SchemaRule(Minimum = 0)] IEnumerable<int> SecondReviewer,
    [Description("Changes that need a change note and have none."), SchemaRule(Minimum = 0)] IEnumerable<int> MissingNotes,
    [Description("Ids of new change notes for which nothing has changed.")] IEnumerable<string> UnjustifiedNotes,
    [Description("Files outside the briefing that a second reviewer must see, written as in notCompared.")] IEnumerable<string> Files)
{
    public static RequirementsEntry Create(Comparison comparison) => new(
        Indices(comparison, comparison.Requirements.SecondReviewer),
        Indices(comparison, comparison.Requirements.MissingNotes),
        comparison.Requirements.UnjustifiedNotes.Select(note => note.Note.Header.Id),
        comparison.Requirements.Files);

    private static IEnumerable<int> Indices(Comparison comparison, ValueList<Change> changes)
    {
        for (var i = 0; i < comparison.Changes.Count; i++)
            if (changes.Any(change => ReferenceEquals(change, comparison.Changes[i]))) yield return i;
    }
}

/// <summary>A change.</summary>
[SchemaDefinition("change")]
internal sealed record ChangeEntry(
    [Description("Never reused."), SchemaRule(Pattern = "^BD[1-9][0-9][0-9]$")] string Code,
    [Description("major and minor are changes in meaning; reworded is other words, of which only a reader can say whether they mean the same; wording is another spelling or form; none is layout and order."), SchemaRule(WordsOf = typeof(Weight))] string Severity,
    [Description("What kind of change it is; never renamed."), SchemaRule(Pattern = "^[a-z]+(-[a-z]+)*$")] string Kind,
    [Description("The same in words.")] string Title,
    [Description("What changed.")] SubjectEntry Subject,
    [Description("The earlier text; null where there was none.")] string? Before,
    [Description("The later text; null where there is none.")] string? After,
    [Description("The two word by word; empty unless there are two.")] IEnumerable<EditEntry> Diff,
    [Description("Which way the subject went, where that can be said."), SchemaRule(WordsOf = typeof(Direction))] string? Direction,
    [Description("What else a reviewer needs to know.")] string? Detail,
    [Description("Its location in the earlier version.")] LocationEntry? LocationBefore,
    [Description("Its location in the later version.")] LocationEntry? LocationAfter)
{
    public static ChangeEntry Create(Change change) => new(
        change.Kind.Code,
        FormatNames.Weights[change.Weight],
        change.Kind.Slug,
        change.Kind.Title,
        new(change.Subject.Type, change.Subject.Id, change.Subject.Title, change.Subject.Url),
        change.Before,
        change.After,
        change is { Before: { } before, After: { } after } ? WordDiff.Compare(before, after).Select(hunk => new EditEntry(Word(hunk.Edit), hunk.Text)) : [],
        FormatNames.Directions.Find(change.Direction),
        change.Detail,
        LocationEntry.Create(change.LocationBefore),
        LocationEntry.Create(change.LocationAfter));

    private static string Word<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}

/// <summary>What changed.</summary>
internal sealed record SubjectEntry(
    [SchemaRule(WordsOf = typeof(Subject))] string Type,
    [Description("Its id, or the path of a file.")] string Id,
    string Title,
    [Description("Its path on the site.")] string? Url);

/// <summary>Words that were kept, removed or added.</summary>
internal sealed record EditEntry([SchemaRule(WordsOf = typeof(Edit))] string Edit, string Text);

/// <summary>A place.</summary>
[SchemaDefinition("location")]
internal sealed record LocationEntry(
    [Description("Path from the folder of the briefing.")] string File,
    [SchemaRule(Minimum = 1)] int Line,
    [SchemaRule(Minimum = 1)] int Column)
{
    public static LocationEntry? Create(Location? at) => at is { } place ? new(place.File, place.Line, place.Column) : null;
}
