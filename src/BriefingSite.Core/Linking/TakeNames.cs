using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

/// <summary>Enters everything that can be named: in further pages, and in all other drafts.</summary>
public sealed class TakeNames : IModule<Pair<ValueList<PageNames>, ValueList<Draft>>, Names>
{
    /// <inheritdoc/>
    public IEnumerable<Names> Execute(Pair<ValueList<PageNames>, ValueList<Draft>> document, Action<Diagnostic> report)
    {
        var (pages, drafts) = document;
        return [new(Drafts.Of(drafts, report), pages.InOrder((one, two) => FurtherHeader.Compare(one.Header, two.Header)), report)];
    }
}
