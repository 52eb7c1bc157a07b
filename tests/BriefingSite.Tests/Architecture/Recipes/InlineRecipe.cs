namespace BriefingSite.Tests.Architecture.Recipes;

/// <summary>An inline: a key to press, <c>%[Ctrl]</c>.</summary>
internal static class InlineRecipe
{
    private const string Inlines = "src/BriefingSite.Core/Model/Prose/Inlines.cs";
    private const string Codecs = "src/BriefingSite.Core/Model/Prose/Packing/InlineCodecs.cs";

    public static Recipe Recipe { get; } = new("Add an inline syntax", MaxFiles: 7,
        Step.Add("src/BriefingSite/Reading/Markdown/Syntax/KeystrokeSyntax.cs", """
            using Markdig.Helpers;
            using Markdig.Parsers;
            using Markdig.Syntax.Inlines;

            namespace BriefingSite.Reading.Markdown.Syntax;

            /// <summary><c>%[Ctrl]</c>: a key to press.</summary>
            internal sealed class KeystrokeSyntax : LeafInline
            {
                /// <summary>What stands on the key.</summary>
                public required string Key { get; init; }

                /// <summary>Finds them.</summary>
                public sealed class Parser : InlineParser
                {
                    /// <summary>Opens at a per cent sign.</summary>
                    public Parser() => OpeningCharacters = ['%'];

                    /// <inheritdoc/>
                    public override bool Match(InlineProcessor processor, ref StringSlice slice)
                    {
                        var rest = slice.AsSpan();
                        if (rest is not ['%', '[', .. var key]) return false;
                        var length = key.IndexOf(']');
                        if (length <= 0) return false;
                        var end = slice.Start + length + 2;
                        processor.Inline = new KeystrokeSyntax { Key = key[..length].ToString(), Span = new(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(end)) };
                        slice.Start = end + 1;
                        return true;
                    }
                }
            }
            """),
        Step.Below("src/BriefingSite/Reading/Markdown/MarkdownPipelines.cs", "builder.InlineParsers.Insert(0, new TaskItem.Parser());", "        builder.InlineParsers.Insert(0, new KeystrokeSyntax.Parser());"),
        Step.Below(Inlines, "    FootnoteMark,", "    Keystroke,"),
        Step.Below(Inlines, "InlineKind.FootnoteMark => FootnoteMark(state, (FootnoteMark)inline),", "        InlineKind.Keystroke => Keystroke(state, (Keystroke)inline),"),
        Step.Below(Inlines, "protected abstract TResult FootnoteMark(TState state, FootnoteMark mark);", """

                /// <summary>For a key to press.</summary>
                protected abstract TResult Keystroke(TState state, Keystroke keystroke);
            """),
        Step.Below(Inlines, "    internal override void Accept(TextVisitor visitor) => visitor.VisitFootnoteMark(this);\n}", """

            /// <summary>A key to press.</summary>
            /// <param name="At">Its location.</param>
            /// <param name="Key">What stands on it.</param>
            public sealed record Keystroke(UncomparedLocation At, string Key) : Inline(At)
            {
                internal override InlineKind Kind => InlineKind.Keystroke;

                internal override void Accept(TextVisitor visitor) => visitor.VisitText(Key);
            }
            """),
        Step.Below(Codecs, "InlineKind.FootnoteMark => s_footnoteMark,", "        InlineKind.Keystroke => s_keystroke,") with { DoesNotBuild = ("src/BriefingSite.Core", "CS8509") },
        Step.Below(Codecs, "private static readonly FootnoteMarkCodec s_footnoteMark = new();", "    private static readonly KeystrokeCodec s_keystroke = new();"),
        Step.Replace(Codecs, "internal sealed class FootnoteMarkCodec", """
            internal sealed class KeystrokeCodec : InlineCodec
            {
                public override void Write(Inline inline, PackedWriter writer) => writer.WriteText(((Keystroke)inline).Key);

                public override Inline Read(UncomparedLocation at, PackedReader reader) => new Keystroke(at, reader.ReadText());

                public override void Extract(PackedTextExtractor words) => words.AddText();
            }

            internal sealed class FootnoteMarkCodec
            """),
        Step.Below("theme/Prose/ProseWriter.Inlines.cs", "protected override Html Text(Prose prose, Text text) => Words(prose, text, text.Value);", """

                /// <summary>Draws a key to press.</summary>
                protected override Html Keystroke(Prose prose, Keystroke keystroke) => $"<kbd>{keystroke.Key}</kbd>";
            """) with { DoesNotBuild = ("theme", "CS0534") },
        Step.Below("src/BriefingSite/Reading/Markdown/InlineReader.cs", "case HtmlInline tag: _html.Report(tag.Tag, length => places.At(tag.Span.Start, length)); break;", """
                        case KeystrokeSyntax keystroke:
                            _shown.Add(keystroke.Key, places, keystroke.Span.Start + 2, _context, PieceKind.Verbatim);
                            into.Add(new Keystroke(at, keystroke.Key));
                            break;
            """),
        Step.Below("tests/BriefingSite.Tests/Reading/Markdown/Examples.md", "## Escapes and entities", """

            ```example
            Press %[Ctrl], 100% sure.
            .
            <p>Press <kbd>Ctrl</kbd>, 100% sure.</p>
            ```
            """) with { FailingTest = "Model.PackedBlocksTests.Every_kind_has_an_example_that_shows_how_it_is_drawn" })
    {
        Promises =
        [
            "Reading.Markdown.ExampleTests.An_example_is_drawn_as_shown",
            "Model.PackedBlocksTests.Every_kind_is_unpacked_as_it_was_packed",
            "Model.PackedBlocksTests.The_words_are_those_of_the_inlines",
            "Reading.Markdown.LeftoverMarkupTests.Marks_that_would_stay_text_are_told_where_they_stand",
        ],
    };
}
