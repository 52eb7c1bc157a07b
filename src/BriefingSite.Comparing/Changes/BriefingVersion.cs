using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Changes;

/// <summary>One of the two versions that are compared.</summary>
/// <param name="Name">Its name: a revision or a folder, as the user wrote it.</param>
/// <param name="Commit">The commit; <c>null</c> for a folder.</param>
/// <param name="Files">The files it was read from.</param>
/// <param name="Drafts">What was read from them.</param>
/// <param name="Briefing">The briefing.</param>
/// <param name="Diagnostics">Its diagnostics, in order.</param>
public sealed record BriefingVersion(
    string Name, string? Commit, ValueList<InputFile> Files, ValueList<Draft> Drafts, Briefing Briefing, ValueList<Diagnostic> Diagnostics)
{
    /// <summary>The files that git found under another path in the later version.</summary>
    public ValueList<FileMove> Moves { get; init; } = [];

    /// <summary>What the program itself makes of this version, to compare what was committed with it; <c>null</c> where that was not found out.</summary>
    public OwnWork? Own { get; init; }

    /// <summary>The name to show; a full hash is abbreviated.</summary>
    public string Shown => Name.Length >= 40 && Name.All(char.IsAsciiHexDigit) ? Name[..10] : Name;

    /// <summary>The errors that keep it from being built.</summary>
    public IReadOnlyList<Diagnostic> Errors => [.. Diagnostics.Where(diagnostic => diagnostic.Rule.Severity == Severity.Error)];
}

/// <summary>What the program makes of a version by itself: files of the same name can be compared with it.</summary>
/// <param name="Frozen">The files that <c>freeze</c> would write, by path; only those that were asked for.</param>
/// <param name="MarkedCards">The paths of the cards whose mark is that of the present text of their page.</param>
/// <param name="Unfrozen">What is said otherwise than in the frozen version under whose name it would be published.</param>
public sealed record OwnWork(ValueList<InputFile> Frozen, ValueList<string> MarkedCards, ValueList<Diagnostic> Unfrozen);
