namespace BriefingSite.Core.Model;

public static partial class ChangeKinds
{
    /// <summary>A question is new.</summary>
    public static ChangeKind QuestionAdded { get; } = Add(new("BD301", "question-added", Weight.Major, "a question is new"));

    /// <summary>A question is gone.</summary>
    public static ChangeKind QuestionRemoved { get; } = Add(new("BD302", "question-removed", Weight.Major, "a question is gone"));

    /// <summary>A question asks something else.</summary>
    public static ChangeKind QuestionReworded { get; } = Add(new("BD303", "question-reworded", Weight.Minor, "a question asks something else") { Keys = ["question", "title"] });

    /// <summary>The scale of a question changed.</summary>
    public static ChangeKind QuestionScaleChanged { get; } = Add(new("BD304", "question-scale-changed", Weight.Minor, "the scale of a question changed") { Keys = ["scale"] });

    /// <summary>A question concerns one more topic.</summary>
    public static ChangeKind QuestionTopicAdded { get; } = Add(new("BD305", "question-topic-added", Weight.Minor, "a question concerns one more topic") { Keys = ["topics"] });

    /// <summary>A question no longer concerns a topic.</summary>
    public static ChangeKind QuestionTopicRemoved { get; } = Add(new("BD306", "question-topic-removed", Weight.Minor, "a question no longer concerns a topic") { Keys = ["topics"] });

    /// <summary>The id and permanent address of a question changed.</summary>
    public static ChangeKind QuestionRenamed { get; } = Add(new("BD307", "question-renamed", Weight.Major, "the id and permanent address of a question changed"));

    /// <summary>A source takes a position now.</summary>
    public static ChangeKind PositionAdded { get; } = Add(new("BD311", "position-added", Weight.Major, "a source takes a position now"));

    /// <summary>The position of a source is gone.</summary>
    public static ChangeKind PositionRemoved { get; } = Add(new("BD312", "position-removed", Weight.Major, "the position of a source is gone"));

    /// <summary>A source takes another stance.</summary>
    public static ChangeKind StanceTurned { get; } = Add(new("BD313", "stance-turned", Weight.Major, "a source takes another stance"));

    /// <summary>Our account of what a source says changed.</summary>
    public static ChangeKind PositionReworded { get; } = Add(new("BD314", "position-reworded", Weight.Minor, "our account of what a source says changed"));

    /// <summary>A source that was silent speaks now.</summary>
    public static ChangeKind SilenceToSpeech { get; } = Add(new("BD315", "silence-to-speech", Weight.Major, "a source that was silent speaks now"));

    /// <summary>A source that spoke is silent now.</summary>
    public static ChangeKind SpeechToSilence { get; } = Add(new("BD316", "speech-to-silence", Weight.Major, "a source that spoke is silent now"));

    /// <summary>A source is listed as silent.</summary>
    public static ChangeKind SilenceAdded { get; } = Add(new("BD317", "silence-added", Weight.Minor, "a source is listed as silent"));

    /// <summary>A source is no longer listed as silent.</summary>
    public static ChangeKind SilenceRemoved { get; } = Add(new("BD318", "silence-removed", Weight.Minor, "a source is no longer listed as silent"));

    /// <summary>How the sources relate on a question changed.</summary>
    public static ChangeKind RelationMoved { get; } = Add(new("BD319", "relation-moved", Weight.Major, "how the sources relate on a question changed"));

    /// <summary>The counts of agreement changed.</summary>
    public static ChangeKind AgreementCountsMoved { get; } = Add(new("BD320", "agreement-counts-moved", Weight.Minor, "the counts of agreement changed"));

    /// <summary>A question moved within its group.</summary>
    public static ChangeKind QuestionOrderChanged { get; } = Add(new("BD321", "question-order-changed", Weight.Wording, "a question moved within its group") { Keys = ["order"] });

    /// <summary>What the sources are said to differ in changed.</summary>
    public static ChangeKind DifferenceKindChanged { get; } = Add(new("BD322", "difference-kind-changed", Weight.Major, "what the sources are said to differ in changed") { Keys = ["difference"] });

    /// <summary>The reason for the kind of a difference changed.</summary>
    public static ChangeKind DifferenceBecauseChanged { get; } = Add(new("BD323", "difference-because-changed", Weight.Minor, "the reason for the kind of a difference changed") { Keys = ["difference"] });
}
