using System.Text.RegularExpressions;

namespace BriefingSite.Tests.Comparing;

/// <summary>Something that gets another id, everywhere that it is named.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Old">Its id.</param>
/// <param name="New">Its later id.</param>
/// <param name="Told">How the rename alone is told.</param>
/// <param name="Edit">An edit of what it says.</param>
/// <param name="EditTold">How that edit alone is told.</param>
public sealed record RenamedThing(string Kind, string Old, string New, string Told, (string Path, string Old, string New) Edit, string EditTold)
{
    public static RenamedThing[] All { get; } =
    [
        new("topic", "traffic", "crossings", "major page-renamed crossings", ("input/topics/traffic.md", "Hardly any of them are lorries.", "Many of them are lorries."), "major topic-answer-changed crossings"),
        new("page", "method", "how-made", "major page-renamed how-made", ("input/pages/method.md", "Two of them repeat another one.", "None of them repeat another one."), "minor sentence-changed how-made"),
        new("claim", "saf-cracked", "saf-broken", "major claim-renamed saf-broken", ("input/topics/safety.md", "]] is cracked.", "]] is not cracked."), "major claim-reworded saf-broken"),
        new("question", "arch-cracked", "arch-broken", "major question-renamed arch-broken", ("input/questions/arch-cracked.md", "Is the middle arch cracked?", "Is the middle arch broken?"), "minor question-reworded arch-broken"),
        new("term", "middle-arch", "widest-arch", "major term-renamed widest-arch", ("input/terms/middle-arch.md", "The widest of three", "The narrowest of three"), "minor term-reworded widest-arch"),
        new("source", "bridge-survey", "arch-report", "major source-renamed arch-report", ("seeds/bridge-survey.md", "descriptor: ", "descriptor: Not "), "minor source-descriptor-changed arch-report"),
        new("event", "shut-in-1987", "closed-in-1987", "minor anchor-removed closed-in-1987\nwording anchor-added closed-in-1987", ("input/timeline.yml", "date: 1987~", "date: 1987"), "minor event-date-changed closed-in-1987"),
        new("indicator", "watch-vote", "watch-council", "major indicator-renamed watch-council", ("input/watch.yml", "The council votes for a closure.", "The council votes against a closure."), "minor indicator-closer-changed watch-council"),
        new("judgement", "j-arch-holds", "j-arch-stands", "major judgement-renamed j-arch-stands", ("input/index.md", "nobody contradicts her", "somebody contradicts her"), "minor judgement-because-changed j-arch-stands"),
        new("note", "2031-07-01-crack", "2031-07-01-arch", "major note-renamed 2031-07-01-arch", ("input/changes/2031-07-01-crack.md", "The survey dates the crack", "The survey does not date the crack"), "minor note-changed 2031-07-01-arch"),
    ];

    /// <summary>A text or a path with the new id. Words of running text stay.</summary>
    public string Rewrite(string text) => Old.Contains('-', StringComparison.Ordinal)
        ? Regex.Replace(text, $@"(?<![\w-]){Old}(?![\w]|-[a-z]|\.txt)", New)
        : Regex.Replace(text, $@"(?<=\[\[|/|\[|, ){Old}(?=\]|/|,|\||\.md)", New);

    /// <summary>A line of <see cref="RevisedSite.Told"/> with the new id.</summary>
    public string RewriteTold(string line) => Regex.Replace(line, $@"(?<= |/){Old}(?=$|/|\.md$|-\d+$)", New);

    public override string ToString() => Kind;
}
