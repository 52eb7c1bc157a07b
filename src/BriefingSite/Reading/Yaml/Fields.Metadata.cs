using System.Buffers;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Values;

namespace BriefingSite.Reading.Yaml;

/// <content>Values that describe a publication.</content>
internal sealed partial class Fields
{
    /// <summary>The stand-in for a date that is missing or cannot be read, which is reported.</summary>
    public static Edtf NoDate { get; } = Edtf.Parse("0001")!;

    private static readonly SearchValues<char> s_doiDigits = SearchValues.Create("0123456789.");

    private const string DoiPrefix = "10.";

    /// <summary>A text, a mapping, or a list of either; none when the key is missing.</summary>
    /// <param name="key">The key.</param>
    /// <param name="text">Reads a text.</param>
    /// <param name="map">Reads a mapping, which is then checked for unknown keys.</param>
    public ValueList<T> TextsOrMaps<T>(string key, Func<YamlText, T> text, Func<Fields, T> map)
    {
        notes?.Note(key, new Shape.Many(new Shape.TextOrKeys(CollectKeys(inner => map(inner))), OrOne: true), false);
        if (Find(key) is not { } node) return [];
        var values = new List<T>();
        foreach (var item in node is YamlList list ? list.Items : [node])
        {
            if (item is YamlMap inner) values.Add(Read(inner, map));
            else if (Only<YamlText>(item, key, "a text, or keys of its own") is { } word && !IsEmpty(word, key)) values.Add(text(CheckNotCut(word)));
        }
        return values.ToValueList();
    }

    /// <summary>A day, or <c>null</c>.</summary>
    public Edtf? OptionalDay(string key)
    {
        notes?.Note(key, new Shape.Text(Patterns.Day), false);
        return Scalar(key, "a day") is { } node ? Day(node, node.Value) : null;
    }

    /// <summary>The day that is written in a text; <c>null</c>, and reported, when it is none.</summary>
    public Edtf? Day(YamlText node, string written)
    {
        if (Edtf.Parse(written) is { IsDay: true, IsPlain: true } day) return day;
        report(new(YamlRules.InvalidDate, node.At, $"'{written}' is not a day.", DateHints.ForDay(written)));
        return null;
    }

    /// <summary>A DOI, or <c>null</c>.</summary>
    public string? OptionalDoi(string key)
    {
        if (TextNode(key, required: false, Patterns.Doi) is not { } node) return null;
        if (IsDoi(node.Value)) return node.Value;
        var start = node.Value.IndexOf(DoiPrefix, StringComparison.Ordinal);
        return Wrong<string?>(node, $"'{node.Value}' is not a DOI.", null, start > 0 && IsDoi(node.Value[start..]) ? $"write '{node.Value[start..]}'" : "a DOI is like 10.1000/182, without an address before it");
    }

    /// <summary>Whether a text is a DOI: <c>10.</c>, four digits or more, a slash and a suffix.</summary>
    internal static bool IsDoi(string text)
    {
        if (!text.StartsWith(DoiPrefix, StringComparison.Ordinal)) return false;
        var slash = text.IndexOf('/');
        return slash >= DoiPrefix.Length + 4 && slash < text.Length - 1 && text.AsSpan(DoiPrefix.Length, slash - DoiPrefix.Length).IndexOfAnyExcept(s_doiDigits) < 0 && !text.Any(char.IsWhiteSpace);
    }

    /// <summary>Reports a key that is there and has no value: what its value would say, its absence denies.</summary>
    /// <returns>Whether it is.</returns>
    public bool IsEmpty(string key)
    {
        _asked.Add(key);
        if (map.Entries.FirstOrDefault(entry => entry.Key.Value == key && entry.Value is YamlText { Value: "" } or YamlList { Items.Count: 0 }) is not { } empty) return false;
        report(new(YamlRules.MissingKey, empty.Key.At, $"The key '{key}' has no value.", $"write what it says, or take '{key}' out"));
        return true;
    }
}
