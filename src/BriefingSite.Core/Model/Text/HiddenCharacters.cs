using System.Buffers;
using System.Globalization;
using System.Text;

namespace BriefingSite.Core.Model;

/// <summary>An invisible character that nothing at its place requires.</summary>
/// <param name="Index">Its index in the text, in UTF-16 units.</param>
/// <param name="Kind">Its kind; each kind is reported once a line.</param>
/// <param name="Message">A sentence with its name.</param>
/// <param name="Hint">What to do about it.</param>
public readonly record struct HiddenCharacter(int Index, string Kind, string Message, string Hint);

/// <summary>Finds invisible characters: those with Unicode's property Default_Ignorable_Code_Point, the separators of lines and
/// paragraphs, annotations, object replacement characters, noncharacters and private use. Where a script or an emoji requires one it is
/// allowed; soft hyphens and marks of direction are allowed everywhere, isolates where they are closed.</summary>
public static class HiddenCharacters
{
    private const string RemoveHint = "remove it";

    private static readonly SearchValues<char> s_candidates = SearchValues.Create(
    [
        '\u034F', '\u115F', '\u1160', '\u17B4', '\u17B5', .. Range(0x180B, 0x180F), .. Range(0x200B, 0x200D), .. Range(0x2028, 0x202E), .. Range(0x2060, 0x206F),
        '\u3164', .. Range(0xE000, 0xF8FF), .. Range(0xFDD0, 0xFDEF), .. Range(0xFE00, 0xFE0F), '\uFEFF', '\uFFA0', .. Range(0xFFF0, 0xFFFC),
        // Surrogates of those beyond the first plane: formats of shorthand and music, tags and selectors, private use, and the last two of each plane.
        '\uD82F', '\uD834', .. Range(0xDB40, 0xDB43), .. Range(0xDB80, 0xDBFF), .. Enumerable.Range(0, 16).Select(plane => (char)(0xD83F + plane * 0x40)),
    ]);

    // Their first bytes in UTF-8.
    private static readonly SearchValues<byte> s_leadBytes = SearchValues.Create([0xCD, 0xE1, 0xE2, 0xE3, 0xEE, 0xEF, 0xF0, 0xF1, 0xF2, 0xF3, 0xF4]);

    /// <summary>Whether a text in UTF-8 may contain any; <c>false</c> is certain.</summary>
    public static bool MayStandIn(ReadOnlySpan<byte> text)
    {
        if (text is [0xEF, 0xBB, 0xBF, ..]) text = text[3..];
        for (var at = 0; at < text.Length; at++)
        {
            var next = text[at..].IndexOfAny(s_leadBytes);
            if (next < 0) return false;
            at += next;
            // Quotation marks and dashes have the same first bytes as zero-width spaces.
            if (text[at] != 0xE2 || text[at..] is [_, 0x80, (>= 0x8B and <= 0x8D) or (>= 0xA8 and <= 0xAE), ..] or [_, 0x81, >= 0xA0 and <= 0xAF, ..]) return true;
        }
        return false;
    }

    /// <summary>Whether a text may contain any.</summary>
    public static bool MayStandIn(string text) => text.AsSpan().IndexOfAny(s_candidates) >= 0;

    /// <summary>The invisible characters of a text of at most one paragraph, in order.</summary>
    public static IEnumerable<HiddenCharacter> Find(string text)
    {
        if (!MayStandIn(text)) return [];
        var found = new List<HiddenCharacter>();
        var open = new Stack<HiddenCharacter>();
        for (var at = 0; at < text.Length;)
        {
            var next = text.AsSpan(at).IndexOfAny(s_candidates);
            if (next < 0) break;
            at += next;
            if (Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length) != OperationStatus.Done) rune = Rune.ReplacementChar;
            var code = rune.Value;
            if (code is >= 0xE0000 and <= 0xE007F) length = Tags(text, at);
            if (code is >= 0x2066 and <= 0x2068)
                open.Push(new(at, $"{code}", $"{Name(code)} is opened here and not closed in this paragraph.", "close it with U+2069, or remove it"));
            else if (code != 0x2069 || !open.TryPop(out _))
                if (Classify(text, at, length, code) is { } hidden) found.Add(hidden);
            at += length;
        }
        return found.Concat(open).OrderBy(hidden => hidden.Index);
    }

    private static HiddenCharacter? Classify(string text, int at, int length, int code)
    {
        if (IsAtHome(text, at, length, code)) return null;
        return code switch
        {
            0x2069 => new(at, $"{code}", $"{Name(code)} closes nothing here.", RemoveHint),
            >= 0x202A and <= 0x202E => new(at, $"{code}", InvisibleMessage(code), "remove it; words of another direction may be put between U+2068 and U+2069"),
            0xFFFC => new(at, $"{code}", $"{Name(code)} replaces something that was not copied.", RemoveHint),
            (>= 0xE000 and <= 0xF8FF) or (>= 0xF0000 and <= 0xFFFFD) or (>= 0x100000 and <= 0x10FFFD) => new(at, "private", $"U+{code:X4} is for private use: elsewhere it is another sign, or none.", "write a character that everybody has"),
            _ when (code & 0xFFFE) == 0xFFFE || code is >= 0xFDD0 and <= 0xFDEF => new(at, "none", $"U+{code:X4} is not a character.", RemoveHint),
            >= 0xE0000 and <= 0xE007F => new(at, "tag", InvisibleMessage(code), RemoveHint),
            (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) => new(at, "selector", InvisibleMessage(code), RemoveHint),
            _ => new(at, $"{code}", InvisibleMessage(code), RemoveHint),
        };
    }

    private static string InvisibleMessage(int code) => $"{Name(code)} is invisible.";

    private static string Name(int code) => CharacterNames.Find(code) is { } name ? $"U+{code:X4} {name}" : $"U+{code:X4}";

    /// <summary>Whether a script, an emoji or a sign requires the character.</summary>
    private static bool IsAtHome(string text, int at, int length, int code)
    {
        var (before, after) = (Before(text, at), After(text, at + length));
        return code switch
        {
            0x200C => Scripts.JoinsLetters(before),
            0x200D => Scripts.JoinsLetters(before) || Scripts.JoinsLetters(after) || (IsPicture(BeforeModifiers(text, at)) && IsPicture(after)),
            0x200B => Scripts.HasNoSpaces(before) && Scripts.HasNoSpaces(after),
            0x034F => after is { } mark && Rune.GetUnicodeCategory(mark) is UnicodeCategory.NonSpacingMark,
            0x115F => after is { Value: (>= 0x1160 and <= 0x11A7) or (>= 0xD7B0 and <= 0xD7C6) },
            0x1160 => before is { Value: (>= 0x1100 and <= 0x115F) or (>= 0xA960 and <= 0xA97C) },
            (>= 0x180B and <= 0x180D) or 0x180F => before is { Value: >= 0x1800 and <= 0x18AF },
            0x180E => before is { Value: >= 0x1800 and <= 0x18AF } && after is { Value: >= 0x1800 and <= 0x18AF },
            >= 0xFE00 and <= 0xFE0F => MayVary(before),
            >= 0xE0100 and <= 0xE01EF => before is { } sign && Rune.GetUnicodeCategory(sign) is UnicodeCategory.OtherLetter,
            >= 0xE0000 and <= 0xE007F => before is { Value: 0x1F3F4 } && length <= 32 && text.AsSpan(at, length).EndsWith("\U000E007F"),
            >= 0x1BCA0 and <= 0x1BCA3 => before is { Value: >= 0x1BC00 and <= 0x1BC9F },
            >= 0x1D173 and <= 0x1D17A => before is { Value: >= 0x1D100 and <= 0x1D1FF },
            _ => !IsHidden(code),
        };
    }

    private static bool IsHidden(int code) => code
        is 0x17B4 or 0x17B5 or 0x2028 or 0x2029 or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F) or 0x3164 or 0xFEFF or 0xFFA0
        or (>= 0xFFF0 and <= 0xFFFC) or (>= 0xE000 and <= 0xF8FF) or (>= 0xFDD0 and <= 0xFDEF) or (>= 0xE0000 and <= 0xE0FFF) or >= 0xF0000
        || (code & 0xFFFE) == 0xFFFE;

    // Letters of alphabets have no variants to select; a second selector hides something.
    private static bool MayVary(Rune? sign) => sign is { } rune && (rune.Value == 0x2139 || Rune.GetUnicodeCategory(rune)
        is not (UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse));

    private static bool IsPicture(Rune? sign) =>
        sign is { } rune && (rune.Value is >= 0x1F000 and <= 0x1FAFF || Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol);

    // A skin tone and an emoji selector come between it and a joiner.
    private static Rune? BeforeModifiers(string text, int at)
    {
        for (var steps = 0; steps < 2 && Before(text, at) is { } rune && rune.Value is 0xFE0F or (>= 0x1F3FB and <= 0x1F3FF); steps++) at -= rune.Utf16SequenceLength;
        return Before(text, at);
    }

    private static int Tags(string text, int at)
    {
        var end = at;
        while (end + 1 < text.Length && text[end] == '\uDB40' && text[end + 1] is >= '\uDC00' and <= '\uDC7F') end += 2;
        return end - at;
    }

    private static Rune? Before(string text, int at) => Rune.DecodeLastFromUtf16(text.AsSpan(0, at), out var rune, out _) == OperationStatus.Done ? rune : null;

    private static Rune? After(string text, int at) => Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out _) == OperationStatus.Done ? rune : null;

    private static IEnumerable<char> Range(int first, int last) => Enumerable.Range(first, last - first + 1).Select(code => (char)code);
}
