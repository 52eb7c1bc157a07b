using System.Text;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Seeds;

namespace BriefingSite.Importing;

/// <summary>The options of an import.</summary>
/// <param name="Original">The original; only the file name of its path counts.</param>
/// <param name="Id">The id of the source; if <c>null</c>, that of the record imported from a file of this name, else one made from the title.</param>
/// <param name="Rights">Whether a new record may contain the text.</param>
/// <param name="Accept">Whether the statements that rest on changed passages have been reviewed.</param>
public sealed record ImportRequest(InputFile Original, string? Id, Rights Rights, bool Accept)
{
    /// <summary>Whether a different text may replace the one that the record was made from.</summary>
    public bool Replace { get; init; }

    /// <summary>Whether a record that is divided by lines is to be divided by paragraphs.</summary>
    public bool Again { get; init; }

    /// <summary>The encoding of the original, where it is not UTF-8 and doesn't say.</summary>
    public string? Encoding { get; init; }

    /// <summary>Whether the file is in the folder where builds look for originals.</summary>
    public bool IsInOriginals { get; init; }

    /// <summary>Reads the original with another program, where one is at hand.</summary>
    public Func<SecondText?>? SecondReader { get; init; }
}

/// <summary>The result of an import.</summary>
/// <param name="Written">The files to write, if they change: the record, what cites passages that have moved, and the lock.</param>
/// <param name="Lines">The lines to print.</param>
/// <param name="Problem">Why nothing can be imported; then the rest is empty.</param>
public sealed record Imported(ValueList<InputFile> Written, ValueList<string> Lines, string? Problem = null)
{
    /// <summary>The id of the source.</summary>
    public string Id { get; init; } = "";

    /// <summary>Whether it only says what would change.</summary>
    public bool IsPreview { get; init; }

    /// <summary>SHA-256 of the source's previous texts: a stored original with one of these hashes may be overwritten.</summary>
    public ValueList<string> Earlier { get; init; } = [];

    /// <summary>The text of a binary original, to be kept beside it for builds; <c>null</c> for an original that is text.</summary>
    public Blob? KeptText { get; init; }

    /// <summary>What it found in the text; <c>null</c> where no text was read.</summary>
    public ImportReport? Report { get; init; }

    /// <summary>The result when nothing can be imported.</summary>
    public static Imported Refused(string problem) => new([], [], problem);
}

/// <summary>Creates a record and a lock entry from an original, or updates the existing ones.</summary>
/// <param name="site">The files of the site.</param>
/// <param name="briefing">The briefing built from them, including unused sources: it knows which claims rest on which passages, and which
/// ids are taken.</param>
public sealed class Import(IEnumerable<InputFile> site, Briefing briefing)
{
    private const string LockPath = "seeds/seeds.lock.json";

    private readonly Dictionary<string, InputFile> _files = site.DistinctBy(file => file.Path).ToDictionary(file => file.Path, StringComparer.Ordinal);

    /// <summary>Runs the import.</summary>
    public Imported Run(ImportRequest request)
    {
        request = request with { Encoding = request.Encoding ?? KnownEncoding(request) };
        var original = new ReadOriginalText(request.Original, briefing.Site.Language, request.Encoding);
        var imported = Run(request, original);
        return imported.Problem is null ? imported with { KeptText = original.Kept } : imported;
    }

    private Imported Run(ImportRequest request, ReadOriginalText original)
    {
        var file = Path.GetFileName(request.Original.Path);
        // As a new record has it; an older one may have lines.
        var read = original.In(PassageDivision.Paragraphs);
        if (read.Problem is { } unreadable) return Imported.Refused($"{unreadable.Message} {char.ToUpperInvariant(unreadable.Hint![0])}{unreadable.Hint[1..]}.");
        var outline = OriginalOutline.Guess(read);
        if (outline.Passages.Count == 0) return Imported.Refused(original.IsBinary ? $"{file} holds no words: only pictures, or nothing. Have them recognised, proof-read them, and import them as plain text." : $"{file} holds no text. Text that a page creates by script, or loads from other files, is not in it: save the text as plain text, and import that.");

        var written = _files.GetValueOrDefault(LockPath);
        var known = written is null ? null : new ReadLock().Execute(written, _ => { }).Single();
        // Its entries for the other sources would be lost.
        if (known is { IsUnreadable: true }) return Imported.Refused($"{LockPath} can't be read, so nothing can be added to it. Fix it first: briefing check says how.");
        var seedLock = known?.Lock ?? SeedLock.Empty;
        var lines = new List<string>();

        var (record, id, problem) = new ChooseRecord(_files.Values, briefing.Ids, seedLock).For(request, outline, original);
        if (problem is not null) return Imported.Refused(problem);
        if (request.Again) return Again(request, record, original, outline, seedLock, lines, ImportReport.Of(outline, read));
        var division = record?.Header.Division ?? PassageDivision.Paragraphs;
        var language = record is null ? RecordMetadata.Of(read.Metadata).Language : record.Header.Language;
        var fingerprint = SecondReading.Confirm(original.Fingerprint(id, division, language), original.In(division), request.SecondReader);
        if (seedLock.Sources.FirstOrDefault(source => source.Source == id) is { } locked) fingerprint = fingerprint.ConfirmedAs(locked);
        if (division == PassageDivision.Lines) outline = OriginalOutline.Guess(original.In(division));
        var report = ImportReport.Of(outline, read);
        return record is null
            ? Done(NewRecord(id, request, outline, read, lines), null, fingerprint, seedLock, [.. lines, .. SecondReading.Describe(fingerprint)]) with { Report = report }
            : Update(record, request, outline, fingerprint, seedLock, lines, report);
    }

    private static string NewRecord(string id, ImportRequest request, OriginalOutline outline, OriginalText read, List<string> lines)
    {
        var asides = outline.Passages.Count(passage => passage.Aside is not null);
        lines.AddRange(read.Remarks);
        var headings = outline.Passages.Count(passage => passage.Level > 0);
        var doubts = read.Passages.Count(passage => passage.Doubt is not null);
        lines.Add($"seeds/{id}.md: {Plural.Count(outline.Passages.Count, "passage")}, {Plural.Count(headings, "heading")}, {Plural.Count(asides, "suspected aside")}{(doubts > 0 ? $", {doubts} in doubt" : "")}. {(RecordText.IsLong(outline, request.Rights) ? "Say in your own words what those passages say that you use" : "Say in your own words what each passage says")}.");
        return RecordText.Create(id, new(Path.GetFileName(request.Original.Path), request.Original.Content.Hash) { Encoding = request.Encoding }, request.Rights, outline, RecordMetadata.Of(read.Metadata));
    }

    private Imported Update(SourceDraft record, ImportRequest request, OriginalOutline outline, SourceFingerprint fingerprint, SeedLock seedLock, List<string> lines, ImportReport report)
    {
        var before = seedLock.Sources.FirstOrDefault(source => source.Source == fingerprint.Source);
        var (change, problem) = TextChange.Compare(record, before, fingerprint, request.Replace);
        if (change is null) return Imported.Refused(problem!);

        var impact = new ImportImpact(record, change.Alignment, briefing);
        // Citations of another text, and those that an interrupted import may have rewritten, are left to the writer.
        var isRewritten = change.Renumbers && !change.IsOther;
        var keepsAddresses = before is not null && KeptAddresses.ArePublished(before, briefing);
        var (moves, unmoved, files) = isRewritten ? new MovedCitations(fingerprint.Source, impact.Moved(), briefing, _files.Values, keepsAddresses).Find() : ([], impact.Citations().ToValueList(), []);
        var edit = new RecordEdit(Written(files.FirstOrDefault(file => file.Path == record.Written.Path) ?? record.Written), record);
        if (before is not null) edit.Repaginate(change.Alignment, before, outline);
        if (change.Renumbers) edit.Renumber(change.Alignment, outline);
        edit.Name(Named(record, fingerprint, request));
        if (before is not null) fingerprint = fingerprint with { Passages = fingerprint.Passages.Select(passage => passage with { WrittenFrom = request.Accept ? null : change.Was(passage, before) }).ToValueList() };
        if (keepsAddresses)
        {
            var moved = change.Alignment.Passages.Where(passage => passage.Before is not null).ToDictionary(passage => passage.Before!.Value, passage => passage.After);
            fingerprint = KeptAddresses.In(before!, fingerprint, number => moved[number]);
        }
        if (before is not null || change.Renumbers)
        {
            if (change.IsOther) lines.Add($"{record.Written.Path}: the front matter describes the other text. Review it: title, descriptor, grades.");
            lines.AddRange(impact.Describe());
            lines.AddRange(moves.Select(move => $"{move}"));
            lines.AddRange(unmoved);
            if (keepsAddresses && change.Alignment.Passages.Any(passage => passage.Before != passage.After)) lines.AddRange(KeptAddresses.Describe(before!, fingerprint));
            if (request.Accept && before is not null && before.Passages.Any(passage => passage.WrittenFrom is not null)) lines.Add($"The statements that rest on changed passages of '{fingerprint.Source}' count as read again.");
            if (lines.Count == 0) lines.Add($"{Path.GetFileName(request.Original.Path)}: no passage of '{fingerprint.Source}' has changed.");
        }
        return Done(edit.Text, record, fingerprint, seedLock, lines, files) with { Report = report with { Changes = ImportReport.Compare(change.Alignment), Rewritten = moves } };
    }

    private Imported Again(ImportRequest request, SourceDraft? record, ReadOriginalText original, OriginalOutline outline, SeedLock seedLock, List<string> lines, ImportReport report)
    {
        var file = Path.GetFileName(request.Original.Path);
        if (record is null) return Imported.Refused($"{file} has no record yet. Import it without --again.");
        var id = record.Header.Id;
        var before = seedLock.Sources.FirstOrDefault(source => source.Source == id);
        var divide = new DivideAgain(record, before, original);
        if (divide.Problem(file, original.Fingerprint(id, PassageDivision.Lines, record.Header.Language)) is { } problem) return Imported.Refused(problem);
        lines.AddRange(divide.Describe(outline.Passages.Count));
        var keepsAddresses = KeptAddresses.ArePublished(before!, briefing);
        var (moves, unmoved, files) = new MovedCitations(id, divide.Moved, briefing, _files.Values, keepsAddresses).Find();
        lines.AddRange(moves.Select(move => $"{move}"));
        lines.AddRange(unmoved);
        var fingerprint = original.Fingerprint(id, PassageDivision.Paragraphs, record.Header.Language);
        if (keepsAddresses)
        {
            fingerprint = KeptAddresses.In(before!, fingerprint, number => divide.Targets[number] is [var first, ..] ? first : null);
            lines.AddRange(KeptAddresses.Describe(before!, fingerprint));
        }
        report = report with { Changes = ImportReport.Compare(divide.Moved), Rewritten = moves };
        if (!request.Accept) return new([], [.. lines, "Nothing was written. With --accept the record, the lock and these citations are rewritten."]) { Id = id, IsPreview = true, Report = report };
        var text = divide.Record(Written(files.FirstOrDefault(changed => changed.Path == record.Written.Path) ?? record.Written), outline);
        return Done(text, record, fingerprint, seedLock, lines, files) with { Report = report };
    }

    private Imported Done(string text, SourceDraft? record, SourceFingerprint fingerprint, SeedLock seedLock, List<string> lines, ValueList<InputFile>? citing = null)
    {
        var sources = seedLock.Sources.Where(source => source.Source != fingerprint.Source).Append(fingerprint).ToValueList();
        // The record first, as an import that was interrupted is recognised by it.
        var path = $"seeds/{fingerprint.Source}.md";
        InputFile[] results = [Text(path, text), .. (citing ?? []).Where(file => file.Path != path), new(LockPath, LockText.WriteBlob(new(sources)))];
        string?[] earlier = [record?.Header.Original?.Sha256, record is null ? null : seedLock.Sources.FirstOrDefault(source => source.Source == fingerprint.Source)?.Sha256];
        return new(results.Where(result => !_files.TryGetValue(result.Path, out var known) || !known.Equals(result)).ToValueList(), lines.ToValueList())
        {
            Id = fingerprint.Source,
            Earlier = earlier.OfType<string>().Where(sha256 => sha256.Length > 0).ToValueList(),
        };
    }

    // The name of our stored copy does not replace the original's name.
    private static Original Named(SourceDraft record, SourceFingerprint fingerprint, ImportRequest request) =>
        request.IsInOriginals && record.Header.Original is { } known && fingerprint.File == Original.KeptName(record.Header.Id, known.File)
            ? known with { Sha256 = fingerprint.Sha256, Encoding = request.Encoding }
            : new(fingerprint.File, fingerprint.Sha256) { Encoding = request.Encoding };

    // What the record of a file of this name says.
    private string? KnownEncoding(ImportRequest request)
    {
        var file = Path.GetFileName(request.Original.Path);
        return briefing.Sources.FirstOrDefault(source => source.Header.Original is { Encoding: not null } original
            && (request.Id == source.Id || original.File == file || Original.KeptName(source.Id, original.File) == file))?.Header.Original?.Encoding;
    }

    private static string Written(InputFile file) => Encoding.UTF8.GetString(file.Content.Bytes.Span);

    private static InputFile Text(string path, string text) => new(path, Blob.Create(text));
}
