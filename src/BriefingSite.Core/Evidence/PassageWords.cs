using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>A passage of an original as words in sentences of a language.</summary>
/// <param name="passage">The passage.</param>
/// <param name="pool">The words of the whole text.</param>
internal sealed class PassageWords(OriginalPassage passage, WordPool pool)
{
    private bool? _isTitle;

    /// <summary>The passage.</summary>
    public OriginalPassage Original => passage;

    /// <summary>Its folded text.</summary>
    public string Folded { get; } = Folding.Fold(passage.Text);

    /// <summary>Its words.</summary>
    public Words Words => field ??= Words.Split(Folded, pool);

    /// <summary>The words before which a hyphen stood at the end of a line, or a gap that may be none between words.</summary>
    public HashSet<int> LineEnds { get; } = [.. AfterLineEnds(passage.Text)];

    /// <summary>What it is in the original.</summary>
    public PassageKind Kind { get; } = passage.Kind;

    /// <summary>When it is said, where the original has times.</summary>
    public int? Seconds { get; } = passage.Seconds;

    /// <summary>Whether it is set like a title in English, with capital letters that show no names.</summary>
    public bool IsTitle => _isTitle ??= Kind == PassageKind.Heading || 2 * Words.Items.Count(word => char.IsUpper(word[0])) > Words.Count;

    /// <summary>Its language; <c>null</c> for one without lists. Set before sentences are asked for.</summary>
    public Language? Language { get; set; }

    /// <summary>The number of the last word of each sentence, in order.</summary>
    public ValueList<int> SentenceEnds => field ??= Ends().ToValueList();

    /// <summary>Whether a sentence begins with a word.</summary>
    public bool BeginsSentence(int word) => word == 0 || SentenceEnds.AsSpan().BinarySearch(word - 1) >= 0;

    // A hyphen or space is between words, so those before and after it can be counted apart.
    private static IEnumerable<int> AfterLineEnds(string text)
    {
        if (!text.Contains(LineEndHyphen.Mark, StringComparison.Ordinal)) yield break;
        var (words, parts) = (0, text.Split(LineEndHyphen.Mark));
        foreach (var part in parts[..^1])
        {
            words += Words.Split(part).Count;
            yield return words;
        }
    }

    private IEnumerable<int> Ends()
    {
        var words = 0;
        foreach (var sentence in Sentences.Ranges(Folded, language: Language))
        {
            var more = Words.Split(Folded[sentence], pool).Count;
            words += more;
            if (more > 0 && words <= Words.Count) yield return words - 1;
        }
    }
}
