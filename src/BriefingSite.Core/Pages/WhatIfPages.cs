using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>The page on which readers try what would follow if sources or assumptions were wrong.</summary>
/// <param name="isRelative">Whether it must work from a folder.</param>
public sealed class WhatIfPages(bool isRelative = false) : IModule<Pair<ArgumentGraph, ValueList<Asset>>, Page>
{
    /// <inheritdoc/>
    public IEnumerable<Page> Execute(Pair<ArgumentGraph, ValueList<Asset>> document, Action<Diagnostic> report)
    {
        var (argument, assets) = document;
        yield return new WhatIfPage(
            argument.Sources.GroupBy(source => source.Origin).Select(group => new OriginGroup(group.ToValueList())).ToValueList(),
            argument.Claims.Where(claim => claim.IsAssumption).Select(claim => claim.Target).ToValueList(),
            argument.Judgements.Where(judgement => judgement.Claims.Count > 0).Select(judgement => judgement.Target).ToValueList(),
            WhatIfFiles.Find(assets) is { } found ? found with { ArePortable = isRelative } : null,
            "What if a source is wrong?",
            "Suppose that sources or assumptions are wrong, and see which claims and judgements would fall with them.");
    }
}
