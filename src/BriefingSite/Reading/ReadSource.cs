using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Formats;
using BriefingSite.Reading.Markdown;
using BriefingSite.Reading.Yaml;

namespace BriefingSite.Reading;

/// <summary>Reads <c>seeds/&lt;id&gt;.md</c>: the record of one source.</summary>
public sealed class ReadSource : IModule<InputFile, SourceDraft>
{
    private static readonly Choices<SourceKind> Kinds = new(
        ("article", SourceKind.Article), ("opinion", SourceKind.Opinion), ("report", SourceKind.Report), ("official", SourceKind.Official),
        ("dataset", SourceKind.Dataset), ("interview", SourceKind.Interview));

    private static readonly Choices<Rights> RightsWords = new(("excerpt", Rights.Excerpt), ("full", Rights.Full));

    private static readonly Choices<char> Grades = new(("F", 'F'), ("A", 'A'), ("B", 'B'), ("C", 'C'), ("D", 'D'), ("E", 'E'));

    /// <inheritdoc/>
    public IEnumerable<SourceDraft> Execute(InputFile document, Action<Diagnostic> report)
    {
        var id = Id.Of(document, report);
        yield return FrontMatter.Read(document, report, (fields, body) => Draft(document, id, fields, body));
    }

    internal static SourceDraft Draft(InputFile document, string id, Fields fields, MarkdownText body) => new(
        document,
        Header(id, fields),
        fields.Name("origin", required: false),
        RecordReader.Read(body, fields.Report));

    private static SourceHeader Header(string id, Fields fields) => new(
        id,
        fields.Text("title"),
        fields.Text("short"),
        fields.Place("short"),
        fields.Choice("kind", Kinds),
        fields.OptionalDate("published"),
        fields.Choice("rights", RightsWords),
        fields.Choice("reliability", Grades),
        fields.Number("credibility", 1, 6),
        fields.Text("descriptor"),
        fields.OptionalText("author"),
        fields.OptionalText("publisher"),
        fields.OptionalAddress("url"),
        fields.OptionalDate("retrieved"),
        fields.OptionalLanguage("language"),
        fields.Map("original", original => new Original(original.Text("file"), Fingerprint(original))));

    private static string Fingerprint(Fields fields)
    {
        if (fields.TextNode("sha256", pattern: Patterns.Sha256) is not { } node) return "";
        if (node.Value.Length == 64 && node.Value.All(char.IsAsciiHexDigitLower)) return node.Value;
        fields.Report(new(Rules.WrongType, node.At, "'sha256' must be 64 lower-case hexadecimal digits.", "print it with: sha256sum FILE"));
        return node.Value;
    }
}
