namespace BriefingSite.Core.Model;

/// <summary>What a briefing covers, and until when.</summary>
/// <param name="Sources">How many sources it has.</param>
/// <param name="AreTexts">Whether all of them are texts, and none is a data set or an interview.</param>
/// <param name="AsOf">The newest information used, over all topics; <c>null</c> without topics.</param>
/// <param name="IsNothingLater">Whether no source, event or topic has a date that begins after that.</param>
public sealed record Coverage(int Sources, bool AreTexts, Edtf? AsOf, bool IsNothingLater)
{
    /// <summary>What a briefing covers.</summary>
    public static Coverage Find(Briefing briefing)
    {
        var asOf = briefing.AsOf;
        var dates = briefing.Sources.Select(source => source.Header.Published)
            .Concat(briefing.Events.SelectMany(timelineEvent => timelineEvent.Dates).Select(dating => dating.Date))
            .Concat(briefing.Topics.Select(topic => topic.Header.AsOf)).OfType<Edtf>();
        return new(
            briefing.Sources.Count,
            briefing.Sources.All(source => source.Header.Kind is not (SourceKind.Dataset or SourceKind.Interview)),
            asOf,
            asOf is not null && asOf.Latest != Edtf.NoEnd && dates.All(date => date.Earliest <= asOf.Latest));
    }
}

/// <summary>That a briefing was published long after its newest information.</summary>
/// <param name="Published">The day of the newest version.</param>
/// <param name="Coverage">What it covers.</param>
public sealed record StaleNote(Edtf Published, Coverage Coverage)
{
    /// <summary>The note of a briefing; <c>null</c> where it asks for none, has no version, or is new enough. Nothing is asked of the clock: the age is that
    /// of the newest information on the day of the newest change note or frozen version.</summary>
    public static StaleNote? Find(Briefing briefing)
    {
        if (briefing.Site.StaleAfter is not { } months || Newest(briefing) is not { } published) return null;
        var coverage = Coverage.Find(briefing);
        return coverage.AsOf is { Latest: not Edtf.NoEnd } asOf && published.Earliest > Edtf.Later(asOf.Latest, months) ? new(published, coverage) : null;
    }

    private static Edtf? Newest(Briefing briefing) => briefing.Changes.Select(note => note.Header.Date)
        .Concat(briefing.Versions.Select(version => Edtf.Parse(version.Order.Day)).OfType<Edtf>()).MaxBy(date => date.Earliest);
}

/// <summary>Who publishes a briefing, and its state.</summary>
/// <param name="Author">Who wrote it; <c>null</c>: the publisher.</param>
/// <param name="Publisher">Who publishes it.</param>
/// <param name="Contact">Where readers can write to: <c>mailto:…</c> or <c>https://…</c>.</param>
/// <param name="Edition">Which edition it is.</param>
/// <param name="Signed">How many claims a person has signed.</param>
/// <param name="Claims">How many claims there are.</param>
public sealed record Publication(string? Author, string? Publisher, string? Contact, Edition? Edition, int Signed, int Claims)
{
    /// <summary>A briefing of which nothing is known.</summary>
    public static Publication None { get; } = new(null, null, null, null, 0, 0);

    /// <summary>The state of a briefing.</summary>
    public static Publication Find(Briefing briefing) => new(
        briefing.Site.Author, briefing.Site.Publisher, briefing.Site.Contact, Edition.FromNotes(briefing.Changes),
        briefing.Tallies.Sum(statistics => statistics.ValidSignatures), briefing.Tallies.Sum(statistics => statistics.Counts.All));
}
