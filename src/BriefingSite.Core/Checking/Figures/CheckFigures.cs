using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

public static partial class CheckingRules
{
    /// <summary>A figure that the passages contradict.</summary>
    public static Rule ContradictedFigure { get; } = All.Add(new("BS150", Severity.Error, "A figure that its passages contradict",
        "The cited passages have a figure of the same unit, or of the same thing, and it has another value. Write the figure of the source, or cite the passage that has this one. A figure of the writer's own, such as a sum, is marked with '{.ours}' in its sentence, or listed under 'ours:' in YAML.",
        "In 2024 1,240 ships called. [@annual-report, ¶2]  # ¶2: 1,204 ships", "In 2024 1,204 ships called. [@annual-report, ¶2]"));

    /// <summary>A figure that no cited passage has.</summary>
    public static Rule MissingFigure { get; } = All.Add(new("BS151", Severity.Warning, "A figure that no cited passage has",
        "Readers take a figure beside a citation for the source's. Cite the passage that has it, or mark it as your own: with '{.ours}' in its sentence, or under 'ours:' in YAML. In a judgement, figures rest on the passages of the claims that it names.",
        "Fourteen ships called. [@annual-report, ¶2]  # ¶2 has no such figure", "Fourteen ships called. [@annual-report, ¶5]"));

    /// <summary>A figure that says more than its passage.</summary>
    public static Rule BareFigure { get; } = All.Add(new("BS152", Severity.Warning, "A figure that says more than its passage",
        "\"Up to 40\" is not 40, one end of a range is not the range, and 17 million is not 16.8 million unless the text says 'about'. Keep the word that limits the figure, or add the one that rounds it.",
        "17 million people [@annual-report, ¶2]  # ¶2: 16.8 million", "about 17 million people [@annual-report, ¶2]"));

    /// <summary>Figures that can't be checked.</summary>
    public static Rule UncheckedFigures { get; } = All.Add(new("BS153", Severity.Warning, "Figures can't be checked",
        "The figures of the source are not known here: there is no lock, or it was written before it recorded figures. 'briefing import' writes them.",
        "seeds/seeds.lock.json without figures", "briefing import a.txt --id a"));

    /// <summary>A mark for the writer's own figures that marks none.</summary>
    public static Rule NeedlessOurs { get; } = All.Add(new("BS155", Severity.Note, "A mark for own figures that exempts nothing",
        "'{.ours}' and 'ours:' exempt figures, and nothing else. Where there is no such figure in the sentence or in the file, readers are told of one that is not there.",
        "It grew further.{.ours}", "It grew further."));
}

/// <summary>The figures of a statement are in the passages that it cites, unless they are marked as the writer's own.</summary>
internal static class CheckFigures
{
    // Of a sentence with more wrong figures than that the first are reported; each is looked for in its prose.
    private const int MaxOwnCount = 12, MaxProblems = 20;

    public static void Run(Briefing briefing, Action<Diagnostic> report)
    {
        var (statements, evidences, site) = (new FigureStatements(briefing), new FigureEvidences(briefing), briefing.Site.Language.Split('-')[0]);
        var judges = new Dictionary<string, FigureJudge>(StringComparer.Ordinal);
        var ours = briefing.FileTexts.SelectMany(texts => texts.Ours.Select(text => new OwnFigure(texts.File, Folding.Fold(text)))).ToLookup(own => own.File, StringComparer.Ordinal);
        var unknown = new Dictionary<string, (Source Source, Diagnostic Problem)>(StringComparer.Ordinal);
        foreach (var entity in briefing.Entities)
            foreach (var statement in entity.Accept(statements))
            {
                var language = FigureTexts.LanguageOf(statement, site);
                var figures = statement.Figures ?? FigureTexts.Read(statement, language);
                if (statement.IsOurs)
                {
                    if (figures.All(figure => figure.IsQuoted)) report(new(CheckingRules.NeedlessOurs, FigurePlace.FindStart(statement), "'{.ours}' is in a sentence without a figure; it exempts nothing.", "delete it") { Subject = entity.Id });
                    continue;
                }
                if (figures.Count == 0) continue;
                if (!judges.TryGetValue(language, out var judge)) judges.Add(language, judge = new(language));
                var own = ours[statement.At.File ?? ""];
                var (citations, evidence) = (statement.Evidence, evidences.Find(statement.Evidence));
                var (problems, second) = (0, -1);
                for (var i = 0; i < figures.Count && problems < MaxProblems; i++)
                {
                    var figure = figures[i];
                    if (statement.EvidenceOf(figure) is var its && !ReferenceEquals(its, citations)) (citations, evidence) = (its, evidences.Find(its));
                    if (evidence.Passages.Count == 0 && evidence.Unknown.Count == 0) continue;
                    var written = statement.Sentence[figure.Start..figure.End];
                    var isListed = false;
                    foreach (var text in own) isListed |= text.Exempts(written);
                    if (isListed || IsOwn(statement, figure, evidence)) continue;
                    var verdict = judge.Judge(figure, statement.Sentence, evidence);
                    // Of a pair the first tells of both.
                    if (verdict.Finding == FigureFinding.Found && !figure.IsQuoted && i != second && judge.Order.Check(figures, i, statement.Sentence, evidence) is { } order) (verdict, second) = (order, i + 1);
                    if (figure.IsQuoted && verdict.Finding != FigureFinding.Unbounded) continue;
                    if (statement.MayAdd && verdict.Finding is not (FigureFinding.Contradicted or FigureFinding.Unknown)) continue;
                    if (verdict.Finding == FigureFinding.Unknown && statement.Figures is null)
                        foreach (var (source, _) in evidence.Unknown) unknown.TryAdd(source.Id, (source, Unchecked(source, figure, statement)));
                    else if (FigureProblems.Describe(verdict, figure, statement, evidence) is { } problem)
                    {
                        problems++;
                        report(problem with { Subject = entity.Id, Words = FigureProblems.Shown(figure, statement.Sentence), ShortWords = written });
                    }
                }
            }
        foreach (var (source, problem) in unknown.Values) report(problem with { Subject = source.Id });
        foreach (var own in ours.SelectMany(file => file).Where(own => !own.IsUsed))
            report(new(CheckingRules.NeedlessOurs, new Location(own.File, 1, 1), $"“{own.Text}” under 'ours:' is no figure that is checked in this file; it exempts nothing.", "delete it"));
    }

    // A judgement may look further ahead than its sources, and an answer counts what it says itself.
    private static bool IsOwn(FigureStatement statement, WrittenFigure figure, FigureEvidence evidence) => figure.Value.Kind == FigureKind.Date
        ? statement.IsJudgement && evidence.Newest is var newest && figure.Value.Possible.All(range => range.To > newest || FigureDate.Parts(range.To).Year == 0)
        : statement.IsAnswer && figure.Value.Unit.Length == 0 && figure.Value.Possible.All(range => range.To <= MaxOwnCount) && !statement.Sentence.AsSpan(figure.Start, figure.End - figure.Start).ContainsAnyInRange('0', '9');

    private static Diagnostic Unchecked(Source source, WrittenFigure figure, FigureStatement statement)
    {
        var why = source.Text.Fingerprint is null ? "it has neither a lock nor its original here" : "its lock was written before figures were recorded";
        return new(CheckingRules.UncheckedFigures, FigurePlace.Find(statement, figure),
            $"Figures that rest on '{source.Id}', such as “{statement.Sentence[figure.Start..figure.End]}”, can't be checked: {why}.",
            $"run: briefing import {source.Header.Original?.File ?? "FILE"} --id {source.Id}");
    }

    /// <summary>A figure that a file lists as the writer's own.</summary>
    private sealed class OwnFigure(string file, string text)
    {
        public string File => file;

        public string Text => text;

        public bool IsUsed { get; private set; }

        public bool Exempts(string written)
        {
            var exempts = text.Contains(written, StringComparison.OrdinalIgnoreCase);
            IsUsed |= exempts;
            return exempts;
        }
    }
}
