using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Yaml;

namespace BriefingSite.Reading.Permanence;

/// <summary>Reads <c>input/retired.yml</c>: what was published and is gone on purpose.</summary>
public sealed class ReadRetired : IModule<InputFile, RetiredDraft>
{
    /// <inheritdoc/>
    public IEnumerable<RetiredDraft> Execute(InputFile document, Action<Diagnostic> report) => [new(document, YamlFile.Entries(document, report, Retirement))];

    private static RetirementDraft Retirement(Fields fields) => new(
        Name(fields.TextNode("id")) ?? new(fields.At, ""), fields.Date("date"), fields.Text("reason"), Name(fields.TextNode("instead", required: false)));

    private static Name? Name(YamlText? node) => node is null ? null : new(node.At, node.Value);
}
