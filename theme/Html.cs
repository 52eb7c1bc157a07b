using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <summary>A piece of HTML. Made only from literals of the theme's own source and encoded values, so it is always safe.</summary>
/// <remarks>Written as an interpolated raw string. Each value goes in by its type: text is encoded, <see cref="Html"/> goes in as it
/// is, a <see cref="Url"/> becomes an address by a <see cref="UrlResolver"/> when the page is written, sequences are joined, <c>null</c> is nothing.
/// A value right behind <c>=</c> is an attribute's and gets its quotation marks here. What is said is only noted down until the page is
/// written, once, as UTF-8.</remarks>
[InterpolatedStringHandler]
public sealed partial class Html
{
    private Part[] _parts;
    private int _count;
    private bool _isBehindEquals;

    private Html(Part[] parts) => (_parts, _count) = (parts, parts.Length);

    /// <summary>Begins an interpolated string; called by the compiler, as are the <c>Append</c> methods.</summary>
    public Html(int literalLength, int formattedCount) => _parts = new Part[formattedCount * 2 + (literalLength > 0 ? 1 : 0)];

    /// <summary>Nothing.</summary>
    public static Html Empty { get; } = new([]);

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => _count == 0;

    /// <summary>What an interpolated string says, where the target's type alone does not make it HTML.</summary>
    public static Html Create(Html content) => content;

    /// <summary>Text, encoded.</summary>
    public static Html Text(string? text) => string.IsNullOrEmpty(text) ? Empty : new([new(text, IsText: true)]);

    /// <summary>Pieces one after the other.</summary>
    public static Html Join(IEnumerable<Html> pieces) => Join("", pieces);

    /// <summary>Pieces with something between them.</summary>
    public static Html Join(string separator, IEnumerable<Html> pieces)
    {
        var (joined, single, isFirst) = (default(Html), Empty, true);
        foreach (var piece in pieces)
        {
            var (before, isSeparated) = (isFirst, separator.Length > 0 && !isFirst);
            isFirst = false;
            if (!isSeparated && piece.IsEmpty) continue;
            if (joined is null && single.IsEmpty && !isSeparated)
            {
                single = piece;
                continue;
            }
            if (joined is null)
            {
                joined = new(0, 4);
                if (!single.IsEmpty) joined.Add(new Part(single));
            }
            if (isSeparated) joined.Add(new Part(separator, IsText: true));
            if (!piece.IsEmpty) joined.Add(new Part(piece));
        }
        return joined ?? single;
    }

    /// <summary>Pieces one after the other, each drawn when it is written, so that a list of thousands is never in memory as a whole. They
    /// must not depend on what is drawn before them, such as the numbers of notes.</summary>
    public static Html Later(IEnumerable<Html> pieces) => new([new(pieces)]);

    /// <summary>A piece when a condition holds, else nothing.</summary>
    public static Html When(bool condition, Func<Html> piece) => condition ? piece() : Empty;

    /// <summary>An attribute with a leading space, or nothing when there is no value.</summary>
    public static Html Attribute(string name, string? value) => value is null ? Empty : new([new($" {name}="), new(value, IsText: true, IsQuoted: true)]);

    /// <summary>JSON, as UTF-8, for a <c>script</c> element; System.Text.Json's default encoder has already escaped <c>&lt;</c>.</summary>
    /// <exception cref="ArgumentException">The text could end the element.</exception>
    public static Html Json(byte[] json) =>
        json.AsSpan().Contains((byte)'<') ? throw new ArgumentException("JSON for a page must not hold '<'.", nameof(json)) : new([new(json)]);

    /// <summary>A literal of the theme; a source file with other line ends makes no other page.</summary>
    public void AppendLiteral(string value)
    {
        Add(new Part(value.Contains('\r') ? value.Replace("\r\n", "\n", StringComparison.Ordinal) : value));
        _isBehindEquals = value.EndsWith('=');
    }

    /// <summary>Text.</summary>
    public void AppendFormatted(string? value) => AddValue(value ?? "", isText: true);

    /// <summary>A number.</summary>
    public void AppendFormatted(int value) => AddValue(value.ToString(CultureInfo.InvariantCulture), isText: false);

    /// <summary>A character.</summary>
    public void AppendFormatted(char value) => AddValue(value.ToString(), isText: true);

    /// <summary>A piece of HTML.</summary>
    public void AppendFormatted(Html? value)
    {
        if (value is { IsEmpty: false }) Add(new Part(value));
        _isBehindEquals = false;
    }

    /// <summary>An address.</summary>
    public void AppendFormatted(Url value) => AddValue(value.Address, isText: true, isPath: true);

    /// <summary>Pieces, joined.</summary>
    public void AppendFormatted(IEnumerable<Html> value) => AppendFormatted(Join(value));

    /// <summary>Writes the piece as UTF-8.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="urls">Makes addresses of site paths.</param>
    public void WriteTo(BlobWriter output, UrlResolver urls)
    {
        foreach (ref readonly var part in _parts.AsSpan(0, _count))
        {
            if (part.IsQuoted) output.Write("\""u8);
            switch (part.Value)
            {
                case string text when part.IsPath: Encode(urls.Resolve(text), output); break;
                case string text when part.IsText: Encode(text, output); break;
                case string literal: output.Write(literal.AsSpan()); break;
                case Html html: html.WriteTo(output, urls); break;
                case byte[] utf8: output.Write(utf8); break;
                case IEnumerable<Html> pieces:
                    foreach (var piece in pieces) piece.WriteTo(output, urls);
                    break;
            }
            if (part.IsQuoted) output.Write("\""u8);
        }
    }

    /// <summary>The piece for a site at the root of its host.</summary>
    public override string ToString() => ToString("/");

    /// <summary>The piece for a site below a path of its host.</summary>
    public string ToString(string basePath)
    {
        var output = new BlobWriter();
        WriteTo(output, UrlResolver.Below(basePath));
        return Encoding.UTF8.GetString(output.Take());
    }

    private void AddValue(string value, bool isText, bool isPath = false)
    {
        Add(new Part(value, isText, _isBehindEquals, isPath));
        _isBehindEquals = false;
    }

    private void Add(Part part)
    {
        if (_count == _parts.Length) Array.Resize(ref _parts, Math.Max(4, _count * 2));
        _parts[_count++] = part;
    }

    private static void Encode(ReadOnlySpan<char> text, BlobWriter output)
    {
        for (int special; (special = text.IndexOfAny("&<>\"'")) >= 0; text = text[(special + 1)..])
        {
            output.Write(text[..special]);
            output.Write(text[special] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '"' => "&quot;"u8,
                _ => "&#39;"u8,
            });
        }
        output.Write(text);
    }

    /// <summary>What is said at one place: a literal, text to be encoded, the path of a <see cref="Url"/>, a piece, bytes of UTF-8, or pieces
    /// that are still to be drawn.</summary>
    private readonly struct Part(object value, bool IsText = false, bool IsQuoted = false, bool IsPath = false)
    {
        public readonly object Value = value;
        public readonly bool IsText = IsText;
        public readonly bool IsQuoted = IsQuoted;
        public readonly bool IsPath = IsPath;
    }
}

/// <summary>An address in an attribute: a path on the site or an address outside. Schemes that run code are refused.</summary>
public readonly record struct Url
{
    private static readonly string[] Schemes = ["http:", "https:", "mailto:", "tel:"];

    /// <summary>An address.</summary>
    /// <exception cref="ArgumentException">Its scheme is not allowed; the reader of links should have reported it.</exception>
    public Url(string address)
    {
        var end = address.AsSpan().IndexOfAny(":/?#");
        if (end >= 0 && address[end] == ':' && !Schemes.Contains(address[..(end + 1)], StringComparer.OrdinalIgnoreCase))
            throw new ArgumentException($"The address '{address}' has a scheme that is not allowed.", nameof(address));
        Address = address;
    }

    /// <summary>The address as it was given.</summary>
    public string Address { get; }
}
