using System.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Checks;

internal static partial class OutputRules
{
    /// <summary>A file that loads something from another host.</summary>
    public static Rule LoadsFromElsewhere { get; } = All.Add(new("BS052", Severity.Error, "A file loads something from another host",
        "No page makes a request to another host. Style sheets of one's own and published pictures and pages are looked through for addresses of pictures, type, style sheets, scripts and frames elsewhere; what a script asks for when it runs can't be known and is left to the Content-Security-Policy. Keep what is needed in theme/assets or input/files.",
        "theme/assets/own.css: @import url(https://example.org/type.css)", "theme/assets/own.css: @font-face { src: url(type.woff2) }"));

    /// <summary>A picture with a script in it.</summary>
    public static Rule ScriptInPicture { get; } = All.Add(new("BS053", Severity.Warning, "A picture holds a script",
        "In a page the script of an SVG never runs, but whoever opens the file by itself runs it with the rights of this site.",
        "<svg onload=\"start()\">", "<svg>"));
}

/// <summary>Looks through style sheets, pictures and pages that are published as they are, for what a browser would load from another host.</summary>
internal static class ForeignLoads
{
    /// <summary>Reports what a file would load from another host, and a script in a picture.</summary>
    public static void Check(InputFile file, Action<Diagnostic> report)
    {
        var kind = Path.GetExtension(file.Path).ToLowerInvariant();
        if (kind is not (".css" or ".svg" or ".html" or ".htm" or ".xhtml" or ".xml")) return;
        var text = Decode(file.Content);
        var found = kind == ".css" ? StyleLoads.In(text) : MarkupLoads.In(text, isPicture: kind == ".svg");
        var lines = new LineCounter(file.Path, text);
        foreach (var load in found.OrderBy(load => load.Start))
        {
            var at = lines.At(load.Start, load.Length);
            report(load.Address is { } address
                ? new(OutputRules.LoadsFromElsewhere, at, $"This file makes browsers load '{Shortened(address)}'.", $"keep a copy in {(file.Path.StartsWith("theme/", StringComparison.Ordinal) ? "theme/assets/" : "input/files/")} and name it by its path, without a host")
                : new(OutputRules.ScriptInPicture, at, "This picture holds a script.", "take it out, or save the picture without it"));
        }
    }

    /// <summary>Whether an address leads to another host, as browsers read it.</summary>
    public static bool IsForeign(string address)
    {
        var bare = string.Concat(address.Where(letter => letter is not ('\t' or '\n' or '\r' or '\f'))).Trim().Replace('\\', '/');
        if (bare.StartsWith("//", StringComparison.Ordinal)) return true;
        var end = bare.AsSpan().IndexOfAnyExcept(s_schemeLetters);
        return end > 0 && bare[end] == ':' && char.IsAsciiLetter(bare[0]) && bare[..end].ToLowerInvariant() is not ("data" or "about" or "blob" or "javascript" or "mailto" or "tel");
    }

    private static readonly System.Buffers.SearchValues<char> s_schemeLetters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+.-");

    private static string Decode(Blob content)
    {
        using var reader = new StreamReader(new MemoryStream(content.Bytes.ToArray()), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    private static string Shortened(string address) => address.Length <= 60 ? address : address[..60] + "…";

    /// <summary>Finds lines and columns of ever later offsets.</summary>
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

/// <summary>Something that a browser would load, or a script that it would run.</summary>
/// <param name="Start">Where it stands.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Address">What is loaded; <c>null</c> for a script.</param>
internal readonly record struct Load(int Start, int Length, string? Address);
