using BriefingSite.Core.Model;
using BriefingSite.Reading.Values;
using Markdig.Extensions.CustomContainers;

namespace BriefingSite.Reading.Markdown;

internal static partial class MarkdownRules
{
    /// <summary>A claim without an id.</summary>
    public static Rule ClaimWithoutId { get; } = All.Add(new("BS037", Severity.Error, "A claim without an id",
        "Every claim has an address that can be cited and linked to; it is made from its id.",
        "::: {.claim kind=fact}", "::: {.claim #ship-calls kind=fact}"));

    /// <summary>A claim without its kind.</summary>
    public static Rule ClaimWithoutKind { get; } = All.Add(new("BS038", Severity.Error, "A claim without a kind",
        "Readers must see whether something is a fact, a judgement or an assumption.",
        "::: {.claim #ship-calls}", "::: {.claim #ship-calls kind=fact}"));

    /// <summary>A confidence that is missing, unknown or out of place.</summary>
    public static Rule InvalidClaimConfidence { get; } = All.Add(new("BS039", Severity.Error, "A confidence that is missing, unknown or out of place",
        "A judgement says how sure we are: low, moderate or high. A fact or an assumption has no confidence of its own.",
        "::: {.claim #no-duty kind=judgement because=\"the text names none\"}", "::: {.claim #no-duty kind=judgement confidence=high because=\"the text names none\"}"));

    /// <summary>A confidence without a reason.</summary>
    public static Rule JudgementWithoutReason { get; } = All.Add(new("BS040", Severity.Error, "A judgement without a reason",
        "A confidence is worth as much as the reason that is given for it.",
        "::: {.claim #no-duty kind=judgement confidence=high}", "::: {.claim #no-duty kind=judgement confidence=high because=\"the text names none\"}"));

    /// <summary>A claim inside a claim.</summary>
    public static Rule NestedClaim { get; } = All.Add(new("BS041", Severity.Error, "A claim inside a claim",
        "A claim is the smallest statement that can be true or false by itself. Write the two one after the other.",
        ":::: {.claim #one kind=fact}\n::: {.claim #two kind=fact}", "::: {.claim #one kind=fact}\n…\n:::\n\n::: {.claim #two kind=fact}"));

    /// <summary>A claim where none is allowed.</summary>
    public static Rule MisplacedClaim { get; } = All.Add(new("BS042", Severity.Error, "A claim in the wrong place",
        "Claims belong in topics and further pages, where the list of claims and the links to them lead.",
        "a claim in input/terms/new-quay.md", "the claim in input/topics/traffic.md, and a link to it"));

    /// <summary>A claim that says nothing.</summary>
    public static Rule EmptyClaim { get; } = All.Add(new("BS043", Severity.Error, "A claim that says nothing",
        "The statement and its citations are written between the two lines of colons.",
        "::: {.claim #ship-calls kind=fact}\n:::", "::: {.claim #ship-calls kind=fact}\nMore ships called. [@annual-report, ¶29]\n:::"));
}

/// <summary>Reads claims: divs of the class <c>claim</c>, each with unresolved prose of its own.</summary>
internal sealed class ClaimReader(
    BlockReader blocks, InlineReader inlines, SourcePositions places, Anchors anchors, ProseScope scope, Action<Diagnostic> report)
{
    /// <summary>The class that makes a div a claim.</summary>
    public const string Class = "claim";

    private static readonly string[] Known = ["kind", "confidence", "because", "question", "rests-on", "for", "against"];

    /// <summary>Reads a claim. A div that can't be a claim is read as text, so that problems inside it are still found.</summary>
    public ValueList<Block> Read(CustomContainer container, Attributes attributes)
    {
        var at = new Divs(places, anchors, report).Fence(container, attributes);
        if (!CanStand(at, attributes)) return blocks.Read(container);
        CheckNames(attributes);
        var kind = ReadKind(at, attributes);
        var confidence = ReadConfidence(at, attributes, kind);
        var because = Value(attributes, "because");
        if (kind == Core.Model.ClaimKind.Judgement && string.IsNullOrWhiteSpace(because?.Value))
            report(new(MarkdownRules.JudgementWithoutReason, at, "This judgement gives no reason for its confidence.", "add because=\"…\""));
        if (kind is not null and not Core.Model.ClaimKind.Judgement && because is { } reason)
            report(new(MarkdownRules.JudgementWithoutReason, At(reason), "Only a judgement gives a reason for its confidence.", "leave it out, or write kind=judgement"));
        var outer = inlines.Begin();
        var read = blocks.Read(container);
        inlines.AddText(because?.Value, at);
        var text = inlines.End(outer).Close(read);
        if (read.Count == 0) report(new(MarkdownRules.EmptyClaim, at, "This claim says nothing.", "write the statement between the two lines of colons"));
        inlines.Builder.Claims.Add(new(at, attributes.Id!.Value.Value, kind ?? Core.Model.ClaimKind.Fact, confidence, because?.Value, Names(attributes, "question"), text)
        {
            BecauseAt = because is { } words ? At(words) : default,
            RestsOn = Names(attributes, "rests-on"),
            For = Names(attributes, "for"),
            Against = Names(attributes, "against"),
        });
        return [new ClaimBlock(at, inlines.Builder.Claims.Count - 1)];
    }

    private bool CanStand(Location at, Attributes attributes)
    {
        if (inlines.IsInClaim) report(new(MarkdownRules.NestedClaim, at, "A claim can't stand in another claim.", "close the claim above first"));
        else if (scope != ProseScope.WithClaims) report(new(MarkdownRules.MisplacedClaim, at, "A claim can't stand here.", "move it to a topic, and link to it by its id"));
        else if (attributes.Id is null) report(new(MarkdownRules.ClaimWithoutId, at, "This claim has no id.", "add one: {.claim #ship-calls kind=fact}"));
        else return true;
        return false;
    }

    private void CheckNames(Attributes attributes)
    {
        var seen = new HashSet<string>();
        foreach (var (name, _) in attributes.Pairs)
        {
            var at = places.At(name.Start, name.Value.Length);
            if (!Known.Contains(name.Value))
                report(new(MarkdownRules.UnknownAttribute, at, $"A claim has no attribute '{name.Value}'.", $"it has {string.Join(", ", Known[..^1])} and {Known[^1]}"));
            else if (!seen.Add(name.Value))
                report(new(MarkdownRules.UnreadableAttributes, at, $"The attribute '{name.Value}' is used a second time here.", "leave one of them out"));
        }
    }

    private ClaimKind? ReadKind(Location at, Attributes attributes)
    {
        var kind = Value(attributes, "kind");
        var read = FormatNames.ClaimKinds.Find(kind?.Value);
        if (read is null && attributes.Fault is null)
            report(kind is { } word
                ? new(MarkdownRules.ClaimWithoutKind, At(word), $"'{word.Value}' is not a kind of claim.", "write fact, judgement or assumption")
                : new(MarkdownRules.ClaimWithoutKind, at, "This claim does not say of what kind it is.", "add kind=fact, kind=judgement or kind=assumption"));
        return read;
    }

    private Confidence? ReadConfidence(Location at, Attributes attributes, ClaimKind? kind)
    {
        if (Value(attributes, "confidence") is not { } word)
        {
            if (kind == Core.Model.ClaimKind.Judgement && attributes.Fault is null)
                report(new(MarkdownRules.InvalidClaimConfidence, at, "This judgement does not say how sure we are.", "add confidence=low, confidence=moderate or confidence=high"));
            return null;
        }
        var read = FormatNames.Confidences.Find(word.Value);
        if (read is null)
            report(new(MarkdownRules.InvalidClaimConfidence, At(word), $"'{word.Value}' is not a confidence.", "write low, moderate or high"));
        if (kind is null or Core.Model.ClaimKind.Judgement) return read;
        report(new(MarkdownRules.InvalidClaimConfidence, At(word), "Only a judgement has a confidence.", "leave it out, or write kind=judgement"));
        return null;
    }

    private ValueList<UnresolvedName> Names(Attributes attributes, string attribute)
    {
        if (Value(attributes, attribute) is not { } value) return [];
        var names = new List<UnresolvedName>();
        if (string.IsNullOrWhiteSpace(value.Value)) report(new(MarkdownRules.UnreadableAttributes, At(value), $"The attribute '{attribute}' names nothing.", "name what is meant, or leave the attribute out"));
        for (int start = 0, end; start < value.Value.Length; start = end)
        {
            while (start < value.Value.Length && char.IsWhiteSpace(value.Value[start])) start++;
            for (end = start; end < value.Value.Length && !char.IsWhiteSpace(value.Value[end]);) end++;
            if (end > start) names.Add(new(places.At(value.Start + start, end - start), value.Value[start..end]));
        }
        return NameLists.TakeOnce(names, attribute, report);
    }

    private Location At(Attributes.Word word) => places.At(word.Start, word.Value.Length);

    private static Attributes.Word? Value(Attributes attributes, string name)
    {
        foreach (var pair in attributes.Pairs)
            if (pair.Name.Value == name) return pair.Value;
        return null;
    }
}
