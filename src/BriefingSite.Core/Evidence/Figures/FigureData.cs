namespace BriefingSite.Core.Evidence;

/// <summary>The data files of figures, which are part of the program.</summary>
internal static class FigureData
{
    /// <summary>The file for languages without one of their own.</summary>
    public const string Other = "other";

    /// <summary>The languages that have a file.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk"];

    /// <summary>The lines of a file, without comments and empty ones.</summary>
    public static IEnumerable<string> Lines(string file)
    {
        using var stream = typeof(FigureData).Assembly.GetManifestResourceStream($"figures/{file}.txt") ?? throw new InvalidOperationException($"no data for '{file}'");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') yield return line;
    }
}
