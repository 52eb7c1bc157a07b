using System.Globalization;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>Reads what stands around a number: units, bounds, what is counted, and what shows that it is none.</summary>
internal sealed partial class PhraseReader(List<Token> tokens, FigureWords words)
{
    private const int MaxThings = 3, MaxPhrase = 4, MaxSigns = 9, MaxBloodGroup = 2, HalfHour = 30;

    private static readonly HashSet<string> Prefixes = new(StringComparer.Ordinal) { "mid", "pre", "post", "early", "late", "non", "anti", "over", "sub" };

    private static readonly HashSet<string> Links = new(StringComparer.Ordinal) { "of", "de", "d'", "des", "di", "von", "van", "do" };

    private static readonly HashSet<string> NoOne = new(StringComparer.Ordinal) { "no", "any", "every", "some", "each", "this", "that", "the", "which", "another", "only" };

    private static readonly HashSet<string> OneOther = new(StringComparer.Ordinal) { "day", "hand", "another", "side", "way", "thing", "time", "else", "another's", "can", "may", "must", "calls", "might" };

    private readonly string?[] _joined = new string?[tokens.Count * MaxPhrase];

    /// <summary>Whether digits belong to a name: S-400, COVID-19.</summary>
    public bool IsName(int i) => i >= 2 && i < tokens.Count && tokens[i].IsAttached && tokens[i - 1].IsAttached && tokens[i - 2].Kind == TokenKind.Word
        && ((tokens[i - 1].IsSign('-') && !Prefixes.Contains(tokens[i - 2].Text)) || (tokens[i - 1].IsSign('+') && char.IsAsciiDigit(tokens[i - 2].Text[^1])));

    /// <summary>Whether digits can only be part of a name: Type 055.</summary>
    public bool IsCode(int i) => !tokens[i].IsAttached && tokens[i].Text is ['0', >= '0' and <= '9', ..] && tokens[i].Text.All(char.IsAsciiDigit) && !IsTime(i);

    // 05:47
    private bool IsTime(int i) => tokens[i].Text.Length == 2 && i + 2 < tokens.Count && tokens[i + 1] is { Text: ":", IsAttached: true } && tokens[i + 2] is { IsAttached: true, Text: [>= '0' and <= '5', >= '0' and <= '9'] };

    /// <summary>Whether a number numbers something: Article 5, p. 12, ¶7.</summary>
    public bool IsLabelled(int i)
    {
        var before = i - 1;
        if (before >= 0 && tokens[before].Kind == TokenKind.Sign && tokens[before].Text is "¶" or "§" or "#" or "№") return true;
        if (before >= 1 && tokens[before].IsSign('.') && tokens[before].IsAttached) before--;
        return before >= 0 && words.Has("labels", tokens[before].Text) && UnitAfter(i + 1) is null;
    }

    /// <summary>Whether a word begins a sentence, where a capital letter says nothing.</summary>
    public bool BeginsSentence(int i) => i == 0 || (tokens[i - 1].Kind == TokenKind.Sign && tokens[i - 1].Text[0] is not (',' or ';' or '-' or '\''));

    /// <summary>Whether a number in words is part of a title: the Twelve-Day War.</summary>
    public bool IsTitle(int i) => tokens[i].IsCapital && (words.HasCapitalNouns || BeginsSentence(i)
        ? i + 2 < tokens.Count && tokens[i + 1].IsSign('-') && tokens[i + 1].IsAttached && tokens[i + 2].IsCapital
        : true);

    /// <summary>Whether the word before is a name: Boeing 737.</summary>
    /// <param name="i">The number.</param>
    /// <param name="isAlone">Whether it counts nothing, so that a word at the beginning of a sentence may be a name too: "Statement 2."</param>
    public bool FollowsName(int i, bool isAlone) => i > 0 && tokens[i - 1] is { Kind: TokenKind.Word, IsCapital: true, Text.Length: 1 } && !tokens[i].IsAttached && !words.Has("stops", tokens[i - 1].Text)
        || i > 0 && !words.HasCapitalNouns && tokens[i - 1] is { Kind: TokenKind.Word, IsCapital: true } && !tokens[i].IsAttached
        && (!BeginsSentence(i - 1) || (isAlone && !words.Has("stops", tokens[i - 1].Text) && BoundBefore(i) == FigureBound.None));

    /// <summary>Whether a number points to things already named: the two.</summary>
    public bool IsDefinite(int i) => i > 0 && words.Has("definite", tokens[i - 1].Text);

    /// <summary>Whether a word counts sources.</summary>
    public bool CountsSources(int i) => i < tokens.Count && words.Has("sources", tokens[i].Text);

    /// <summary>Whether a word counts persons or states.</summary>
    public bool CountsPersons(int i) => i < tokens.Count && words.Has("persons", tokens[i].Text);

    /// <summary>Whether "one" is a pronoun: no one, one another, on the one hand.</summary>
    public bool IsPronoun(int i) =>
        (i > 0 && NoOne.Contains(tokens[i - 1].Text)) || i + 1 >= tokens.Count || tokens[i + 1].Kind != TokenKind.Word || OneOther.Contains(tokens[i + 1].Text) || words.Has("stops", tokens[i + 1].Text);

    /// <summary>Whether a minus stands before a number.</summary>
    public bool IsNegative(int i) => i > 0 && ((EndsWith("minus", i) && BoundBefore(i) == FigureBound.None && !IsBloodGroup(i - 1))
        || (tokens[i - 1].IsSign('-') && tokens[i].IsAttached && (!tokens[i - 1].IsAttached || (i > 1 && tokens[i - 2].IsSign('(')))));

    // "O negative five days", "AB negative"
    private bool IsBloodGroup(int i) => i > 0 && tokens[i - 1] is { Kind: TokenKind.Word, IsCapital: true, Text.Length: <= MaxBloodGroup } && tokens[i].Kind == TokenKind.Word;

    /// <summary>The token after a link from the first number of a range to the second, and whether both are meant apart: from 16 to 18.</summary>
    public (int Next, bool IsApart)? RangeLink(int first, int next)
    {
        if (next + 1 >= tokens.Count) return null;
        if (tokens[next].IsSign('-') && words.Has("range", tokens[next + 1].Text) && next + 2 < tokens.Count) next++;
        if (tokens[next].IsSign('-')) return tokens[next + 1].IsAttached == tokens[next].IsAttached ? (next + 1, false) : null;
        var isBetween = first > 0 && words.Has("between", tokens[first - 1].Text);
        if (tokens[next].Kind != TokenKind.Word || !(words.Has("range", tokens[next].Text) || (isBetween && words.Has("range-to", tokens[next].Text)))) return null;
        var isAnd = words.Has("and", tokens[next].Text) || tokens[next].Text is "i" or "и" or "та";
        return isAnd ? (isBetween && tokens[first - 1].Text.Length > 2 ? (next + 1, false) : null) : (next + 1, isBetween);
    }

    /// <summary>The end of an ordinal in digits: 3rd, 3e, 3-й, im 3. Quartal.</summary>
    public int? OrdinalEnd(int first, int next)
    {
        if (next != first + 1 || next >= tokens.Count || !tokens[next].IsAttached || tokens[first].Kind != TokenKind.Number) return null;
        if (words.Has("ordinal-endings", tokens[next].Text)) return next + 1;
        if (tokens[next].IsSign('-') && next + 1 < tokens.Count && tokens[next + 1].IsAttached && words.Has("ordinal-endings", tokens[next + 1].Text)) return next + 2;
        // "3.er", "2.º"
        if (tokens[next].IsSign('.') && next + 1 < tokens.Count && tokens[next + 1].IsAttached && words.Has("ordinal-endings", tokens[next + 1].Text)) return next + 2;
        return tokens[next].IsSign('.') && tokens[first].Text.Length <= 2 && first > 0 && words.Has("ordinal-stop", tokens[first - 1].Text) && next + 1 < tokens.Count && tokens[next + 1].Kind == TokenKind.Word && (words.HasCapitalNouns || !tokens[next + 1].IsCapital) ? next + 1 : null;
    }

    /// <summary>The end of "14 times" or "14-fold".</summary>
    public int? TimesEnd(int next)
    {
        if (next < tokens.Count && tokens[next].IsSign('-')) next++;
        return next < tokens.Count && words.Has("times", tokens[next].Text) ? next + 1 : null;
    }

    /// <summary>The fraction behind a whole number: 3 1/2.</summary>
    public decimal? MixedFraction(int i)
    {
        if (i + 2 >= tokens.Count || tokens[i].Kind != TokenKind.Number || tokens[i].IsAttached || !tokens[i + 1].IsSign('/') || !tokens[i + 1].IsAttached || !tokens[i + 2].IsAttached) return null;
        return tokens[i].Text is ['1' or '2' or '3'] && tokens[i + 2].Text is ['2' or '3' or '4' or '8'] ? (tokens[i].Text[0] - '0') / (decimal)(tokens[i + 2].Text[0] - '0') : null;
    }

    /// <summary>Whether only an order of magnitude is meant: several hundred.</summary>
    public bool IsSeveral(int i) => i > 0 && words.Has("several", tokens[i - 1].Text);

    /// <summary>Whether a word scales a number.</summary>
    public bool IsScale(int i) => i < tokens.Count && tokens[i].Kind == TokenKind.Word && words.Find("scales", tokens[i].Text) is not null;

    /// <summary>The scale after a number in digits: million, Mio., bn, k.</summary>
    public (decimal Value, int Next)? ScaleAt(int i, bool hasCurrency)
    {
        if (i < tokens.Count && tokens[i].IsSign('-') && IsScale(i + 1)) i++;
        if (i >= tokens.Count || tokens[i].Kind != TokenKind.Word) return null;
        if (tokens[i].IsAttached && tokens[i].Text is "m" or "b" && (hasCurrency || UnitAfter(i + 1) is { Unit.IsCurrency: true })) return (tokens[i].Text == "m" ? 1_000_000 : 1_000_000_000, i + 1);
        // "94,7 M€"
        if (tokens[i] is { Text: "m", IsCapital: true } && i + 1 < tokens.Count && tokens[i + 1] is { Kind: TokenKind.Sign, IsAttached: true } && UnitAfter(i + 1) is { Unit.IsCurrency: true }) return (1_000_000, i + 1);
        if (words.Find("scales", tokens[i].Text) is not { } value || (tokens[i].Text == "k" && !tokens[i].IsAttached)) return null;
        // The stop of an abbreviation, unless it ends the sentence.
        var isAbbreviated = i + 2 < tokens.Count && tokens[i + 1].IsSign('.') && tokens[i + 1].IsAttached && tokens[i].Text.Length <= 4 && tokens[i + 2].Kind != TokenKind.Number
            && (words.HasCapitalNouns || !tokens[i + 2].IsCapital || UnitAfter(i + 2) is not null);
        return (value, isAbbreviated ? i + 2 : i + 1);
    }

    /// <summary>Whether "m" may be metres or millions: 1.5m refugees, but not 1.5 m of snow.</summary>
    public bool MayBeMillions(int i) => i < tokens.Count && tokens[i] is { Text: "m", IsAttached: true };

    /// <summary>The unit after a number.</summary>
    public (Unit Unit, int Next)? UnitAfter(int i)
    {
        if (i + 1 < tokens.Count && tokens[i].IsSign('-') && tokens[i].IsAttached)
        {
            i++;
            // "88-летняя", "30-letni"
            if (words.Has("anniversary", tokens[i].Text) && FigureUnits.Find("year") is { } year) return (year, i + 1);
        }
        // In Japanese each sign is a word: 平方メートル.
        for (var length = words.Language == FigureData.Other ? MaxSigns : FigureUnits.MaxWords; length > 0; length--)
            if (PhraseAt(i, length) is { } phrase && FigureUnits.Find(phrase, words.Tag) is { } unit && !(phrase == "g" && tokens[i].IsCapital)) return (unit, i + length);
        if (i < tokens.Count && tokens[i].Kind == TokenKind.Word && (words.Tag == "tr" ? FigureUnits.FindBeforeCase(tokens[i].Text) : words.Language is "pl" or "ru" or "uk" ? FigureUnits.FindInflected(tokens[i].Text) : words.Language == "other" ? FigureUnits.FindBeforeParticle(tokens[i].Text, words.Tag) : null) is { } inflected) return (inflected, i + 1);
        return null;
    }

    /// <summary>The unit with a name.</summary>
    public static Unit? UnitNamed(string name) => FigureUnits.Find(name);

    /// <summary>The currency before a number, and where it begins.</summary>
    public (Unit Unit, int First)? CurrencyBefore(int i)
    {
        if (i < 1) return null;
        if (words.Language == FigureData.Other && FigureUnits.Find("%") is { } percent)
            for (var length = MaxPhrase; length > 0; length--)
                if (PhraseAt(i - length, length) is { } phrase && words.Has("percent-before", phrase)) return (percent, i - length);
        if (i > 1 && tokens[i - 1].IsAttached && FigureUnits.Find(tokens[i - 2].Text + tokens[i - 1].Text) is { IsCurrency: true } dollar) return (dollar, i - 2);
        // The last sign of another word is no currency: "직원 60".
        if (i > 1 && tokens[i - 1] is { Kind: TokenKind.Word, IsAttached: true } && tokens[i - 2].Kind == TokenKind.Word) return null;
        return FigureUnits.Find(tokens[i - 1].Text) is { IsCurrency: true } unit && (tokens[i - 1].Kind == TokenKind.Sign || tokens[i - 1].Text.Length <= 3) ? (unit, i - 1) : null;
    }

    /// <summary>The token behind the sign of a currency, where one stands there.</summary>
    public int PastCurrency(int i) => CurrencyBefore(i + 1) is { First: var first } && first == i && tokens[i].Kind == TokenKind.Sign ? i + 1 : i;

    /// <summary>The rate after a unit: a day, per year, /h.</summary>
    public (string Name, int Next)? RateAt(int i)
    {
        if (i >= tokens.Count) return null;
        if (i + 1 < tokens.Count && tokens[i].IsSign('/') && tokens[i + 1].Text == "s") return ("/second", i + 2);
        if (tokens[i].IsSign('/') && PhraseAt(i + 1, 2) is { Length: > 0 } power && !char.IsLetterOrDigit(power[^1]) && FigureUnits.Find(power, words.Tag) is { Factor: 1 } measure) return ($"/{measure.Name}", i + 3);
        if (i + 1 < tokens.Count && tokens[i].IsSign('/') && FigureUnits.Find(tokens[i + 1].Text, words.Tag) is { Factor: 1 } unit) return ($"/{unit.Name}", i + 2);
        if (!FigureUnits.BeginsRate(tokens[i].Text)) return null;
        for (var length = FigureUnits.MaxWords; length > 0; length--)
            if (PhraseAt(i, length) is { } phrase && FigureUnits.FindRate(phrase) is { } rate) return IsYear(i + length) ? null : (rate, i + length);
        return null;
    }

    // "19 Prozent im Jahr 2030"
    private bool IsYear(int i) => i < tokens.Count && tokens[i] is { Kind: TokenKind.Number, Text: ['1' or '2', _, _, _] };

    /// <summary>The rate of an amount after its unit: per litre, a barrel. In tonnes it is another unit than in kilograms.</summary>
    public (string Name, int Next)? RateOfMeasure(int i, bool isAmount)
    {
        if (i + 1 >= tokens.Count || !(words.Has("per", tokens[i].Text) || (isAmount && words.Has("article", tokens[i].Text)))) return null;
        // "Par mètre cube"
        for (var length = FigureUnits.MaxWords - 1; length > 0; length--)
            if (PhraseAt(i + 1, length) is { } phrase && FigureUnits.Find(phrase, words.Tag) is { IsTime: false, IsCurrency: false, Name: not ("%" or "pp" or "point" or "degree") } unit) return ($"/{(unit.Factor == 1 ? "" : unit.Factor.ToString("0.####", CultureInfo.InvariantCulture))}{unit.Name}", i + 1 + length);
        return null;
    }

    /// <summary>Whether a rate follows an amount that is no unit: per farm.</summary>
    public bool HasOtherRate(int next) => next + 1 < tokens.Count && words.Has("per", tokens[next].Text) && tokens[next + 1].Kind == TokenKind.Word;

    /// <summary>Whether the words before a number may set a limit or not: до 40.</summary>
    public bool MayBeLimit(int i) => (i > 0 && words.Has("or-limit", tokens[i - 1].Text)) || (i > 1 && (PhraseAt(i - 2, 2) is { } phrase && words.Has("or-limit", phrase) || (words.Has("definite", tokens[i - 1].Text) && words.Has("or-limit", tokens[i - 2].Text))));

    /// <summary>The end of a phrase of a section at a token.</summary>
    public int? EndOf(string section, int i)
    {
        if (!MayBegin(section, i)) return null;
        for (var length = MaxPhrase; length > 0; length--)
            if (PhraseAt(i, length) is { } phrase && words.Has(section, phrase)) return i + length;
        return null;
    }

    /// <summary>The value of a phrase of a section at a token, and its end.</summary>
    public (decimal Value, int Next)? ValueAt(string section, int i)
    {
        if (!MayBegin(section, i)) return null;
        for (var length = 2; length > 0; length--)
            if (PhraseAt(i, length) is { } phrase && words.Find(section, phrase) is { } value) return (value, i + length);
        return null;
    }

    /// <summary>The end of "p.m." or "Uhr" after a time, and the hours that it adds; 24 for none.</summary>
    public (decimal Hours, int Next)? ClockAt(int i)
    {
        if (!MayBegin("clock", i)) return null;
        for (var length = MaxPhrase; length > 0; length--)
            if (PhraseAt(i, length) is { } phrase && words.Find("clock", phrase) is { } hours) return (hours, i + length);
        return null;
    }

    /// <summary>Whether a phrase of a section ends before a token.</summary>
    public bool EndsWith(string section, int end)
    {
        for (var length = 1; length <= MaxPhrase; length++)
            if (PhraseAt(end - length, length) is { } phrase && words.Has(section, phrase)) return true;
        return false;
    }

    /// <summary>Whether a token joins a number to what it counts: millions of.</summary>
    public bool IsLink(int i) => i < tokens.Count && Links.Contains(tokens[i].Text);

    /// <summary>The stems of the words that follow, up to punctuation or a word of grammar.</summary>
    public ValueList<string> ThingsAfter(int i)
    {
        var things = new List<string>();
        for (; i < tokens.Count && things.Count <= MaxThings; i++)
        {
            if (tokens[i].IsSign('-') && tokens[i].IsAttached) continue;
            if (things.Count > 0 && RateAt(i) is { } rate)
            {
                things.Add(rate.Name);
                break;
            }
            if (tokens[i].Kind != TokenKind.Word || words.Has("stops", tokens[i].Text.TrimEnd('\'')) || words.Has("cardinals", tokens[i].Text)) break;
            if (things.Count == MaxThings) break;
            things.Add(Stems.Of(tokens[i].Text));
        }
        return things.ToValueList();
    }

    /// <summary>The stem of the word before a colon and a number: "ships: 14".</summary>
    public ValueList<string> ThingBefore(int i) =>
        i > 1 && (tokens[i - 1].IsSign(':') || tokens[i - 1].IsSign('=')) && tokens[i - 2].Kind == TokenKind.Word ? [Stems.Of(tokens[i - 2].Text)] : [];

    // Most words begin no phrase of a section, and then those behind need not be joined to them.
    private bool MayBegin(string section, int i) => i >= 0 && i < tokens.Count && words.MayBegin(section, tokens[i].Text[0]);

    // Tokens as one text: with a space, unless they are written together. The same are asked for again and again.
    private string? PhraseAt(int first, int length)
    {
        if (first < 0 || first + length > tokens.Count) return null;
        return length == 1 ? tokens[first].Text : length > MaxPhrase ? Join(first, length) : _joined[first * MaxPhrase + length - 1] ??= Join(first, length);
    }

    private string Join(int first, int length)
    {
        var phrase = new System.Text.StringBuilder(tokens[first].Text);
        for (var i = first + 1; i < first + length; i++)
        {
            if (tokens[i].Kind == TokenKind.Number) return "";
            if (!tokens[i].IsAttached) phrase.Append(' ');
            phrase.Append(tokens[i].Text);
        }
        return phrase.ToString();
    }
}
