namespace BriefingSite.Core.Model;

/// <summary>What carries the claims and judgements of a briefing, and what falls without what: computed once, for pages and exports.</summary>
/// <param name="Unsupported">The ids of the claims that nothing carries.</param>
/// <param name="Sources">What follows if a source is wrong, in the order of the sources.</param>
/// <param name="Origins">The same for each origin that several sources count as.</param>
/// <param name="Assumptions">The same for each assumption, without the assumption itself.</param>
/// <param name="Judgements">What carries each judgement that names claims.</param>
public sealed record Dependence(
    ValueList<string> Unsupported, ValueList<SourceLoss> Sources, ValueList<OriginLoss> Origins, ValueList<AssumptionLoss> Assumptions, ValueList<JudgementSupport> Judgements);

/// <summary>What follows if all sources that count as one origin are wrong.</summary>
/// <param name="Origin">The id of the origin.</param>
/// <param name="Sources">The ids of the sources that count as it.</param>
/// <param name="Loss">What follows.</param>
public sealed record OriginLoss(string Origin, ValueList<string> Sources, SourceLoss Loss);

/// <summary>What follows if an assumption is wrong.</summary>
/// <param name="Claim">Its id.</param>
/// <param name="Loss">What follows.</param>
public sealed record AssumptionLoss(string Claim, SourceLoss Loss);
