namespace BriefingSite.Core.Model;

/// <summary>What a published schema says of a value beyond its type, in the keywords of JSON Schema. On a list <see cref="MinItems"/>,
/// <see cref="MaxItems"/>, <see cref="ItemLength"/> and <see cref="UniqueItems"/> hold for the list, the others for each item.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public class SchemaRuleAttribute : Attribute
{
    /// <summary>The form of a text, as a regular expression (ECMA 262).</summary>
    public string? Pattern { get; set; }

    /// <summary>The words that are possible.</summary>
    public string[]? Words { get; set; }

    /// <summary>The enumeration whose words are the ones that are possible.</summary>
    public Type? WordsOf { get; set; }

    /// <summary>The numbers that are possible.</summary>
    public int[]? Numbers { get; set; }

    /// <summary>The lowest number.</summary>
    public int Minimum { get; set; } = int.MinValue;

    /// <summary>The highest number.</summary>
    public int Maximum { get; set; } = int.MaxValue;

    /// <summary>The shortest list.</summary>
    public int MinItems { get; set; }

    /// <summary>The longest list.</summary>
    public int MaxItems { get; set; } = int.MaxValue;

    /// <summary>The length of each item that is a list itself; 0: any.</summary>
    public int ItemLength { get; set; }

    /// <summary>Whether no item may stand twice in the list.</summary>
    public bool UniqueItems { get; set; }
}
