using System.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports.Arguments;

/// <summary><c>argument.argdown</c> (argdown.org): a source is an argument; what it says is true or false is a statement. Claims that another rests on are
/// the premises of one argument for it, since they carry it together.</summary>
internal static class ArgdownFile
{
    private const string AlwaysEscaped = "\\@#*_[]{}<>/=";

    public static Blob Write(ArgumentGraph argument, Frame frame)
    {
        var edges = argument.Edges().ToList();
        var (bearing, resting) = (edges.ToLookup(edge => edge.To), edges.Where(edge => edge.Relation == ArgumentRelation.RestsOn).ToLookup(edge => edge.From));
        var repeating = edges.Where(edge => edge.Relation == ArgumentRelation.Repeats).ToLookup(edge => edge.From);
        // The front matter ends with the first three signs of equality.
        var text = new StringBuilder($"===\ntitle: {JsonFormat.Quote(frame.Title).Replace("=", "\\u003d", StringComparison.Ordinal)}\nmodel:\n  removeTagsFromText: true\n===\n");
        foreach (var (heading, nodes) in argument.Nodes.GroupBy(node => Heading(node.Kind)).Select(group => (group.Key, group)))
        {
            text.Append($"\n# {heading}\n");
            foreach (var node in nodes)
            {
                text.Append($"\n{Name(node)}: {Escape(node.Title)} #{FormatNames.ArgumentKinds[node.Kind]} {{url: {JsonFormat.Quote(Address.Resolve(frame, node.Url))}}}\n");
                foreach (var edge in repeating[node]) text.Append($"    + {Name(edge.To)}\n");
                foreach (var edge in bearing[node])
                    if (Sign(edge.Relation) is { } sign) text.Append($"    {sign} {Name(edge.From)}\n");
                if (resting[node].Any()) text.Append(Premises(node, resting[node].Select(edge => edge.To)));
            }
        }
        return Blob.Create(text.ToString());
    }

    /// <summary>A text of which no sign means anything.</summary>
    internal static string Escape(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var escaped = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (IsSyntax(line, i)) escaped.Append('\\');
            escaped.Append(line[i]);
        }
        return escaped.ToString();
    }

    // Full stops and colons round a word are the name of a sign, and two hyphens are a line of inference.
    private static bool IsSyntax(string line, int at)
    {
        var next = at + 1 < line.Length ? line[at + 1] : ' ';
        return line[at] switch
        {
            '.' or ':' => next != ' ',
            '-' or '+' or '(' => at == 0 || next is '-' or '>' || line[at - 1] == '-',
            var letter => AlwaysEscaped.Contains(letter),
        };
    }

    private static string Premises(ArgumentNode node, IEnumerable<ArgumentNode> premises)
    {
        var text = new StringBuilder($"\n<{node.Key}.rests-on>\n\n");
        var number = 0;
        foreach (var premise in premises) text.Append($"({++number}) {Name(premise)}\n");
        return text.Append($"----\n({++number}) {Name(node)}\n").ToString();
    }

    private static string? Sign(ArgumentRelation relation) => relation switch
    {
        ArgumentRelation.Supports or ArgumentRelation.For => "+",
        ArgumentRelation.Opposes or ArgumentRelation.Against => "-",
        ArgumentRelation.Repeats or ArgumentRelation.RestsOn or ArgumentRelation.AlternativeTo => null,
    };

    private static string Name(ArgumentNode node) => node.Kind == ArgumentKind.Source ? $"<{node.Key}>" : $"[{node.Key}]";

    private static string Heading(ArgumentKind kind) => kind switch
    {
        ArgumentKind.Source => "Sources",
        ArgumentKind.Claim or ArgumentKind.Assumption => "Claims",
        ArgumentKind.Judgement or ArgumentKind.Alternative => "Judgements",
    };
}
