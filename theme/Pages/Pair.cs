using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>Two sources side by side. Differences come first, because readers look for them.</summary>
    public virtual Html Pair(PairPage page)
    {
        var notes = new Notes();
        var prose = CreateProseWriter(notes);
        var (first, second) = (page.Pair.First, page.Pair.Second);
        return $"""
            <article class="comparison">
            <header class="opening">
            <p class="kicker"><a href={new Url("/compare/")}>What each source says</a></p>
            <h1>{SourceMark(first)} {first.Short} and {SourceMark(second)} {second.Short}</h1>
            <p class="lead">{page.Description}</p>
            {Legend([.. LegendOf([.. page.Differ, .. page.Agree, .. page.Alone]), .. LegendOf([first, second]), PassageInLegend])}
            </header>
            {PairSection("differ", "Where they differ", page.Differ, isFirst: true)}
            {PairSection("agree", "Where they agree", page.Agree, isFirst: page.Differ.Count == 0)}
            {PairSection("alone", "Where only one of them speaks", page.Alone, isFirst: page.Differ.Count + page.Agree.Count == 0)}
            {SourcePairs(page.Others, "Other pairs of sources")}
            {NotesList(notes)}
            </article>
            """;

        Html PairSection(string id, string heading, ValueList<Question> questions, bool isFirst) => Html.When(questions.Count > 0, () => $"""
            <section class="group">
            <h2 id={new Anchor($"section.{id}")}>{heading} <span class="count">{ReaderLabels.Count(questions.Count, "question")}</span></h2>
            {(questions.Count > ListLengths.PairInFull ? InShort(questions) : Matrix(heading, [first, second], questions.Select(question => new ComparisonRow(question, [])), prose, isHome: false, isFirst))}
            </section>

            """);

        Html InShort(IEnumerable<Question> questions) => $"""
            <ul class="in-short">
            {questions.Select(question => Html.Create($"<li>{LinkTo(question.Header.Target)} <span class=\"stances\">{Html.Join(" ", question.Positions.Select(position => Html.Create($"<span>{SourceMark(position.Source)} {position.Stance}</span>")))}</span></li>\n"))}
            </ul>
            """;
    }
}
