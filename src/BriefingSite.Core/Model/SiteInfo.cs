namespace BriefingSite.Core.Model;

/// <summary>The settings in <c>input/site.yml</c>.</summary>
/// <param name="Title">The site's name, in the head of each page.</param>
/// <param name="Description">What it is, in a sentence.</param>
/// <param name="BaseUrl">Where it is published, such as <c>https://example.org/briefings/</c>; ends in a slash.</param>
/// <param name="Language">Its language, such as <c>en-GB</c>.</param>
/// <param name="Publisher">Who publishes it.</param>
/// <param name="Licence">The licence of the text.</param>
/// <param name="Scale">The stances of a question that names none.</param>
/// <param name="Limits">Limits of lengths.</param>
public sealed record SiteInfo(
    string Title, string Description, string BaseUrl, string Language, string? Publisher, Licence? Licence, ValueList<string> Scale, Limits Limits)
{
    /// <summary>The file of the settings.</summary>
    public const string Path = "input/site.yml";

    /// <summary>Who wrote it: a person's name. <c>null</c>: the publisher.</summary>
    public string? Author { get; init; }

    /// <summary>Where readers can write to, if anywhere: <c>mailto:…</c> or <c>https://…</c>.</summary>
    public string? Contact { get; init; }

    /// <summary>By how many months a version may be younger than the newest information before the pages say so; <c>null</c>: they never do.</summary>
    public int? StaleAfter { get; init; }

    /// <summary>The security contact of the site, if any.</summary>
    public SecurityContact? Security { get; init; }

    /// <summary>The settings of the glossary.</summary>
    public TermSettings Terms { get; init; } = TermSettings.Default;

    /// <summary>The headings of the two sides of an indicator.</summary>
    public IndicatorLabels Indicators { get; init; } = IndicatorLabels.Default;

    /// <summary>The review policy: what a change needs before it is accepted.</summary>
    public ReviewPolicy Review { get; init; } = ReviewPolicy.Usual;
}

/// <summary>The review policy: what a change needs before it is accepted. Changes are named by weight (<c>major</c>, <c>minor</c>, <c>wording</c>), by kind
/// (<c>claim-reworded</c> or <c>BD105</c>), or by what changes in meaning (<c>claim</c>, <c>source</c>, …).</summary>
/// <param name="SecondReviewer">Changes that a second reviewer must see.</param>
/// <param name="ChangeNote">Changes that need a change note for readers.</param>
public sealed record ReviewPolicy(ValueList<string> SecondReviewer, ValueList<string> ChangeNote)
{
    /// <summary>The default settings.</summary>
    public static ReviewPolicy Usual { get; } = new(
        [FormatNames.Weights[Weight.Major]], [FormatNames.Weights[Weight.Major], EntityKind.Claim.Subject, EntityKind.Judgement.Subject, Subject.Position]);

    /// <summary>Which changed files outside the briefing a second reviewer must see.</summary>
    public OutsideReview Outside { get; init; } = OutsideReview.Critical;

    /// <summary>The words by which changes can be named, besides kinds.</summary>
    public static ValueList<string> Words { get; } = [.. FormatNames.Weights.Names.Where(name => name != FormatNames.Weights[Weight.None]), .. Subject.Types];

    /// <inheritdoc/>
    public override string ToString() => $"second-reviewer: {SecondReviewer}, change-note: {ChangeNote}, outside: {FormatNames.OutsideReviews[Outside]}";
}

/// <summary>Which changed files outside the briefing a second reviewer must see; the later the stricter.</summary>
public enum OutsideReview
{
    /// <summary>None.</summary>
    None,

    /// <summary>All that may judge pull requests, run or be published.</summary>
    Critical,

    /// <summary>All.</summary>
    All,
}

/// <summary>The security contact of the site (RFC 9116).</summary>
/// <param name="Contact">An address: <c>mailto:…</c> or <c>https://…</c>.</param>
/// <param name="Expires">The last day on which it is valid.</param>
/// <param name="ExpiresAt">Its location.</param>
public sealed record SecurityContact(string Contact, Edtf Expires, UncomparedLocation ExpiresAt);

/// <summary>A licence.</summary>
public sealed record Licence(string Name, string? Address);

/// <summary>Limits of lengths.</summary>
/// <param name="QuotationWords">Words of a quotation.</param>
/// <param name="QuotationPassages">Passages that a citation may name for a quotation.</param>
/// <param name="QuotationShare">Share of a source that may be quoted, in per cent.</param>
/// <param name="AnswerWords">Words of an answer.</param>
/// <param name="ShortTitle">Characters of a source's short label.</param>
/// <param name="Judgements">The maximum number of judgements on the front page.</param>
/// <param name="InsertionWords">Words in square brackets in a quotation.</param>
public sealed record Limits(
    int QuotationWords = 15, int QuotationPassages = 5, int QuotationShare = 5, int AnswerWords = 60, int ShortTitle = 24, int Judgements = 7, int InsertionWords = 5);

/// <summary>The settings as written.</summary>
public sealed record SiteDraft(InputFile Written, SiteInfo Info) : Draft(Written);
