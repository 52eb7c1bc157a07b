using System.Text.RegularExpressions;
using BriefingSite.Core.Evidence;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Evidence;

public partial class QuotationMarksTests
{
    [Theory]
    [InlineData("a “b c” d", "b c")]
    [InlineData("a “b ‘c’ d” e", "b ‘c’ d")]
    [InlineData("a “b “c” d” e", "b “c” d")]
    [InlineData("a \"b 'c' d\" e", "b 'c' d")]
    [InlineData("a \"b \"c\" d\" e", "b \"c\" d")]
    [InlineData("a „b‚ c d” e „f“", "b‚ c d|f")]
    [InlineData("»a b« »c d«", "a b|c d")]
    [InlineData("« a b », « c ». (« d ») “ e ”, \" f \", ‹ g ›: «\u00A0h\u00A0», et « i », dit-il, « j »", " a b | c | d | e | f | g |\u00A0h\u00A0| i | j ")]
    [InlineData("〈a〉 ⟪b⟫ ❮c❯ ʺd eʺ", "a|b|c|d e")]
    [InlineData("« a b » « c »", " a b | c ")]
    [InlineData("« a « b » c »", " a « b » c ")]
    [InlineData("‹a› ›b‹", "a|b")]
    [InlineData("‚a b‘ ‚c d’ ’e f’", "a b|c d|e f")]
    [InlineData("the sailors' 'good ships' and 'the men's ships'", "good ships|the men's ships")]
    [InlineData("'the sailors' ships' came", "the sailors' ships")]
    [InlineData("(\"a b\") [\"c d\"] —\"e f\"— /\"g h\"/ :\"i j\"", "a b|c d|e f|g h|i j")]
    [InlineData("“in 2024” and \"in 2025\" and 'in 2026'", "in 2024|in 2025|in 2026")]
    [InlineData("〝a b〞 ❝c d❞ ＂e f＂ ″g h″ ｢i j｣ ﹁k l﹂", "a b|c d|e f|g h|i j|k l")]
    [InlineData("‘[so] it is’ and ‘…and more’", "[so] it is|…and more")]
    [InlineData("<<a b>> and ''c d''", "a b|c d")]
    [InlineData("“a” \"b\" «c» ‘d’", "a|b|c|d")]
    [InlineData("他说“好”，她说「不」", "好|不")]
    public void Quotations_are_found_with_marks_of_any_kind(string text, string words) =>
        Assert.Equal(words, string.Join('|', QuotationMarks.Find(text).Ranges.Select(range => text[range.WordsStart..range.WordsEnd])));

    [Theory]
    [InlineData("Rock 'n' roll, 'tis so, 'twas so, the '90s and ’90s, 5' and 10\", 5′10″, the Joneses' house")]
    [InlineData("l’homme d'État, dell'Italia, 's avonds, O’Brien, don’t, fo’c’s’le, y'all'd've")]
    [InlineData("Hawai‘i, Qur’an, Xi'an, ‘Abd al-Malik")]
    [InlineData("a 12\" gun and a 6\" one")]
    [InlineData("(5' by 10')")]
    [InlineData("1 << 2, a >> b, x<y and y>z, ,, and a,,b")]
    public void Apostrophes_and_measures_are_none(string text)
    {
        var (ranges, stray) = QuotationMarks.Find(text);
        Assert.Empty(ranges.Select(range => text[range.Start..range.End]));
        Assert.Empty(stray);
    }

    [Fact]
    public void No_apostrophe_of_a_thousand_real_sentences_is_a_quotation()
    {
        var sentences = Repository.Root is var root
            ? Directory.EnumerateFiles(Path.Combine(root, "src"), "*.cs", SearchOption.AllDirectories).Where(path => !path.Contains("obj", StringComparison.Ordinal))
                .SelectMany(File.ReadLines).Select(line => line.Trim()).Where(line => line.StartsWith("//", StringComparison.Ordinal)).Select(line => line.TrimStart('/', ' '))
                .Where(line => line.Contains('\'', StringComparison.Ordinal) && !Quoted().IsMatch(line)).ToList()
            : [];
        var wrong = sentences.SelectMany(text => QuotationMarks.Find(text).Ranges.Select(range => text[range.Start..range.End])).Where(found => found[0] is '\'' or '’').ToList();
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Any_text_is_read_and_its_ranges_are_apart_and_in_order(int seed)
    {
        var random = new Random(seed);
        const string letters = "“”„\"'’‘«»‹›「」″,, ab.s19[](é漢\uD83D\uDE00\u200B";
        for (var round = 0; round < 5000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => letters[random.Next(letters.Length)]));
            var end = 0;
            foreach (var range in QuotationMarks.Find(text).Ranges)
            {
                Assert.True(range.Start >= end && range.WordsStart > range.Start && range.WordsEnd > range.WordsStart && range.End > range.WordsEnd && range.End <= text.Length, text);
                end = range.End;
            }
        }
    }

    [GeneratedRegex(@"(?<!\w)'[^']+'(?!\w)|['’]\w*['’]")]
    private static partial Regex Quoted();
}
