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

    /// <summary>The name to show; a full hash is abbreviated.</summary>
    public string Shown => Name.Length >= 40 && Name.All(char.IsAsciiHexDigit) ? Name[..10] : Name;

    /// <summary>The errors that keep it from being built.</summary>
    public IReadOnlyList<Diagnostic> Errors => [.. Diagnostics.Where(diagnostic => diagnostic.Rule.Severity == Severity.Error)];
}
