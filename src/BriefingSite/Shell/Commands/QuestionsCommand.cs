using System.CommandLine;
using BriefingSite.Core.Model;
using BriefingSite.Importing;
using BriefingSite.Shell.Formats;

namespace BriefingSite.Shell.Commands;

/// <summary>The command <c>questions</c>: lists the questions that a source seems to touch.</summary>
internal sealed class QuestionsCommand : QuickCommand
{
    private const int MaxListed = 20;

    private static readonly Argument<string> s_source = new("source") { Description = "The id of the source", HelpName = "source" };
    private static readonly Option<bool> s_skeleton = new("--skeleton") { Description = "Print positions to fill in, for the record of the source [default: off]" };

    /// <inheritdoc/>
    public override string Name => "questions";

    /// <inheritdoc/>
    public override string Description => "List the questions that a source seems to touch and takes no position on, by the words that they share";

    /// <inheritdoc/>
    public override IReadOnlyList<Symbol> Parameters => [s_source, s_skeleton, SharedOptions.TextOrJson, SharedOptions.Root];

    /// <inheritdoc/>
    public override string Examples => """
        briefing questions annual-report
        briefing questions annual-report --skeleton     positions to fill in
        briefing questions annual-report --format json
        """;

    /// <inheritdoc/>
    public override string HelpNotes => """
        It is a suggestion by shared words and never a check: a question that is not listed may be answered all the same.
        The words are those of the record and, where it is at hand and in the language of the site, of the original.

        Environment:
          BRIEFING_ORIGINALS  the folder of the originals [default: seeds/originals]
        """;

    /// <inheritdoc/>
    protected override int Run(ParseResult parsed, HostEnvironment environment)
    {
        var (folders, originals, problem) = SharedOptions.FindFolders(parsed, environment);
        if (problem is not null) return Refuse(environment, problem);
        var (isSkeleton, isJson) = (parsed.GetValue(s_skeleton), parsed.GetValue(SharedOptions.TextOrJson) == "json");
        if (isSkeleton && isJson) return Refuse(environment, "--skeleton is YAML: leave out --format json.");
        var briefing = ReadBriefing.Read(folders!, originals!, keepsUnused: true).Briefing;
        var id = parsed.GetValue(s_source)!;
        if (new SuggestQuestions(briefing).For(id) is not { } suggested)
            return Refuse(environment, $"No source is called '{id}'.{(Nearest.Hint(id, briefing.Sources.Select(source => source.Id)) is { } hint ? $" {char.ToUpperInvariant(hint[0])}{hint[1..]}" : "")}");
        if (isJson) environment.Out.Write(FormatsJson.Write(QuestionsDocument.Create(suggested), FormatsJson.Default.QuestionsDocument));
        else if (suggested.Problem is not null || suggested.Questions.Count == 0) environment.Error.Line(suggested.Problem ?? Nothing(suggested));
        else if (isSkeleton) foreach (var line in Skeleton(suggested)) environment.Out.Line(line);
        else Print(suggested, environment.Out);
        return ExitCode.Clean;
    }

    private static string Nothing(SuggestedQuestions suggested) => suggested.Open == 0
        ? $"'{suggested.Source.Id}' takes a position on every question."
        : $"No passage of '{suggested.Source.Id}' shares a word that tells anything with one of the {Plural.Count(suggested.Open, "question")} on which it takes no position.{Unseen(suggested)} That does not say that it is silent on them.";

    private static string Unseen(SuggestedQuestions suggested) => suggested.Passages - suggested.Compared is > 0 and var unseen
        ? $" {unseen} of its {Plural.Count(suggested.Passages, "passage")} {Plural.Choose(unseen, "was", "were")} not compared: the text is not here, or in another language, and the record leaves {Plural.Choose(unseen, "it", "them")} out." : "";

    private static void Print(SuggestedQuestions suggested, Terminal terminal)
    {
        terminal.Line($"{suggested.Questions.Count} of the {Plural.Count(suggested.Open, "question")} on which '{suggested.Source.Id}' takes no position share words with its passages.{Unseen(suggested)}");
        foreach (var (question, isSilent, passages) in suggested.Questions.Take(MaxListed))
        {
            terminal.Line("");
            terminal.Line(new Piece(question.Header.Id, "bold"), $"  {question.Header.Wording}{(isSilent ? "  (listed as silent)" : "")}");
            foreach (var passage in passages) terminal.Line($"  ¶{passage.Number}  {string.Join(", ", passage.Words)}");
        }
        if (suggested.Questions.Count <= MaxListed) return;
        terminal.Line("");
        terminal.Line($"And {suggested.Questions.Count - MaxListed} that share less: --format json lists them all.");
    }

    private static IEnumerable<string> Skeleton(SuggestedQuestions suggested)
    {
        yield return $"# For the front matter of {EntityKind.Source.FileOf(suggested.Source.Id)}. Delete what the source does not speak to.";
        yield return "positions:";
        foreach (var (question, _, passages) in suggested.Questions.Take(MaxListed))
        {
            yield return $"  # {string.Join(' ', question.Header.Wording.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}";
            foreach (var passage in passages) yield return $"  # ¶{passage.Number}: {string.Join(", ", passage.Words)}";
            yield return $"  - question: {question.Header.Id}";
            yield return $"    stance:  # {string.Join(", ", question.Header.Scale)}";
            yield return "    says:";
            yield return $"    at: ¶{passages[0].Number}";
        }
    }
}
