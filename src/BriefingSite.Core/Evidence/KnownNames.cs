using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>The titles, short names, terms and aliases of a briefing, which may stand in quotation marks.</summary>
public sealed class KnownNames
{
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The names of a briefing.</summary>
    public KnownNames(Briefing briefing)
    {
        Add(briefing.Site.Title);
        foreach (var entity in briefing.Entities)
        {
            // The title of a claim or judgement is its statement, not a name.
            if (entity is not (Claim or Judgement)) Add(entity.Title);
            foreach (var alias in entity.Aliases) Add(alias);
        }
        foreach (var source in briefing.Sources) Add(source.Header.Short);
    }

    /// <summary>Whether words are one of them, apart from typography, case and punctuation at the ends.</summary>
    public bool Contain(string words) => _names.Contains(Normal(words));

    /// <summary>Whether words are the title or short name of a source.</summary>
    public static bool IsSource(Briefing briefing, string words) =>
        briefing.Sources.Any(source => Normal(words) is var name && (name.Equals(Normal(source.Header.Title), StringComparison.OrdinalIgnoreCase) || name.Equals(Normal(source.Header.Short), StringComparison.OrdinalIgnoreCase)));

    private void Add(string name) => _names.Add(Normal(name));

    private static string Normal(string words) => Folding.Fold(words).Trim('.', ',', ';', ':', ' ');
}
