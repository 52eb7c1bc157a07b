using System.Text.Json.Serialization;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Serving;

/// <summary>The state for an open page: a hash of the page as it would be sent now, its style sheets, and the problems.</summary>
internal sealed record PageState(string Page, IEnumerable<string> Sheets, bool Broken, string Count, IEnumerable<PageProblem> Problems)
{
    /// <summary>The state of the page at a path, as JSON on one line.</summary>
    public static ReadOnlyMemory<byte> Write(PreviewState state, string path)
    {
        var (page, sheets) = Facts(state, state.Find(path));
        var document = new PageState(page, sheets, state.IsBroken, Report.Count([.. state.Problems.Select(problem => problem.Diagnostic)]), state.Problems.Select(PageProblem.Create));
        return JsonFormat.WriteCompact(document, PageStateJson.Default.PageState);
    }

    /// <summary>A hash of a page without its style sheets, and the style sheets.</summary>
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
    public static PageProblem Create(PreviewProblem problem)
    {
        var (diagnostic, line) = problem;
        return new(
            diagnostic.Rule.Level,
            diagnostic.Rule.Code,
            VisibleText.Escape($"{diagnostic.Location}"),
            diagnostic.Location.Column,
            diagnostic.Location.Length,
            VisibleText.Escape(diagnostic.Message),
            diagnostic.Hint is { } hint ? VisibleText.Escape(hint) : null,
            line is null ? null : VisibleText.Dotted(line));
    }
}

/// <summary>Serializes the state.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PageState))]
internal sealed partial class PageStateJson : JsonSerializerContext;
