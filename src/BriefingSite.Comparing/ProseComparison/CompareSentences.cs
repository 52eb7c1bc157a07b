using System.Globalization;
using System.Text;
using BriefingSite.Comparing.Changes;
using BriefingSite.Comparing.Text;
using BriefingSite.Comparing.Wording;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.ProseComparison;

/// <summary>Compares two versions of a sentence: words, citations, links, footnotes, pictures, formatting.</summary>
internal sealed class CompareSentences(ChangeCollector changes)
{
    /// <summary>Compares a sentence of plain prose.</summary>
    /// <param name="target">The subject with it.</param>
    /// <param name="before">The earlier sentence.</param>
    /// <param name="after">The later sentence.</param>
    /// <param name="restructured">What became of the same words, where a reader has to judge that.</param>
    public void Prose(ChangeTarget target, Sentence before, Sentence after, string? restructured = null)
    {
        target = target.At(before.At, after.At);
        changes.Words(
            before.Shape == "code" ? ChangeKinds.CodeChanged : ChangeKinds.SentenceChanged, target, before.Words, after.Words,
            before.Shape == "code" ? JudgeWording.Code(before.Code[0], after.Code[0])
                : restructured is not null ? new(Weight.Reworded, restructured) : changes.Judge.Prose(before.Words, after.Words));
        Attachments(target, before, after, isEvidence: false);
    }

    /// <summary>Compares a statement, in which any other word changes the meaning.</summary>
    /// <param name="target">The subject with this statement.</param>
    /// <param name="kind">The kind of change for another statement.</param>
    /// <param name="before">The earlier statement.</param>
    /// <param name="after">The later statement.</param>
    /// <param name="isEvidence">Whether its citations are its evidence.</param>
    public void Statement(ChangeTarget target, ChangeKind kind, Sentence before, Sentence after, bool isEvidence = false)
    {
        target = target.At(before.At, after.At);
        changes.Words(kind, target, before.Words, after.Words, changes.Judge.Statement(before.Words, after.Words, kind.Weight));
        Attachments(target, before, after, isEvidence);
    }

    /// <summary>Compares what is attached to the words: citations, links, notes, pictures, formatting.</summary>
    public void Attachments(ChangeTarget target, Sentence before, Sentence after, bool isEvidence)
    {
        new CompareCitations(changes, isEvidence).Compare(target, before.Citations, after.Citations);
        Links(target, before, after);
        Lists(before.Notes, after.Notes, (one, other) => changes.Add(ChangeKinds.FootnoteMarkChanged, target, Quoted(one, before), Quoted(other, after)));
        var isSame = AreSame(before.Words, after.Words);
        if (isSame) Placing(target, before, after);
        Lists(before.Pictures, after.Pictures, (one, other) => changes.Add(ChangeKinds.PictureChanged, target, one, other));
        Lists(before.Strikethroughs, after.Strikethroughs, (one, other) => changes.Add(one is null ? ChangeKinds.StruckOutAdded : ChangeKinds.StruckOutRemoved, target, one, other), isPaired: false);
        Lists(before.Titles, after.Titles, (one, other) => changes.Words(ChangeKinds.SentenceChanged, target, one ?? "", other ?? "", changes.Judge.Prose(one ?? "", other ?? ""), "a title that is shown under the pointer"));
        if (isSame) Formatting(target, before, after);
    }

    private bool AreSame(string before, string after) => changes.Judge.Prose(before, after).Weight <= Weight.Wording;

    // Code is told sign for sign: in it "harbour" is not "harbor".
    private void Formatting(ChangeTarget target, Sentence before, Sentence after)
    {
        if (before.Shape == "code") return;
        if (before.Code.Count == after.Code.Count && !before.Code.SequenceEqual(after.Code)) changes.Add(ChangeKinds.CodeChanged, target, string.Join(' ', before.Code), string.Join(' ', after.Code));
        else if (!AreFormatted(before.Formatting, after.Formatting))
            changes.Add(ChangeKinds.EmphasisChanged, target, string.Join(' ', before.Formatting), string.Join(' ', after.Formatting), HasMoved(before.Formatting, after.Formatting) ? Weight.Reworded : null);
    }

    private bool AreFormatted(List<string> before, List<string> after) => before.Count == after.Count && before.Zip(after).All(pair => pair.First == pair.Second || (Mark(pair.First) == Mark(pair.Second) && !WordDiff.AreSame(Words(pair.First), Words(pair.Second)) && AreSame(Words(pair.First), Words(pair.Second))));

    // "I said *that*" and "*I* said that" deny different things. A full stop stands in the emphasis or behind it.
    private bool HasMoved(List<string> before, List<string> after) => before.Count > 0 && after.Count > 0 && (before.Count != after.Count || !before.Zip(after).All(pair => AreSame(Words(pair.First), Words(pair.Second))));

    private static string Words(string formatted) => formatted.Trim('*', '_', '`', '.');

    private static string Mark(string formatted) => formatted[..(formatted.Length - formatted.TrimStart('*', '_', '`').Length)];

    // The same words, citations and notes, but these belong to other words.
    private void Placing(ChangeTarget target, Sentence before, Sentence after)
    {
        var (places, placesAfter) = (before.Before.Distinct().ToLookup(mark => mark.Name, mark => mark.Words), after.Before.Distinct().ToLookup(mark => mark.Name, mark => mark.Words));
        var moved = places.Where(each => placesAfter.Contains(each.Key) && HasMoved([.. each], [.. placesAfter[each.Key]])).Select(each => each.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var group in moved.GroupBy(name => name.StartsWith("[^", StringComparison.Ordinal)))
            changes.Add(group.Key ? ChangeKinds.FootnoteMarkChanged : ChangeKinds.CitationMoved, target, Marked(before, group.Key), Marked(after, group.Key));

        // With what moved at its place, so that readers see where.
        string Marked(Sentence sentence, bool isNote)
        {
            var (words, letters) = (new StringBuilder(), 0);
            var marks = sentence.Places.Distinct().Where(place => moved.Contains(Name(place)) && Name(place).StartsWith("[^", StringComparison.Ordinal) == isNote).Select(place => (At: int.Parse(place[(Name(place).Length + 4)..], CultureInfo.InvariantCulture), Text: Shown(sentence, Name(place), isNote)))
                .Distinct().ToLookup(mark => mark.At, mark => mark.Text);
            foreach (var sign in sentence.Words)
            {
                words.Append(sign);
                if (!char.IsLetterOrDigit(sign)) continue;
                foreach (var mark in marks[++letters]) words.Append(' ').Append(mark);
            }
            return words.ToString();
        }

        static string Shown(Sentence sentence, string name, bool isNote) => isNote ? "[note]" : CitedAs.Describe(sentence.Citations.First(citation => CitedAs.Singly(citation).Contains(name)) with { Quotations = [] });

        static string Name(string place) => place[..place.LastIndexOf(" at ", StringComparison.Ordinal)];

        bool HasMoved(List<string> some, List<string> others) => some.Count != others.Count || !some.Zip(others).All(pair => Letters(pair.First) == Letters(pair.Second) || AreSame(pair.First, pair.Second));

        static int Letters(string words) => words.Count(char.IsLetterOrDigit);
    }

    private static string? Quoted(string? note, Sentence sentence) => note is null ? null : $"a footnote at “{sentence.Words}”";

    private void Links(ChangeTarget target, Sentence before, Sentence after)
    {
        var (linksBefore, linksAfter) = (before.Links.Select(Folded).ToList(), after.Links.Select(Folded).ToList());
        foreach (var link in before.Links.Select(Folded)) if (linksAfter.Remove(link)) linksBefore.Remove(link);
        foreach (var link in linksBefore.ToList())
        {
            // Another text for the same link is a change of words of the sentence, unless only the ends of the link moved.
            if (linksAfter.FindIndex(other => other.Url == link.Url) is >= 0 and var same)
            {
                if (AreSame(before.Words, after.Words) && !AreSame(link.Words, linksAfter[same].Words)) changes.Add(ChangeKinds.LinkWordsChanged, target, link.Words, linksAfter[same].Words);
                linksAfter.RemoveAt(same);
                linksBefore.Remove(link);
            }
        }
        foreach (var link in linksBefore.ToList())
        {
            if (linksAfter.FindIndex(other => other.Words == link.Words) is not (>= 0 and var found)) continue;
            changes.Add(ChangeKinds.LinkRetargeted, target, $"{link.Words} → {link.Url}", $"{link.Words} → {linksAfter[found].Url}");
            linksAfter.RemoveAt(found);
            linksBefore.Remove(link);
        }
        foreach (var (words, url) in linksBefore) changes.Add(ChangeKinds.LinkRemoved, target, $"{words} → {url}", null, WeightOf(url));
        foreach (var (words, url) in linksAfter) changes.Add(ChangeKinds.LinkAdded, target, null, $"{words} → {url}", WeightOf(url));
    }

    // A link to another site refers to something that is found nowhere else in the briefing.
    private static Weight? WeightOf(string url) => url.StartsWith('/') || url.StartsWith('#') ? null : Weight.Minor;

    private static (string Words, string Url) Folded((string Words, string Url) link) => (Folding.Fold(link.Words), link.Url);

    private static void Lists(List<string> before, List<string> after, Action<string?, string?> report, bool isPaired = true)
    {
        var (unmatchedBefore, unmatchedAfter) = (new List<string>(before), new List<string>(after));
        foreach (var item in before) if (unmatchedAfter.Remove(item)) unmatchedBefore.Remove(item);
        while (isPaired && unmatchedBefore.Count > 0 && unmatchedAfter.Count > 0)
        {
            report(unmatchedBefore[0], unmatchedAfter[0]);
            unmatchedBefore.RemoveAt(0);
            unmatchedAfter.RemoveAt(0);
        }
        foreach (var item in unmatchedBefore) report(item, null);
        foreach (var item in unmatchedAfter) report(null, item);
    }
}
