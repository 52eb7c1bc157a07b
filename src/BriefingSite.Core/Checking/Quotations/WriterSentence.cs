using BriefingSite.Core.Evidence;
using BriefingSite.Core.Evidence.Languages;

namespace BriefingSite.Core.Checking;

/// <summary>The writer's own words in the sentence of a quotation: they may say what the quoted words alone do not, such as a negation.</summary>
internal sealed class WriterSentence
{
    private readonly Lazy<WordUses> _uses;
    private readonly Language? _language;

    /// <summary>Takes the words around a quotation.</summary>
    /// <param name="words">The words.</param>
    /// <param name="site">The language of the site.</param>
    public WriterSentence(string words, Language? site)
    {
        _language = site;
        _uses = new(() =>
        {
            var items = Words.Split(words).Items;
            return (LanguageRecognition.Recognise(items, site) ?? site)?.UsesOf(items).Aggregate(WordUses.None, (all, uses) => all | uses) ?? WordUses.None;
        });
    }

    /// <summary>The language of the site; <c>null</c> for one without lists, so that what the writer says is not known.</summary>
    public Language? Language => _language;

    /// <summary>Whether the writer's words have a use.</summary>
    public bool Has(WordUses use) => (_uses.Value & use) != 0;
}
