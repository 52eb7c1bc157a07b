using System.Globalization;
using BriefingSite.Core.Evidence.Dependence;
using BriefingSite.Core.Model;

namespace BriefingSite.Importing;

/// <summary>What rests on something, and what follows if it is wrong.</summary>
/// <param name="Subject">What was asked for.</param>
/// <param name="Kind">What kind of thing it is: <c>source</c>, <c>passage</c>, <c>assumption</c>, <c>alternative</c> and so on.</param>
/// <param name="Uses">What cites it or names it.</param>
/// <param name="Loss">What follows if it is wrong.</param>
/// <param name="LossOfOrigin">What follows if all sources that count as the same origin are wrong; <c>null</c> where there is no other.</param>
public sealed record Impact(Target Subject, string Kind, ValueList<Target> Uses, SourceLoss Loss, SourceLoss? LossOfOrigin)
{
    /// <summary>The sources that count as the same origin, it among them; empty where there is no other.</summary>
    public ValueList<Target> SameOrigin { get; init; } = [];

    /// <summary>The claims that speak for it: for a judgement, those that it names among them.</summary>
    public ValueList<Target> For { get; init; } = [];

    /// <summary>The claims that speak against it.</summary>
    public ValueList<Target> Against { get; init; } = [];

    /// <summary>Whether a claim can rest on it.</summary>
    public bool HasLoss => Subject.Kind is TargetKind.Source or TargetKind.Passage or TargetKind.Claim;
}

/// <summary>Finds what rests on anything that has an id, or on passages of a source.</summary>
/// <param name="briefing">The briefing, with unused sources.</param>
public sealed class FindImpact(Briefing briefing)
{
    private readonly ILookup<string, ValueList<Target>> _uses = briefing.Incoming.SelectMany(text => text).ToLookup(incoming => incoming.To.Url, incoming => incoming.From, StringComparer.Ordinal);

    /// <summary>What rests on it; or why that can't be told.</summary>
    /// <param name="id">An id, or the address of passages: <c>source#p3</c>, <c>source#p3-p5</c>.</param>
    /// <param name="passage">The numbers of passages of the source, <c>12</c>, <c>¶12</c> or <c>¶12-14</c>; <c>null</c>: the whole.</param>
    public (Impact? Impact, string? Problem) Of(string id, string? passage)
    {
        var (name, place) = id.IndexOf('#', StringComparison.Ordinal) is var hash and >= 0 ? (id[..hash], id[(hash + 1)..]) : (id, null);
        if (passage is not null && place is not null) return (null, "Passages are named once: behind '#', or as a second word.");
        var entity = briefing.Entities.FirstOrDefault(entity => entity.Id == name);
        if (entity is Source source) return passage is null && place is null ? (OfSource(source), null) : OfPassages(source, passage ?? place!, isAddress: place is not null);
        var owner = briefing.Front.Judgements.FirstOrDefault(judgement => judgement.Alternatives.Any(alternative => alternative.Name == name));
        if (entity is null && owner is null) return (null, Unknown(name));
        if (passage is not null || place is not null) return (null, $"'{name}' is {Article(entity is null ? "alternative" : KindOf(entity))}, and has no passages.");
        return (entity is null ? OfAlternative(owner!, name) : OfEntity(entity), null);
    }

    private Impact OfSource(Source source)
    {
        var support = new BriefingSupport(briefing);
        var same = support.SameOrigin(source.Label.Origin);
        var cited = source.Passages.Where(passage => passage.Number is not null).SelectMany(passage => Uses(source.Label.PassageUrl(passage.Number!.Value)));
        return new(source.Label.Target, EntityKind.Source.Word, Uses(source.Label.Url).Concat(cited).Distinct().ToValueList(), support.Without(source.Id), same.Count > 1 ? support.Without(same) : null)
        {
            SameOrigin = same.Count > 1 ? same.Order(StringComparer.Ordinal).Select(support.Source).OfType<SourceLabel>().Select(label => label.Target).ToValueList() : [],
        };
    }

    private (Impact? Impact, string? Problem) OfPassages(Source source, string written, bool isAddress)
    {
        var numbers = source.Passages.Select(each => each.Number).OfType<int>().ToList();
        var label = source.Label;
        if (Ends(written, isAddress ? number => numbers.FindAll(each => label.Addresses[each] == number || label.Addresses.Further(each).Contains(number)) : number => numbers.FindAll(each => each == number)) is not var (from, to))
            return (null, numbers.Count == 0 ? $"'{source.Id}' has no passages." : $"'{source.Id}' has no passage '{written}': it has ¶1 to ¶{numbers.Max()}, and several are written ¶1-{numbers.Max()}.");
        var meant = numbers.FindAll(number => number >= from && number <= to);
        var target = label.PassageTarget(from);
        return (new(
            from == to ? target : target with { Title = $"{label.Short}, ¶{from}–{to}" }, from == to ? "passage" : "passages", meant.SelectMany(number => Uses(label.PassageUrl(number))).Distinct().ToValueList(),
            new BriefingSupport(briefing, byPassage: true).Without(meant.Select(number => ClaimBasis.PassageName(source.Id, number))), null), null);
    }

    // The first and the last of passages that are written 12, ¶12, p12, ¶12-14 or p12-p14; null where that can't be told.
    private static (int From, int To)? Ends(string written, Func<int, List<int>> find)
    {
        var ends = written.Split('-', '–');
        if (ends.Length > 2) return null;
        var numbers = ends.Select(end => int.TryParse(end.Trim().TrimStart('¶', 'p').Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? find(number) : []).ToList();
        return numbers.Exists(found => found.Count != 1) || numbers[0][0] > numbers[^1][0] ? null : (numbers[0][0], numbers[^1][0]);
    }

    private Impact OfEntity(IEntity entity)
    {
        var home = entity is Claim claim ? Uses(claim.Home.Url) : [];
        var named = entity is Judgement judgement ? judgement.Claims.Select(each => each.Target.EntityId).ToHashSet(StringComparer.Ordinal) : [];
        var loss = entity is Claim ? new BriefingSupport(briefing).WithoutClaim(entity.Id) : SourceLoss.None;
        return WithBearings(new(entity.Target, KindOf(entity), Uses(entity.Target.Url).Concat(home).Distinct().ToValueList(), loss, null), entity.Id, named);
    }

    private Impact OfAlternative(Judgement judgement, string name)
    {
        var text = PlainText.Extract(judgement.Alternatives.First(alternative => alternative.Name == name).Text);
        return WithBearings(new(new(TargetKind.Judgement, Target.Statement(text), $"{judgement.Target.PagePath}#{name}"), "alternative", [judgement.Target], SourceLoss.None, null), name, []);
    }

    private Impact WithBearings(Impact impact, string id, HashSet<string> named)
    {
        return impact with { For = Claims(1), Against = Claims(-1) };

        ValueList<Target> Claims(int bearing) => briefing.Claims.DistinctBy(claim => claim.Id).Where(claim => HypothesisOrder.Bearing(claim, id, named.Contains(claim.Id)) == bearing).Select(claim => ((IEntity)claim).Target).ToValueList();
    }

    private string Unknown(string id)
    {
        var names = briefing.Entities.Select(each => each.Id).Concat(briefing.Front.Judgements.SelectMany(judgement => judgement.Alternatives.Select(alternative => alternative.Name)));
        var hint = Nearest.Hint(id, names, "name a source of seeds/, a claim, a judgement, an alternative, a question or anything else with an id.")!;
        return $"Nothing is called '{id}'. {char.ToUpperInvariant(hint[0])}{hint[1..]}{(hint.EndsWith('.') ? "" : ".")}";
    }

    private ValueList<Target> Uses(string url) => _uses[url].SelectMany(from => from).Distinct().ToValueList();

    private static string KindOf(IEntity entity) => entity is Claim { Kind: ClaimKind.Assumption } ? "assumption" : entity.Kind.Word;

    private static string Article(string kind) => $"{(kind[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an" : "a")} {kind}";
}
