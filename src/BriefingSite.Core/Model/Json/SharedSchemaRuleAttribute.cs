namespace BriefingSite.Core.Model;

/// <summary>A rule that several values share: it is in a schema once, under <c>$defs</c>.</summary>
/// <param name="name">Its name there.</param>
/// <param name="description">What such a value is.</param>
public abstract class SharedSchemaRuleAttribute(string name, string description) : SchemaRuleAttribute
{
    /// <summary>Its name under <c>$defs</c>.</summary>
    public string Name => name;

    /// <summary>What such a value is.</summary>
    public string Description => description;
}
