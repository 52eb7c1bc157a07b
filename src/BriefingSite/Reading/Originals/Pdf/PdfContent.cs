namespace BriefingSite.Reading.Originals.Pdf;

/// <summary>Why a PDF can't be read.</summary>
internal enum PdfFailure
{
    /// <summary>It can.</summary>
    None,

    /// <summary>It needs a password.</summary>
    Locked,

    /// <summary>It is no whole PDF.</summary>
    Broken,

    /// <summary>It is beyond the limits.</summary>
    TooLarge,

    /// <summary>It has only pictures.</summary>
    NoText,

    /// <summary>Its text is made by a script when it is opened.</summary>
    Form,

    /// <summary>Most of its letters have no names.</summary>
    Unnamed,
}

/// <summary>What a PDF holds.</summary>
/// <param name="Failure">Why it can't be read.</param>
/// <param name="Detail">More on the failure: what follows the name of the file in a sentence.</param>
internal sealed record PdfContent(PdfFailure Failure, string Detail = "")
{
    /// <summary>Its paragraphs in the order of reading.</summary>
    public IReadOnlyList<PdfParagraph> Paragraphs { get; init; } = [];

    /// <summary>The running heads and feet, each with its first page and what it is.</summary>
    public IReadOnlyList<(int Page, string Text, string Kind)> Heads { get; init; } = [];

    /// <summary>The labels of pages that differ from their numbers.</summary>
    public IReadOnlyDictionary<int, string> Labels { get; init; } = new Dictionary<int, string>();

    /// <summary>How many pages it has.</summary>
    public int Pages { get; init; }

    /// <summary>On how many pages there was a running head or a number.</summary>
    public int Furnished { get; init; }

    /// <summary>On how many pages lines were numbered in the margin.</summary>
    public int Numbered { get; init; }

    /// <summary>How many paragraphs go on behind the end of a column or page.</summary>
    public int Joins { get; init; }

    /// <summary>On how many pages the text stands in columns.</summary>
    public int Columned { get; init; }

    /// <summary>The pages without text.</summary>
    public IReadOnlyList<int> Empty { get; init; } = [];

    /// <summary>The pages whose text a machine has read from a picture.</summary>
    public IReadOnlyList<int> Read { get; init; } = [];

    /// <summary>The pages that can't be read.</summary>
    public IReadOnlyList<int> Broken { get; init; } = [];

    /// <summary>What it says of itself.</summary>
    public PdfFacts? Facts { get; init; }
}
