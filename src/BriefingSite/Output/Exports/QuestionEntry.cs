using System.Text.Json;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>A question of the comparison in <c>claims.json</c>.</summary>
internal static class QuestionEntry
{
    public static void Write(Utf8JsonWriter json, Question question, Frame frame)
    {
        json.WriteString("id", question.Header.Id);
        json.WriteString("url", Address.Resolve(frame, question.Header.Url));
        json.WriteString("wording", question.Header.Wording);
        json.WriteTexts("topics", question.Topics.Select(Address.Id).Distinct());
        json.WriteTexts("scale", question.Header.Scale);
        json.WriteString("relation", ExportNames.Name(question.Relation));
        json.WriteObjects("positions", question.Positions, position =>
        {
            json.WriteString("source", position.Source.Id);
            json.WriteString("stance", position.Stance);
            json.WriteString("says", PlainText.Extract(position.Says));
            CitationEntry.Write(json, position.Evidence);
        });
        json.WriteTexts("silent", question.Silent.Select(source => source.Id));
    }
}
