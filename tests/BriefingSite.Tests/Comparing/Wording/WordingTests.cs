using BriefingSite.Comparing.Wording;
using BriefingSite.Core.Model;
using Xunit;

namespace BriefingSite.Tests.Comparing.Wording;

/// <summary>What is called wording is shown to be the same; everything else is for a reader to judge.</summary>
public sealed class WordingTests
{
    private static readonly Equivalences s_english = Equivalences.Find("en")!;

    public static TheoryData<string> Battery => new(WordingCases.All.Select(each => each.ToString()));

    public static TheoryData<string> Directions => new(WordingCases.Directions.Select(each => string.Join(" | ", each.Direction, each.Before, each.After)));

    [Theory]
    [MemberData(nameof(Battery))]
    public void A_change_of_words_weighs_what_it_should_whichever_way_it_goes(string name)
    {
        var each = WordingCases.All.Single(each => each.ToString() == name);
        AssertWeighs(each.Class == "corrected" ? "wording" : each.Class, each.Judge(each.Before, each.After));
        AssertWeighs(each.Class == "corrected" ? "read" : each.Class, each.Judge(each.After, each.Before));
        Assert.Equal(Weight.None, each.Judge(each.Before, each.Before).Weight);
    }

    [Theory]
    [MemberData(nameof(Directions))]
    public void A_statement_is_weaker_or_stronger_where_its_words_show_it(string name)
    {
        var parts = name.Split(" | ");
        var judge = new JudgeWording(new([parts[1]], [parts[2]]), "en");
        Assert.Equal(parts[0], FormatNames.Directions.Find(judge.Statement(parts[1], parts[2], Weight.Major).Direction) ?? "-");
        var mirrored = parts[0] switch { "weaker" => "stronger", "stronger" => "weaker", _ => "-" };
        Assert.Equal(mirrored, FormatNames.Directions.Find(judge.Statement(parts[2], parts[1], Weight.Major).Direction) ?? "-");
    }

    [Fact]
    public void Another_word_of_the_dictionary_is_never_wording()
    {
        var random = new Random(19);
        var dictionary = WordData.Dictionary("en-words").Where(word => word.Length > 1 && word.All(char.IsAsciiLetterLower)).Order(StringComparer.Ordinal).ToArray();
        var sentences = WordingCases.All.Where(each => each is { Kind: "prose", Language: "en" }).Select(each => each.Before).ToArray();
        // Half of the replacements are words of other sentences, which are more like one another than those of a dictionary.
        var common = sentences.SelectMany(Words).Distinct().Where(s_english.Knows).ToArray();
        for (var i = 0; i < 20_000; i++)
        {
            var words = sentences[random.Next(sentences.Length)].Split(' ');
            var at = random.Next(words.Length);
            if (!words[at].All(char.IsAsciiLetterLower) || !s_english.Knows(words[at])) continue;
            var other = i % 2 == 0 ? dictionary[random.Next(dictionary.Length)] : common[random.Next(common.Length)];
            if (Form(words[at]) == Form(other)) continue;
            AssertRead(words, [.. words.Select((word, index) => index == at ? other : word)]);
        }
    }

    [Fact]
    public void A_dropped_word_and_two_that_change_places_are_never_wording()
    {
        // "Two hundred thirty-one" is a number too.
        foreach (var sentence in WordingCases.All.Where(each => each is { Kind: "prose", Language: "en" } && !each.Before.Contains("hundred")).SelectMany(each => new[] { each.Before, each.After }).Distinct())
        {
            var words = sentence.Split(' ');
            for (var at = 0; at < words.Length; at++)
            {
                // "The the" is "the".
                if (words.Index().Any(word => Math.Abs(word.Index - at) == 1 && word.Item.Equals(words[at], StringComparison.OrdinalIgnoreCase))) continue;
                // "On the 17th" is "on 17".
                if (!words[at].Any(char.IsLetter) || (words[at] == "the" && char.IsDigit(words[at + 1][0]))) continue;
                AssertRead(words, [.. words[..at], .. words[(at + 1)..]]);
                // "3 May" and "May 3" are one day.
                if (s_english.Months.ContainsKey(words[at]) || s_english.Months.ContainsKey(words[Math.Min(at + 1, words.Length - 1)])) continue;
                if (at + 1 < words.Length && !words[at].Equals(words[at + 1], StringComparison.OrdinalIgnoreCase) && words[at + 1].Any(char.IsLetter))
                    AssertRead(words, [.. words[..at], words[at + 1], words[at], .. words[(at + 2)..]]);
            }
        }
    }

    [Fact]
    public void What_the_lists_take_for_the_same_stands_for_itself()
    {
        Assert.All(s_english.Spellings, pair => Assert.Equal(Form(pair.Value), Form(pair.Key)));
        Assert.All(s_english.Spellings.Values.Where(word => !word.Contains(' ')), word => Assert.False(s_english.Spellings.ContainsKey(word), word));
    }

    [Fact]
    public void Each_example_of_the_manual_is_wording() =>
        Assert.All(WordingForms.All.SelectMany(form => form.Examples), pair => Assert.Equal(Weight.Wording, new JudgeWording(new([pair.One], [pair.Other]), "en").Prose(pair.One, pair.Other).Weight));

    [Fact]
    public void The_dictionary_has_its_words() =>
        Assert.All(["received", "government", "harbour", "harbor", "March", "casual", "causal"], word => Assert.True(s_english.Knows(word), word));

    private static void AssertWeighs(string weight, Verdict verdict)
    {
        if (weight == "read") Assert.True(verdict.Weight >= Weight.Reworded, $"{verdict}");
        else if (weight == "unsure") Assert.Equal(Weight.Reworded, verdict.Weight);
        else Assert.Equal(weight, FormatNames.Weights[verdict.Weight]);
    }

    private static void AssertRead(string[] before, string[] after)
    {
        var (one, other) = (string.Join(' ', before), string.Join(' ', after));
        Assert.True(new JudgeWording(new([one], [other]), "en").Prose(one, other).Weight >= Weight.Reworded, $"{one} → {other}");
    }

    private static string Form(string word) => string.Join(' ', NormalForm.Read($"5 {word}", s_english).Select(term => term.Form));

    private static IEnumerable<string> Words(string sentence) => sentence.Split(' ').Where(word => word.All(char.IsAsciiLetterLower));
}
