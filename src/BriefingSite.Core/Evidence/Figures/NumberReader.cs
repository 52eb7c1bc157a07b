using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>Reads a number in digits or words, with its scale.</summary>
internal sealed class NumberReader(List<Token> tokens, FigureWords words, PhraseReader phrases)
{
    private const decimal MaxValue = 1e15m, Myriad = 10_000, Hundred = 100, Thousand = 1000, Ten = 10;

    private readonly NumberWords _inWords = new(words);

    // Each form of a figure asks for the number at a token, one after the other.
    private (int First, bool HasCurrency, FoundNumber? Number) _last = (-1, false, null);

    /// <summary>The number that begins with a token; <c>null</c> for none.</summary>
    /// <param name="first">The token.</param>
    /// <param name="hasCurrency">Whether a currency is known to stand before it, so that "m" is a million.</param>
    public FoundNumber? Read(int first, bool hasCurrency = false)
    {
        if (first >= tokens.Count) return null;
        if (_last.First == first && _last.HasCurrency == hasCurrency) return _last.Number;
        var number = tokens[first].Kind switch
        {
            TokenKind.Number => phrases.IsName(first) ? null : InDigits(first, hasCurrency),
            TokenKind.Word => phrases.IsTitle(first) ? null : HalfOfScale(first) ?? InWords(first) ?? InHan(first),
            _ => null,
        };
        _last = (first, hasCurrency, number);
        return number;
    }

    /// <summary>The number that begins with a token, in digits or in Chinese characters, also without a unit behind it.</summary>
    public FoundNumber? ReadBare(int first) => first >= tokens.Count ? null : tokens[first].Kind == TokenKind.Number ? InDigits(first, hasCurrency: false) : InHan(first, isBare: true);

    /// <summary>The ranges from one number to another; none where the second is not greater.</summary>
    public static List<FigureRange> Range(FoundNumber from, FoundNumber to)
    {
        var ranges = new List<FigureRange>();
        foreach (var high in to.Values)
            foreach (var low in from.Values)
            {
                // "16 to 18 million": the scale of the second belongs to the first too.
                var scaled = from.Scale == 1 && low < to.Scale ? low * to.Scale : low;
                if (scaled < high) ranges.Add(new(scaled, high));
            }
        return ranges;
    }

    private FoundNumber? InDigits(int first, bool hasCurrency)
    {
        var values = NumberText.Parse(tokens[first].Text, words.Group);
        var next = first + 1;
        if (values.Count == 0) return null;
        if (next < tokens.Count && tokens[next] is { Kind: TokenKind.Number, IsAttached: true } part && !char.IsAsciiDigit(part.Text[0])) (values, next) = ([values[0] + NumberText.Parse(part.Text, null)[0]], next + 1);
        else if (phrases.MixedFraction(next) is { } mixed) (values, next) = ([values[0] + mixed], next + 3);
        var scale = 1m;
        hasCurrency |= phrases.CurrencyBefore(first) is not null;
        while (scale < MaxValue && phrases.ScaleAt(next, hasCurrency) is { } more) (scale, next) = (scale * more.Value, more.Next);
        if (values[0] > MaxValue / scale) return null;
        if ((scale >= Myriad || (scale >= Thousand && next < tokens.Count && tokens[next].IsAttached)) && Rest(next, scale) is { } rest) return new([.. values.Select(value => value * scale + rest.Values[0])], rest.Next, IsWord: false, rest.Scale);
        var number = new FoundNumber([.. values.Select(value => value * scale)], next, IsWord: false, scale);
        return AndAHalf(number) ?? number;
    }

    // "3亿5000万", "2万1500", "3억 5,000만", "12만 3,400": what is left below the scale, written behind it; there a comma parts groups.
    private FoundNumber? Rest(int next, decimal scale)
    {
        if (words.Language != "other" || next >= tokens.Count || tokens[next].Kind != TokenKind.Number || InDigits(next, hasCurrency: false) is not { } rest || rest.Values.Max() >= scale) return null;
        return tokens[next].IsAttached || rest.Scale >= Myriad || tokens[next - 1].Text[0] >= FigureTokens.FirstHangul ? rest with { Values = [rest.Values.Max()] } : null;
    }

    // "二十六个月": only before a unit or persons, since the signs are parts of many other words.
    private FoundNumber? InHan(int first, bool isBare = false)
    {
        var (sum, group, digit, next) = (0m, 0m, (decimal?)null, first);
        for (; next < tokens.Count && (next == first || tokens[next].IsAttached) && words.Find("han", tokens[next].Text) is { } value; next++)
        {
            if (value < 10) digit = (digit ?? 0) * 10 + value;
            else if (value < Myriad) (group, digit) = (group + (digit ?? 1) * value, null);
            else (sum, group, digit) = ((sum + group + (digit ?? 0)) * value, 0, null);
            if (sum > MaxValue || digit > MaxValue) return null;
        }
        if (next == first) return null;
        var number = new FoundNumber([sum + group + (digit ?? 0)], next, IsWord: true, 1);
        // "一个半小时"
        if (!isBare && AndAHalf(number) is { } withHalf && phrases.UnitAfter(withHalf.Next) is not null) return withHalf;
        return isBare || IsHanNumber(first, next) || phrases.UnitAfter(next) is not null || (next < tokens.Count && words.Has("people", tokens[next].Text)) ? number : null;
    }

    // "四万", "六千", "二百三十": a digit and a scale are no part of another word, mostly.
    private bool IsHanNumber(int first, int next) => next > first + 1 && words.Find("han", tokens[first].Text) is > 0 and < Ten && words.Find("han", tokens[first + 1].Text) is >= Hundred;

    private FoundNumber? InWords(int first)
    {
        if (_inWords.Read(tokens, first) is not { } number) return null;
        var isAlone = number.Next == first + 1;
        if (AndAHalf(new([number.Value], number.Next, IsWord: true, ScaleOf(number.Value))) is { } withHalf) return withHalf;
        // The word for one is an article in most languages, and a pronoun in English.
        if (number.Value == 1 && isAlone && (words.Language != "en" || phrases.IsPronoun(first))) return null;
        if (isAlone && words.Has("vague", tokens[first].Text)) return null;
        return new([number.Value], number.Next, IsWord: true, ScaleOf(number.Value));
    }

    // "Two and a half million", "deux millions et demi": half of the scale, which is written after it or before.
    private FoundNumber? AndAHalf(FoundNumber number)
    {
        if (phrases.EndOf("half", number.Next) is not { } next) return null;
        var scale = number.IsScaled || next >= tokens.Count ? null : words.Find("scales", tokens[next].Text);
        return new([.. number.Values.Select(value => (value + number.Scale / 2) * (scale ?? 1))], scale is null ? next : next + 1, number.IsWord, scale ?? number.Scale);
    }

    // "Half a million", "eine halbe Million".
    private FoundNumber? HalfOfScale(int first)
    {
        if ((words.Find("fractions", tokens[first].Text + "?") ?? words.Find("fractions", tokens[first].Text)) is not 2) return null;
        var next = first + 1 < tokens.Count && words.Has("article", tokens[first + 1].Text) ? first + 2 : first + 1;
        return next < tokens.Count && words.Find("scales", tokens[next].Text) is { } scale ? new([scale / 2], next + 1, IsWord: true, scale) : null;
    }

    private static decimal ScaleOf(decimal value)
    {
        var scale = 1m;
        while (value >= scale * 1000 && value % (scale * 1000) == 0) scale *= 1000;
        return scale;
    }
}

/// <summary>A number in a text.</summary>
/// <param name="Values">Its value; more than one where its separators are ambiguous.</param>
/// <param name="Next">The token after it.</param>
/// <param name="IsWord">Whether it is written in words.</param>
/// <param name="Scale">The scale in it: a million in "16 million".</param>
internal sealed record FoundNumber(IReadOnlyList<decimal> Values, int Next, bool IsWord, decimal Scale)
{
    /// <summary>Whether it has a scale.</summary>
    public bool IsScaled => Scale > 1;

    /// <summary>Whether it is one such scale and nothing else: a hundred.</summary>
    public bool IsScaledBy(int least) => Values[0] >= least && Values[0] is 12 or 100 or 1000 or 1_000_000;
}
