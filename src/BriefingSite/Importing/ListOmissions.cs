using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Importing;

/// <summary>Lists what the ellipses of quotations leave out, for reviewers. Omissions are allowed, but should be seen.</summary>
internal static class ListOmissions
{
    /// <summary>A line for each omission: its words if the original is present, else how many there are.</summary>
    public static IEnumerable<string> Describe(Briefing briefing)
    {
        var texts = briefing.Sources.ToDictionary(source => source.Id, source => source.Text, StringComparer.Ordinal);
        foreach (var citation in AllCitations.Find(briefing).Select(pair => pair.Citation))
        {
            foreach (var (quotation, match) in citation.Quotations)
            {
                if (match is null) continue;
                var text = texts[citation.Source.Id].Passage(match.Passage);
                foreach (var omission in match.Omissions)
                {
                    var left = text is null ? "" : $": “{Words.Split(text).Text(omission.First, omission.Count)}”";
                    yield return $"{quotation.At}: the ellipsis leaves out {Plural.Count(omission.Count, "word")} of {citation.Source.Id} ¶{match.Passage}{left}";
                }
            }
        }
    }
}
