using System.Globalization;
using System.Text;
using System.Text.Unicode;
using BriefingSite.Reading.Originals.Encodings;

namespace BriefingSite.Reading.Originals.Mail;

/// <summary>The header of a mail or of a part of it.</summary>
internal sealed class MimeHeader
{
    private const int MaxLength = 1_000_000, MaxFields = 5000;

    private readonly Dictionary<string, string> _fields = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The value of a field as it is written, in one line; empty where there is none. Of several the first.</summary>
    public string this[string name] => _fields.GetValueOrDefault(name, "");

    /// <summary>The media type in lower case; text where it says nothing else.</summary>
    public string ContentType
    {
        get
        {
            var written = this["content-type"];
            var end = written.AsSpan().IndexOfAny(";, ");
            var type = (end < 0 ? written : written[..end]).Trim().ToLowerInvariant();
            return type.Contains('/', StringComparison.Ordinal) ? type : "text/plain";
        }
    }

    /// <summary>Whether bytes begin with the header of a mail: fields only, up to an empty line, and those among them that programs write.</summary>
    public static bool Begins(ReadOnlySpan<byte> bytes)
    {
        var (isFirst, known) = (true, 0);
        while (!bytes.IsEmpty)
        {
            var end = bytes.IndexOf((byte)'\n');
            var line = (end < 0 ? bytes : bytes[..end]).TrimEnd("\r"u8);
            if (line.Trim(" \t"u8).IsEmpty) break;
            var isContinued = !isFirst && line[0] is (byte)' ' or (byte)'\t';
            var colon = line.IndexOf((byte)':');
            if (!isContinued && (colon <= 0 || line[..colon].TrimEnd(" \t"u8).IndexOfAnyExceptInRange((byte)'!', (byte)'~') >= 0)) return false;
            if (!isContinued) known |= Kind(Encoding.ASCII.GetString(line[..colon]).Trim().ToLowerInvariant());
            isFirst = false;
            bytes = end < 0 ? [] : bytes[(end + 1)..];
        }
        return !isFirst && ((known & 1) != 0 || (known & 6) == 6);
    }

    /// <summary>Reads a header, and where it ends.</summary>
    public static (MimeHeader Header, int End) Read(ReadOnlySpan<byte> bytes)
    {
        var header = new MimeHeader();
        var (at, field) = (0, new StringBuilder());
        while (at < bytes.Length)
        {
            var rest = bytes[at..];
            var end = rest.IndexOf((byte)'\n');
            var line = (end < 0 ? rest : rest[..end]).TrimEnd("\r"u8);
            if (at == 0 && line.IsEmpty) return (header, Math.Min(bytes.Length, end + 1));
            at = end < 0 ? bytes.Length : at + end + 1;
            if (at > MaxLength || header._fields.Count > MaxFields) throw new FormatException("is no mail: its header has no end");
            if (line.Trim(" \t"u8).IsEmpty) break;
            if (line[0] is (byte)' ' or (byte)'\t') field.Append(' ').Append(Text(line).Trim());
            else
            {
                header.Add(field.ToString());
                field.Clear().Append(Text(line));
            }
        }
        header.Add(field.ToString());
        return (header, at);
    }

    /// <summary>A parameter of a field, such as the <c>charset</c> of its type; <c>null</c> where there is none.</summary>
    public string? Parameter(string field, string name)
    {
        var parts = new SortedDictionary<int, string>();
        foreach (var (key, value) in Parameters(this[field]))
        {
            if (key.Equals(name, StringComparison.OrdinalIgnoreCase)) return EncodedWords.Read(value);
            if (!key.StartsWith(name + "*", StringComparison.OrdinalIgnoreCase)) continue;
            // name*=utf-8''…, name*0=…, name*0*=….
            var digits = key[(name.Length + 1)..].TrimEnd('*');
            parts[int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0] = key.EndsWith('*') ? Percent(value) : value;
        }
        return parts.Count == 0 ? null : string.Concat(parts.Values);
    }

    private static int Kind(string name) => name switch
    {
        "mime-version" => 1,
        "from" => 2,
        "message-id" or "received" or "return-path" or "delivered-to" => 4,
        _ => 0,
    };

    private void Add(string field)
    {
        if (field.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon) _fields.TryAdd(field[..colon].Trim(), field[(colon + 1)..].Trim());
    }

    private static string Text(ReadOnlySpan<byte> line) => (Utf8.IsValid(line) ? Encoding.UTF8 : Encoding.Latin1).GetString(line);

    // A semicolon within quotation marks divides nothing.
    private static IEnumerable<(string Key, string Value)> Parameters(string field)
    {
        var (start, isQuoted) = (0, false);
        for (var i = 0; i <= field.Length; i++)
        {
            if (i < field.Length && field[i] == '"') isQuoted = !isQuoted;
            if (i < field.Length && (field[i] != ';' || isQuoted)) continue;
            var part = field[start..i];
            start = i + 1;
            if (part.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals) yield return (part[..equals].Trim(), part[(equals + 1)..].Trim().Trim('"'));
        }
    }

    private static string Percent(string value)
    {
        var parts = value.Split('\'', 3);
        var bytes = new List<byte>();
        var text = parts[^1];
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 2 < text.Length && byte.TryParse(text.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                bytes.Add(code);
                i += 2;
            }
            else bytes.Add((byte)text[i]);
        }
        return CharacterEncodings.Decode([.. bytes], parts.Length == 3 && parts[0].Length > 0 ? parts[0] : null);
    }
}
