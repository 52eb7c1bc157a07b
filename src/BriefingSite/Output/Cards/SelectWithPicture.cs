using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Cards;

/// <summary>Selects the pages whose card has a picture in <c>input/cards/</c>: only with these a drawing is compared.</summary>
public sealed class SelectWithPicture : IModule<Pair<ValueList<Page>, ValueList<FileDraft>>, Page>
{
    /// <inheritdoc/>
    public IEnumerable<Page> Execute(Pair<ValueList<Page>, ValueList<FileDraft>> document, Action<Diagnostic> report)
    {
        var (pages, pictures) = document;
        var names = pictures.Select(file => Path.GetFileNameWithoutExtension(file.Written.Path)).ToHashSet(StringComparer.Ordinal);
        return names.Count == 0 ? [] : pages.Where(page => names.Contains(Card.NameOf(page.Path)));
    }
}
