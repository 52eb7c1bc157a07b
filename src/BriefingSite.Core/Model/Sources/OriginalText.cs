namespace BriefingSite.Core.Model;

/// <summary>How the text of an original is divided into passages.</summary>
public enum PassageDivision
{
    /// <summary>A passage is a line as it stands in the file, or a block of an HTML page. Records made before there were paragraphs have it.</summary>
    Lines,

    /// <summary>A passage is a paragraph, heading, item or table row as a reader sees it.</summary>
    Paragraphs,
}

/// <summary>A passage of an original.</summary>
/// <param name="Text">Its text, as a reader sees it; a hyphen at the end of a line is marked, see <see cref="LineEndHyphen"/>.</param>
/// <param name="Level">The level of a heading, 1 to 6, where the original marks one; otherwise 0.</param>
public sealed record OriginalPassage(string Text, int Level = 0)
{
    /// <summary>A passage without text, in place of one that is gone.</summary>
    public static OriginalPassage Empty { get; } = new("");

    /// <summary>Its text without marks.</summary>
    public string Shown => LineEndHyphen.Unmark(Text);

    /// <summary>What it is.</summary>
    public PassageKind Kind => Level > 0 ? PassageKind.Heading : PassageKind.Text;

    /// <summary>Where the original itself marks it as no part of its argument – navigation, a running head, a page number –, what it is, such as
    /// <c>Running head</c>; otherwise <c>null</c>.</summary>
    public string? Aside { get; init; }

    /// <summary>The number of its page in the file, from 1; <c>null</c> where the original has no pages.</summary>
    public int? Page { get; init; }

    /// <summary>The number or word printed on that page, where it differs.</summary>
    public string? PageLabel { get; init; }

    /// <summary>The time at which it is said, in whole seconds from the beginning; <c>null</c> where the original has no times.</summary>
    public int? Seconds { get; init; }

    /// <summary>Why it is doubtful that its words stand in this order or belong together, in a few words; <c>null</c> where it is not.</summary>
    public string? Doubt { get; init; }
}

/// <summary>The text of an original as read from its file.</summary>
/// <param name="Passages">Its passages, in order.</param>
public sealed record OriginalText(ValueList<OriginalPassage> Passages)
{
    /// <summary>Why it could not be read, reported where it is used; then there are no passages.</summary>
    public Diagnostic? Problem { get; init; }

    /// <summary>What the original says about itself.</summary>
    public OriginalMetadata Metadata { get; init; } = OriginalMetadata.None;

    /// <summary>Whether the format says what is a heading, so that none is guessed.</summary>
    public bool MarksHeadings { get; init; }

    /// <summary>What the reader left out, joined or could not tell, each in a sentence for the person who imports it.</summary>
    public ValueList<string> Remarks { get; init; } = [];

    /// <summary>An original that could not be read.</summary>
    public static OriginalText Unreadable(Diagnostic problem) => new([]) { Problem = problem };
}

/// <summary>What an original says about itself. Every part may be missing.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Authors">Its authors, each as written.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Published">When it was published, in EDTF.</param>
/// <param name="Language">Its language, BCP 47.</param>
/// <param name="Address">Where it is published.</param>
public sealed record OriginalMetadata(string? Title, ValueList<string> Authors, string? Publisher, string? Published, string? Language, string? Address)
{
    /// <summary>Whether the title is not what the original says of itself, but words of its first page that look like one.</summary>
    public bool IsTitleGuessed { get; init; }

    /// <summary>What it is a part of: a journal, a newspaper, a site.</summary>
    public string? Container { get; init; }

    /// <summary>Its pages there.</summary>
    public string? Pages { get; init; }

    /// <summary>Its DOI.</summary>
    public string? Doi { get; init; }

    /// <summary>When it was fetched from its address, in EDTF.</summary>
    public string? Retrieved { get; init; }

    /// <summary>Nothing.</summary>
    public static OriginalMetadata None { get; } = new(null, [], null, null, null, null);
}

/// <summary>An original that is present on this machine. Its text is read when a source needs it.</summary>
/// <param name="Written">The file.</param>
/// <param name="Name">Its name, as records name it.</param>
/// <param name="Read">Reads the text of a file in a division; of a text in an encoding that its record names, in that.</param>
public sealed record OriginalDraft(InputFile Written, string Name, Func<InputFile, PassageDivision, string?, OriginalText> Read) : Draft(Written)
{
    /// <summary>The file with its text as it was read before, if there is one.</summary>
    public InputFile? Kept { get; init; }

    private readonly Lazy<OriginalText> _lines = new(() => Read(Written, PassageDivision.Lines, null));
    private readonly Lazy<OriginalText> _paragraphs = new(() => Read(Written, PassageDivision.Paragraphs, null));

    /// <summary>Its text in a division.</summary>
    /// <param name="division">The division.</param>
    /// <param name="encoding">The encoding that its record names, where the file doesn't say.</param>
    public OriginalText Text(PassageDivision division, string? encoding = null) =>
        encoding is not null ? Read(Written, division, encoding) : (division == PassageDivision.Lines ? _lines : _paragraphs).Value;

    /// <inheritdoc/>
    public bool Equals(OriginalDraft? other) => other is not null && Name == other.Name && Written.Equals(other.Written) && Equals(Kept, other.Kept);

    /// <inheritdoc/>
    public override int GetHashCode() => Written.GetHashCode();
}
