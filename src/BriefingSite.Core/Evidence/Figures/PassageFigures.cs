using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>The figures of a passage, as its fingerprint has them.</summary>
public static class PassageFigures
{
    /// <summary>Finds them.</summary>
    /// <param name="source">The id of the source.</param>
    /// <param name="folded">The passage, folded.</param>
    /// <param name="words">Its words.</param>
    /// <param name="language">The tag of its language.</param>
    public static ValueList<Figure> Find(string source, string folded, Words words, string? language)
    {
        var found = FigureReader.Read(folded, language);
        if (found.Count == 0) return [];
        var figures = new List<Figure>(found.Count);
        var (word, end) = (0, words.Before.Length + (words.Count == 0 ? 0 : words.Items[0].Length));
        foreach (var figure in found)
        {
            while (word < words.Count - 1 && end <= figure.Start) Next();
            // "From 16 to 18 million" are two figures in the same words.
            var (first, behind) = (word, end);
            while (word < words.Count - 1 && end < figure.End) Next();
            figures.Add(new(figure.Value, new(first, word - first + 1), figure.Things.Select(thing => HashOf(source, thing)).ToValueList()));
            (word, end) = (first, behind);
        }
        return figures.ToValueList();

        void Next() => end += words.GapAfter(word).Length + words.Items[++word].Length;
    }

    /// <summary>The hash of the stem of a word for what is counted.</summary>
    public static uint HashOf(string source, string stem) => (uint)(TextFingerprints.HashOf(source, $"counts {stem}") >> 96);
}
