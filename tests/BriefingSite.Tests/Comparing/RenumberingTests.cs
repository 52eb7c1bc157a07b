using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BriefingSite.Comparing;
using BriefingSite.Core.Model;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Comparing;

/// <summary>Passages that have other numbers: citations are compared by the text that they mean.</summary>
public sealed class RenumberingTests(RevisedSite site) : IClassFixture<RevisedSite>
{
    private const string Source = "courier-leader", Lock = "seeds/seeds.lock.json", Record = $"seeds/{Source}.md", Safety = "input/topics/safety.md";
    private const string InsertedAlone = "minor lock-entry-added courier-leader-2\nminor passage-added courier-leader-2\nminor passage-renumbered courier-leader";

    [Fact]
    public void Passages_with_other_numbers_are_told_once_and_what_follows_them_is_not()
    {
        var changes = Compare(Inserted()).Changes;
        Assert.Equal(InsertedAlone, Told(changes));
        var told = changes.Single(change => change.Kind == ChangeKinds.PassagesRenumbered);
        Assert.Equal(("¶2–4", "¶3–5", Weight.Minor), (told.Before, told.After, told.Weight));
        Assert.Equal("the same text, by the hashes in the lock; 10 citations follow", told.Detail);
    }

    [Fact]
    public void The_same_is_told_the_other_way_round_and_under_another_id()
    {
        var (without, with) = (site.Base, Commit(Inserted()));
        Assert.Equal("major lock-entry-removed courier-leader-former-2\nmajor passage-removed courier-leader-former-2\nminor passage-renumbered courier-leader", Told(site.Between(with, without).Changes));
        var renamed = Inserted().ToDictionary(file => file.Key.Replace(Source, "courier-opinion", StringComparison.Ordinal), file => Regex.Replace(file.Value, $@"{Source}(?!\.txt)", "courier-opinion"), StringComparer.Ordinal);
        Assert.Equal(InsertedAlone.Replace(Source, "courier-opinion", StringComparison.Ordinal) + "\nmajor source-renamed courier-opinion", string.Join('\n', Told(Compare(renamed).Changes).Split('\n').OrderBy(line => line.StartsWith("major", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_citation_that_leads_elsewhere_stands_out_of_those_that_follow()
    {
        var files = Inserted();
        files[Safety] = files[Safety].Replace("@courier-leader, ¶3", "@courier-leader, ¶4", StringComparison.Ordinal);
        var changes = Compare(files).Changes;
        Assert.Equal($"major citation-swapped saf-cracked\n{InsertedAlone}", Told(changes));
        var swapped = changes.Single(change => change.Kind == ChangeKinds.CitationSwapped);
        Assert.Equal(("[@courier-leader, ¶3]", "[@courier-leader, ¶4]"), (swapped.Before, swapped.After));
    }

    [Fact]
    public void A_citation_that_kept_its_number_leads_elsewhere_without_a_letter_changed()
    {
        var files = Inserted();
        files[Safety] = Base()[Safety];
        var swapped = Compare(files).Changes.Single(change => change.Kind == ChangeKinds.CitationSwapped);
        Assert.Equal(("saf-cracked", "[@courier-leader, ¶3]", "[@courier-leader, ¶2]"), (swapped.Subject.Id, swapped.Before, swapped.After));
        // The other way round the passage that it cited is gone, and another has its number.
        var back = site.Between(Commit(files), site.Base).Changes.Single(change => change.Kind == ChangeKinds.CitationSwapped);
        Assert.Equal(("[@courier-leader, ¶2 (former)]", "[@courier-leader, ¶2]"), (back.Before, back.After));
    }

    [Fact]
    public void A_passage_with_another_number_and_another_text_is_one_passage()
    {
        var files = Inserted();
        files[Lock] = Locked(files[Lock], passages => passages[3]!["fingerprint"] = "0123456789abcdef");
        var comparison = Compare(files);
        Assert.Equal($"major lock-entry-changed courier-leader-4\n{InsertedAlone}", Told(comparison.Changes));
        Assert.Contains("the same text but for ¶4", comparison.Changes.Single(change => change.Kind == ChangeKinds.PassagesRenumbered).Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Passages_that_change_places_take_their_citations_with_them()
    {
        var files = Base();
        foreach (var path in files.Keys.ToList()) files[path] = Shifted(path, files[path], number => number switch { 3 => 4, 4 => 3, _ => number });
        files[Lock] = Locked(files[Lock], passages =>
        {
            var (three, four) = (passages[2]!.DeepClone(), passages[3]!.DeepClone());
            (three["n"], four["n"]) = (4, 3);
            (passages[2], passages[3]) = (four, three);
        });
        var changes = Compare(files).Changes;
        Assert.Equal("minor passage-renumbered courier-leader", Told(changes));
        Assert.Equal(("¶3, ¶4", "¶4, ¶3"), changes.Where(change => change.Kind == ChangeKinds.PassagesRenumbered).Select(change => (change.Before, change.After)).Single());
    }

    [Fact]
    public void Without_hashes_nobody_knows_that_the_passages_are_the_same()
    {
        var (before, after) = (Base(), Inserted());
        foreach (var files in new[] { before, after }) files[Lock] = "{\"version\": 2, \"sources\": {}}\n";
        var told = Told(site.Between(Commit(before), Commit(after)).Changes);
        Assert.Contains("major citation-swapped saf-cracked", told, StringComparison.Ordinal);
        Assert.Contains("minor passage-renumbered courier-leader", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Whether_a_claim_is_weaker_whose_passage_changed_nobody_can_tell()
    {
        var files = Base();
        files[Lock] = Locked(files[Lock], passages => passages[3]!["fingerprint"] = "0123456789abcdef");
        var comparison = Compare(files);
        Assert.Empty(comparison.WeakerClaims);
        Assert.Equal("trd-gain trd-lose", string.Join(' ', comparison.UndecidedClaims.Select(claim => claim.Subject.Id)));
        Assert.Equal("None is shown to be; of 2 nobody can tell, as what they rest on or their question changed:", Answers.Weaker(comparison));
    }

    [Fact]
    public void A_claim_is_weaker_where_the_account_of_its_whole_passage_says_less()
    {
        var before = site.Commit([(Record, "¶4 Expects people on foot to buy more than people in cars.", "¶4 People on foot buy more.")]);
        var after = site.Commit([(Record, "¶4 Expects people on foot to buy more than people in cars.", "¶4 People on foot may buy more.")]);
        // For the claim that the passage speaks against, it is none.
        Assert.Equal("trd-gain", Assert.Single(site.Between(before, after).WeakerClaims).Subject.Id);
    }

    private static string Told(IEnumerable<Change> changes) => RevisedSite.Told(changes.Where(change => change.Weight > Weight.Wording));

    private Comparison Compare(Dictionary<string, string> after) => site.Between(site.Base, Commit(after));

    // A passage more, before the second one; everything that cites those behind it follows.
    private Dictionary<string, string> Inserted()
    {
        var files = Base();
        foreach (var path in files.Keys.ToList()) files[path] = Shifted(path, files[path], number => number >= 2 ? number + 1 : number);
        files[Record] = files[Record].Replace("¶3 Repeats", "¶2 Names nobody who wrote it.\n\n¶3 Repeats", StringComparison.Ordinal);
        files[Lock] = Locked(files[Lock], passages =>
        {
            var added = passages[1]!.DeepClone();
            added["fingerprint"] = "fedcba9876543210";
            foreach (var passage in passages.Where(passage => (int)passage!["n"]! >= 2)) passage!["n"] = (int)passage["n"]! + 1;
            passages.Insert(1, added);
        });
        return files;
    }

    private static string Shifted(string path, string text, Func<int, int> number)
    {
        var isRecord = path == Record;
        return Regex.Replace(text, isRecord ? @"(?<=¶)\d" : @"(?<=@courier-leader, ¶|source: courier-leader[^}]{1,90}?at: ¶)\d", match => $"{number(int.Parse(match.Value, System.Globalization.CultureInfo.InvariantCulture))}");
    }

    private static string Locked(string text, Action<JsonArray> change)
    {
        var root = JsonNode.Parse(text)!;
        change(root["sources"]![Source]!["passages"]!.AsArray());
        return root.ToJsonString() + "\n";
    }

    private Dictionary<string, string> Base()
    {
        site.Repo.Git("checkout", "--quiet", "--detach", site.Base);
        return Repository.FilesOf(site.Repo.Root).Where(file => !file.Path.StartsWith(".git", StringComparison.Ordinal)).ToDictionary(file => file.Path, file => file.Content.Text(), StringComparer.Ordinal);
    }

    private string Commit(Dictionary<string, string> files) => site.Commit(
        [.. Base().Keys.Except(files.Keys, StringComparer.Ordinal).Select(path => (path, (string?)null, (string?)null)), .. files.Select(file => (file.Key, (string?)null, (string?)file.Value))]);
}
