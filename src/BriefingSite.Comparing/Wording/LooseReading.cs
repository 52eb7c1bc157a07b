using System.Globalization;
using System.Text;
using BriefingSite.Comparing.Text;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Wording;

/// <summary>Reads two texts more loosely than for what is shown to be the same: figures of equal value however they are written, slips, names in two
/// spellings. Where their weighty words differ only in that, the program does not know whether the meaning changed, and says so.</summary>
/// <param name="same">The lists of the language; <c>null</c> where there are none.</param>
/// <param name="language">The language; <c>null</c> where it is not known.</param>
internal sealed class LooseReading(Equivalences? same, string? language)
{
    // A number that no text has, for each pair of figures of one value.
    private const int FirstPlaceholder = 7_340_117;

    private readonly NearWords _near = new(same);

    /// <summary>The two texts with one form for all that is probably the same.</summary>
    /// <param name="before">The earlier text.</param>
    /// <param name="after">The later text.</param>
    /// <param name="isStrict">Whether a slip counts only where no other word is as near to it.</param>
    public (string Before, string After) Read(string before, string after, bool isStrict)
    {
        if (LooseLetters.Fold(before) == LooseLetters.Fold(after)) return (after, after);
        var (one, other) = Figures(Folded(before), Folded(after));
        return Words(one, other, isStrict);

        static string Folded(string text) => Folding.Fold(LooseLetters.FoldSigns(text));
    }

    private (string, string) Figures(string one, string other)
    {
        var tag = language?.Split('-')[0].ToLowerInvariant();
        var (some, others) = (FigureReader.Read(one, tag).ToList(), FigureReader.Read(other, tag).ToList());
        foreach (var figure in some.ToList())
        {
            if (others.Find(each => other[each.Start..each.End] == one[figure.Start..figure.End]) is not { } equal) continue;
            some.Remove(figure);
            others.Remove(equal);
        }
        var (spans, otherSpans) = (new List<(int Start, int End, string Text)>(), new List<(int Start, int End, string Text)>());
        foreach (var figure in some)
        {
            // "5 mW", "5 MW": what differs in capital letters alone has another unit.
            if (others.Find(each => HaveOneValue(figure, each) && !one[figure.Start..figure.End].Equals(other[each.Start..each.End], StringComparison.OrdinalIgnoreCase)) is not { } equal) continue;
            others.Remove(equal);
            var placeholder = (FirstPlaceholder + spans.Count).ToString(CultureInfo.InvariantCulture);
            spans.Add((figure.Start, figure.End, placeholder));
            otherSpans.Add((equal.Start, equal.End, placeholder));
        }
        return (Replaced(one, spans), Replaced(other, otherSpans));
    }

    // A number is no percentage; a fraction may be one.
    private static bool HaveOneValue(WrittenFigure one, WrittenFigure other) =>
        (one.Value.Unit.Length == 0 == (other.Value.Unit.Length == 0) || one.Value.Kind == FigureKind.Fraction || other.Value.Kind == FigureKind.Fraction) && one.Value.Bound == other.Value.Bound && FigureComparison.Fit(one.Value, other.Value) == FigureFit.Full && FigureComparison.Fit(other.Value, one.Value) == FigureFit.Full;

    private static string Replaced(string text, List<(int Start, int End, string Text)> spans)
    {
        var (words, end) = (new StringBuilder(), 0);
        foreach (var (start, next, instead) in spans.OrderBy(span => span.Start))
        {
            if (start < end) continue;
            words.Append(text, end, start - end).Append(instead);
            end = next;
        }
        return words.Append(text, end, text.Length - end).ToString();
    }

    // What only one of the texts has, with what comes near to it in the other.
    private (string, string) Words(string before, string after, bool isStrict)
    {
        var (tokens, others) = (Tokens.Split(before), Tokens.Split(after));
        var (left, right) = (Without(tokens, others), Without(others, tokens));
        var (instead, dropped) = (new Dictionary<int, string>(), new HashSet<int>());
        foreach (var i in left)
        {
            var at = right.FindIndex(j => _near.AreNear(tokens[i], HasPoint(tokens, i), others[j], HasPoint(others, j), isStrict));
            if (at < 0) continue;
            var j = right[at];
            right.RemoveAt(at);
            // The point of a short form goes with it, unless it may end the text as well.
            if (HasPoint(tokens, i) && !HasPoint(others, j) && i + 2 < tokens.Count) dropped.Add(i + 1);
            instead[i] = others[j].Written;
            if (!HasPoint(tokens, i) && HasPoint(others, j) && j + 2 < others.Count) instead[i] += ".";
        }
        return (instead.Count == 0 ? before : Joined(tokens, instead, dropped), after);
    }

    private static bool HasPoint(IReadOnlyList<Token> tokens, int i) => !tokens[i].Spaced && i + 1 < tokens.Count && tokens[i + 1].Folded == ".";

    private static List<int> Without(IReadOnlyList<Token> some, IReadOnlyList<Token> others)
    {
        var rest = others.Where(token => token.IsWord).Select(token => token.Folded).ToList();
        return [.. Enumerable.Range(0, some.Count).Where(i => some[i].IsWord && !rest.Remove(some[i].Folded))];
    }

    private static string Joined(IReadOnlyList<Token> tokens, Dictionary<int, string> instead, HashSet<int> dropped)
    {
        var text = new StringBuilder();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!dropped.Contains(i)) text.Append(instead.GetValueOrDefault(i) ?? tokens[i].Written);
            if (tokens[i].Spaced) text.Append(' ');
        }
        return text.ToString();
    }
}
