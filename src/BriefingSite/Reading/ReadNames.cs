using System.Buffers;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Yaml;

namespace BriefingSite.Reading;

internal static partial class ReadingRules
{
    /// <summary>Several authors in one text.</summary>
    public static Rule SeveralAuthors { get; } = All.Add(new("BS169", Severity.Warning, "Several authors in one text",
        "Reference managers sort and abbreviate each author on their own, so each stands for itself in a list. The name of a body that holds 'and' is written as such.",
        "author: A. Ones and B. Twos", "author: [A. Ones, B. Twos]"));
}

/// <summary>Reads the authors of a source: a name, or a list of them. A name is a text (<c>Ines Holt</c>, <c>Holt, Ines</c>), the two parts of a person's
/// name (<c>{ family, given }</c>), or a body's (<c>{ literal }</c>).</summary>
internal static class ReadNames
{
    private static readonly SearchValues<char> s_quotedSigns = SearchValues.Create(",:#&[]{}'\"");

    /// <summary>The names below a key; none when it is missing.</summary>
    public static ValueList<WrittenName> Read(Fields fields, string key) => fields.TextsOrMaps(key, text => InText(key, text, fields), parts => InParts(parts, fields));

    private static WrittenName InText(string key, YamlText text, Fields fields)
    {
        if (SourceName.Several(text.Value) is { } names)
            fields.Report(new(ReadingRules.SeveralAuthors, text.At, $"'{text.Value}' seems to be {names.Count} authors.", $"write {key}: [{string.Join(", ", names.Select(Listed))}]; if it is one body: {key}: {{ literal: {Listed(text.Value)} }}"));
        return new(text.Value, null);
    }

    private static WrittenName InParts(Fields parts, Fields fields)
    {
        var (family, given, literal) = (parts.OptionalText("family", isOurs: false), parts.OptionalText("given", isOurs: false), parts.OptionalText("literal", isOurs: false));
        parts.AtLeastOne("family", "literal");
        if (literal is not null && (family ?? given) is not null)
            fields.Report(new(CommonRules.UnknownValue, parts.Place("literal"), "A name has either 'literal' or 'family' and 'given'.", "write 'literal' for a body, and the two others for a person"));
        return new("", literal is not null ? SourceName.Whole(literal) : SourceName.Person(family ?? "", given ?? ""));
    }

    private static string Listed(string name) => name.AsSpan().IndexOfAny(s_quotedSigns) < 0 ? name : $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";
}

/// <summary>A name as written.</summary>
/// <param name="Text">Its text, where it is one.</param>
/// <param name="Name">The name, where its parts are given.</param>
internal sealed record WrittenName(string Text, SourceName? Name)
{
    /// <summary>The name; one that is also the publisher's is that of a body.</summary>
    public SourceName In(string? publisher) => Name ?? SourceName.Parse(Text, publisher);
}
