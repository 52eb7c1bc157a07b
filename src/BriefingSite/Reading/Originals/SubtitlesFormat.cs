using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals.Subtitles;

namespace BriefingSite.Reading.Originals;

/// <summary>Subtitles and transcripts with times: WebVTT and SubRip (SRT).</summary>
internal sealed class SubtitlesFormat : IOriginalFormat
{
    // More than anybody says in a week.
    private const int MaxLetters = 4_000_000;

    /// <inheritdoc/>
    public string Name => "subtitles (WebVTT, SRT)";

    /// <inheritdoc/>
    public bool Accepts(InputFile original) => original.Content.Text() is var text && (CueReader.IsWebVtt(text) || CueReader.IsSubRip(text));

    /// <inheritdoc/>
    public OriginalText Read(InputFile original, PassageDivision division)
    {
        var text = original.Content.Text();
        // As records were made before.
        if (division == PassageDivision.Lines) return new(LinePassages.Of(text));
        if (text.Length > MaxLetters) return OriginalRules.TooLarge(original, $"has {text.Length / 1e6:N1} million characters; subtitles of up to {MaxLetters / 1e6:N0} million can be read");
        var cues = CueReader.Read(text);
        var spoken = SpokenPassages.Of(cues);
        var passages = new List<OriginalPassage>();
        string? speaker = null;
        foreach (var passage in spoken)
        {
            var words = LineJoin.Join(passage.Lines);
            // As in a printed transcript, a name stands where the speaker changes.
            if (!passage.IsSound && passage.Speaker is { } name && name != speaker) words = $"{name}: {words}";
            if (!passage.IsSound) speaker = passage.Speaker;
            if (words.Any(char.IsLetterOrDigit)) passages.Add(new(words) { Seconds = passage.Start / 1000, Aside = passage.IsSound ? "Description of a sound" : null });
        }
        return new(passages.ToValueList())
        {
            MarksHeadings = true,
            Metadata = OriginalMetadata.None with { Language = CueReader.Language(text) },
            Remarks = [$"{Plural.Count(cues.Count, "piece")} of subtitles were joined to passages by speaker, sentence and pause.", .. LineJoin.Remarks(passages.Select(passage => passage.Text))],
        };
    }
}
