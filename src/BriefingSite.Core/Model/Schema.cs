namespace BriefingSite.Core.Model;

/// <summary>The JSON Schema of a kind of file that people write.</summary>
/// <param name="Name">Its name, such as <c>topic</c>.</param>
/// <param name="Files">The paths of such files, as a glob from the folder of the briefing.</param>
/// <param name="What">What such a file is, in a sentence.</param>
/// <param name="Content">The schema, as JSON.</param>
public sealed record Schema(string Name, string Files, string What, Blob Content)
{
    /// <summary>The name of the schema's own file.</summary>
    public string File => $"{Name}.schema.json";
}
