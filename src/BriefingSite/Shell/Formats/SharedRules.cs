using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Formats;

/// <summary>A path of a file.</summary>
internal sealed class PathAttribute : SharedSchemaRuleAttribute
{
    public PathAttribute() : base("path", "From the folder in which the command was given, with forward slashes.") => Pattern = @"^[^/\\]";
}

/// <summary>A line or a column.</summary>
internal sealed class PositionAttribute : SharedSchemaRuleAttribute
{
    public PositionAttribute() : base("position", "From 1; columns in UTF-16 units.") => Minimum = 1;
}
