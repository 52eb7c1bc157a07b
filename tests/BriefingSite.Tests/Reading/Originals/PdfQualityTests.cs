using Xunit;

namespace BriefingSite.Tests.Reading.Originals;

/// <summary>Documents of invented sentences, in one and two columns, with running heads, numbers, notes and hyphens at the ends of lines: every sentence that was
/// put in can be quoted, and nothing that was not.</summary>
public class PdfQualityTests
{
    private const double Left = 60, Top = 760, Bottom = 110, Wide = 470, Gutter = 20;

    private static readonly string[] s_subjects = ["The harbour", "A ferry", "The ministry", "Every captain", "The long-term plan", "The council of the town", "No engineer", "The well-known survey", "An inspector", "The re-elected mayor"];
    private static readonly string[] s_verbs = ["described", "postponed", "considered", "rejected", "financed", "inspected", "recommended", "abandoned", "reconstructed", "misunderstood"];

    private static readonly string[] s_objects =
        ["the northern breakwater", "a comprehensive agreement", "its strategic partnership", "the administrative responsibilities", "an unprecedented investigation", "three lighthouses and a customs house", "the transportation of agricultural commodities", "a memorandum of understanding"];

    private static readonly string[] s_ends =
        ["in the spring of that year", "although nobody had asked for it", "because the insurance was exhausted", "with considerable determination", "before the winter storms arrived", "without any parliamentary debate", "under circumstances that remain disputed"];

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 2)]
    [InlineData(2, 3)]
    [InlineData(2, 4)]
    public void Every_sentence_can_be_quoted_and_nothing_is_joined_that_was_not(int columns, int seed)
    {
        var random = new Random(seed);
        var paragraphs = Enumerable.Range(0, 30).Select(_ => Enumerable.Range(0, random.Next(3, 7)).Select(_ => Sentence(random)).ToList()).ToList();
        var text = Set(paragraphs, columns, random).Read();
        var passages = text.Passages.Where(passage => passage.Aside is null).Select(passage => Letters(passage.Shown)).ToList();
        foreach (var sentence in paragraphs.SelectMany(sentences => sentences)) Assert.Contains(passages, passage => passage.Contains(Letters(sentence), StringComparison.Ordinal));
        var whole = Letters(string.Join(' ', paragraphs.SelectMany(sentences => sentences)));
        Assert.All(passages, passage => Assert.True(whole.Contains(passage, StringComparison.Ordinal) || passage.StartsWith("seethereport", StringComparison.Ordinal), passage));
        Assert.Contains(text.Passages, passage => passage is { Aside: "Running head", Shown: "Annual report of the harbour" });
        Assert.DoesNotContain(text.Passages, passage => passage.Doubt is not null);
    }

    private static PdfFile Set(List<List<string>> paragraphs, int columns, Random random)
    {
        var file = new PdfFile();
        var width = (Wide - Gutter * (columns - 1)) / columns;
        var (page, column, y) = (1, 0, Top);
        Furnish();
        foreach (var paragraph in paragraphs)
        {
            var (line, indent) = ("", 12.0);
            foreach (var word in string.Join(' ', paragraph).Split(' '))
            {
                var longer = line.Length == 0 ? word : $"{line} {word}";
                if (indent + file.Width(longer) <= width)
                {
                    line = longer;
                    continue;
                }
                var rest = word;
                // Some words are divided.
                if (word.Length > 9 && char.IsLetter(word[4]) && char.IsLetter(word[5]) && indent + file.Width($"{line} {word[..5]}-") <= width && random.Next(3) > 0) (line, rest) = ($"{line} {word[..5]}-", word[5..]);
                Put(line, indent, isMarked: random.Next(12) == 0 && line[^1] is not '-');
                (line, indent) = (rest, 0);
            }
            Put(line, indent, isMarked: false);
        }
        return file;

        void Put(string line, double indent, bool isMarked)
        {
            if (y < Bottom)
            {
                (column, y) = (column + 1, Top);
                if (column == columns)
                {
                    (column, page) = (0, page + 1);
                    file.NewPage();
                    Furnish();
                }
            }
            var x = Left + column * (width + Gutter) + indent;
            file.Line(x, y, line);
            if (isMarked) file.Line(x + file.Width(line), y + 4, "7", 6);
            y -= PdfFile.Leading;
        }

        void Furnish() => file.Line(Left, 810, "Annual report of the harbour", 9).Line(290, 40, $"{page}", 9).Line(Left, 82, $"See the report of the inspectors on page {page * 3}.", 8);
    }

    private static string Sentence(Random random)
    {
        var sentence = $"{Any(s_subjects)} {Any(s_verbs)} {Any(s_objects)} {Any(s_ends)}";
        return random.Next(5) < 2 ? $"{sentence} and {Any(s_verbs)} {Any(s_objects)}." : $"{sentence}.";

        string Any(string[] choices) => choices[random.Next(choices.Length)];
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
