namespace BriefingSite.Core.Model;

public static partial class ChangeKinds
{
    /// <summary>A sentence is new.</summary>
    public static ChangeKind SentenceAdded { get; } = Add(new("BD501", "sentence-added", Weight.Minor, "a sentence is new"));

    /// <summary>A sentence is gone.</summary>
    public static ChangeKind SentenceRemoved { get; } = Add(new("BD502", "sentence-removed", Weight.Minor, "a sentence is gone"));

    /// <summary>A sentence says something else.</summary>
    public static ChangeKind SentenceChanged { get; } = Add(new("BD503", "sentence-changed", Weight.Minor, "a sentence says something else"));

    /// <summary>A cell of a table says something else.</summary>
    public static ChangeKind CellChanged { get; } = Add(new("BD504", "cell-changed", Weight.Minor, "a cell of a table says something else"));

    /// <summary>A row of a table is new.</summary>
    public static ChangeKind RowAdded { get; } = Add(new("BD505", "row-added", Weight.Minor, "a row of a table is new"));

    /// <summary>A row of a table is gone.</summary>
    public static ChangeKind RowRemoved { get; } = Add(new("BD506", "row-removed", Weight.Minor, "a row of a table is gone"));

    /// <summary>A column of a table is new.</summary>
    public static ChangeKind ColumnAdded { get; } = Add(new("BD507", "column-added", Weight.Minor, "a column of a table is new"));

    /// <summary>A column of a table is gone.</summary>
    public static ChangeKind ColumnRemoved { get; } = Add(new("BD508", "column-removed", Weight.Minor, "a column of a table is gone"));

    /// <summary>Code changed.</summary>
    public static ChangeKind CodeChanged { get; } = Add(new("BD509", "code-changed", Weight.Minor, "code changed"));

    /// <summary>A picture changed.</summary>
    public static ChangeKind PictureChanged { get; } = Add(new("BD510", "picture-changed", Weight.Minor, "a picture changed"));

    /// <summary>A sentence became a quotation, or ceased to be one.</summary>
    public static ChangeKind AttributionChanged { get; } = Add(new("BD511", "attribution-changed", Weight.Minor, "a sentence became a quotation, or ceased to be one"));

    /// <summary>Words are struck out.</summary>
    public static ChangeKind StruckOutAdded { get; } = Add(new("BD512", "struck-out-added", Weight.Minor, "words are struck out"));

    /// <summary>Words are no longer struck out.</summary>
    public static ChangeKind StruckOutRemoved { get; } = Add(new("BD513", "struck-out-removed", Weight.Minor, "words are no longer struck out"));

    /// <summary>The order of a numbered list changed.</summary>
    public static ChangeKind NumberedListReordered { get; } = Add(new("BD514", "numbered-list-reordered", Weight.Minor, "the order of a numbered list changed"));

    /// <summary>The footnote of a sentence changed.</summary>
    public static ChangeKind FootnoteMarkChanged { get; } = Add(new("BD515", "footnote-mark-changed", Weight.Minor, "the footnote of a sentence changed"));

    /// <summary>A sentence moved to another page.</summary>
    public static ChangeKind SentenceMovedToPage { get; } = Add(new("BD516", "sentence-moved-to-page", Weight.Minor, "a sentence moved to another page"));

    /// <summary>A term is new.</summary>
    public static ChangeKind TermAdded { get; } = Add(new("BD521", "term-added", Weight.Minor, "a term is new"));

    /// <summary>A term is gone.</summary>
    public static ChangeKind TermRemoved { get; } = Add(new("BD522", "term-removed", Weight.Major, "a term is gone"));

    /// <summary>The title of a term changed.</summary>
    public static ChangeKind TermTitleChanged { get; } = Add(new("BD523", "term-title-changed", Weight.Minor, "the title of a term changed") { Keys = ["title"] });

    /// <summary>A term has a new alias.</summary>
    public static ChangeKind TermAliasAdded { get; } = Add(new("BD524", "term-alias-added", Weight.Minor, "a term has a new alias") { Keys = ["aliases"] });

    /// <summary>A term lost an alias.</summary>
    public static ChangeKind TermAliasRemoved { get; } = Add(new("BD525", "term-alias-removed", Weight.Minor, "a term lost an alias") { Keys = ["aliases"] });

    /// <summary>The kind of a term changed.</summary>
    public static ChangeKind TermKindChanged { get; } = Add(new("BD526", "term-kind-changed", Weight.Minor, "the kind of a term changed") { Keys = ["kind"] });

    /// <summary>The explanation of a term changed.</summary>
    public static ChangeKind TermReworded { get; } = Add(new("BD527", "term-reworded", Weight.Minor, "the explanation of a term changed"));

    /// <summary>The id and permanent address of a term changed.</summary>
    public static ChangeKind TermRenamed { get; } = Add(new("BD528", "term-renamed", Weight.Major, "the id and permanent address of a term changed"));

    /// <summary>An event is new.</summary>
    public static ChangeKind EventAdded { get; } = Add(new("BD531", "event-added", Weight.Minor, "an event is new"));

    /// <summary>An event is gone.</summary>
    public static ChangeKind EventRemoved { get; } = Add(new("BD532", "event-removed", Weight.Major, "an event is gone"));

    /// <summary>The date of an event changed.</summary>
    public static ChangeKind EventDateChanged { get; } = Add(new("BD533", "event-date-changed", Weight.Minor, "the date of an event changed") { Keys = ["date", "dates"] });

    /// <summary>The title of an event changed.</summary>
    public static ChangeKind EventTitleChanged { get; } = Add(new("BD534", "event-title-changed", Weight.Minor, "the title of an event changed") { Keys = ["title"] });

    /// <summary>The description of an event changed.</summary>
    public static ChangeKind EventReworded { get; } = Add(new("BD535", "event-reworded", Weight.Minor, "the description of an event changed"));

    /// <summary>An event concerns one more topic.</summary>
    public static ChangeKind EventTopicAdded { get; } = Add(new("BD536", "event-topic-added", Weight.Minor, "an event concerns one more topic") { Keys = ["topics"] });

    /// <summary>An event no longer concerns a topic.</summary>
    public static ChangeKind EventTopicRemoved { get; } = Add(new("BD537", "event-topic-removed", Weight.Minor, "an event no longer concerns a topic") { Keys = ["topics"] });

    /// <summary>An indicator is new.</summary>
    public static ChangeKind IndicatorAdded { get; } = Add(new("BD541", "indicator-added", Weight.Minor, "an indicator is new"));

    /// <summary>An indicator is gone.</summary>
    public static ChangeKind IndicatorRemoved { get; } = Add(new("BD542", "indicator-removed", Weight.Major, "an indicator is gone"));

    /// <summary>The title of an indicator changed.</summary>
    public static ChangeKind IndicatorTitleChanged { get; } = Add(new("BD543", "indicator-title-changed", Weight.Minor, "the title of an indicator changed") { Keys = ["title"] });

    /// <summary>What would confirm the judgements changed.</summary>
    public static ChangeKind IndicatorCloserChanged { get; } = Add(new("BD544", "indicator-closer-changed", Weight.Minor, "what would confirm the judgements changed"));

    /// <summary>What would contradict the judgements changed.</summary>
    public static ChangeKind IndicatorApartChanged { get; } = Add(new("BD545", "indicator-apart-changed", Weight.Minor, "what would contradict the judgements changed"));

    /// <summary>The state of an indicator changed.</summary>
    public static ChangeKind IndicatorStateChanged { get; } = Add(new("BD546", "indicator-state-changed", Weight.Major, "the state of an indicator changed") { Keys = ["state"] });

    /// <summary>The 'as of' date of an indicator changed.</summary>
    public static ChangeKind IndicatorAsOfChanged { get; } = Add(new("BD547", "indicator-as-of-changed", Weight.Minor, "the 'as of' date of an indicator changed") { Keys = ["as-of"] });

    /// <summary>An indicator concerns one more topic.</summary>
    public static ChangeKind IndicatorTopicAdded { get; } = Add(new("BD548", "indicator-topic-added", Weight.Minor, "an indicator concerns one more topic") { Keys = ["topics"] });

    /// <summary>An indicator no longer concerns a topic.</summary>
    public static ChangeKind IndicatorTopicRemoved { get; } = Add(new("BD549", "indicator-topic-removed", Weight.Minor, "an indicator no longer concerns a topic") { Keys = ["topics"] });

    /// <summary>The id and permanent address of an indicator changed.</summary>
    public static ChangeKind IndicatorRenamed { get; } = Add(new("BD550", "indicator-renamed", Weight.Major, "the id and permanent address of an indicator changed"));
}
