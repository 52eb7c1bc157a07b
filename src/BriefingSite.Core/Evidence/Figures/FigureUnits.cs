using System.Globalization;

namespace BriefingSite.Core.Evidence;

/// <summary>The units of figures and the rates behind them, in all languages.</summary>
internal static class FigureUnits
{
    /// <summary>The most words of a unit or rate.</summary>
    public const int MaxWords = 4;

    private static readonly Dictionary<string, Unit> Units = FigureData.Lines("units").SelectMany(Forms).DistinctBy(form => form.Form).ToDictionary(form => form.Form, form => form.Unit, StringComparer.Ordinal);

    // What is a unit in one language only: "rok" and "pies" are words of others.
    // A briefing has few languages, so each is read when it is met.
    private static readonly Dictionary<string, Lazy<Dictionary<string, Unit>>> ByLanguage = ReadByLanguage();

    private static readonly HashSet<string> Currencies = [.. Units.Values.Where(unit => unit.IsCurrency).Select(unit => unit.Name)];

    private static readonly HashSet<string> International = [.. Currencies, "%", "pp"];

    // Units of one dimension that stay apart, since a source that has miles is not one that has kilometres.
    private static readonly Dictionary<string, (string Base, decimal Factor)> Dimensions = FigureData.Lines("dimensions").Select(line => line.Split(' '))
        .ToDictionary(line => line[0], line => (line[2], decimal.Parse(line[1], CultureInfo.InvariantCulture)), StringComparer.Ordinal);

    private const decimal Cent = 0.01m;

    private const string Kilo = "kilo";

    // Endings of cases of nouns in Polish, Russian and Ukrainian that the forms do not have: тоннами, kilometrach.
    private static readonly string[] CaseEndings = ["ами", "ями", "ах", "ях", "ам", "ям", "ом", "ем", "ami", "ach", "om", "em"];

    // Endings of cases and of adjectives in Turkish (Göksel and Kerslake, Turkish: A Comprehensive Grammar): metreden, ayda, kiloluk.
    private static readonly string[] TurkishEndings = ["dan", "den", "tan", "ten", "nın", "nin", "nun", "nün", "lık", "lik", "luk", "lük", "da", "de", "ta", "te", "ya", "ye", "yı", "yi", "yu", "yü", "dır", "dir", "tır", "tir", "sı", "si", "ın", "in", "un", "ün", "a", "e", "ı", "i", "u", "ü"];

    private const int MinStem = 4;

    private static readonly Lazy<Dictionary<string, Unit>> Inflected = new(() => Units.Where(unit => unit.Key.Length >= MinStem && unit.Key[^1] is (> 'а' and <= 'я') or 'ó' or 'w' or 'y' or 'і' && !unit.Key.Contains(' ', StringComparison.Ordinal))
        .DistinctBy(unit => Stems.Of(unit.Key)).ToDictionary(unit => Stems.Of(unit.Key), unit => unit.Value, StringComparer.Ordinal));

    private static IReadOnlyList<(string Prefix, decimal Factor)> Prefixes =>
    [
        ("nano", 1e-9m), ("micro", 1e-6m), ("mikro", 1e-6m), ("milli", 1e-3m), ("mili", 1e-3m), ("hecto", 100), ("hekto", 100), ("kilo", 1000), ("mega", 1_000_000), ("méga", 1_000_000), ("giga", 1_000_000_000), ("tera", 1_000_000_000_000),
        ("нано", 1e-9m), ("микро", 1e-6m), ("милли", 1e-3m), ("кило", 1000), ("мега", 1_000_000), ("гига", 1_000_000_000),
    ];

    private static IReadOnlyList<(string Prefix, decimal Factor)> SymbolPrefixes => [("k", 1000), ("g", 1_000_000_000), ("t", 1_000_000_000_000), ("µ", 1e-6m), ("μ", 1e-6m), ("h", 100)];

    private static readonly Dictionary<string, string> Rates = FigureData.Lines("rates").SelectMany(line => Split(line, line.Split(" = ")[0])).DistinctBy(form => form.Form)
        .ToDictionary(form => form.Form, form => form.Name, StringComparer.Ordinal);

    private static readonly HashSet<string> RateBeginnings = [.. Rates.Keys.Select(rate => rate.Split(' ')[0])];

    private static readonly Dictionary<string, IReadOnlyList<IReadOnlyList<string>>> RatePhrases = FigureData.Lines("rate-words").Select(line => line.Split(" = "))
        .ToDictionary(line => line[0], line => (IReadOnlyList<IReadOnlyList<string>>)[.. line[1].Split("; ").Select(phrase => Words.Split(Folding.Fold(phrase)).Items)], StringComparer.Ordinal);

    /// <summary>The phrases that say a rate anywhere in a sentence, each as its words.</summary>
    /// <param name="rate">The rate, such as <c>/year</c>.</param>
    public static IReadOnlyList<IReadOnlyList<string>> RateWords(string rate) => RatePhrases.GetValueOrDefault(rate) ?? [];

    /// <summary>The names of the rates of time.</summary>
    public static IReadOnlySet<string> RateNames { get; } = Rates.Values.ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a word begins a rate.</summary>
    public static bool BeginsRate(string word) => RateBeginnings.Contains(word);

    /// <summary>The unit that a phrase in lower case names; <c>null</c> for none.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="language">The tag of its language, for units that only that one has; <c>null</c> for none.</param>
    public static Unit? Find(string phrase, string? language = null) => Units.GetValueOrDefault(phrase)
        ?? (language is not null && ByLanguage.TryGetValue(language, out var its) ? its.Value.GetValueOrDefault(phrase) : null);

    /// <summary>The forms of a unit, in all languages.</summary>
    public static IEnumerable<string> FormsOf(string name) => Units.Where(unit => unit.Value.Name == name && unit.Value.Factor == 1).Select(unit => unit.Key);

    /// <summary>By what the units of a quantity are multiplied, such as hectares of square metres.</summary>
    public static IEnumerable<decimal> FactorsOf(string name) => Units.Values.Where(unit => unit.Name == name && !unit.IsCurrency).Select(unit => unit.Factor).Distinct();

    /// <summary>The spans of time that have a word of their own, such as a decade of years or a quarter of an hour, and how long they are.</summary>
    public static IEnumerable<(string Form, Unit Unit)> Spans => Units.Where(unit => unit.Value is { IsTime: true, Factor: > 1 }).Select(unit => (unit.Key, unit.Value));

    /// <summary>The unit that a word names in a case of a Slavic language; <c>null</c> for none.</summary>
    public static Unit? FindInflected(string word)
    {
        foreach (var ending in CaseEndings)
            if (word.Length >= MinStem + ending.Length - 1 && word.EndsWith(ending, StringComparison.Ordinal)) return Inflected.Value.GetValueOrDefault(Stems.Of(word[..^ending.Length]));
        return null;
    }

    /// <summary>The unit that a Turkish word begins with, before the ending of a case; <c>null</c> for none.</summary>
    public static Unit? FindBeforeCase(string word)
    {
        foreach (var ending in TurkishEndings)
            if (word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal) && Find(word[..^ending.Length].TrimEnd('\''), "tr") is { } unit) return unit;
        return null;
    }

    /// <summary>The unit that a Korean word begins with, before a particle; <c>null</c> for none.</summary>
    public static Unit? FindBeforeParticle(string word, string language)
    {
        if (word[0] is < '\uAC00' or > '\uD7A3') return null;
        for (var length = word.Length - 1; length > 0; length--)
            if (Find(word[..length], language) is { } unit) return unit;
        return null;
    }

    /// <summary>By what a value in one unit is multiplied to be in another one of the same dimension; <c>null</c> where they are not of one.</summary>
    public static decimal? Factor(Unit from, Unit to) => Factor(from.Name, to.Name) * from.Factor / to.Factor;

    /// <summary>The same for the names of quantities.</summary>
    public static decimal? Factor(string from, string to)
    {
        if (from == to) return 1;
        var (one, other) = (Dimensions.GetValueOrDefault(from, (from, 1m)), Dimensions.GetValueOrDefault(to, (to, 1m)));
        if (one.Item1 == other.Item1) return one.Item2 / other.Item2;
        // "3.4キロ" are kilometres or kilograms.
        if (from == Kilo || to == Kilo) return (from, to) switch { (_, "m") => 1000, (_, "kg") => 1, ("m", _) => 0.001m, ("kg", _) => 1, _ => null };
        // Cents are of the dollar or the euro.
        if (IsCent(from) && IsOfCents(to) && RateOf(from) == RateOf(to)) return Cent;
        return IsCent(to) && IsOfCents(from) && RateOf(from) == RateOf(to) ? 1 / Cent : null;
    }

    /// <summary>The rate of a quantity, such as <c>/day</c> of <c>barrel/day</c>; empty for none.</summary>
    public static string RateOf(string name) => name.IndexOf('/') is >= 0 and var rate ? name[rate..] : "";

    /// <summary>Whether a rate is one of time, in which a quantity is another one than without it.</summary>
    public static bool IsOfTime(string rate) => rate == "/h" || RateNames.Contains(rate);

    /// <summary>Whether a unit is written with a sign or word that every language has: per cent and currencies.</summary>
    public static bool IsInternational(string name) => International.Contains(name);

    /// <summary>Whether it is the name of a currency.</summary>
    public static bool IsCurrency(string name) => Currencies.Contains(name);

    /// <summary>The rate that a phrase names, such as <c>/day</c>.</summary>
    public static string? FindRate(string phrase) => Rates.GetValueOrDefault(phrase);

    private static Dictionary<string, Lazy<Dictionary<string, Unit>>> ReadByLanguage()
    {
        var (languages, its) = (new Dictionary<string, Lazy<Dictionary<string, Unit>>>(StringComparer.Ordinal), new List<string>());
        foreach (var line in FigureData.Lines("units-cldr"))
        {
            if (line[0] != '[') its.Add(line);
            else
            {
                List<string> lines = its = [];
                languages.Add(line[1..^1], new(() => lines.SelectMany(Forms).DistinctBy(form => form.Form).ToDictionary(form => form.Form, form => form.Unit, StringComparer.Ordinal)));
            }
        }
        return languages;
    }

    private static bool IsCent(string name) => name == "cent" || name.StartsWith("cent/", StringComparison.Ordinal);

    private static bool IsOfCents(string name) => name == "euro" || name.StartsWith("euro/", StringComparison.Ordinal) || name.StartsWith("dollar", StringComparison.Ordinal);

    private static IEnumerable<(string Form, Unit Unit)> Forms(string line)
    {
        var head = line.Split(" = ")[0].Split(' ');
        if (head[0][^1] == '*') return WithPrefixes(line, head);
        var unit = new Unit(head[0].TrimEnd(':'), decimal.Parse(head[1], CultureInfo.InvariantCulture), head[0].EndsWith(':'));
        return Split(line, "").Select(form => (form.Form, unit));
    }

    // Kilowatts of watts. A symbol has at most three letters; one letter alone is no unit, since "a" is a word.
    private static IEnumerable<(string Form, Unit Unit)> WithPrefixes(string line, string[] head)
    {
        var (name, factor) = (head[0][..^1], decimal.Parse(head[1], CultureInfo.InvariantCulture));
        foreach (var (form, _) in Split(line, ""))
        {
            yield return (form, new(name, factor, IsCurrency: false));
            foreach (var (prefix, times) in Prefixes) yield return (prefix + form, new(name, factor * times, IsCurrency: false));
        }
        // "TV" and the Italian "ma" are words.
        if (name == "A") yield break;
        foreach (var (prefix, times) in name.Length == 1 ? SymbolPrefixes.Take(2) : SymbolPrefixes) yield return (prefix + name.ToLowerInvariant(), new(name, factor * times, IsCurrency: false));
        yield return ($"m{name.ToLowerInvariant()}", new(name, factor * (head[2] == "milli" ? 0.001m : 1_000_000), IsCurrency: false));
    }

    private static IEnumerable<(string Form, string Name)> Split(string line, string name) => line.Split(" = ")[1].Split("; ").Select(form => (form.Replace('ё', 'е').Replace("\u200c", "", StringComparison.Ordinal), name));
}

/// <summary>A unit.</summary>
/// <param name="Name">The name of its quantity in figures.</param>
/// <param name="Factor">By what a value is multiplied to be in that unit.</param>
/// <param name="IsCurrency">Whether it can be written before the figure.</param>
internal sealed record Unit(string Name, decimal Factor, bool IsCurrency)
{
    /// <summary>Whether it is a degree of temperature.</summary>
    public bool IsTemperature => Name is "degree" or "°f";

    /// <summary>Whether it is a span of time.</summary>
    public bool IsTime => Name is "second" or "minute" or "hour" or "day" or "week" or "month" or "year";
}
