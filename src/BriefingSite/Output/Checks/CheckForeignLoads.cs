using System.Text;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Checks;

internal static partial class OutputRules
{
    /// <summary>A file that loads something from another host.</summary>
    public static Rule LoadsFromOtherHost { get; } = All.Add(new("BS052", Severity.Error, "A file loads something from another host",
        "No page makes a request to another host. Your own style sheets and the pictures and pages that you publish are searched for addresses of pictures, fonts, style sheets, scripts and frames on other hosts; what a script requests when it runs can't be known and is left to the Content-Security-Policy. Keep what is needed in theme/assets or input/files.",
        "theme/assets/own.css: @import url(https://example.org/type.css)", "theme/assets/own.css: @font-face { src: url(type.woff2) }"));

    /// <summary>A picture with a script in it.</summary>
    public static Rule ScriptInPicture { get; } = All.Add(new("BS053", Severity.Warning, "A picture contains a script",
        "In a page the script of an SVG never runs, but in a browser that opens the file by itself it runs with the rights of this site.",
        "<svg onload=\"start()\">", "<svg>"));
}

/// <summary>Searches style sheets, pictures and pages that are published unchanged for addresses that a browser would load from another host, and
/// pictures for scripts.</summary>
public sealed class CheckForeignLoads : IModule<InputFile, InputFile>
{
    /// <inheritdoc/>
    public IEnumerable<InputFile> Execute(InputFile document, Action<Diagnostic> report)
    {
        var kind = Path.GetExtension(document.Path).ToLowerInvariant();
        if (kind is ".css" or ".svg" or ".html" or ".htm" or ".xhtml" or ".xml") Check(document, kind, report);
        return [document];
    }

    private static void Check(InputFile file, string kind, Action<Diagnostic> report)
    {
        var text = Decode(file.Content);
        var found = kind == ".css" ? StyleLoads.In(text) : MarkupLoads.In(text, isPicture: kind == ".svg");
        var lines = new LineCounter(file.Path, text);
        foreach (var load in found.OrderBy(load => load.Start))
        {
            var at = lines.At(load.Start, load.Length);
            report(load.Address is { } address
                ? new(OutputRules.LoadsFromOtherHost, at, $"This file makes browsers load '{Shortened(address)}'.", $"keep a copy in {(file.Path.StartsWith("theme/", StringComparison.Ordinal) ? "theme/assets/" : "input/files/")} and name it by its path, without a host")
                : new(OutputRules.ScriptInPicture, at, "This picture contains a script.", "take it out, or save the picture without it"));
        }
    }

    private static string Decode(Blob content)
    {
        using var reader = new StreamReader(new MemoryStream(content.Bytes.ToArray()), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    private static string Shortened(string address) => address.Length <= 60 ? address : address[..60] + "…";

    /// <summary>Finds the lines and columns of offsets, which must not decrease.</summary>
    private sealed class LineCounter(string file, string text)
    {
        private int _line = 1;
        private int _start;
        private int _next;

        public Location At(int offset, int length)
        {
            for (; _next < offset; _next++)
            {
                if (text[_next] != '\n') continue;
                _line++;
                _start = _next + 1;
            }
            var end = text.AsSpan(offset, length).IndexOfAny('\r', '\n');
            return new(file, _line, offset - _start + 1, Math.Max(1, end < 0 ? length : end));
        }
    }
}
