using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

/// <summary>Finds where a figure is written. Only its place in the words of its text is known, so the letters before it are counted: spaces,
/// marks and punctuation are not the same there as in the text.</summary>
internal sealed class FigurePlace : TextVisitor
{
    private readonly Prose _prose;
    private readonly string _written;
    private int _left;
    private UncomparedLocation _at;
    private Location? _found;

    private FigurePlace(Prose prose, string written, int letters) => (_prose, _written, _left) = (prose, written, letters);

    /// <summary>The place of a figure; that of the statement where it is in no prose.</summary>
    public static Location Find(FigureStatement statement, WrittenFigure figure)
    {
        if (statement.Text is not { } prose) return statement.IsAtWords ? statement.At with { Column = statement.At.Column + figure.Start, Length = figure.End - figure.Start } : statement.At;
        var before = StatedSentences.FoldWords(MarkedText.Extract(prose).Words[..statement.Start]);
        var place = new FigurePlace(prose, statement.Sentence[figure.Start..figure.End], Letters(before) + Letters(statement.Sentence[..figure.Start]));
        foreach (var text in prose.Blocks.Texts()) place.Visit(text);
        return place._found ?? statement.At;
    }

    /// <summary>The place of the beginning of a statement.</summary>
    public static Location FindStart(FigureStatement statement) => Find(statement, new(new(FigureKind.Number, []), 0, Math.Min(1, statement.Sentence.Length), []));

    protected override void Visit(Inline inline)
    {
        if (_found is not null) return;
        _at = inline.At;
        base.Visit(inline);
    }

    protected internal override void VisitText(string words) => Search(words, 0);

    protected internal override void VisitLineBreak()
    {
    }

    protected internal override void VisitFormatted(TextStyle style, ValueList<Inline> content) => Visit(content);

    protected internal override void VisitLink(Link link)
    {
        if (link.Content.Count > 0) Visit(link.Content);
        else Skip(MarkedText.TitleOf(_prose.Links[link.Number]));
    }

    protected internal override void VisitImage(Image image) => Search(image.Alternative, "![".Length);

    protected internal override void VisitTaskMark(TaskMark task)
    {
    }

    protected internal override void VisitCite(Cite cite)
    {
    }

    protected internal override void VisitFootnoteMark(FootnoteMark mark)
    {
    }

    protected internal override void VisitTextMark(TextMark mark)
    {
    }

    private static int Letters(string folded) => folded.Count(char.IsLetterOrDigit);

    // Words that are not written there: what begins in them begins at their link.
    private void Skip(string words)
    {
        var letters = Letters(Folding.Fold(words));
        if (_left < letters) _found = _at.At with { Length = 1 };
        _left -= letters;
    }

    private void Search(string words, int offset)
    {
        var letters = Letters(Folding.Fold(words));
        if (_left >= letters)
        {
            _left -= letters;
            return;
        }
        var at = 0;
        for (; at < words.Length; at++)
        {
            var more = Letters(Folding.FoldCharacter(words[at]));
            if (_left < more) break;
            _left -= more;
        }
        // A sign before the digits, such as that of a currency.
        var signs = _written.TakeWhile(c => !char.IsLetterOrDigit(c)).Count();
        at = Math.Max(0, at - signs);
        _found = _at.At with { Column = _at.At.Column + offset + at, Length = Math.Max(1, Math.Min(_written.Length, words.Length - at)) };
    }
}
