namespace BriefingSite.Core.Model;

/// <summary>The search, and the index from A to Z that serves readers without it.</summary>
/// <param name="Letters">The index.</param>
/// <param name="Files">What the search needs; <c>null</c>: there is none.</param>
/// <param name="Title">Its title.</param>
/// <param name="Description">What it offers.</param>
public sealed record SearchPage(ValueList<IndexLetter> Letters, SearchFiles? Files, string Title, string Description)
    : Page(Address, Title, Description)
{
    /// <summary>The path of the page.</summary>
    public const string Address = "/search/";

    /// <summary>Whether claims are in the index; where they are too many, they are listed by themselves.</summary>
    public bool HasClaims { get; init; } = true;

    /// <summary>The words for numbers in the language of the site: a search for one finds the digits, and the other way about.</summary>
    public ValueList<NumberWord> Numbers { get; init; } = [];
}

/// <summary>A word for a number, and its digits.</summary>
public sealed record NumberWord(string Word, string Digits);

/// <summary>A letter of the index and what begins with it.</summary>
public sealed record IndexLetter(string Letter, ValueList<IndexEntry> Entries);

/// <summary>An entry of the index.</summary>
/// <param name="Title">Its text: the title of the target or an alias.</param>
/// <param name="Target">Its outgoing links.</param>
public sealed record IndexEntry(string Title, Target Target);

/// <summary>Paths of the files that a search in the page needs.</summary>
/// <param name="Script">The theme's script.</param>
/// <param name="Library">What finds words in the index: MiniSearch or, in an index of many parts, a script of ours.</param>
/// <param name="Index">What can be found, as JSON: all of it, or where its parts are.</param>
public sealed record SearchFiles(string Script, string Library, string Index)
{
    /// <summary>The name of an index in one file.</summary>
    public const string IndexName = "search-index.json";

    /// <summary>The name of the file that leads to the parts of an index.</summary>
    public const string PartsName = "search-index.parts.json";

    /// <summary>The name of MiniSearch.</summary>
    public const string LibraryName = "minisearch.js";

    /// <summary>The name of the script for an index of many parts.</summary>
    public const string PartsLibraryName = "search-parts.js";

    /// <summary>Whether all three are scripts that work from a folder.</summary>
    public bool ArePortable { get; init; }

    private const string ScriptName = "search.js";

    /// <summary>Whether a theme has what a search needs: its script, and the library, which is there only where npm was when the
    /// program was built.</summary>
    public static bool AreIn(IReadOnlyCollection<Asset> assets) => Path(assets, ScriptName) is not null && Path(assets, LibraryName) is not null;

    /// <summary>The files, or <c>null</c> where one is missing.</summary>
    public static SearchFiles? Find(IReadOnlyCollection<Asset> assets) => Find(assets, LibraryName, IndexName) ?? Find(assets, PartsLibraryName, PartsName);

    private static SearchFiles? Find(IReadOnlyCollection<Asset> assets, string libraryName, string indexName) =>
        Path(assets, ScriptName) is { } script && Path(assets, libraryName) is { } library && Path(assets, indexName) is { } index ? new(script, library, index) : null;

    private static string? Path(IReadOnlyCollection<Asset> assets, string name) => assets.FirstOrDefault(asset => asset.Name == name)?.Path;
}
