using System.CommandLine;
using BriefingSite.Comparing;
using BriefingSite.Comparing.Redline;
using BriefingSite.Core.Model;
using BriefingSite.Shell.Disk;
using BriefingSite.Shell.Formats;
using BriefingSite.Shell.Formats.Comments;
using BriefingSite.Shell.Git;

namespace BriefingSite.Shell.Commands;

/// <summary>The command <c>diff</c>: what changes in meaning between two versions.</summary>
internal sealed class DiffCommand : QuickCommand
{
    private const int DefaultLimit = 65_000;
    private const string Schema = "schemas/diff.schema.json";

    // Each format is listed once; options, help and manual are generated from here.
    private static readonly OrderedDictionary<string, Func<Request, Blob>> s_formats = new(StringComparer.Ordinal)
    {
        ["text"] = request => Blob.Create(PlainText(request.Comparison)),
        ["markdown"] = request => Blob.Create(Comment(request).Compose(request.Limit)),
        ["json"] = request => FormatsJson.Write(DiffDocument.Create(request.Comparison, request.ExitCode), FormatsJson.Default.DiffDocument),
        ["sarif"] = request => new DiffSarif(request.Prefix).Write(request.Comparison),
    };

    private static readonly Argument<string?> s_base = new("base") { Description = "The earlier version: a git revision, or a folder that holds input/", HelpName = "base", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Argument<string?> s_head = new("head") { Description = "The later version [default: the working folder]", HelpName = "head", Arity = ArgumentArity.ZeroOrOne };

    private static readonly Option<string> s_format = new Option<string>("--format")
    {
        Description = "How to report the changes",
        HelpName = string.Join('|', s_formats.Keys),
        DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong([.. s_formats.Keys]);

    private static readonly Option<string> s_to = new("--to") { Description = "Write into this file [default: print]", HelpName = "file" };
    private static readonly Option<string> s_siteUrl = SiteAddress(new("--site-url") { Description = "In Markdown, link what changed to this preview and its redline", HelpName = "address" });
    private static readonly Option<string> s_pullRequest = PullRequestAddress(new("--pull-request") { Description = "In Markdown, link each place to its line in this pull request", HelpName = "address" });
    private static readonly Option<int> s_limit = Limited(new("--limit") { Description = "The maximum number of characters of the Markdown", HelpName = "number", DefaultValueFactory = _ => DefaultLimit });
    private static readonly Option<bool> s_mergeBase = new("--merge-base") { Description = "Compare with the point where HEAD branched off BASE, as pull requests do [default: off]" };
    private static readonly Option<bool> s_noPolicy = new("--no-policy") { Description = "Report what the policy requires, but don't fail [default: off]" };
    private static readonly Option<bool> s_schema = new("--schema") { Description = "Print the schema of the JSON and do nothing else" };

    /// <summary>The values of <c>--format</c>.</summary>
    internal static IEnumerable<string> Formats => s_formats.Keys;

    /// <inheritdoc/>
    public override string Name => "diff";

    /// <inheritdoc/>
    public override string Description => "Report what changes in meaning between two versions of the briefing";

    /// <inheritdoc/>
    public override IReadOnlyList<Symbol> Parameters => [s_base, s_head, s_format, s_to, s_siteUrl, s_pullRequest, s_limit, s_mergeBase, s_noPolicy, s_schema, SharedOptions.Root];

    /// <inheritdoc/>
    public override string Examples => """
        briefing diff main                what the working folder changes
        briefing diff origin/main HEAD --merge-base --format markdown --to comment.md
        briefing diff v1 v2 --format json
        briefing diff ../old ../new       two folders
        """;

    /// <inheritdoc/>
    public override string HelpNotes => """
        Exit codes: 0 nothing is required, 1 HEAD has errors, 2 wrong usage, 4 a change note is
        missing or has nothing to stand on, 5 a second reviewer is needed.
        """;

    /// <inheritdoc/>
    protected override int Run(ParseResult parsed, HostEnvironment environment)
    {
        if (parsed.GetValue(s_schema))
        {
            using var reader = new StreamReader(typeof(DiffCommand).Assembly.GetManifestResourceStream(Schema)!);
            environment.Out.Writer.Write(reader.ReadToEnd());
            return ExitCode.Clean;
        }
        if (parsed.GetValue(s_base) is not { Length: > 0 } before) return Refuse(environment, "Name the version to compare with: briefing diff main, or a folder.");
        var (folders, problem) = Folders.Find(parsed.GetValue(SharedOptions.Root), null, environment);
        if (folders is null) return Refuse(environment, problem!);
        var reading = new ReadRevisions(folders.Root, environment.Folder) { Target = Target(parsed, environment) };
        var (comparison, failure) = reading.Compare(before, parsed.GetValue(s_head), parsed.GetValue(s_mergeBase));
        if (comparison is null) return Refuse(environment, failure!);
        var code = Code(comparison, parsed.GetValue(s_noPolicy));
        Report(comparison, code, reading.Prefix, parsed, environment);
        return code;
    }

    private static void Report(Comparison comparison, int code, string prefix, ParseResult parsed, HostEnvironment environment)
    {
        var to = Target(parsed, environment);
        if (parsed.GetValue(s_format) == "text" && to is null && environment.Out.IsStyled)
        {
            new DiffText(comparison, environment.Out).Write();
            return;
        }
        var siteUrl = parsed.GetValue(s_siteUrl) is { } url ? BaseUrl.Parse(url) : null;
        var pullRequest = parsed.GetValue(s_pullRequest) is { } address ? PullRequest.Parse(address) : null;
        var text = s_formats[parsed.GetValue(s_format)!](new(comparison, code, prefix, siteUrl, pullRequest, parsed.GetValue(s_limit)));
        if (to is null) environment.Out.Write(text);
        else TargetFile.Write(to, text.Bytes, message => environment.Error.Line(message));
    }

    private static DiffMarkdown Comment(Request request)
    {
        // Redlines take long, and nothing links to them without a preview.
        Func<Change, string?> redline = request.SiteUrl is null ? _ => null : ReviewPages.FindPlaces(request.Comparison.Before, request.Comparison.After);
        return new(request.Comparison, new(request.Comparison, request.SiteUrl, request.PullRequest, request.Prefix, redline));
    }

    private static string? Target(ParseResult parsed, HostEnvironment environment) => parsed.GetValue(s_to) is { } name ? Path.GetFullPath(name, environment.Folder) : null;

    private static string PlainText(Comparison comparison)
    {
        using var text = new StringWriter { NewLine = "\n" };
        new DiffText(comparison, Terminal.Create(text, redirected: true, _ => null)).Write();
        return text.ToString();
    }

    private static int Code(Comparison comparison, bool ignoresPolicy)
    {
        if (comparison.After.Errors.Count > 0) return ExitCode.ContentHasErrors;
        if (ignoresPolicy) return ExitCode.Clean;
        if (comparison.Requirements.MissingNotes.Count + comparison.Requirements.UnjustifiedNotes.Count + comparison.Unfrozen.Count > 0) return ExitCode.NoteNeeded;
        return comparison.Requirements.SecondReviewer.Count + comparison.Requirements.Files.Count > 0 ? ExitCode.ReviewerNeeded : ExitCode.Clean;
    }

    private static Option<string> SiteAddress(Option<string> option)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var address] && BaseUrl.Parse(address.Value) is null)
                result.AddError($"--site-url '{address.Value}' is not the address of a site. {BaseUrl.Problem(address.Value)} Write the full address, such as https://example.org/preview/.");
        });
        return option;
    }

    private static Option<string> PullRequestAddress(Option<string> option)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var address] && PullRequest.Parse(address.Value) is null)
                result.AddError($"--pull-request '{address.Value}' is not the address of a pull request. Write it as in the browser: https://…/pull/7 on GitHub, …/pulls/7 on Forgejo, …/-/merge_requests/7 on GitLab.");
        });
        return option;
    }

    private static Option<int> Limited(Option<int> option)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var number] && int.TryParse(number.Value, out var limit) && limit < DiffMarkdown.MinLimit)
                result.AddError($"--limit {limit} is too low; the minimum is {DiffMarkdown.MinLimit}.");
        });
        return option;
    }

    /// <summary>What a format needs.</summary>
    /// <param name="Comparison">The comparison.</param>
    /// <param name="ExitCode">The exit code of the command.</param>
    /// <param name="Prefix">The path from the root of the repository to the briefing.</param>
    /// <param name="SiteUrl">Where the later version can be read.</param>
    /// <param name="PullRequest">The pull request, if its lines are linked.</param>
    /// <param name="Limit">The maximum number of characters.</param>
    private sealed record Request(Comparison Comparison, int ExitCode, string Prefix, string? SiteUrl, PullRequest? PullRequest, int Limit);
}
