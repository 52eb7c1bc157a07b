using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>How well a claim is supported, as an icon: a disc for each origin.</summary>
    public virtual Html Icon(Support support) => support switch
    {
        Support.Corroborated => Icon($"""<circle cx="5" cy="8" r="4"/><circle cx="11.5" cy="8" r="3.5" fill="none" stroke="currentColor" stroke-width="1.5"/><circle cx="11.5" cy="8" r="1.6"/>"""),
        Support.SingleSource => Icon($"""<circle cx="8" cy="8" r="4"/>"""),
        Support.Uncited => Icon($"""<circle cx="8" cy="8" r="4.2" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2.2 2"/>"""),
    };

    /// <summary>How the sources relate on a question, as an icon: equal, not equal, a single source.</summary>
    public virtual Html Icon(Relation relation) => relation switch
    {
        Relation.Agreement => Icon($"""<path d="M2 5h12v2H2zM2 9.5h12v2H2z"/>"""),
        Relation.Difference => Icon($"""<path d="M2 5h12v2H2zM2 9.5h12v2H2z"/><path d="M11.2 1.5 6 15" fill="none" stroke="currentColor" stroke-width="1.8"/>"""),
        Relation.LoneDissent => Icon($"""<circle cx="4" cy="11" r="2.4"/><circle cx="10" cy="11" r="2.4"/><path d="m12 1 3 5H9z"/>"""),
        Relation.OnlyOneSpeaks => Icon($"""<circle cx="5" cy="8" r="3.6"/><circle cx="12" cy="8" r="2.6" fill="none" stroke="currentColor" stroke-width="1.3"/>"""),
        Relation.NoneSpeaks => Icon($"""<path d="M3 7.2h10v1.6H3z"/>"""),
    };

    /// <summary>What speaks against a claim, as an icon: arrows against each other, an arrow back to where it comes from, a question mark.</summary>
    public virtual Html Icon(Dispute dispute) => dispute switch
    {
        Dispute.Contested => Icon($"""<path d="M1 5.2 5.5 1v3H15v2.4H5.500v3zM15 10.8 10.5 6.600v3H1V12h9.500v3z"/>"""),
        Dispute.SelfQualified => Icon($"""<circle cx="8" cy="8.500" r="2.300"/><path d="M13.500 8.500A5.500 5.500 0 1 1 8 3h2" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="m9.500 0 4.500 3-4.500 3z"/>"""),
        Dispute.DisputedQuestion => Icon($"""<path d="M4.500 5.500a3.500 3.300 0 1 1 5.400 2.800C8.600 9.200 8 9.700 8 11" fill="none" stroke="currentColor" stroke-width="1.9"/><circle cx="8" cy="14" r="1.300"/>"""),
    };

    /// <summary>The icon of the search.</summary>
    public virtual Html SearchIcon() => Icon($"""<circle cx="6.800" cy="6.800" r="4.8" fill="none" stroke="currentColor" stroke-width="1.8"/><path d="m10 11.300 1.300-1.300 3.700 3.700-1.300 1.300z"/>""");

    /// <summary>The confidence, as an icon: one to three bars.</summary>
    public virtual Html Icon(Confidence confidence) => Icon(confidence switch
    {
        Confidence.Low => $"""<path d="M2 10h3v4H2z"/><path class="off" d="M6.5 6h3v8h-3zM11 2h3v12h-3z"/>""",
        Confidence.Moderate => $"""<path d="M2 10h3v4H2zM6.5 6h3v8h-3z"/><path class="off" d="M11 2h3v12h-3z"/>""",
        Confidence.High => $"""<path d="M2 10h3v4H2zM6.5 6h3v8h-3zM11 2h3v12h-3z"/>""",
    });

    /// <summary>An icon of 16 by 16 units. It is decorative: the words beside it say the same.</summary>
    /// <param name="shapes">The shapes, as SVG of the theme's own.</param>
    protected static Html Icon(Html shapes) => $"""<svg class="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">{shapes}</svg>""";
}
