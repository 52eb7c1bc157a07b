using AngleSharp.Dom;

namespace BriefingSite.Reading.Originals.Html;

/// <summary>How much text an element holds, in letters.</summary>
/// <param name="Text">All of it.</param>
/// <param name="Linked">In links.</param>
/// <param name="Running">In paragraphs of running text: long ones, less than half of which is links.</param>
/// <param name="Paragraphs">How many of those it has.</param>
/// <param name="Links">How many links it has.</param>
internal readonly record struct HtmlAmount(int Text, int Linked, int Running, int Paragraphs, int Links)
{
    /// <summary>Whether it is a menu or a list of links.</summary>
    public bool IsLinks => Links > 1 && Paragraphs == 0 && Linked * 10 >= Text * 6;
}

/// <summary>How much text each element of a page holds, save what is left out.</summary>
internal sealed class HtmlAmounts
{
    // From so many letters on a paragraph is running text. A sign of Chinese or Japanese counts as three.
    private const int LongParagraph = 80, LettersOfSign = 3;

    private readonly Dictionary<INode, HtmlAmount> _amounts = [];
    private readonly Func<IElement, bool> _isLeftOut;
    private IElement _block;
    private int _text, _linked;

    /// <summary>Counts.</summary>
    /// <param name="body">The element that holds all.</param>
    /// <param name="isLeftOut">What is left out, with all that it holds.</param>
    public HtmlAmounts(IElement body, Func<IElement, bool> isLeftOut)
    {
        (_block, _isLeftOut) = (body, isLeftOut);
        Count(body, isLinked: false);
        EndParagraph();
    }

    /// <summary>How much an element holds.</summary>
    public HtmlAmount this[INode element] => _amounts.GetValueOrDefault(element);

    private void Count(INode parent, bool isLinked)
    {
        var wasBreak = false;
        foreach (var child in parent.ChildNodes)
        {
            // Two line ends, with nothing between them.
            var isBreak = child is IElement { LocalName: "br" };
            if (isBreak && wasBreak) EndParagraph();
            wasBreak = isBreak || (wasBreak && child is IText { Data: var between } && between.AsSpan().IsWhiteSpace());
            if (child is IText text)
            {
                Add(text.Data, isLinked);
            }
            else if (child is IElement element && !HtmlSight.IsWordless(element) && !_isLeftOut(element))
            {
                var outer = _block;
                var isBlock = HtmlSight.IsBlock(element);
                if (isBlock) (_, _block) = (EndParagraph(), element);
                var isLink = element.LocalName == "a" && element.HasAttribute("href");
                if (isLink) AddTo(element, new(0, 0, 0, 0, 1));
                Count(element, isLinked || isLink);
                if (isBlock) (_, _block) = (EndParagraph(), outer);
                if (_amounts.TryGetValue(element, out var inner)) AddTo(parent, inner);
            }
        }
    }

    private void Add(string text, bool isLinked)
    {
        var letters = 0;
        foreach (var c in text)
            if (!char.IsWhiteSpace(c)) letters += c is >= '\u2E80' and < '\uD800' ? LettersOfSign : 1;
        _text += letters;
        if (isLinked) _linked += letters;
    }

    private bool EndParagraph()
    {
        if (_text == 0) return false;
        var isRunning = _text >= LongParagraph && _linked * 2 < _text;
        AddTo(_block, new(_text, _linked, isRunning ? _text : 0, isRunning ? 1 : 0, 0));
        (_text, _linked) = (0, 0);
        return true;
    }

    // What an element holds is added to its parent when the element ends.
    private void AddTo(INode element, HtmlAmount more)
    {
        var known = _amounts.GetValueOrDefault(element);
        _amounts[element] = new(known.Text + more.Text, known.Linked + more.Linked, known.Running + more.Running, known.Paragraphs + more.Paragraphs, known.Links + more.Links);
    }
}
