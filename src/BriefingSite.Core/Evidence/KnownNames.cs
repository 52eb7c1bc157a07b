using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>The titles, short names, terms and aliases of a briefing, which may stand in quotation marks.</summary>
/// <remarks>A title can be a whole sentence, such as that of an article or a question, and then states something. So only a name as such
/// may stand anywhere: of few words, none of which the lists of the language have as a verb, a negation or a condition. Another title may
/// only where it is linked.</remarks>
public sealed class KnownNames
{
    private const int MaxWords = 5;
    private const WordUses Stating = WordUses.Verb | WordUses.Finite | WordUses.Not | WordUses.Negation | WordUses.Condition;

    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly Language? _language;

    /// <summary>The names of a briefing.</summary>
    public KnownNames(Briefing briefing)
    {
        _language = Language.Find(briefing.Site.Language);
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
    public bool Contain(string words) => Normal(words) is { Length: > 0 } name && _names.Contains(name);

    /// <summary>Whether words that are one of them name something and state nothing.</summary>
    public bool IsName(string words) =>
        Extent.Words(words) <= MaxWords && !(_language?.UsesOf(Words.Split(words).Items).Any(uses => (uses & Stating) != 0) ?? false);

    /// <summary>Whether words are a title, apart from typography, case and punctuation at the ends.</summary>
    public static bool IsTitle(string words, string title) => Normal(words).Equals(Normal(title), StringComparison.OrdinalIgnoreCase);

    private void Add(string name) => _names.Add(Normal(name));

    /// <summary>A title without what makes no difference to <see cref="IsTitle"/> but case.</summary>
    internal static string Normal(string words) => Folding.Fold(words).Trim('.', ',', ';', ':', ' ');
}
