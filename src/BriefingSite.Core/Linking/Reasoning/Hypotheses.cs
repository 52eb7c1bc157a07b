using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

public static partial class LinkingRules
{
    /// <summary>Two alternatives, or an alternative and a judgement, with one id.</summary>
    public static Rule DuplicateAlternative { get; } = All.Add(new("BS316", Severity.Error, "Two alternatives with one id",
        "Claims name an alternative by its id, so no other alternative and no judgement may have it.",
        "alternatives: [{ id: alt-snow, text: … }, { id: alt-snow, text: … }]", "alternatives: [{ id: alt-snow, text: … }, { id: alt-hail, text: … }]"));

    /// <summary>A claim that speaks to an alternative that does not exist.</summary>
    public static Rule UnknownAlternative { get; } = All.Add(new("BS317", Severity.Error, "No such judgement or alternative",
        "A claim speaks for or against a judgement of the front page, or an alternative that a judgement lists with an id.",
        "::: {.claim #ships kind=fact against=alt-snwo}", "::: {.claim #ships kind=fact against=alt-snow}"));

    /// <summary>A claim that speaks both for and against the same.</summary>
    public static Rule ForAndAgainst { get; } = All.Add(new("BS318", Severity.Error, "A claim speaks both for and against the same",
        "What fits an alternative and its opposite tells nothing about it. If two parts of the claim speak to it differently, they are two claims.",
        "::: {.claim #ships kind=fact for=alt-snow against=alt-snow}", "::: {.claim #ships kind=fact against=alt-snow}"));
}

/// <summary>To what claims can speak: judgements and named alternatives.</summary>
internal sealed class Hypotheses : IEquatable<Hypotheses>
{
    private readonly HashSet<string> _ids;

    public Hypotheses(ValueList<JudgementDraft> judgements, Action<Diagnostic> report)
    {
        _ids = judgements.Select(judgement => judgement.Header.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var alternative in judgements.SelectMany(judgement => judgement.Alternatives).Where(alternative => alternative.Id.Length > 0 && !_ids.Add(alternative.Id)))
            report(new(LinkingRules.DuplicateAlternative, alternative.At, $"Another alternative or judgement is called '{alternative.Id}', too.", "give it another id"));
    }

    /// <summary>The ids of those that exist, each once; the others are reported.</summary>
    public ValueList<string> Find(ValueList<UnresolvedName> names, Action<Diagnostic> report)
    {
        if (names.Count == 0) return [];
        foreach (var name in names.Where(name => !_ids.Contains(name.Id)))
        {
            var near = new NearestNames().To(name.Id, _ids);
            report(new(LinkingRules.UnknownAlternative, name.At, $"No judgement or alternative is called '{name.Id}'.", Nearest.Describe(name.Id, near, "alternatives have ids under 'alternatives' in input/index.md")) { Suggestion = Nearest.Only(name.Id, near) });
        }
        return names.Select(name => name.Id).Where(_ids.Contains).Distinct().ToValueList();
    }

    /// <inheritdoc/>
    public bool Equals(Hypotheses? other) => other is not null && _ids.SetEquals(other._ids);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Hypotheses);

    /// <inheritdoc/>
    public override int GetHashCode() => _ids.Count;
}
