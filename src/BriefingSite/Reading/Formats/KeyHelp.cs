namespace BriefingSite.Reading.Formats;

/// <summary>What editors say about a key when the mouse rests on it. Each key that a reader asks for has a line here.</summary>
internal static class KeyHelp
{
    /// <summary>The words for a key.</summary>
    /// <param name="path">The name of the format and the keys on the way, with dots: <c>topic.map.caption</c>.</param>
    /// <exception cref="KeyNotFoundException">There are none.</exception>
    public static string Find(string path) =>
        Words.TryGetValue(path, out var words) ? words : throw new KeyNotFoundException($"The key '{path}' has no line in {nameof(KeyHelp)}.");

    /// <summary>All words by path.</summary>
    public static IReadOnlyDictionary<string, string> Words { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["site.title"] = "The name of the briefing, at the head of each page.",
        ["site.description"] = "What the briefing is about, in a sentence, for search engines and at the foot of each page.",
        ["site.base-url"] = "Where the briefing is published: https://example.org/briefing/",
        ["site.language"] = "The language of the pages, such as en-GB. Without it: en.",
        ["site.author"] = "The person who wrote the briefing. Without it the publisher is the author.",
        ["site.publisher"] = "Who publishes the briefing.",
        ["site.licence"] = "The terms on which the text may be used.",
        ["site.licence.name"] = "Its name, such as CC BY 4.0.",
        ["site.licence.url"] = "Where it can be read.",
        ["site.scale"] = "The stances of questions that have no scale of their own, from one end to the other. Without it: yes, qualified, no.",
        ["site.limits"] = "What check holds texts to.",
        ["site.limits.quotation-words"] = "The most words of one quotation.",
        ["site.limits.quotation-share"] = "The most of a source that may be quoted in all, in per cent.",
        ["site.limits.answer-words"] = "The most words of an answer.",
        ["site.limits.short-title"] = "The most letters of the short title of a source.",
        ["site.limits.judgements"] = "The most judgements on the front page.",
        ["site.security"] = "Makes /.well-known/security.txt.",
        ["site.security.contact"] = "Where to report a weakness: mailto:desk@example.org or https://…",
        ["site.security.expires"] = "Until when this holds.",
        ["site.review"] = "What a change between two versions asks for; 'briefing diff' says so.",
        ["site.review.second-reviewer"] = "The changes that a second person must read: a weight such as major, a kind such as claim-reworded, or what changes, such as claim.",
        ["site.review.change-note"] = "The changes that need a note for readers, in the same words.",

        ["front.title"] = "The heading of the front page.",
        ["front.question"] = "The question that the whole briefing answers.",
        ["front.answer"] = "The answer, in as few words as it takes.",
        ["front.judgements"] = "Three to seven judgements, the most important first.",
        ["front.judgements.id"] = "Lower-case words joined by hyphens, such as j-growth; unique over the whole briefing.",
        ["front.judgements.text"] = "The judgement, with its likelihood in words and without a word on confidence. Markdown of one paragraph.",
        ["front.judgements.likelihood"] = "How likely it is (ICD 203); the text must say the same.",
        ["front.judgements.confidence"] = "How good the ground under the judgement is.",
        ["front.judgements.because"] = "Why the confidence is what it is.",
        ["front.judgements.claims"] = "The ids of the claims that carry it.",
        ["front.judgements.alternative"] = "What else could be the case.",
        ["front.judgements.indicators"] = "The ids of entries of the watch list that would change it.",

        ["topic.title"] = "The heading of the topic, and its name in the menu.",
        ["topic.order"] = "Its place in the menu; the lowest comes first.",
        ["topic.answer"] = "What the topic says, in short.",
        ["topic.as-of"] = "The date of the newest information that was used.",
        ["topic.related"] = "The ids of anything that belongs beside it.",
        ["topic.map"] = "Places and lines, without borders.",
        ["topic.map.caption"] = "What the map shows.",
        ["topic.map.places"] = "The places on it.",
        ["topic.map.places.name"] = "The name of the place.",
        ["topic.map.places.latitude"] = "Degrees north; south is negative.",
        ["topic.map.places.longitude"] = "Degrees east; west is negative.",
        ["topic.map.places.kind"] = "A point; or an area, of which the coordinates are somewhere in the middle.",
        ["topic.map.routes"] = "Lines between the places.",
        ["topic.map.routes.name"] = "The name of the line.",
        ["topic.map.routes.via"] = "The names of the places on its way, in order.",

        ["question.question"] = "The question, as it stands in the comparison.",
        ["question.order"] = "Its place in the comparison; the lowest comes first.",
        ["question.topics"] = "The ids of the topics it belongs to. Without them it concerns the whole.",
        ["question.scale"] = "The stances that are possible, from one end to the other. Without it: the scale of site.yml.",
        ["question.positions"] = "What each source says.",
        ["question.positions.source"] = "The id of the source: the name of its file in seeds/.",
        ["question.positions.stance"] = "A word of the scale.",
        ["question.positions.says"] = "What the source says, in a sentence of ours.",
        ["question.positions.quote"] = "Its own words, which must stand in the passage.",
        ["question.positions.at"] = "The passages that say so: ¶3, ¶3-4, or ¶3, ¶7.",
        ["question.silent"] = "The ids of sources that were read and do not speak to the question.",

        ["term.title"] = "The term.",
        ["term.aliases"] = "Other names for it.",
        ["term.kind"] = "What sort of thing it is.",

        ["page.title"] = "The heading of the page.",
        ["page.order"] = "Its place in the menu; the lowest comes first.",
        ["page.menu"] = "Its name in the menu. Without it the page is not in the menu.",

        ["change.title"] = "What changed, in short.",
        ["change.claims"] = "The ids of the claims and judgements it concerns. Without them it concerns the whole.",

        ["source.title"] = "The title of the source, as it has it.",
        ["source.short"] = "A short title for tables and citations.",
        ["source.kind"] = "What sort of text it is.",
        ["source.published"] = "When it was published.",
        ["source.rights"] = "excerpt: the text is not ours to publish, so passages are paraphrased. full: the passages are the text.",
        ["source.reliability"] = "Admiralty grade of the source, from A (completely reliable) to E (unreliable); F: can't be judged.",
        ["source.credibility"] = "Admiralty grade of the information, from 1 (confirmed) to 5 (improbable); 6: can't be judged.",
        ["source.descriptor"] = "Who says it, on what ground and with which interest, in a sentence.",
        ["source.author"] = "Who wrote it.",
        ["source.publisher"] = "Who published it.",
        ["source.url"] = "Where it can be read.",
        ["source.retrieved"] = "When it was fetched from there.",
        ["source.language"] = "The language of the text, such as en or fa.",
        ["source.origin"] = "The id of the source that it repeats; then the two count as one.",
        ["source.guessed"] = "Keys whose values 'briefing import' guessed; take out what you have checked.",
        ["source.original"] = "The file from which the record was made; 'briefing import' writes this.",
        ["source.original.file"] = "The name of the file that was imported.",
        ["source.original.sha256"] = "Its fingerprint: sha256sum FILE.",

        ["timeline.id"] = "Lower-case words joined by hyphens. Without it: made from the title.",
        ["timeline.date"] = "When it happened. Where sources differ, write 'dates' instead.",
        ["timeline.dates"] = "The dates that the sources give, where they differ.",
        ["timeline.dates.date"] = "The date, or unknown; then a note says more.",
        ["timeline.dates.note"] = "The words in which the source gives the date.",
        ["timeline.dates.cite"] = "Which passage gives it: \"@source, ¶3\".",
        ["timeline.title"] = "The event, in a few words.",
        ["timeline.text"] = "What happened. Markdown of one paragraph.",
        ["timeline.topics"] = "The ids of the topics it belongs to.",
        ["timeline.cite"] = "Which passages tell of it: \"@source, ¶3\", or a list.",

        ["watch.id"] = "Lower-case words joined by hyphens; unique over the whole briefing.",
        ["watch.title"] = "What to watch.",
        ["watch.closer"] = "What would confirm the judgements. Markdown of one paragraph.",
        ["watch.apart"] = "What would speak against them. Markdown of one paragraph.",
        ["watch.topics"] = "The ids of the topics it belongs to.",
        ["watch.cite"] = "Which passages speak of it: \"@source, ¶3\", or a list.",
        ["watch.state"] = "Not yet seen, seen, or past without having been seen.",
        ["watch.as-of"] = "The date of the newest information on it.",

        ["overrides.rule"] = "The code of the rule, such as BS113.",
        ["overrides.subject"] = "The id of the claim, question, term or whatever else the mistake is about.",
        ["overrides.reason"] = "Why it may stand.",

        ["reviews.claim"] = "The id of the claim.",
        ["reviews.by"] = "Who read the claim and its evidence.",
        ["reviews.date"] = "When.",
        ["reviews.hash"] = "The hash of claim and evidence as they were then; 'briefing sign' writes it.",

        ["retired.id"] = "The id that was published.",
        ["retired.date"] = "Since when it is gone.",
        ["retired.reason"] = "Why, for those who follow an old link.",
        ["retired.instead"] = "The id of what takes its place.",
    };
}
