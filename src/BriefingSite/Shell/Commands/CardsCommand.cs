using System.CommandLine;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Shell.Chromium;
using BriefingSite.Shell.Disk;

namespace BriefingSite.Shell.Commands;

/// <summary>The command <c>cards</c>: makes the pictures that networks show for links to pages. Those whose text has changed are drawn again, those
/// of removed pages are deleted, and pictures made by hand stay.</summary>
internal sealed class CardsCommand : InterruptibleCommand
{
    private const string Folder = "input/cards/";

    /// <inheritdoc/>
    public override string Name => "cards";

    /// <inheritdoc/>
    public override string Description => "Make the cards that networks show for links to a page, through Chromium, in input/cards/";

    /// <inheritdoc/>
    public override IReadOnlyList<Symbol> Parameters => [SharedOptions.Root];

    /// <inheritdoc/>
    public override string Examples => """
        briefing cards                    after titles, answers or claims have changed
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
        var (browser, missing) = Browser.Find("A card is pictured", environment.Variable);
        if (browser is null) return Refuse(environment, missing!);

        var inputs = new ReadFolder(folders.Root, Site.EmbeddedAssets).Read();
        var build = new Build(inputs.Files);
        var cards = environment.Site(new()).Cards.Run(build);
        var diagnostics = Report.InOrder(inputs.Diagnostics.Concat(build.Diagnostics));
        var failed = diagnostics.Any(diagnostic => diagnostic.Rule.Severity == Severity.Error);
        new Report(environment.Error, inputs.Files).Write(diagnostics, failed ? "; no card was made" : "");
        if (failed) return ExitCode.ContentHasErrors;

        var kept = inputs.Files.Where(file => file.Path.StartsWith(Folder, StringComparison.Ordinal))
            .ToDictionary(file => file.Path, file => PngFacts.Read(file.Content.Bytes.Span)?.Mark, StringComparer.Ordinal);
        var site = new SiteFiles(folders.Root);
        if (site.Refusal(cards.Select(card => card.Path)) is { } refused) return Refuse(environment, refused);
        using var headless = new HeadlessBrowser();
        foreach (var card in cards)
        {
            if (kept.TryGetValue(card.Path, out var mark) && (mark is null || mark == card.Mark))
            {
                environment.Out.Line($"{card.Path}: {(mark is null ? "kept, because it was made by hand" : "unchanged")}");
                continue;
            }
            headless.Write([new($"{card.Name}.svg", card.Drawing, card.Path)]);
            var (picture, message) = await headless.Screenshot(browser, $"{headless.Address.AbsoluteUri}{card.Name}.svg", new(Card.Width, Card.Height, IsDark: false), stop);
            if (picture is null)
            {
                environment.Error.Line($"{browser} took no picture. {Browser.OneLine(message)}");
                return ExitCode.Unusable;
            }
            var png = SmallPng.Compress(await File.ReadAllBytesAsync(picture, stop), PngFacts.Keyword, card.Mark);
            site.Write(card.Path, png);
            environment.Out.Line($"{card.Path}: made, {png.Length / 1024.0:0.0} KB");
        }
        foreach (var path in kept.Where(file => file.Value is not null).Select(file => file.Key).Except(cards.Select(card => card.Path)))
        {
            File.Delete(Path.Combine(folders.Root, path));
            environment.Out.Line($"{path}: deleted, because its page no longer exists");
        }
        return ExitCode.Clean;
    }
}
