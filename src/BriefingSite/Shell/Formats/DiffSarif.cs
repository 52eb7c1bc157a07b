using BriefingSite.Comparing;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Formats;

/// <summary>Changes in meaning, and rewordings, as SARIF: notes and warnings at the lines of the later version. Changes of wording and layout are left out: they would
/// only be noise as annotations.</summary>
/// <param name="prefix">The path from the root of the repository to the briefing: empty, or with a slash at the end.</param>
internal sealed class DiffSarif(string prefix)
{
    /// <summary>The document.</summary>
    public Blob Write(Comparison comparison)
    {
        var fingerprints = new DiagnosticFingerprint();
        return new Sarif("diff", [.. ChangeKinds.All.Select(kind => new SarifRule(kind.Code, Level(kind.Weight), kind.Title, kind.Title))])
            .Write(comparison.Changes.Where(change => change.Weight >= Weight.Reworded).Select(change => new SarifResult(
                change.Kind.Code, Level(change.Weight), Sentence(change), Place(change), fingerprints.Next(change.Kind.Code, change.Subject.Type, change.Subject.Id, change.Before, change.After))));
    }

    // A removal is reported at the beginning of its file, or of the settings where the file is unknown.
    private Location Place(Change change) => change switch
    {
        { LocationAfter: { } at } => at with { File = prefix + at.File },
        { LocationBefore: { } at } => new(prefix + at.File, 1, 1),
        _ => new(prefix + "input/site.yml", 1, 1),
    };

    private static string Sentence(Change change)
    {
        var title = change.Kind.Title;
        var text = $"{char.ToUpperInvariant(title[0])}{title[1..]}: {change.Subject.Type} '{change.Subject.Id}'.";
        if (change.Before is { } before) text += $" Before: {before}";
        if (change.After is { } after) text += $" Now: {after}";
        if (change.Detail is { } detail) text += $" ({detail})";
        return text;
    }

    private static string Level(Weight weight) => weight switch
    {
        Weight.Major => "warning",
        Weight.None or Weight.Wording or Weight.Reworded or Weight.Minor => "note",
    };
}
