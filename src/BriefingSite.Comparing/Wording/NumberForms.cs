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
        for (var i = 0; i < _terms.Count;) i = Date(i) ?? Time(i) ?? Number(i) ?? Other(i);
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
        var parts = form.Split(':');
        if ((half is null && parts.Length == 1) || parts.Length > 2 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var hour)) return null;
        if (half is null ? hour < 13 && parts[0][0] != '0' : hour is < 1 or > 12) return null;
        if (half is not null) hour = hour % 12 + (half == "pm" ? 12 : 0);
        return Add(i, half is null ? i + 1 : i + 2, TermKind.Number, $"@{hour:00}:{(parts.Length > 1 ? parts[1] : "00")}");
    }

    private int? Number(int i)
    {
        var currency = _terms[i] is { Kind: TermKind.Sign, Form: "$" or "€" } sign ? sign.Form : null;
        var first = currency is null ? i : i + 1;
        if ((Digits(first) ?? Words(first)) is not var (form, next) || form is null) return null;
        Add(i, next, TermKind.Number, form);
        if (currency is not null) _read.Add(new(TermKind.Unit, currency, currency, Spaced: _terms[next - 1].Spaced));
        // "three-kilometre" and "3-km" have been split at the hyphen only where digits stand before it.
        else if (Form(next) is { } unit && _same.Units.TryGetValue(unit, out var name)) return Add(next, next + 1, TermKind.Unit, name);
        else if (Form(next) == "-" && Form(next + 1) is { } joined && _same.Units.TryGetValue(joined, out var behind)) next = Add(next, next + 1, TermKind.Sign, "-") is var at ? Add(at, at + 1, TermKind.Unit, behind) : at;
        return next;
    }

    // "16.8 million". A number with a point keeps its digits: 5.0 is more exact than 5.
    private (string? Form, int Next)? Digits(int i)
    {
        if (i >= _terms.Count || _terms[i] is not { Kind: TermKind.Number, Form: var digits }) return null;
        if (digits.Length > MaxDigits || Form(i + 1) is not { } word || !_same.Scales.TryGetValue(word, out var scale) || !decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) return (digits, i + 1);
        return (Plain(value * scale), i + 2);
    }

    // "two hundred and thirty-one", "two thousand three hundred". By itself "one" is a pronoun as well, and "no 2" is "number 2".
    private (string? Form, int Next)? Words(int i)
    {
        var (total, next, last) = (0m, i, decimal.MaxValue);
        while (Small(next) is { } small)
        {
            var (value, end) = small;
            if (Form(end) == "hundred" && value < 10)
            {
                (value, end) = (value * 100, end + 1);
                if (Form(end) == "and" && Small(end + 1) is { } behind) (value, end) = (value + behind.Value, behind.Next);
                else if (Small(end) is { } near) (value, end) = (value + near.Value, near.Next);
            }
            var scale = Form(end) is { } word && word != "hundred" && _same.Scales.TryGetValue(word, out var found) ? found : 1;
            if (scale >= last) break;
            (total, next, last) = (total + value * scale, scale > 1 ? end + 1 : end, scale);
            if (scale == 1) break;
            if (Form(next) == "and" && Small(next + 1) is not null) next++;
        }
        return next == i || (next == i + 1 && total == 1) || Form(i - 1)?.ToLowerInvariant() == "no" ? null : (Plain(total), next);
    }

    // Below a hundred: "thirty", "thirty-one".
    private (decimal Value, int Next)? Small(int i)
    {
        if (Form(i) is not { } word) return null;
        if (_same.Numbers.TryGetValue(word, out var value))
            return value >= 20 && Form(i + 1) is { } behind && _same.Numbers.TryGetValue(behind, out var ones) && ones is > 0 and < 10 ? (value + ones, i + 2) : (value, i + 1);
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
