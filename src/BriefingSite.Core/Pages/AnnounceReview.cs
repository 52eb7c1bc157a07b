using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>Lets every page show what differs from the version that the site is compared with; does nothing without such a version.</summary>
public sealed class AnnounceReview : IModule<Pair<Frame, ValueList<Page>>, Frame>
{
    /// <inheritdoc/>
    public IEnumerable<Frame> Execute(Pair<Frame, ValueList<Page>> document, Action<Diagnostic> report) =>
        [document.Shared.OfType<ReviewPage>().FirstOrDefault() is { } review ? document.Item with { Review = new(review.Base, review.Changed) } : document.Item];
}
