namespace BriefingSite.Comparing.Wording;

/// <summary>Takes from a sentence whose word it is: <c>One source says that …</c>, <c>…, according to the survey</c>, <c>is said to …</c>.</summary>
/// <param name="verbs">Verbs of saying, with how much they vouch for what is said.</param>
/// <param name="passives">Participles, likewise: <c>is said to</c>.</param>
/// <param name="turns">Whether a word may turn what is said round: "it is wrong to say that" is no report.</param>
/// <param name="marks">Takes what was found.</param>
internal sealed class Attribution(Dictionary<string, int> verbs, Dictionary<string, int> passives, Func<string, bool> turns, List<(string Scale, int Level)> marks)
{
    private const int MaxSubject = 7, MaxShortSubject = 4, MaxAside = 8, AccordingTo = 55;

    /// <summary>The sentences of a text, without the stops.</summary>
    public static IEnumerable<List<string>> Split(List<string> words)
    {
        for (var first = 0; first < words.Count;)
        {
            var end = words.IndexOf(Term.StopForm, first);
            if (end < 0) end = words.Count;
            if (end > first) yield return words[first..end];
            first = end + 1;
        }
    }

    /// <summary>The rest of a sentence.</summary>
    /// <param name="sentence">Its words.</param>
    /// <param name="isReport">Whether it is read as somebody's report of something; "the port reports losses" need not be one.</param>
    public List<string> Remove(List<string> sentence, bool isReport)
    {
        var words = new List<string>(sentence);
        RemoveAccordingTo(words);
        RemoveBetween(words);
        RemovePassive(words);
        if (isReport) RemoveBefore(words);
        return words;
    }

    // "According to the survey, …", "…, according to the survey".
    private void RemoveAccordingTo(List<string> words)
    {
        for (var i = 0; i + 2 < words.Count; i++)
        {
            if (words[i] != "according" || words[i + 1] != "to") continue;
            var comma = words.IndexOf(",", i);
            if (i == 0 && comma < 0) return;
            var end = comma < 0 ? words.Count : comma + 1;
            if (end - i > MaxAside + 3) return;
            if (i > 0 && words[i - 1] == ",") i--;
            words.RemoveRange(i, end - i);
            marks.Add(("attribution", AccordingTo));
        }
    }

    // "…, the engineer says, …", "…, says the engineer".
    private void RemoveBetween(List<string> words)
    {
        for (var comma = words.IndexOf(","); comma > 0; comma = words.IndexOf(",", comma + 1))
        {
            var next = words.IndexOf(",", comma + 1);
            var end = next < 0 ? words.Count : next;
            if (end - comma - 1 is < 2 or > MaxSubject || (!verbs.TryGetValue(words[end - 1], out var level) && !verbs.TryGetValue(words[comma + 1], out level))) continue;
            words.RemoveRange(comma, (next < 0 ? end : end + 1) - comma);
            marks.Add(("attribution", level));
            return;
        }
    }

    // "Is said to cover", "it is said that".
    private void RemovePassive(List<string> words)
    {
        for (var i = 0; i + 2 < words.Count; i++)
        {
            if (words[i] is not ("is" or "are" or "was" or "were") || !passives.TryGetValue(words[i + 1], out var level) || words[i + 2] is not ("to" or "that")) continue;
            var start = words[i + 2] == "that" && i > 0 && words[i - 1] == "it" ? i - 1 : i;
            words.RemoveRange(start, i + 3 - start);
            marks.Add(("attribution", level));
            return;
        }
    }

    // "One source says that …", "The mayor says …".
    private void RemoveBefore(List<string> words)
    {
        for (var i = 1; i <= Math.Min(MaxSubject, words.Count - 2); i++)
        {
            if (words[i] == "," || turns(words[i - 1]) || words[i - 1] is "no" or "not" or "never" or "none" or "nobody" or "neither" or "nor" or "few" or "hardly") return;
            if (!verbs.TryGetValue(words[i], out var level) || (words[i + 1] != "that" && i > MaxShortSubject)) continue;
            words.RemoveRange(0, words[i + 1] == "that" ? i + 2 : i + 1);
            marks.Add(("attribution", level));
            return;
        }
    }
}
