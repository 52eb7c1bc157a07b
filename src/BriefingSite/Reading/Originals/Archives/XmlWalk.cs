using System.Xml;

namespace BriefingSite.Reading.Originals.Archives;

/// <summary>Walks through XML from top to bottom, so that large documents need no memory. Every method begins at the first tag of an element, and leaves
/// the reader at its last.</summary>
/// <param name="xml">The reader, at the beginning.</param>
internal sealed class XmlWalk(XmlReader xml)
{
    /// <summary>How deep elements may be nested.</summary>
    public const int MaxDepth = 512;

    private const int MaxNodes = 4_000_000;

    private readonly char[] _buffer = new char[4096];
    private int _nodes;

    /// <summary>The name of the element, without prefix.</summary>
    public string Name => xml.LocalName;

    /// <summary>Its namespace.</summary>
    public string Space => xml.NamespaceURI;

    /// <summary>Whether white space in it counts.</summary>
    public bool IsPreserved => xml.XmlSpace == XmlSpace.Preserve;

    /// <summary>The value of an attribute, whatever its prefix; <c>null</c> where it has none.</summary>
    public string? Attribute(string name)
    {
        string? value = null;
        while (value is null && xml.MoveToNextAttribute())
            if (xml.LocalName == name) value = xml.Value;
        xml.MoveToElement();
        return value;
    }

    /// <summary>Goes to the outermost element.</summary>
    public bool Begin()
    {
        while (Read())
            if (xml.NodeType == XmlNodeType.Element) return true;
        return false;
    }

    /// <summary>Visits each element in this one.</summary>
    /// <param name="visit">Begins at the first tag of it, and leaves the reader there or at its last.</param>
    public void Each(Action visit)
    {
        if (xml.IsEmptyElement) return;
        var depth = xml.Depth;
        while (Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            var inner = xml.Depth;
            visit();
            if (xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement && xml.Depth == inner) Skip();
        }
    }

    /// <summary>Passes over an element.</summary>
    public void Skip()
    {
        if (xml.IsEmptyElement) return;
        var depth = xml.Depth;
        while (Read() && xml.Depth > depth)
        {
        }
    }

    /// <summary>The text directly in this element, in pieces.</summary>
    public void Text(Action<ReadOnlySpan<char>> piece)
    {
        if (xml.IsEmptyElement) return;
        var depth = xml.Depth;
        while (Read() && xml.Depth > depth)
        {
            if (xml.Depth > depth + 1 || xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)) continue;
            int read;
            while ((read = xml.ReadValueChunk(_buffer, 0, _buffer.Length)) > 0) piece(_buffer.AsSpan(0, read));
        }
    }

    /// <summary>The text directly in this element, without spaces around it.</summary>
    public string Text()
    {
        var text = new System.Text.StringBuilder();
        Text(piece => text.Append(piece));
        return text.ToString().Trim();
    }

    private bool Read()
    {
        if (!xml.Read()) return false;
        if (++_nodes > MaxNodes) throw new UnreadableFileException($"has more than {MaxNodes / 1_000_000} million tags in a part", isTooLarge: true);
        return xml.Depth <= MaxDepth ? true : throw new UnreadableFileException($"is nested too deep: more than {MaxDepth} elements in one another", isTooLarge: true);
    }
}
