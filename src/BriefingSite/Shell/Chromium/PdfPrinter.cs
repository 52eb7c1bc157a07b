using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Chromium;

/// <summary>Prints the whole briefing into a PDF, tagged and with an outline; the same content gives the same bytes. It is printed twice: the first
/// copy gives the page numbers that the second shows in its table of contents.</summary>
/// <param name="browser">The path of the browser.</param>
/// <param name="make">Makes the site for some settings.</param>
internal sealed class PdfPrinter(string browser, Func<SiteSettings, Site> make)
{
    private const string Document = "print/index.html";

    /// <summary>Prints.</summary>
    /// <param name="inputs">The site, without errors.</param>
    /// <param name="settings">The other settings of the site.</param>
    /// <param name="stop">Cancels the work.</param>
    /// <returns>The PDF, or the browser's message.</returns>
    public async Task<(Blob? Pdf, string Message)> Print(IReadOnlyList<InputFile> inputs, SiteSettings settings, CancellationToken stop)
    {
        using var headless = new HeadlessBrowser();
        settings = settings with { BasePath = headless.Address.AbsolutePath, IsRelative = false, IsPrinted = true };
        var (first, message) = await PrintOnce(headless, inputs, settings, stop);
        if (first is null) return (null, message);
        var (second, secondMessage) = await PrintOnce(headless, inputs, settings with { Numbers = new PdfFile(first).Numbers() }, stop);
        if (second is null) return (null, secondMessage);
        var briefing = make(settings).Briefing.Run(new Build(inputs)).Single();
        return (new PdfFile(second).Normalize(Edition.FromNotes(briefing.Changes)?.Modified), "");
    }

    private async Task<(Blob? Pdf, string Message)> PrintOnce(HeadlessBrowser headless, IReadOnlyList<InputFile> inputs, SiteSettings settings, CancellationToken stop)
    {
        headless.Write(make(settings).Files.Run(new Build(inputs)));
        var (file, message) = await headless.Print(browser, headless.Address.AbsoluteUri + Document, stop);
        return (file is null ? null : new(await File.ReadAllBytesAsync(file, stop)), message);
    }
}
