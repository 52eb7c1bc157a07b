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
            if (!OutputFile.IsPath(file.Path))
                report(new(Rules.UnfitName, new(file.Origin, 1, 1), "The name holds a backslash or a character that nobody sees.", "rename the file or its folder"));
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

    private static bool IsWritten(OutputFile file) =>
        file.Origin.StartsWith("input/", StringComparison.Ordinal) || file.Origin.StartsWith("seeds/", StringComparison.Ordinal);
}
