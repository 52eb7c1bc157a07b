using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <summary>A piece of HTML. Made only from literals of the theme's own source and encoded values, so it is always safe.</summary>
/// <remarks>Written as an interpolated raw string. Each value goes in by its type: text is encoded, <see cref="Html"/> goes in as it
/// is, a <see cref="Url"/> is resolved by a <see cref="UrlResolver"/> when the page is written, an <see cref="Anchor"/> becomes an id,
/// sequences are joined, <c>null</c> is nothing. A value directly after <c>=</c> is an attribute value and is quoted here. The parts are
/// only collected until the page is written, once, as UTF-8.</remarks>
[InterpolatedStringHandler]
public sealed class Html
{
    private Part[] _parts;
    private int _count;
    private bool _isAfterEquals;

    private Html(Part[] parts) => (_parts, _count) = (parts, parts.Length);

    /// <summary>Begins an interpolated string; called by the compiler, as are the <c>Append</c> methods.</summary>
    public Html(int literalLength, int formattedCount) => _parts = new Part[formattedCount * 2 + (literalLength > 0 ? 1 : 0)];

    /// <summary>Nothing.</summary>
    public static Html Empty { get; } = new([]);

    /// <summary>Whether it is empty.</summary>
    public bool IsEmpty => _count == 0;

    /// <summary>An interpolated string as HTML, where the target type does not convert it.</summary>
    public static Html Create(Html content) => content;

    /// <summary>Text, encoded.</summary>
    public static Html Text(string? text) => string.IsNullOrEmpty(text) ? Empty : new([new(text, PartKind.Text)]);

    /// <summary>Pieces in order.</summary>
    public static Html Join(IEnumerable<Html> pieces) => Join("", pieces);

    /// <summary>Pieces with a separator between them.</summary>
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
            if (isSeparated) joined.Add(new Part(separator, PartKind.Text));
            if (!piece.IsEmpty) joined.Add(new Part(piece));
        }
        return joined ?? single;
    }

    /// <summary>Pieces in order, each drawn when it is written, so that a list of thousands is never in memory as a whole. They
    /// must not depend on state that drawing changes, such as the numbers of notes.</summary>
    public static Html Later(IEnumerable<Html> pieces) => new([new(pieces)]);

    /// <summary>A piece if a condition holds, otherwise nothing.</summary>
    public static Html When(bool condition, Func<Html> piece) => condition ? piece() : Empty;

    /// <summary>An attribute with a leading space, or nothing when there is no value.</summary>
    public static Html Attribute(string name, string? value) => value is null ? Empty : new([new($" {name}="), new(value, PartKind.Text, IsQuoted: true)]);

    /// <summary>The attribute <c>id</c> with a leading space, or nothing when there is none.</summary>
    public static Html Id(string? id) => id is null ? Empty : new([new(" id="), new(id, PartKind.Id, IsQuoted: true)]);

    /// <summary>JSON, as UTF-8, for a <c>script</c> element; System.Text.Json's default encoder has already escaped <c>&lt;</c>.</summary>
    /// <exception cref="ArgumentException">The text could end the element.</exception>
    public static Html Json(byte[] json) =>
        json.AsSpan().Contains((byte)'<') ? throw new ArgumentException("JSON for a page must not hold '<'.", nameof(json)) : new([new(json)]);

    /// <summary>A literal of the theme; line ends of the source file do not affect the page.</summary>
    public void AppendLiteral(string value)
    {
        Add(new Part(value.Contains('\r') ? value.Replace("\r\n", "\n", StringComparison.Ordinal) : value));
        _isAfterEquals = value.EndsWith('=');
    }

    /// <summary>Text.</summary>
    public void AppendFormatted(string? value) => AddValue(value ?? "", PartKind.Text);

    /// <summary>A number.</summary>
    public void AppendFormatted(int value) => AddValue(value.ToString(CultureInfo.InvariantCulture), PartKind.Markup);

    /// <summary>A character.</summary>
    public void AppendFormatted(char value) => AddValue(value.ToString(), PartKind.Text);

    /// <summary>A piece of HTML.</summary>
    public void AppendFormatted(Html? value)
    {
        if (value is { IsEmpty: false }) Add(new Part(value));
        _isAfterEquals = false;
    }

    /// <summary>An address: after <c>src=</c> that of a file which the page loads, elsewhere a link.</summary>
    public void AppendFormatted(Url value) => AddValue(value.Address, IsAfter("src=") ? PartKind.Source : PartKind.Link);

    /// <summary>An id.</summary>
    public void AppendFormatted(Anchor value) => AddValue(value.Id, PartKind.Id);

    /// <summary>Pieces, joined.</summary>
    public void AppendFormatted(IEnumerable<Html> value) => AppendFormatted(Join(value));

    /// <summary>Writes the piece as UTF-8.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="urls">Resolves site paths.</param>
    public void WriteTo(BlobWriter output, UrlResolver urls) => WriteTo(output, urls, names: null);

    /// <summary>This piece as part of a larger document, with its ids and links renamed.</summary>
    internal Html Within(INaming names) => new([new(new NamedPart(this, names))]);

    /// <summary>The ids in it.</summary>
    internal IEnumerable<string> Ids()
    {
        for (var i = 0; i < _count; i++)
        {
            IEnumerable<string> ids = _parts[i] switch
            {
                { Kind: PartKind.Id, Value: string id } => [id],
                { Value: Html html } => html.Ids(),
                { Value: IEnumerable<Html> pieces } => pieces.SelectMany(piece => piece.Ids()),
                { Value: NamedPart named } => named.Content.Ids().Select(named.Names.Id),
                _ => [],
            };
            foreach (var id in ids) yield return id;
        }
    }

    private void WriteTo(BlobWriter output, UrlResolver urls, INaming? names)
    {
        foreach (ref readonly var part in _parts.AsSpan(0, _count))
        {
            if (part.IsQuoted) output.Write("\""u8);
            switch (part.Value)
            {
                case string text: Write(text, part.Kind, output, urls, names); break;
                case Html html: html.WriteTo(output, urls, names); break;
                case byte[] utf8: output.Write(utf8); break;
                case IEnumerable<Html> pieces:
                    foreach (var piece in pieces) piece.WriteTo(output, urls, names);
                    break;
                case NamedPart named: named.Content.WriteTo(output, urls, named.Names); break;
            }
            if (part.IsQuoted) output.Write("\""u8);
        }
    }

    private static void Write(string text, PartKind kind, BlobWriter output, UrlResolver urls, INaming? names)
    {
        switch (kind)
        {
            case PartKind.Text: Encode(text, output); break;
            case PartKind.Id: Encode(names is null ? text : names.Id(text), output); break;
            case PartKind.Link: Encode(urls.Resolve(names is null ? text : names.Link(text)), output); break;
            case PartKind.Source: Encode(urls.Resolve(text), output); break;
            default: output.Write(text.AsSpan()); break;
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

    private void AddValue(string value, PartKind kind)
    {
        Add(new Part(value, kind, _isAfterEquals));
        _isAfterEquals = false;
    }

    private bool IsAfter(string literal) => _count > 0 && _parts[_count - 1].Value is string last && last.AsSpan().TrimEnd('"').EndsWith(literal);

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

    private enum PartKind : byte
    {
        Markup,
        Text,
        Id,
        Link,
        Source,
    }

    /// <summary>A part: a string of some kind, a piece, UTF-8 bytes, pieces drawn on demand, or a piece with renamed ids.</summary>
    private readonly struct Part(object value, PartKind Kind = PartKind.Markup, bool IsQuoted = false)
    {
        public readonly object Value = value;
        public readonly PartKind Kind = Kind;
        public readonly bool IsQuoted = IsQuoted;
    }

    private sealed record NamedPart(Html Content, INaming Names);
}

/// <summary>Renames the ids and links of a piece in a larger document.</summary>
internal interface INaming
{
    /// <summary>The id in the document.</summary>
    string Id(string id);

    /// <summary>The address in the document of a link that was made for a page of its own.</summary>
    string Link(string address);
}
