using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Yaml;

namespace BriefingSite.Reading;

/// <summary>Reads <c>input/reviews.yml</c>: who vouches for which claim. <c>briefing sign</c> writes it.</summary>
public sealed class ReadReviews : IModule<InputFile, ReviewsDraft>
{
    /// <inheritdoc/>
    public IEnumerable<ReviewsDraft> Execute(InputFile document, Action<Diagnostic> report) =>
        [new(document, YamlFile.Entries(document, report, Signature))];

    private static SignatureDraft Signature(Fields fields)
    {
        var claim = fields.TextNode("claim");
        return new(fields.At, new(claim?.At ?? fields.At, claim?.Value ?? ""), fields.Text("by"), fields.Date("date"), fields.Text("hash"));
    }
}
