using System.Runtime.CompilerServices;
using System.Text;

namespace BriefingSite.Themes;

/// <summary>A piece of HTML. Made only from literals of the theme's own source and encoded values, so it is always safe.</summary>
/// <remarks>Written as an interpolated raw string. Each value goes in by its type: text is encoded, <see cref="Html"/> goes in as it
/// is, a <see cref="Url"/> gets the site's base path when the page is written, sequences are joined, <c>null</c> is nothing.
/// A value right behind <c>=</c> is an attribute's and gets its quotation marks here.</remarks>
[InterpolatedStringHandler]
public sealed partial class Html
{
    private readonly List<object> _parts;
    private bool _isBehindEquals;

    private Html(List<object> parts) => _parts = parts;

    /// <summary>Begins an interpolated string; called by the compiler, as are the <c>Append</c> methods.</summary>
    public Html(int literalLength, int formattedCount) => _parts = new(formattedCount * 2 + (literalLength > 0 ? 1 : 0));

    /// <summary>Nothing.</summary>
    public static Html Empty { get; } = new([]);

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => _parts.Count == 0;

    /// <summary>What an interpolated string says, where the target's type alone does not make it HTML.</summary>
    public static Html Of(Html content) => content;

    /// <summary>Text, encoded.</summary>
    public static Html Text(string? text) => string.IsNullOrEmpty(text) ? Empty : new([Encode(text)]);

    /// <summary>Pieces one after the other.</summary>
    public static Html Join(IEnumerable<Html> pieces)
    {
        var parts = new List<object>();
        foreach (var piece in pieces)
            if (!piece.IsEmpty) parts.Add(piece);
        return parts.Count switch { 0 => Empty, 1 => (Html)parts[0], _ => new(parts) };
    }

    /// <summary>Pieces with something between them.</summary>
    public static Html Join(string separator, IEnumerable<Html> pieces) =>
        Join(pieces.SelectMany((piece, i) => i == 0 ? [piece] : new[] { Text(separator), piece }));

    /// <summary>A piece when a condition holds, else nothing.</summary>
    public static Html When(bool condition, Func<Html> piece) => condition ? piece() : Empty;

    /// <summary>An attribute with a leading space, or nothing when there is no value.</summary>
    public static Html Attribute(string name, string? value) =>
        value is null ? Empty : new([$" {name}=\"{Encode(value)}\""]);

    /// <summary>JSON for a <c>script</c> element; System.Text.Json's default encoder has already escaped <c>&lt;</c>.</summary>
    /// <exception cref="ArgumentException">The text could end the element.</exception>
    public static Html Json(string json) =>
        json.Contains('<', StringComparison.Ordinal) ? throw new ArgumentException("JSON for a page must not hold '<'.", nameof(json)) : new([json]);

    /// <summary>A literal of the theme.</summary>
    public void AppendLiteral(string value)
    {
        _parts.Add(value);
        _isBehindEquals = value.EndsWith('=');
    }

    /// <summary>Text.</summary>
    public void AppendFormatted(string? value) => Add(string.IsNullOrEmpty(value) ? "" : Encode(value));

    /// <summary>A number.</summary>
    public void AppendFormatted(int value) => Add(value.ToString());

    /// <summary>A character.</summary>
    public void AppendFormatted(char value) => Add(Encode(value.ToString()));

    /// <summary>A piece of HTML.</summary>
    public void AppendFormatted(Html? value)
    {
        if (value is { IsEmpty: false }) _parts.Add(value);
        _isBehindEquals = false;
    }

    /// <summary>An address.</summary>
    public void AppendFormatted(Url value) => Add(value);

    /// <summary>Pieces, joined.</summary>
    public void AppendFormatted(IEnumerable<Html> value) => AppendFormatted(Join(value));

    /// <summary>Writes the piece.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="basePath">The path of the site on its host, beginning and ending in a slash; put before each site path.</param>
    public void WriteTo(StringBuilder output, string basePath)
    {
        foreach (var part in _parts)
        {
            switch (part)
            {
                case string text: output.Append(text); break;
                case Html html: html.WriteTo(output, basePath); break;
                case Url url: output.Append(Encode(url.Under(basePath))); break;
            }
        }
    }

    /// <summary>The piece for a site at the root of its host.</summary>
    public override string ToString()
    {
        var output = new StringBuilder();
        WriteTo(output, "/");
        return output.ToString();
    }

    private void Add(object value)
    {
        var quoted = _isBehindEquals;
        _isBehindEquals = false;
        if (quoted) _parts.Add("\"");
        _parts.Add(value);
        if (quoted) _parts.Add("\"");
    }

    private static string Encode(string text)
    {
        var special = text.AsSpan().IndexOfAny("&<>\"'");
        if (special < 0) return text;
        var output = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            switch (c)
            {
                case '&': output.Append("&amp;"); break;
                case '<': output.Append("&lt;"); break;
                case '>': output.Append("&gt;"); break;
                case '"': output.Append("&quot;"); break;
                case '\'': output.Append("&#39;"); break;
                default: output.Append(c); break;
            }
        }
        return output.ToString();
    }
}

/// <summary>An address in an attribute: a path on the site or an address outside. Schemes that run code are refused.</summary>
public readonly record struct Url
{
    private static readonly string[] Schemes = ["http:", "https:", "mailto:", "tel:"];

    private readonly string _address;

    /// <summary>An address.</summary>
    /// <exception cref="ArgumentException">Its scheme is not allowed; the reader of links should have reported it.</exception>
    public Url(string address)
    {
        var end = address.AsSpan().IndexOfAny(":/?#");
        if (end >= 0 && address[end] == ':' && !Schemes.Contains(address[..(end + 1)], StringComparer.OrdinalIgnoreCase))
            throw new ArgumentException($"The address '{address}' has a scheme that is not allowed.", nameof(address));
        _address = address;
    }

    /// <summary>The address for a site below a path of its host.</summary>
    public string Under(string basePath) =>
        _address.StartsWith('/') && !_address.StartsWith("//", StringComparison.Ordinal) ? basePath + _address[1..] : _address;
}
