using System.CommandLine;
using BriefingSite.Comparing;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Shell.Disk;

namespace BriefingSite.Shell.Commands;

/// <summary>The command <c>freeze</c>: stores the data of the version that the newest change note defines, permanently.</summary>
internal sealed class FreezeCommand : QuickCommand
{
    /// <inheritdoc/>
    public override string Name => "freeze";

    /// <inheritdoc/>
    public override string Description => "Store the data of this version permanently, before it is published";

    /// <inheritdoc/>
    public override IReadOnlyList<Symbol> Parameters => [SharedOptions.Root];

    /// <inheritdoc/>
    public override string Examples => """
        briefing freeze                   after the change note is written, before it is published
        """;

    /// <inheritdoc/>
    protected override int Run(ParseResult parsed, HostEnvironment environment)
    {
        var (folders, originals, problem) = SharedOptions.FindFolders(parsed, environment);
        if (problem is not null)
        {
            environment.Error.Line(problem);
            return ExitCode.WrongUsage;
        }
        using var held = SiteFiles.Hold(folders!.Root, environment);
        var inputs = new ReadFolder(folders.Root, Site.EmbeddedAssets, originals).Read();
        var (site, build) = (new Site(new()), new Build(inputs.Files));
        _ = site.Files.Run(build); // for its diagnostics
        // A change without a note is reported below.
        var errors = Report.InOrder(inputs.Diagnostics.Concat(build.Diagnostics)).Where(diagnostic => diagnostic.Rule.Severity == Severity.Error && diagnostic.Rule != ComparingRules.ChangedWithoutNote).ToValueList();
        if (errors.Count > 0)
        {
            new Report(environment.Error, inputs.Files).Write(errors, "; nothing was frozen");
            return ExitCode.ContentHasErrors;
        }
        if (Edition.FromNotes(site.Briefing.Run(build)[0].Changes) is not { } edition)
            return NotFrozen(environment, "There is no version to freeze. Write a change note, such as input/changes/2026-11-22-published.md: its day is the version.");
        return Keep(edition.Version, site.Claims.Run(build).Single().Content, site.Addresses.Run(build)[0].Content, folders, environment);
    }

    private static int Keep(string version, Blob claims, Blob addresses, Folders folders, HostEnvironment environment)
    {
        var (path, beside) = (FrozenFiles.ClaimsPath(version), FrozenFiles.AddressesPath(version));
        var file = Path.Combine(folders.Root, path);
        if (FileKinds.Find(file) == FileKind.Regular)
        {
            if (!new Blob(File.ReadAllBytes(file)).Normalized.Equals(claims))
                return NotFrozen(environment, $"Version {version} is frozen, and the briefing has changed since. A frozen version never changes: write a change note first, and freeze the version it makes.");
            environment.Out.Line($"Version {version} is frozen already, and its claims, comparison and judgements are what the briefing has now: {path}");
            if (Path.Combine(folders.Root, beside) is var list && FileKinds.Find(list) == FileKind.Regular && !new Blob(File.ReadAllBytes(list)).Normalized.Equals(addresses))
                environment.Out.Line("Its addresses are not those that the site has now; what was added since is kept with the next version.");
            environment.Out.Line("Other prose is not part of it; 'briefing diff' reports what has changed there.");
            return ExitCode.Clean;
        }
        var site = new SiteFiles(folders.Root);
        if (site.Refusal(path, path + ".sha256", beside, beside + ".sha256") is { } refused) return NotFrozen(environment, refused);
        foreach (var frozen in FrozenFiles.Of(version, claims, addresses)) site.Write(frozen.Path, frozen.Content.Bytes.Span);
        environment.Out.Line($"wrote {path}, addresses.json beside it, and their hashes; commit them with version {version}");
        return ExitCode.Clean;
    }

    private static int NotFrozen(HostEnvironment environment, string sentence)
    {
        environment.Error.Line(sentence);
        return ExitCode.ContentHasErrors;
    }
}
