using BriefingSite.Core.Model;
using BriefingSite.Reading.Yaml;

namespace BriefingSite.Reading;

/// <summary>The words for a confidence.</summary>
internal static class ConfidenceWords
{
    public static Choices<Confidence> All { get; } = new(("low", Confidence.Low), ("moderate", Confidence.Moderate), ("high", Confidence.High));
}
