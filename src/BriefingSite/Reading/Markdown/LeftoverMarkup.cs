using System.Buffers;
using System.Text.RegularExpressions;
using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Markdown;

internal static partial class MarkdownRules
{
    /// <summary>Markup that this dialect does not have.</summary>
    public static Rule LeftoverMarkup { get; } = All.Add(new("BS050", Severity.Warning, "Markup that stays text",
        "Markup of another dialect, and markup that is slightly wrong, appears on the page as it is written, and readers take it for part of the text. The hint says what to write instead. A backslash before a character says that it is meant literally.",
        "• first\n• ==second==", "- first\n- *second*"));
}

/// <summary>Reports marks that a writer meant as markup but that readers would see literally: marks of other dialects and typos. A
/// backslash before a mark makes it literal.</summary>
internal static partial class LeftoverMarkup
{
    private const int MaxExcerptLength = 40;

    // Replaces what is not text, or is literal.
    private const char Blank = '\uFFFC';

    private static readonly SearchValues<char> s_marks = SearchValues.Create("=~^*_`:$\\[]{@!&%+'");

    // For each kind of mark: a required character, the pattern, the problem and what to write.
    private static readonly LeftoverKind[] s_kinds =
    [
        new('=', Highlight(), "there is no mark for highlighting", "write *words* or **words**"),
        new('~', Subscript(), "one '~' marks nothing", "write the character itself (₂), or ~~words~~ to strike them out"),
        new('~', Tie(), "'~' is no space", "write a space"),
        new('~', Strike(), "'~~' has no counterpart", "write ~~words~~, without a space inside the marks", IsHalf: true),
        new('^', Superscript(), "'^' marks nothing", "write the character itself (², ³, ª)"),
        new('^', BlockName(), "paragraphs have no names", "leave it out"),
        new('^', OpenNote(), "the note is not read", "close it with ']' and put no address after it, or write [^note] and the note as a paragraph"),
        new('*', Stars(), "the asterisks have no counterpart", "write **words**, without a space inside the marks", IsHalf: true),
        new('_', Underscores(), "the underscores have no counterpart", "write **words**, without a space inside the marks", IsHalf: true),
        new('`', Backtick(), "the code is never closed", "write `code`, or a quotation mark (’, “)", IsHalf: true),
        new(':', Emoji(), "names of pictures are not read", "write the character itself, or a word"),
        new('$', DisplayMath(), "formulas are not read", "write it in words and characters: x², ½, ≤"),
        new('$', Formula(), "formulas are not read", "write it in words and characters: x², ½, ≤"),
        new('\\', Command(), "commands of LaTeX are not read", "leave it out; breaks and type are the theme's"),
        new('!', Embedding(), "nothing can be embedded", "leave the '!' out, or leave a space after it; a picture is ![what it shows](/files/picture.png)"),
        new('[', NoLinkById(), "this link by id is not read", "write [[id]] or [[id|words]], closed, on one line and without a second bar"),
        new(']', NoLink(), "this link is not read", "write [words](address) without a space between; an address with spaces stands between < and >"),
        new(']', Reversed(), "this link is not read", "write [words](address)"),
        new('[', NoFootnote(), "this mark of a footnote is not read", "write letters, digits and hyphens: [^note-1]"),
        new('[', CitationWithoutKey(), "this citation is not read", "put '@' before the id of the source: [@source, ¶27]"),
        new('@', CitationWithoutBrackets(), "this citation is not read", "write it between square brackets: [@source, ¶27]"),
        new('@', CitationWithoutAuthor(), "this citation is not read", "leave the '-' out"),
        new('[', Task(), "a box to tick stands in a list only", "write '- [ ] words' or '- [x] words'"),
        new('[', Contents(), "a list of contents is made by itself", "leave it out"),
        new('[', Admonition(), "boxes are written in another way", "write a line '::: {.note}', the text, and a line ':::'"),
        new('[', BulletinBoard(), "marks of forums are not read", "write Markdown: **words**, *words*, [words](address)"),
        new('{', Template(), "templates and short codes are not read", "write the words themselves"),
        new('{', Attribute(), "attributes can't stand here", "they are written after ':::' and at the end of headings that begin with '#'"),
        new('{', Critic(), "marks of changes are not read", "write the text as it is to be; what has changed is shown by 'briefing diff'"),
        new('%', Comment(), "comments are not read", "leave it out; history belongs in the version control"),
        new('+', Insertion(), "there is no mark for insertions", "write the words without the marks"),
        new('&', Entity(), "this character is not known by that name", "write the character itself"),
        new('\'', Wiki(), "quotation marks mark no type here", "write *words* or **words**, and for a quotation “words”"),
    ];

    /// <summary>Reports leftover markup in the words of a block.</summary>
    /// <param name="shown">The words.</param>
    /// <param name="isParagraph">Whether it is a paragraph, in which marks at the beginning of lines are checked too.</param>
    /// <param name="report">Receives the diagnostics.</param>
    /// <param name="isUnderlined">Whether it is an underlined heading, whose attributes are reported elsewhere.</param>
    public static void Report(ShownText shown, bool isParagraph, Action<Diagnostic> report, bool isUnderlined = false)
    {
        var letters = shown.Letters;
        if (letters.ContainsAny(s_marks))
        {
            var text = Text(shown);
            foreach (var kind in s_kinds)
            {
                if (!text.Contains(kind.Mark) || (isUnderlined && kind.Mark == '{')) continue;
                for (var found = kind.Pattern.Match(text); found.Success; found = found.NextMatch())
                {
                    report(CreateDiagnostic(shown, text, found.Index, found.Length, kind.What, kind.Hint));
                    if (kind.IsHalf) break;
                }
            }
        }
        if (!isParagraph || !LeftoverLines.MayBeIn(letters)) return;
        var lines = Text(shown);
        foreach (var (start, length, what, hint) in LeftoverLines.In(lines)) report(CreateDiagnostic(shown, lines, start, length, what, hint));
    }

    /// <summary>Reports a caret before a link, which is superscript in other dialects.</summary>
    public static void ReportCaret(ShownText shown, Action<Diagnostic> report)
    {
        if (shown.Letters is [.., '^'] && shown.Pieces[^1].Kind == PieceKind.Words)
            report(CreateDiagnostic(shown, shown.Letters.ToString(), shown.Letters.Length - 1, 1, "'^' marks nothing", "leave it out"));
    }

    private static Diagnostic CreateDiagnostic(ShownText shown, string text, int start, int length, string what, string hint)
    {
        while (length > 1 && char.IsWhiteSpace(text[start + length - 1])) length--;
        var end = text.AsSpan(start, length).IndexOf('\n');
        var excerpt = text.Substring(start, Math.Min(end < 0 ? length : end, MaxExcerptLength)).Replace(Blank, '…');
        // Markdown only supports a backslash before ASCII marks.
        var keep = char.IsAscii(text[start]) && (length > 1 || !char.IsAsciiLetter(text[start])) ? "a backslash before a mark keeps it as it is" : $"'&#x{(int)text[start]:X};' is the sign as it is";
        return new(MarkdownRules.LeftoverMarkup, shown.Place(start, length), $"Readers would see '{(excerpt.Length < length ? excerpt + "…" : excerpt)}' as it is written: {what}.", $"{hint}; {keep}");
    }

    // The text in which marks could be meant as markup; the rest is blanked, so that offsets stay the same.
    private static string Text(ShownText shown) => string.Create(shown.Letters.Length, shown, static (span, shown) =>
    {
        shown.Letters.CopyTo(span);
        foreach (var piece in shown.Pieces)
        {
            if (piece.Kind is PieceKind.Escaped && piece.Length > 0) span[piece.Start] = Blank;
            else if (piece.Kind is not PieceKind.Words) span.Slice(piece.Start, piece.Length).Fill(Blank);
        }
    });

    [GeneratedRegex(@"(?<![\w=])==(?![\s=])[^=\n]{1,200}(?<!\s)==(?![\w=])", RegexOptions.CultureInvariant)]
    private static partial Regex Highlight();

    [GeneratedRegex(@"(?<![~/])~[A-Za-z0-9+−-]{1,12}~(?![~/\w])|(?<=[A-Za-z])~[0-9]{1,4}~(?!~)|(?<![\w~/])~(?![\s~])[^~\n]{1,100}(?<!\s)~(?![\w~])", RegexOptions.CultureInvariant)]
    private static partial Regex Subscript();

    [GeneratedRegex(@"(?<=[A-Za-z]{2}\.?)~(?=[0-9])(?!\w{1,12}~)", RegexOptions.CultureInvariant)]
    private static partial Regex Tie();

    [GeneratedRegex(@"(?<=\s)\^(?=[A-Za-z0-9-]*[a-z])[A-Za-z0-9-]{4,40}\z", RegexOptions.CultureInvariant)]
    private static partial Regex BlockName();

    [GeneratedRegex(@"(?<!~)~~(?!~)", RegexOptions.CultureInvariant)]
    private static partial Regex Strike();

    [GeneratedRegex(@"\^[^\s^\[\uFFFC]{1,12}\^(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Superscript();

    [GeneratedRegex(@"\^(\[|\uFFFC\()", RegexOptions.CultureInvariant)]
    private static partial Regex OpenNote();

    [GeneratedRegex(@"(?<!\*)(\*\*(?!\*)|\*\*\*(?=[^\s*])|(?<=[^\s*])\*\*\*(?!\*))", RegexOptions.CultureInvariant)]
    private static partial Regex Stars();

    [GeneratedRegex(@"(?<!_)__(?!_)", RegexOptions.CultureInvariant)]
    private static partial Regex Underscores();

    [GeneratedRegex("`+", RegexOptions.CultureInvariant)]
    private static partial Regex Backtick();

    [GeneratedRegex(@"(?<![\w:/]):[a-z+-][a-z0-9_+-]{1,40}:(?![\w:/])", RegexOptions.CultureInvariant)]
    private static partial Regex Emoji();

    [GeneratedRegex(@"\$\$[^$]{1,400}\$\$", RegexOptions.CultureInvariant)]
    private static partial Regex DisplayMath();

    [GeneratedRegex(@"(?<![\w$\\])\$(?=[^\s$])([A-Za-z]|(?=[^$\n]{0,100}[\\^_={}+<>])[^$\n]{1,100})(?<!\s)\$(?![\w$])", RegexOptions.CultureInvariant)]
    private static partial Regex Formula();

    [GeneratedRegex(@"(?<![^\s{])\\[A-Za-z]{2,}(?=[\s{\[]|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Command();

    [GeneratedRegex(@"!\[\[[^\[\]\n]{0,80}(\]\])?", RegexOptions.CultureInvariant)]
    private static partial Regex Embedding();

    [GeneratedRegex(@"(?<!!)\[\[[^\[\]\n]{0,80}(\]\])?", RegexOptions.CultureInvariant)]
    private static partial Regex NoLinkById();

    [GeneratedRegex(@"(?<=\[[^\[\]\n]{0,80}\p{L}[^\[\]\n]{0,80})\]( ?\(\uFFFC| ?\((https?:|www\.|/|mailto:)|\((?=[^()\s]{0,80}[./#]|[^()\n]{1,120}\.[A-Za-z0-9]{2,4}\)))", RegexOptions.CultureInvariant)]
    private static partial Regex NoLink();

    [GeneratedRegex(@"\)\[(\uFFFC+|https?:[^\]\n]{0,80}|/[^\]\n]{0,80})\]", RegexOptions.CultureInvariant)]
    private static partial Regex Reversed();

    [GeneratedRegex(@"\[\^(?![\p{L}\p{N} -]{1,80}\])", RegexOptions.CultureInvariant)]
    private static partial Regex NoFootnote();

    [GeneratedRegex(@"\[[a-z][^\[\]@\n]{1,80}¶ ?[0-9][^\[\]@\n]{0,40}\]", RegexOptions.CultureInvariant)]
    private static partial Regex CitationWithoutKey();

    [GeneratedRegex(@"(?<![\w\[;]|\[-)@[a-z0-9][a-z0-9-]{0,80},? ¶ ?[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex CitationWithoutBrackets();

    [GeneratedRegex(@"\[-@[a-z0-9][a-z0-9-]{0,80}", RegexOptions.CultureInvariant)]
    private static partial Regex CitationWithoutAuthor();

    [GeneratedRegex(@"^\[[ xX]?\](?=\s|\z)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Task();

    [GeneratedRegex(@"\A\[(toc|contents|table of contents)\]\z|\A\{:toc\}\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Contents();

    [GeneratedRegex(@"^\[!\w+\][+-]?", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Admonition();

    [GeneratedRegex(@"\[/(b|i|u|s|url|img|quote|code|color|size|list|spoiler)\]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BulletinBoard();

    [GeneratedRegex(@"\{\{|\{%", RegexOptions.CultureInvariant)]
    private static partial Regex Template();

    [GeneratedRegex(@"\{(:?\s?[.#][A-Za-z_-]|[A-Za-z-]{1,40}=)[^{}\n]{0,200}\}|\{:[^{}\n]{1,80}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();

    [GeneratedRegex(@"\{(\+\+|--|~~|==|>>)", RegexOptions.CultureInvariant)]
    private static partial Regex Critic();

    [GeneratedRegex(@"%%(?=\S| \S)[^%\n]{1,400}%%", RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<![\w+])\+\+(?![\s+])[^+\n]{1,200}(?<!\s)\+\+(?![\w+])", RegexOptions.CultureInvariant)]
    private static partial Regex Insertion();

    [GeneratedRegex(@"&([A-Za-z][A-Za-z0-9]{1,31};|#[0-9]{1,9};?|#[xX][0-9A-Fa-f]{1,8};?|(nbsp|amp|lt|gt|quot|copy|[mn]dash|hellip|[lr][sd]quo)(?![\w;]))", RegexOptions.CultureInvariant)]
    private static partial Regex Entity();

    [GeneratedRegex(@"(?<!')''('|''')?(?!')(?=\S)[^'\n]{1,200}'{2,5}", RegexOptions.CultureInvariant)]
    private static partial Regex Wiki();
}

/// <summary>A kind of marks that remain text.</summary>
/// <param name="Mark">A character that every match contains.</param>
/// <param name="Pattern">The pattern to search for.</param>
/// <param name="What">Why it remains text.</param>
/// <param name="Hint">What to write.</param>
/// <param name="IsHalf">Whether it is half of a pair, so that only the first match is reported.</param>
internal sealed record LeftoverKind(char Mark, Regex Pattern, string What, string Hint, bool IsHalf = false);
