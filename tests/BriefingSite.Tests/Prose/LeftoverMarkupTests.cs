using BriefingSite.Core.Model;
using BriefingSite.Reading.Markdown;
using Xunit;

namespace BriefingSite.Tests.ProseTests;

/// <summary>Whoever reads a page sees no marks that its writer meant as markup, unless the writer was told.</summary>
public class LeftoverMarkupTests
{
    [Theory]
    [InlineData("• one\n• two", "1:1+1 '•'")]
    [InlineData("‣ one", "1:1+1 '‣'")]
    [InlineData("Text:\n◦ one", "2:1+1 '◦'")]
    [InlineData("▪\tone", "1:1+1 '▪'")]
    [InlineData("\uF0B7 one", "1:1+1 '\uF0B7'")]
    [InlineData("– one\n– two", "1:1+5 '– one'")]
    [InlineData("a) one\nb) two", "1:1+6 'a) one'")]
    [InlineData("(1) one\n(2) two", "1:1+7 '(1) one'")]
    [InlineData("Steps:\n2. one\n3. two", "1:1+6 'Steps:'")]
    [InlineData("-one\n-two", "1:1+4 '-one'")]
    [InlineData("- [x]", "1:3+3 '[x]'")]
    [InlineData("- [] one", "1:3+2 '[]'")]
    [InlineData("[ ] one", "1:1+3 '[ ]'")]
    [InlineData("a ==marked text== b", "1:3+15 '==marked text=='")]
    [InlineData("H~2~O", "1:2+3 '~2~'")]
    [InlineData("so ~struck out~ it is", "1:4+12 '~struck out~'")]
    [InlineData("never ~~closed", "1:7+2 '~~'")]
    [InlineData("x^2^", "1:2+3 '^2^'")]
    [InlineData("never^[closed", "1:6+2 '^['")]
    [InlineData("small^[link](/x)", "1:6+1 '^'")]
    [InlineData("** bold **", "1:1+2 '**'")]
    [InlineData("never __closed", "1:7+2 '__'")]
    [InlineData("never `closed", "1:7+1 '`'")]
    [InlineData("so :smile: it is", "1:4+7 ':smile:'")]
    [InlineData("as $E = mc^2$ says", "1:4+10 '$E = mc^2$'")]
    [InlineData("as $x$ says", "1:4+3 '$x$'")]
    [InlineData("$$\n\\int x\n$$", "1:1+2 '$$…'", "2:1+4 '\\int'")]
    [InlineData("\\newpage", "1:1+8 '\\newpage'")]
    [InlineData("\\textbf{so}", "1:1+7 '\\textbf'")]
    [InlineData("[TOC]", "1:1+5 '[TOC]'")]
    [InlineData("{{< youtube x >}}", "1:1+2 '{{'")]
    [InlineData("{% include x %}", "1:1+2 '{%'")]
    [InlineData("[text]{.small} so", "1:7+8 '{.small}'")]
    [InlineData("![x](/y){width=50%}", "1:9+11 '{width=50%}'")]
    [InlineData("{: .small}", "1:1+10 '{: .small}'")]
    [InlineData("so {++added++} it is", "1:4+3 '{++'", "1:5+9 '++added++'")]
    [InlineData("%% a comment %%", "1:1+15 '%% a comment %%'")]
    [InlineData("++added++", "1:1+9 '++added++'")]
    [InlineData("as @complex-bond, ¶3 says", "1:4+17 '@complex-bond, ¶3'")]
    [InlineData("so [complex-bond, ¶3].", "1:4+18 '[complex-bond, ¶3]'")]
    [InlineData("![[picture.png]]", "1:1+16 '![[picture.png]]'")]
    [InlineData("[[a|b|c]]", "1:1+9 '[[a|b|c]]'")]
    [InlineData("so [[a it is", "1:4+9 '[[a it is'")]
    [InlineData("[the text] (/economy/)", "1:10+4 '] (/'")]
    [InlineData("[the text](/economy and more/)", "1:10+3 '](/'")]
    [InlineData("(the text)[https://example.org]", "1:10+22 ')[https://example.org]'")]
    [InlineData("so[^a.b] it is", "1:3+2 '[^'")]
    [InlineData("> [!NOTE]\n> Text.", "1:3+7 '[!NOTE]'")]
    [InlineData("!!! note \"Title\"\nText.", "1:1+16 '!!! note \"Title\"'")]
    [InlineData("#Heading", "1:1+1 '#'")]
    [InlineData("##Heading of two", "1:1+2 '##'")]
    [InlineData("Text.\n##Heading", "2:1+2 '##'")]
    [InlineData("####### seven", "1:1+7 '#######'")]
    [InlineData("== Heading ==", "1:1+13 '== Heading =='")]
    [InlineData("h2. Heading", "1:1+3 'h2.'")]
    [InlineData(".. note:: Text", "1:1+14 '.. note:: Text'")]
    [InlineData("| a | b |\n| c | d |", "1:1+9 '| a | b |'")]
    [InlineData("a | b\nc | d", "1:1+5 'a | b'")]
    [InlineData("+---+---+\n", "1:1+9 '+---+---+'")]
    [InlineData("'''bold''' words", "1:1+10 ''''bold''''")]
    [InlineData("[b]bold[/b] words", "1:8+4 '[/b]'")]
    [InlineData("a&nosuch; b&nbsp c", "1:2+8 '&nosuch;'", "1:12+5 '&nbsp'")]
    [InlineData("<<<<<<< HEAD", "1:1+12 '<<<<<<< HEAD'")]
    public void Marks_that_would_stay_text_are_told_where_they_stand(string text, params string[] told) => Assert.Equal(told, Told(text));

    [Theory]
    [InlineData("It costs $5 and $6, US$7–$8, or A$9 and C$10.")]
    [InlineData("C#, F# and C++ and C++; a==b and c==d; i++ and j++.")]
    [InlineData("At 10:30:00, in std::vector::size, for 3:2:1, see a:b:c.")]
    [InlineData("a^2 + b^2, 2^10, 10^-6 and x^2+y^2")]
    [InlineData("~5 or ~6, ~/folder/~x and /~user/~other")]
    [InlineData("snake_case_word, 5*3*2, p* and *an* asterisk *")]
    [InlineData("– A dash may begin a paragraph.\nOne, that is.")]
    [InlineData("It happened in\n1986. Nobody knew.")]
    [InlineData("#metoo began in 2006.")]
    [InlineData("#1 on the list")]
    [InlineData("AT&T; R&D; Q&A")]
    [InlineData("He said [sic] that [t]hey … [had] come [1] and (see [2]).")]
    [InlineData("Write to @harbour or desk@example.org, by https://example.org/?a=b&c==d")]
    [InlineData("`==code==` and `$x$` and `[ ]` and `:smile:` and `{{x}}` are code")]
    [InlineData("100 % and 50%% of it")]
    [InlineData("rock 'n' roll, the '90s, and ''")]
    [InlineData("Either A|B or C")]
    [InlineData("C:\\Users\\name and \\\\server\\share")]
    [InlineData("A gap ____ to fill, and *** three stars")]
    [InlineData("{a, b} is a set and {x | x > 1} too")]
    [InlineData("Good!!! Really??? Yes.")]
    [InlineData("\\==no== H\\~2~O x\\^2^ \\:smile: \\$x$ \\{.small} \\[ ] so \\`x \\@complex-bond, ¶3 \\&nosuch;")]
    [InlineData("&#x2022; one\n&bull; two")]
    [InlineData("\\| a \\| b \\|\n\\| c \\| d \\|")]
    [InlineData("| # | • | – |\n|---|---|---|\n| #x | • a | – b |")]
    [InlineData("Term\n:   definition")]
    [InlineData("فارسی، و روسیه؛ می‌گوید «این» است")]
    public void What_only_looks_like_marks_is_not(string text) => Assert.Empty(Told(text));

    [Theory]
    [InlineData("• one\n• two", "'&#x2022;' is the sign as it is", "&#x2022; one\n&#x2022; two")]
    [InlineData("==so==", "a backslash before a mark keeps it as it is", "\\==so==")]
    public void The_hint_says_how_a_sign_is_kept(string text, string hint, string kept)
    {
        Assert.EndsWith(hint, Sample.Of(text).Diagnostics[0].Hint, StringComparison.Ordinal);
        Assert.Empty(Sample.Of(kept).Diagnostics);
    }

    [Fact]
    public void They_are_told_in_texts_of_YAML_too() =>
        Assert.Equal(["BS050"], Sample.Of(new MarkdownText("a ==marked== text", new("a.yml", 2, 9), Indent: 4), ProseScope.Line).Diagnostics.Select(found => found.Rule.Code));

    [Theory]
    [InlineData("The talks went on.\n---", "BS054 1:1+18 This text becomes a heading, since a line of hyphens stands directly below it.")]
    [InlineData("One\ntwo\n---", "BS054 1:1+3 This text becomes a heading, since a line of hyphens stands directly below it.")]
    [InlineData("Text\n\n```\ncode\n\ntext", "BS054 3:1+3 Everything from here on is code, since this fence is never closed.")]
    [InlineData("Text\n\n    - one\n    - two", "BS054 3:1+9 Lines with four spaces or a tab before them are code; this looks like text.")]
    [InlineData("\tSaid so. [@alpha, ¶2]", "BS054 1:1+22 Lines with four spaces or a tab before them are code; this looks like text.")]
    [InlineData("::: {.clam #wet}\nText.\n:::", "BS054 1:7+4 A div of the class 'clam' is no claim.")]
    [InlineData("::: {.Claims #wet}\nText.\n:::", "BS054 1:7+6 A div of the class 'Claims' is no claim.")]
    public void Text_that_is_read_as_something_else_is_told(string text, string expected) => Assert.Equal(expected, Sample.Of(text).Report());

    [Theory]
    [InlineData("A heading\n---")]
    [InlineData("Text.\n\n---\n\nText.")]
    [InlineData("```\ncode\n```")]
    [InlineData("Text\n\n    a = b;")]
    [InlineData("::: {.note #wet}\nText.\n:::")]
    public void What_is_meant_is_not(string text) => Assert.Empty(Sample.Of(text).Diagnostics);

    private static IEnumerable<string> Told(string text) => Sample.Of(text).Diagnostics.Where(found => found.Rule == Rules.LeftoverMarkup)
        .Select(found => $"{found.At.Line}:{found.At.Column}+{found.At.Length} {found.Message["Readers would see ".Length..found.Message.LastIndexOf(" as it is written", StringComparison.Ordinal)]}");
}
