using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals;

namespace BriefingSite.Tests.Reading.Originals.Metadata;

/// <summary>What pages of tests say of themselves, in one line.</summary>
internal static class SaidByPage
{
    /// <summary>All that a page says, as <c>title=A author=B;C</c>.</summary>
    public static string Of(string html)
    {
        var said = Read(html).Metadata;
        (string Key, string? Value)[] all =
        [
            ("title", said.Title), ("author", said.Authors.Count > 0 ? string.Join(';', said.Authors) : null), ("publisher", said.Publisher), ("container", said.Container), ("published", said.Published),
            ("language", said.Language), ("address", said.Address), ("doi", said.Doi), ("pages", said.Pages),
        ];
        return string.Join(' ', all.Where(one => one.Value is not null).Select(one => $"{one.Key}={one.Value}"));
    }

    /// <summary>The text of a page that has a word.</summary>
    public static OriginalText Read(string html) => OriginalReader.Read(new("page.html", Blob.Create($"<!doctype html>{html}<p>Words")), PassageDivision.Paragraphs);
}
