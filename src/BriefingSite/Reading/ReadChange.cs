using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Markdown;
using BriefingSite.Reading.Values;
using BriefingSite.Reading.Yaml;

namespace BriefingSite.Reading;

internal static partial class ReadingRules
{
    /// <summary>A change note without its day.</summary>
    public static Rule NoteWithoutDay { get; } = All.Add(new("BS060", Severity.Error, "A change note without its day",
        "The name of a change note begins with the day on which readers got to see the change. It makes the dates and the version of the briefing, so it is written down and never taken from a clock.",
        "input/changes/corridor.md", "input/changes/2026-11-22-corridor.md"));
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
        if (date is null) report(new(ReadingRules.NoteWithoutDay, new(document.Path, 1, 1), $"'{id}' does not begin with a day.", "call it by day and matter, such as 2026-11-22-corridor.md"));
        yield return FrontMatter.Read(document, report, (fields, body) => Draft(document, id, date ?? NoDay, fields, body));
    }

    internal static ChangeDraft Draft(InputFile document, string id, Edtf date, Fields fields, MarkdownText body) => new(
        document,
        new(id, fields.Text("title"), date),
        fields.Names("claims"),
        ProseReader.Read(body, ProseScope.WithoutClaims, fields.Report));

    private static Edtf? DayOf(string id) =>
        id.Length > Day + 1 && id[Day] == '-' && Edtf.Parse(id[..Day]) is { IsPlain: true, IsDay: true } date ? date : null;
}
