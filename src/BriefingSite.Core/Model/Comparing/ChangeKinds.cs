namespace BriefingSite.Core.Model;

/// <summary>The catalogue of changes between two versions of a briefing: BD1xx claims, BD2xx evidence and sources, BD3xx the comparison,
/// BD4xx the front page and its judgements, BD5xx prose, terms, events and indicators, BD6xx pages, addresses and links, BD7xx settings,
/// overrides, notes and files, BD9xx wording and layout.</summary>
public static partial class ChangeKinds
{
    /// <summary>All kinds, by code.</summary>
    public static ValueList<ChangeKind> All =>
    [
        ClaimAdded, ClaimRemoved, ClaimRenamed, ClaimMoved, ClaimReworded, ClaimKindChanged, ClaimConfidenceChanged, ClaimBecauseChanged,
        ClaimQuestionAdded, ClaimQuestionRemoved, ClaimLostLastSource, ClaimGainedFirstSource, ClaimNowSingleSource, ClaimNowCorroborated,
        ClaimNowContested, ClaimNoLongerContested, ClaimSignatureLapsed, ClaimSignatureRenewed, ClaimSignatureAdded, ClaimSignatureRemoved,
        ClaimSignatureChanged, ClaimOriginsFewer, ClaimOriginsMore, ClaimPassageChanged, ClaimSourceRegraded, CitationAdded,
        CitationRemoved, CitationSwapped, SignalTurned, QuotationAdded, QuotationRemoved, QuotationChanged, CitationMoved, SourceAdded,
        SourceRemoved, SourceGradeChanged, SourceOriginChanged, SourceDescriptorChanged, SourceRightsChanged, SourceDateChanged,
        SourceOriginalChanged, SourceDetailChanged, PassageAdded, PassageRemoved, PassageRenumbered, PassageGistChanged,
        PassageAsideChanged, LockEntryAdded, LockEntryRemoved, LockEntryChanged, QuestionAdded, QuestionRemoved, QuestionReworded,
        QuestionScaleChanged, QuestionTopicAdded, QuestionTopicRemoved, PositionAdded, PositionRemoved, StanceTurned, PositionReworded,
        SilenceToSpeech, SpeechToSilence, SilenceAdded, SilenceRemoved, RelationMoved, AgreementCountsMoved, QuestionOrderChanged,
        BriefingTitleChanged, BriefingQuestionChanged, BriefingAnswerChanged, JudgementAdded, JudgementRemoved, JudgementReworded,
        LikelihoodChanged, JudgementConfidenceChanged, JudgementBecauseChanged, AlternativeAdded, AlternativeRemoved, AlternativeChanged,
        JudgementClaimAdded, JudgementClaimRemoved, JudgementIndicatorAdded, JudgementIndicatorRemoved, JudgementRenamed,
        JudgementsReordered, SentenceAdded, SentenceRemoved, SentenceChanged, CellChanged, RowAdded, RowRemoved, ColumnAdded,
        ColumnRemoved, CodeChanged, PictureChanged, AttributionChanged, StruckOutAdded, StruckOutRemoved, NumberedListReordered,
        FootnoteMarkChanged, TermAdded, TermRemoved, TermTitleChanged, TermAliasAdded, TermAliasRemoved, TermKindChanged, TermReworded,
        EventAdded, EventRemoved, EventDateChanged, EventTitleChanged, EventReworded, EventTopicAdded, EventTopicRemoved, IndicatorAdded,
        IndicatorRemoved, IndicatorTitleChanged, IndicatorCloserChanged, IndicatorApartChanged, IndicatorStateChanged,
        IndicatorAsOfChanged, IndicatorTopicAdded, IndicatorTopicRemoved, PageAdded, PageRemoved, PageTitleChanged, PageOrderChanged,
        TopicAnswerChanged, TopicAsOfChanged, RelatedAdded, RelatedRemoved, MenuChanged, MapChanged, PageDetailChanged, SectionAdded, SectionRemoved,
        SectionRenamed, HeadingLevelChanged, AnchorAdded, AnchorRemoved, LinkAdded, LinkRemoved, LinkRetargeted, SettingChanged,
        BaseUrlChanged, LimitRaised, LimitLowered, PolicyChanged, OverrideAdded, OverrideRemoved, OverrideReworded, NoteAdded, NoteRemoved,
        NoteChanged, FileAdded, FileRemoved, FileChanged,
        VersionAdded, VersionRemoved, VersionChanged, RetiredIdAdded, RetiredIdRemoved, RetiredIdChanged,
        FileMeansOtherwise, WordingChanged, EmphasisChanged, SectionOfSentenceChanged,
        Moved, LayoutChanged,
    ];
}
