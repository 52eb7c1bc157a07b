using System.Globalization;
using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Seeds;

/// <summary>A figure as text in the lock: its words, kind, values, bound, unit, and the hashes of what it counts, separated by spaces.</summary>
/// <remarks><c>4+3 number 16800000 about kg -</c> are the three words from the fifth on. A hyphen stands for nothing, a bar between values that are
/// both possible, two dots between the ends of a range; a figure that is only compared with what contradicts it ends with <c>weak</c>.</remarks>
public static class FigureText
{
    private const int Parts = 6;
    private const int MaxDecimals = 28;
    private const string Nothing = "-", Weak = "weak";

    /// <summary>Writes a figure.</summary>
    public static string Write(Figure figure)
    {
        var value = figure.Value;
        var text = $"{figure.Words.First}+{figure.Words.Count} {FormatNames.FigureKinds[value.Kind]} {string.Join('|', value.Possible.Select(Write))} {FormatNames.FigureBounds[value.Bound]} "
            + $"{(value.Unit.Length == 0 ? Nothing : value.Unit)} {(figure.Things.Count == 0 ? Nothing : string.Join('|', figure.Things.Select(thing => thing.ToString("x8"))))}";
        return value.IsWeak ? $"{text} {Weak}" : text;
    }

    /// <summary>Reads a figure; <c>null</c> when it can't be read.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">How many words its passage has.</param>
    public static Figure? Read(string text, int words)
    {
        var parts = text.Split(' ');
        if (parts.Length is not (Parts or Parts + 1) || (parts.Length > Parts && parts[^1] != Weak)) return null;
        if (Place(parts[0], words) is not { } place || FormatNames.FigureKinds.Find(parts[1]) is not { } kind || FormatNames.FigureBounds.Find(parts[3]) is not { } bound) return null;
        var possible = parts[2].Split('|').Select(ReadRange).ToList();
        var things = parts[5] == Nothing ? [] : parts[5].Split('|').Select(ReadThing).ToList();
        if (possible.Contains(null) || things.Contains(null)) return null;
        return new(
            new(kind, possible.Select(range => range!.Value).ToValueList(), parts[4] == Nothing ? "" : parts[4], bound, parts.Length > Parts), place, things.Select(thing => thing!.Value).ToValueList());
    }

    private static string Write(FigureRange range) => range.IsSingle ? Write(range.From) : $"{Write(range.From)}..{Write(range.To)}";

    // All digits, so that what is read is what was written, without the zeros behind the point that a computed value may have.
    private static string Write(decimal value) => value.ToString($"0.{new string('#', MaxDecimals)}", CultureInfo.InvariantCulture);

    private static FigureRange? ReadRange(string text)
    {
        var ends = text.Split("..");
        if (ends.Length > 2 || Number(ends[0]) is not { } from || Number(ends[^1]) is not { } to || from > to) return null;
        return new(from, to);
    }

    private static decimal? Number(string text) => decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static uint? ReadThing(string text) => uint.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var thing) ? thing : null;

    private static WordRange? Place(string text, int words)
    {
        var ends = text.Split('+');
        return ends.Length == 2 && Whole(ends[0]) is { } first && Whole(ends[1]) is { } count && count > 0 && first + count <= words ? new(first, count) : null;

        static int? Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value <= LockValue.MaxWords ? value : null;
    }
}
