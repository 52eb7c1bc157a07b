using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Yaml;

namespace BriefingSite.Reading;

/// <summary>Reads <c>input/overrides.yml</c>: diagnostics that are accepted, each with a reason.</summary>
public sealed class ReadOverrides : IModule<InputFile, OverridesDraft>
{
    /// <inheritdoc/>
    public IEnumerable<OverridesDraft> Execute(InputFile document, Action<Diagnostic> report) =>
        [new(document, YamlFile.Entries(document, report, Override))];

    internal static Override Override(Fields fields) => new(fields.Place("rule"), fields.Text("rule"), fields.Text("subject"), fields.OptionalText("words"), fields.Text("reason"));
}
