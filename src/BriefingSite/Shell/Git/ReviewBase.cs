using BriefingSite.Comparing.Changes;

namespace BriefingSite.Shell.Git;

/// <summary>The version that a preview for reviewers is compared with.</summary>
internal static class ReviewBase
{
    /// <summary>Reads it, or reports in a sentence why there can be no such preview.</summary>
    /// <param name="name">The revision or the folder; <c>null</c> for no review.</param>
    /// <param name="root">The folder of the briefing, absolute.</param>
    /// <param name="environment">The environment of the program.</param>
    public static (BriefingVersion? Version, string? Problem) Find(string? name, string root, HostEnvironment environment)
    {
        if (name is null) return (null, null);
        if (environment.Variable("CONTEXT") == "production")
            return (null, "--review makes a preview, and CONTEXT says that this is the published site. Build it without --review.");
        var (version, problem) = new ReadRevisions(root, environment.Folder).Read(name);
        if (version?.Errors.Count > 0) environment.Error.Line($"{name} has errors of its own ('briefing check' reports them there), so the redline may be wrong in places.");
        return (version, problem);
    }
}
