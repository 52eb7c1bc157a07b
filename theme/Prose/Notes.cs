using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <summary>The numbered notes of one page: what its citations cite, in the order in which they are drawn.</summary>
public sealed class Notes
{
    private readonly List<ValueList<Citation>> _notes = [];

    /// <summary>The notes so far; the first has the number 1.</summary>
    public IReadOnlyList<ValueList<Citation>> List => _notes;

    /// <summary>How many texts with footnotes were drawn; keeps the footnotes of several texts on one page apart.</summary>
    internal int FootnoteSets { get; set; }

    /// <summary>Adds a note.</summary>
    /// <returns>Its number.</returns>
    public int Add(ValueList<Citation> citations)
    {
        _notes.Add(citations);
        return _notes.Count;
    }
}
