using System.Text.Json.Serialization;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Serving;

/// <summary>What an open page is told: whether it is still what would be sent, its style sheets, and the problems.</summary>
internal sealed record PageState(string Page, IEnumerable<string> Sheets, bool Broken, string Count, IEnumerable<PageProblem> Mistakes)
{
    /// <summary>The state of the page at a path, as JSON on one line.</summary>
    public static ReadOnlyMemory<byte> Write(PreviewState state, string path)
    {
        var (page, sheets) = Facts(state, state.Find(path));
        var document = new PageState(page, sheets, state.IsBroken, Report.Count([.. state.Mistakes.Select(problem => problem.Diagnostic)]), state.Mistakes.Select(PageProblem.Create));
        return JsonFormat.WriteCompact(document, PageStateJson.Default.PageState);
    }

    /// <summary>A hash of what a page holds but for its style sheets, and those.</summary>
    public static (string Hash, ValueList<string> Sheets) Facts(PreviewState state, ServedFile found) => found.File switch
    {
        null => ("", []),
        { } file when state.Good is null => (file.Content.Hash, []),
        { } file => state.Good.Facts(file),
    };
}

/// <summary>A problem, as an open page shows it.</summary>
internal sealed record PageProblem(string Severity, string Code, string Place, int Column, int Length, string Message, string? Hint, string? Line)
{
    public static PageProblem Create(Mistake problem)
    {
        var (diagnostic, line) = problem;
        return new(
            diagnostic.Rule.Level,
            diagnostic.Rule.Code,
            VisibleText.Of($"{diagnostic.Location}"),
            diagnostic.Location.Column,
            diagnostic.Location.Length,
            VisibleText.Of(diagnostic.Message),
            diagnostic.Hint is { } hint ? VisibleText.Of(hint) : null,
            line is null ? null : VisibleText.Dotted(line));
    }
}

/// <summary>How the state is written.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PageState))]
internal sealed partial class PageStateJson : JsonSerializerContext;
