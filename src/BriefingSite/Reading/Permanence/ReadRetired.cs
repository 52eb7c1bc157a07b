using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Yaml;

namespace BriefingSite.Reading.Permanence;

/// <summary>Reads <c>input/retired.yml</c>: what was published and has been removed on purpose.</summary>
public sealed class ReadRetired : IModule<InputFile, RetiredDraft>
{
    /// <inheritdoc/>
    public IEnumerable<RetiredDraft> Execute(InputFile document, Action<Diagnostic> report) => [new(document, YamlFile.Entries(document, report, Retirement))];

    internal static RetirementDraft Retirement(Fields fields) => new(
        fields.Name("id") ?? new(fields.At, ""), fields.Date("date"), fields.Text("reason"), fields.Name("instead", required: false));
}
