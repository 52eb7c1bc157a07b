using System.Text;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;
using BriefingSite.Reading;
using BriefingSite.Reading.Seeds;

namespace BriefingSite.Importing;

/// <summary>What is asked for.</summary>
/// <param name="Original">The original; of its path only the name counts.</param>
/// <param name="Id">The id of the source; <c>null</c>: that of the record that names this file, else one made from the title.</param>
/// <param name="Rights">Whether a new record may hold the text.</param>
/// <param name="Accept">Whether the statements that rest on changed passages have been read again.</param>
public sealed record ImportRequest(InputFile Original, string? Id, Rights Rights, bool Accept);

/// <summary>What comes of it.</summary>
/// <param name="Written">The files to be written: the record and the lock, where they change.</param>
/// <param name="Lines">What to tell, line by line.</param>
/// <param name="Problem">Why nothing can be imported; then there is nothing else.</param>
public sealed record Imported(ValueList<InputFile> Written, ValueList<string> Lines, string? Problem = null)
{
    /// <summary>Nothing can be imported.</summary>
    public static Imported Refused(string problem) => new([], [], problem);
}

/// <summary>Turns an original into a record and an entry of the lock, or brings those that are there up to it.</summary>
/// <param name="site">The files of the site.</param>
/// <param name="briefing">The briefing that they make: who rests on what.</param>
public sealed class Import(IEnumerable<InputFile> site, Briefing briefing)
{
    private const string LockPath = "seeds/seeds.lock.json";
    private const int MostIdWords = 6;

    private readonly Dictionary<string, InputFile> _files = site.DistinctBy(file => file.Path).ToDictionary(file => file.Path, StringComparer.Ordinal);

    /// <summary>Imports.</summary>
    public Imported Run(ImportRequest request)
    {
        var file = Path.GetFileName(request.Original.Path);
        var anatomy = Anatomy.Of(request.Original);
        if (anatomy.Passages.Count == 0) return Imported.Refused(anatomy.Problem ?? $"{file} holds no text.");
        if (request.Id is { } wished && !Id.IsValid(wished)) return Imported.Refused($"'{wished}' can't be an id. Write '{Id.From(wished)}'.");

        var records = _files.Values.Where(input => input.Path.StartsWith("seeds/", StringComparison.Ordinal) && input.Path.EndsWith(".md", StringComparison.Ordinal))
            .SelectMany(input => new ReadSource().Execute(input, _ => { })).ToList();
        var record = records.Find(draft => draft.Header.Id == request.Id)
            ?? (request.Id is null ? records.Find(draft => draft.Header.Original?.File == file) : null);
        var id = record?.Header.Id ?? request.Id ?? NewId(anatomy.Title ?? Path.GetFileNameWithoutExtension(file));
        if (record is null && _files.ContainsKey($"seeds/{id}.md")) return Imported.Refused($"There is a seeds/{id}.md already, and it is not of {file}. Say which: --id {id}, or another id.");

        var seedLock = _files.TryGetValue(LockPath, out var written) ? new ReadLock().Execute(written, _ => { }).FirstOrDefault()?.Lock : SeedLock.Empty;
        var lines = new List<string>();
        if (seedLock is null) lines.Add($"{LockPath} could not be read and is begun anew; import the other sources too.");
        seedLock ??= SeedLock.Empty;

        var original = new Original(file, request.Original.Content.Hash);
        var before = seedLock.Sources.FirstOrDefault(print => print.Source == id);
        var print = Prints.Of(id, file, original.Sha256, ReadOriginal.Lines(request.Original));
        var alignment = before is null ? null : Align(before, print);
        string text;
        if (record is null)
        {
            text = RecordText.Of(id, original, request.Rights, anatomy);
            var asides = anatomy.Passages.Count(passage => passage.Aside is not null);
            lines.Add($"seeds/{id}.md: {Counted(anatomy.Passages.Count, "passage")}, {Counted(asides, "suspected aside")}. Say in your own words what each passage says.");
        }
        else
        {
            var edit = new RecordEdit(Encoding.UTF8.GetString(record.Written.Content.Bytes.Span), record);
            if (alignment is not null)
            {
                if (!record.Passages.Where(passage => passage.Number is not null).Select(passage => passage.Number!.Value).SequenceEqual(Enumerable.Range(1, before!.Passages.Count)))
                    return Imported.Refused($"{record.Written.Path} does not have the passages ¶1 to ¶{before.Passages.Count} that the lock knows. Mend it first: briefing check says where.");
                edit.Renumber(alignment, anatomy);
            }
            edit.Name(original);
            text = edit.Text;
        }
        if (alignment is not null)
        {
            print = print with { Passages = print.Passages.Select(passage => passage with { Was = request.Accept ? null : Was(passage, before!, alignment) }).ToValueList() };
            lines.AddRange(new Consequences(id, alignment, briefing).Lines());
            if (request.Accept && before!.Passages.Any(passage => passage.Was is not null)) lines.Add($"The statements that rest on changed passages of '{id}' count as read again.");
            if (lines.Count == 0) lines.Add($"{file}: no passage of '{id}' has changed.");
        }
        var sources = seedLock.Sources.Where(source => source.Source != id).Append(print).ToValueList();
        InputFile[] results = [Text($"seeds/{id}.md", text), Text(LockPath, LockText.Of(new(sources)))];
        return new(results.Where(result => !_files.TryGetValue(result.Path, out var known) || !known.Equals(result)).ToValueList(), lines.ToValueList());
    }

    // The same file is the same text, also where an older lock folded it otherwise.
    private static PassageAlignment Align(SourcePrint before, SourcePrint after) =>
        before.Sha256 == after.Sha256 && before.Passages.Count == after.Passages.Count
            ? new([.. after.Passages.Select(passage => new AlignedPassage(passage.Number, passage.Number, Fate.Same))])
            : PassageAlignment.Of(before, after);

    // The oldest text that statements were written from; none where it has come back.
    private static string? Was(PassagePrint passage, SourcePrint before, PassageAlignment alignment)
    {
        var aligned = alignment.At(passage.Number);
        if (aligned.Was is not { } number) return null;
        var known = before.Passages[number - 1];
        var was = known.Was ?? (aligned.Fate == Fate.Changed ? known.Fingerprint : null);
        return was == passage.Fingerprint ? null : was;
    }

    private string NewId(string title)
    {
        var words = Id.From(title).Split('-').Where(word => word.Length > 0).Take(MostIdWords);
        var id = string.Join('-', words);
        var free = id;
        for (var i = 2; IsTaken(free); i++) free = $"{id}-{i}";
        return free;
    }

    private bool IsTaken(string id) =>
        _files.Keys.Any(path => Path.GetFileNameWithoutExtension(path) == id && path.EndsWith(".md", StringComparison.Ordinal))
        || briefing.Claims.Any(claim => claim.Id == id);

    private static InputFile Text(string path, string text) => new(path, Blob.Of(text));

    private static string Counted(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
