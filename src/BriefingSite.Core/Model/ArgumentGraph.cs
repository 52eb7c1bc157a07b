namespace BriefingSite.Core.Model;

/// <summary>Sources, claims, judgements and their alternatives, and how each bears on the others.</summary>
/// <param name="Sources">The sources.</param>
/// <param name="Claims">The claims.</param>
/// <param name="Judgements">The judgements.</param>
public sealed record ArgumentGraph(ValueList<SourceLabel> Sources, ValueList<ArguedClaim> Claims, ValueList<ArguedJudgement> Judgements)
{
    /// <summary>All of them: sources first, then claims, then each judgement with its alternatives.</summary>
    public IEnumerable<ArgumentNode> Nodes => Sources.Select(source => new ArgumentNode(ArgumentKind.Source, source.Id, source.Title, source.Url))
        .Concat(Claims.Select(claim => new ArgumentNode(claim.IsAssumption ? ArgumentKind.Assumption : ArgumentKind.Claim, claim.Target.EntityId, claim.Target.Title, claim.Target.Url)))
        .Concat(Judgements.SelectMany(judgement => judgement.Alternatives.Select(alternative => new ArgumentNode(ArgumentKind.Alternative, alternative.Id, alternative.Text, $"{judgement.Target.PagePath}#{alternative.Id}"))
            .Prepend(new(ArgumentKind.Judgement, judgement.Target.EntityId, judgement.Target.Title, judgement.Target.Url))))
        .DistinctBy(node => node.Key);

    /// <summary>How they bear on each other, each bearing once: what bears on what nobody has is left out.</summary>
    public IEnumerable<ArgumentEdge> Edges()
    {
        var named = Nodes.Where(node => node.Kind != ArgumentKind.Alternative).ToDictionary(node => node.Id, StringComparer.Ordinal);
        var hypotheses = Nodes.Where(node => node.Kind is ArgumentKind.Judgement or ArgumentKind.Alternative).DistinctBy(node => node.Id).ToDictionary(node => node.Id, StringComparer.Ordinal);
        return Sources.Where(source => source.Origin != source.Id).SelectMany(source => All(named, [source.Id], ArgumentRelation.Repeats, named, [source.Origin]))
            .Concat(Claims.SelectMany(OfClaim))
            .Concat(Judgements.SelectMany(judgement => All(hypotheses, judgement.Alternatives.Select(alternative => alternative.Id), ArgumentRelation.AlternativeTo, hypotheses, [judgement.Target.EntityId])))
            .Distinct();

        IEnumerable<ArgumentEdge> OfClaim(ArguedClaim claim)
        {
            var id = claim.Target.EntityId;
            return All(named, claim.Supporting, ArgumentRelation.Supports, named, [id])
                .Concat(All(named, claim.Opposing, ArgumentRelation.Opposes, named, [id]))
                .Concat(All(named, [id], ArgumentRelation.RestsOn, named, claim.RestsOn))
                .Concat(All(named, [id], ArgumentRelation.For, hypotheses, claim.For))
                .Concat(All(named, [id], ArgumentRelation.Against, hypotheses, claim.Against));
        }
    }

    private static IEnumerable<ArgumentEdge> All(
        Dictionary<string, ArgumentNode> those, IEnumerable<string> bearing, ArgumentRelation relation, Dictionary<string, ArgumentNode> others, IEnumerable<string> borne) =>
        from one in bearing
        from other in borne
        where those.ContainsKey(one) && others.ContainsKey(other)
        select new ArgumentEdge(those[one], relation, others[other]);
}

/// <summary>A claim and what it rests on and speaks to.</summary>
/// <param name="Target">The claim.</param>
/// <param name="IsAssumption">Whether it is assumed.</param>
/// <param name="Supporting">The ids of the sources that support it.</param>
/// <param name="Opposing">The ids of those that oppose it.</param>
/// <param name="RestsOn">The ids of the claims without which it would not stand.</param>
/// <param name="For">The ids of the judgements and alternatives for which it speaks, those that name it among them.</param>
/// <param name="Against">The ids of those against which it speaks.</param>
public sealed record ArguedClaim(
    Target Target, bool IsAssumption, ValueList<string> Supporting, ValueList<string> Opposing, ValueList<string> RestsOn, ValueList<string> For, ValueList<string> Against);

/// <summary>A judgement and what it rests on.</summary>
/// <param name="Target">The judgement.</param>
/// <param name="Claims">The ids of the claims that it names.</param>
/// <param name="Alternatives">What else could be true, where it has a name.</param>
public sealed record ArguedJudgement(Target Target, ValueList<string> Claims, ValueList<ArguedAlternative> Alternatives);

/// <summary>Something else that could be true instead of a judgement.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">What it says, as plain text.</param>
public sealed record ArguedAlternative(string Id, string Text);

/// <summary>Something that bears on something, or is borne on.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it is called, or what it says.</param>
/// <param name="Url">Its path on the site.</param>
public sealed record ArgumentNode(ArgumentKind Kind, string Id, string Title, string Url)
{
    /// <summary>A name of its own among all of them: the id. Only alternatives may have ids that others have, too.</summary>
    public string Key => Kind == ArgumentKind.Alternative ? $"alternative.{Id}" : Id;
}

/// <summary>How one bears on another: <paramref name="From"/> supports, opposes, … <paramref name="To"/>.</summary>
public sealed record ArgumentEdge(ArgumentNode From, ArgumentRelation Relation, ArgumentNode To);

/// <summary>What bears on something, or is borne on.</summary>
public enum ArgumentKind
{
    /// <summary>A source.</summary>
    Source,

    /// <summary>A claim.</summary>
    Claim,

    /// <summary>A claim that is assumed.</summary>
    Assumption,

    /// <summary>A judgement.</summary>
    Judgement,

    /// <summary>An alternative to a judgement.</summary>
    Alternative,
}

/// <summary>How one bears on another.</summary>
public enum ArgumentRelation
{
    /// <summary>A source counts as one origin with another, which it repeats.</summary>
    Repeats,

    /// <summary>A source supports a claim.</summary>
    Supports,

    /// <summary>A source opposes a claim.</summary>
    Opposes,

    /// <summary>A claim would not stand without another.</summary>
    RestsOn,

    /// <summary>A claim speaks for a judgement or an alternative.</summary>
    For,

    /// <summary>A claim speaks against a judgement or an alternative.</summary>
    Against,

    /// <summary>An alternative could be true instead of a judgement.</summary>
    AlternativeTo,
}
