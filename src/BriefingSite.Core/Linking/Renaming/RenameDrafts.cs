using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking.Renaming;

/// <summary>Rewrites drafts as if some entities had other ids, and passages other numbers: their own, and everywhere they are named.</summary>
/// <param name="renames">The entities.</param>
/// <param name="renumberings">The passages.</param>
/// <param name="site">The address of the site, which links can begin with.</param>
internal sealed class RenameDrafts(IReadOnlyCollection<Rename> renames, IReadOnlyCollection<Renumbering> renumberings, string site)
{
    private readonly string _site = site.TrimEnd('/');

    // Ids are unique among all kinds.
    private readonly Dictionary<string, Rename> _ids = renames.ToDictionary(rename => rename.Before, StringComparer.Ordinal);

    private readonly Dictionary<string, string> _pages = renames.Where(rename => rename.Kind.HasOwnPage)
        .ToDictionary(rename => rename.Kind.UrlOf(rename.Before), rename => rename.Kind.UrlOf(rename.After), StringComparer.Ordinal);

    private readonly Dictionary<string, string> _files = renames.Where(rename => rename.Kind.Files?.Contains('*', StringComparison.Ordinal) == true)
        .ToDictionary(rename => rename.Kind.FileOf(rename.Before), rename => rename.Kind.FileOf(rename.After), StringComparer.Ordinal);

    private readonly Dictionary<string, Dictionary<int, int>> _numbers = renumberings.ToDictionary(each => each.Before, each => each.Moves.ToDictionary(move => move.Before, move => move.After), StringComparer.Ordinal);

    private readonly Dictionary<string, string> _places = renumberings.SelectMany(each => each.Moves.Where(move => move.AddressAfter is not null)
        .Select(move => ($"{EntityKind.Source.UrlOf(each.Before)}#p{move.AddressBefore}", $"#p{move.AddressAfter}"))).DistinctBy(pair => pair.Item1).ToDictionary(StringComparer.Ordinal);

    /// <summary>A draft with the new ids and numbers. Its file stays the one it was read from.</summary>
    public Draft Rename(Draft draft)
    {
        var renamed = draft switch
        {
            TopicDraft topic => topic with { Header = topic.Header with { Id = Own(EntityKind.Topic, topic.Header.Id) }, Related = Names(topic.Related), Body = Prose(topic.Body) },
            FurtherDraft page => page with { Header = Header(page.Header), Body = Prose(page.Body) },
            FrontDraft front => front with { Judgements = front.Judgements.Select(Judgement).ToValueList(), Body = Prose(front.Body) },
            QuestionDraft question => Question(question),
            TermDraft term => term with { Header = term.Header with { Id = Own(EntityKind.Term, term.Header.Id) }, Body = Prose(term.Body) },
            TimelineDraft timeline => timeline with { Events = timeline.Events.Select(Event).ToValueList() },
            WatchListDraft list => list with { Indicators = list.Indicators.Select(Indicator).ToValueList() },
            ChangeDraft note => note with { Header = note.Header with { Id = Own(EntityKind.ChangeNote, note.Header.Id) }, Claims = Names(note.Claims), Body = Prose(note.Body) },
            SourceDraft source => Source(source),
            LockDraft locked => locked with { Lock = new(locked.Lock.Sources.Select(Locked).ToValueList()) },
            ReviewsDraft reviews => reviews with { Signatures = reviews.Signatures.Select(Signature).ToValueList() },
            OverridesDraft overrides => overrides with { Overrides = overrides.Overrides.Select(item => item with { Subject = Id(item.Subject) }).ToValueList() },
            _ => draft,
        };
        return renamed.Texts is { } texts && _files.TryGetValue(texts.File, out var file) ? renamed with { Texts = texts with { File = file } } : renamed;
    }

    private QuestionDraft Question(QuestionDraft question) => question with
    {
        Header = question.Header with { Id = Own(EntityKind.Question, question.Header.Id) },
        Topics = Names(question.Topics),
        Positions = question.Positions.Select(Position).ToValueList(),
        Silent = Names(question.Silent),
        Reading = Prose(question.Reading),
    };

    private PositionDraft Position(PositionDraft position) => position with { Says = Prose(position.Says), Evidence = Citation(position.Evidence) };

    private JudgementDraft Judgement(JudgementDraft judgement) => judgement with
    {
        Header = judgement.Header with { Id = Own(EntityKind.Judgement, judgement.Header.Id) },
        Text = Prose(judgement.Text),
        Because = Prose(judgement.Because),
        Claims = Names(judgement.Claims),
        Alternative = Prose(judgement.Alternative),
        Alternatives = judgement.Alternatives.Select(alternative => alternative with { Text = Prose(alternative.Text) }).ToValueList(),
        Indicators = Names(judgement.Indicators),
    };

    private EventDraft Event(EventDraft draft) => draft with
    {
        Id = Own(EntityKind.Event, draft.Id),
        Text = Prose(draft.Text),
        Topics = Names(draft.Topics),
        Dates = draft.Dates.Select(dating => dating with { Evidence = Citations(dating.Evidence) }).ToValueList(),
        Evidence = Citations(draft.Evidence),
    };

    private IndicatorDraft Indicator(IndicatorDraft draft) => draft with
    {
        Header = draft.Header with { Id = Own(EntityKind.Indicator, draft.Header.Id) },
        Closer = Prose(draft.Closer),
        Apart = Prose(draft.Apart),
        Topics = Names(draft.Topics),
        Evidence = Citations(draft.Evidence),
    };

    private SourceDraft Source(SourceDraft source) => source with
    {
        Header = source.Header with { Id = Own(EntityKind.Source, source.Header.Id) },
        Origin = source.Origin is { } origin ? Name(origin) : null,
        Passages = source.Passages.Select(passage => passage with { Number = passage.Number is { } number ? Number(source.Header.Id, number) : null, Gist = Prose(passage.Gist) }).ToValueList(),
        Read = source.Read with { Questions = Names(source.Read.Questions) },
        Positions = source.Positions.Select(own => new OwnPositionDraft(Name(own.Question), Position(own.Position))).ToValueList(),
    };

    private SourceFingerprint Locked(SourceFingerprint entry) => entry with
    {
        Source = Own(EntityKind.Source, entry.Source),
        Passages = !_numbers.ContainsKey(entry.Source) ? entry.Passages : entry.Passages.Select(passage => passage with { Number = Number(entry.Source, passage.Number) }).ToValueList(),
    };

    private SignatureDraft Signature(SignatureDraft signature) =>
        signature with { Claim = Name(signature.Claim), Source = signature.Source is { } source ? Name(source) : null };

    // These two compute their target when they are made.
    private FurtherHeader Header(FurtherHeader header) => new(Own(EntityKind.Page, header.Id), header.Title, header.Order, header.Menu) { Details = header.Details };

    private ClaimDraft Claim(ClaimDraft claim) =>
        new(claim.At, Own(EntityKind.Claim, claim.Id), claim.Kind, claim.Confidence, claim.Because, Names(claim.Questions), Prose(claim.Text)) { BecauseAt = claim.BecauseAt, RestsOn = Names(claim.RestsOn), For = claim.For, Against = claim.Against };

    private UnresolvedProse Prose(UnresolvedProse prose)
    {
        var (citations, links, claims) = (Citations(prose.Citations), prose.Links.Select(Link).ToValueList(), prose.Claims.Select(Claim).ToValueList());
        return citations.Equals(prose.Citations) && links.Equals(prose.Links) && claims.Equals(prose.Claims) ? prose : new(prose.Blocks, citations, links, claims, prose.Uncited)
        {
            WrittenIds = prose.WrittenIds.Select(id => Own(EntityKind.Claim, id)).ToValueList(),
        };
    }

    private ValueList<UnresolvedCitation> Citations(ValueList<UnresolvedCitation> citations) => citations.Select(Citation).ToValueList();

    private UnresolvedCitation Citation(UnresolvedCitation citation) => citation with
    {
        Source = Id(citation.Source),
        Passages = !_numbers.ContainsKey(citation.Source) ? citation.Passages : citation.Passages.SelectMany(range => Range(citation.Source, range)).ToValueList(),
    };

    // A range that goes on behind the last passage may have any length; it was reported. What stays together stays one range.
    private List<PassageRange> Range(string source, PassageRange range)
    {
        if (range.Last - range.First > _numbers[source].Count) return [range];
        var ranges = new List<PassageRange>();
        foreach (var number in range.Numbers.Select(number => Number(source, number)))
        {
            if (ranges is [.., { First: > 0 } last] && last.Last + 1 == number) ranges[^1] = last with { Last = number };
            else ranges.Add(new(number, number));
        }
        return ranges;
    }

    private int Number(string source, int number) => _numbers.TryGetValue(source, out var numbers) ? numbers.GetValueOrDefault(number, number) : number;

    private UnresolvedLink Link(UnresolvedLink link) => link with { Written = link.ById ? Id(link.Written) : Address(link.Written) };

    private ValueList<UnresolvedName> Names(ValueList<UnresolvedName> names) => names.Select(Name).ToValueList();

    private UnresolvedName Name(UnresolvedName name) => name with { Id = Id(name.Id) };

    private string Id(string id) => _ids.TryGetValue(id, out var rename) ? rename.After : id;

    private string Own(EntityKind kind, string id) => _ids.TryGetValue(id, out var rename) && rename.Kind == kind ? rename.After : id;

    // A claim's id is an anchor on any page that shows it.
    private string Address(string written)
    {
        var address = _site.Length > 0 && written.StartsWith(_site + "/", StringComparison.Ordinal) ? written[_site.Length..] : written;
        if (!address.StartsWith('/') && !address.StartsWith('#')) return written;
        var end = address.AsSpan().IndexOfAny('?', '#') is >= 0 and var found ? found : address.Length;
        var (path, rest) = (address[..end], address[end..]);
        var page = _pages.GetValueOrDefault(path, path);
        if (rest.StartsWith('#') && _ids.TryGetValue(rest[1..], out var rename) && !rename.Kind.HasOwnPage && (rename.Kind == EntityKind.Claim || path.Length == 0 || rename.Kind.Path == path))
            rest = $"#{rename.After}";
        if (_places.TryGetValue(path + rest, out var place)) rest = place;
        return page == path && rest == address[end..] ? written : page + rest;
    }
}
