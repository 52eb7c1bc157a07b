using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>An id.</summary>
internal sealed class IdAttribute : SharedSchemaRuleAttribute
{
    public IdAttribute() : base("id", "Lower-case words and digits joined by hyphens; it stays when titles change.") => Pattern = "^[a-z0-9]+(-[a-z0-9]+)*$";
}

/// <summary>An address on the site.</summary>
internal sealed class UrlAttribute : SharedSchemaRuleAttribute
{
    public UrlAttribute() : base("url", "An address in full.") => Pattern = "^https?://";
}

/// <summary>The kind of entity that an id names.</summary>
internal sealed class KindAttribute : SharedSchemaRuleAttribute
{
    public KindAttribute() : base("kind", "What kind of thing has the id.") => WordsOf = typeof(EntityKind);
}

/// <summary>A confidence.</summary>
internal sealed class ConfidenceAttribute : SharedSchemaRuleAttribute
{
    public ConfidenceAttribute() : base("confidence", "How sure the writers are, given the evidence. Not a likelihood.") => WordsOf = typeof(Confidence);
}
