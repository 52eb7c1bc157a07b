using BriefingSite.Comparing.Things;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing;

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

/// <summary>Compares two versions of a briefing by what they say. Places, layout and the order in which things are written do not count;
/// every file that was touched is accounted for all the same.</summary>
public static class CompareBriefings
{
    /// <summary>The changes from one version to the other: the gravest first, then by kind, then by subject.</summary>
    public static ValueList<Change> Compare(BriefingVersion before, BriefingVersion after)
    {
        var (old, fresh) = (before.Briefing, after.Briefing);
        var findings = new ChangeCollector(old, fresh);
        var sources = new CompareSources(findings);
        sources.Compare(old, fresh);
        new CompareClaims(findings, sources).Compare(old, fresh);
        new CompareQuestions(findings).Compare(old, fresh);
        new CompareFront(findings).Compare(old, fresh);
        new ComparePages(findings).Compare(old, fresh);
        new CompareLists(findings).Compare(old, fresh);
        new CompareSettings(findings).Compare(old, fresh);
        new CompareFiles(findings).Compare(before, after);
        return findings.All.Distinct()
            .OrderByDescending(change => change.Weight).ThenBy(change => change.Kind.Code, StringComparer.Ordinal)
            .ThenBy(change => change.Subject.Type, StringComparer.Ordinal).ThenBy(change => change.Subject.Id, StringComparer.Ordinal)
            .ToValueList();
    }
}
