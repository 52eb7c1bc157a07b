using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>The page of changes.</summary>
public sealed class ChangesPages : IModule<Briefing, Page>
{
    /// <inheritdoc/>
    public IEnumerable<Page> Execute(Briefing document, Action<Diagnostic> report) =>
        [new ChangesPage(document.Changes, Edition.FromNotes(document.Changes), "Changes", "What changed in this briefing, and when: every change in meaning has a note.")
        {
            Versions = document.Versions.Select(frozen => frozen.Version).ToValueList(),
        }];
}
