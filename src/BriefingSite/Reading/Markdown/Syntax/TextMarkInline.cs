using BriefingSite.Core.Model;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace BriefingSite.Reading.Markdown.Syntax;

/// <summary><c>{.scare}</c>, <c>{.ours}</c> or <c>{translation="…"}</c>: says what the text before it is. Brackets around that text, as in Pandoc, belong to the mark:
/// <c>[“free port”]{.scare}</c>.</summary>
internal sealed class TextMarkInline : LeafInline
{
    private const string Translation = "{translation=";

    private static readonly (string Word, TextMeaning Meaning)[] s_marks = [("{.scare}", TextMeaning.Scare), ("{.ours}", TextMeaning.Ours)];

    /// <summary>What the text is.</summary>
    public required TextMeaning Meaning { get; init; }

    /// <summary>The translation; empty for other marks.</summary>
    public string Words { get; private init; } = "";

    /// <summary>Whether it begins with the bracket after the text.</summary>
    public bool ClosesBracket { get; init; }

    private static (TextMeaning Meaning, Range Words, int Length)? Find(ReadOnlySpan<char> text)
    {
        foreach (var (word, meaning) in s_marks)
            if (text.StartsWith(word, StringComparison.Ordinal)) return (meaning, 0..0, word.Length);
        if (!text.StartsWith(Translation) || text.Length == Translation.Length || text[Translation.Length] is not ('"' or '\'')) return null;
        var start = Translation.Length + 1;
        var end = start + text[start..].IndexOf(text[Translation.Length]);
        return end >= start && text[(end + 1)..].StartsWith('}') ? (TextMeaning.Translation, start..end, end + 2) : null;
    }

    /// <summary>Finds the marks and the brackets that belong to them.</summary>
    public sealed class Parser : InlineParser
    {
        /// <summary>Opens at a brace, and at the brackets around the text.</summary>
        public Parser() => OpeningCharacters = ['{', '[', ']'];

        /// <inheritdoc/>
        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var start = slice.Start;
            if (slice.CurrentChar == '[')
            {
                if (!IsMarked(slice.AsSpan())) return false;
                processor.Inline = new TextMarkStart { Span = new(processor.GetSourcePosition(start), processor.GetSourcePosition(start)) };
                slice.Start++;
                processor.ParserStates[Index] = Opened(processor) + 1;
                return true;
            }
            var bracket = slice.CurrentChar == ']' ? 1 : 0;
            var text = slice.AsSpan()[bracket..];
            if (Find(text) is not var (meaning, words, length)) return false;
            if (bracket > 0)
            {
                if (Opened(processor) == 0) return false;
                processor.ParserStates[Index] = Opened(processor) - 1;
            }
            processor.Inline = new TextMarkInline
            {
                Meaning = meaning,
                Words = string.Join(' ', text[words].ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
                ClosesBracket = bracket > 0,
                Span = new(processor.GetSourcePosition(start), processor.GetSourcePosition(start + bracket + length - 1)),
            };
            slice.Start = start + bracket + length;
            return true;
        }

        // Whether the bracket that closes this one is followed by a mark. Those of a footnote are its own.
        private static bool IsMarked(ReadOnlySpan<char> text)
        {
            if (text.StartsWith("[^")) return false;
            var depth = 0;
            for (var i = 0; i < text.Length; i++)
            {
                if (text[i] == '\\') i++;
                else if (text[i] == '[') depth++;
                else if (text[i] == ']' && --depth == 0) return Find(text[(i + 1)..]) is not null;
            }
            return false;
        }

        // How many brackets are open; each block begins with none.
        private int Opened(InlineProcessor processor) => processor.ParserStates[Index] as int? ?? 0;
    }
}

/// <summary>The bracket before the text of a mark.</summary>
internal sealed class TextMarkStart : LeafInline;
