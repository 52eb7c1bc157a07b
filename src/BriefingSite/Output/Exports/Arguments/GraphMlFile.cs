using System.Text;
using System.Xml;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports.Arguments;

/// <summary><c>argument.graphml</c> (graphml.graphdrawing.org): each edge says who bears on whom, and how.</summary>
internal static class GraphMlFile
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns", Schemas = "http://www.w3.org/2001/XMLSchema-instance";

    private const string Kind = "kind", Label = "label", Url = "url", Bearing = "bearing";

    public static Blob Write(ArgumentGraph argument, Frame frame)
    {
        using var bytes = new MemoryStream();
        // Characters that XML does not allow are reported where they are read.
        using (var xml = XmlWriter.Create(bytes, new() { CheckCharacters = false, Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.Replace }))
        {
            xml.WriteStartElement("graphml", Namespace);
            xml.WriteAttributeString("xsi", "schemaLocation", Schemas, $"{Namespace} {Namespace}/1.0/graphml.xsd");
            foreach (var (name, of) in new[] { (Kind, "node"), (Label, "node"), (Url, "node"), (Bearing, "edge") }) WriteKey(xml, name, of);
            xml.WriteStartElement("graph");
            xml.WriteAttributeString("id", "argument");
            xml.WriteAttributeString("edgedefault", "directed");
            foreach (var node in argument.Nodes) WriteNode(xml, node, frame);
            foreach (var edge in argument.Edges()) WriteEdge(xml, edge);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        bytes.WriteByte((byte)'\n');
        return new(bytes.ToArray());
    }

    private static void WriteKey(XmlWriter xml, string name, string of)
    {
        xml.WriteStartElement("key");
        xml.WriteAttributeString("id", name);
        xml.WriteAttributeString("for", of);
        xml.WriteAttributeString("attr.name", name);
        xml.WriteAttributeString("attr.type", "string");
        xml.WriteEndElement();
    }

    private static void WriteNode(XmlWriter xml, ArgumentNode node, Frame frame)
    {
        xml.WriteStartElement("node");
        xml.WriteAttributeString("id", node.Key);
        WriteData(xml, Kind, FormatNames.ArgumentKinds[node.Kind]);
        WriteData(xml, Label, node.Title);
        WriteData(xml, Url, Address.Resolve(frame, node.Url));
        xml.WriteEndElement();
    }

    private static void WriteEdge(XmlWriter xml, ArgumentEdge edge)
    {
        xml.WriteStartElement("edge");
        xml.WriteAttributeString("source", edge.From.Key);
        xml.WriteAttributeString("target", edge.To.Key);
        WriteData(xml, Bearing, FormatNames.ArgumentRelations[edge.Relation]);
        xml.WriteEndElement();
    }

    private static void WriteData(XmlWriter xml, string key, string value)
    {
        xml.WriteStartElement("data");
        xml.WriteAttributeString("key", key);
        xml.WriteString(value);
        xml.WriteEndElement();
    }
}
