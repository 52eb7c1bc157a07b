namespace BriefingSite.Core.Model;

/// <summary>The paths of what the site offers to other programs.</summary>
public static class ExportPaths
{
    /// <summary>Sources, claims with their evidence, questions and judgements, in our own format.</summary>
    public const string Claims = "/claims.json";

    /// <summary>The JSON Schema of <see cref="Claims"/>.</summary>
    public const string ClaimsSchema = "/schemas/claims-2.schema.json";

    /// <summary>The JSON Schema of what a source says, <see cref="AnyTwoPage.DataOf"/>.</summary>
    public const string AnswersSchema = "/schemas/answers.schema.json";

    /// <summary>The JSON Schema of the addresses of a frozen version.</summary>
    public const string AddressesSchema = "/schemas/addresses-2.schema.json";

    /// <summary>The sources as CSL-JSON.</summary>
    public const string Sources = "/sources.json";

    /// <summary>The sources for BibTeX and biblatex.</summary>
    public const string Bibliography = "/sources.bib";

    /// <summary>What bears on what, for Argdown.</summary>
    public const string Argdown = "/argument.argdown";

    /// <summary>The same as GraphML, for programs that draw and measure networks.</summary>
    public const string GraphMl = "/argument.graphml";

    /// <summary>The same for Graphviz.</summary>
    public const string Dot = "/argument.dot";

    /// <summary>The quotations from one source as W3C Web Annotations.</summary>
    public static string Annotations(string source) => $"/annotations/{source}.jsonld";
}
