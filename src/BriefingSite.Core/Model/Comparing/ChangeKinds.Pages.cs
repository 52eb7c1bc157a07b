namespace BriefingSite.Core.Model;

public static partial class ChangeKinds
{
    /// <summary>A page is new.</summary>
    public static ChangeKind PageAdded { get; } = Add(new("BD601", "page-added", Weight.Minor, "a page is new"));

    /// <summary>A page is gone.</summary>
    public static ChangeKind PageRemoved { get; } = Add(new("BD602", "page-removed", Weight.Major, "a page is gone"));

    /// <summary>A page is called otherwise.</summary>
    public static ChangeKind PageTitleChanged { get; } = Add(new("BD603", "page-title-changed", Weight.Minor, "a page is called otherwise"));

    /// <summary>A page stands elsewhere in the order.</summary>
    public static ChangeKind PageOrderChanged { get; } = Add(new("BD604", "page-order-changed", Weight.Wording, "a page stands elsewhere in the order"));

    /// <summary>The answer of a topic is another.</summary>
    public static ChangeKind TopicAnswerChanged { get; } = Add(new("BD605", "topic-answer-changed", Weight.Major, "the answer of a topic is another"));

    /// <summary>A topic is as of another date.</summary>
    public static ChangeKind TopicAsOfChanged { get; } = Add(new("BD606", "topic-as-of-changed", Weight.Minor, "a topic is as of another date"));

    /// <summary>A page leads to something more.</summary>
    public static ChangeKind RelatedAdded { get; } = Add(new("BD607", "related-added", Weight.Minor, "a page leads to something more"));

    /// <summary>A page leads to something less.</summary>
    public static ChangeKind RelatedRemoved { get; } = Add(new("BD608", "related-removed", Weight.Minor, "a page leads to something less"));

    /// <summary>A page is called otherwise in the menu.</summary>
    public static ChangeKind MenuChanged { get; } = Add(new("BD609", "menu-changed", Weight.Wording, "a page is called otherwise in the menu"));

    /// <summary>A map shows something else.</summary>
    public static ChangeKind MapChanged { get; } = Add(new("BD610", "map-changed", Weight.Minor, "a map shows something else"));

    /// <summary>A heading is new.</summary>
    public static ChangeKind SectionAdded { get; } = Add(new("BD611", "section-added", Weight.Minor, "a heading is new"));

    /// <summary>A heading is gone.</summary>
    public static ChangeKind SectionRemoved { get; } = Add(new("BD612", "section-removed", Weight.Minor, "a heading is gone"));

    /// <summary>A heading says something else.</summary>
    public static ChangeKind SectionRenamed { get; } = Add(new("BD613", "section-renamed", Weight.Minor, "a heading says something else"));

    /// <summary>A heading is of another level.</summary>
    public static ChangeKind HeadingLevelChanged { get; } = Add(new("BD614", "heading-level-changed", Weight.Wording, "a heading is of another level"));

    /// <summary>An address within a page is new.</summary>
    public static ChangeKind AnchorAdded { get; } = Add(new("BD615", "anchor-added", Weight.Wording, "an address within a page is new"));

    /// <summary>An address within a page is lost.</summary>
    public static ChangeKind AnchorRemoved { get; } = Add(new("BD616", "anchor-removed", Weight.Minor, "an address within a page is lost"));

    /// <summary>The head of a page says something else.</summary>
    public static ChangeKind PageDetailChanged { get; } = Add(new("BD617", "page-detail-changed", Weight.Minor, "the head of a page says something else"));

    /// <summary>A link is new.</summary>
    public static ChangeKind LinkAdded { get; } = Add(new("BD621", "link-added", Weight.Wording, "a link is new"));

    /// <summary>A link is gone.</summary>
    public static ChangeKind LinkRemoved { get; } = Add(new("BD622", "link-removed", Weight.Wording, "a link is gone"));

    /// <summary>A link leads elsewhere.</summary>
    public static ChangeKind LinkRetargeted { get; } = Add(new("BD623", "link-retargeted", Weight.Minor, "a link leads elsewhere"));
}
