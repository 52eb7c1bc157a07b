namespace BriefingSite.Core.Model;

/// <summary>Constraints of a value in a published schema beyond its type, as keywords of JSON Schema. On a list <see cref="MinItems"/>,
/// <see cref="MaxItems"/>, <see cref="ItemLength"/> and <see cref="UniqueItems"/> hold for the list, the others for each item.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public class SchemaRuleAttribute : Attribute
{
    /// <summary>The form of a text, as a regular expression (ECMA 262).</summary>
    public string? Pattern { get; set; }

    /// <summary>The allowed words.</summary>
    public string[]? Words { get; set; }

    /// <summary>The enumeration, or the type with a table of words, whose words are allowed.</summary>
    public Type? WordsOf { get; set; }

    /// <summary>The allowed numbers.</summary>
    public int[]? Numbers { get; set; }

    /// <summary>The minimum.</summary>
    public int Minimum { get; set; } = int.MinValue;

    /// <summary>The maximum.</summary>
    public int Maximum { get; set; } = int.MaxValue;

    /// <summary>The minimum length of the list.</summary>
    public int MinItems { get; set; }

    /// <summary>The maximum length of the list.</summary>
    public int MaxItems { get; set; } = int.MaxValue;

    /// <summary>The length of each item that is itself a list; 0: any.</summary>
    public int ItemLength { get; set; }

    /// <summary>Whether the items must be unique.</summary>
    public bool UniqueItems { get; set; }
}
