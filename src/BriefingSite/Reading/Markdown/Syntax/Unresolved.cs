using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace BriefingSite.Reading.Markdown.Syntax;

/// <summary>A footnote mark or reference link without a definition. Markdown treats it as text, which a writer never intends.</summary>
/// <param name="Label">The undefined label; for a footnote without its <c>^</c>.</param>
/// <param name="IsFootnote">Whether it is a footnote's mark.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
internal sealed record Unresolved(string Label, bool IsFootnote, int Start, int Length)
{
    private static readonly object Key = typeof(Unresolved);

    /// <summary>Those of a document.</summary>
    public static IReadOnlyList<Unresolved> In(MarkdownDocument document) => document.GetData(Key) as List<Unresolved> ?? [];

    /// <summary>Records undefined labels and leaves the text to the other parsers.</summary>
    public sealed class Parser : InlineParser
    {
        /// <summary>Opens at a bracket.</summary>
        public Parser() => OpeningCharacters = ['['];

        /// <inheritdoc/>
        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var rest = slice.AsSpan();
            var first = Label(rest);
            if (first is null) return false;
            var length = first.Length + 2;
            if (first[0] == '^') Note(processor, slice, first, length);
            else if (length < rest.Length && Label(rest[length..]) is { } second && second[0] != '^')
                Note(processor, slice, second, length + second.Length + 2);
            return false;
        }

        private static void Note(InlineProcessor processor, StringSlice slice, string label, int length)
        {
            if (slice.PeekCharExtra(length) is '(' or '[' || processor.Document.ContainsLinkReferenceDefinition(label)) return;
            var found = processor.Document.GetData(Key) as List<Unresolved>;
            if (found is null) processor.Document.SetData(Key, found = []);
            found.Add(new(label.TrimStart('^'), label[0] == '^', processor.GetSourcePosition(slice.Start), length));
        }

        /// <summary>The plain words between brackets; anything else is ignored.</summary>
        private static string? Label(ReadOnlySpan<char> text)
        {
            if (text.IsEmpty || text[0] != '[') return null;
            var end = 1;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is ' ' or '-' || (text[end] == '^' && end == 1))) end++;
            var label = end < text.Length && text[end] == ']' ? text[1..end].ToString() : "";
            return label.Trim(' ', '^').Length > 0 ? label : null;
        }
    }
}
