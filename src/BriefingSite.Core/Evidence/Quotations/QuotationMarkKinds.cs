using System.Buffers;

namespace BriefingSite.Core.Evidence;

/// <summary>Which characters are quotation marks, and what each can do.</summary>
/// <remarks>Sources: Unicode Standard, chapter 6.2 (quotation marks), and CLDR's delimiters of the world's languages.</remarks>
internal static class QuotationMarkKinds
{
    private static readonly Dictionary<char, QuotationMark> s_marks = Create();

    /// <summary>The marks, to skip texts without any quickly. Two commas need no entry: another mark closes them.</summary>
    public static SearchValues<char> Characters { get; } = SearchValues.Create([.. s_marks.Keys, '<', '\uD83D']);

    /// <summary>The mark at a position of a text, with its length; <c>null</c> where there is none.</summary>
    public static (QuotationMark Mark, int Length)? Find(ReadOnlySpan<char> text, int at)
    {
        // Typewriters write „ as two commas, ” as two apostrophes, and « as two signs.
        if (text[at] is ',' or '<') return IsDoubled(text, at) && at + 2 < text.Length && !char.IsWhiteSpace(text[at + 2]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) ? (text[at] == ',' ? QuotationMark.LowDouble : QuotationMark.OpeningAngle, 2) : null;
        if (text[at] == '>') return IsDoubled(text, at) && at > 0 && !char.IsWhiteSpace(text[at - 1]) ? (QuotationMark.ClosingAngle, 2) : null;
        // 🙶 🙷 🙸
        if (text[at] == '\uD83D') return at + 1 < text.Length && text[at + 1] is >= '\uDE76' and <= '\uDE78' ? (new(QuotationFamily.Double, text[at + 1] == '\uDE77' ? QuotationRole.Closes : QuotationRole.Opens), 2) : null;
        if (!s_marks.TryGetValue(text[at], out var mark)) return null;
        return mark.Family == QuotationFamily.Single && mark.Role != QuotationRole.Opens && IsDoubled(text, at) ? (QuotationMark.TwoApostrophes, 2) : (mark, 1);
    }

    private static bool IsDoubled(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && text[at + 1] == text[at] && (at + 2 >= text.Length || text[at + 2] != text[at]) && (at == 0 || text[at - 1] != text[at]);

    private static Dictionary<char, QuotationMark> Create()
    {
        var marks = new Dictionary<char, QuotationMark>();
        Add("“", QuotationFamily.Double, QuotationRole.OpensFirst);
        Add("”", QuotationFamily.Double, QuotationRole.ClosesFirst);
        Add("„〝❝❠", QuotationFamily.Double, QuotationRole.Opens);
        Add("〞〟❞", QuotationFamily.Double, QuotationRole.Closes);
        Add("\"＂″‟״ʺˮ˝‶⹂", QuotationFamily.Double, QuotationRole.Either);
        Add("«", QuotationFamily.Angle, QuotationRole.OpensFirst);
        Add("»", QuotationFamily.Angle, QuotationRole.ClosesFirst);
        Add("‹", QuotationFamily.SingleAngle, QuotationRole.OpensFirst);
        Add("›", QuotationFamily.SingleAngle, QuotationRole.ClosesFirst);
        Add("‘‛", QuotationFamily.Single, QuotationRole.OpensFirst);
        Add("’", QuotationFamily.Single, QuotationRole.ClosesFirst);
        Add("‚❛❟", QuotationFamily.Single, QuotationRole.Opens);
        Add("❜", QuotationFamily.Single, QuotationRole.Closes);
        Add("'＇`´′ʼ", QuotationFamily.Single, QuotationRole.Either);
        marks.Add('≪', QuotationMark.OpeningAngle);
        marks.Add('≫', QuotationMark.ClosingAngle);
        foreach (var pair in (ReadOnlySpan<string>)["「」", "『』", "﹁﹂", "﹃﹄", "｢｣", "❮❯", "❰❱", "⟪⟫", "《》", "〈〉"])
        {
            marks.Add(pair[0], new(QuotationFamily.Corner, QuotationRole.Opens) { Counterpart = pair[1], IsTitle = pair[0] is '《' or '〈' });
            marks.Add(pair[1], new(QuotationFamily.Corner, QuotationRole.Closes) { Counterpart = pair[0], IsTitle = pair[0] is '《' or '〈' });
        }
        return marks;

        void Add(string characters, QuotationFamily family, QuotationRole role)
        {
            foreach (var c in characters) marks.Add(c, new(family, role));
        }
    }
}

/// <summary>What a quotation mark is.</summary>
/// <param name="Family">The marks that it can form a pair with.</param>
/// <param name="Role">Which side of a quotation it stands on.</param>
internal sealed record QuotationMark(QuotationFamily Family, QuotationRole Role)
{
    /// <summary>Two commas.</summary>
    public static QuotationMark LowDouble { get; } = new(QuotationFamily.Double, QuotationRole.Opens);

    /// <summary>Two signs for less than.</summary>
    public static QuotationMark OpeningAngle { get; } = new(QuotationFamily.Angle, QuotationRole.Opens) { IsImprovised = true };

    /// <summary>Two signs for greater than.</summary>
    public static QuotationMark ClosingAngle { get; } = new(QuotationFamily.Angle, QuotationRole.Closes) { IsImprovised = true };

    /// <summary>Two apostrophes.</summary>
    public static QuotationMark TwoApostrophes { get; } = new(QuotationFamily.Double, QuotationRole.Either);

    /// <summary>The only character that it forms a pair with.</summary>
    public char? Counterpart { get; init; }

    /// <summary>Whether it is written with signs that mean something else when they stand alone.</summary>
    public bool IsImprovised { get; init; }

    /// <summary>Whether it marks titles of works too.</summary>
    public bool IsTitle { get; init; }
}

/// <summary>Quotation marks that form pairs with one another.</summary>
internal enum QuotationFamily
{
    Double,
    Single,
    Angle,
    SingleAngle,
    Corner,
}

/// <summary>Which side of a quotation a mark stands on.</summary>
internal enum QuotationRole
{
    /// <summary>The left side only.</summary>
    Opens,

    /// <summary>The right side only.</summary>
    Closes,

    /// <summary>The left side, unless a quotation is open that it closes, as in „…“ and »…«.</summary>
    OpensFirst,

    /// <summary>The right side, unless none is open, as in ”…” and »…«.</summary>
    ClosesFirst,

    /// <summary>Either side, by what stands around it.</summary>
    Either,
}
