using System.Text;
using System.Xml;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Output.Exports;
using BriefingSite.Themes;

namespace BriefingSite.Output;

/// <summary>Writes the feeds, with an entry for each change note. Without notes they are empty.</summary>
/// <param name="theme">Draws the text of the notes.</param>
public sealed class WriteFeeds(Theme theme) : IModule<Pair<Briefing, Frame>, OutputFile>
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Origin = "the change notes";

    // An empty feed must still say when it was last changed.
    private const string UnknownTime = "1970-01-01T00:00:00Z";

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
        // Characters that XML does not allow are reported where they are read.
        using (var xml = XmlWriter.Create(bytes, new() { CheckCharacters = false, Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.Replace }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, frame.Language);
            xml.WriteElementString("id", Address.ResolveForGood(briefing, ChangePaths.Page, briefing.Site.BaseUrl));
            xml.WriteElementString("title", Title(frame));
            if (frame.Description.Length > 0) xml.WriteElementString("subtitle", frame.Description);
            xml.WriteElementString("updated", entries.Count > 0 ? entries.Max(entry => entry.Updated)! : AsOf(briefing));
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
                xml.WriteElementString("updated", entry.Updated);
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
        briefing.Topics.Select(topic => topic.Header.AsOf).MaxBy(date => date.Earliest) is { Earliest: > Edtf.NoBeginning } newest ? FeedEntry.TimeOf(newest) : UnknownTime;

    private static void WriteLink(XmlWriter xml, string relation, string type, string address)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }
}
