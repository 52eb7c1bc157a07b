using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Formats;

/// <summary>The schemas of all files that people write, for editors.</summary>
public static class Schemas
{
    /// <summary>All of them, made by running the readers.</summary>
    public static IReadOnlyList<Schema> All() => [.. Format.All().Select(format => new Schema(format.Name, format.Files, format.What, WriteSchema.Write(format)))];
}
