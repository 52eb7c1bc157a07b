namespace BriefingSite.Core.Model;

/// <summary>Any two sources side by side: readers choose them, and script shows what they say. Without script it is an index of the sources.</summary>
/// <param name="Sources">The sources, by their labels.</param>
/// <param name="Questions">How many questions there are.</param>
/// <param name="Script">The theme's script; <c>null</c>: it has none.</param>
/// <param name="IsPortable">Whether the script and the data must work from a folder.</param>
public sealed record AnyTwoPage(ValueList<ComparedSource> Sources, int Questions, string? Script, bool IsPortable)
    : Page(Address, Name, $"Choose two of the {Sources.Count} sources, and see where they agree, where they differ, and where only one of them speaks.")
{
    /// <summary>The path of the page, and the folder of its data.</summary>
    public const string Address = "/compare/any-two/";

    /// <summary>The name in the path: no question can have it as its id.</summary>
    public const string Id = "any-two";

    /// <summary>Its title.</summary>
    public const string Name = "Compare any two sources";

    /// <summary>The page as the target of a link.</summary>
    public static Target Target { get; } = new(TargetKind.Page, Name, Address);

    /// <summary>The page with one source chosen, or two.</summary>
    public static string With(string one, string? other = null) => $"{Address}?a={Uri.EscapeDataString(one)}{(other is null ? "" : $"&b={Uri.EscapeDataString(other)}")}";

    /// <summary>The path of the data of a source. In a copy for a folder it is a script.</summary>
    public static string DataOf(string source) => $"{Address}{source}.json";
}

/// <summary>A source as it can be chosen.</summary>
/// <param name="Source">The source.</param>
/// <param name="Answers">On how many questions it takes a position.</param>
/// <param name="Pairs">The pages that compare it with another source.</param>
public sealed record ComparedSource(SourceLabel Source, int Answers, ValueList<PairLabel> Pairs);
