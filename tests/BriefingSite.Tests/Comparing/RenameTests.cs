using BriefingSite.Comparing;
using BriefingSite.Core.Model;
using BriefingSite.Shell.Git;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Comparing;

/// <summary>A rename hides no edit: what has another id is compared with what it was.</summary>
public sealed class RenameTests(RevisedSite site) : IClassFixture<RevisedSite>
{
    public static TheoryData<string> Things => new(RenamedThing.All.Select(thing => thing.Kind));

    public static TheoryData<string> Cases => new(MeaningCases.All.Concat(RewordedCases.All).Where(each => each.Edits.All(edit => edit.New is not null)).Select(each => each.Name));

    [Theory]
    [MemberData(nameof(Things))]
    public void A_rename_alone_is_told_once_and_nothing_else_is(string kind)
    {
        var thing = Find(kind);
        var renamed = Renamed([thing], []);
        Assert.Equal(thing.Told, Told(InGit(renamed)));
        Assert.Equal(thing.Told, Told(InFolders(renamed)));
    }

    [Theory]
    [MemberData(nameof(Things))]
    public void An_edit_of_something_renamed_is_told_with_both_places(string kind)
    {
        var thing = Find(kind);
        var renamed = Renamed([thing], [thing.Edit]);
        foreach (var comparison in new[] { InGit(renamed), InFolders(renamed) })
        {
            Assert.Equal(Lines(thing.Told, thing.EditTold), Told(comparison));
            var edit = comparison.Changes.First(change => thing.EditTold.Contains(change.Kind.Slug, StringComparison.Ordinal));
            Assert.Equal(thing.Edit.Path, edit.LocationBefore?.File);
            Assert.Equal(thing.Rewrite(thing.Edit.Path), edit.LocationAfter?.File);
        }
    }

    [Theory]
    [MemberData(nameof(Things))]
    public void What_retired_yml_names_instead_is_compared_however_much_was_edited(string kind)
    {
        var thing = Find(kind);
        Assert.SkipWhen(thing.Kind == "source", "another text in its place is another source");
        var renamed = Renamed([thing], [thing.Edit]);
        renamed["input/retired.yml"] = $"- {{ id: {thing.Old}, date: 2031-08-01, reason: It is called otherwise., instead: {thing.New} }}\n";
        var comparison = InFolders(renamed);
        Assert.Contains(thing.EditTold, Told(comparison), StringComparison.Ordinal);
        Assert.Equal(thing.Kind == "event" ? null : "retired.yml names it instead", Evidence(comparison));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Whatever_is_edited_is_told_after_everything_got_another_id(string name)
    {
        var each = MeaningCases.All.Concat(RewordedCases.All).Single(each => each.Name == name);
        var alone = site.Compare(each.Edits).Changes;
        var told = Told(InGit(Renamed(RenamedThing.All, each.Edits))).Split('\n').ToHashSet(StringComparer.Ordinal);
        var expected = RevisedSite.Told(alone.Where(change => change.Weight >= Weight.Reworded)).Split('\n').Select(line => RenamedThing.All.Aggregate(line, (text, thing) => thing.RewriteTold(text)));
        Assert.Equal("", string.Join('\n', expected.Where(line => !told.Contains(line))));
    }

    [Fact]
    public void Everything_can_get_another_id_at_once()
    {
        Assert.Equal(Lines([.. RenamedThing.All.Select(thing => thing.Told)]), Told(InGit(Renamed(RenamedThing.All, []))));
    }

    [Fact]
    public void Of_two_that_fit_equally_well_none_is_guessed()
    {
        var before = Renamed([], [("input/topics/safety.md", "Three texts, but", Claim("saf-one", "Two carts met on the bridge at noon.") + "Three texts, but")]);
        var after = Renamed([], [("input/topics/safety.md", "Three texts, but", Claim("saf-two", "Two carts met on the bridge at dusk.") + Claim("saf-three", "Two carts met on the bridge at dawn.") + "Three texts, but")]);
        var changes = Between(before, after).Changes;
        Assert.Equal("major claim-added saf-three\nmajor claim-added saf-two\nmajor claim-removed saf-one", RevisedSite.Told(changes.Where(change => change.Kind.Slug.StartsWith("claim", StringComparison.Ordinal))));
        Assert.StartsWith("may be the same as 'saf-two' or 'saf-three'", changes.Single(change => change.Kind == ChangeKinds.ClaimRemoved).Detail, StringComparison.Ordinal);
        Assert.StartsWith("may be the same as 'saf-one'", changes.First(change => change.Kind == ChangeKinds.ClaimAdded).Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_the_most_similar_is_the_same()
    {
        var before = Renamed([], [("input/topics/safety.md", "Three texts, but", Claim("saf-one", "Not every cart may cross the bridge at noon.") + "Three texts, but")]);
        var after = Renamed([], [("input/topics/safety.md", "Three texts, but", Claim("saf-two", "Every cart may leave the bridge after dusk.") + Claim("saf-three", "No cart may cross the bridge at noon.") + "Three texts, but")]);
        var told = RevisedSite.Told(Between(before, after).Changes);
        Assert.Contains("major claim-renamed saf-three", told, StringComparison.Ordinal);
        Assert.Contains("major claim-reworded saf-three", told, StringComparison.Ordinal);
        Assert.Contains("major claim-added saf-two", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_source_in_the_place_of_one_is_not_a_rename()
    {
        var thing = Find("source");
        var renamed = Renamed([thing], []);
        renamed["seeds/arch-report.md"] = renamed["seeds/arch-report.md"]
            .Replace("title: ", "title: Another ", StringComparison.Ordinal).Replace("example/survey", "example/other", StringComparison.Ordinal).Replace("published: 2031-03-14", "published: 2031-05-20", StringComparison.Ordinal);
        renamed["seeds/seeds.lock.json"] = "{\"version\": 2, \"sources\": {}}";
        renamed["input/retired.yml"] = "- { id: bridge-survey, date: 2031-08-01, reason: There is a newer one., instead: arch-report }\n";
        var told = Told(InGit(renamed));
        Assert.Contains("source-removed bridge-survey", told, StringComparison.Ordinal);
        Assert.Contains("citation-swapped saf-foot", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_that_another_text_replaces_under_its_id_is_no_rename()
    {
        var told = Told(site.Compare(("seeds/bridge-survey.md", "published: 2031-03-14", "published: 2032-03-14")));
        Assert.Equal("minor source-date-changed bridge-survey", told);
    }

    [Fact]
    public void What_moved_to_a_page_that_was_split_off_is_compared_there()
    {
        const string Gone = "Three texts, but one pair of eyes: the newspaper leans on the newsletter, and that on the survey.\n\n";
        var told = Told(site.Compare(
            ("input/topics/safety.md", Gone, ""),
            ("input/pages/eyes.md", null, "---\ntitle: Eyes\n---\nThree texts, but no pair of eyes: the newspaper leans on the newsletter, and that on the survey.\n")));
        Assert.Equal("minor page-added eyes\nminor sentence-changed eyes\nminor sentence-moved-to-page eyes", told);
    }

    private static string Claim(string id, string words) => $"::: {{.claim #{id} kind=assumption}}\n{words}\n:::\n\n";

    private static RenamedThing Find(string kind) => RenamedThing.All.Single(thing => thing.Kind == kind);

    private static string Lines(params string[] told) => string.Join('\n', told.SelectMany(text => text.Split('\n')).Order(StringComparer.Ordinal));

    private static string Told(Comparison comparison) => RevisedSite.Told(comparison.Changes.Where(change => change.Weight >= Weight.Wording));

    private static string? Evidence(Comparison comparison) =>
        comparison.Changes.FirstOrDefault(change => change.Kind.Slug.EndsWith("-renamed", StringComparison.Ordinal))?.Detail?.Split("the same, as ")[^1];

    private Dictionary<string, string> Base()
    {
        site.Repo.Git("checkout", "--quiet", "--detach", site.Base);
        return Repository.FilesOf(site.Repo.Root).Where(file => !file.Path.StartsWith(".git", StringComparison.Ordinal)).ToDictionary(file => file.Path, file => file.Content.Text(), StringComparer.Ordinal);
    }

    // Edits are those of the old text.
    private Dictionary<string, string> Renamed(IReadOnlyList<RenamedThing> things, IReadOnlyList<(string Path, string? Old, string? New)> edits)
    {
        var files = Base();
        foreach (var (path, old, now) in edits)
        {
            Assert.True(old is null || files[path].Contains(old, StringComparison.Ordinal), $"'{old}' is not in {path}.");
            files[path] = old is null ? now! : files[path].Replace(old, now, StringComparison.Ordinal);
        }
        foreach (var thing in things) files = files.ToDictionary(file => thing.Rewrite(file.Key), file => thing.Rewrite(file.Value), StringComparer.Ordinal);
        return files;
    }

    private Comparison InGit(Dictionary<string, string> after) => site.Between(site.Base, Commit(after));

    private string Commit(Dictionary<string, string> files) => site.Commit(
        [.. Base().Keys.Except(files.Keys, StringComparer.Ordinal).Select(path => (path, (string?)null, (string?)null)), .. files.Select(file => (file.Key, (string?)null, (string?)file.Value))]);

    private Comparison InFolders(Dictionary<string, string> after) => Between(Base(), after);

    private static Comparison Between(Dictionary<string, string> before, Dictionary<string, string> after)
    {
        var folder = Directory.CreateTempSubdirectory("briefing-renames-").FullName;
        try
        {
            foreach (var (name, files) in new[] { ("before", before), ("after", after) })
            {
                foreach (var (path, text) in files)
                {
                    Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, name, path))!);
                    File.WriteAllText(Path.Combine(folder, name, path), text);
                }
            }
            var (comparison, problem) = new ReadRevisions(folder, folder).Compare("before", "after", usesMergeBase: false);
            return comparison ?? throw new InvalidOperationException(problem);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
