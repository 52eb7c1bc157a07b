namespace BriefingSite.Core.Model;

/// <summary>Letters that look alike: words that look equal but are not. From the confusables of Unicode (UTS 39), those
/// that occur when people type or copy Latin, Greek, Cyrillic, Armenian, Arabic and Persian.</summary>
public static class LookAlikes
{
    // Each letter, then the representative of all that look like it.
    private const string Pairs =
        "аaеeоoрpсcуyхxѕsіiјjһhԁdԛqԝwгrѵvӏlёëїïАAВBЕEКKМMНHОOРPСCТTУYХXЅSІIЈJԌGҮYѴVЁËЇÏ"
        + "οoνvρpαaιiκkυuγyσoχxόóάáίíέéΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX"
        + "օoոnսuհhյjցgզqɑaɡgıi×x"
        + "یيىيکكہهەهھه۰٠۱١۲٢۳٣۴٤۵٥۶٦۷٧۸٨۹٩"
        + "‐-‑-‒-–-—-−-＿_’'‘'ʼ'";

    private static readonly Dictionary<char, string> s_names = new()
    {
        ['ي'] = "Arabic yeh",
        ['ی'] = "Farsi yeh",
        ['ى'] = "Arabic alef maksura",
        ['ك'] = "Arabic kaf",
        ['ک'] = "keheh, the Persian kaf",
        ['ه'] = "Arabic heh",
        ['ہ'] = "heh goal",
        ['ە'] = "ae",
        ['ھ'] = "heh doachashmee",
        ['ı'] = "Latin dotless i",
        ['×'] = "multiplication sign",
        ['-'] = "hyphen-minus",
        ['‐'] = "hyphen",
        ['‑'] = "non-breaking hyphen",
        ['‒'] = "figure dash",
        ['–'] = "en dash",
        ['—'] = "em dash",
        ['−'] = "minus sign",
        ['\''] = "apostrophe",
        ['’'] = "right single quotation mark",
        ['‘'] = "left single quotation mark",
        ['ʼ'] = "modifier letter apostrophe",
    };

    private static readonly (char First, char Last, string Script)[] s_scripts =
    [
        ('0', '9', "digit"), ('A', 'Z', "Latin"), ('a', 'z', "Latin"), ('\u00C0', '\u024F', "Latin"), ('\u0250', '\u02AF', "Latin"), ('\u0370', '\u03FF', "Greek"),
        ('\u0400', '\u052F', "Cyrillic"), ('\u0531', '\u058F', "Armenian"), ('\u0660', '\u0669', "Arabic digit"), ('\u06F0', '\u06F9', "Persian digit"), ('\u0600', '\u06FF', "Arabic"), ('\uFF01', '\uFF5E', "full-width"),
    ];

    private static readonly Dictionary<char, char> s_plain = Enumerable.Range(0, Pairs.Length / 2).ToDictionary(i => Pairs[2 * i], i => Pairs[2 * i + 1]);

    /// <summary>A text with each letter replaced by the representative of those that look like it.</summary>
    public static string Fold(string text)
    {
        if (!text.Any(letter => Plain(letter) != letter)) return text;
        return string.Concat(text.Select(Plain));
    }

    /// <summary>Whether two texts differ but look alike.</summary>
    public static bool AreAlike(string one, string other) => one.Length == other.Length && one != other && Fold(one) == Fold(other);

    /// <summary>Which letters of a text differ from one that looks like it: <c>'а' is U+0430 (Cyrillic), not U+0061 (Latin)</c>; <c>null</c>
    /// where the two don't look alike.</summary>
    /// <param name="written">The text.</param>
    /// <param name="meant">The other.</param>
    public static string? Describe(string written, string meant)
    {
        if (!AreAlike(written, meant)) return null;
        var pairs = written.Zip(meant).Where(pair => pair.First != pair.Second).Distinct();
        return string.Join("; ", pairs.Select(pair => $"'{pair.First}' is {Name(pair.First)}, not {Name(pair.Second)}"));
    }

    private static char Plain(char letter) => letter is >= '\uFF01' and <= '\uFF5E' ? (char)(letter - 0xFEE0) : s_plain.GetValueOrDefault(letter, letter);

    private static string Name(char letter)
    {
        var name = s_names.GetValueOrDefault(letter) ?? s_scripts.FirstOrDefault(script => letter >= script.First && letter <= script.Last).Script;
        return name is null ? $"U+{(int)letter:X4}" : $"U+{(int)letter:X4} ({name})";
    }
}
