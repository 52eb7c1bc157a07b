using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Output;

/// <summary>Hands the files on, each path once; two files for one path are reported, and names that no address can hold. Capital letters
/// don't make two paths.</summary>
public sealed class RefusePaths : IModule<ValueList<OutputFile>, OutputFile>
{
    /// <inheritdoc/>
    public IEnumerable<OutputFile> Execute(ValueList<OutputFile> document, Action<Diagnostic> report)
    {
        var taken = new Dictionary<string, OutputFile>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in document)
        {
            CheckName(file, report);
            if (taken.TryAdd(file.Path, file)) continue;
            var first = taken[file.Path];
            if (IsWritten(first) && IsWritten(file))
                report(new(Rules.TwoOrigins, new(file.Origin, 1, 1), $"'{file.Path}' is made from {first.Origin} and from {file.Origin}.",
                    "give one of the two another name", new(first.Origin, 1, 1)));
            else
                report(new(Rules.TwoOrigins, new(IsWritten(file) ? file.Origin : first.Origin, 1, 1), $"'{file.Path}' is made by the site itself.", "give the file another name"));
        }
        return taken.Values;
    }

    private static void CheckName(OutputFile file, Action<Diagnostic> report)
    {
        // The name of a page or record is an id, and reported as one.
        if (file.Origin.EndsWith(".md", StringComparison.Ordinal) && !file.Origin.StartsWith("input/files/", StringComparison.Ordinal)) return;
        var at = new Location(file.Origin, 1, 1);
        var hidden = HiddenCharacters.Find(file.Path).Select(each => each.Message).FirstOrDefault();
        if (hidden is not null || !OutputFile.IsPath(file.Path))
        {
            report(new(Rules.UnfitName, at, hidden is null ? "The name holds a backslash or a character that nobody sees." : $"In the name: {hidden}", "rename the file or its folder"));
            return;
        }
        // What the site makes of ids is fit where these are.
        var isAddressed = file.Origin.StartsWith("input/files/", StringComparison.Ordinal);
        if (!isAddressed && !file.Origin.StartsWith("theme/assets/", StringComparison.Ordinal)) return;
        foreach (var name in file.Path.Split('/'))
        {
            // That a '?' cuts the address of a file is told where it is given one.
            if (FileNames.Unportable(isAddressed ? name.Replace('?', '_') : name) is { } reason) report(new(Rules.UnportableName, at, $"Windows can't hold this file: '{name}' {reason}.", "rename it"));
            if (FileNames.IsTooLong(name)) report(new(Rules.LongName, at, $"On the site this would be '{name}', which is too long: a name has {FileNames.MaxBytes} bytes at most.", "shorten it"));
        }
    }

    private static bool IsWritten(OutputFile file) =>
        file.Origin.StartsWith("input/", StringComparison.Ordinal) || file.Origin.StartsWith("seeds/", StringComparison.Ordinal);
}
