using BriefingSite.Core.Engine;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

public static partial class LinkingRules
{
    /// <summary>A file name that can't be linked to.</summary>
    public static Rule UnlinkableFileName { get; } = All.Add(new("BS208", Severity.Error, "A file name that cuts off its address",
        "In an address, what follows # is a place on the page and what follows ? is a query, so a link to the file would lead elsewhere; some hosts refuse such files. Other characters are fine: a link to '100% growth.pdf' may have the name as it is, or with %25 and %20.",
        "input/files/plan #2.pdf", "input/files/plan-2.pdf"));
}

/// <summary>Gives a file that is copied unchanged its path on the site. Some systems store names decomposed, others don't; on the site they
/// are composed (NFC), wherever it is built.</summary>
public sealed class AddressFile : IModule<InputFile, FileDraft>
{
    /// <inheritdoc/>
    public IEnumerable<FileDraft> Execute(InputFile document, Action<Diagnostic> report)
    {
        if (document.Path.AsSpan().IndexOfAny('#', '?') is >= 0 and var at)
            report(new(LinkingRules.UnlinkableFileName, new(document.Path, 1, 1), $"An address ends at the '{document.Path[at]}' of this name.", "rename the file or its folder"));
        yield return new(document, Composition.Compose(document.Path["input".Length..]));
    }
}
