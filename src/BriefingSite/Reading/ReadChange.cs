using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Markdown;
using BriefingSite.Reading.Yaml;

namespace BriefingSite.Reading;

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
        if (date is null) report(new(Rules.NoteWithoutDay, new(document.Path, 1, 1), $"'{id}' does not begin with a day.", "call it by day and matter, such as 2026-11-22-corridor.md"));
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
