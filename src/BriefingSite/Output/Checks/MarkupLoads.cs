using System.Net;

namespace BriefingSite.Output.Checks;

/// <summary>Finds what a page or a drawing, HTML or XML, loads from other hosts.</summary>
internal static class MarkupLoads
{
    // Relations that a browser loads on its own.
    private static readonly string[] s_loadedRelations =
        ["stylesheet", "icon", "apple-touch-icon", "mask-icon", "manifest", "preload", "modulepreload", "prefetch", "prerender", "preconnect", "dns-prefetch"];

    /// <summary>The loads in a text, and the scripts of a picture.</summary>
    public static List<Load> In(string text, bool isPicture)
    {
        var loads = new List<Load>();
        for (var at = 0; (at = text.IndexOf('<', at)) >= 0;)
        {
            if (text.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal))
            {
                at = EndOfComment(text, at);
                continue;
            }
            var tag = Tag.Read(text, at);
            if (tag.Name.Length > 0) AddLoads(tag, isPicture, loads);
            at = Math.Max(at + 1, tag.End);
            if (tag.Name == "style") at = Style(text, at, loads);
        }
        return loads;
    }

    // Browsers end a comment at "-->", of which the first two may be those of "<!--", and at "--!>".
    private static int EndOfComment(string text, int start)
    {
        for (var at = start + 2; (at = text.IndexOf("--", at, StringComparison.Ordinal)) >= 0; at++)
        {
            var rest = text.AsSpan(at + 2);
            if (rest.StartsWith(">")) return at + 3;
            if (rest.StartsWith("!>")) return at + 4;
        }
        return text.Length;
    }

    private static void AddLoads(Tag tag, bool isPicture, List<Load> loads)
    {
        if (isPicture && tag.Name == "script") loads.Add(new(tag.Start, tag.Name.Length + 1, null));
        foreach (var (name, value, start, length) in tag.Attributes)
        {
            var decoded = WebUtility.HtmlDecode(value);
            if (isPicture && ((name.StartsWith("on", StringComparison.Ordinal) && name.Length > 4) || IsScript(decoded))) loads.Add(new(start, length, null));
            if (Addresses(tag, name, decoded).FirstOrDefault(Load.IsForeign) is { } address) loads.Add(new(start, length, address));
            else if (StyleLoads.In(decoded) is [{ Address: { } inStyle }, ..]) loads.Add(new(start, length, inStyle));
        }
        // An entity can be used as an address anywhere.
        if (tag.Name == "!entity" && tag.Attributes.FirstOrDefault(attribute => Load.IsForeign(attribute.Value)) is { Value: { } entity } found)
            loads.Add(new(found.Start, found.Length, entity));
    }

    private static IEnumerable<string> Addresses(Tag tag, string name, string value) => name switch
    {
        "src" or "poster" or "background" or "manifest" or "data" or "ping" or "classid" or "archive" => [value],
        "srcset" or "imagesrcset" => value.Split(',').Select(choice => choice.Trim().Split(' ')[0]),
        "href" or "xlink:href" => tag.Name switch
        {
            "a" or "area" => [],
            "link" => tag.Value("rel").Split(' ').Any(relation => s_loadedRelations.Contains(relation, StringComparer.OrdinalIgnoreCase)) ? [value] : [],
            _ => [value],
        },
        _ => [],
    };

    private static bool IsScript(string value) =>
        string.Concat(value.Where(letter => letter > ' ')).StartsWith("javascript:", StringComparison.OrdinalIgnoreCase);

    private static int Style(string text, int at, List<Load> loads)
    {
        var end = text.IndexOf("</style", at, StringComparison.OrdinalIgnoreCase);
        if (end < 0) end = text.Length;
        loads.AddRange(StyleLoads.In(text[at..end]).Select(load => load with { Start = load.Start + at }));
        return end;
    }

    /// <summary>A tag with its attributes; names in lower case.</summary>
    private sealed record Tag(string Name, int Start, int End, List<(string Name, string Value, int Start, int Length)> Attributes)
    {
        public string Value(string name) => Attributes.FirstOrDefault(attribute => attribute.Name == name).Value ?? "";

        public static Tag Read(string text, int start)
        {
            var at = start + 1;
            while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('>' or '/') && at - start < 60) at++;
            var tag = new Tag(text[(start + 1)..at].ToLowerInvariant(), start, at, []);
            if (tag.Name.Length == 0 || !(char.IsAsciiLetter(tag.Name[0]) || tag.Name is "?xml-stylesheet" or "!entity")) return tag;
            // A prefix is arbitrary: <svg:image> is an image.
            if (tag.Name.IndexOf(':') is >= 0 and var colon) tag = tag with { Name = tag.Name[(colon + 1)..] };
            while (at < text.Length && text[at] != '>')
            {
                if (char.IsWhiteSpace(text[at]) || text[at] is '/' or '?' or '=') at++;
                else if (text[at] is '"' or '\'') tag.Add("", Quoted(text, ref at, out var from), from);
                else at = Attribute(text, at, tag);
            }
            return tag with { End = Math.Min(text.Length, at + 1) };
        }

        private static int Attribute(string text, int at, Tag tag)
        {
            var start = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('=' or '>' or '/')) at++;
            if (at == start) return at + 1;
            var name = text[start..at].ToLowerInvariant();
            var next = at;
            while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
            if (next == text.Length || text[next] != '=') return at;
            next++;
            while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
            if (next == text.Length) return next;
            if (text[next] is '"' or '\'')
            {
                tag.Add(name, Quoted(text, ref next, out var from), from);
                return next;
            }
            start = next;
            while (next < text.Length && !char.IsWhiteSpace(text[next]) && text[next] != '>') next++;
            tag.Add(name, text[start..next], start);
            return next;
        }

        private static string Quoted(string text, ref int at, out int start)
        {
            start = at + 1;
            var end = text.IndexOf(text[at], start);
            if (end < 0) end = text.Length;
            at = Math.Min(text.Length, end + 1);
            return text[start..end];
        }

        private void Add(string name, string value, int start) => Attributes.Add((name, value, start, Math.Max(1, value.Length)));
    }
}
