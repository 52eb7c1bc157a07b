using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using BriefingSite.Comparing;
using BriefingSite.Comparing.Grouping;
using BriefingSite.Comparing.Text;
using BriefingSite.Core.Model;
using BriefingSite.Shell.Formats.Comments;
using BriefingSite.Tests.Comparing;
using BriefingSite.Tests.Support;
using Markdig;
using Xunit;

namespace BriefingSite.Tests.Shell.Formats;

/// <summary>The comment on a pull request: realistic ones as a whole, and what holds for all.</summary>
public sealed partial class CommentTests(RevisedSite site) : IClassFixture<RevisedSite>
{
    private const string Safety = "input/topics/safety.md";
    private const string Notes = "input/pages/notes.md";
    private static readonly MarkdownPipeline s_forge = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseTaskLists().UseEmphasisExtras().Build();

    [Fact]
    public void A_typing_error_is_corrected() => Verify([(Notes, "It was recieved late.", "It was received late.")], nameof(A_typing_error_is_corrected));

    [Fact]
    public void A_source_comes_with_positions() => Verify(
    [
        ("seeds/ferry-report.md", null, "---\ntitle: What the Ferry Carried\nshort: Ferry\nkind: report\npublished: 2031-07-20\nrights: full\nreliability: B\ncredibility: 2\ndescriptor: Written by the ferry company, which counts its passengers; it gains when the bridge is shut.\nlanguage: en\n---\n¶1 The ferry carried 900 people in a week.\n\n¶2 The middle arch has no crack that our crews can see.\n"),
        ("input/questions/arch-cracked.md", "positions:\n", "positions:\n  - source: ferry-report\n    stance: \"no\"\n    says: Its crews see none.\n    at: ¶2\n"),
        .. ((string[])["arch-worsens", "close-bridge", "repair-time", "safe-on-foot", "shops", "who-pays"]).Select(question => ($"input/questions/{question}.md", (string?)"silent: [", (string?)"silent: [ferry-report, ")),
    ], nameof(A_source_comes_with_positions));

    [Fact]
    public void A_section_is_rewritten() => Verify(
    [
        (Notes, "The council did not vote in March. Ines Holt found 12 cracks, and most of them were small. Some traders support the closure,\nwhich would last at least a year. The mayor may visit Millbrook; see [the answer](/safety/#safety-wrong) and [the survey](https://council.millbrook.example/survey).",
            "Nothing was decided before the summer. An engineer went under the bridge and measured what she saw. The mayor has yet to come; see [the answer](/safety/#safety-wrong) and [the survey](https://council.millbrook.example/survey). Shopkeepers are of two minds."),
    ], nameof(A_section_is_rewritten));

    [Fact]
    public void The_confidence_in_a_judgement_is_lowered() => Verify(
    [
        ("input/index.md", "confidence: moderate\n    because: The council has announced", "confidence: low\n    because: The council has only announced"),
    ], nameof(The_confidence_in_a_judgement_is_lowered));

    [Fact]
    public void A_topic_gets_another_title_and_an_edit() => Verify(
        [("input/topics/traffic.md", "title: Traffic\n", "title: Ways across\n"), ("input/topics/traffic.md", "Few of them were lorries.", "Hardly any of them were lorries.")], nameof(A_topic_gets_another_title_and_an_edit));

    [Fact]
    public void Of_two_hundred_changes_the_worst_are_told_and_the_rest_is_counted()
    {
        var sentences = string.Concat(Enumerable.Range(1, 200).Select(i => $"## Year {i}\n\nShip number {i} came in the year {1700 + i} 🚢 به بندر.\n\n"));
        var comparison = site.Compare((Notes, "## Steps\n", sentences + "## Steps\n"), (Safety, "The bridge bears people", "The bridge may bear people"));
        var comment = Comment(comparison, 3_000);
        Assert.InRange(Length(comment), 1_500, 3_000);
        Assert.Contains("The bridge <del>bears</del> <ins>may bear</ins> people", comment, StringComparison.Ordinal);
        Snapshot.Verify(Stable(comment), "md");
    }

    [Theory]
    [InlineData(2_000)]
    [InlineData(4_000)]
    [InlineData(20_000)]
    [InlineData(65_000)]
    public void A_comment_keeps_its_limit_in_code_points_and_loses_nothing_silently(int limit)
    {
        var sentences = string.Concat(Enumerable.Range(1, 300).Select(i => $"## Year {i}\n\n{string.Concat(Enumerable.Repeat("🚢", 40))} {i} کشتی در بندر {1700 + i}.\n\n"));
        var comparison = site.Compare((Notes, "## Steps\n", sentences + "## Steps\n"), (Notes, "It was recieved", "It was received"));
        var comment = Comment(comparison, limit);
        Assert.InRange(Length(comment), 300, limit);
        Assert.DoesNotContain('\uFFFD', comment);
        Assert.Contains("**May I merge without reading the rest?** ", comment, StringComparison.Ordinal);
        var left = LeftOut().Match(comment) is { Success: true } match ? int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) : 0;
        var told = comparison.Changes.Count(change => change.After is { } after && Plain(comment).Contains(after, StringComparison.Ordinal));
        Assert.True(told + left >= comparison.Changes.Count(change => change.After is not null), $"{told} told, {left} left out of {comparison.Changes.Count}");
        Assert.Equal(left == 0, !comment.Contains("No:", StringComparison.Ordinal));
        Assert.Equal(left, Kinds().Matches(comment).Sum(kind => int.Parse(kind.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Every_change_is_told_once_as_a_change_or_as_a_consequence() => Assert.All(MeaningCases.All.DistinctBy(each => each.Told), each => TellsAll(site.Compare(each.Edits)));

    private static void TellsAll(Comparison comparison)
    {
        var entries = GroupChanges.Group(comparison).SelectMany(group => group.Entries).ToList();
        var told = entries.SelectMany(entry => entry.All).ToList();
        Assert.Equal(comparison.Changes.Count, told.Count);
        Assert.Equal(comparison.Changes.Count, told.ToHashSet(ReferenceEqualityComparer.Instance).Count);
        var comment = Comment(comparison, 65_000);
        var plain = Plain(comment);
        Assert.All(entries.Where(entry => entry.Form is EntryForm.Single or EntryForm.Alike).SelectMany(entry => entry.All), change => Assert.Contains(change.Kind.Title, plain, StringComparison.OrdinalIgnoreCase));
        Assert.All(comparison.Changes.Where(change => change.Kind != ChangeKinds.ContextChanged && change.Kind != ChangeKinds.JudgementsReordered), change =>
        {
            var (before, after) = ShownValues.Of(change);
            foreach (var hunk in WordDiff.Compare(before ?? "", after ?? "").Where(hunk => hunk.Edit != Edit.Kept))
                Assert.All(WordPattern().Matches(hunk.Text), word => Assert.Contains(word.Value, plain, StringComparison.Ordinal));
        });
        Assert.DoesNotMatch(": – →|certainty: |lone-dissent|SHA-256|(adds|drops) “|retired-id", plain);
        // The numbers run on, and the counts are those of the entries.
        var numbers = Numbers().Matches(comment).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(Enumerable.Range(1, entries.Count).Select(number => $"{number}"), numbers);
        Assert.Contains($"\n{Plural.Count(entries.Count, "entry", "entries")}: ", comment, StringComparison.Ordinal);
        Assert.Equal(entries.Count, Counts().Match(comment).Groups["count"].Captures.Sum(count => int.Parse(count.Value, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Judgements_in_other_words_and_what_is_stronger_stand_above_the_entries()
    {
        var comment = Comment(site.Compare(("input/index.md", "confidence: moderate\n    because: The council has announced", "confidence: high\n    because: The council has announced")), 65_000);
        Assert.Contains("\nStronger now:\n- [`j-closed-by-winter`](https://preview.example/#j-closed-by-winter): the confidence in a judgement changed (moderate → high)", comment, StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_that_moved_to_another_page_is_one_entry_with_what_was_altered_in_it()
    {
        const string Moved = "## Steps {#steps}\n\nA ship came to the quay in May. It carried stone for the middle arch. Nobody may cross before it is unloaded.\n\n";
        var before = site.Commit([(Notes, "## Steps\n", Moved + "## Steps to take\n")]);
        var after = site.Commit([(Notes, Moved, ""), ("input/pages/steps.md", null, "---\ntitle: What to do\n---\nHow it is done.\n\n" + Moved.Replace("may cross", "could cross", StringComparison.Ordinal))], before);
        var entries = GroupChanges.Group(site.Between(before, after)).SelectMany(group => group.Entries).ToList();
        var moved = Assert.Single(entries, entry => entry.Form == EntryForm.MovedSection);
        Assert.Contains("**The section “Steps” moved here from “Notes”** (minor): altered in 1 place", Comment(site.Between(before, after), 65_000), StringComparison.Ordinal);
        Assert.Contains(moved.Changes, change => change.Kind == ChangeKinds.SectionRemoved);
    }

    [Fact]
    public void A_heading_in_other_words_between_the_same_two_is_no_new_one() => Assert.Contains("How <del>changes are</del> <ins>a change is</ins> reviewed", Comment(site.Between(
        site.Commit([(Notes, "## Steps\n", "## How changes are reviewed\n")]), site.Commit([(Notes, "## Steps\n", "## How a change is reviewed\n")])), 65_000), StringComparison.Ordinal);

    [Fact]
    public void Entries_stand_in_the_order_of_reading_the_answer_first_then_sources_claims_and_prose()
    {
        var comment = Comment(site.Compare(
            (Notes, "The council did not vote", "The council did vote"), ("input/topics/traffic.md", "Few of them were lorries.", "Most of them were lorries."),
            ("seeds/traders-count.md", "reliability: B", "reliability: C"), ("input/index.md", "probably yes: the only engineer", "perhaps yes: the only engineer")), 65_000);
        var order = new[] { "The answer of the briefing", "Source", "Traffic", "Notes" }.Select(title => Headings().Matches(comment).Select(match => match.Index).Zip(Headings().Matches(comment).Select(match => match.Value)).First(pair => pair.Second.Contains(title, StringComparison.Ordinal)).First).ToList();
        Assert.Equal(order.Order(), order);
    }

    [Fact]
    public void Dates_are_told_in_words() =>
        Assert.Contains("<del>2 June</del> <ins>early</ins> 2031", Comment(site.Compare(("input/topics/traffic.md", "as-of: 2031-06-02", "as-of: 2031-37")), 65_000), StringComparison.Ordinal);

    [Fact]
    public void What_is_removed_and_added_is_so_for_the_forge_beside_punctuation_too()
    {
        var comment = Comment(site.Compare((Notes, "The mayor may visit Millbrook; see", "The mayor, says *he*, may visit Millbrook: @all, <b>see</b>")), 65_000);
        var html = Markdown.ToHtml(comment, s_forge);
        Assert.Equal(Tags().Count(comment), Tags().Count(html));
        Assert.Contains("mayor<ins>, says", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
        Assert.DoesNotMatch("@all", comment);
        Assert.DoesNotMatch(@"[\p{L}\p{N}]</(del|ins)>[\p{L}\p{N}]|[\p{L}\p{N}]<(del|ins)>[\p{L}\p{N}]|</del><ins>", comment);
    }

    [Theory]
    [InlineData("https://github.com/o/r/pull/7", "/files#diff-", "R", 256)]
    [InlineData("https://forge.example/o/r/pulls/7", "/files#diff-", "R", 1)]
    [InlineData("https://gitlab.example/g/s/r/-/merge_requests/7", "/diffs#", null, 1)]
    public void Places_link_to_the_lines_of_the_diff(string address, string anchor, string? side, int hash)
    {
        var comparison = site.Compare(("input/topics/traffic.md", "title: Traffic\n", "title: Ways across\n"), ("input/topics/traffic.md", "as-of: 2031-06-02", "as-of: 2031-06-03"));
        var comment = Comment(comparison, 65_000, address, "inner/");
        var path = Encoding.UTF8.GetBytes("inner/input/topics/traffic.md");
#pragma warning disable CA5350 // as the forges do
        var name = Convert.ToHexStringLower(hash == 1 ? SHA1.HashData(path) : SHA256.HashData(path));
#pragma warning restore CA5350
        // Keys of the front matter, each at its own line.
        Assert.Contains($"[`traffic.md:2`]({address}{anchor}{name}{(side is null ? "" : side + "2")})", comment, StringComparison.Ordinal);
        Assert.Contains($"[`traffic.md:7`]({address}{anchor}{name}{(side is null ? "" : side + "7")})", comment, StringComparison.Ordinal);
        Assert.Null(PullRequest.Parse(address[..^2]));
    }

    private static string Plain(string comment) => Tags().Replace(comment, " ").Replace("\\", "", StringComparison.Ordinal).Replace("\u2060", "", StringComparison.Ordinal).Replace("<span>$</span>", "$", StringComparison.Ordinal);

    private static int Length(string text) => text.EnumerateRunes().Count();

    private void Verify((string Path, string? Old, string? New)[] edits, string method) => Snapshot.Verify(Stable(Comment(site.Compare(edits), 65_000)), "md", method: method);

    private static string Comment(Comparison comparison, int limit, string address = "https://github.com/o/r/pull/7", string prefix = "") =>
        new DiffMarkdown(comparison, new(comparison, "https://preview.example/", PullRequest.Parse(address), prefix,
            BriefingSite.Comparing.Redline.ReviewPages.FindPlaces(comparison.Before, comparison.After))).Compose(limit);

    private static string Stable(string comment) => Hashes().Replace(comment, "#");

    [GeneratedRegex("</?(del|ins)>")]
    private static partial Regex Tags();

    [GeneratedRegex("(?<=`)[0-9a-f]{10,40}(?=`)|(?<=diff-)[0-9a-f]{64}")]
    private static partial Regex Hashes();

    [GeneratedRegex(@"^([0-9]+)\. \*\*", RegexOptions.Multiline)]
    private static partial Regex Numbers();

    [GeneratedRegex("^[0-9]+ entr(y|ies): ((?<count>[0-9]+) [a-z]+( · )?)+$", RegexOptions.Multiline)]
    private static partial Regex Counts();

    [GeneratedRegex("^#+ .*$", RegexOptions.Multiline)]
    private static partial Regex Headings();

    [GeneratedRegex("Left out here for length: ([0-9]+) change")]
    private static partial Regex LeftOut();

    [GeneratedRegex("^- ([0-9]+) × ", RegexOptions.Multiline)]
    private static partial Regex Kinds();

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex WordPattern();
}
