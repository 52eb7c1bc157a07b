using BriefingSite.Core.Model;
using BriefingSite.Reading.Markdown;
using BriefingSite.Reading.Permanence;
using BriefingSite.Reading.Values;
using BriefingSite.Reading.Yaml;

namespace BriefingSite.Reading.Formats;

/// <summary>A kind of file that people write, and the keys that its reader asks for.</summary>
/// <param name="Name">The name of its schema.</param>
/// <param name="Files">Where such files are, as a glob relative to the folder of the briefing.</param>
/// <param name="What">Its description, in a sentence.</param>
/// <param name="IsList">Whether the file is a list of entries with these keys.</param>
/// <param name="Keys">The keys that its reader asks for.</param>
internal sealed record Format(string Name, string Files, string What, bool IsList, KeyNotes Keys)
{
    private static readonly InputFile s_noFile = new("", Blob.Create(""));
    private static readonly MarkdownText s_noText = new("", new("", 1, 1));

    /// <summary>Whether the keys are the front matter of a Markdown file.</summary>
    public bool IsFrontMatter => Files.EndsWith(".md", StringComparison.Ordinal);

    /// <summary>All formats. The keys come from the reader itself.</summary>
    public static IReadOnlyList<Format> All() =>
    [
        Create("site", "input/site.yml", "The settings of the briefing.", fields => ReadSite.Info(fields)),
        Create("front", "input/index.md", "The front page: question, answer and judgements.", fields => ReadFrontPage.Draft(s_noFile, fields, s_noText)),
        Create("topic", "input/topics/*.md", "A topic: its answer in short; the body is prose with claims.", fields => ReadTopic.Draft(s_noFile, "", fields, s_noText)),
        Create("question", "input/questions/*.md", "A row of the comparison: what each source says to a question; the body is our reading.", fields => ReadQuestion.Draft(s_noFile, "", fields, s_noText)),
        Create("term", "input/terms/*.md", "An entry of the glossary; the body is one paragraph.", fields => ReadTerm.Draft(s_noFile, "", fields, s_noText)),
        Create("page", "input/pages/*.md", "A further page.", fields => ReadFurtherPage.Draft(s_noFile, "", fields, s_noText)),
        Create("change", "input/changes/*.md", "A note on a change in meaning; the body tells readers what changed.", fields => ReadChange.Draft(s_noFile, "", ReadChange.NoDay, fields, s_noText)),
        Create("source", "seeds/*.md", "The record of one source; the body is its passages.", fields => ReadSource.Draft(s_noFile, "", fields, s_noText)),
        List("timeline", "input/timeline.yml", "Events, with their dates as the sources give them.", hasTexts: true, fields => ReadTimeline.Event(fields)),
        List("watch", "input/watch.yml", "Indicators to watch.", hasTexts: true, fields => ReadWatchList.Indicator(fields)),
        List("overrides", "input/overrides.yml", "Diagnostics that are accepted, each with a reason.", hasTexts: false, fields => ReadOverrides.Override(fields)),
        List("reviews", "input/reviews.yml", "Who vouches for which claim, and who compared which source with its original; 'briefing sign' writes it.", hasTexts: false, fields => ReadReviews.Signature(fields)),
        List("retired", "input/retired.yml", "What was published and is gone on purpose.", hasTexts: false, fields => ReadRetired.Retirement(fields)),
    ];

    private static Format Create(string name, string files, string what, Action<Fields> read) => new(name, files, what, IsList: false, CollectKeys(fields =>
    {
        read(fields);
        if (files.EndsWith(".md", StringComparison.Ordinal)) FrontMatter.Former(fields);
    }));

    private static Format List(string name, string file, string what, bool hasTexts, Action<Fields> read) => new(name, file, what, IsList: true, hasTexts ? CollectKeys(read) : Fields.CollectKeys(read));

    private static KeyNotes CollectKeys(Action<Fields> read) => Fields.CollectKeys(fields =>
    {
        read(fields);
        new TextCollector().Begin(fields);
    });
}
