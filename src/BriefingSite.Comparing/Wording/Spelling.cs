namespace BriefingSite.Comparing.Wording;

/// <summary>Normalizes spelling: British and American forms, numbers in words and in digits, contractions.</summary>
internal static class Spelling
{
    private static readonly Dictionary<string, string> s_numbers = Pairs("""
        zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15
        sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90
        """);

    private static readonly Dictionary<string, string> s_american = Pairs("""
        defence defense offence offense licence license practise practice programme program programmes programs sceptic skeptic
        sceptical skeptical cheque check grey gray towards toward whilst while amongst among learnt learned judgement judgment
        judgements judgments ageing aging aeroplane airplane
        """);

    private static readonly string[] s_our = ["colo", "favo", "labo", "hono", "harbo", "neighbo", "behavio", "armo", "rumo", "endeavo", "vapo", "humo", "rigo"];
    private static readonly string[] s_re = ["cent", "theat", "met", "lit", "fib", "calib", "kilomet"];
    private static readonly string[] s_doubled = ["travel", "cancel", "model", "label", "signal", "fuel", "level", "channel", "counsel", "tunnel", "marshal", "control"];

    /// <summary>The canonical words of a written word: in lower case and one spelling, with contractions split.</summary>
    public static IEnumerable<string> Canonical(string word)
    {
        var lower = word.ToLowerInvariant();
        if (lower is "can't" or "cannot") return ["can", "not"];
        if (lower == "won't") return ["will", "not"];
        if (lower.EndsWith("n't", StringComparison.Ordinal)) return [lower[..^3], "not"];
        if (char.IsDigit(lower[0])) return [WithoutThousands(lower)];
        if (s_numbers.TryGetValue(lower, out var number)) return [number];
        if (lower == "percent") return ["%"];
        var dash = lower.IndexOf('-', StringComparison.Ordinal);
        if (dash > 0 && s_numbers.TryGetValue(lower[..dash], out var tens) && s_numbers.TryGetValue(lower[(dash + 1)..], out var ones) && tens.Length == 2 && ones.Length == 1)
            return [$"{tens[0]}{ones}"];
        return [One(lower)];
    }

    /// <summary>Whether two words differ as by a typing error: two letters swapped, or one letter missing or added, in a longer word.</summary>
    public static bool IsTypo(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        if (shorter.Length < 5 || shorter[0] != longer[0] || !shorter.All(char.IsLetter) || !longer.All(char.IsLetter)) return false;
        var from = 0;
        while (from < shorter.Length && shorter[from] == longer[from]) from++;
        if (shorter.Length == longer.Length)
            return from + 1 < shorter.Length && shorter[from] == longer[from + 1] && shorter[from + 1] == longer[from] && shorter[(from + 2)..] == longer[(from + 2)..];
        return longer.Length == shorter.Length + 1 && from < shorter.Length && shorter[from..] == longer[(from + 1)..];
    }

    private static string WithoutThousands(string number)
    {
        var parts = number.Split(',');
        return parts.Length > 1 && parts[0].Length is >= 1 and <= 3 && parts[0].All(char.IsDigit) && parts.Skip(1).All(part => part.Length >= 3 && part[..3].All(char.IsDigit) && (part.Length == 3 || !char.IsDigit(part[3])))
            ? string.Concat(parts) : number;
    }

    private static Dictionary<string, string> Pairs(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Chunk(2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    private static string One(string word)
    {
        if (s_american.TryGetValue(word, out var american)) return american;
        foreach (var stem in s_our)
            if (word.StartsWith(stem + "ur", StringComparison.Ordinal)) return stem + "r" + word[(stem.Length + 2)..];
        foreach (var stem in s_re)
            if (word == stem + "re" || word == stem + "res") return stem + "er" + word[(stem.Length + 2)..];
        foreach (var stem in s_doubled)
            if (word.StartsWith(stem + "l", StringComparison.Ordinal)) return stem + word[(stem.Length + 1)..];
        if (word.Length < 6) return word;
        foreach (var (british, other) in (ReadOnlySpan<(string, string)>)[("isation", "ization"), ("isations", "izations"), ("ise", "ize"), ("ised", "ized"), ("ises", "izes"), ("ising", "izing"), ("yse", "yze"), ("ysed", "yzed")])
            if (word.EndsWith(british, StringComparison.Ordinal)) return word[..^british.Length] + other;
        return word;
    }
}
