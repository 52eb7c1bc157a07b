using BriefingSite.Core.Model;
using BriefingSite.Shell.Disk;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Model;

/// <summary>Invisible characters: reported where nothing requires them, and accepted where a script or an emoji does.</summary>
public class HiddenCharacterTests
{
    [Theory]
    [InlineData("می‌گوید و می‌رود")] // Persian: two letters of a word that do not join
    [InlineData("ه‍.ق")] // Persian: a letter that joins with nothing behind it
    [InlineData("क्‍ष क्‌ष")] // Devanagari: half a letter, a virama that is seen
    [InlineData("ක්‍රි")] // Sinhala
    [InlineData("ភាសា\u200Bខ្មែរ")] // Khmer: words without spaces
    [InlineData("👩‍🚀 👨‍👩‍👧‍👦 🏴‍☠️ ❤️‍🔥 👩🏽‍🚀 🐦‍⬛")]
    [InlineData("🌧️ ☁︎ ℹ️ 1️⃣ ™️")]
    [InlineData("🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F")] // a flag
    [InlineData("Über\u00ADfahrt \u200Eleft \u200Fright \u061Carab")]
    [InlineData("“\u2067עברית\u2069” and \u2068one \u2066in\u2069 another\u2069")]
    [InlineData("葛\U000E0100飾")] // a form of an ideograph
    [InlineData("ᠠ᠎ᠨ᠋")] // Mongolian
    [InlineData("ᄀᅠ ᅟᅡ")] // fillers beside their letters
    public void What_a_script_or_an_emoji_asks_for_is_fine(string text) => Assert.Empty(HiddenCharacters.Find(text).Select(hidden => hidden.Message));

    [Theory]
    [InlineData("a\u202Eb", 1, "U+202E RIGHT-TO-LEFT OVERRIDE is invisible.")]
    [InlineData("a\u202Db\u202C", 1, "U+202D LEFT-TO-RIGHT OVERRIDE is invisible.")]
    [InlineData("\u202B", 0, "U+202B RIGHT-TO-LEFT EMBEDDING is invisible.")]
    [InlineData("a\u2067b", 1, "U+2067 RIGHT-TO-LEFT ISOLATE is opened here and not closed in this paragraph.")]
    [InlineData("a\u2069b\u2067c\u2069", 1, "U+2069 POP DIRECTIONAL ISOLATE closes nothing here.")]
    [InlineData("trans\u200Bport", 5, "U+200B ZERO WIDTH SPACE is invisible.")]
    [InlineData("trans\u2060port", 5, "U+2060 WORD JOINER is invisible.")]
    [InlineData("trans\uFEFFport", 5, "U+FEFF ZERO WIDTH NO-BREAK SPACE is invisible.")]
    [InlineData("trans\u200Dport", 5, "U+200D ZERO WIDTH JOINER is invisible.")]
    [InlineData("trans\u200Cport", 5, "U+200C ZERO WIDTH NON-JOINER is invisible.")]
    [InlineData("می‌\u200Cگوید", 3, "U+200C ZERO WIDTH NON-JOINER is invisible.")] // two in a row
    [InlineData("a\uFE0Fb", 1, "U+FE0F VARIATION SELECTOR-16 is invisible.")]
    [InlineData("☁\uFE0F\uFE0F", 2, "U+FE0F VARIATION SELECTOR-16 is invisible.")]
    [InlineData("a\U000E0101b", 1, "U+E0101 VARIATION SELECTOR-18 is invisible.")]
    [InlineData("a\U000E0068\U000E0069", 1, "U+E0068 TAG 'h' is invisible.")] // words in tags
    [InlineData("🏴\U000E0067\U000E0062", 2, "U+E0067 TAG 'g' is invisible.")] // a flag that never ends
    [InlineData("x\u3164y", 1, "U+3164 HANGUL FILLER is invisible.")]
    [InlineData("x\uFFA0y", 1, "U+FFA0 HALFWIDTH HANGUL FILLER is invisible.")]
    [InlineData("x\u180Ey", 1, "U+180E MONGOLIAN VOWEL SEPARATOR is invisible.")]
    [InlineData("x\u2028y", 1, "U+2028 LINE SEPARATOR is invisible.")]
    [InlineData("x\uFFF9y", 1, "U+FFF9 INTERLINEAR ANNOTATION ANCHOR is invisible.")]
    [InlineData("x\uFFFCy", 1, "U+FFFC OBJECT REPLACEMENT CHARACTER replaces something that was not copied.")]
    [InlineData("x\uF8FFy", 1, "U+F8FF is for private use: elsewhere it is another sign, or none.")]
    [InlineData("x\U0010FFFDy", 1, "U+10FFFD is for private use: elsewhere it is another sign, or none.")]
    [InlineData("x\uFDD0y", 1, "U+FDD0 is not a character.")]
    [InlineData("x\U0001FFFEy", 1, "U+1FFFE is not a character.")]
    [InlineData("x\u2062y", 1, "U+2062 INVISIBLE TIMES is invisible.")]
    public void What_nothing_asks_for_is_told_with_its_name(string text, int index, string message)
    {
        var hidden = HiddenCharacters.Find(text).First();
        Assert.Equal((index, message), (hidden.Index, hidden.Message));
        Assert.NotEmpty(hidden.Hint);
        Assert.True(HiddenCharacters.MayStandIn(System.Text.Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void Thousands_of_them_are_told_in_one_pass()
    {
        Assert.Single(HiddenInFile.Check(new("input/pages/a.md", Blob.Create(new string('\u2067', 200_000)))));
        Assert.Single(HiddenInFile.Check(new("input/pages/a.md", Blob.Create(string.Concat(Enumerable.Repeat("\U000E0068", 100_000))))));
        Assert.Equal(50_000, HiddenInFile.Check(new("input/pages/a.md", Blob.Create(string.Concat(Enumerable.Repeat("a\u200B\u200Bb\n", 50_000))))).Count());
    }

    [Fact]
    public void They_are_told_in_settings_prose_and_code_each_kind_once_a_line() => Assert.Equal(
        [
            "input/a.md:2:13: warning BS070: U+202E RIGHT-TO-LEFT OVERRIDE is invisible.",
            "input/a.md:3:9: warning BS070: U+2067 RIGHT-TO-LEFT ISOLATE is opened here and not closed in this paragraph.",
            "input/a.md:4:6: warning BS070: U+2069 POP DIRECTIONAL ISOLATE closes nothing here.",
            "input/a.md:6:2: warning BS070: U+200B ZERO WIDTH SPACE is invisible.",
            "input/a.md:6:4: warning BS070: U+2060 WORD JOINER is invisible.",
            "input/a.md:10:4: warning BS070: U+2067 RIGHT-TO-LEFT ISOLATE is opened here and not closed in this paragraph.",
            "input/a.md:11:4: warning BS070: U+2069 POP DIRECTIONAL ISOLATE closes nothing here.",
            "input/a.md:13:2: warning BS070: U+200B ZERO WIDTH SPACE is invisible.",
        ],
        Told("input/a.md", "\uFEFF---\ntitle: It is\u202E so\nshort: a\u2067b\norder\u2069: 1\n---\na\u200Bb\u2060c\u200Bd\n\n\u2067over two\nlines\u2069\n- x\u2067y\n- x\u2069y\n\n`\u200B`"));

    [Fact]
    public void What_the_program_wrote_and_what_was_frozen_is_left_alone_and_so_are_texts_of_others()
    {
        Assert.Empty(Told("input/versions/2026-01-01/claims.json", "{ \"a\": \"\u200B\" }"));
        Assert.Empty(Told("input/files/a.txt", "\u200B"));
    }

    [Fact]
    public void An_entity_and_an_escape_are_told_where_they_stand() => Assert.Equal(
        """
        input/pages/a.md:2:8: warning BS070: U+202E RIGHT-TO-LEFT OVERRIDE is invisible.
        input/pages/a.md:4:6: warning BS070: U+202E RIGHT-TO-LEFT OVERRIDE is invisible.
        input/pages/a.md:4:26: warning BS070: U+200B ZERO WIDTH SPACE is invisible.
        input/pages/a.md:8:1: warning BS070: U+2067 RIGHT-TO-LEFT ISOLATE is opened here and not closed in this paragraph.
        input/pages/a.md:10:1: warning BS070: U+2060 WORD JOINER is invisible.
        input/pages/a.md:12:1: warning BS070: U+200B ZERO WIDTH SPACE is invisible.
        """,
        new TestSite("""
            -- input/pages/a.md --
            ---
            title: "It is \u202E so"
            ---
            It is&#x202E; so, **trans&ZeroWidthSpace;port**, `&#x202E;`.

            &#x2067;עברית&#x2069; &lrm;ok&rlm; می&zwnj;گوید, &shy;

            &#x2067;open

            [x](https://a.example/ "a&#x2060;b")

            ![a&#x200B;b](/files/a.png)
            -- input/files/a.png --
            x
            """).Report());

    [Fact]
    public void In_ids_and_in_names_of_files_they_are_errors_but_for_those_that_a_script_asks_for()
    {
        Assert.Equal("BS014", Assert.Single(new TestSite("").With("input/pages/a\u200Bb.md", "---\ntitle: A\n---\nA.").Diagnostics()).Rule.Code);
        Assert.Equal("BS403", Assert.Single(new TestSite("").With("input/files/report\u202Efdp.exe", "x").Diagnostics()).Rule.Code);
        Assert.Equal("BS014", new TestSite("-- input/timeline.yml --\n- { id: \"a\\u200Bb\", date: 2025, title: A, text: B. }").Diagnostics().First(diagnostic => diagnostic.Rule.Severity == Severity.Error).Rule.Code);
        Assert.Empty(new TestSite("").With("input/files/می‌گوید.pdf", "x").Diagnostics());
    }

    [Fact]
    public void A_quotation_that_was_pasted_with_one_is_found_and_the_character_told_all_the_same() =>
        Assert.Equal("He said nothing.", Core.Evidence.Folding.Fold("He\u200B said\u2060 no\u00ADthing."));

    private static IEnumerable<string> Told(string path, string text) => ReadFolder.Examine([new(path, Blob.Create(text))]).Select(diagnostic => diagnostic.ToString());
}
