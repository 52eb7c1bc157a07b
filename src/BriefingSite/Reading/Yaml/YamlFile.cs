using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Yaml;

/// <summary>A file that contains only YAML.</summary>
internal static class YamlFile
{
    /// <summary>Its keys; <c>null</c>, and reported, when it has none.</summary>
    public static YamlMap? Map(InputFile file, Action<Diagnostic> report)
    {
        var read = YamlReader.Read(file.Path, file.Content.Text(), 0, Count(report, out var problems));
        if (read is YamlMap map) return map;
        if (problems() == 0) report(new(YamlRules.WrongType, read?.At ?? new(file.Path, 1, 1), "The file must hold keys and values."));
        return null;
    }

    /// <summary>The entries of a file that is a list, each read in turn and checked for unknown keys.</summary>
    /// <param name="file">The file.</param>
    /// <param name="report">Receives the problems.</param>
    /// <param name="read">Reads an entry.</param>
    /// <param name="texts">Collects the quotations in its texts, where readers see them.</param>
    public static ValueList<T> Entries<T>(InputFile file, Action<Diagnostic> report, Func<Fields, T> read, TextCollector? texts = null)
    {
        var node = YamlReader.Read(file.Path, file.Content.Text(), 0, Count(report, out var problems));
        if (node is not YamlList list)
        {
            if (node is not null || (problems() == 0 && file.Content.Text().Trim() is not ("" or "[]")))
                report(new(YamlRules.WrongType, node?.At ?? new(file.Path, 1, 1), "The file must hold a list: each entry begins with '- '."));
            return [];
        }
        var entries = new List<T>();
        foreach (var item in list.Items)
        {
            if (item is YamlMap map) entries.Add(Fields.Read(map, report, read, texts));
            else report(new(YamlRules.WrongType, item.At, "An entry of the list must have keys of its own, such as '- title: …'."));
        }
        return entries.ToValueList();
    }

    private static Action<Diagnostic> Count(Action<Diagnostic> report, out Func<int> count)
    {
        var problems = 0;
        count = () => problems;
        return diagnostic =>
        {
            problems++;
            report(diagnostic);
        };
    }
}
