using System.Globalization;

namespace BriefingSite.Comparing.Wording;

/// <summary>Brings numbers, dates, times and the units behind them into one form: <c>twenty</c> and <c>20</c>, <c>17 January 2025</c> and
/// <c>January 17, 2025</c>.</summary>
internal sealed class NumberForms
{
    private const int MaxDigits = 12;

    private readonly List<Term> _terms;
    private readonly Equivalences _same;
    private readonly List<Term> _read = [];

    private NumberForms(List<Term> terms, Equivalences same) => (_terms, _same) = (terms, same);

    /// <summary>The terms with their numbers in one form.</summary>
    public static List<Term> Read(List<Term> terms, Equivalences same) => new NumberForms(terms, same).Read();

    /// <summary>Whether a word is a date such as <c>2025-01-17</c>.</summary>
    public static bool IsIsoDate(string word) => DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>A number without the commas between its thousands.</summary>
    public static string WithoutThousands(string number)
    {
        var parts = number.Split(',');
        return parts.Length > 1 && parts[0].Length is >= 1 and <= 3 && parts[0].All(char.IsDigit) && parts.Skip(1).All(part => part.Length >= 3 && part[..3].All(char.IsDigit) && (part.Length == 3 || part[3] == '.'))
            ? string.Concat(parts) : number;
    }

    private List<Term> Read()
    {
        for (var i = 0; i < _terms.Count;) i = Date(i) ?? Time(i) ?? Ordinal(i) ?? Number(i) ?? Other(i);
        return _read;
    }

    private int Other(int i)
    {
        _read.Add(_terms[i]);
        return i + 1;
    }

    // "17 January 2025", "January 17, 2025", "the 17th of January", "2025-01-17"; without a day or a year only the words.
    private int? Date(int i)
    {
        if (_terms[i] is { Kind: TermKind.Number } iso && IsIsoDate(iso.Form)) return Add(i, i + 1, TermKind.Number, $"@{iso.Form}");
        var start = Form(i) == "the" && Day(i + 1) is not null && Form(i + 2) == "of" ? i + 1 : i;
        if (Day(start) is { } day)
        {
            var month = Form(start + 1) == "of" && IsOrdinal(start) ? start + 2 : start + 1;
            if (Month(month) is { } name) return Year(month + 1) is { } year ? Add(i, month + 2, TermKind.Number, $"@{year}-{name}-{day}") : Add(i, month + 1, TermKind.Number, $"@{name}-{day}");
        }
        else if (Month(i) is { } name && Day(i + 1) is { } behind)
        {
            return Form(i + 2) == "," && Year(i + 3) is { } year ? Add(i, i + 4, TermKind.Number, $"@{year}-{name}-{behind}")
                : Year(i + 2) is { } near ? Add(i, i + 3, TermKind.Number, $"@{near}-{name}-{behind}") : Add(i, i + 2, TermKind.Number, $"@{name}-{behind}");
        }
        return null;
    }

    // "2:30 p.m.", "14:30"; "2:30" alone may be either half of the day, and stays as it is.
    private int? Time(int i)
    {
        if (_terms[i] is not { Kind: TermKind.Number, Form: var form }) return null;
        var half = Form(i + 1) is "am" or "pm" ? Form(i + 1) : null;
        var parts = form.Split(half is not null && form.IndexOf('.') is > 0 and var point && form.Length == point + 3 ? '.' : ':');
        if ((half is null && parts.Length == 1) || parts.Length > 2 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var hour)) return null;
        if (half is null ? hour < 13 && parts[0][0] != '0' : hour is < 1 or > 12) return null;
        if (half is not null) hour = hour % 12 + (half == "pm" ? 12 : 0);
        return Add(i, half is null ? i + 1 : i + 2, TermKind.Number, $"@{hour:00}:{(parts.Length > 1 ? parts[1] : "00")}");
    }

    // "The second quay", "the 2nd quay"; by itself "second" is a unit of time, a verb, and says that there are more. "The first and the third of them"
    // may be shares.
    private int? Ordinal(int i)
    {
        if (Form(i) is not { } word || (_same.Ordinals.GetValueOrDefault(word) ?? (IsOrdinal(i) ? word : null)) is not { } digits || !IsCounted(i)) return null;
        return Add(i, i + 1, TermKind.Number, digits);
    }

    private bool IsCounted(int i) => Form(i - 1)?.ToLowerInvariant() is "the" or "its" or "their" or "his" or "her"
        ? i + 1 < _terms.Count && (IsNoun(i + 1) || Chains(i))
        : i >= 2 && Form(i - 1) is "and" or "or" or "," && OrdinalAt(i - 2) && (IsNoun(i + 1) || Chains(i)) && IsCounted(i - 2);

    private bool Chains(int i) => Form(i + 1) is "and" or "or" or "," && OrdinalAt(i + 2);

    private bool OrdinalAt(int i) => Form(i) is { } word && (_same.Ordinals.ContainsKey(word) || IsOrdinal(i));

    private bool IsNoun(int i) => i < _terms.Count && _terms[i] is { Kind: TermKind.Word } term && char.IsLower(term.Written[0]) && !Lexicon.IsFunctionWord(term.Form) && !_same.Numbers.ContainsKey(term.Form);

    private int? Number(int i)
    {
        var currency = _terms[i] is { Kind: TermKind.Sign, Form: "$" or "€" } sign ? sign.Form : null;
        var first = currency is null ? i : i + 1;
        if ((Digits(first) ?? Words(first)) is not var (form, next) || form is null) return null;
        // "three-kilometre" and "3-km" have been split at the hyphen only where digits stand before it.
        var (at, name) = Unit(next) is { } unit ? (next, unit) : Form(next) == "-" && Unit(next + 1) is { } joined ? (next + 1, joined) : (next, null);
        if (name is not null && at == next && _terms[first].Kind != TermKind.Number && IsPart(at)) return null; // "twenty dollar bills"
        Add(i, next, TermKind.Number, currency is not null || name is not null || Form(next) == "%" || !CanBeYear(form) ? form : Quantity(first, next, form));
        if (currency is not null) _read.Add(new(TermKind.Unit, currency, currency, Spaced: _terms[next - 1].Spaced));
        else if (name is not null)
        {
            if (at > next) Add(next, at, TermKind.Sign, "-");
            return Add(at, at + 1, TermKind.Unit, name);
        }
        return next;
    }

    private string? Unit(int i) => Form(i) is { } word && _same.Units.TryGetValue(word, out var name) ? name : null;

    // "In May 2024 ships came" is not "In May 2,024 ships came": without a unit, a number that may be a year is compared as it is written.
    private static bool CanBeYear(string form) => form.Length == 4 && int.TryParse(form, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 1000 and < 2200;

    private string Quantity(int first, int next, string form) => next == first + 1 && !_terms[first].Written.Contains(',', StringComparison.Ordinal) ? form : form.Insert(1, ",");

    // "16.8 million". A number with a point keeps its digits: 5.0 is more exact than 5.
    private (string? Form, int Next)? Digits(int i)
    {
        if (i >= _terms.Count || _terms[i] is not { Kind: TermKind.Number, Form: var digits }) return null;
        if (digits.Length > MaxDigits || Form(i + 1) is not { } word || !_same.Scales.TryGetValue(word, out var scale) || !decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) return (digits, i + 1);
        return (Plain(value * scale), i + 2);
    }

    // "Twenty-one", "two hundred and thirty-one". Numbers without "and" or a hyphen between them may be two: "twenty one-ton trucks", "in two thousand
    // twenty ships came". By itself "one" is a pronoun as well, and "no 2" is "number 2".
    private (string? Form, int Next)? Words(int i)
    {
        if (Form(i - 1)?.ToLowerInvariant() == "no" || (Small(i) ?? Article(i)) is not var (value, next)) return null;
        var scale = 1m;
        if (Form(next) == "hundred" && value < 100) (scale, next) = (100, next + 1);
        if (Form(next) is { } word && word != "hundred" && _same.Scales.TryGetValue(word, out var found)) (scale, next) = (scale * found, next + 1);
        if (scale == 1) return value == 1 ? null : (Plain(value), next);
        value *= scale;
        if (Form(next) == "and" && Small(next + 1) is var (rest, end) && Form(end) != "-" && !(Form(end) is { } behind && _same.Scales.ContainsKey(behind))) (value, next) = (value + rest, end);
        return IsPart(next) ? null : (Plain(value), next);
    }

    // "A hundred".
    private (decimal Value, int Next)? Article(int i) => Form(i) == "a" && Form(i + 1) is { } scale && _same.Scales.ContainsKey(scale) ? (1, i + 1) : null;

    // Whether a word begins the name of what is counted, and may belong to the number: "two million dollar ships" may cost a million each.
    private bool IsPart(int i) =>
        i + 1 < _terms.Count && _terms[i].Kind == TermKind.Word && _terms[i + 1].Kind == TermKind.Word && !_terms[i].Form.EndsWith('s')
        && _terms[i].Form is not ("people" or "men" or "women" or "children") && !Lexicon.IsFunctionWord(_terms[i].Form.ToLowerInvariant()) && !Lexicon.IsFunctionWord(_terms[i + 1].Form.ToLowerInvariant());

    // Below a hundred: "thirty", "thirty-one".
    private (decimal Value, int Next)? Small(int i)
    {
        if (Form(i) is not { } word) return null;
        if (_same.Numbers.TryGetValue(word, out var value)) return (value, i + 1);
        return word.Split('-') is [var tens, var unit] && _same.Numbers.TryGetValue(tens, out var ten) && ten >= 20 && _same.Numbers.TryGetValue(unit, out var one) && one is > 0 and < 10 ? (ten + one, i + 1) : null;
    }

    private string? Form(int i) => i >= 0 && i < _terms.Count ? _terms[i].Form : null;

    private string? Month(int i) => Form(i) is { } word && _same.Months.TryGetValue(word, out var month) ? month : null;

    private string? Day(int i) => Form(i) is { } word && int.TryParse(IsOrdinal(i) ? word[..^2] : word, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31 ? $"{day:00}" : null;

    private bool IsOrdinal(int i) => Form(i) is { Length: > 2 } word && char.IsDigit(word[0]) && word[^2..] is "st" or "nd" or "rd" or "th";

    private string? Year(int i) => Form(i) is { Length: 4 } word && word.All(char.IsAsciiDigit) ? word : null;

    private int Add(int first, int next, TermKind kind, string form)
    {
        _read.Add(_terms[first] with { Kind = kind, Form = form, Written = string.Join(' ', _terms.Skip(first).Take(next - first).Select(term => term.Written)), Spaced = _terms[next - 1].Spaced });
        return next;
    }

    private static string Plain(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}
