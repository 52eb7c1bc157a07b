namespace BriefingSite.Core.Model;

/// <summary>Marks the record of a document whose JSON Schema is published. The schema is generated from the record by a test, and embedded.</summary>
/// <param name="file">The name of the schema's file.</param>
/// <param name="title">What the document is.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PublishedSchemaAttribute(string file, string title) : Attribute
{
    /// <summary>The name of the schema's file.</summary>
    public string File => file;

    /// <summary>What the document is.</summary>
    public string Title => title;
}
