using System.Text;
using Spectre.Console;
using Blob = BriefingSite.Core.Model.Blob;
using VisibleText = BriefingSite.Core.Model.VisibleText;

namespace BriefingSite.Shell;

/// <summary>Text in a style of Spectre.Console, such as <c>bold red</c>; without a style it is plain.</summary>
internal readonly record struct Piece(string Text, string? Style = null)
{
    public static implicit operator Piece(string text) => new(text);
}

/// <summary>Writes for people: to a terminal with colours, or as plain text without any escape codes.</summary>
/// <remarks>Spectre.Console writes colours and links into pipes in spite of <c>NO_COLOR</c>, so it is used only where escape codes are
/// supported.</remarks>
internal sealed class Terminal
{
    private const int PlainWidth = 100;
    private readonly TextWriter _writer;
    private readonly IAnsiConsole? _styled;

    private Terminal(TextWriter writer, IAnsiConsole? styled) => (_writer, _styled) = (writer, styled);

    /// <summary>How many cells a line has.</summary>
    public int Width => _styled is null ? PlainWidth : Math.Max(40, _styled.Profile.Width);

    /// <summary>Whether colours and a live status can be used.</summary>
    public bool IsStyled => _styled is not null;

    /// <summary>The underlying writer, for plain text.</summary>
    public TextWriter Writer => _writer;

    /// <summary>A terminal, or plain text when redirected, with <c>NO_COLOR</c> or with <c>TERM=dumb</c>.</summary>
    public static Terminal Create(TextWriter writer, bool redirected, Func<string, string?> variable)
    {
        var plain = redirected || !string.IsNullOrEmpty(variable("NO_COLOR")) || variable("TERM") is "dumb";
        return new(writer, plain ? null : AnsiConsole.Create(new() { Out = new ConsoleOutput(writer) }));
    }

    /// <summary>Writes one line; a terminal wraps long lines, plain text is never wrapped. Whatever the pieces contain, it stays one line and
    /// contains no commands for a terminal or a workflow runner: see <see cref="VisibleText"/>.</summary>
    public void Line(params ReadOnlySpan<Piece> pieces)
    {
        if (_styled is null)
        {
            var text = new StringBuilder();
            foreach (var piece in pieces) text.Append(piece.Text);
            _writer.WriteLine(VisibleText.Line(text.ToString()));
            return;
        }
        var line = new Paragraph();
        foreach (var piece in pieces) line.Append(VisibleText.Escape(piece.Text), piece.Style is null ? Style.Plain : Style.Parse(piece.Style));
        _styled.Write(line);
        _styled.WriteLine();
    }

    /// <summary>Prints a document for other programs exactly as in a file: all characters and line ends are unchanged.</summary>
    public void Write(Blob document) => _writer.Write(Encoding.UTF8.GetString(document.Bytes.Span));

    /// <summary>Draws a table; only where <see cref="IsStyled"/>.</summary>
    /// <param name="title">The title above it.</param>
    /// <param name="rows">Its rows, all with the same number of cells.</param>
    public void Table(string title, IReadOnlyList<Piece[]> rows)
    {
        if (_styled is null) throw new InvalidOperationException("plain text has no tables");
        if (rows.Count == 0) return;
        var table = new Table().Border(TableBorder.Rounded).HideHeaders();
        table.Title = new(Markup.Escape(title));
        foreach (var _ in rows[0]) table.AddColumn("");
        foreach (var row in rows)
            table.AddRow(row.Select(cell => new Text(VisibleText.Escape(cell.Text), cell.Style is null ? Style.Plain : Style.Parse(cell.Style))));
        _styled.Write(table);
    }

    /// <summary>Does the work, with a live status where the terminal is interactive.</summary>
    public T Live<T>(string first, Func<Action<string>, T> work) =>
        _styled is null || !_styled.Profile.Capabilities.Interactive
            ? work(static _ => { })
            : _styled.Status().Start(first, context => work(text => context.Status(Markup.Escape(text))));

    /// <summary>A console output for our writer, which the library would not recognize as a console.</summary>
    private sealed class ConsoleOutput(TextWriter writer) : IAnsiConsoleOutput
    {
        private const int DefaultWidth = 80, DefaultHeight = 24;

        public TextWriter Writer => writer;

        public bool IsTerminal => true;

        public int Width => Size(static () => Console.BufferWidth, DefaultWidth);

        public int Height => Size(static () => Console.WindowHeight, DefaultHeight);

        // The encoding of the process must not be changed here.
        public void SetEncoding(Encoding encoding)
        {
        }

        private static int Size(Func<int> cells, int defaultSize)
        {
            try
            {
                return cells() is > 0 and var size ? size : defaultSize;
            }
            catch (IOException)
            {
                return defaultSize;
            }
        }
    }
}
