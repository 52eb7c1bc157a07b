namespace BriefingSite.Benchmarks.Corpus.Peers;

/// <summary>A text as other generators take it: what is not a page of ours – sources, the glossary – is one of theirs.</summary>
/// <param name="Section">The folder it lies in and part of its address.</param>
/// <param name="Id">Its name in the folder.</param>
/// <param name="Title">Its title, without any sign that YAML minds.</param>
/// <param name="Order">Its place among those of its section, from 1.</param>
/// <param name="Body">Its Markdown.</param>
internal sealed record PeerPage(string Section, string Id, string Title, int Order, string Body)
{
    /// <summary>The sections, with their titles; each has a list of its texts.</summary>
    public static IReadOnlyList<(string Id, string Title)> Sections { get; } = [("topics", "Topics"), ("notes", "Notes"), ("sources", "Sources"), ("terms", "Terms")];

    /// <summary>All texts, in a notation.</summary>
    public static IEnumerable<PeerPage> List(Manuscript prose, INotation notation)
    {
        for (var page = 0; page < prose.Pages; page++)
            yield return new(SectionOf(Manuscript.Id(page)), Manuscript.Id(page), Manuscript.Title(page), page + 1, prose.Body(page, notation));
        for (var source = 0; source < Manuscript.Sources; source++)
            yield return new("sources", Manuscript.SourceId(source), $"Log {Manuscript.SourceId(source)[^1]}", source + 1, string.Concat(
                Enumerable.Range(2, Manuscript.Passages - 1).Select(passage => $"## Passage {passage}\n\n{Manuscript.Passage(source, passage)}\n\n")));
        yield return new("terms", "glossary", "Glossary", 1, string.Concat(
            Enumerable.Range(0, prose.Terms).Select(term => $"## {Manuscript.Term(term)}\n\n{Manuscript.Meaning(term)}\n\n")));
    }

    /// <summary>Where a page of the manuscript is found on a site, with a slash at the end.</summary>
    public static string Address(string id) => $"{SectionOf(id)}/{id}/";

    /// <summary>Where a passage of a source is found.</summary>
    public static string Address(string source, int passage) => $"/sources/{source}/#passage-{passage}";

    private static string SectionOf(string id) => id.StartsWith("coast", StringComparison.Ordinal) ? "topics" : "notes";
}
