using System.Text;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals.Encodings;
using BriefingSite.Reading.Originals.Mail;
using BriefingSite.Reading.Originals.Metadata;

namespace BriefingSite.Reading.Originals;

/// <summary>Mails (<c>.eml</c>) and pages that were saved as one file (<c>.mhtml</c>): both are MIME.</summary>
internal sealed class MailFormat : IBinaryFormat
{
    private const int MaxNamed = 10;

    /// <inheritdoc/>
    public string Name => "a mail, or a page saved as one file (MHTML)";

    /// <inheritdoc/>
    public int Version => 5;

    /// <inheritdoc/>
    public bool Accepts(InputFile original) => MimeHeader.Begins(Text(original.Content.Bytes).Span);

    /// <inheritdoc/>
    public OriginalText Read(InputFile original, PassageDivision division)
    {
        try
        {
            var text = Text(original.Content.Bytes);
            if (HoldsFurther(text.Span)) throw new FormatException("holds several mails: save the one that you need as a file of its own");
            var whole = MimePart.Read(text);
            var texts = Texts(whole).ToList();
            if (texts.Count == 0) throw new FormatException(whole.Leaves().Any(part => part.Type is "application/pkcs7-mime" or "application/octet-stream" or "application/pgp-encrypted") ? "is encrypted, or has no text that is not attached" : "has no text");
            var read = texts.ConvertAll(part => Read(part, original));
            if (read.Find(text => text.Problem is not null) is { } unreadable) return unreadable;
            return Joined(read) with { Metadata = Metadata(whole, texts[0], read[0].Metadata), Remarks = [.. read.SelectMany(text => text.Remarks), .. Remarks(whole, texts)] };
        }
        catch (FormatException broken)
        {
            return OriginalRules.BrokenMail(original, broken.Message);
        }
    }

    // Programs that keep mails in one file (mbox, RFC 4155) begin each with a line "From ADDRESS DATE", which is no header.
    private static ReadOnlyMemory<byte> Text(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Span.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        return bytes.Span.StartsWith("From "u8) && bytes.Span.IndexOf((byte)'\n') is > 0 and var end && MimeHeader.Begins(bytes.Span[(end + 1)..]) ? bytes[(end + 1)..] : bytes;
    }

    private static bool HoldsFurther(ReadOnlySpan<byte> mail)
    {
        for (var at = mail.IndexOf("\nFrom "u8); at >= 0; at = mail.IndexOf("\nFrom "u8))
        {
            mail = mail[(at + 1)..];
            if (mail.IndexOf((byte)'\n') is > 0 and var end && MimeHeader.Begins(mail[(end + 1)..])) return true;
        }
        return false;
    }

    // Of alternatives the page, as mail programs show it; of what belongs together the first; else all that is not attached.
    private static IEnumerable<MimePart> Texts(MimePart part)
    {
        if (part.Parts.Count == 0) return part is { IsAttached: false, Type: "text/html" or "text/plain" or "application/xhtml+xml" } ? [part] : [];
        var texts = part.Parts.Select(inner => Texts(inner).ToList()).Where(inner => inner.Count > 0).ToList();
        return part.Type switch
        {
            _ when texts.Count == 0 => [],
            "multipart/alternative" => texts.FindLast(inner => inner.Exists(text => text.Type != "text/plain")) ?? texts[^1],
            "multipart/related" or "multipart/signed" => texts[0],
            _ => texts.SelectMany(inner => inner),
        };
    }

    private static OriginalText Read(MimePart part, InputFile original)
    {
        var content = part.Content();
        // A page that a browser saved may say it only in itself.
        var encoding = part.Header.Parameter("content-type", "charset") ?? CharacterEncodings.Declared(content);
        var text = CharacterEncodings.Decode(content, encoding).Replace("\r\n", "\n", StringComparison.Ordinal);
        if (part.Type != "text/plain") return new HtmlFormat().Read(original with { Content = Blob.Create(text) }, PassageDivision.Paragraphs);
        return TextParagraphs.Of("flowed".Equals(part.Header.Parameter("content-type", "format"), StringComparison.OrdinalIgnoreCase) ? Unflowed(text) : text);
    }

    // RFC 3676: a line that ends in a space goes on in the next one.
    private static string Unflowed(string text)
    {
        var output = new StringBuilder();
        foreach (var line in text.Split('\n'))
        {
            output.Append(line);
            if (!(line.EndsWith(' ') && line != "-- ")) output.Append('\n');
        }
        return output.ToString();
    }

    private static OriginalText Joined(List<OriginalText> texts) =>
        texts.Count == 1 ? texts[0] : new(texts.SelectMany(text => text.Passages).ToValueList()) { MarksHeadings = texts.Exists(text => text.MarksHeadings) };

    private static OriginalMetadata Metadata(MimePart whole, MimePart text, OriginalMetadata page)
    {
        var subject = Statements.OneLine(EncodedWords.Read(whole.Header["subject"]));
        var date = WrittenDate.Read(whole.Header["date"]);
        var place = Address(text.Header["content-location"]) ?? Address(whole.Header["snapshot-content-location"]) ?? Address(whole.Header["content-location"]);
        // A browser saved it: the date is that of the visit.
        if (place is not null || whole.Header["from"].StartsWith("<Saved by", StringComparison.OrdinalIgnoreCase))
            return page with { Title = page.Title ?? subject, Address = page.Address ?? place, Retrieved = date };
        return new OriginalMetadata(subject, MailName.All(whole.Header["from"]), null, date, page.Language, null);
    }

    private static string? Address(string text) => text.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? text : null;

    private static IEnumerable<string> Remarks(MimePart whole, List<MimePart> texts)
    {
        var isPage = texts[0].Header["content-location"].Length > 0 || whole.Header["snapshot-content-location"].Length > 0;
        var attached = whole.Leaves().Where(part => !texts.Contains(part) && (part.IsAttached || part.FileName is not null)).ToList();
        if (isPage || attached.Count == 0) yield break;
        var names = attached.Take(MaxNamed).Select(part => part.FileName ?? "a file without a name");
        yield return $"Attached, and not read: {string.Join(", ", names)}{(attached.Count > MaxNamed ? $" and {attached.Count - MaxNamed} more" : "")}. Import {(attached.Count == 1 ? "it" : "them")} as {(attached.Count == 1 ? "a source" : "sources")} of {(attached.Count == 1 ? "its" : "their")} own.";
    }
}
