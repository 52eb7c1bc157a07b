using System.Runtime.CompilerServices;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>Which source takes which stance on which question, by numbers, and how often each two agree. Several pages need it, so it is computed once
/// for a briefing.</summary>
/// <remarks>A source that the briefing does not have is reported elsewhere and left out.</remarks>
internal sealed class StanceTable
{
    private static readonly ConditionalWeakTable<Briefing, StanceTable> s_known = [];

    private readonly Speaker[][] _speakers;
    private readonly Lazy<(int[,] Common, int[,] Agreed)> _pairs;

    private StanceTable(Briefing briefing)
    {
        Numbers = briefing.Sources.Select((source, i) => (source.Id, Number: i)).ToDictionary(pair => pair.Id, pair => pair.Number, StringComparer.Ordinal);
        _speakers = [.. briefing.Questions.Select(question => SpeakersOf(question, Numbers))];
        _pairs = new(Count);
    }

    /// <summary>The table of a briefing.</summary>
    public static StanceTable Of(Briefing briefing)
    {
        lock (s_known) return s_known.GetValue(briefing, static briefing => new(briefing));
    }

    /// <summary>The number of each source, by its id, in the order of the briefing.</summary>
    public IReadOnlyDictionary<string, int> Numbers { get; }

    /// <summary>Who takes a position on a question, in the order of the sources.</summary>
    /// <param name="question">The number of the question in the briefing.</param>
    public ReadOnlySpan<Speaker> Speakers(int question) => _speakers[question];

    /// <summary>How many sources take each stance on a question, by the number of the stance.</summary>
    /// <param name="question">The number of the question in the briefing.</param>
    public int[] Counts(int question)
    {
        var counts = new int[_speakers[question].Aggregate(0, (most, speaker) => Math.Max(most, speaker.Stance + 1))];
        foreach (var speaker in _speakers[question]) counts[speaker.Stance]++;
        return counts;
    }

    /// <summary>On how many questions two sources both take a position.</summary>
    public int Common(int one, int other) => _pairs.Value.Common[Math.Max(one, other), Math.Min(one, other)];

    /// <summary>On how many questions two sources take the same stance.</summary>
    public int Agreed(int one, int other) => _pairs.Value.Agreed[Math.Max(one, other), Math.Min(one, other)];

    private static Speaker[] SpeakersOf(Question question, IReadOnlyDictionary<string, int> numbers)
    {
        var stances = new List<string>(question.Header.Scale);
        var speakers = new List<Speaker>(question.Positions.Count);
        foreach (var position in question.Positions.AsSpan())
        {
            if (!numbers.TryGetValue(position.Source.Id, out var source)) continue;
            var stance = stances.IndexOf(position.Stance);
            // A stance that is not on the scale is reported elsewhere.
            if (stance < 0) stances.Insert(stance = stances.Count, position.Stance);
            speakers.Add(new(source, stance, position));
        }
        return [.. speakers.OrderBy(speaker => speaker.Source)];
    }

    private (int[,] Common, int[,] Agreed) Count()
    {
        var (common, agreed) = (new int[Numbers.Count, Numbers.Count], new int[Numbers.Count, Numbers.Count]);
        foreach (var speakers in _speakers)
        {
            for (var i = 1; i < speakers.Length; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    common[speakers[i].Source, speakers[j].Source]++;
                    if (speakers[i].Stance == speakers[j].Stance) agreed[speakers[i].Source, speakers[j].Source]++;
                }
            }
        }
        return (common, agreed);
    }
}

/// <summary>A source that takes a position.</summary>
/// <param name="Source">Its number in the briefing.</param>
/// <param name="Stance">The number of its stance: its place on the scale of the question, or behind.</param>
/// <param name="Position">The position.</param>
internal readonly record struct Speaker(int Source, int Stance, Position Position);
