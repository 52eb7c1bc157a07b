namespace BriefingSite.Comparing.Wording;

/// <summary>A text as its changes are weighed: its terms, and the words among them that weigh.</summary>
internal sealed class Reading
{
    private readonly Lexicon _lexicon;
    private readonly Func<string, bool> _isName;
    private string? _pending; // a negation, which is compared together with the word after it

    /// <summary>Reads a text.</summary>
    /// <param name="terms">Its terms.</param>
    /// <param name="lexicon">The words that weigh.</param>
    /// <param name="isName">Whether a word at the beginning of a sentence is a name.</param>
    public Reading(IReadOnlyList<Term> terms, Lexicon lexicon, Func<string, bool> isName)
    {
        (_lexicon, _isName) = (lexicon, isName);
        Terms = NormalForm.Compared(terms);
        for (var i = 0; i < Terms.Count; i++) Take(Terms[i], i == 0 ? null : Terms[i - 1]);
        if (_pending is not null) KeyWords.Add(("negation", _pending));
    }

    /// <summary>Its terms, without stops at its ends.</summary>
    public IReadOnlyList<Term> Terms { get; }

    /// <summary>Its words in canonical spelling.</summary>
    public List<string> Words { get; } = [];

    /// <summary>The words that decide its meaning, in their order.</summary>
    public List<(string Kind, string Form)> KeyWords { get; } = [];

    /// <summary>Words that most likely weigh as well.</summary>
    public List<(string Kind, string Form)> Lesser { get; } = [];

    /// <summary>Signs that carry meaning.</summary>
    public List<string> Signs { get; } = [];

    private void Take(Term term, Term? before)
    {
        if (term.Kind == TermKind.Stop) return;
        if (term.Kind == TermKind.Sign)
        {
            if (term.Form is "%" or "$" or "€" or "£" or "¥" or "°") Key("unit", term.Form);
            else if (term.Form is "\"" or "?" or "+" or "<" or ">" or "=" or "≈" or "±" or "~" or "/" or "minus") Signs.Add(term.Form);
            return;
        }
        var word = term.Form.ToLowerInvariant();
        Words.Add(word);
        if (word == "%")
        {
            Key("unit", word);
            return;
        }
        var kind = term.Kind == TermKind.Number || word.Any(char.IsDigit) ? "number" : term.Kind == TermKind.Unit ? "unit"
            : IsName(term, word) ? "name" : _lexicon.FindCategory(word);
        var form = kind is "name" ? term.Written : kind is "number" ? word : _lexicon.Form(word);
        if (kind == "name" && before is not null && Lexicon.MarksRole(before.Form)) form = $"{before.Form} {form}";
        if (_lexicon.FindLesser(word) is { } lesser) Lesser.Add((lesser, word));
        if (_pending is not null && (kind is not null || _lexicon.IsContent(word)))
        {
            KeyWords.Add(("negation", $"{_pending} {form}"));
            _pending = null;
        }
        if (kind == "negation") _pending = form;
        else if (kind is not null) Key(kind, form);
    }

    private bool IsName(Term term, string word)
    {
        if (!_lexicon.ShowsNames || !char.IsUpper(term.Written[0]) || term.Form == "I") return false;
        if (!term.Begins || term.Written.Skip(1).Any(char.IsUpper)) return true;
        return _lexicon.IsContent(word) && _lexicon.FindCategory(word) is null && _isName(term.Written);
    }

    private void Key(string kind, string form) => KeyWords.Add((kind, form));
}
