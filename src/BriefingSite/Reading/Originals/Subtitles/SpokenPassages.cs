namespace BriefingSite.Reading.Originals.Subtitles;

/// <summary>What one speaker says without a long pause.</summary>
/// <param name="Start">When it begins, in milliseconds.</param>
/// <param name="Speaker">Who speaks, if the file names him.</param>
/// <param name="IsSound">Whether it describes a sound, and nobody says it.</param>
internal sealed record SpokenPassage(int Start, string? Speaker, bool IsSound)
{
    /// <summary>Its lines.</summary>
    public List<string> Lines { get; } = [];
}

/// <summary>Joins cues, which end wherever the screen was full, into passages.</summary>
internal static class SpokenPassages
{
    // A pause at the end of a sentence, one that ends any, in milliseconds; how many letters are enough for a passage, and too many.
    private const int Pause = 1_500, LongPause = 5_000, Enough = 400, TooMany = 1_600;

    /// <summary>The passages. What describes a sound stands behind the passage that it interrupts.</summary>
    public static List<SpokenPassage> Of(IEnumerable<Cue> cues)
    {
        var (passages, sounds) = (new List<SpokenPassage>(), new List<SpokenPassage>());
        SpokenPassage? open = null;
        var (end, length) = (0, 0);
        foreach (var cue in cues)
        {
            if (IsSound(cue.Lines))
            {
                var sound = new SpokenPassage(cue.Start, null, true);
                sound.Lines.AddRange(cue.Lines);
                sounds.Add(sound);
                continue;
            }
            if (open is null || cue.IsTurn || cue.Speaker != open.Speaker || IsEnd(open, cue.Start - end, length))
            {
                passages.AddRange(sounds);
                sounds.Clear();
                passages.Add(open = new(cue.Start, cue.Speaker, false));
                length = 0;
            }
            open.Lines.AddRange(cue.Lines);
            length += cue.Lines.Sum(line => line.Length);
            end = cue.End;
        }
        passages.AddRange(sounds);
        return passages;
    }

    private static bool IsEnd(SpokenPassage open, int pause, int length) =>
        pause >= LongPause || length >= TooMany || (EndsSentence(open.Lines[^1]) && (pause >= Pause || length >= Enough));

    private static bool EndsSentence(string line) => line.TrimEnd('"', '”', '’', '\'', ')', ']', '»', ' ') is [.., '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '۔' or '।'];

    /// <summary>Whether lines describe a sound.</summary>
    public static bool IsSound(List<string> lines) => lines.TrueForAll(line => line[0] == '♪' || (line is ['[', .., ']'] or ['(', .., ')'] && line.IndexOfAny([']', ')']) == line.Length - 1));
}
