using System.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports.Arguments;

/// <summary><c>argument.dot</c> (graphviz.org): each edge says who bears on whom, and how.</summary>
internal static class DotFile
{
    public static Blob Write(ArgumentGraph argument, Frame frame)
    {
        var text = new StringBuilder($"digraph argument {{\n  graph [label={Quote(frame.Title)}, rankdir=LR];\n  node [shape=box];\n");
        foreach (var node in argument.Nodes)
            text.Append($"  {Quote(node.Key)} [kind={Quote(FormatNames.ArgumentKinds[node.Kind])}, label={Quote(node.Title)}, URL={Quote(Address.Resolve(frame, node.Url))}{Look(node.Kind)}];\n");
        foreach (var edge in argument.Edges())
            text.Append($"  {Quote(edge.From.Key)} -> {Quote(edge.To.Key)} [label={Quote(FormatNames.ArgumentRelations[edge.Relation])}{Look(edge.Relation)}];\n");
        return Blob.Create(text.Append("}\n").ToString());
    }

    /// <summary>A text as a quoted string. In labels, a backslash and an ampersand begin escapes of Graphviz.</summary>
    internal static string Quote(string text) =>
        $"\"{string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("&", "&amp;", StringComparison.Ordinal)}\"";

    private static string Look(ArgumentKind kind) => kind switch
    {
        ArgumentKind.Source => ", shape=ellipse",
        ArgumentKind.Claim => "",
        ArgumentKind.Assumption => ", style=dashed",
        ArgumentKind.Judgement => ", style=bold",
        ArgumentKind.Alternative => ", style=dotted",
    };

    private static string Look(ArgumentRelation relation) => relation switch
    {
        ArgumentRelation.Opposes or ArgumentRelation.Against => ", style=dashed",
        ArgumentRelation.Repeats or ArgumentRelation.AlternativeTo => ", style=dotted",
        ArgumentRelation.Supports or ArgumentRelation.RestsOn or ArgumentRelation.For => "",
    };
}
