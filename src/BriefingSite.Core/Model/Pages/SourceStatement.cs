namespace BriefingSite.Core.Model;

/// <summary>The source summary statement of a briefing (ICD 206): strengths, gaps, what rests on one source. All of it is computed.</summary>
/// <param name="Origins">How many origins the sources count as.</param>
/// <param name="Undated">How many sources have no date.</param>
/// <param name="Newest">The newest date of publication, if any source has one.</param>
/// <param name="Unnamed">How many sources name neither author nor publisher.</param>
/// <param name="Claims">The claims, in figures.</param>
/// <param name="Alone">How many claims rest on one source alone, by source.</param>
/// <param name="Judgements">Judgements of the front page of which every claim rests on one and the same source.</param>
/// <param name="NewestByTopic">The newest information of each topic.</param>
/// <param name="Agreed">The questions on which the sources agree.</param>
/// <param name="Divided">The questions on which they differ.</param>
/// <param name="BlindSpots">The blind spots of the sources.</param>
public sealed record SourceStatement(
    int Origins, int Undated, Edtf? Newest, int Unnamed, ClaimCounts Claims, ValueList<RestsOn> Alone, ValueList<Target> Judgements,
    ValueList<TopicDate> NewestByTopic, ValueList<Target> Agreed, ValueList<Target> Divided, ValueList<BlindSpot> BlindSpots);

/// <summary>How many claims rest on one source alone.</summary>
public sealed record RestsOn(SourceLabel Source, int Claims);

/// <summary>The newest information of a topic.</summary>
public sealed record TopicDate(Target Topic, Edtf Newest);

/// <summary>A blind spot of the sources.</summary>
/// <param name="About">A question they are silent on, or a topic they don't support.</param>
/// <param name="Silent">The sources that are silent.</param>
/// <param name="IsTotal">Whether no source takes a position.</param>
public sealed record BlindSpot(Target About, ValueList<SourceLabel> Silent, bool IsTotal);
