namespace BriefingSite.Benchmarks.Corpus.Peers;

/// <summary>Markdown for generators whose Markdown has lists of attributes: a claim is a paragraph with an id, a citation a link. No
/// template language runs over the text, which is less work than shortcodes are.</summary>
internal sealed class PlainNotation : INotation
{
    /// <inheritdoc/>
    public string Link(string id, string title) => $"[{title}](/{PeerPage.Address(id)})";

    /// <inheritdoc/>
    public string Claim(string id, string text, IReadOnlyList<(string Source, int Passage)> evidence) =>
        $"{text} {string.Join(' ', evidence.Select(each => $"[{each.Source}, {each.Passage}]({PeerPage.Address(each.Source, each.Passage)})"))}\n{{: #{id} .claim}}";
}
