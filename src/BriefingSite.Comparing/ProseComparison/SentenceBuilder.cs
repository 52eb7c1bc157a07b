using System.Text;
using BriefingSite.Comparing.Changes;
using BriefingSite.Comparing.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.ProseComparison;

/// <summary>Builds sentences from inlines. The words are collected as one text, with a mark wherever something other than words belongs to the
/// sentence: a citation, the beginning of a link.</summary>
/// <param name="prose">The prose of the inlines.</param>
/// <param name="titles">The title of each address.</param>
/// <param name="note">A name for a footnote, by its number, that both versions share.</param>
internal sealed class SentenceBuilder(Prose prose, Titles titles, Func<int, string> note) : TextVisitor
{
    // A mark belongs to the text before it, or to the text after it.
    private const char Trailing = '\uE000';
    private const char Leading = '\uE001';

    private readonly StringBuilder _text = new();
    private readonly List<(int Index, Action<Sentence, int> Add)> _marks = [];
    private readonly List<(int Index, UncomparedLocation At)> _locations = [];

    /// <summary>The words so far, with marks.</summary>
    public string Text => _text.ToString();

    /// <summary>Whether a character is a mark that belongs to the text before it.</summary>
    public static bool IsTrailing(char sign) => sign == Trailing;

    /// <summary>Separates the text so far from what follows.</summary>
    public void AddSpace() => _text.Append(' ');

    /// <summary>A part of the text as a sentence, with everything that belongs to it.</summary>
    /// <param name="range">The part.</param>
    /// <param name="fallback">Where the sentence begins, if no inline says so.</param>
    /// <param name="shape">What it is part of: see <see cref="Sentence"/>.</param>
    /// <param name="section">The anchor of the heading above it.</param>
    public Sentence Build(Range range, UncomparedLocation fallback, string shape, string section)
    {
        var (start, length) = range.GetOffsetAndLength(_text.Length);
        var at = _locations.FindLast(location => location.Index <= start);
        var sentence = new Sentence(Words(start, start + length), _locations.Exists(location => location.Index <= start) ? at.At : fallback, shape, section);
        foreach (var mark in _marks)
            if (mark.Index >= start && mark.Index < start + length) mark.Add(sentence, start);
        return sentence;
    }

    protected override void Visit(Inline inline)
    {
        _locations.Add((_text.Length, inline.At));
        base.Visit(inline);
    }

    protected override void VisitText(string words) => _text.Append(words.Replace(Trailing, '\uFFFD').Replace(Leading, '\uFFFD'));

    protected override void VisitLineBreak() => _text.Append(' ');

    // As words, so that finishing a task counts as a change in meaning, as a negation does.
    protected override void VisitTaskMark(TaskMark task) => _text.Append(task.IsDone ? "Done: " : "Not done: ");

    protected override void VisitFormatted(TextStyle style, ValueList<Inline> content) => Mark(() => Visit(content), (sentence, words, text) =>
    {
        if (style == TextStyle.Code) sentence.Code.Add(text);
        if (style == TextStyle.Strikethrough) sentence.Strikethroughs.Add(words);
        else sentence.Formatting.Add(style.Delimiter() + words + style.Delimiter());
    });

    protected override void VisitLink(Link link)
    {
        var target = prose.Links[link.Number];
        Mark(
            () =>
            {
                if (link.Content.Count == 0) _text.Append(titles.Find(target));
                else Visit(link.Content);
            },
            (sentence, words, _) => sentence.Links.Add((words, SameAddress.Normal(target.Url))));
        AddTitle(link.Title);
    }

    protected override void VisitImage(Image image)
    {
        Mark(() => _text.Append(image.Alternative), (sentence, _, _) => sentence.Pictures.Add(prose.Links[image.Number].Url));
        AddTitle(image.Title);
    }

    protected override void VisitCite(Cite cite) => Placed((sentence, place, words) =>
    {
        var citations = prose.Citations.Skip(cite.First).Take(cite.Count).ToList();
        sentence.Citations.AddRange(citations);
        sentence.Places.AddRange(citations.SelectMany(CitedAs.Singly).Select(cited => $"{cited} at {place}"));
        sentence.Before.AddRange(citations.SelectMany(CitedAs.Singly).Select(cited => (cited, words)));
    });

    protected override void VisitFootnoteMark(FootnoteMark mark) => Placed((sentence, place, words) =>
    {
        sentence.Notes.Add(note(mark.Number));
        sentence.Places.Add($"[^{note(mark.Number)}] at {place}");
        sentence.Before.Add(($"[^{note(mark.Number)}]", words));
    });

    // As words, so that a figure that becomes ours, or a quotation that becomes nobody's, counts as a change in meaning.
    protected override void VisitTextMark(TextMark mark) => _text.Append(TextMarks.Describe(mark));

    private void AddTitle(string? title)
    {
        if (title is not null) Mark(Trailing, sentence => sentence.Titles.Add(title));
    }

    // Behind how many letters of its sentence a mark stands; a full stop before or behind it does not count.
    private void Placed(Action<Sentence, string, string> add)
    {
        var end = _text.Length;
        _marks.Add((end, (sentence, start) =>
        {
            var words = Words(start, end);
            add(sentence, $"{words.Count(char.IsLetterOrDigit)}", words);
        }
        ));
        _text.Append(Trailing);
    }

    private void Mark(char sign, Action<Sentence> add)
    {
        _marks.Add((_text.Length, (sentence, _) => add(sentence)));
        _text.Append(sign);
    }

    // A span belongs to the sentence in which it begins.
    private void Mark(Action visit, Action<Sentence, string, string> add)
    {
        var start = _text.Length;
        var end = start;
        Mark(Leading, sentence => add(sentence, Words(start, end), Written(start, end)));
        visit();
        end = _text.Length;
        _text.Append(Trailing);
    }

    private string Written(int start, int end) => string.Concat(_text.ToString(start, end - start).Where(sign => sign is not (Trailing or Leading)));

    // Leaving out a citation can leave a double space, or a space before the full stop.
    private string Words(int start, int end)
    {
        var words = new StringBuilder(end - start);
        for (var i = start; i < end; i++)
        {
            var sign = _text[i];
            if (sign is Trailing or Leading) continue;
            if (char.IsWhiteSpace(sign))
            {
                if (words.Length > 0 && words[^1] != ' ') words.Append(' ');
                continue;
            }
            if (sign is '.' or ',' or ';' or ':' or '?' or '!' && words.Length > 0 && words[^1] == ' ') words.Length--;
            words.Append(sign);
        }
        return words.ToString().Trim();
    }
}
