using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Markdown;
using BriefingSite.Reading.Values;
using BriefingSite.Reading.Yaml;

namespace BriefingSite.Reading;

internal static partial class ReadingRules
{
    /// <summary>A placeholder that would be published.</summary>
    public static Rule PlaceholderLeft { get; } = All.Add(new("BS123", Severity.Error, "A placeholder would be published",
        "'briefing import' writes placeholders where somebody has to say what a passage says and who is behind a source. A source that is used has a page with all its passages, so each must be replaced; or delete the entry of the passage, which then counts as not summarised. Until then 'briefing preview' shows the page, with the places marked.",
        $"¶3 {Placeholders.ForPassage(24, isItem: false)}", "¶3 Puts the traffic of 2024 at 1,200 ships.")
    { IsMarkedOnPages = true });
}

/// <summary>Reads <c>seeds/&lt;id&gt;.md</c>: the record of one source.</summary>
public sealed class ReadSource : IModule<InputFile, SourceDraft>
{
    /// <summary>The keys that <c>import</c> guesses.</summary>
    internal static ValueList<string> GuessedKeys { get; } = ["title", "short", "kind", "reliability", "credibility"];

    /// <inheritdoc/>
    public IEnumerable<SourceDraft> Execute(InputFile document, Action<Diagnostic> report)
    {
        var id = Id.FromFileName(document, report);
        yield return FrontMatter.Read(document, report, (fields, body) => Draft(document, id, fields, body));
    }

    internal static SourceDraft Draft(InputFile document, string id, Fields fields, MarkdownText body)
    {
        var header = Header(id, fields);
        var origin = fields.Name("origin", required: false);
        var placeholders = Guesses(fields).ToList();
        var guesses = string.Join(", ", placeholders.Select(guess => guess.Name));
        foreach (var (name, text) in (ReadOnlySpan<(string, string)>)[("title", header.Title), ("short", header.Short), ("descriptor", header.Descriptor)])
            if (Placeholders.AreIn(text)) placeholders.Add(new(fields.Place(name), ReadingRules.PlaceholderLeft, $"'{name}'"));
        if (placeholders.Count > 0) header = header with { Descriptor = Placeholders.Marked(guesses.Length > 0 ? $"{guesses}: guessed. {header.Descriptor}" : header.Descriptor) };
        // The full text of a source is not ours, so its quotation marks are not checked.
        var passages = RecordReader.Read(body, header.Rights == Rights.Full, header.Rights == Rights.Full ? ReportOthers(fields.Report) : fields.Report);
        placeholders.AddRange(passages.Where(passage => passage.IsPlaceholder).Select(passage => new Placeholder(passage.At, ReadingRules.PlaceholderLeft, passage.Number is { } number ? $"¶{number}" : "A heading")));
        return new(document, header, origin, passages)
        {
            Placeholders = placeholders.ToValueList(),
            Read = ReadReadFor.From(fields),
            Positions = fields.Maps("positions", entry => ReadPosition.InRecord(entry, id)),
        };
    }

    private static SourceHeader Header(string id, Fields fields)
    {
        var authors = ReadNames.Read(fields, "author");
        var header = Described(id, fields);
        return header with { Authors = authors.Select(name => name.In(header.Publisher)).ToValueList() };
    }

    private static SourceHeader Described(string id, Fields fields) => new(
        id,
        fields.Text("title", isOurs: false),
        fields.Text("short", isOurs: false),
        fields.Place("short"),
        fields.Choice("kind", FormatNames.SourceKinds),
        fields.OptionalDate("published"),
        fields.Choice("rights", FormatNames.Rights),
        fields.Choice("reliability", FormatNames.Reliabilities),
        fields.Number("credibility", 1, 6),
        fields.Text("descriptor"),
        fields.OptionalText("publisher", isOurs: false),
        fields.OptionalAddress("url"),
        fields.OptionalDate("retrieved"),
        fields.OptionalLanguage("language"),
        fields.Map("original", original => new Original(original.Text("file"), Fingerprint(original)) { Encoding = original.OptionalText("encoding", isOurs: false) }))
    {
        Division = fields.Choice("passages", FormatNames.PassageDivisions, isRequired: false),
        Handle = fields.OptionalText("handle", isOurs: false),
        HandleAt = fields.Place("handle"),
        Container = fields.OptionalText("container", isOurs: false),
        Group = fields.OptionalText("group"),
        Pages = fields.OptionalText("pages", isOurs: false),
        Doi = fields.OptionalDoi("doi"),
        Archived = fields.OptionalAddress("archived"),
        Withdrawn = Withdrawal(fields),
    };

    // Without its day or its reason it is an error, and nothing more is said of it.
    private static Withdrawal? Withdrawal(Fields fields)
    {
        if (fields.IsEmpty("withdrawn")) return null;
        return fields.Map("withdrawn", withdrawn => new Withdrawal(withdrawn.Date("date"), withdrawn.Text("reason"), fields.Place("withdrawn"))) is { Reason.Length: > 0 } whole && whole.Date != Fields.NoDate ? whole : null;
    }

    private static Action<Diagnostic> ReportOthers(Action<Diagnostic> report) => diagnostic =>
    {
        if (diagnostic.Rule != MarkdownRules.StrayQuotationMark && diagnostic.Rule != MarkdownRules.MixedQuotationMarks) report(diagnostic);
    };

    // Guesses of the program that nobody has confirmed, each at its value.
    private static IEnumerable<Placeholder> Guesses(Fields fields)
    {
        foreach (var name in fields.Texts("guessed").DistinctBy(name => name.Value))
        {
            if (GuessedKeys.Contains(name.Value)) yield return new(fields.Place(name.Value), CommonRules.UnconfirmedGuess, name.Value);
            else fields.Report(new(CommonRules.UnknownValue, name.At, $"'guessed' can't name '{name.Value}'.", Nearest.Hint(name.Value, GuessedKeys, $"it can name {string.Join(", ", GuessedKeys)}")));
        }
    }

    private static string Fingerprint(Fields fields)
    {
        if (fields.TextNode("sha256", pattern: Patterns.Sha256) is not { } node) return "";
        if (node.Value.Length == 64 && node.Value.All(char.IsAsciiHexDigitLower)) return node.Value;
        fields.Report(new(YamlRules.WrongType, node.At, "'sha256' must be 64 lower-case hexadecimal digits.", "print it with: sha256sum FILE"));
        return node.Value;
    }
}
