namespace BriefingSite.Reading.Originals.Word;

/// <summary>A paragraph, heading, list item, row of a table or note of a Word document, as it would be printed.</summary>
internal sealed class WordParagraph
{
    /// <summary>Its lines; manual breaks are between them.</summary>
    public List<string> Lines { get; } = [];

    /// <summary>Why it may be read wrongly; <c>null</c> where it is not in doubt.</summary>
    public string? Doubt { get; set; }

    /// <summary>The level of a heading, 1 to 6; 0 for text.</summary>
    public int Level { get; set; }

    /// <summary>Whether it is the title of the document.</summary>
    public bool IsTitle { get; set; }

    /// <summary>Whether it is a line of the table of contents.</summary>
    public bool IsContents { get; set; }

    /// <summary>The notes and text boxes that are anchored in it, in order.</summary>
    public List<WordParagraph> Anchored { get; } = [];

    /// <summary>Ends a line of it.</summary>
    public void Add(WordLine line)
    {
        var (text, doubt) = line.End();
        Lines.Add(text);
        Doubt ??= doubt;
    }

    /// <summary>Whether it has a word.</summary>
    public bool HasWords => Lines.Exists(line => line.Any(char.IsLetterOrDigit));
}

/// <summary>The text of a Word document.</summary>
/// <param name="Paragraphs">Its paragraphs, those that are anchored in others behind them.</param>
/// <param name="Counts">What was found in it that readers of the text do not see.</param>
/// <param name="Properties">What it says about itself.</param>
/// <param name="Language">The language of most of its text, BCP 47, if it says.</param>
internal sealed record WordText(IReadOnlyList<WordParagraph> Paragraphs, WordCounts Counts, WordProperties Properties, string? Language);

/// <summary>The core properties of a document.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Creator">Its author, or several, as the program wrote it.</param>
/// <param name="Language">Its language.</param>
internal sealed record WordProperties(string? Title, string? Creator, string? Language);

/// <summary>What was found in a document that readers of its text do not see.</summary>
internal sealed class WordCounts
{
    private const int MaxCharacters = 20_000_000, MaxBlocks = 400_000;

    private readonly Dictionary<string, int> _languages = new(StringComparer.OrdinalIgnoreCase);
    private int _characters, _blocks;

    /// <summary>How many insertions, deletions and moves are not accepted yet.</summary>
    public int Changes { get; set; }

    /// <summary>How many comments there are.</summary>
    public int Comments { get; set; }

    /// <summary>How many runs of text are hidden.</summary>
    public int Hidden { get; set; }

    /// <summary>How many notes there are.</summary>
    public int Notes { get; set; }

    /// <summary>How many parts in other formats are embedded.</summary>
    public int Foreign { get; set; }

    /// <summary>Whether a field has no end.</summary>
    public bool HasOpenField { get; set; }

    /// <summary>Whether pages have heads or feet with words.</summary>
    public bool HasRunningHeads { get; set; }

    /// <summary>The language of most of the text.</summary>
    public string? Language => _languages.Count == 0 ? null : _languages.MaxBy(pair => pair.Value) is var (language, most) && most * 2 > _characters ? language : null;

    /// <summary>Counts a paragraph, a row or a cell, which may be empty.</summary>
    public void AddBlock()
    {
        if (++_blocks > MaxBlocks) throw new Archives.UnreadableFileException($"has more than {MaxBlocks:N0} paragraphs, rows and cells", isTooLarge: true);
    }

    /// <summary>Counts characters of a language.</summary>
    public void Add(int characters, string? language)
    {
        _characters += characters;
        if (_characters > MaxCharacters) throw new Archives.UnreadableFileException($"has more than {MaxCharacters / 1_000_000} million characters of text", isTooLarge: true);
        if (language is not null) _languages[language] = _languages.GetValueOrDefault(language) + characters;
    }
}
