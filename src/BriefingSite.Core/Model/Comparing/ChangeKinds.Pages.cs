namespace BriefingSite.Core.Model;

public static partial class ChangeKinds
{
    /// <summary>A page is new.</summary>
    public static ChangeKind PageAdded { get; } = Add(new("BD601", "page-added", Weight.Minor, "a page is new"));

    /// <summary>A page is gone.</summary>
    public static ChangeKind PageRemoved { get; } = Add(new("BD602", "page-removed", Weight.Major, "a page is gone"));

    /// <summary>The title of a page changed.</summary>
    public static ChangeKind PageTitleChanged { get; } = Add(new("BD603", "page-title-changed", Weight.Minor, "the title of a page changed") { Keys = ["title"] });

    /// <summary>A page moved in the order of pages.</summary>
    public static ChangeKind PageOrderChanged { get; } = Add(new("BD604", "page-order-changed", Weight.Wording, "a page moved in the order of pages") { Keys = ["order"] });

    /// <summary>The answer of a topic changed.</summary>
    public static ChangeKind TopicAnswerChanged { get; } = Add(new("BD605", "topic-answer-changed", Weight.Major, "the answer of a topic changed"));

    /// <summary>The 'as of' date of a topic changed.</summary>
    public static ChangeKind TopicAsOfChanged { get; } = Add(new("BD606", "topic-as-of-changed", Weight.Minor, "the 'as of' date of a topic changed") { Keys = ["as-of"] });

    /// <summary>A page has a new related entry.</summary>
    public static ChangeKind RelatedAdded { get; } = Add(new("BD607", "related-added", Weight.Minor, "a page has a new related entry") { Keys = ["related"] });

    /// <summary>A page lost a related entry.</summary>
    public static ChangeKind RelatedRemoved { get; } = Add(new("BD608", "related-removed", Weight.Minor, "a page lost a related entry") { Keys = ["related"] });

    /// <summary>The name of a page in the menu changed.</summary>
    public static ChangeKind MenuChanged { get; } = Add(new("BD609", "menu-changed", Weight.Minor, "the name of a page in the menu changed") { Keys = ["menu"] });

    /// <summary>A map changed.</summary>
    public static ChangeKind MapChanged { get; } = Add(new("BD610", "map-changed", Weight.Minor, "a map changed") { Keys = ["map"] });

    /// <summary>A heading is new.</summary>
    public static ChangeKind SectionAdded { get; } = Add(new("BD611", "section-added", Weight.Minor, "a heading is new"));

    /// <summary>A heading is gone.</summary>
    public static ChangeKind SectionRemoved { get; } = Add(new("BD612", "section-removed", Weight.Minor, "a heading is gone"));

    /// <summary>A heading says something else.</summary>
    public static ChangeKind SectionRenamed { get; } = Add(new("BD613", "section-renamed", Weight.Minor, "a heading says something else"));

    /// <summary>The level of a heading changed.</summary>
    public static ChangeKind HeadingLevelChanged { get; } = Add(new("BD614", "heading-level-changed", Weight.Wording, "the level of a heading changed"));

    /// <summary>An address within a page is new.</summary>
    public static ChangeKind AnchorAdded { get; } = Add(new("BD615", "anchor-added", Weight.Wording, "an address within a page is new"));

    /// <summary>An address within a page is lost.</summary>
    public static ChangeKind AnchorRemoved { get; } = Add(new("BD616", "anchor-removed", Weight.Minor, "an address within a page is lost"));

    /// <summary>A detail in the head of a page changed.</summary>
    public static ChangeKind PageDetailChanged { get; } = Add(new("BD617", "page-detail-changed", Weight.Minor, "a detail in the head of a page changed"));

    /// <summary>The id and permanent address of a page changed.</summary>
    public static ChangeKind PageRenamed { get; } = Add(new("BD618", "page-renamed", Weight.Major, "the id and permanent address of a page changed"));

    /// <summary>A link is new.</summary>
    public static ChangeKind LinkAdded { get; } = Add(new("BD621", "link-added", Weight.Wording, "a link is new"));

    /// <summary>A link is gone.</summary>
    public static ChangeKind LinkRemoved { get; } = Add(new("BD622", "link-removed", Weight.Wording, "a link is gone"));

    /// <summary>A link leads elsewhere.</summary>
    public static ChangeKind LinkRetargeted { get; } = Add(new("BD623", "link-retargeted", Weight.Minor, "a link leads elsewhere"));
}
