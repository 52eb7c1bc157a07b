using BriefingSite.Core.Model;

namespace BriefingSite.Tests.Themes;

/// <summary>What carries a judgement, made by hand: each claim but the first rests on the one before it, and on an assumption.</summary>
internal static class SampleSupport
{
    /// <summary>The first source carries the last claim alone, so all fall without it; the others carry the first claim together.</summary>
    /// <param name="labels">The sources.</param>
    /// <param name="chain">How many claims the chain has.</param>
    public static JudgementSupport Of(IReadOnlyList<SourceLabel> labels, int chain)
    {
        var assumption = Claim("rain");
        List<SupportColumn> columns = [new(new(labels[0], null), [], 1), new(new(null, assumption), [], 1), .. labels.Skip(1).Select(label => new SupportColumn(new(label, null), [], 0))];
        var rows = Enumerable.Range(0, chain).Select(i => new SupportRow(new(Claim($"claim-{i}"), Core.Model.Support.SingleSource, [], null), i, false,
            columns.Select((column, place) => place < 2 ? new SupportCell(place == 0 && i == chain - 1, false, true) : new SupportCell(i == 0, i == chain - 1, false)).ToValueList())
        {
            Elsewhere = i == 1 ? [assumption] : [],
        });
        var assumed = new SupportRow(new(assumption, Core.Model.Support.Uncited, [], null), 1, true, columns.Select((_, place) => new SupportCell(false, false, place == 1)).ToValueList());
        return new("j-built", columns.ToValueList(), [.. rows, assumed], new([[columns[0].Carrier], [columns[1].Carrier]], 2, 3, 3), [assumption], [new(DoubtKind.OneOrigin, 1, 1)]);
    }

    private static Target Claim(string id) => new(TargetKind.Claim, $"The tram & its <{id}> are what the town is said to want, by many who have been asked.", $"/claims/#{id}");
}
