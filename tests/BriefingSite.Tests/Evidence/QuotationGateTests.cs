using System.Text;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Seeds;
using Xunit;

namespace BriefingSite.Tests.Evidence;

/// <summary>Thousands of quotations, drawn at random and spoiled at random, against a plain search of strings. The print of the text
/// and the lock that was written and read again must answer alike.</summary>
public class QuotationGateTests
{
    private const int Rounds = 600;
    private readonly Random _random = new(20_260_314);

    private static readonly string[] s_strangers = ["not", "never", "Saltby", "orchards", "and", "the", "Moscow", "without", "zebra"];

    [Fact]
    public void What_stands_in_a_passage_is_found_there() =>
        ForEach((passage, prints) =>
        {
            if (Stretch(passage.Text) is { } quotation) Assert.True(Verdict(quotation, passage, prints), $"{passage.Number}: {quotation}");
        });

    [Fact]
    public void Parts_joined_by_an_ellipsis_are_found_in_their_order_and_in_no_other() =>
        ForEach((passage, prints) =>
        {
            var words = passage.Text.Split(' ');
            if (words.Length < 12) return;
            var first = _random.Next(words.Length / 2 - 4);
            var second = words.Length / 2 + _random.Next(words.Length / 2 - 4);
            var (one, two) = (string.Join(' ', words[first..(first + 4)]), string.Join(' ', words[second..(second + 4)]));
            if ((one + two).Contains('[', StringComparison.Ordinal)) return;
            Assert.Equal(IsSearchable($"{one} … {two}"), Verdict($"{one} … {two}", passage, prints));
            Agree($"{two} … {one}", passage, prints);
            Agree($"{one} {two}", passage, prints);
        });

    [Fact]
    public void A_word_deleted_inserted_swapped_or_changed_is_a_miss() =>
        ForEach((passage, prints) =>
        {
            if (Stretch(passage.Text) is not { } quotation) return;
            var words = quotation.Split(' ');
            var at = _random.Next(words.Length);
            Agree(string.Join(' ', words[..at].Concat(words[(at + 1)..])), passage, prints);
            Agree(string.Join(' ', words[..at].Append(s_strangers[_random.Next(s_strangers.Length)]).Concat(words[at..])), passage, prints);
            Agree(string.Join(' ', words[..at].Append(s_strangers[_random.Next(s_strangers.Length)]).Concat(words[(at + 1)..])), passage, prints);
            if (at + 1 < words.Length) Agree(string.Join(' ', words[..at].Append(words[at + 1]).Append(words[at]).Concat(words[(at + 2)..])), passage, prints);
        });

    [Fact]
    public void A_letter_in_another_case_a_letter_more_or_other_punctuation_is_a_miss() =>
        ForEach((passage, prints) =>
        {
            if (Stretch(passage.Text) is not { } quotation) return;
            var at = _random.Next(quotation.Length);
            var other = char.IsUpper(quotation[at]) ? char.ToLowerInvariant(quotation[at]) : char.ToUpperInvariant(quotation[at]);
            Agree(quotation[..at] + other + quotation[(at + 1)..], passage, prints);
            Agree(quotation[..at] + "x" + quotation[at..], passage, prints);
            Agree(quotation[..at] + ",;:.!?("[_random.Next(7)] + quotation[at..], passage, prints);
            Agree(quotation.Remove(at, 1), passage, prints);
        });

    [Fact]
    public void A_negation_that_is_dropped_is_a_miss() =>
        ForEach((passage, prints) =>
        {
            if (Stretch(passage.Text) is not { } quotation) return;
            var words = quotation.Split(' ').ToList();
            if (words.RemoveAll(word => (Language.English.Single(Folding.Fold(word)) & WordUses.Negation) != 0) > 0) Agree(string.Join(' ', words), passage, prints);
        });

    [Fact]
    public void The_neighbour_passage_is_a_miss() =>
        ForEach((passage, prints) =>
        {
            if (Stretch(passage.Text) is not { } quotation) return;
            foreach (var neighbour in new[] { passage.Number - 1, passage.Number + 1 }.Where(number => number >= 1 && number <= passage.All.Count))
                Agree(quotation, passage with { Number = neighbour }, prints);
        });

    [Fact]
    public void Another_typography_is_no_other_quotation() =>
        ForEach((passage, prints) =>
        {
            if (Stretch(passage.Text) is { } quotation) Assert.True(Verdict(Retyped(quotation), passage, prints), Retyped(quotation));
        });

    private string Retyped(string text)
    {
        var output = new StringBuilder();
        foreach (var c in text)
        {
            var rows = Folding.Table.Where(row => row.To.Length == 1 && (row.From.Contains(c) || row.To == c.ToString())).ToList();
            output.Append(rows.Count > 0 && _random.Next(2) == 0 ? rows[0].From[_random.Next(rows[0].From.Length)] : c);
            if (char.IsLetter(c) && _random.Next(10) == 0) output.Append('\u00ad');
            if (c == ' ' && _random.Next(5) == 0) output.Append("\u2009 ");
        }
        return output.ToString().Replace("ffi", "ﬃ").Replace("fi", "ﬁ").Replace("fl", "ﬂ").Replace("ff", "ﬀ").Replace("st", "ﬆ");
    }

    // Whole words between spaces, as people copy them.
    private string? Stretch(string text)
    {
        var words = text.Split(' ');
        var count = 1 + _random.Next(15);
        if (words.Length < count) return null;
        var first = _random.Next(words.Length - count + 1);
        var quotation = string.Join(' ', words[first..(first + count)]);
        return IsSearchable(quotation) ? quotation : null;
    }

    // What we put into brackets is ours, so brackets of the source can't be quoted; and three words are the fewest.
    private static bool IsSearchable(string quotation) => !quotation.Contains('[', StringComparison.Ordinal) && QuotedText.Parse(quotation).Runs.Count > 0;

    private static void Agree(string quotation, Sample passage, Print[] prints)
    {
        if (!IsSearchable(quotation)) return;
        Assert.True(Oracle.Stands(quotation, passage.Text) == Verdict(quotation, passage, prints), $"¶{passage.Number} of {passage.All.Count}: {quotation}");
    }

    private static bool Verdict(string quotation, Sample passage, Print[] prints)
    {
        var mark = new UnresolvedCitation(default, "a", Bearing.Supports, [new(passage.Number, passage.Number)], []);
        var verdicts = prints.Select(print => QuotationSearch.Find(new Quotation(default, quotation), mark, print.Value)).ToList();
        Assert.Equal(verdicts[0], verdicts[1]);
        return verdicts[0] is not null;
    }

    private void ForEach(Action<Sample, Print[]> look)
    {
        foreach (var (name, passages) in InventedTexts.All())
        {
            var print = TextFingerprints.Create("a", name, "", passages);
            var locked = new ReadLock().Execute(new("seeds/seeds.lock.json", Blob.Create(LockText.Write(new([print])))), problem => Assert.Fail(problem.ToString())).Single();
            Print[] prints = [new(print), new(locked.Lock.Sources[0])];
            for (var round = 0; round < Rounds; round++) look(new(passages, 1 + _random.Next(passages.Count)), prints);
        }
    }

    private sealed record Print(SourceFingerprint Value);

    private sealed record Sample(ValueList<string> All, int Number)
    {
        public string Text => All[Number - 1];
    }
}
