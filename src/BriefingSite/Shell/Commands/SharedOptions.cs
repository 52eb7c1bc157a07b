using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using BriefingSite.Shell.Disk;

namespace BriefingSite.Shell.Commands;

/// <summary>The options that several commands share.</summary>
internal static class SharedOptions
{
    /// <summary>How a day is written.</summary>
    public const string Day = "yyyy-MM-dd";

    /// <summary>Where the briefing is.</summary>
    public static Option<string> Root { get; } = new("--root")
    {
        Description = "The folder of the briefing, which holds input/ [default: the current folder]",
        HelpName = "folder",
    };

    /// <summary>Where the site is written.</summary>
    public static Option<string> Output { get; } = new("--output")
    {
        Description = "The folder to write into [default: output in the root]",
        HelpName = "folder",
    };

    /// <summary>Where the site will be published.</summary>
    public static Option<string> BaseUrl { get; } = Checked(new("--base-url")
    {
        Description = "Where the site is published, such as https://example.org/briefings/ [default: that of input/site.yml]",
        HelpName = "address",
    });

    /// <summary>Whether warnings fail.</summary>
    public static Option<bool> Strict { get; } = new("--strict")
    {
        Description = "Warnings fail, too: exit code 1, and nothing is written [default: off]",
    };

    /// <summary>What a preview for reviewers is compared with.</summary>
    public static Option<string> Review { get; } = new("--review")
    {
        Description = "Make a preview for reviewers: /review/ shows what differs from this git revision, or from this folder",
        HelpName = "base",
    };

    /// <summary>How much is printed.</summary>
    public static Option<string> Verbosity { get; } = new Option<string>("--verbosity")
    {
        Description = "How much to print",
        HelpName = "quiet|normal|detailed",
        DefaultValueFactory = _ => "normal",
    }.AcceptOnlyFromAmong("quiet", "normal", "detailed");

    /// <summary>Whether what is found is printed for people or as data.</summary>
    public static Option<string> TextOrJson { get; } = new Option<string>("--format")
    {
        Description = "How to print it",
        HelpName = "text|json",
        DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong("text", "json");

    /// <summary>Whether the steps are printed, and for which page the reasons.</summary>
    public static Option<string> Explain { get; } = new("--explain")
    {
        Description = "Report what each step did and how long it took and, for a page such as /economy/, why it was drawn [default: off]",
        HelpName = "page",
        Arity = ArgumentArity.ZeroOrOne,
    };

    /// <summary>The option, which takes a day.</summary>
    public static Option<string> OnADay(Option<string> option)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var day] && !DateOnly.TryParseExact(day.Value, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
                result.AddError($"{option.Name} '{day.Value}' is not a day. Write it as 2026-03-14.");
        });
        return option;
    }

    /// <summary>Finds the folder of the site (<see cref="Root"/>) and that of the originals, or reports what is wrong with them.</summary>
    public static (Folders? Folders, OriginalsFolder? Originals, string? Problem) FindFolders(ParseResult parsed, HostEnvironment environment)
    {
        var (folders, problem) = Folders.Find(parsed.GetValue(Root), parsed.GetValue(Output), environment);
        if (folders is null) return (null, null, problem);
        var (originals, missing) = OriginalsFolder.Find(folders.Root, environment);
        return (folders, originals, missing);
    }

    /// <summary>Whether <c>--explain</c> was given, with a page or without.</summary>
    public static bool IsExplained(ParseResult parsed) => parsed.GetResult(Explain) is { Implicit: false };

    /// <summary>The settings of the site from options and environment.</summary>
    public static SiteSettings Settings(ParseResult parsed, HostEnvironment environment) => new(
        parsed.GetValue(BaseUrl) is { } address ? Core.Model.BaseUrl.Parse(address) : null,
        IsProduction: environment.Variable("CONTEXT") is null or "" or "production")
    {
        IsRelative = parsed.GetValue(BuildCommand.Relative) || IsCurrentFolder(parsed.GetValue(BaseUrl)),
    };

    // Other generators ask for relative addresses in this way.
    private static bool IsCurrentFolder(string? address) => address is "." or "./";

    private static Option<string> Checked(Option<string> baseUrl)
    {
        baseUrl.Validators.Add(result =>
        {
            if (result.Tokens is [var folder] && IsCurrentFolder(folder.Value))
            {
                if (result.Parent is CommandResult { Command: not RootCommand and not { Name: "build" } })
                    result.AddError($"--base-url {folder.Value} makes a copy with relative addresses, which only 'briefing build' writes.");
            }
            else if (result.Tokens is [var address] && Core.Model.BaseUrl.Parse(address.Value) is null)
                result.AddError($"--base-url '{address.Value}' is not the address of a site. {Core.Model.BaseUrl.Problem(address.Value)} Write the full address, such as https://example.org/briefings/.");
        });
        return baseUrl;
    }
}
