using BriefingSite.Comparing.Text;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Wording;

/// <summary>Compares a sentence with what became of it: words, citations, links, footnotes, pictures, dress.</summary>
internal sealed class CompareSentences(ChangeCollector findings)
{
    /// <summary>Compares a sentence of plain prose.</summary>
    public void Prose(ChangeTarget spot, Sentence before, Sentence after)
    {
        spot = spot.At(before.At, after.At);
        Words(spot, before, after, before.Shape == "code" ? JudgeWording.Code(before.Words, after.Words) : findings.Judge.Prose(before.Words, after.Words),
            before.Shape == "code" ? ChangeKinds.CodeChanged : ChangeKinds.SentenceChanged);
        Rest(spot, before, after, isEvidence: false);
    }

    /// <summary>Compares a statement: any other word is another statement.</summary>
    /// <param name="spot">Whose statement it is.</param>
    /// <param name="kind">What another statement is called.</param>
    /// <param name="before">The statement.</param>
    /// <param name="after">The statement now.</param>
    /// <param name="isEvidence">Whether its citations carry it.</param>
    public void Statement(ChangeTarget spot, ChangeKind kind, Sentence before, Sentence after, bool isEvidence = false)
    {
        spot = spot.At(before.At, after.At);
        Words(spot, before, after, findings.Judge.Statement(before.Words, after.Words, kind.Weight), kind);
        Rest(spot, before, after, isEvidence);
    }

    /// <summary>Compares what hangs on the words.</summary>
    public void Rest(ChangeTarget spot, Sentence before, Sentence after, bool isEvidence)
    {
        new CompareCitations(findings, isEvidence).Compare(spot, before.Citations, after.Citations);
        Links(spot, before.Links, after.Links);
        Lists(before.Notes, after.Notes, (one, other) => findings.Add(ChangeKinds.FootnoteMarkChanged, spot, Quoted(one, before), Quoted(other, after)));
        Lists(before.Pictures, after.Pictures, (one, other) => findings.Add(ChangeKinds.PictureChanged, spot, one, other));
        Lists(before.Strikethroughs, after.Strikethroughs, (one, other) => findings.Add(one is null ? ChangeKinds.StruckOutAdded : ChangeKinds.StruckOutRemoved, spot, one, other), isPaired: false);
        if (WordDiff.AreSame(before.Words, after.Words) && !before.Formatting.SequenceEqual(after.Formatting))
            findings.Add(ChangeKinds.EmphasisChanged, spot, string.Join(' ', before.Formatting), string.Join(' ', after.Formatting));
    }

    private static string? Quoted(string? note, Sentence sentence) => note is null ? null : $"a footnote at “{sentence.Words}”";

    private void Words(ChangeTarget spot, Sentence before, Sentence after, Verdict verdict, ChangeKind kind)
    {
        if (verdict.Weight == Weight.None) return;
        findings.Add(verdict.Weight == Weight.Wording ? ChangeKinds.WordingChanged : kind, spot, before.Words, after.Words, verdict.Weight, detail: verdict.Detail);
    }

    private void Links(ChangeTarget spot, List<(string Words, string Url)> before, List<(string Words, string Url)> after)
    {
        var (old, fresh) = (before.Select(Folded).ToList(), after.Select(Folded).ToList());
        foreach (var link in before.Select(Folded)) if (fresh.Remove(link)) old.Remove(link);
        foreach (var link in old.ToList())
        {
            // Other words on the same link are a matter of words.
            if (fresh.FindIndex(other => other.Url == link.Url) is >= 0 and var same)
            {
                fresh.RemoveAt(same);
                old.Remove(link);
            }
        }
        foreach (var link in old.ToList())
        {
            if (fresh.FindIndex(other => other.Words == link.Words) is not (>= 0 and var found)) continue;
            findings.Add(ChangeKinds.LinkRetargeted, spot, $"{link.Words} → {link.Url}", $"{link.Words} → {fresh[found].Url}");
            fresh.RemoveAt(found);
            old.Remove(link);
        }
        foreach (var (words, url) in old) findings.Add(ChangeKinds.LinkRemoved, spot, $"{words} → {url}", null, WeightOf(url));
        foreach (var (words, url) in fresh) findings.Add(ChangeKinds.LinkAdded, spot, null, $"{words} → {url}", WeightOf(url));
    }

    // A link out of the site names something that the reader would not meet otherwise.
    private static Weight? WeightOf(string url) => url.StartsWith('/') || url.StartsWith('#') ? null : Weight.Minor;

    private static (string Words, string Url) Folded((string Words, string Url) link) => (Folding.Fold(link.Words), link.Url);

    private static void Lists(List<string> before, List<string> after, Action<string?, string?> tell, bool isPaired = true)
    {
        var (old, fresh) = (new List<string>(before), new List<string>(after));
        foreach (var item in before) if (fresh.Remove(item)) old.Remove(item);
        while (isPaired && old.Count > 0 && fresh.Count > 0)
        {
            tell(old[0], fresh[0]);
            old.RemoveAt(0);
            fresh.RemoveAt(0);
        }
        foreach (var item in old) tell(item, null);
        foreach (var item in fresh) tell(null, item);
    }
}
