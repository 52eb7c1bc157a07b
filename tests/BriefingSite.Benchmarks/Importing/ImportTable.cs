using System.ComponentModel;
using System.Diagnostics;
using BriefingSite.Benchmarks.Corpus;

namespace BriefingSite.Benchmarks.Importing;

/// <summary>What the import of large originals costs, and a build of a site with all of them: with the texts that were kept at import, and without.</summary>
internal static class ImportTable
{
    private const int SitePages = 30, TextPages = 300, PdfPages = 200;

    // About 10 MB.
    private const int HtmlPages = 4500;

    /// <summary>Measures and prints.</summary>
    /// <param name="program">The program as published.</param>
    /// <param name="others">Further originals to import.</param>
    /// <param name="folder">Where sites and originals are written; removed in the end.</param>
    public static void Run(string program, IReadOnlyList<string> others, string folder)
    {
        var site = Site(folder, "site");
        List<(string Id, string File)> originals =
        [
            ("text", Write(folder, "text.txt", Originals.Text(TextPages))), ("page", Write(folder, "page.html", Originals.Html(HtmlPages))), ("word", Write(folder, "word.docx", Originals.Docx(TextPages))),
            .. Pdf(folder), .. others.Select((file, i) => ($"other-{i + 1}", file)),
        ];
        Console.WriteLine("| command | MB | wall s | processor s | peak MiB |\n|---|---:|---:|---:|---:|");
        foreach (var (id, file) in originals)
        {
            // An import reads the sources that are there.
            var empty = Site(folder, $"site-{id}");
            Print($"import {Path.GetFileName(file)}", new FileInfo(file).Length, () => Stopwatches.Run([program, "import", file, "--id", id, "--root", empty], folder));
            Stopwatches.Run([program, "import", file, "--id", id, "--root", site], folder);
        }
        // A source that nothing uses is not read by a build.
        File.WriteAllText(Path.Combine(site, "input", "pages", "originals.md"), $"---\ntitle: Originals\n---\n{string.Join("\n\n", originals.Select(original => $"It is said elsewhere. [@{original.Id}, ¶2]"))}\n");
        var length = originals.Sum(original => new FileInfo(original.File).Length);
        string[] check = [program, "check", "--root", site];
        Print("check", length, () => Stopwatches.Run(check, folder, isFailureTold: false));
        foreach (var kept in Directory.GetFiles(Path.Combine(site, "seeds", "originals"), "*.passages.json")) File.Delete(kept);
        Print("check, without kept texts", length, () => Stopwatches.Run(check, folder, isFailureTold: false));
        Directory.Delete(folder, recursive: true);
    }

    private static string Site(string folder, string name)
    {
        var site = Path.Combine(folder, name);
        Race.Write(site, new BriefingCorpus(new(SitePages)).Files());
        return site;
    }

    private static void Print(string what, long length, Func<Cost> run)
    {
        var cost = run();
        Console.WriteLine(Figures.Row($"{what}", $"{length / 1e6:0.0}", $"{cost.Wall:0.00}", $"{cost.Processor:0.00}", $"{cost.Memory:0}"));
    }

    private static string Write(string folder, string name, byte[] bytes)
    {
        var file = Path.Combine(folder, name);
        File.WriteAllBytes(file, bytes);
        return file;
    }

    // Printed by Chromium, where it is installed.
    private static IEnumerable<(string Id, string File)> Pdf(string folder)
    {
        var (page, pdf) = (Write(folder, "printed.html", Originals.Html(PdfPages)), Path.Combine(folder, "printed.pdf"));
        try
        {
            using var chromium = Process.Start(new ProcessStartInfo("chromium", ["--headless", "--no-sandbox", "--disable-gpu", $"--user-data-dir={folder}/profile", $"--print-to-pdf={pdf}", page]) { RedirectStandardError = true, RedirectStandardOutput = true });
            _ = chromium!.StandardError.ReadToEndAsync();
            chromium.WaitForExit();
        }
        catch (Win32Exception)
        {
            Console.WriteLine("Chromium is not installed, so there is no PDF.");
        }
        return File.Exists(pdf) ? [("pdf", pdf)] : [];
    }
}
