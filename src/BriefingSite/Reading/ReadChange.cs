using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Markdown;
using BriefingSite.Reading.Values;
using BriefingSite.Reading.Yaml;

namespace BriefingSite.Reading;

internal static partial class ReadingRules
{
    /// <summary>A change note without its day.</summary>
    public static Rule ChangeNoteWithoutDay { get; } = All.Add(new("BS060", Severity.Error, "A change note without its day",
        "The name of a change note begins with the day on which the change was published. The dates and the version of the briefing are made from it, so it is written down and never taken from a clock.",
        "input/changes/quay.md", "input/changes/2026-11-22-quay.md"));
}

/// <summary>Reads <c>input/changes/&lt;date&gt;-&lt;slug&gt;.md</c>.</summary>
public sealed class ReadChange : IModule<InputFile, ChangeDraft>
{
    private const int Day = 10;

    internal static readonly Edtf NoDay = Edtf.Parse("0001-01-01")!;

    /// <inheritdoc/>
    public IEnumerable<ChangeDraft> Execute(InputFile document, Action<Diagnostic> report)
    {
        var id = Id.FromFileName(document, report);
        var date = DayOf(id);
        if (date is null) report(new(ReadingRules.ChangeNoteWithoutDay, new(document.Path, 1, 1), $"'{id}' does not begin with a day.", "call it by day and matter, such as 2026-11-22-quay.md"));
        yield return FrontMatter.Read(document, report, (fields, body) => Draft(document, id, date ?? NoDay, fields, body));
    }

    internal static ChangeDraft Draft(InputFile document, string id, Edtf date, Fields fields, MarkdownText body) => new(
        document,
        new(id, fields.Text("title"), date) { Edited = fields.OptionalDate("edited") },
        fields.Names("claims"),
        ProseReader.Read(body, ProseScope.WithoutClaims, fields.Report));

    private static Edtf? DayOf(string id) =>
        id.Length > Day + 1 && id[Day] == '-' && Edtf.Parse(id[..Day]) is { IsPlain: true, IsDay: true } date ? date : null;
}
