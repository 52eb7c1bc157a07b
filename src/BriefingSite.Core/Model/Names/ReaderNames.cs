namespace BriefingSite.Core.Model;

/// <summary>A mark as readers see it.</summary>
/// <param name="Label">Its word or words, in lower case.</param>
/// <param name="Meaning">What it means, as a sentence.</param>
public sealed record MarkMeaning(string Label, string Meaning);

/// <summary>The labels of marks for readers, each with what it means: the one table for pages, legends, print and the comparison of versions. Files,
/// exports and addresses have the names of <see cref="FormatNames"/>.</summary>
public static class ReaderNames
{
    /// <summary>What kind of statement a claim is.</summary>
    public static MarkMeaning For(ClaimKind kind) => kind switch
    {
        ClaimKind.Fact => new("reported", "One or more sources say so. Whether it is true depends on them."),
        ClaimKind.Judgement => new("assessed", "A conclusion, of a source or of the authors of this briefing. Where a confidence stands with it, it is the authors'."),
        ClaimKind.Assumption => new("assumed", "What the authors take as given for the sake of the argument. It needs no source."),
    };

    /// <summary>How well a claim is supported.</summary>
    public static MarkMeaning For(Support support) => support switch
    {
        Support.Corroborated => new("corroborated", "Two or more independent sources support it. Sources that repeat one another count as one."),
        Support.SingleSource => new("single-source", "One source supports it, or several that repeat one another."),
        Support.Uncited => new("uncited", "No source supports it."),
    };

    /// <summary>What speaks against a claim.</summary>
    public static MarkMeaning For(Dispute dispute) => dispute switch
    {
        Dispute.Contested => new("contested", "Another source than those that support it speaks against it."),
        Dispute.SelfQualified => new("qualified by its own source", "A source that supports it, or one that repeats it, also says something against it."),
        Dispute.DisputedQuestion => new("on a disputed question", "It belongs to a question that the sources answer differently."),
    };

    /// <summary>The confidence in a judgement.</summary>
    public static MarkMeaning For(Confidence confidence) => confidence switch
    {
        Confidence.Low => new("low", "The evidence is thin, fragmentary or doubtful."),
        Confidence.Moderate => new("moderate", "The evidence is plausible, but not enough for high confidence."),
        Confidence.High => new("high", "The evidence is good and comes from several independent sources."),
    };

    /// <summary>How the sources relate to one another on a question.</summary>
    public static MarkMeaning For(Relation relation) => relation switch
    {
        Relation.Agreement => new("agreement", "All sources that speak take the same stance."),
        Relation.LoneDissent => new("one source dissents", "All sources that speak but one take the same stance."),
        Relation.Difference => new("difference", "The sources that speak take different stances."),
        Relation.OnlyOneSpeaks => new("only one source speaks", "One source takes a position; the others are silent."),
        Relation.NoneSpeaks => new("no source speaks", "No source takes a position."),
    };

    /// <summary>The program's mark on a quotation.</summary>
    public static MarkMeaning Found { get; } = new("found in the source", "A program has found the quoted words in the passage, word for word. It does not say that they support the claim.");

    /// <summary>The program's mark on a quotation from a passage that it may have read wrongly.</summary>
    public static MarkMeaning FoundInDoubt { get; } = new(
        "found in a passage whose reading is in doubt",
        "A program has found the quoted words, but it may have put the words of the passage together wrongly, and nobody has compared them with the original.");

    /// <summary>A person's mark on a claim.</summary>
    public static MarkMeaning Signed { get; } = new("signed by a person", "Somebody has read claim and evidence, and vouches that the evidence supports the claim.");

    /// <summary>What the sources differ in on a question.</summary>
    public static MarkMeaning For(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Word => new("differ in the word", "In our reading the sources mean much the same, and use other words."),
        DifferenceKind.Date => new("differ in the date", "In our reading the sources speak of other times."),
        DifferenceKind.Degree => new("differ in degree", "In our reading the sources go the same way, and not equally far."),
        DifferenceKind.Substance => new("differ in substance", "In our reading the sources contradict one another in the matter itself."),
    };

    /// <summary>The meaning of the Admiralty letter of a source.</summary>
    public static string Reliability(char letter) => letter switch
    {
        'A' => "completely reliable",
        'B' => "usually reliable",
        'C' => "fairly reliable",
        'D' => "not usually reliable",
        'E' => "unreliable",
        'F' => "reliability cannot be judged",
        _ => throw new ArgumentOutOfRangeException(nameof(letter)),
    };

    /// <summary>The meaning of the Admiralty number of the information.</summary>
    public static string Credibility(int figure) => figure switch
    {
        1 => "confirmed by other sources",
        2 => "probably true",
        3 => "possibly true",
        4 => "doubtful",
        5 => "improbable",
        6 => "truth cannot be judged",
        _ => throw new ArgumentOutOfRangeException(nameof(figure)),
    };
}
