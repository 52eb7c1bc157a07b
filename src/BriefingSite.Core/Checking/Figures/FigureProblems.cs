using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

/// <summary>Describes what is wrong with a figure.</summary>
internal static class FigureProblems
{
    // Of the words before a figure so many are shown, where they limit it: "up to".
    private const int BoundWords = 2;

    /// <summary>The problem that a verdict is; <c>null</c> for none.</summary>
    public static Diagnostic? Describe(FigureVerdict verdict, WrittenFigure figure, FigureStatement statement, FigureEvidence evidence)
    {
        if (verdict.Finding is FigureFinding.Found or FigureFinding.Unknown) return null;
        var (said, at) = (Shown(figure, statement.Sentence), FigurePlace.Find(statement, figure));
        var orOurs = statement.Text is null ? "or list it under 'ours:' if the figure is yours" : "or mark the sentence with '{.ours}' if the figure is yours";
        return verdict.Finding switch
        {
            FigureFinding.Contradicted => new(
                statement.IsJudgement || verdict.IsDoubtful || figure.Value.IsWeak || verdict.Given!.Value.IsWeak ? CheckingRules.MissingFigure : CheckingRules.ContradictedFigure, at,
                $"“{said}” is not in {Where(evidence)}; {Given(verdict)}.", $"{Advice(figure, verdict, evidence)}, {orOurs}"),
            FigureFinding.OfOtherThing => new(CheckingRules.MissingFigure, at, $"“{said}” may be of something else in {Where(evidence)}; {Given(verdict)}.", $"say what the source counts, {orOurs}"),
            FigureFinding.Turned => new(CheckingRules.MissingFigure, at, $"“{said}” and the figure after it stand the other way round in {Where(evidence)}; {Given(verdict)}.", "say from which value to which, as the source does"),
            FigureFinding.Opposed => new(CheckingRules.MissingFigure, at, $"“{said}” changes the other way in {Where(evidence)}; {Given(verdict)}.", "say whether it rises or falls, as the source does"),
            FigureFinding.OnOtherSide => new(CheckingRules.MissingFigure, at, $"“{said}” is on the other side in {Where(evidence)}; {Given(verdict)}.", "say how many are in favour and how many against, as the source does"),
            FigureFinding.Paired => new(CheckingRules.MissingFigure, at, $"“{said}” stands against another figure in {Where(evidence)}; {Given(verdict)}.", "write both figures of the source"),
            FigureFinding.Computed => new(CheckingRules.MissingFigure, at, $"“{said}” is not in {Where(evidence)}, but can be computed from what is there.", "mark the sentence with '{.ours}', so that readers know who computed it"),
            FigureFinding.Missing => new(CheckingRules.MissingFigure, at, $"“{said}” is not in {Where(evidence)}.", $"{Advice(figure, verdict, evidence)}, {orOurs}"),
            FigureFinding.Rounded => new(CheckingRules.BareFigure, at, $"“{said}” is rounded; {Given(verdict)}.", "write 'about' before it, or the figure of the source"),
            FigureFinding.Unbounded when figure.Value.Kind == FigureKind.Date => new(CheckingRules.BareFigure, at, $"“{said}” is limited otherwise in the source; {Given(verdict)}.", "say it as the source does: before or after, until or since"),
            FigureFinding.Unbounded => new(CheckingRules.BareFigure, at, $"“{said}” leaves out a limit; {Given(verdict)}.", "say it as the source does: up to, at least, more than, from … to"),
            _ => null,
        };
    }

    /// <summary>A figure as messages show it: with the word after it, where that is what is counted.</summary>
    public static string Shown(WrittenFigure figure, string sentence)
    {
        var end = figure.End;
        if (figure.Things.Count > 0 && end < sentence.Length && sentence[end] is ' ' or '-')
        {
            end++;
            while (end < sentence.Length && WordBreaks.IsPartOfWord(sentence, end)) end++;
        }
        return sentence[figure.Start..end];
    }

    private static string Given(FigureVerdict verdict)
    {
        var (passage, given) = (verdict.Passage!, verdict.Given!);
        if (passage.Source.Text.Passage(passage.Print.Number) is not { } text) return $"¶{passage.Print.Number} has another figure of this {(given.Value.Unit.Length > 0 ? "unit" : "kind")}";
        var words = Words.Split(text);
        var before = given.Value.Bound is FigureBound.None or FigureBound.Vague ? 0 : Math.Min(BoundWords, given.Words.First);
        var count = Math.Min(given.Words.Count + before + (given.Things.Count > 0 ? 1 : 0), words.Count - given.Words.First + before);
        return $"¶{passage.Print.Number} has “{words.Text(given.Words.First - before, count)}”";
    }

    // A passage of the same sources that has the figure, with its unit or of what it counts.
    private static string Advice(WrittenFigure figure, FigureVerdict verdict, FigureEvidence evidence)
    {
        foreach (var source in evidence.Sources)
            foreach (var passage in source.Text.Fingerprint?.Passages ?? [])
                if (passage.Figures?.Any(given => given.Value.Unit == figure.Value.Unit && FigureComparison.Fit(figure.Value, given.Value) == FigureFit.Full && IsOfSameThing(figure, given, source)) == true)
                    return $"cite ¶{passage.Number} of '{source.Id}', which has it";
        return verdict.Given is null ? "cite the passage that has it" : "write the figure of the source";
    }

    private static bool IsOfSameThing(WrittenFigure figure, Figure given, Source source) => figure.Value.Unit.Length > 0 || figure.Value.Kind == FigureKind.Date
        || (figure.Things.Count > 0 && given.Things.AsSpan().Contains(PassageFigures.HashOf(source.Id, figure.Things[0])));

    private static string Where(FigureEvidence evidence)
    {
        const int Most = 4;
        var places = evidence.Passages.GroupBy(passage => passage.Source.Id).Select(group => $"{string.Join(", ", group.Take(Most).Select(passage => $"¶{passage.Print.Number}"))}{(group.Count() > Most ? " …" : "")} of '{group.Key}'").ToList();
        return places.Count == 0 ? "the cited passages" : string.Join(" or ", places);
    }
}
