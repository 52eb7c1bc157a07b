using BriefingSite.Core.Checking;
using BriefingSite.Core.Model;
using BriefingSite.Importing;

namespace BriefingSite.Shell.Formats;

/// <summary>A diagnostic with additional data for other programs.</summary>
/// <param name="Diagnostic">The diagnostic; its paths are relative to the folder in which the command was given.</param>
/// <param name="Fingerprint">Identifies it across runs.</param>
/// <param name="Related">The other location of the diagnostic, and the passages cited by a citation or claim at its location.</param>
/// <param name="Fix">The replacements that fix it; none where only the writer can.</param>
internal sealed record ReportedDiagnostic(Diagnostic Diagnostic, string Fingerprint, IReadOnlyList<RelatedPlace> Related, IReadOnlyList<Replacement> Fix);

/// <summary>Adds the data for other programs to diagnostics.</summary>
/// <param name="inputs">The files.</param>
/// <param name="briefing">The briefing, where it could be linked.</param>
/// <param name="prefix">The path from the folder of the command to the root of the site: empty, or with a slash at the end.</param>
internal sealed class DescribeDiagnostics(IReadOnlyList<InputFile> inputs, Briefing? briefing, string prefix)
{
    private readonly Dictionary<string, InputFile> _files = inputs.ToDictionary(file => file.Path, StringComparer.Ordinal);
    private readonly Dictionary<string, WrittenText> _texts = new(StringComparer.Ordinal);

    /// <summary>The reported diagnostics, in the same order.</summary>
    public IReadOnlyList<ReportedDiagnostic> Describe(IReadOnlyList<Diagnostic> diagnostics)
    {
        var passages = Passages().ToLookup(pair => Start(pair.At), pair => pair.Passage);
        var repairs = Repairs().ToLookup(repair => Start(repair.Quotation));
        var fingerprints = new DiagnosticFingerprint();
        return [.. diagnostics.Select(diagnostic => new ReportedDiagnostic(
            diagnostic with { Location = FromCurrentFolder(diagnostic.Location), Message = VisibleText.Escape(diagnostic.Message), Hint = diagnostic.Hint is { } hint ? VisibleText.Escape(hint) : null },
            fingerprints.Next(diagnostic.Rule.Code, diagnostic.Location.File, diagnostic.Subject, diagnostic.Message),
            [.. Other(diagnostic).Concat(passages[Start(diagnostic.Location)]).DistinctBy(place => place.At).Select(place => place with { At = FromCurrentFolder(place.At) })],
            [.. Fix(diagnostic, repairs[Start(diagnostic.Location)]).Select(each => each with { At = FromCurrentFolder(each.At) })]))];
    }

    private static (string, int, int) Start(Location at) => (at.File, at.Line, at.Column);

    // A quotation can continue on the next line, but a location ends with its line.
    private Location FromCurrentFolder(Location at)
    {
        var length = at.Length;
        if (Text(at.File) is { } text && text.Offset(at) is >= 0 and var start && text.Text.AsSpan(start, Math.Min(length, text.Text.Length - start)).IndexOfAny('\r', '\n') is >= 0 and var restOfLine)
            length = Math.Max(1, Math.Min(length, restOfLine));
        return at with { File = prefix + at.File, Length = length };
    }

    private static IEnumerable<RelatedPlace> Other(Diagnostic diagnostic) =>
        diagnostic.RelatedLocation is { } also ? [new(also, "The other place.")] : [];

    // A citation is found at its key and at the opening mark of its quotation, a claim at its beginning.
    private IEnumerable<(Location At, RelatedPlace Passage)> Passages()
    {
        if (briefing is null) yield break;
        var places = briefing.Sources.SelectMany(source => source.Passages.Select(passage => (source.Id, passage)))
            .Where(pair => pair.passage.Number is not null).DistinctBy(pair => (pair.Id, pair.passage.Number))
            .ToDictionary(pair => (pair.Id, pair.passage.Number!.Value), pair => (Location)pair.passage.At);
        foreach (var (_, citation) in AllCitations.Find(briefing))
        {
            foreach (var place in Cited(citation))
            {
                yield return (citation.At, place);
                foreach (var quotation in citation.Quotations) yield return (quotation.Quotation.At, place);
            }
        }
        foreach (var claim in briefing.Claims)
            foreach (var place in claim.Text.Citations.SelectMany(Cited)) yield return (claim.At, place);

        IEnumerable<RelatedPlace> Cited(Citation citation) => citation.Passages
            .Where(passage => places.ContainsKey((citation.Source.Id, passage.Number)))
            .Select(passage => new RelatedPlace(places[(citation.Source.Id, passage.Number)], $"¶{passage.Number} of '{citation.Source.Id}'{(passage.IsLeftOut ? ", not summarised" : $": {passage.Gist}")}"));
    }

    private ValueList<Repair> Repairs() => briefing is null
        ? []
        : new RepairQuotations(briefing, inputs).Find();

    private IEnumerable<Replacement> Fix(Diagnostic diagnostic, IEnumerable<Repair> repairs)
    {
        if (diagnostic.Rule == CheckingRules.QuotationNotInPassage)
            foreach (var repair in repairs) yield return Replace(Text(repair.At.File)!, repair.Offset, repair.Before, repair.After);
        if (diagnostic.Suggestion is not { } suggestion || Text(diagnostic.Location.File) is not { } text) yield break;
        // The location can be wider than the words, as in [[id]] or 'key: word'. They must occur in it exactly once.
        var start = text.Offset(diagnostic.Location);
        var end = Math.Min(text.Text.Length, start + Math.Max(diagnostic.Location.Length, suggestion.Before.Length));
        if (start < 0 || text.Text.IndexOf(suggestion.Before, start, end - start, StringComparison.Ordinal) is not (>= 0 and var at)) yield break;
        if (text.Text.IndexOf(suggestion.Before, at + 1, Math.Max(0, end - at - 1), StringComparison.Ordinal) < 0)
            yield return Replace(text, at, suggestion.Before, suggestion.After);
    }

    private static Replacement Replace(WrittenText text, int offset, string before, string after)
    {
        var end = text.Place(offset + before.Length);
        return new(text.Place(offset), end.Line, end.Column, before, after);
    }

    private WrittenText? Text(string path)
    {
        if (_texts.TryGetValue(path, out var known)) return known;
        return _files.TryGetValue(path, out var file) ? _texts[path] = new(file) : null;
    }
}
