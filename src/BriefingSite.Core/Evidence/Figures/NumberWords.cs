namespace BriefingSite.Core.Evidence;

/// <summary>Reads numbers in words: two hundred and thirty-one, zweihunderteinunddreißig, quatre-vingt-dix-sept.</summary>
/// <param name="words">The words of the language.</param>
internal sealed class NumberWords(FigureWords words)
{
    private const int MaxMorphemes = 12, MaxLength = 60;

    private readonly List<decimal> _groups = [];
    private decimal _group;
    private bool _hasGroup;

    /// <summary>The number that begins with a token; <c>null</c> for none.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="first">The first.</param>
    public (decimal Value, int Next)? Read(List<Token> tokens, int first)
    {
        _groups.Clear();
        (_group, _hasGroup) = (0, false);
        var next = first;
        if (words.Has("article", tokens[first].Text) && first + 1 < tokens.Count && words.Has("scales", tokens[first + 1].Text)) (_group, _hasGroup) = (1, true);
        else if (!TryAdd(tokens[first].Text)) return null;
        for (next++; next < tokens.Count;)
        {
            var at = next;
            if (tokens[at].IsSign('-') && tokens[at].IsAttached) at++;
            var isJoined = at < tokens.Count && tokens[at].Kind == TokenKind.Word && words.Has("and", tokens[at].Text) && MayJoin;
            if (isJoined) at++;
            if (isJoined && at < tokens.Count && tokens[at].IsSign('-')) at++;
            if (at >= tokens.Count || tokens[at].Kind != TokenKind.Word || !TryAdd(tokens[at].Text)) break;
            next = at + 1;
        }
        return (_groups.Sum() + _group, next);
    }

    // In English "and" only follows a hundred or more: "five and twenty ships" are two numbers.
    private bool MayJoin => words.Language != "en" || _groups.Count > 0 || _group >= 100;

    private bool TryAdd(string word)
    {
        if (TryAddOne(word)) return true;
        if (!words.IsCompound || word.Length > MaxLength || Segment(word, 0) is not { } parts) return false;
        var (groups, group, hasGroup) = (_groups.ToList(), _group, _hasGroup);
        if (parts.TrueForAll(part => words.Has("and", part) || part == "ën" || TryAddOne(part))) return true;
        _groups.Clear();
        _groups.AddRange(groups);
        (_group, _hasGroup) = (group, hasGroup);
        return false;
    }

    private bool TryAddOne(string word)
    {
        if ((words.Find("cardinals", word) ?? Elided(word)) is { } value) return TryAddValue(value);
        if (words.Find("scales", word) is not { } scale) return false;
        if (scale <= 100) return TryMultiply(scale);
        var smaller = _groups.Where(group => group < scale).Sum() + _group;
        if (!_hasGroup && smaller == 0 && !words.IsCompound && words.Language is "en") return false;
        if (_groups.Exists(group => group >= scale && group < scale * 1000 && group % scale == 0)) return false;
        _groups.RemoveAll(group => group < scale);
        _groups.Add((smaller == 0 ? 1 : smaller) * scale);
        (_group, _hasGroup) = (0, false);
        return true;
    }

    // "Trent'anni"
    private decimal? Elided(string word) => words.HasElision && word.Length > 3 && word[^1] == '\'' ? words.Find("cardinals", $"{word[..^1]}a") ?? words.Find("cardinals", $"{word[..^1]}i") ?? words.Find("cardinals", $"{word[..^1]}o") : null;

    private bool TryAddValue(decimal value)
    {
        var rest = _group % 100;
        var fits = !_hasGroup || (value < 10 ? value > 0 && ((_group % 10 == 0 && rest is 0 or >= 20) || (words.IsVigesimal && rest == 10 && value >= 7))
            : value < 20 ? rest == 0 || (words.IsVigesimal && rest is 60 or 80)
            : value < 100 ? rest == 0 || (words.IsVigesimal && rest == 4 && value == 20) || (words.IsCompound && rest is > 0 and < 10)
            : _group % 1000 == 0);
        if (!fits) return false;
        if (words.IsVigesimal && rest == 4 && value == 20) _group += 76;
        else _group += value;
        _hasGroup = true;
        return true;
    }

    private bool TryMultiply(decimal scale)
    {
        var count = _group % 100;
        if (!_hasGroup && words.Language is "en") return false;
        // "Two hundred and two hundred" are two numbers.
        if (_hasGroup && (count >= 20 || (count == 0 && _group > 0) || _group - count >= scale)) return false;
        _group = _group - count + Math.Max(1, count) * scale;
        _hasGroup = true;
        return true;
    }

    private List<string>? Segment(string word, int depth)
    {
        if (word.Length == 0) return [];
        if (depth > MaxMorphemes) return null;
        for (var length = word.Length; length > 0; length--)
        {
            var part = word[..length];
            if (!words.Has("cardinals", part) && !words.Has("scales", part) && !(depth > 0 && (words.Has("and", part) || part == "ën"))) continue;
            if (length == word.Length && depth == 0) continue;
            if (Segment(word[length..], depth + 1) is { } rest) return [part, .. rest];
        }
        return null;
    }
}
