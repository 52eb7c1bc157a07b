using System.CommandLine;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Shell.Chromium;
using BriefingSite.Shell.Disk;

namespace BriefingSite.Shell.Commands;

/// <summary>The command <c>pdf</c>: prints the whole briefing into a PDF, without writing the site.</summary>
internal sealed class PdfCommand : InterruptibleCommand
{
    private static readonly Option<string> s_to = Pdf(new("--to")
    {
        Description = "The file to write [default: briefing.pdf in the root]",
        HelpName = "file",
    });

    /// <inheritdoc/>
    public override string Name => "pdf";

    /// <inheritdoc/>
    public override string Description => "Print the whole briefing into a PDF, through Chromium";

    /// <inheritdoc/>
    public override IReadOnlyList<Symbol> Parameters => [s_to, SharedOptions.Root, SharedOptions.BaseUrl];

    /// <inheritdoc/>
    public override string Examples => """
        briefing pdf
        briefing pdf --to harbour.pdf
        briefing build --pdf              the site offers the PDF, too
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
        var (originals, missing) = folders is null ? (null, problem) : OriginalsFolder.Find(folders.Root, environment);
        var (browser, browserProblem) = originals is null ? (null, missing) : Browser.Find("A PDF is printed", environment.Variable);
        if (browser is null)
        {
            environment.Error.Line(browserProblem!);
            return ExitCode.WrongUsage;
        }

        var inputs = new ReadFolder(folders!.Root, Site.EmbeddedAssets, originals!).Read();
        var settings = SharedOptions.Settings(parsed, environment);
        var build = new Build(inputs.Files);
        environment.Site(settings).Files.Run(build);
        var diagnostics = Report.InOrder(inputs.Diagnostics.Concat(build.Diagnostics));
        var failed = diagnostics.Any(diagnostic => diagnostic.Rule.Severity == Severity.Error);
        new Report(environment.Error, inputs.Files).Write(diagnostics, failed ? "; nothing was printed" : "");
        if (failed) return ExitCode.ContentHasErrors;

        var (pdf, message) = await new PdfPrinter(browser, environment.Site).Print(inputs.Files, settings, stop);
        if (pdf is null)
        {
            environment.Error.Line($"{browser} printed nothing. {Browser.OneLine(message)}");
            return ExitCode.Unusable;
        }
        var to = Path.GetFullPath(parsed.GetValue(s_to) ?? Path.Combine(folders.Root, "briefing.pdf"), environment.Folder);
        TargetFile.Write(to, pdf.Bytes, sentence => environment.Error.Line(sentence));
        TargetFile.MessageTerminal(to, environment).Line($"{parsed.GetValue(s_to) ?? "briefing.pdf"}: {new PdfFile(pdf).Length} pages, {FileSize.Describe(pdf.Bytes.Length)}");
        return ExitCode.Clean;
    }

    private static Option<string> Pdf(Option<string> option)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var file] && !file.Value.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) && !TargetFile.IsNoFile(file.Value))
                result.AddError($"{option.Name} '{file.Value}' is not the name of a PDF file. It must end in .pdf.");
        });
        return option;
    }
}
