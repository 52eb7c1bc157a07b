using BriefingSite.Core.Model;

namespace BriefingSite.Importing;

/// <summary>Values of front matter as YAML.</summary>
internal static class Yaml
{
    /// <summary>A text in quotation marks, in one line and without characters that a record can't hold.</summary>
    public static string Quoted(string text) => $"'{OneLine(text).Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>A text in one line without control characters.</summary>
    public static string OneLine(string text) => string.Join(' ', string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter)).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Names as the key <c>author</c> has them, each so that it is read as it is.</summary>
    public static string Names(ValueList<SourceName> names, string? publisher) =>
        names is [var one] ? Name(one, publisher) : $"[{string.Join(", ", names.Select(name => Name(name, publisher)))}]";

    private static string Name(SourceName name, string? publisher)
    {
        if (IsReadAs(name, name.Shown, publisher)) return Quoted(name.Shown);
        if (IsReadAs(name, name.Sorted, publisher)) return Quoted(name.Sorted);
        return name.IsWhole ? $"{{ literal: {Quoted(name.Shown)} }}" : $"{{ family: {Quoted(name.Family)}, given: {Quoted(name.Given!)} }}";
    }

    private static bool IsReadAs(SourceName name, string text, string? publisher) =>
        SourceName.Several(text) is null && SourceName.Parse(text, publisher) is var read && read.Family == name.Family && read.Given == name.Given;
}
