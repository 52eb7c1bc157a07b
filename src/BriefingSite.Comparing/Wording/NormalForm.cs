using System.Buffers;
using BriefingSite.Comparing.Text;

namespace BriefingSite.Comparing.Wording;

/// <summary>Brings a text into the form in which texts with the same wording are equal: spellings, contractions, abbreviations, numbers, units,
/// and dates are the same after that; punctuation, capital letters and all other words stay.</summary>
/// <param name="same">What the language takes for the same; <c>null</c>: nothing.</param>
/// <param name="isKnownName">Whether a word is known to be a name.</param>
internal sealed class NormalForm(Equivalences? same, Func<string, bool>? isKnownName)
{
    private static readonly SearchValues<char> s_digits = SearchValues.Create("0123456789.,");

    private const string Possessive = "'s";

    private readonly List<Term> _terms = [];
    private bool _begins = true, _isBeforeName;

    /// <summary>The terms of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="same">What the language takes for the same; <c>null</c>: nothing.</param>
    /// <param name="isKnownName">Whether a word is known to be a name; by default none is, and none at the beginning of a text is known not to be.</param>
    public static IReadOnlyList<Term> Read(string text, Equivalences? same, Func<string, bool>? isKnownName = null) => new NormalForm(same, isKnownName).Read(Tokens.Split(text));

    /// <summary>The forms by which it is compared, without the full stops and semicolons at its ends, such as the items of a list have.</summary>
    public static IReadOnlyList<Term> Compared(IReadOnlyList<Term> terms)
    {
        var (first, end) = (0, terms.Count);
        while (first < end && IsEnd(terms[first])) first++;
        while (end > first && IsEnd(terms[end - 1])) end--;
        return [.. terms.Skip(first).Take(end - first)];

        static bool IsEnd(Term term) => term is { Kind: TermKind.Stop, Form: Term.StopForm or ";" };
    }

    private List<Term> Read(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count;) i = same is null ? ReadAsWritten(tokens, i) : tokens[i].IsWord ? ReadWord(tokens, i) : ReadSign(tokens, i);
        return same is null ? _terms : NumberForms.Read(Phrases(WithoutSlips(_terms, same), same), same);
    }

    private int ReadAsWritten(IReadOnlyList<Token> tokens, int i)
    {
        var token = tokens[i];
        var kind = !token.IsWord ? TermKind.Sign : char.IsDigit(token.Folded[0]) ? TermKind.Number : TermKind.Word;
        Add(kind, token.Folded, token.Written, token.Spaced);
        if (!token.IsWord) _begins = token.Folded is "." or "?" or "!" or "\"" || (_begins && token.Folded is "(" or "'");
        return i + 1;
    }

    private int ReadWord(IReadOnlyList<Token> tokens, int i)
    {
        if (Dotted(tokens, i) is { } dotted)
        {
            Word(same!.Abbreviations.GetValueOrDefault(dotted.Letters) ?? dotted.Letters, dotted.Letters, tokens[dotted.Next - 1].Spaced);
            return dotted.Next;
        }
        var token = tokens[i];
        var next = i + 1;
        _isBeforeName = next < tokens.Count && char.IsUpper(tokens[next].Folded[0]);
        if (next + 1 < tokens.Count && !token.Spaced && tokens[next].Folded == "." && Expanded(token.Folded, tokens[next + 1], hasPoint: true) is { } full)
        {
            Word(full, token.Written, tokens[next].Spaced);
            return next + 1;
        }
        if (char.IsDigit(token.Folded[0])) return Digits(tokens, token, next);
        Word(Expanded(token.Folded, next < tokens.Count ? tokens[next] : default, hasPoint: false) ?? token.Folded, token.Written, token.Spaced);
        return next;
    }

    // "14:30" is one number; "16–18", "16-18" are two, with a sign between; "1.2bn" is a number and a word.
    private int Digits(IReadOnlyList<Token> tokens, Token token, int next)
    {
        if (next + 1 < tokens.Count && tokens[next] is { Folded: ":", Spaced: false } && !token.Spaced && char.IsDigit(tokens[next + 1].Folded[0]))
        {
            Add(TermKind.Number, $"{token.Folded}:{tokens[next + 1].Folded}", $"{token.Written}:{tokens[next + 1].Written}", tokens[next + 1].Spaced);
            return next + 2;
        }
        if (NumberForms.IsIsoDate(token.Folded))
        {
            Add(TermKind.Number, token.Folded, token.Written, token.Spaced);
            return next;
        }
        var parts = token.Folded.Split('-');
        for (var part = 0; part < parts.Length; part++)
        {
            if (part > 0) Add(TermKind.Sign, "-", "-", false);
            var end = parts[part].AsSpan().IndexOfAnyExcept(s_digits);
            var isSpaced = part == parts.Length - 1 && token.Spaced;
            var isMoney = part == 0 && _terms is [.., { Kind: TermKind.Sign, Form: "$" or "€" or "£" }];
            if (end > 0 && isMoney && parts[part][end..] == "m") parts[part] = $"{parts[part][..end]}mn";
            if (end > 0 && same!.Units.ContainsKey(parts[part][end..]) | same.Scales.ContainsKey(parts[part][end..]) | parts[part][end..] is "am" or "pm")
            {
                Add(TermKind.Number, NumberForms.WithoutThousands(parts[part][..end]), parts[part][..end], true);
                Add(TermKind.Word, parts[part][end..], parts[part][end..], isSpaced);
            }
            else Add(end == 0 ? TermKind.Word : TermKind.Number, end == 0 ? Spelled(parts[part]) : NumberForms.WithoutThousands(parts[part]), parts[part], isSpaced);
        }
        return next;
    }

    // "U.S.", "e.g.": letters with points between them. The last point may be the full stop as well.
    private static (string Letters, int Next)? Dotted(IReadOnlyList<Token> tokens, int i)
    {
        var (letters, next) = ("", i);
        while (next < tokens.Count && tokens[next].Folded is [var letter] && char.IsLetter(letter))
        {
            letters += letter;
            if (next + 1 >= tokens.Count || tokens[next].Spaced || tokens[next + 1].Folded != ".") return letters.Length > 1 ? (letters, next + 1) : null;
            next += 2;
            if (tokens[next - 1].Spaced) break;
        }
        return letters.Length > 1 ? (letters, next) : null;
    }

    // What a short form stands for, with the point behind it or without; "He said no. 5 ships came", "Jan Smith" and "Gen Z" are none.
    private string? Expanded(string word, Token next, bool hasPoint)
    {
        var isBeforeDigit = next.Folded is [var digit, ..] && char.IsDigit(digit);
        if (hasPoint && isBeforeDigit && same!.Labels.TryGetValue(word.ToLowerInvariant(), out var label)) return Follows(same.BeforeLabels) ? label : null;
        if (same!.Abbreviations.TryGetValue(word, out var full))
        {
            if (!same.Months.ContainsKey(full)) return full;
            return _terms is [.., { Kind: TermKind.Number, Form.Length: <= 2 }] || (isBeforeDigit && Follows(same.BeforeDates)) ? full : null;
        }
        if (!hasPoint) return null;
        if (same.Titles.TryGetValue(word, out var title)) return char.IsUpper(next.Folded[0]) && !Lexicon.IsFunctionWord(next.Folded.ToLowerInvariant()) && (_begins || Follows(same.BeforeLabels)) ? title : null;
        return same.Units.ContainsKey(word) && _terms is [.., { Kind: TermKind.Number }] && char.IsLower(next.Folded[0]) ? word : null;
    }

    private bool Follows(HashSet<string> words) => _terms is [.., var last] && words.Contains(last.Form.ToLowerInvariant());

    private void Word(string folded, string written, bool isSpaced)
    {
        var lower = folded.ToLowerInvariant();
        if ((same!.Contraction(lower) ?? same.Contraction(folded)) is { } words)
        {
            var parts = words.Split(' ');
            Add(TermKind.Word, Cased(parts[0]), char.IsUpper(folded[0]) ? char.ToUpperInvariant(parts[0][0]) + parts[0][1..] : parts[0], parts.Length > 1 || isSpaced);
            if (parts.Length > 1) Add(TermKind.Word, parts[1], parts[1], isSpaced);
            return;
        }
        if (lower.Split('-') is [var number, var counted] && same.Numbers.ContainsKey(number) && !same.Numbers.ContainsKey(counted))
        {
            Add(TermKind.Word, number, number, false);
            Add(TermKind.Sign, "-", "-", false);
            (folded, written) = (counted, counted);
        }
        var names = folded.Split(' ');
        for (var name = 0; name < names.Length; name++) Add(TermKind.Word, Cased(names[name]), names.Length == 1 ? written : names[name], name < names.Length - 1 || isSpaced);
    }

    // At the beginning of a sentence a capital letter says nothing only where the word can't be a name: "China is cheap", "Will it".
    private string Cased(string word)
    {
        var lower = word.ToLowerInvariant();
        var isPlain = word.Length > 0 && word != "I" && word == char.ToUpperInvariant(lower[0]) + lower[1..];
        if (!_begins || !isPlain) return Spelled(word);
        var spelled = Spelled(lower);
        if (same!.IsNoName(spelled) || Lexicon.IsFunctionWord(spelled) || same.Numbers.ContainsKey(lower.Split('-')[0])) return spelled;
        return spelled != lower && !_isBeforeName && isKnownName?.Invoke(word) == false && !same.NamesToo.Contains(lower) ? char.ToUpperInvariant(spelled[0]) + spelled[1..] : Spelled(word);
    }

    // Each part of a compound by itself: "labour-intensive". A capitalized word may be a name, which keeps its spelling: "the Labour Party".
    private string Spelled(string word)
    {
        if (same!.Spellings.TryGetValue(word, out var spelled)) return spelled;
        if (word.EndsWith(Possessive, StringComparison.Ordinal)) return Spelled(word[..^Possessive.Length]) + Possessive;
        if (word.Contains('-', StringComparison.Ordinal)) return string.Join('-', word.Split('-').Select(Spelled));
        return word;
    }

    private int ReadSign(IReadOnlyList<Token> tokens, int i)
    {
        var token = tokens[i];
        var isAfterSpace = i == 0 || tokens[i - 1].Spaced;
        if (token.Folded == Dash.Minus) Add(TermKind.Sign, "minus", token.Written, token.Spaced);
        else if (token.Folded == Dash.Joint) Add(TermKind.Sign, char.IsDigit(tokens[i - 1].Folded[^1]) && char.IsDigit(tokens[i + 1].Folded[0]) ? Dash.Hyphen : Dash.Joint, token.Written, false);
        else if (token.Folded is "." or "..." or ";" or ":" or "!" or Dash.Break) Stop(token, isEnd: token.Folded is "." or "..." or "!");
        else
        {
            // Whether a comma or full stop stands before or behind the quotation mark is typography.
            if (token.Folded == "\"" && !isAfterSpace && _terms is [.., { Kind: TermKind.Stop or TermKind.Sign, Spaced: false, Form: "," or Term.StopForm } last])
            {
                _terms.RemoveAt(_terms.Count - 1);
                Add(TermKind.Sign, "\"", token.Written, false);
                _terms.Add(last with { Spaced = token.Spaced });
                _begins = last.Begins;
                return i + 1;
            }
            var begins = _begins && token.Folded is "\"" or "(" or "[" or "'";
            if (same!.Spellings.TryGetValue(token.Folded, out var word)) Add(TermKind.Word, word, token.Written, token.Spaced);
            else Add(TermKind.Sign, token.Folded, token.Written, token.Spaced);
            _begins = begins || token.Folded is "?";
        }
        return i + 1;
    }

    // The stop remembers in Begins whether a sentence begins behind it. Two dashes are one, three points are no full stop.
    private void Stop(Token token, bool isEnd)
    {
        var form = token.Folded switch { "." => Term.StopForm, "..." => "…", _ => token.Folded };
        if (_terms is [.., { Kind: TermKind.Stop, Spaced: false } last] && (last.Form == form || (last.Form, form) is ("…", Term.StopForm)))
        {
            if (form == Term.StopForm) form = "…";
            _terms.RemoveAt(_terms.Count - 1);
        }
        _terms.Add(new(TermKind.Stop, form, token.Written, isEnd, token.Spaced));
        _begins = isEnd;
    }

    private void Add(TermKind kind, string form, string written, bool isSpaced)
    {
        _terms.Add(new(kind, form, written, _begins, isSpaced));
        if (kind is TermKind.Word or TermKind.Number) _begins = false;
    }

    // A doubled "the", and the comma that some desks write behind "e.g." and "i.e.", or behind the day of the week.
    private static List<Term> WithoutSlips(List<Term> terms, Equivalences same)
    {
        var read = new List<Term>();
        foreach (var term in terms)
        {
            if (term.Kind == TermKind.Word && same.Doubled.Contains(term.Form) && read is [.., { Kind: TermKind.Word } last] && last.Form == term.Form) continue;
            if (term is { Kind: TermKind.Sign, Form: "," } && (read is [.., { Form: "for" }, { Form: "example" }] or [.., { Form: "that" }, { Form: "is" }]) && (read.Count == 2 || read[^3].Form is "," or "(")) continue;
            if (read is [.., { Form: var day }, { Kind: TermKind.Sign, Form: "," }] && same.Weekdays.Contains(day) && (term.Kind == TermKind.Number || same.Months.ContainsKey(term.Form))) read.RemoveAt(read.Count - 1);
            read.Add(term);
        }
        return read;
    }

    private static List<Term> Phrases(List<Term> terms, Equivalences same)
    {
        var joined = new List<Term>();
        for (var i = 0; i < terms.Count;)
        {
            var found = same.Phrases[terms[i].Form].FirstOrDefault(phrase => i + phrase.Words.Length <= terms.Count && phrase.Words.Index().All(word => terms[i + word.Index].Form == word.Item));
            var count = found.Words?.Length ?? 1;
            joined.Add(found.Words is null ? terms[i] : terms[i] with { Form = found.Meaning, Written = string.Join(' ', found.Words), Spaced = terms[i + count - 1].Spaced });
            i += count;
        }
        return joined;
    }
}
