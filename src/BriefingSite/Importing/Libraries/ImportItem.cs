using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals;

namespace BriefingSite.Importing.Libraries;

/// <summary>Imports an original together with what a library says of it.</summary>
/// <param name="site">The files of the site.</param>
/// <param name="briefing">The briefing built from them; see <see cref="Import"/>.</param>
/// <param name="library">The library.</param>
public sealed class ImportItem(ValueList<InputFile> site, Briefing briefing, Library library)
{
    /// <summary>Finds the item, makes or completes its record, and imports the original into it.</summary>
    /// <param name="request">The import; where it names no id, that of the item is taken.</param>
    /// <param name="key">The key of the item, where it was named.</param>
    public Imported Run(ImportRequest request, string? key)
    {
        var (item, problem) = library.Find(Path.GetFileName(request.Original.Path), Title(request), key);
        if (item is null) return Imported.Refused(problem!);
        var described = new ImportLibrary(site, briefing.Ids).Run(item, request.Id, request.Rights);
        if (described.Problem is not null) return described;
        var paths = described.Written.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var imported = new Import(site.Where(file => !paths.Contains(file.Path)).Concat(described.Written), briefing).Run(request with { Id = described.Id });
        if (imported.Problem is not null) return imported;
        return imported with
        {
            Written = [.. described.Written.Where(file => imported.Written.All(other => other.Path != file.Path)), .. imported.Written],
            Lines = [.. described.Lines, .. imported.Lines],
        };
    }

    private static string? Title(ImportRequest request)
    {
        var text = OriginalReader.Read(request.Original, PassageDivision.Lines, request.Encoding);
        return text.Metadata.Title ?? (text.Passages is [var first, ..] ? first.Text.TrimStart('#', ' ') : null);
    }
}
