using System.Text;
using BriefingSite.Reading.Originals.Formulas;

namespace BriefingSite.Reading.Originals.Word;

/// <summary>How text stands to its line.</summary>
internal enum WordLevel
{
    /// <summary>On it.</summary>
    Line,

    /// <summary>Above it.</summary>
    Raised,

    /// <summary>Below it.</summary>
    Lowered,

    /// <summary>Above it, and a link within the document, as marks of notes are.</summary>
    Link,
}

/// <summary>A line of a paragraph while it is read. Programs divide text above or below the line into several runs, so it is read when it ends.</summary>
internal sealed class WordLine
{
    private readonly StringBuilder _text = new(), _script = new();
    private readonly InlineFormula _formula;
    private WordLevel _level;

    public WordLine() => _formula = new(_text);

    /// <summary>Whether it has nothing yet.</summary>
    public bool IsEmpty => _text.Length + _script.Length == 0;

    /// <summary>Adds text.</summary>
    public void Add(string text, WordLevel level = WordLevel.Line)
    {
        if (text.Length == 0) return;
        if (level != _level) EndScript();
        _level = level;
        if (level == WordLevel.Line) AddText(text);
        else _script.Append(text);
    }

    /// <summary>Adds a formula.</summary>
    public void Add(string formula, bool isInDoubt)
    {
        EndScript();
        _formula.Add(formula, isInDoubt);
    }

    /// <summary>Ends it.</summary>
    /// <returns>Its text, and why it is in doubt.</returns>
    public (string Text, string? Doubt) End()
    {
        EndScript();
        var ended = (_text.ToString(), _formula.End());
        _text.Clear();
        return ended;
    }

    private void AddText(string text)
    {
        _text.Append(text);
        _formula.Follow();
    }

    private void EndScript()
    {
        if (_script.Length == 0) return;
        var (text, level) = (_script.ToString(), _level);
        _script.Clear();
        var part = text.Trim();
        if (part.Length == 0 || !(level switch { WordLevel.Lowered => _formula.Lower(part), WordLevel.Link => RaisedFigures.IsMark(part), _ => _formula.Raise(part) })) AddText(text);
        // A space behind the mark of a note may be set as it is.
        else if (char.IsWhiteSpace(text[^1])) AddText(" ");
    }
}
