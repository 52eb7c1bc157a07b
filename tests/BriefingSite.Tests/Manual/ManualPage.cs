using System.Text;
using BriefingSite.Tests.Support;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BriefingSite.Tests.Manual;

/// <summary>A page of the manual, as GitHub reads it.</summary>
internal sealed class ManualPage
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    private readonly MarkdownDocument _document;

    private ManualPage(string path)
    {
        Path = path;
        Text = File.ReadAllText(System.IO.Path.Combine(Repository.Root, path)).ReplaceLineEndings("\n");
        _document = Markdown.Parse(Text, s_pipeline);
        Blocks = [.. _document.Descendants<FencedCodeBlock>().Select(block => new ManualBlock(path, block.Line + 1, block.Info ?? "", Words(block.Arguments), Lines(block)))];
        Anchors = _document.Descendants<HeadingBlock>().Select(heading => heading.GetAttributes().Id!).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>All pages, the README first.</summary>
    public static IReadOnlyList<ManualPage> All { get; } =
    [
        new("README.md"),
        .. Directory.GetFiles(System.IO.Path.Combine(Repository.Root, ".github", "docs"), "*.md").Select(System.IO.Path.GetFileName).Order(StringComparer.Ordinal).Select(name => new ManualPage($".github/docs/{name}")),
        new(".github/CONTRIBUTING.md"),
        new("src/ARCHITECTURE.md"),
        new("tests/README.md"),
    ];

    /// <summary>All code blocks of the manual.</summary>
    public static IEnumerable<ManualBlock> AllBlocks => All.SelectMany(page => page.Blocks);

    /// <summary>Its path from the root of the repository.</summary>
    public string Path { get; }

    /// <summary>Its text, with <c>\n</c> at the end of each line.</summary>
    public string Text { get; }

    /// <summary>Its fenced code blocks, in order.</summary>
    public IReadOnlyList<ManualBlock> Blocks { get; }

    /// <summary>The anchors of its headings.</summary>
    public IReadOnlySet<string> Anchors { get; }

    /// <summary>The headings, with their levels.</summary>
    public IEnumerable<(int Level, string Words)> Headings => _document.Descendants<HeadingBlock>().Select(heading => (heading.Level, Shown(heading)));

    /// <summary>Where its links and pictures lead.</summary>
    public IEnumerable<string> Links => _document.Descendants<LinkInline>().Select(link => link.Url ?? "");

    /// <summary>The code within its lines.</summary>
    public IEnumerable<string> InlineCode => _document.Descendants<CodeInline>().Select(code => code.Content);

    /// <summary>The page with this path.</summary>
    public static ManualPage Find(string path) => All.Single(page => page.Path == path);

    private static string Shown(LeafBlock heading)
    {
        var words = new StringBuilder();
        foreach (var inline in heading.Inline!.Descendants<LeafInline>())
            words.Append(inline is CodeInline code ? code.Content : inline.ToString());
        return words.ToString();
    }

    private static string Lines(LeafBlock block) => string.Concat(block.Lines.Lines.Take(block.Lines.Count).Select(line => line.Slice.ToString() + "\n"));

    private static string[] Words(string? arguments) => (arguments ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>A code block of the manual. The words behind the language of its fence say how a test uses it; <c>tests/README.md</c> lists them.</summary>
internal sealed record ManualBlock(string Path, int Line, string Language, string[] Words, string Text)
{
    /// <summary>Whether this word stands behind the language.</summary>
    public bool Is(string word) => Words.Contains(word);

    /// <summary>The value of <c>name=value</c> behind the language, or <c>null</c>.</summary>
    public string? Value(string name) => Words.FirstOrDefault(word => word.StartsWith(name + "=", StringComparison.Ordinal))?[(name.Length + 1)..];

    public override string ToString() => $"{Path}:{Line}";
}
