namespace BriefingSite.Importing;

/// <summary>Files that are text by their bytes, but whose lines are not those that readers of them see.</summary>
public static class TextKinds
{
    private static readonly (string Start, string Kind)[] s_starts =
    [
        ("{\\rtf", "a document of a word processor (RTF)"),
        ("%PDF-", "a PDF"),
        ("%!PS", "PostScript"),
    ];

    /// <summary>What a file is that can't be read as a text, as the end of a sentence; <c>null</c> where it can.</summary>
    public static string? Other(string text)
    {
        text = text.TrimStart('\ufeff').TrimStart();
        foreach (var (start, kind) in s_starts)
            if (text.StartsWith(start, StringComparison.Ordinal)) return kind;
        if (text.StartsWith("<?xml", StringComparison.Ordinal) && !text.Contains("<html", StringComparison.OrdinalIgnoreCase)) return "XML of another kind than HTML";
        return IsMail(text) ? "a mail, or a page saved as one file (MHTML)" : null;
    }

    // Its head is one block of lines, one of which names the format.
    private static bool IsMail(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase)) return true;
            if (line.IsEmpty || (!char.IsWhiteSpace(line[0]) && !line.Contains(':'))) return false;
        }
        return false;
    }
}
