using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.ProseComparison;

/// <summary>A sentence, table or claim at its place.</summary>
/// <param name="Item">The <see cref="Sentence"/>, the <see cref="Grid"/>, or the id of the claim.</param>
/// <param name="Words">Its words.</param>
/// <param name="At">Where it begins.</param>
/// <param name="Section">The anchor of the heading above it; empty for none.</param>
/// <param name="Structure">The blocks that it stands in, from the outermost: <c>item in item</c>; <c>paragraph</c> for none.</param>
/// <param name="Leads">For each of these blocks, the sentence that leads to it: a lead-in, or the item that a nested list belongs to.</param>
internal sealed record Unit(object Item, string Words, UncomparedLocation At, string Section, string Structure, ValueList<object?> Leads)
{
    /// <summary>All that it says.</summary>
    public string Text { get; init; } = Words;
}

/// <summary>A unit, or a block with items.</summary>
/// <param name="Unit">The unit; <c>null</c> for a block.</param>
/// <param name="Kind">The kind of the block.</param>
/// <param name="Items">Its items.</param>
internal sealed record OutlineNode(Unit? Unit, string Kind, IReadOnlyList<IReadOnlyList<OutlineNode>> Items)
{
    /// <summary>Whether a sentence or a heading stands directly above it, or a block around it, which may say what it is.</summary>
    public bool IsLed { get; init; }

    /// <summary>The units in it.</summary>
    public IEnumerable<Unit> Units => Unit is not null ? [Unit] : Items.SelectMany(item => item).SelectMany(node => node.Units);
}

/// <summary>Collects where the sentences, tables and claims of a prose stand.</summary>
internal sealed class Outline
{
    private List<OutlineNode> _nodes = [];
    private ValueList<string> _structure = [];
    private ValueList<object?> _leads = [];
    private Sentence? _lead;
    private bool _continues;

    /// <summary>What was collected.</summary>
    public IReadOnlyList<OutlineNode> Nodes => _nodes;

    /// <summary>The anchor of the heading above; empty for none.</summary>
    public string Section { get; private set; } = "";

    /// <summary>Whether a sentence or a heading stands directly above what comes next, or a block around it.</summary>
    public bool IsLed { get; private set; } = true;

    /// <summary>Begins a section.</summary>
    public void Begin(string section) => (Section, _lead, IsLed) = (section, null, true);

    /// <summary>Adds a sentence, a table or a claim.</summary>
    /// <param name="item">See <see cref="Unit"/>.</param>
    /// <param name="words">What it is called.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="text">All that it says, where its words do not.</param>
    public void Add(object item, string words, UncomparedLocation at, string? text = null)
    {
        var structure = _structure.Count == 0 ? "paragraph" : string.Join(" in ", _structure.Reverse()) + (_continues ? ", continued" : "");
        _nodes.Add(new(new(item, words, at, Section, structure, _leads) { Text = text ?? words }, "", []) { IsLed = IsLed });
        IsLed = item is Sentence || _structure.Count > 0;
        _continues = _structure.Count > 0 && _structure[^1].EndsWith("item", StringComparison.Ordinal);
        if (item is Sentence sentence) _lead = sentence;
    }

    /// <summary>Adds a block with items.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="items">Read each item.</param>
    public void AddBlock(string kind, IEnumerable<Action> items)
    {
        var (nodes, structure, leads, lead, isLed) = (_nodes, _structure, _leads, _lead, IsLed);
        var read = new List<IReadOnlyList<OutlineNode>>();
        (_structure, _leads) = ([.. structure, kind], [.. leads, lead]);
        foreach (var item in items)
        {
            (_nodes, _lead, _continues, IsLed) = ([], null, false, true);
            item();
            read.Add(_nodes);
        }
        (_nodes, _structure, _leads, _lead) = (nodes, structure, leads, lead);
        _continues = _structure.Count > 0 && _structure[^1].EndsWith("item", StringComparison.Ordinal);
        _nodes.Add(new(null, kind, read) { IsLed = isLed });
        IsLed = structure.Count > 0;
    }
}
