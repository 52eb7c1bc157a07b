using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Changes;

/// <summary>One of the two versions that are compared.</summary>
/// <param name="Name">What it is called: a revision or a folder, as it was asked for.</param>
/// <param name="Commit">The commit, where it is one.</param>
/// <param name="Files">The files it was read from.</param>
/// <param name="Drafts">What was read from them.</param>
/// <param name="Briefing">The briefing.</param>
/// <param name="Diagnostics">Its mistakes, in order.</param>
public sealed record BriefingVersion(
    string Name, string? Commit, ValueList<InputFile> Files, ValueList<Draft> Drafts, Briefing Briefing, ValueList<Diagnostic> Diagnostics)
{
    /// <summary>Its name for people: of a whole hash the beginning.</summary>
    public string Shown => Name.Length >= 40 && Name.All(char.IsAsciiHexDigit) ? Name[..10] : Name;

    /// <summary>The mistakes that keep it from being built.</summary>
    public IReadOnlyList<Diagnostic> Errors => [.. Diagnostics.Where(diagnostic => diagnostic.Rule.Severity == Severity.Error)];
}
