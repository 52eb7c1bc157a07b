namespace BriefingSite.Core.Model;

/// <summary>Gives a record a name under <c>$defs</c> of the schemas that use it.</summary>
/// <param name="name">The name.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SchemaDefinitionAttribute(string name) : Attribute
{
    /// <summary>The name.</summary>
    public string Name => name;
}
