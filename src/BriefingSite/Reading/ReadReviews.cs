using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Yaml;

namespace BriefingSite.Reading;

/// <summary>Reads <c>input/reviews.yml</c>: who vouches for which claim, and who compared which source with its original. <c>briefing sign</c> writes it.</summary>
public sealed class ReadReviews : IModule<InputFile, ReviewsDraft>
{
    /// <inheritdoc/>
    public IEnumerable<ReviewsDraft> Execute(InputFile document, Action<Diagnostic> report) =>
        [new(document, YamlFile.Entries(document, report, Signature))];

    internal static SignatureDraft Signature(Fields fields)
    {
        fields.AtLeastOne("claim", "source");
        return new(fields.At, fields.Name("claim", required: false) ?? new(fields.At, ""), fields.Text("by"), fields.Date("date"), fields.Text("hash")) { Source = fields.Name("source", required: false) };
    }
}
