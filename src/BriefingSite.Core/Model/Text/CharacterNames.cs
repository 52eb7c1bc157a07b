namespace BriefingSite.Core.Model;

/// <summary>Unicode names of invisible characters.</summary>
internal static class CharacterNames
{
    private static readonly Dictionary<int, string> s_names = new()
    {
        [0x034F] = "COMBINING GRAPHEME JOINER",
        [0x115F] = "HANGUL CHOSEONG FILLER",
        [0x1160] = "HANGUL JUNGSEONG FILLER",
        [0x17B4] = "KHMER VOWEL INHERENT AQ",
        [0x17B5] = "KHMER VOWEL INHERENT AA",
        [0x180B] = "MONGOLIAN FREE VARIATION SELECTOR ONE",
        [0x180C] = "MONGOLIAN FREE VARIATION SELECTOR TWO",
        [0x180D] = "MONGOLIAN FREE VARIATION SELECTOR THREE",
        [0x180E] = "MONGOLIAN VOWEL SEPARATOR",
        [0x180F] = "MONGOLIAN FREE VARIATION SELECTOR FOUR",
        [0x200B] = "ZERO WIDTH SPACE",
        [0x200C] = "ZERO WIDTH NON-JOINER",
        [0x200D] = "ZERO WIDTH JOINER",
        [0x2028] = "LINE SEPARATOR",
        [0x2029] = "PARAGRAPH SEPARATOR",
        [0x202A] = "LEFT-TO-RIGHT EMBEDDING",
        [0x202B] = "RIGHT-TO-LEFT EMBEDDING",
        [0x202C] = "POP DIRECTIONAL FORMATTING",
        [0x202D] = "LEFT-TO-RIGHT OVERRIDE",
        [0x202E] = "RIGHT-TO-LEFT OVERRIDE",
        [0x2060] = "WORD JOINER",
        [0x2061] = "FUNCTION APPLICATION",
        [0x2062] = "INVISIBLE TIMES",
        [0x2063] = "INVISIBLE SEPARATOR",
        [0x2064] = "INVISIBLE PLUS",
        [0x2066] = "LEFT-TO-RIGHT ISOLATE",
        [0x2067] = "RIGHT-TO-LEFT ISOLATE",
        [0x2068] = "FIRST STRONG ISOLATE",
        [0x2069] = "POP DIRECTIONAL ISOLATE",
        [0x206A] = "INHIBIT SYMMETRIC SWAPPING",
        [0x206B] = "ACTIVATE SYMMETRIC SWAPPING",
        [0x206C] = "INHIBIT ARABIC FORM SHAPING",
        [0x206D] = "ACTIVATE ARABIC FORM SHAPING",
        [0x206E] = "NATIONAL DIGIT SHAPES",
        [0x206F] = "NOMINAL DIGIT SHAPES",
        [0x3164] = "HANGUL FILLER",
        [0xFEFF] = "ZERO WIDTH NO-BREAK SPACE",
        [0xFFA0] = "HALFWIDTH HANGUL FILLER",
        [0xFFF9] = "INTERLINEAR ANNOTATION ANCHOR",
        [0xFFFA] = "INTERLINEAR ANNOTATION SEPARATOR",
        [0xFFFB] = "INTERLINEAR ANNOTATION TERMINATOR",
        [0xFFFC] = "OBJECT REPLACEMENT CHARACTER",
        [0x1BCA0] = "SHORTHAND FORMAT LETTER OVERLAP",
        [0x1BCA1] = "SHORTHAND FORMAT CONTINUING OVERLAP",
        [0x1BCA2] = "SHORTHAND FORMAT DOWN STEP",
        [0x1BCA3] = "SHORTHAND FORMAT UP STEP",
        [0x1D173] = "MUSICAL SYMBOL BEGIN BEAM",
        [0x1D174] = "MUSICAL SYMBOL END BEAM",
        [0x1D175] = "MUSICAL SYMBOL BEGIN TIE",
        [0x1D176] = "MUSICAL SYMBOL END TIE",
        [0x1D177] = "MUSICAL SYMBOL BEGIN SLUR",
        [0x1D178] = "MUSICAL SYMBOL END SLUR",
        [0x1D179] = "MUSICAL SYMBOL BEGIN PHRASE",
        [0x1D17A] = "MUSICAL SYMBOL END PHRASE",
        [0xE0001] = "LANGUAGE TAG",
        [0xE007F] = "CANCEL TAG",
    };

    /// <summary>The name; <c>null</c> where it is not known.</summary>
    public static string? Find(int code) => code switch
    {
        >= 0xFE00 and <= 0xFE0F => $"VARIATION SELECTOR-{code - 0xFE00 + 1}",
        >= 0xE0100 and <= 0xE01EF => $"VARIATION SELECTOR-{code - 0xE0100 + 17}",
        >= 0xE0020 and <= 0xE007E => $"TAG '{(char)(code - 0xE0000)}'",
        _ => s_names.GetValueOrDefault(code),
    };
}
