namespace BriefingSite.Reading.Markdown;

/// <summary>The attributes of a div or heading: <c>{.claim #id kind=fact because="…"}</c>, or a single word, which is a class.</summary>
/// <remarks>All offsets count from the beginning of the whole text.</remarks>
internal sealed class Attributes
{
    /// <summary>Where they begin.</summary>
    public required int Start { get; init; }

    /// <summary>How long they are; 0 when there are none.</summary>
    public required int Length { get; init; }

    /// <summary>The id.</summary>
    public Word? Id { get; private set; }

    /// <summary>The classes.</summary>
    public List<Word> Classes { get; } = [];

    /// <summary>The named values.</summary>
    public List<Pair> Pairs { get; } = [];

    /// <summary>The first syntax error, if any; reading stops there.</summary>
    public Fault? Fault { get; private set; }

    /// <summary>A word and its offset.</summary>
    public readonly record struct Word(string Value, int Start);

    /// <summary>A name and its value, with their offsets.</summary>
    public readonly record struct Pair(Word Name, Word Value);

    /// <summary>Whether the classes include this one.</summary>
    public bool Has(string name) => Classes.Any(word => word.Value == name);

    /// <summary>Reads the attributes in a range of a text.</summary>
    public static Attributes Read(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        var attributes = new Attributes { Start = start, Length = end - start };
        attributes.Read(text.AsSpan(0, end));
        return attributes;
    }

    private void Read(ReadOnlySpan<char> text)
    {
        var at = Start;
        if (at < text.Length && text[at] != '{')
        {
            var word = Take(text, ref at);
            if (IsName(word.Value)) Classes.Add(word);
            else Fault = new(word.Start, word.Value.Length, $"'{word.Value}' can't be read as the class of a div.");
            Skip(text, ref at);
        }
        if (Fault is not null || at == text.Length) return;
        if (text[at] != '{' || text[^1] != '}')
        {
            Fault = new(at, text.Length - at, text[at] == '{' ? "The attributes are never closed." : "There can't be text on the line of the fence.");
            return;
        }
        text = text[..^1];
        for (at++, Skip(text, ref at); Fault is null && at < text.Length; Skip(text, ref at)) One(text, ref at);
    }

    private void One(ReadOnlySpan<char> text, ref int at)
    {
        var start = at;
        var mark = text[at];
        if (mark is '#' or '.')
        {
            at++;
            var word = Take(text, ref at);
            if (!IsName(word.Value)) Fault = new(start, at - start, $"'{mark}{word.Value}' can't be read as {(mark == '#' ? "an id" : "a class")}.");
            else if (mark == '.') Classes.Add(word);
            else if (Id is null) Id = word;
            else Fault = new(start, at - start, $"There is a second id, '{word.Value}'.");
            return;
        }
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '-' or '_')) at++;
        var name = new Word(text[start..at].ToString(), start);
        if (name.Value.Length == 0 || at == text.Length || text[at] != '=')
        {
            Take(text, ref at);
            Fault = new(start, Math.Max(1, at - start), $"'{text[start..at]}' can't be read as an attribute.");
            return;
        }
        at++;
        if (at < text.Length && text[at] is '"' or '\'')
        {
            var close = text[(at + 1)..].IndexOf(text[at]);
            if (close < 0)
            {
                Fault = new(at, text.Length - at, $"The quotation mark after '{name.Value}=' is never closed.");
                return;
            }
            Pairs.Add(new(name, new(text.Slice(at + 1, close).ToString(), at + 1)));
            at += close + 2;
            return;
        }
        var value = Take(text, ref at);
        if (value.Value.Length == 0) Fault = new(start, at - start, $"There is no value after '{name.Value}='.");
        else Pairs.Add(new(name, value));
    }

    private static Word Take(ReadOnlySpan<char> text, ref int at)
    {
        var start = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && (at == start || text[at] != '{')) at++;
        return new(text[start..at].ToString(), start);
    }

    private static void Skip(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
    }

    private static bool IsName(string word) => word.Length > 0 && word.All(c => char.IsLetterOrDigit(c) || c is '-' or '_');
}

/// <summary>A syntax error and its range.</summary>
internal sealed record Fault(int Start, int Length, string Message);
