using BriefingSite.Comparing.Changes;
using BriefingSite.Comparing.ProseComparison;
using BriefingSite.Comparing.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Redline;

/// <summary>A word with its dress, or a citation: what a redline strikes out or adds as one.</summary>
/// <param name="Key">What is compared of it: the word with its typography folded, its dress, where it leads.</param>
/// <param name="Run">How it is shown, while its fate is open.</param>
internal readonly record struct Piece(string Key, RedlineRun Run);

/// <summary>Cuts inlines into pieces.</summary>
/// <param name="titles">What addresses are called.</param>
internal sealed class Pieces(Titles titles)
{
    private static readonly RedlineRun s_plain = new(RedlineStatus.Same, "", false);

    /// <summary>The pieces of inlines of a prose.</summary>
    public List<Piece> Split(Prose prose, IEnumerable<Inline> inlines)
    {
        var pieces = new List<Piece>();
        Write(prose, inlines, s_plain, pieces);
        return pieces;
    }

    /// <summary>The pieces of a whole prose, its blocks one after the other.</summary>
    public List<Piece> Split(Prose prose) => [.. prose.Blocks.SelectMany(block => block.Texts()).SelectMany(text => Split(prose, text))];

    /// <summary>The pieces of a plain text.</summary>
    public static List<Piece> Split(string text)
    {
        var pieces = new List<Piece>();
        Write(text, s_plain, pieces);
        return pieces;
    }

    /// <summary>A citation as a piece. What it quotes stands in the words before it.</summary>
    public static Piece Split(Citation citation) => new($"\u0001{CitedAs.Key(citation with { Quotation = null })}", new(RedlineStatus.Same, citation.Source.Short, true) { Cited = citation });

    /// <summary>The pieces as one text to align by.</summary>
    public static string Key(IEnumerable<Piece> pieces) => string.Join(' ', pieces.Select(piece => piece.Key.Replace('\u0001', ' ')));

    private void Write(Prose prose, IEnumerable<Inline> inlines, RedlineRun formatting, List<Piece> pieces)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Core.Model.Text text: Write(text.Value, formatting, pieces); break;
                case Code code: Write(code.Value, formatting with { IsCode = true }, pieces); break;
                case LineBreak: Space(pieces); break;
                case Emphasis emphasis: Write(prose, emphasis.Content, formatting with { Emphasis = emphasis.Kind }, pieces); break;
                case Link link:
                    var linked = formatting with { Link = prose.Links[link.Number] };
                    if (link.Content.Count == 0) Write(titles.Find(linked.Link), linked, pieces);
                    else Write(prose, link.Content, linked, pieces);
                    break;
                case Image image: Write($"[picture: {image.Alternative}]", formatting with { Link = prose.Links[image.Number] }, pieces); break;
                case TaskMark task: Write(task.Sign + ' ', formatting, pieces); break;
                case FootnoteMark mark: pieces.Add(new("\u0001footnote", formatting with { Words = $"[{mark.Number}]" })); break;
                case Cite cite:
                    pieces.AddRange(prose.Citations.Skip(cite.First).Take(cite.Count).Select(Split));
                    pieces[^1] = pieces[^1] with { Run = pieces[^1].Run with { IsSpaced = false } };
                    break;
            }
        }
    }

    private static void Write(string text, RedlineRun formatting, List<Piece> pieces)
    {
        if (text.Length > 0 && char.IsWhiteSpace(text[0])) Space(pieces);
        var formattingBefore = formatting == s_plain ? "" : $"\u0001{formatting.Emphasis}{formatting.IsCode}{formatting.Link?.Url}";
        foreach (var token in Tokens.Split(text)) pieces.Add(new(token.Folded + formattingBefore, formatting with { Words = token.Written, IsSpaced = token.Spaced }));
    }

    private static void Space(List<Piece> pieces)
    {
        if (pieces.Count > 0) pieces[^1] = pieces[^1] with { Run = pieces[^1].Run with { IsSpaced = true } };
    }
}
