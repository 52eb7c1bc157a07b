using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Renaming;

/// <summary>What an entity says, to recognise it by under another id.</summary>
/// <param name="Main">Its statement or text, folded.</param>
/// <param name="Rest">Everything else that it says, folded.</param>
/// <param name="Home">The page that contains it; empty for what is a page itself.</param>
internal sealed record Said(string Main, string Rest, string Home)
{
    /// <summary>All its words.</summary>
    public string All => $"{Main} {Rest}";
}

/// <summary>Reads the words of entities.</summary>
internal sealed class EntityWords : EntityVisitor<Said>
{
    public override Said Visit(FrontPage front) => Create(front.Header.Title, [front.Header.Question, front.Header.Answer]);

    public override Said Visit(Judgement judgement) => Create(Text(judgement.Text), [Text(judgement.Because), .. judgement.AllAlternatives.Select(Text)]);

    public override Said Visit(Topic topic) => Create(Text(topic.Body), [topic.Header.Title, topic.Header.Answer]);

    public override Said Visit(FurtherPage page) => Create(Text(page.Body), [page.Header.Title]);

    public override Said Visit(Claim claim) => Create(claim.Words, [claim.Because ?? ""], claim.Home.PagePath);

    public override Said Visit(Question question) => Create(question.Header.Wording, [.. question.Positions.Select(position => Text(position.Says)), Text(question.Reading), question.Difference?.Because ?? ""]);

    public override Said Visit(Term term) => Create(Text(term.Body), [term.Header.Title, .. term.Header.Aliases]);

    public override Said Visit(Event timelineEvent) => Create(Text(timelineEvent.Text), [timelineEvent.Title]);

    public override Said Visit(Indicator indicator) => Create(indicator.Header.Title, [Text(indicator.Closer), Text(indicator.Apart)]);

    public override Said Visit(ChangeNote note) => Create(Text(note.Body), [note.Header.Title]);

    public override Said Visit(Source source) => Create(string.Join(' ', source.Passages.Select(passage => Text(passage.Gist))), [source.Header.Title, source.Header.Descriptor]);

    private static string Text(Prose prose) => PlainText.Extract(prose);

    private static Said Create(string main, IEnumerable<string> rest, string home = "") => new(Folding.Fold(main).Trim(), Folding.Fold(string.Join(' ', rest)).Trim(), home);
}
