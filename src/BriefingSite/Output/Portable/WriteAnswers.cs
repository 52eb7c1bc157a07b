using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Output.Exports;

namespace BriefingSite.Output.Portable;

/// <summary>Writes what each source says to the questions, a file for each, for the page that compares any two of them; nothing where there is no such
/// page.</summary>
public sealed class WriteAnswers : IModule<Pair<Briefing, Frame>, OutputFile>
{
    /// <inheritdoc/>
    public IEnumerable<OutputFile> Execute(Pair<Briefing, Frame> document, Action<Diagnostic> report)
    {
        var (briefing, frame) = document;
        if (!ComparisonSize.HasFurtherPairs(briefing.Sources.Count)) yield break;
        var answers = briefing.Questions.SelectMany(question => question.Positions.Select(position => (Question: question, Position: position))).ToLookup(answer => answer.Position.Source.Id, StringComparer.Ordinal);
        var silent = briefing.Questions.SelectMany(question => question.Silent.Select(source => (source.Id, Question: question.Header.Id))).ToLookup(pair => pair.Id, pair => pair.Question, StringComparer.Ordinal);
        var schema = Address.ResolveForGood(briefing, ExportPaths.AnswersSchema, frame.BaseUrl);
        foreach (var source in briefing.Sources)
        {
            var json = new Blob(JsonFormat.WriteCompact(AnswersFile.Create(source.Label, answers[source.Id], silent[source.Id], schema), ExportsJson.Default.AnswersFile));
            var path = PathOf(source.Id, frame);
            yield return new(path, frame.IsRelative ? PortableScript.OfData(json.Text()) : json, $"seeds/{source.Id}.md");
        }
    }

    /// <summary>The file of a source.</summary>
    internal static string PathOf(string source, Frame frame) => AnyTwoPage.DataOf(source)[1..] + (frame.IsRelative ? ".js" : "");
}
