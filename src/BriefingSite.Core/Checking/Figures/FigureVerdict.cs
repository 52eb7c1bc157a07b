using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

/// <summary>Judges the figures of statements by the figures of the passages.</summary>
/// <param name="language">The language of the site.</param>
internal sealed class FigureJudge(string language)
{
    private const int Million = 1_000_000, LargeNumber = 200;

    private readonly Dictionary<(string Source, string Thing), uint> _hashes = [];

    private readonly FigureDoubts _doubts = new(language);
    private readonly FigureRates _rates = new();
    private readonly FigureWords _words = FigureWords.Of(language);

    /// <summary>Whether figures stand the other way round.</summary>
    public FigureOrder Order { get; } = new(language);

    /// <summary>What the evidence says of a figure. A range may also be given by its two ends.</summary>
    public FigureVerdict Judge(WrittenFigure said, string text, FigureEvidence evidence)
    {
        if (said.MayCount && JudgeWhole(AsCount(said), text, evidence) is { Finding: FigureFinding.Contradicted } counted) return counted with { Finding = FigureFinding.OfOtherThing };
        var verdict = JudgeOne(said, text, evidence);
        if (verdict.Finding != FigureFinding.Found && AsFrost(said, text) is { } frost && JudgeOne(frost, text, evidence) is { Finding: FigureFinding.Found } cold) return cold;
        if (verdict.Finding == FigureFinding.Found || said.Other is not { } other) return Doubted(verdict, said, text, evidence);
        var its = JudgeOne(said with { Value = other }, text, evidence);
        // "24.6." may be a day, "won" a verb: that it is none is no contradiction.
        if (its.Finding == FigureFinding.Contradicted && (other.Kind, other.Unit) != (said.Value.Kind, said.Value.Unit) && other.Kind == FigureKind.Date && said.Value.Kind == FigureKind.Number) return Doubted(verdict, said, text, evidence);
        // "61 of 140 customers" of as many districts: the share is the same, but of another thing.
        if (its.Finding == FigureFinding.Found && other.Kind == FigureKind.Fraction && verdict.Finding is FigureFinding.Contradicted or FigureFinding.OfOtherThing && StandsForOther(said, evidence) is { } ofOther) return ofOther;
        return its.Finding is FigureFinding.Found or FigureFinding.Unbounded || (its.Finding == FigureFinding.Contradicted && verdict.Finding == FigureFinding.Missing) ? Doubted(its, said with { Value = other }, text, evidence) : Doubted(verdict, said, text, evidence);
    }

    private FigureVerdict Doubted(FigureVerdict verdict, WrittenFigure said, string text, FigureEvidence evidence)
    {
        if (verdict is not { Finding: FigureFinding.Contradicted, Given: { } given, Passage: { } passage }) return verdict;
        if (FigureDoubts.IsComputed(said.Value, evidence) || FigureShares.IsComputed(said.Value, evidence)) return new(FigureFinding.Computed);
        return verdict with { IsDoubtful = verdict.IsDoubtful || FigureDoubts.MayBeOtherHalfOfDay(said.Value, given.Value) || (said.Value.Kind == FigureKind.Fraction && FigureShares.AreIn(evidence)) || FigureDoubts.IsGivenBare(said, text, evidence) || _doubts.Doubts(said, text, given, passage, thing => HashOf(passage.Source.Id, thing)) };
    }

    // "25 degrees of frost" are −25, and more of it is less.
    private WrittenFigure? AsFrost(WrittenFigure said, string text)
    {
        if (FigureUnits.Find(said.Value.Unit) is not { IsTemperature: true } || said.Value.Possible is not [{ IsSingle: true, From: > 0 and var degrees }]) return null;
        if ((said.Start > 0 && text[said.Start - 1] == '+') || text[said.Start] == '+' || !Words.Split(text.ToLowerInvariant()).Items.Any(word => _words.Has("frost", word))) return null;
        var bound = said.Value.Bound switch { FigureBound.More => FigureBound.Less, FigureBound.Least => FigureBound.Most, FigureBound.Less => FigureBound.More, FigureBound.Most => FigureBound.Least, var same => same };
        return said with { Value = said.Value with { Possible = [new(-degrees, -degrees)], Bound = bound } };
    }

    private FigureVerdict JudgeOne(WrittenFigure said, string text, FigureEvidence evidence)
    {
        var verdict = JudgeWhole(said, text, evidence);
        if (verdict.Finding == FigureFinding.Unbounded && said.MayBeLimit && JudgeWhole(said with { Value = said.Value with { Bound = FigureBound.Most } }, text, evidence) is { Finding: FigureFinding.Found } limit) return limit;
        if (verdict.Finding != FigureFinding.Found && said.MayBound != FigureBound.None && JudgeWhole(said with { Value = said.Value with { Bound = said.MayBound } }, text, evidence) is { Finding: FigureFinding.Found } bounded) return bounded;
        // "From seven millimetres" of "less than seven millimetres": the same boundary from the other side.
        if (verdict is { Finding: FigureFinding.Unbounded, Given.Value.Bound: FigureBound.Less } && said is { Value.Bound: FigureBound.None, MayBound: FigureBound.Least }) return new(FigureFinding.Found);
        if (verdict.Finding == FigureFinding.Found || said.Value.Possible is not [{ IsSingle: false } range] || said.Value.Bound == FigureBound.Vague) return verdict;
        FigureFinding End(decimal end) => JudgeWhole(said with { Value = said.Value with { Possible = [new(end, end)] } }, text, evidence).Finding;
        return End(range.From) == FigureFinding.Found && End(range.To) == FigureFinding.Found ? new(FigureFinding.Found) : verdict;
    }

    private FigureVerdict JudgeWhole(WrittenFigure said, string text, FigureEvidence evidence)
    {
        var (best, other) = (new FigureVerdict(FigureFinding.Missing), (FigureVerdict?)null);
        var ofOther = (FigureVerdict?)null;
        foreach (var passage in evidence.Passages)
            foreach (var written in passage.Print.Figures!)
            {
                var given = AsMillions(said, written);
                var isSameThing = IsSameThing(said, given, passage.Source);
                var fit = IsOfOneKind(said, given, isSameThing, passage.Source) ? FigureComparison.Fit(said.Value, said.Value.Kind == FigureKind.Number && isSameThing == true ? AsCount(given.Value) : given.Value) : FigureFit.None;
                if (said.Value.Bound != FigureBound.None) fit = PassageLimits.Fit(said.Value, given, passage.Print, fit);
                if (fit == FigureFit.Full && given.Value.Bound != FigureBound.None && (said.IsExact || (said.IsQuoted && said.Value.Bound == FigureBound.None))) fit = FigureFit.Unbounded;
                if (fit == FigureFit.None) fit = _rates.Fit(said.Value, text, given, passage);
                // "Fell by 0.3" of −0.3
                if (fit == FigureFit.None && said.IsChange && IsSameDrop(said.Value, given.Value)) fit = FigureFit.Full;
                // "More than 50 harbours" of 55 bakeries
                if (fit == FigureFit.Full && isSameThing == false && IsLimit(said.Value, given.Value) && !IsForeign(passage.Source))
                {
                    if (best.Finding == FigureFinding.Missing) best = new(FigureFinding.OfOtherThing, passage, given);
                    continue;
                }
                // The third bridge is no third quarter.
                if (isSameThing == false && said is { Value.Kind: FigureKind.Ordinal, Other: not null } && !IsForeign(passage.Source)) fit = FigureFit.None;
                if (IsOfOtherRate(said, given, passage))
                {
                    if (fit == FigureFit.Full && isSameThing != false) other = new(FigureFinding.Contradicted, passage, given);
                    continue;
                }
                if (fit == FigureFit.Full && isSameThing != false && _rates.IsOtherRateBeside(said, text, given, passage))
                {
                    other = new(FigureFinding.Contradicted, passage, given) { IsDoubtful = true };
                    continue;
                }
                if (fit == FigureFit.Full && isSameThing != false) return new(FigureFinding.Found);
                if (fit == FigureFit.Full) ofOther = new(FigureFinding.OfOtherThing, passage, given);
                else if (fit == FigureFit.Unbounded) best = new(FigureFinding.Unbounded, passage, given);
                else if (fit == FigureFit.Rounded && best.Finding == FigureFinding.Missing) best = new(FigureFinding.Rounded, passage, given);
                else if (fit == FigureFit.None && best.Finding == FigureFinding.Missing && isSameThing != false && IsSameWithoutLimit(said, given, isSameThing, passage.Source)) best = new(FigureFinding.Unbounded, passage, given);
                else if (fit == FigureFit.None && other?.Given is not { Value.IsWeak: false } && Contradicts(said, given, isSameThing)) other = new(FigureFinding.Contradicted, passage, given);
            }
        if (ofOther is not null)
        {
            if (other is not { Given.Value: { Unit.Length: 0, Kind: not FigureKind.Date } } || IsForeign(ofOther.Passage!.Source)) return new(FigureFinding.Found);
            if (ReferenceEquals(other.Passage!.Print, ofOther.Passage.Print) && CountsTheSame(ofOther, other)) return new(FigureFinding.Found);
            // What it counts has another value of its own, beside that of the other thing.
            return ReferenceEquals(other.Passage!.Print, ofOther.Passage.Print) ? other with { IsDoubtful = IsInLaterClause(ofOther.Given!, other.Given!, other.Passage.Print) } : other with { Finding = FigureFinding.OfOtherThing };
        }
        if (best.Finding != FigureFinding.Missing) return best;
        if (FigureShares.IsStated(said.Value, evidence) || evidence.Passages.Any(passage => PassageLimits.IsOneOfUnit(said.Value, passage.Print))) return new(FigureFinding.Found);
        if (evidence.Passages.Any(passage => PassageLimits.HasWithUnitOf(said.Value, passage.Print) || PassageLimits.IsAfterEnd(said.Value, passage.Print))) return new(FigureFinding.Found);
        if (IsGivenBesides(said.Value, evidence) || FigureDoubts.AreMonthsOf(said.Value, evidence)) return new(FigureFinding.Found);
        if (said.Value.IsWeak) return other ?? FigureShares.OtherThan(said.Value, evidence) ?? new(FigureFinding.Found);
        // Day and month stand there, and their year is not told: what other years are there do not contradict it.
        if (other is not null && said.Value.Kind == FigureKind.Date && IsGivenWithoutYear(said.Value, evidence)) other = null;
        if (evidence.Unknown.Count > 0) return new(evidence.Unknown.Any(unknown => MayStandIn(unknown.Source, unknown.Citation, said, text)) ? FigureFinding.Found : FigureFinding.Unknown);
        return other is null && (FigureDoubts.IsComputed(said.Value, evidence) || FigureShares.IsComputed(said.Value, evidence)) ? new(FigureFinding.Computed) : other ?? best;
    }

    private FigureVerdict? StandsForOther(WrittenFigure said, FigureEvidence evidence)
    {
        foreach (var passage in evidence.Passages)
            foreach (var given in passage.Print.Figures!)
                if (given.Value is { Kind: FigureKind.Number, Unit.Length: 0 } && IsSameThing(said, given, passage.Source) == false && !IsForeign(passage.Source) && FigureComparison.Fit(said.Value, given.Value) == FigureFit.Full) return new(FigureFinding.OfOtherThing, passage, given);
        return null;
    }

    // "Above 40" of 40, or the other way round: the value is there, and only one of them limits it.
    private bool IsSameWithoutLimit(WrittenFigure said, Figure given, bool? isSameThing, Source source) =>
        said.Value.Bound == FigureBound.None != (given.Value.Bound == FigureBound.None) && said.Value.Kind != FigureKind.Date && IsOfOneKind(said, given, isSameThing, source)
        && FigureComparison.Fit(said.Value with { Bound = FigureBound.None }, given.Value with { Bound = FigureBound.None }) == FigureFit.Full;

    // "Of the 30 deputies 19 agreed", "19 people": what is counted is said with the other figure.
    private bool CountsTheSame(FigureVerdict value, FigureVerdict whole)
    {
        var (passage, given, all) = (value.Passage!, value.Given!, whole.Given!);
        if (FigureWords.Of(passage.Print.Language).In("people").Any(word => given.Things.Count > 0 && given.Things[0] == HashOf(passage.Source.Id, Stems.Of(word)))) return true;
        var words = FigureWords.Of(passage.Print.Language);
        var before = all.Words.First - 1;
        if (PassageSearch.IsOneOf(passage.Print, before, words.In("definite"))) before--;
        if (PassageSearch.IsOneOf(passage.Print, before, words.In("part-of")) && given.Words.First > all.Words.First && !Enumerable.Range(all.Words.First + 1, given.Words.First - all.Words.First).Any(passage.Print.BeginsSentence)) return true;
        return FigureShares.ArePartAndWhole(passage, all, given);
    }

    // "17 councillors are for it; a dozen will not say": a number in a later clause may count what was counted before.
    private static bool IsInLaterClause(Figure given, Figure first, PassageFingerprint passage) => given.Words.First > first.Words.End
        && Enumerable.Range(first.Words.End, given.Words.First - first.Words.End + 1).Any(word => passage.BeginsSentence(word) || PassageSearch.GapBefore(passage, word).AsSpan().ContainsAny(",;:("));

    private bool IsForeign(Source source) => source.Header.Language is { } its && its.Split('-')[0] != language.Split('-')[0];

    // "300 people" are not the "300 tonnes" of the passage; what is no unit in one language may be one in another.
    private bool IsOfOneKind(WrittenFigure said, Figure given, bool? isSameThing, Source source)
    {
        var (isDate, isGivenDate) = (said.Value.Kind == FigureKind.Date, given.Value.Kind == FigureKind.Date);
        // "2,031 people" are not the year 2031, unless that may count them too.
        if (isDate != isGivenDate && (isDate ? given.Things.Count : said.Things.Count) > 0) return isSameThing == true || (isSameThing == false && IsForeign(source));
        if (isDate || isGivenDate || FigureComparison.IsSameDimension(said.Value, given.Value) || FigureComparison.IsClock(said.Value, given.Value)) return true;
        if (IsForeign(source) && !FigureUnits.IsInternational(said.Value.Unit) && !FigureUnits.IsInternational(given.Value.Unit)) return true;
        if (given.Value.Unit.Length == 0 && said.UnitStem is { } unit && given.Things.Count > 0 && given.Things[0] == HashOf(source.Id, unit)) return true;
        // "€1m" of "1 milhão"
        if (IsForeign(source) && FigureUnits.IsCurrency(said.Value.Unit) && given.Value is { Unit.Length: 0, Possible: [{ From: >= Million }] }) return true;
        return said.Value.Unit.Length == 0 ? said.Things.Count == 0 : given.Value.Unit.Length == 0 && given.Things.Count == 0;
    }

    // Null: at least one of them counts nothing that is named.
    private bool? IsSameThing(WrittenFigure said, Figure given, Source source)
    {
        if (said.Things.Count == 0 || given.Things.Count == 0) return null;
        if (given.Things.AsSpan().Contains(HashOf(source.Id, said.Things[0]))) return true;
        foreach (var thing in said.Things.AsSpan())
            if (HashOf(source.Id, thing) == given.Things[0]) return true;
        return false;
    }

    private static WrittenFigure AsCount(WrittenFigure year) =>
        year with { Value = AsCount(year.Value) };

    private static FigureValue AsCount(FigureValue year) => year.Kind != FigureKind.Date ? year
        : new(FigureKind.Number, year.Possible.Select(range => new FigureRange(FigureDate.Parts(range.From).Year, FigureDate.Parts(range.To).Year)).ToValueList());

    // "2.5m refugees" for one who says 2.5 million.
    private static Figure AsMillions(WrittenFigure said, Figure given) => said.Value.Unit.Length > 0 || given is not { Value: { Unit: "m", Kind: FigureKind.Number }, Things.Count: > 0 } ? given
        : given with { Value = given.Value with { Unit = "", Possible = given.Value.Possible.Select(range => new FigureRange(range.From * Million, range.To * Million)).ToValueList() } };

    // "16 ships a week" of 16 a day.
    private bool IsOfOtherRate(WrittenFigure said, Figure given, EvidencePassage passage)
    {
        var source = passage.Source;
        if (_rates.IsOtherRate(said, given, passage)) return true;
        if (said.HasOtherRate && FigureUnits.RateOf(given.Value.Unit).Length > 0 && FigureUnits.RateOf(said.Value.Unit).Length == 0) return true;
        if (said.Things.Count < 2 || said.Things[^1] is not { } rate || !FigureUnits.IsOfTime(rate) || given.Things.AsSpan().Contains(HashOf(source.Id, rate))) return false;
        foreach (var other in FigureUnits.RateNames)
            if (given.Things.AsSpan().Contains(HashOf(source.Id, other))) return true;
        return false;
    }

    // A limit that is only fulfilled by the value, and not set by it. Of large numbers it is hardly by chance that it is.
    private static bool IsLimit(FigureValue said, FigureValue given) => !said.IsWeak && said.Kind == FigureKind.Number && said.Bound is not (FigureBound.None or FigureBound.About or FigureBound.Vague)
        && given.Possible[0].To < LargeNumber && said.Possible[0].From != given.Possible[0].From && said.Possible[0].From != given.Possible[0].To;

    private static bool IsSameDrop(FigureValue said, FigureValue given) => said is { Kind: FigureKind.Number, Possible: [{ IsSingle: true, From: > 0 and var drop }] } && given.Kind == FigureKind.Number
        && given.Possible is [{ IsSingle: true, From: < 0 and var value }] && drop == -value && FigureComparison.IsSameUnit(said, given);

    private uint HashOf(string source, string thing) =>
        _hashes.TryGetValue((source, thing), out var known) ? known : _hashes[(source, thing)] = PassageFigures.HashOf(source, thing);

    private static bool Contradicts(WrittenFigure said, Figure given, bool? isSameThing)
    {
        var (one, other) = (said.Value, given.Value);
        if (one.Kind == FigureKind.Date || other.Kind == FigureKind.Date)
            return one.Kind == other.Kind && !said.IsDateLimit && one.Possible.All(range => other.Possible.All(its => DateComparison.Differ(range, its)));
        if (one.Kind == FigureKind.Multiple || other.Kind == FigureKind.Multiple) return one.Kind == other.Kind;
        if (one.Kind == FigureKind.Ordinal || other.Kind == FigureKind.Ordinal) return one.Kind == other.Kind && isSameThing == true;
        // Points may be of anything.
        if (one.Unit == "point" != (other.Unit == "point")) return false;
        return one.Unit.Length > 0 ? FigureComparison.IsSameDimension(one, other) || IsOtherCurrency(one, other) : other.Unit.Length == 0 && isSameThing == true;
    }

    // "€1.2 billion" of "$1.2 billion".
    private static bool IsOtherCurrency(FigureValue one, FigureValue other) => FigureUnits.IsCurrency(one.Unit) && FigureUnits.IsCurrency(other.Unit) && one.Possible.Equals(other.Possible);

    // The date of the record, its title, a heading over the passage; and a date whose parts are given apart.
    private static bool IsGivenBesides(FigureValue said, FigureEvidence evidence)
    {
        if (evidence.Besides.Any(value => FigureComparison.Fit(said, value) == FigureFit.Full)) return true;
        if (said.Kind != FigureKind.Date) return false;
        return said.Possible.Any(range => evidence.Sources.Any(source => source.Header.Published is { } date && DateComparison.IsDateOf(range, date)))
            || said.Possible.Any(range => range.IsSingle && FigureDate.Parts(range.From) is ( > 0, > 0, _) && IsGivenApart(range.From, evidence));
    }

    private static bool IsGivenWithoutYear(FigureValue said, FigureEvidence evidence) => evidence.Passages.SelectMany(passage => passage.Print.Figures!).Any(given => given.Value.Kind == FigureKind.Date
        && said.Possible.Any(range => given.Value.Possible.Any(its => FigureDate.Parts(its.From).Year == 0 && DateComparison.Fit(WithoutYear(range), its) == FigureFit.Full)));

    private static FigureRange WithoutYear(FigureRange range) => FigureDate.Parts(range.From) is (_, 0, _) ? range
        : new(range.From - FigureDate.Create(FigureDate.Parts(range.From).Year), range.To - FigureDate.Create(FigureDate.Parts(range.To).Year));

    private static bool IsGivenApart(decimal said, FigureEvidence evidence)
    {
        var (year, month, day) = FigureDate.Parts(said);
        var dates = evidence.Passages.SelectMany(passage => passage.Print.Figures!).Select(figure => figure.Value).Concat(evidence.Besides).Where(value => value.Kind == FigureKind.Date).ToList();
        FigureValue Date(decimal date) => new(FigureKind.Date, [new(date, date)]);
        return dates.Exists(given => given.Possible.Any(range => FigureDate.Parts(range.From).Year == 0) && FigureComparison.Fit(Date(FigureDate.Create(0, month, day)), given) == FigureFit.Full)
            && (dates.Exists(given => FigureComparison.Fit(Date(FigureDate.Create(year)), given) == FigureFit.Full)
                || evidence.Sources.Any(source => source.Header.Published is { } date && DateComparison.IsDateOf(new(FigureDate.Create(year), FigureDate.Create(year)), date)));
    }

    // Without figures in the lock their digits can still be looked for, and without a lock what the record says of the passage.
    private bool MayStandIn(Source source, Citation citation, WrittenFigure said, string text)
    {
        if (source.Text.Fingerprint is not { } print)
            return citation.Passages.Any(passage => FigureReader.Read(Folding.Fold(passage.Gist), language).Any(given => FigureComparison.Fit(said.Value, given.Value) != FigureFit.None));
        var words = Words.Split(text[said.Start..said.End]);
        return words.Count > 0 && citation.Passages.Select(passage => print.Passages.ElementAtOrDefault(passage.Number - 1)).OfType<PassageFingerprint>()
            .Any(passage => passage.Text is WordHashes && PassageSearch.FindAll(passage, words with { Before = "", After = "" }).Any());
    }
}
