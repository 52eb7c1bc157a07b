using BriefingSite.Core.Evidence;
using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

public static partial class CheckingRules
{
    /// <summary>Several claims that call their source by the same words for any source.</summary>
    public static Rule AnonymousClaims { get; } = All.Add(new("BS309", Severity.Note, "Several claims do not say whose they are",
        "Claims are listed, linked and copied by themselves, where “One source says” may mean any source. Each source has a short title, and may have a handle for running text, which tell readers at once. Only claims that rest on one origin are looked at, and only beginnings such as “one source says”, in languages with lists of such words.",
        "One source says that it rains.  # and other claims begin so", "[[harbour-survey]] says that it rains."));
}

/// <summary>Claims name the source that they rest on where several would begin with the same words for any source.</summary>
internal static class CheckAnonymousClaims
{
    // "according to the other source": who says it stands among the first words.
    private const int MaxSubject = 5;

    public static void Run(Briefing briefing, Action<Diagnostic> report)
    {
        if (Language.Find(briefing.Site.Language) is not { } language || language.Witnesses.Count == 0) return;
        var claims = from claim in briefing.Claims
                     where claim.OnlyOrigin is not null
                     let source = claim.Text.Citations.FirstOrDefault(citation => citation.Bearing == Bearing.Supports)?.Source
                     where source is not null
                     let subject = Subject(claim.Words, language)
                     where subject is not null && !KnownNames.IsTitle(subject, source.InText) && !KnownNames.IsTitle(subject, source.Short)
                     group (Claim: claim, Source: source) by subject.ToLowerInvariant();
        foreach (var group in claims.Select(group => group.ToList()).Where(group => group.Count > 1))
        {
            var (first, source) = group[0];
            report(new(CheckingRules.AnonymousClaims, first.At, $"{group.Count} claims begin with “{Subject(first.Words, language)}”, which may be any source; this one rests on “{source.Short}”.",
                $"name it: *{source.Short}*, or [[{source.Id}]], which shows {source.InText}", group[1].Claim.At, Subject: first.Id));
        }
    }

    // The words up to one for a source in the singular, where a verb of saying is beside them.
    private static string? Subject(string claim, Language language)
    {
        var words = Words.Split(claim).Items;
        var uses = language.UsesOf(words);
        for (var i = 1; i < Math.Min(words.Count - 1, MaxSubject); i++)
        {
            if (!language.Witnesses.Contains(words[i].ToLowerInvariant() + "s")) continue;
            var isSaid = IsSaying(i + 1) || IsSaying(0) || (i + 2 < words.Count && IsSaying(i + 2));
            return isSaid ? string.Join(' ', words.Take(i + 1)) : null;
        }
        return null;

        bool IsSaying(int at) => (uses[at] & WordUses.Attribution) != 0;
    }
}
