using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Markdown;

/// <summary>What the cells of a row share.</summary>
internal sealed class QuotedRow
{
    /// <summary>A longer cell names nobody.</summary>
    public const int MostWordsOfHead = 5;

    /// <summary>The cells so far that may name whom the others quote, with a stroke between them.</summary>
    public string Head { get; private set; } = "";

    /// <summary>Adds a cell without a quotation.</summary>
    public void AddHead(string cell) => Head = Head.Length == 0 ? cell : $"{Head} | {cell}";

    /// <summary>The quotations without a citation so far, each with its cell.</summary>
    public List<(Quotation Quotation, int Cell)> Open { get; } = [];

    /// <summary>The citations, each with its cell.</summary>
    public List<(CitedPlace Citations, int Cell)> Citations { get; } = [];

    /// <summary>The number of the cell being read, from 0.</summary>
    public int Cell { get; private set; }

    /// <summary>Ends a cell.</summary>
    public void Add(List<CitedPlace> citations)
    {
        foreach (var place in citations) Citations.Add((place, Cell));
        Cell++;
    }
}
