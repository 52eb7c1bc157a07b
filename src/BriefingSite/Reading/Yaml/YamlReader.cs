using System.Globalization;
using BriefingSite.Core.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace BriefingSite.Reading.Yaml;

internal static partial class YamlRules
{
    /// <summary>An invisible character in a key.</summary>
    public static Rule HiddenInKey { get; } = All.Add(new("BS059", Severity.Error, "A key contains an invisible character",
        "Spaces that do not break and characters without width come along when lines are copied from web pages and messengers. With one of them a key is another key.",
        "\u00A0title: Economy", "title: Economy"));
}

/// <summary>Reads YAML into nodes with locations. Anchors, aliases and tags are refused; depth is limited.</summary>
/// <remarks>Only the events of the package's parser are used: its deserialiser stops at the first error and binds by reflection.</remarks>
internal sealed class YamlReader
{
    private const int MaxDepth = 32;

    private readonly string _file;
    private readonly string _text;
    private readonly int _linesBefore;
    private readonly Action<Diagnostic> _report;
    private readonly Parser _parser;

    private YamlReader(string file, string text, int linesBefore, Action<Diagnostic> report)
    {
        // The package would take a NUL for the end of the text.
        text = text.Replace('\0', '\uFFFD');
        (_file, _text, _linesBefore, _report) = (file, text, linesBefore, report);
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
    }

    /// <summary>The root node.</summary>
    /// <param name="file">The file, for locations.</param>
    /// <param name="text">The YAML.</param>
    /// <param name="linesBefore">How many lines of the file precede it.</param>
    /// <param name="report">Receives the problems.</param>
    /// <returns>For broken YAML, which is reported, the parts that could be read; <c>null</c> when there are none, or the YAML is empty.</returns>
    public static YamlNode? Read(string file, string text, int linesBefore, Action<Diagnostic> report) => Read(file, text, linesBefore, report, 0);

    private static YamlNode? Read(string file, string text, int linesBefore, Action<Diagnostic> report, int depth)
    {
        var problems = new List<Diagnostic>();
        var root = new YamlReader(file, text, linesBefore, problems.Add).TryRead(out var broken);
        if (broken is not null && YamlTypos.Find(file, text, linesBefore, out var corrected) is { Count: > 0 } obvious)
        {
            // Errors that only follow from an obvious typo are not reported.
            obvious.ForEach(report);
            return Read(file, corrected, linesBefore, report, depth + 1);
        }
        if (broken is not null)
        {
            // Reading the parts gives better locations; an error that no part has is reported for the whole.
            problems.Clear();
            if (depth < MaxDepth) root = new YamlParts(file, (part, before) => Read(file, part, before, problems.Add, depth + 1), Try, problems.Add).Read(text, linesBefore);
            if (problems.Count == 0) problems.Add(broken);
        }
        problems.ForEach(report);
        return root;

        YamlNode? Try(string part, int before) => new YamlReader(file, part, before, static _ => { }).TryRead(out _);
    }

    private YamlNode? TryRead(out Diagnostic? broken)
    {
        broken = null;
        try
        {
            return Document();
        }
        catch (YamlException problem)
        {
            var (sentence, hint, at) = YamlProblems.Describe(problem);
            broken = new(YamlRules.InvalidYaml, At(at), $"The YAML can't be read: {sentence}.", hint);
        }
        catch (Exception failure) when (failure is InvalidOperationException or ArgumentException)
        {
            // The package's scanner throws other exceptions for some broken YAML and for invalid tags; the last event is near the error.
            broken = new(YamlRules.InvalidYaml, At(_parser.Current?.Start ?? Mark.Empty), "The YAML can't be read from about here on.", YamlProblems.Hint);
        }
        return null;
    }

    private YamlNode? Document()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _)) return null;
        _parser.Consume<DocumentStart>();
        var root = Node(0);
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var second))
            throw new YamlException(second.Start, second.End, "a second document begins here; only one is read");
        return root is YamlText { Value: "" } ? null : root;
    }

    private YamlNode Node(int depth)
    {
        if (depth > MaxDepth) throw new YamlException(_parser.Current!.Start, _parser.Current.End, "it is nested too deep");
        if (_parser.Accept<AnchorAlias>(out var alias)) throw new YamlException(alias.Start, alias.End, "aliases (*name) are not used here");
        if (_parser.Current is not NodeEvent node) throw new YamlException(_parser.Current!.Start, _parser.Current.End, "a value is missing here");
        if (!node.Anchor.IsEmpty) throw new YamlException(node.Start, node.End, "anchors (&name) are not used here");
        if (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific) throw new YamlException(node.Start, node.End, "tags (!name) are not used here");

        if (_parser.TryConsume<Scalar>(out var scalar)) return Text(scalar);
        var at = At(node.Start);
        if (_parser.TryConsume<SequenceStart>(out _))
        {
            var items = new List<YamlNode>();
            while (!_parser.TryConsume<SequenceEnd>(out _)) items.Add(Node(depth + 1));
            return new YamlList(at, items.ToValueList());
        }
        _parser.Consume<MappingStart>();
        return new YamlMap(at, Entries(depth));
    }

    private ValueList<YamlEntry> Entries(int depth)
    {
        var entries = new YamlEntries(_report);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            _parser.Accept<NodeEvent>(out var start);
            if (Node(depth + 1) is not YamlText key)
                throw new YamlException(start!.Start, start.End, "a key must be a plain word");
            entries.Add(new(WithoutHidden(key), Node(depth + 1)));
        }
        return entries.ToList();
    }

    // Removes invisible characters, which would make it a different key.
    private YamlText WithoutHidden(YamlText key)
    {
        var seen = string.Concat(key.Value.Where(letter => char.GetUnicodeCategory(letter) != UnicodeCategory.Format)).Replace('\u00A0', ' ').Trim();
        var raw = key.Source.Text;
        if (seen == raw || raw.FirstOrDefault(letter => letter == '\u00A0' || char.GetUnicodeCategory(letter) == UnicodeCategory.Format) is not (not '\0' and var hidden)) return key;
        _report(new(YamlRules.HiddenInKey, key.At, $"The key '{seen}' contains an invisible character: U+{(int)hidden:X4}.", "delete the line up to its colon, and type it anew"));
        return key with { Value = seen };
    }

    private YamlText Text(Scalar scalar)
    {
        var at = At(scalar.Start) with { Length = Length(scalar) };
        // An escape can represent any character.
        if (scalar.Style == ScalarStyle.DoubleQuoted && HiddenCharacters.MayStandIn(scalar.Value)) HiddenInFile.CheckSpelt(scalar.Value, ScalarSource.Raw(scalar, _text), at, _report);
        var value = scalar.Style == ScalarStyle.DoubleQuoted ? Unprintable.Remove(scalar.Value, at, _report) : scalar.Value;
        var source = ReferenceEquals(value, scalar.Value) ? ScalarSource.Locate(scalar, _text, at) : new(value, at);
        if (scalar.Style != ScalarStyle.Plain) return new(at, OneLine(value), source);
        return value is "~" or "null" or "Null" or "NULL"
            ? new(at, "", new("", at)) { IsPlain = true }
            : new(at, OneLine(value), source) { IsPlain = true, CutAt = Cut(scalar.End) };
    }

    // Joins the lines of a text; YAML adds a line end of its own.
    private static string OneLine(string value) =>
        value.Contains('\n') ? string.Join(' ', value.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)) : value.Trim();

    // A comment has spaces before and after its '#'; anything else may be meant as part of the text.
    private Location? Cut(in Mark end)
    {
        var start = (int)end.Index;
        if (start >= _text.Length) return null;
        var following = _text.AsSpan(start);
        var gap = following.IndexOfAnyExcept(' ', '\t');
        if (gap < 1 || following[gap] != '#') return null;
        var isComment = (gap > 1 || following[0] == '\t') && following[(gap + 1)..] is [] or [' ' or '\t' or '\n' or '#', ..];
        return isComment ? null : At(end) with { Column = (int)end.Column + gap };
    }

    private Location At(in Mark mark) => new(_file, (int)mark.Line + _linesBefore, (int)mark.Column);

    private static int Length(Scalar scalar) =>
        (int)Math.Max(1, scalar.Start.Line == scalar.End.Line ? scalar.End.Column - scalar.Start.Column : 1);
}
