using System.Text;
using BriefingSite.Core.Model;
using BriefingSite.Reading;

namespace BriefingSite.Importing;

/// <summary>What the key <c>read</c> of a record says after a source was read.</summary>
/// <param name="Record">The record to write; <c>null</c> where it says so already.</param>
/// <param name="Silent">The questions on which the source is silent by it, and was not before.</param>
/// <param name="Remarks">What else there is to say.</param>
/// <param name="Problem">Why it can't be written; then the rest is empty.</param>
public sealed record ReadMark(InputFile? Record, ValueList<string> Silent, ValueList<string> Remarks, string? Problem = null);

/// <summary>Writes into the record of a source for which questions it was read.</summary>
/// <param name="briefing">The briefing, with unused sources.</param>
/// <param name="files">The files of the site.</param>
public sealed class MarkRead(Briefing briefing, IEnumerable<InputFile> files)
{
    /// <summary>The record of a source that was read for some questions; without any, for all that ask for it.</summary>
    /// <param name="id">The id of the source.</param>
    /// <param name="questions">The ids of the questions.</param>
    public ReadMark For(string id, IReadOnlyList<string> questions)
    {
        var (source, record, problem) = Find(id);
        if (problem is not null) return Refused(problem);
        var known = briefing.Questions.Select(question => question.Header.Id).ToHashSet(StringComparer.Ordinal);
        if (questions.FirstOrDefault(question => !known.Contains(question)) is { } unknown)
            return Refused($"No question is called '{unknown}'.{(Nearest.Hint(unknown, known) is { } hint ? $" {char.ToUpperInvariant(hint[0])}{hint[1..]}" : "")}");
        var open = briefing.Questions.Where(question => !Speaks(source!, question) && !IsSilent(source!, question)).Select(question => question.Header.Id).ToList();
        var remarks = questions.Except(open).Select(question => briefing.Questions.Any(one => one.Header.Id == question && Speaks(source!, one))
            ? $"'{id}' takes a position on '{question}', so that is not written." : $"'{id}' is silent on '{question}' already.").ToList();
        var added = questions.Count == 0 ? open : open.Intersect(questions).ToList();
        if (added.Count == 0) return new(null, [], [.. remarks, .. questions.Count == 0 ? [$"'{id}' was read for every question already."] : (string[])[]]);
        var read = record!.Read;
        return Write(record, [.. Until(read.Until), .. read.Questions.Select(name => name.Id).Union(added)], added, remarks);
    }

    /// <summary>The record of a source that was read for all questions asked until a day.</summary>
    /// <param name="id">The id of the source.</param>
    /// <param name="day">The day.</param>
    public ReadMark Until(string id, Edtf day)
    {
        var (source, record, problem) = Find(id);
        if (problem is not null) return Refused(problem);
        if (record!.Read.Until is { } known && known >= day) return new(null, [], [$"'{id}' was read for all questions until {known.Written} already."]);
        var covered = briefing.Questions.Where(question => (record.Read with { Until = day }).CoversAllOf(question.Header.Asked)).ToList();
        var silent = covered.Where(question => !Speaks(source!, question) && !IsSilent(source!, question)).Select(question => question.Header.Id).ToList();
        var undated = covered.Count(question => question.Header.Asked is null);
        var remarks = undated == 0 ? [] : new List<string>
        {
            $"{Plural.Count(undated, "question")} {Plural.Choose(undated, "does", "do")} not say when {Plural.Choose(undated, "it was", "they were")} asked, and {Plural.Choose(undated, "counts", "count")} as asked before. A new one needs 'asked' with a later day, or it counts as read too.",
        };
        return Write(record, [.. Until(day), .. record.Read.Questions.Select(name => name.Id).Except(covered.Select(question => question.Header.Id))], silent, remarks);
    }

    private static IEnumerable<string> Until(Edtf? day) => day is null ? [] : [$"{ReadFor.AllUntil} {day.Written}"];

    private static bool Speaks(Source source, Question question) => question.Positions.Any(position => position.Source.Id == source.Id);

    private static bool IsSilent(Source source, Question question) => question.Silent.Any(silent => silent.Id == source.Id);

    private (Source? Source, SourceDraft? Record, string? Problem) Find(string id)
    {
        if (briefing.Sources.FirstOrDefault(source => source.Id == id) is not { } source)
            return (null, null, $"No source is called '{id}'.{(Nearest.Hint(id, briefing.Sources.Select(one => one.Id)) is { } hint ? $" {char.ToUpperInvariant(hint[0])}{hint[1..]}" : "")}");
        var path = EntityKind.Source.FileOf(id);
        var record = Read(files.First(file => file.Path == path));
        return record.Read.At.At.File is null ? (null, null, $"What {path} says under 'read' can't be read. Fix it first: briefing check says where.") : (source, record, null);
    }

    private static SourceDraft Read(InputFile file) => new ReadSource().Execute(file, static _ => { }).Single();

    // The record is read again: nothing in it may have changed but the key.
    private static ReadMark Write(SourceDraft record, List<string> items, List<string> silent, List<string> remarks)
    {
        var edit = new RecordEdit(Encoding.UTF8.GetString(record.Written.Content.Bytes.Span), record);
        if (edit.SetRead(items))
        {
            var written = new InputFile(record.Written.Path, Blob.Create(edit.Text));
            var now = Read(written);
            if (now.Read.Questions.Select(name => name.Id).SequenceEqual(items.Where(item => !item.Contains(' '))) && Until(now.Read.Until).SequenceEqual(items.Where(item => item.Contains(' ')))
                && (now with { Written = record.Written, Read = record.Read }).Equals(record)) return new(written, silent.ToValueList(), remarks.ToValueList());
        }
        return Refused($"The key 'read' can't be written into {record.Written.Path} without touching something else, such as a comment. Write it there yourself: {string.Join(' ', RecordText.ReadLines(items).Select(line => line.Trim()))}");
    }

    private static ReadMark Refused(string problem) => new(null, [], [], problem);
}
