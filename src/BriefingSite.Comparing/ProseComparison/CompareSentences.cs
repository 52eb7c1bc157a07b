using BriefingSite.Comparing.Changes;
using BriefingSite.Comparing.Text;
using BriefingSite.Comparing.Wording;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.ProseComparison;

/// <summary>Compares a sentence with what became of it: words, citations, links, footnotes, pictures, dress.</summary>
internal sealed class CompareSentences(ChangeCollector changes)
{
    /// <summary>Compares a sentence of plain prose.</summary>
    public void Prose(ChangeTarget target, Sentence before, Sentence after)
    {
        target = target.At(before.At, after.At);
        Words(target, before, after, before.Shape == "code" ? JudgeWording.Code(before.Words, after.Words) : changes.Judge.Prose(before.Words, after.Words),
            before.Shape == "code" ? ChangeKinds.CodeChanged : ChangeKinds.SentenceChanged);
        Rest(target, before, after, isEvidence: false);
    }

    /// <summary>Compares a statement: any other word is another statement.</summary>
    /// <param name="target">Whose statement it is.</param>
    /// <param name="kind">What another statement is called.</param>
    /// <param name="before">The statement.</param>
    /// <param name="after">The statement now.</param>
    /// <param name="isEvidence">Whether its citations carry it.</param>
    public void Statement(ChangeTarget target, ChangeKind kind, Sentence before, Sentence after, bool isEvidence = false)
    {
        target = target.At(before.At, after.At);
        Words(target, before, after, changes.Judge.Statement(before.Words, after.Words, kind.Weight), kind);
        Rest(target, before, after, isEvidence);
    }

    /// <summary>Compares what hangs on the words.</summary>
    public void Rest(ChangeTarget target, Sentence before, Sentence after, bool isEvidence)
    {
        new CompareCitations(changes, isEvidence).Compare(target, before.Citations, after.Citations);
        Links(target, before.Links, after.Links);
        Lists(before.Notes, after.Notes, (one, other) => changes.Add(ChangeKinds.FootnoteMarkChanged, target, Quoted(one, before), Quoted(other, after)));
        Lists(before.Pictures, after.Pictures, (one, other) => changes.Add(ChangeKinds.PictureChanged, target, one, other));
        Lists(before.Strikethroughs, after.Strikethroughs, (one, other) => changes.Add(one is null ? ChangeKinds.StruckOutAdded : ChangeKinds.StruckOutRemoved, target, one, other), isPaired: false);
        if (WordDiff.AreSame(before.Words, after.Words) && !before.Formatting.SequenceEqual(after.Formatting))
            changes.Add(ChangeKinds.EmphasisChanged, target, string.Join(' ', before.Formatting), string.Join(' ', after.Formatting));
    }

    private static string? Quoted(string? note, Sentence sentence) => note is null ? null : $"a footnote at “{sentence.Words}”";

    private void Words(ChangeTarget target, Sentence before, Sentence after, Verdict verdict, ChangeKind kind)
    {
        if (verdict.Weight == Weight.None) return;
        changes.Add(verdict.Weight == Weight.Wording ? ChangeKinds.WordingChanged : kind, target, before.Words, after.Words, verdict.Weight, detail: verdict.Detail);
    }

    private void Links(ChangeTarget target, List<(string Words, string Url)> before, List<(string Words, string Url)> after)
    {
        var (itemBefore, itemAfter) = (before.Select(Folded).ToList(), after.Select(Folded).ToList());
        foreach (var link in before.Select(Folded)) if (itemAfter.Remove(link)) itemBefore.Remove(link);
        foreach (var link in itemBefore.ToList())
        {
            // Other words on the same link are a matter of words.
            if (itemAfter.FindIndex(other => other.Url == link.Url) is >= 0 and var same)
            {
                itemAfter.RemoveAt(same);
                itemBefore.Remove(link);
            }
        }
        foreach (var link in itemBefore.ToList())
        {
            if (itemAfter.FindIndex(other => other.Words == link.Words) is not (>= 0 and var found)) continue;
            changes.Add(ChangeKinds.LinkRetargeted, target, $"{link.Words} → {link.Url}", $"{link.Words} → {itemAfter[found].Url}");
            itemAfter.RemoveAt(found);
            itemBefore.Remove(link);
        }
        foreach (var (words, url) in itemBefore) changes.Add(ChangeKinds.LinkRemoved, target, $"{words} → {url}", null, WeightOf(url));
        foreach (var (words, url) in itemAfter) changes.Add(ChangeKinds.LinkAdded, target, null, $"{words} → {url}", WeightOf(url));
    }

    // A link out of the site names something that the reader would not meet otherwise.
    private static Weight? WeightOf(string url) => url.StartsWith('/') || url.StartsWith('#') ? null : Weight.Minor;

    private static (string Words, string Url) Folded((string Words, string Url) link) => (Folding.Fold(link.Words), link.Url);

    private static void Lists(List<string> before, List<string> after, Action<string?, string?> tell, bool isPaired = true)
    {
        var (itemBefore, itemAfter) = (new List<string>(before), new List<string>(after));
        foreach (var item in before) if (itemAfter.Remove(item)) itemBefore.Remove(item);
        while (isPaired && itemBefore.Count > 0 && itemAfter.Count > 0)
        {
            tell(itemBefore[0], itemAfter[0]);
            itemBefore.RemoveAt(0);
            itemAfter.RemoveAt(0);
        }
        foreach (var item in itemBefore) tell(item, null);
        foreach (var item in itemAfter) tell(null, item);
    }
}
