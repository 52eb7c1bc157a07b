using BriefingSite.Core.Model;
using BriefingSite.Reading.Markdown;
using BriefingSite.Reading.Yaml;

namespace BriefingSite.Reading;

/// <summary>The key <c>cite</c>: one citation or a list of them.</summary>
internal static class Cited
{
    public static ValueList<UnresolvedCitation> By(Fields fields) =>
        fields.TextOrTexts("cite").SelectMany(text => CitationReader.Read(text.Source, fields.Report)).ToValueList();
}
