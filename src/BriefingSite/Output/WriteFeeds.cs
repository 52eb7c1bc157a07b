using System.Text;
using System.Xml;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Output.Exports;
using BriefingSite.Themes;

namespace BriefingSite.Output;

/// <summary>Writes the feeds: an entry for each change note, none for files that changed. Without notes they are there and empty.</summary>
/// <param name="theme">Draws what the notes say.</param>
public sealed class WriteFeeds(Theme theme) : IModule<Pair<Briefing, Frame>, OutputFile>
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Origin = "the change notes";

    // What an empty feed says when it must say when it was last changed and nothing tells.
    private const string Unknown = "1970-01-01T00:00:00Z";

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Execute(Pair<Briefing, Frame> document, Action<Diagnostic> report)
    {
        var (briefing, frame) = document;
        var entries = FeedEntry.Create(briefing, frame, theme).ToList();
        return
        [
            new(ChangePaths.Atom[1..], AtomFeed(briefing, frame, entries), Origin),
            new(ChangePaths.Json[1..], JsonFormat.Write(JsonFeed.Create(frame, Title(frame), Author(frame), entries), OutputJson.Default.JsonFeed), Origin),
        ];
    }

    private static Blob AtomFeed(Briefing briefing, Frame frame, List<FeedEntry> entries)
    {
        using var bytes = new MemoryStream();
        // What XML cannot hold was reported where it was read.
        using (var xml = XmlWriter.Create(bytes, new() { CheckCharacters = false, Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.Replace }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, frame.Language);
            xml.WriteElementString("id", briefing.Site.BaseUrl + ChangePaths.Page[1..]);
            xml.WriteElementString("title", Title(frame));
            if (frame.Description.Length > 0) xml.WriteElementString("subtitle", frame.Description);
            xml.WriteElementString("updated", entries.Count > 0 ? entries[0].Time : AsOf(briefing));
            WriteLink(xml, "self", "application/atom+xml", Address.Resolve(frame, ChangePaths.Atom));
            WriteLink(xml, "alternate", "text/html", Address.Resolve(frame, ChangePaths.Page));
            xml.WriteStartElement("author");
            xml.WriteElementString("name", Author(frame));
            xml.WriteEndElement();
            if (frame.Licence is { } licence) xml.WriteElementString("rights", licence.Name);
            foreach (var entry in entries)
            {
                xml.WriteStartElement("entry");
                xml.WriteElementString("id", entry.Id);
                xml.WriteElementString("title", entry.Title);
                xml.WriteElementString("published", entry.Time);
                xml.WriteElementString("updated", entry.Time);
                WriteLink(xml, "alternate", "text/html", entry.Url);
                xml.WriteStartElement("content");
                xml.WriteAttributeString("type", "html");
                xml.WriteString(entry.Content);
                xml.WriteEndElement();
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        }
        bytes.WriteByte((byte)'\n');
        return new(bytes.ToArray());
    }

    private static string Title(Frame frame) => $"{frame.Title}: changes";

    private static string Author(Frame frame) => frame.Author ?? frame.Publisher ?? frame.Title;

    private static string AsOf(Briefing briefing) =>
        briefing.Topics.Select(topic => topic.Header.AsOf).MaxBy(date => date.Earliest) is { Earliest: > Edtf.NoBeginning } newest ? FeedEntry.TimeOf(newest) : Unknown;

    private static void WriteLink(XmlWriter xml, string relation, string type, string address)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }
}
