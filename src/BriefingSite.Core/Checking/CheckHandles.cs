using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

public static partial class CheckingRules
{
    /// <summary>A handle that could mean another source.</summary>
    public static Rule AmbiguousHandle { get; } = All.Add(new("BS213", Severity.Error, "A handle that could mean another source",
        "Running text calls a source by its handle, so no other source may have the same handle, or have it as its title or short title.",
        "handle: the survey  # in two records", "handle: the bridge survey\nhandle: the household survey"));
}

/// <summary>The handles of sources are unique, and no other source is called so.</summary>
internal static class CheckHandles
{
    public static void Run(Briefing briefing, Action<Diagnostic> report)
    {
        foreach (var (i, source) in briefing.Sources.Index())
        {
            if (source.Header.Handle is not { } handle) continue;
            foreach (var (k, other) in briefing.Sources.Index().Where(other => other.Index != i))
            {
                var name = k < i && other.Header.Handle is { } taken && KnownNames.IsTitle(handle, taken) ? "handle"
                    : KnownNames.IsTitle(handle, other.Header.Short) ? "short title"
                    : KnownNames.IsTitle(handle, other.Header.Title) ? "title" : null;
                if (name is null) continue;
                report(new(CheckingRules.AmbiguousHandle, source.Header.HandleAt, $"'{handle}' is the {name} of '{other.Id}' as well.", "choose words that mean this source only",
                    name == "handle" ? other.Header.HandleAt : other.Header.ShortAt, Subject: source.Id));
            }
        }
    }
}
