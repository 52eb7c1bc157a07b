using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

/// <summary>What can be named in a further page: the page, places in it, its claims.</summary>
/// <param name="Header">Its head.</param>
/// <param name="Start">Where it is written.</param>
/// <param name="Anchors">The ids of its headings, divs and claims.</param>
/// <param name="Claims">Its claims.</param>
public sealed record PageSymbols(FurtherHeader Header, Location Start, ValueList<string> Anchors, ValueList<ClaimSymbol> Claims) : IKeyed
{
    string IKeyed.Key => Header.Url;
}

/// <summary>A claim as others name it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Target">The claim in brief.</param>
/// <param name="At">Where it is written.</param>
public sealed record ClaimSymbol(string Id, Target Target, Location At);

/// <summary>Takes from a further page what can be named in it. Most edits change none of that; then nothing that is named is looked through
/// again.</summary>
public sealed class CollectPageSymbols : IModule<FurtherDraft, PageSymbols>
{
    /// <inheritdoc/>
    public IEnumerable<PageSymbols> Execute(FurtherDraft document, Action<Diagnostic> report) =>
    [
        new(document.Header, document.Start, document.Body.Anchors, document.Body.Claims.Select(claim => new ClaimSymbol(claim.Id, claim.Target, claim.At)).ToValueList()),
    ];
}
