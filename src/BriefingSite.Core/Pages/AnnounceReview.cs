using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>Lets every page tell what differs from the version that the site is compared with; does nothing where it is with none.</summary>
public sealed class AnnounceReview : IModule<(Frame Frame, ValueList<Page> Review), Frame>
{
    /// <inheritdoc/>
    public IEnumerable<Frame> Execute((Frame Frame, ValueList<Page> Review) document, Action<Diagnostic> report) =>
        [document.Review.OfType<ReviewPage>().FirstOrDefault() is { } review ? document.Frame with { Review = new(review.Base, review.Changed) } : document.Frame];
}
