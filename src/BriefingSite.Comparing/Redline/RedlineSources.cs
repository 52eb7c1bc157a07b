using System.Globalization;
using BriefingSite.Comparing.Changes;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Redline;

/// <summary>The redline of a source: its record, then its passages.</summary>
internal sealed class RedlineSources(Titles titles)
{
    public ValueList<RedlineBlock> Compare(Aligned<Source> pair)
    {
        var (before, after) = (pair.Before, pair.After);
        var (headerBefore, headerAfter) = (before?.Header, after?.Header);
        var head = new EntryFields(titles)
            .Text("Title", headerBefore?.Title, headerAfter?.Title)
            .Text("Label", headerBefore?.Short, headerAfter?.Short)
            .Text("Kind", FormatNames.SourceKinds.Find(headerBefore?.Kind), FormatNames.SourceKinds.Find(headerAfter?.Kind))
            .Details(before, after)
            .Text("Published", Date(headerBefore), Date(headerAfter))
            .Text("Retrieved", headerBefore?.Retrieved?.Written, headerAfter?.Retrieved?.Written)
            .Text("Address", headerBefore?.Address, headerAfter?.Address)
            .Text("Language", headerBefore?.Language, headerAfter?.Language)
            .Text("Rights", FormatNames.Rights.Find(headerBefore?.Rights), FormatNames.Rights.Find(headerAfter?.Rights))
            .Text("Reliability of the source", headerBefore?.Reliability.ToString(), headerAfter?.Reliability.ToString())
            .Text("Credibility of the information", Number(headerBefore?.Credibility), Number(headerAfter?.Credibility))
            .Text("Repeats", before?.Repeats?.Title, after?.Repeats?.Title)
            .Text("Descriptor", headerBefore?.Descriptor, headerAfter?.Descriptor)
            .Text("Original", headerBefore?.Original?.Sha256, headerAfter?.Original?.Sha256)
            .Entry(pair with { IsMoved = false }, (after ?? before)!.Id, "head", null);
        return [head, .. Alignment.Align(before?.Passages ?? [], after?.Passages ?? [], Key, Key).Select(Passage)];
    }

    private RedlineBlock Passage(Aligned<Passage> pair)
    {
        var (before, after) = (pair.Before, pair.After);
        var either = (after ?? before)!;
        var entry = new EntryFields(titles)
            .Prose(null, before?.Gist, after?.Gist)
            .Text("Aside", Aside(before), Aside(after))
            .Entry(pair, either.Number is { } number ? $"p{number}" : $"{either.Anchor}", either.Level > 0 ? "heading" : "passage", either.Number is null ? null : $"¶{either.Number}");
        entry = entry with { LocationBefore = before?.At ?? default, LocationAfter = after?.At ?? default };
        return before is not null && after is not null && before.Number != after.Number
            ? entry with { Note = $"was {Name(before)}, is {Name(after)}", ChangeStatus = entry.ChangeStatus with { Status = RedlineStatus.Changed } }
            : entry;
    }

    private static string Key(Passage passage) => PlainText.Extract(passage.Gist) is { Length: > 0 } gist ? gist : $"{passage.Number} {passage.Anchor}";

    private static string Name(Passage passage) => passage.Number is { } number ? $"¶{number}" : "without a number";

    private static string? Aside(Passage? passage) => passage is { IsAside: true } ? "not part of the argument" : null;

    private static string? Date(SourceHeader? source) => source is null ? null : source.Published?.Written ?? "undated";

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
