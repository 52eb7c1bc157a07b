using System.CommandLine;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Shell.Chromium;
using BriefingSite.Shell.Disk;

namespace BriefingSite.Shell.Commands;

/// <summary>The command <c>screenshot</c>: a picture of a page as a browser shows it, without a server and without writing the site.</summary>
internal sealed class ScreenshotCommand : InterruptibleCommand
{
    private static readonly Argument<string> s_path = Whole(new("path") { Description = "The page, such as /economy/", HelpName = "path", DefaultValueFactory = _ => "/" });

    private static readonly Option<string> s_to = Png(new("--to") { Description = "The file to write, such as page.png", HelpName = "file", Required = true });
    private static readonly Option<int> s_width = Size("--width", "Width of the window in CSS pixels", 1440);
    private static readonly Option<int> s_height = Size("--height", "Height of the window in CSS pixels", 900);
    private static readonly Option<bool> s_dark = new("--dark") { Description = "As for readers who prefer dark colours [default: light]" };

    /// <inheritdoc/>
    public override string Name => "screenshot";

    /// <inheritdoc/>
    public override string Description => "Take a picture of a page, through Chromium";

    /// <inheritdoc/>
    public override IReadOnlyList<Symbol> Parameters => [s_path, s_to, s_width, s_height, s_dark, SharedOptions.Root];

    /// <inheritdoc/>
    public override string Examples => """
        briefing screenshot --to front-page.png
        briefing screenshot /economy/ --to economy.png --width 390 --height 844 --dark
        """;

    /// <inheritdoc/>
    public override string HelpNotes => """
        Environment:
          CHROMIUM_PATH  the browser to use [default: the first of its kind on this machine]
        """;

    /// <inheritdoc/>
    protected override async Task<int> Run(ParseResult parsed, HostEnvironment environment, CancellationToken stop)
    {
        var (folders, problem) = Folders.Find(parsed.GetValue(SharedOptions.Root), null, environment);
        if (folders is null) return Refuse(environment, problem!);
        var (browser, missing) = Browser.Find("A screenshot is taken", environment.Variable);
        if (browser is null) return Refuse(environment, missing!);

        using var headless = new HeadlessBrowser();
        var inputs = new ReadFolder(folders.Root, Site.EmbeddedAssets).Read();
        var build = new Build(inputs.Files);
        var files = environment.Site(new(headless.BaseUrl)).Files.Run(build);
        var diagnostics = Report.InOrder(inputs.Diagnostics.Concat(build.Diagnostics));
        var failed = diagnostics.Any(diagnostic => diagnostic.Rule.Severity == Severity.Error);
        new Report(environment.Error, inputs.Files).Write(diagnostics, failed ? "; no picture was taken" : "");
        if (failed) return ExitCode.ContentHasErrors;

        var file = Find(parsed.GetValue(s_path)!, files);
        if (file is null)
        {
            var pages = files.Where(each => IsPage(each.Path)).Select(each => "/" + (each.Path.EndsWith("index.html", StringComparison.Ordinal) ? each.Path[..^10] : each.Path));
            var nearest = Nearest.To(parsed.GetValue(s_path)!, pages);
            return Refuse(environment, $"There is no page {parsed.GetValue(s_path)}.{(nearest.Count > 0 ? $" Did you mean {string.Join(" or ", nearest)}?" : "")}");
        }

        headless.Write(files);
        var view = new View(parsed.GetValue(s_width), parsed.GetValue(s_height), parsed.GetValue(s_dark));
        var (picture, message) = await headless.Screenshot(browser, headless.Address.AbsoluteUri + file, view, stop);
        if (picture is null)
        {
            environment.Error.Line($"{browser} took no picture. {Browser.OneLine(message)}");
            return ExitCode.Unusable;
        }
        var to = Path.GetFullPath(parsed.GetValue(s_to)!, environment.Folder);
        TargetFile.Write(to, await File.ReadAllBytesAsync(picture, stop), sentence => environment.Error.Line(sentence));
        TargetFile.MessageTerminal(to, environment).Line($"{parsed.GetValue(s_to)}: /{(file == "index.html" ? "" : file.Replace("/index.html", "/", StringComparison.Ordinal))}, {view.Width} × {view.Height}, {(view.IsDark ? "dark" : "light")}");
        return ExitCode.Clean;
    }

    /// <summary>The file of a page by its path on the site, with or without slashes at its ends; <c>null</c> where there is none.</summary>
    private static string? Find(string path, IReadOnlyList<OutputFile> files)
    {
        var page = path.Trim('/');
        string[] candidates = page.Length == 0 ? ["index.html"] : [page, $"{page}/index.html"];
        return candidates.FirstOrDefault(candidate => IsPage(candidate) && files.Any(file => file.Path == candidate));
    }

    private static bool IsPage(string file) => file.EndsWith(".html", StringComparison.Ordinal);

    /// <summary>Refuses fragments: the picture begins at the top of the page, and a jump would leave a part of it blank.</summary>
    private static Argument<string> Whole(Argument<string> path)
    {
        path.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && token.Value.Contains('#', StringComparison.Ordinal))
                result.AddError($"A picture begins at the top of a page. Leave out {token.Value[token.Value.IndexOf('#', StringComparison.Ordinal)..]}.");
        });
        return path;
    }

    private static Option<string> Png(Option<string> option)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var file] && !file.Value.EndsWith(".png", StringComparison.OrdinalIgnoreCase) && !TargetFile.IsNoFile(file.Value))
                result.AddError($"{option.Name} '{file.Value}' is not the name of a PNG file. It must end in .png.");
        });
        return option;
    }

    private static Option<int> Size(string name, string description, int defaultSize)
    {
        const int min = 200, max = 8000;
        var option = new Option<int>(name) { Description = $"{description}, {min} to {max}", HelpName = "pixels", DefaultValueFactory = _ => defaultSize };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, out var size) && size is < min or > max)
                result.AddError($"{name} must be {min} to {max}.");
        });
        return option;
    }
}
