using System.Text;
using System.Text.RegularExpressions;
using BriefingSite.Core.Model;

namespace BriefingSite.Tests.Fuzzing;

/// <summary>Makes mutants of a site: some of its files changed, renamed, gone or come. The same seed makes the same mutant.</summary>
internal sealed partial class Mutator(IReadOnlyList<InputFile> original, Random random)
{
    private readonly List<InputFile> _files = [.. original];

    /// <summary>The files of a mutant, each path once.</summary>
    public List<InputFile> Mutate()
    {
        for (var count = 1 + random.Next(4); count > 0 && _files.Count > 0; count--)
        {
            if (random.Next(6) == 0) ChangeList();
            else ChangeOne(random.Next(_files.Count));
        }
        return [.. _files.DistinctBy(file => file.Path)];
    }

    private void ChangeOne(int which)
    {
        var file = _files[which];
        if (file.Path.EndsWith(".png", StringComparison.Ordinal) || random.Next(12) == 0)
        {
            _files[which] = file with { Content = new(Bytes(file.Content.Bytes.ToArray())) };
            return;
        }
        var text = file.Content.Text();
        for (var problems = 1 + random.Next(3); problems > 0; problems--) text = Slip(file.Path, text);
        _files[which] = file with { Content = Blob.Create(text) };
    }

    private string Slip(string path, string text)
    {
        var kind = Path.GetExtension(path) switch { ".json" => 0, ".yml" => 1, ".md" => text.StartsWith("---\n", StringComparison.Ordinal) && random.Next(2) == 0 ? 1 : 2, _ => 3 };
        return (kind, random.Next(4)) switch
        {
            (0, < 3) => Replace(text, JsonToken(), () => random.Pick(Shards.Json)),
            (1, < 2) => Replace(text, YamlValue(), () => " " + random.Pick(Shards.Yaml) + "\n"),
            (1, 2) => random.Next(2) == 0 ? Replace(text, Date(), () => random.Pick(Shards.Dates)) : Replace(text, Word(), () => random.Pick(Shards.Ids)),
            (2, 0) => Replace(text, Word(), () => random.Pick(Shards.Ids)),
            _ => Anyhow(text),
        };
    }

    private string Replace(string text, Regex pattern, Func<string> by)
    {
        var matches = pattern.Matches(text);
        if (matches.Count == 0) return Anyhow(text);
        var match = matches[random.Next(matches.Count)];
        return text[..match.Index] + by() + text[(match.Index + match.Length)..];
    }

    private string Anyhow(string text)
    {
        if (text.Length < 2) return random.Pick(Shards.Text);
        var at = random.Next(text.Length);
        var length = Math.Min(text.Length - at, random.Next(3) == 0 ? random.Next(400) : random.Next(12));
        return random.Next(12) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, string.Concat(Enumerable.Repeat(text.Substring(at, length), random.Copies()))),
            2 or 3 or 4 => text.Insert(at, string.Concat(Enumerable.Repeat(random.Pick(Shards.Text), random.Copies()))),
            5 => text[..at] + random.Pick(Shards.Text) + text[(at + length)..],
            6 => text[..at],
            7 => Lines(text, lines => lines.RemoveAt(random.Next(lines.Count))),
            8 => Lines(text, lines => lines.Insert(random.Next(lines.Count), lines[random.Next(lines.Count)])),
            9 => Lines(text, lines =>
            {
                var (one, other) = (random.Next(lines.Count), random.Next(lines.Count));
                (lines[one], lines[other]) = (lines[other], lines[one]);
            }),
            10 => Splice(text, at),
            _ => random.Next(3) switch { 0 => text.Replace("\n", "\r\n", StringComparison.Ordinal), 1 => text.Replace('\n', '\r'), _ => "\uFEFF" + text },
        };
    }

    private string Splice(string text, int at)
    {
        var other = random.Pick(original).Content.Text();
        if (other.Length == 0) return text;
        var start = random.Next(other.Length);
        return string.Concat(text.AsSpan(0, at), other.AsSpan(start, Math.Min(other.Length - start, random.Next(600))), text.AsSpan(at));
    }

    private static string Lines(string text, Action<List<string>> change)
    {
        var lines = text.Split('\n').ToList();
        change(lines);
        return string.Join('\n', lines);
    }

    private byte[] Bytes(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        switch (random.Next(7))
        {
            case 0: return Encoding.Unicode.GetBytes("\uFEFF" + text);
            case 1: return Encoding.Latin1.GetBytes(text);
            case 2: return bytes[..random.Next(bytes.Length + 1)];
            case 3: return [];
            case 4: return [.. bytes, .. bytes];
            default:
                for (var flips = 1 + random.Next(6); flips > 0 && bytes.Length > 0; flips--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                return bytes;
        }
    }

    private void ChangeList()
    {
        var which = random.Next(_files.Count);
        switch (random.Next(5))
        {
            case 0: _files.RemoveAt(which); break;
            case 1: _files[which] = _files[which] with { Path = random.Pick(Shards.Paths) }; break;
            case 2: _files.Add(_files[which] with { Path = random.Pick(Shards.Paths) }); break;
            case 3: _files[which] = _files[which] with { Content = random.Pick(original).Content }; break;
            default: _files[which] = _files[which] with { Path = Path.GetDirectoryName(_files[which].Path)!.Replace('\\', '/') + "/" + Path.GetFileName(random.Pick(Shards.Paths)) }; break;
        }
    }

    [GeneratedRegex(@"""(\\.|[^""\\])*""|-?[0-9.]+|true|false|null|[\[\]{}:,]")]
    private static partial Regex JsonToken();

    [GeneratedRegex(@"(?<=^[ -]*[a-z-]+:) .*\n", RegexOptions.Multiline)]
    private static partial Regex YamlValue();

    [GeneratedRegex(@"[0-9]{4}(-[0-9]{2}){0,2}[~?]?")]
    private static partial Regex Date();

    [GeneratedRegex("[a-z]+(-[a-z0-9]+)+|(?<=@)[a-z]+|(?<=#)[a-z]+")]
    private static partial Regex Word();
}
