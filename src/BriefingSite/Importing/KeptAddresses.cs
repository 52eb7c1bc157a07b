using BriefingSite.Core.Model;

namespace BriefingSite.Importing;

/// <summary>Keeps the addresses of passages when a text changes: what a frozen version published leads to the same text for good, and no new
/// passage gets the address of another text.</summary>
internal static class KeptAddresses
{
    /// <summary>Whether addresses of a source were published for good.</summary>
    /// <param name="locked">Its entry in the lock.</param>
    /// <param name="briefing">The briefing with its frozen versions.</param>
    public static bool ArePublished(SourceFingerprint locked, Briefing briefing) =>
        !PassageAddresses.Of(locked).Equals(PassageAddresses.None)
        || briefing.Versions.Any(version => version.Ids.Any(id => id.Published.Target.Kind == TargetKind.Source && id.Published.Id == locked.Source));

    /// <summary>The fingerprint of the new text with the addresses of the old one.</summary>
    /// <param name="before">The fingerprint of the old text.</param>
    /// <param name="after">That of the new text.</param>
    /// <param name="moved">The new number of each passage; <c>null</c> for one that is gone.</param>
    public static SourceFingerprint In(SourceFingerprint before, SourceFingerprint after, Func<int, int?> moved)
    {
        var addresses = after.Passages.Select(_ => new List<int>()).ToList();
        var gone = before.Gone.ToList();
        foreach (var passage in before.Passages)
        {
            var its = passage.Addresses.Count > 0 ? passage.Addresses : [passage.Number];
            (moved(passage.Number) is { } number ? addresses[number - 1] : gone).AddRange(its);
        }
        var used = addresses.SelectMany(numbers => numbers).Concat(gone).ToHashSet();
        var next = 1;
        foreach (var numbers in addresses.Where(numbers => numbers.Count == 0))
        {
            while (!used.Add(next)) next++;
            numbers.Add(next);
        }
        return after with
        {
            Gone = gone.Order().ToValueList(),
            Passages = after.Passages.Select((passage, i) => addresses[i] is [var only] && only == passage.Number ? passage : passage with { Addresses = addresses[i].ToValueList() }).ToValueList(),
        };
    }

    /// <summary>What is to be said of the addresses.</summary>
    public static IEnumerable<string> Describe(SourceFingerprint before, SourceFingerprint after)
    {
        var known = before.Passages.SelectMany(passage => passage.Addresses.Count > 0 ? passage.Addresses : [passage.Number]).Concat(before.Gone).ToHashSet();
        var added = after.Passages.Where(passage => passage.Addresses is [var only] && !known.Contains(only)).Select(passage => $"#p{passage.Addresses[0]} of ¶{passage.Number}").ToList();
        if (after.Passages.Any(passage => passage.Addresses.Count > 0) || after.Gone.Count > 0)
            yield return $"{after.Source}: a frozen version published its passages, so their addresses lead to the same text as before, whatever their number is now.";
        if (added.Count > 0) yield return $"{after.Source}: new passages have addresses that no other text had: {string.Join(", ", added.Take(3))}{(added.Count > 3 ? $" and {added.Count - 3} more" : "")}.";
        if (after.Gone.Except(before.Gone).ToList() is { Count: > 0 } gone)
            yield return $"{after.Source}: the page says at {string.Join(", ", gone.Take(3).Select(number => $"#p{number}"))}{(gone.Count > 3 ? $" and {gone.Count - 3} more" : "")} that the text is gone.";
    }
}
