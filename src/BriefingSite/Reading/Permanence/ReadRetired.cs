using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Values;
using BriefingSite.Reading.Yaml;

namespace BriefingSite.Reading.Permanence;

internal static partial class PermanenceRules
{
    /// <summary>A wrong entry of retired.yml.</summary>
    public static Rule InvalidRetirement { get; } = All.Add(new("BS065", Severity.Error, "An entry of retired.yml names nothing that can be retired",
        "An entry retires an id, with every address that it had, or an address that no id has: a file, a page, a place on a page. An address is a path from the root of the site.",
        "- { address: files/plan.pdf, … }", "- { address: /files/plan.pdf, … }"));
}

/// <summary>Reads <c>input/retired.yml</c>: what was published and has been removed on purpose.</summary>
public sealed class ReadRetired : IModule<InputFile, RetiredDraft>
{
    /// <inheritdoc/>
    public IEnumerable<RetiredDraft> Execute(InputFile document, Action<Diagnostic> report) => [new(document, YamlFile.Entries(document, report, Retirement))];

    internal static RetirementDraft Retirement(Fields fields)
    {
        fields.AtLeastOne("id", "address");
        var (id, address) = (fields.Name("id", required: false), fields.TextNode("address", required: false, Patterns.SitePath));
        if (address is not null && (id is not null || !address.Value.StartsWith('/')))
        {
            fields.Report(id is not null
                ? new(PermanenceRules.InvalidRetirement, address.At, "This entry has an id and an address.", "delete the address: the id stands for every address that it had")
                : new(PermanenceRules.InvalidRetirement, address.At, $"'{address.Value}' does not begin at the root of the site.", $"write '/{address.Value}'"));
            address = null;
        }
        var instead = fields.TextNode("instead", required: false, Patterns.IdOrSitePath);
        return new(
            id ?? new(address?.At ?? fields.At, address?.Value ?? ""), fields.Date("date"), fields.Text("reason"), instead is null ? null : new(instead.At, instead.Value));
    }
}
