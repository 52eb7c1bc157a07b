using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Chromium;

/// <summary>Prints the whole briefing into a PDF, tagged and with an outline; the same content gives the same bytes. It is printed
/// twice: the first copy tells on which leaf things stand, and the second has these numbers in its contents.</summary>
/// <param name="browser">The browser's program.</param>
/// <param name="make">Makes the site for some settings.</param>
internal sealed class PdfPrinter(string browser, Func<SiteSettings, Site> make)
{
    private const string Document = "print/index.html";

    /// <summary>Prints.</summary>
    /// <param name="inputs">The site, without errors.</param>
    /// <param name="settings">How it is built otherwise.</param>
    /// <param name="stop">Ends the work.</param>
    /// <returns>The PDF, or what the browser said instead.</returns>
    public async Task<(Blob? Pdf, string Said)> Print(IReadOnlyList<InputFile> inputs, SiteSettings settings, CancellationToken stop)
    {
        using var headless = new HeadlessBrowser();
        settings = settings with { BasePath = headless.Address.AbsolutePath, IsRelative = false };
        var (first, message) = await PrintOnce(headless, inputs, settings, stop);
        if (first is null) return (null, message);
        var (second, saidThen) = await PrintOnce(headless, inputs, settings with { Numbers = new PdfFile(first).Numbers() }, stop);
        if (second is null) return (null, saidThen);
        var briefing = make(settings).Briefing.Run(new Build(inputs)).Single();
        return (new PdfFile(second).Settled(Edition.FromNotes(briefing.Changes)?.Modified), "");
    }

    private async Task<(Blob? Pdf, string Said)> PrintOnce(HeadlessBrowser headless, IReadOnlyList<InputFile> inputs, SiteSettings settings, CancellationToken stop)
    {
        headless.Write(make(settings).Files.Run(new Build(inputs)));
        var (file, message) = await headless.Print(browser, headless.Address.AbsoluteUri + Document, stop);
        return (file is null ? null : new(await File.ReadAllBytesAsync(file, stop)), message);
    }
}
