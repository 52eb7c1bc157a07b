using BriefingSite.Comparing.Changes;
using BriefingSite.Comparing.ProseComparison;
using BriefingSite.Comparing.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Redline;

/// <summary>A word with its formatting, or a citation: the unit that a redline removes or adds.</summary>
/// <param name="Key">What is compared: the word with its typography folded, its formatting, its link.</param>
/// <param name="Run">How it is shown; its status is set by the comparison.</param>
internal readonly record struct Piece(string Key, RedlineRun Run);

/// <summary>Splits text into pieces.</summary>
/// <param name="titles">The title of each address.</param>
internal sealed class Pieces(Titles titles)
{
    private static readonly RedlineRun s_plain = new(RedlineStatus.Same, "", false);

    /// <summary>The pieces of inlines of a prose.</summary>
    public List<Piece> Split(Prose prose, ValueList<Inline> inlines) => Split(prose, [inlines]);

    /// <summary>The pieces of a whole prose, its blocks one after the other.</summary>
    public List<Piece> Split(Prose prose) => Split(prose, prose.Blocks.Texts());

    /// <summary>The pieces of several runs of inlines, one after the other.</summary>
    public List<Piece> Split(Prose prose, IEnumerable<ValueList<Inline>> texts)
    {
        var pieces = new List<Piece>();
        foreach (var text in texts)
        {
            // The words of two blocks do not run together.
            AddSpace(pieces);
            var splitter = new Splitter(prose, titles);
            splitter.Visit(text);
            pieces.AddRange(splitter.Pieces);
        }
        return pieces;
    }

    /// <summary>The pieces of a plain text.</summary>
    public static List<Piece> Split(string text)
    {
        var pieces = new List<Piece>();
        Add(text, s_plain, pieces);
        return pieces;
    }

    /// <summary>A citation as a piece. The words that it quotes are pieces of their own, before it.</summary>
    public static Piece Split(Citation citation) => new($"\u0001{CitedAs.Key(citation with { Quotations = [] })}", new(RedlineStatus.Same, citation.Source.Short, true) { Cited = citation });

    /// <summary>The pieces as one text to align by.</summary>
    public static string Key(IEnumerable<Piece> pieces) => string.Join(' ', pieces.Select(piece => piece.Key.Replace('\u0001', ' ')));

    private static void Add(string text, RedlineRun formatting, List<Piece> pieces)
    {
        if (text.Length > 0 && char.IsWhiteSpace(text[0])) AddSpace(pieces);
        var key = formatting == s_plain ? "" : $"\u0001{string.Join(' ', formatting.Styles)}{formatting.Link?.Url}";
        foreach (var token in Tokens.Split(text)) pieces.Add(new(token.Folded + key, formatting with { Words = token.Written, IsSpaced = token.Spaced }));
    }

    private static void AddSpace(List<Piece> pieces)
    {
        if (pieces.Count > 0) pieces[^1] = pieces[^1] with { Run = pieces[^1].Run with { IsSpaced = true } };
    }

    private sealed class Splitter(Prose prose, Titles titles) : TextVisitor
    {
        private RedlineRun _formatting = s_plain;

        public List<Piece> Pieces { get; } = [];

        protected override void VisitText(string words) => Add(words, _formatting, Pieces);

        protected override void VisitLineBreak() => AddSpace(Pieces);

        protected override void VisitFormatted(TextStyle style, ValueList<Inline> content) => VisitWith(_formatting with { Styles = [.. _formatting.Styles, style] }, () => Visit(content));

        protected override void VisitLink(Link link)
        {
            var target = prose.Links[link.Number];
            VisitWith(_formatting with { Link = target }, () =>
            {
                if (link.Content.Count == 0) VisitText(titles.Find(target));
                else Visit(link.Content);
            });
        }

        protected override void VisitImage(Image image) =>
            VisitWith(_formatting with { Link = prose.Links[image.Number] }, () => VisitText($"[picture: {image.Alternative}]"));

        protected override void VisitTaskMark(TaskMark task) => VisitText(task.Sign + ' ');

        protected override void VisitFootnoteMark(FootnoteMark mark) => Pieces.Add(new("\u0001footnote", _formatting with { Words = $"[{mark.Number}]" }));

        protected override void VisitTextMark(TextMark mark) => VisitText(TextMarks.Describe(mark));

        protected override void VisitCite(Cite cite)
        {
            Pieces.AddRange(prose.Citations.Skip(cite.First).Take(cite.Count).Select(Split));
            Pieces[^1] = Pieces[^1] with { Run = Pieces[^1].Run with { IsSpaced = false } };
        }

        private void VisitWith(RedlineRun formatting, Action visit)
        {
            var outer = _formatting;
            _formatting = formatting;
            visit();
            _formatting = outer;
        }
    }
}
