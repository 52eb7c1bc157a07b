namespace BriefingSite.Core.Model;

/// <summary>What would follow if sources or assumptions were wrong: readers try it with a script; without one the page leads to what follows from each
/// alone.</summary>
/// <param name="Origins">The origins, each with the sources that count as it, in the order of the sources.</param>
/// <param name="Assumptions">The claims that are assumed.</param>
/// <param name="Judgements">The judgements that name claims.</param>
/// <param name="Files">What the script needs; <c>null</c>: there is none.</param>
/// <param name="Title">Its title.</param>
/// <param name="Description">What it offers.</param>
public sealed record WhatIfPage(ValueList<OriginGroup> Origins, ValueList<Target> Assumptions, ValueList<Target> Judgements, WhatIfFiles? Files, string Title, string Description)
    : Page(Address, Title, Description)
{
    /// <summary>The path of the page.</summary>
    public const string Address = "/what-if/";

    /// <summary>It is a tool: it says nothing that other pages do not say, and what readers try there is no statement of the briefing.</summary>
    public override bool IsListed => false;

    /// <summary>The place on the page of a source or an assumption. As the fragment of an address it marks it as wrong, and <c>wrong.one.two</c> marks two.</summary>
    public static string PlaceOf(string id) => $"wrong.{id}";

    /// <summary>The address at which something is marked as wrong.</summary>
    public static string AddressOf(string id) => $"{Address}#{PlaceOf(id)}";
}

/// <summary>Sources that count as one.</summary>
/// <param name="Sources">The sources, the origin and those that repeat it.</param>
public sealed record OriginGroup(ValueList<SourceLabel> Sources);

/// <summary>Paths of the files that <c>/what-if/</c> needs.</summary>
/// <param name="Script">The theme's script.</param>
/// <param name="Data">What bears on what, as JSON.</param>
public sealed record WhatIfFiles(string Script, string Data)
{
    /// <summary>The name of <see cref="Data"/> among the assets.</summary>
    public const string DataName = "what-if.json";

    private const string ScriptName = "what-if.js";

    /// <summary>Whether both are scripts that work from a folder.</summary>
    public bool ArePortable { get; init; }

    /// <summary>The files, or <c>null</c> where one is missing.</summary>
    public static WhatIfFiles? Find(IReadOnlyCollection<Asset> assets) =>
        Path(assets, ScriptName) is { } script && Path(assets, DataName) is { } data ? new(script, data) : null;

    private static string? Path(IReadOnlyCollection<Asset> assets, string name) => assets.FirstOrDefault(asset => asset.Name == name)?.Path;
}
