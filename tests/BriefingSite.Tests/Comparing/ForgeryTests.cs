using System.Buffers.Binary;
using System.Text;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Comparing;

/// <summary>What a change brings ready-made – frozen versions, cards – is compared with what the program makes of the same texts.</summary>
public sealed class ForgeryTests(RevisedSite site) : IClassFixture<RevisedSite>
{
    private const string Newest = "2031-08-01", Older = "2031-07-01";
    private static readonly (string, string?, string?) s_note = ($"input/changes/{Newest}-news.md", null, "---\ntitle: News\n---\nSome cracks were counted again.\n");

    [Fact]
    public async Task A_version_that_says_what_the_briefing_says_is_known_to_be_true()
    {
        var head = await Freeze(Newest, text => text, s_note);
        var changes = site.Between(site.Base, head).Changes.Where(change => change.Kind == ChangeKinds.VersionAdded).ToList();
        Assert.Equal(4, changes.Count);
        Assert.All(changes, change => Assert.Equal((Weight.Wording, (string?)null), (change.Weight, change.Detail)));
    }

    [Fact]
    public async Task A_forged_version_of_the_present_state_is_told()
    {
        var head = await Freeze(Newest, text => text.Replace("The crack has grown", "The crack has shrunk", StringComparison.Ordinal), s_note, ("input/pages/notes.md", "found 12 cracks", "found 21 cracks"));
        AssertForged(head, Newest, "it is not what 'briefing freeze' writes of this state");
        // The version under whose name the state would be published says something else.
        Assert.Equal(4, (await site.Repo.Run("diff", site.Base, head)).Code);
    }

    [Fact]
    public async Task A_version_of_another_state_can_not_be_known_and_is_told()
    {
        var head = await Freeze(Older, text => text, s_note);
        AssertForged(head, Older, "it is not of the present state, so nothing here shows that the briefing ever said this: compare it with the commit of its change note");
    }

    [Fact]
    public async Task Nothing_is_published_under_the_name_of_a_version_that_says_something_else()
    {
        var head = await Freeze(Older, text => text.Replace("The crack has grown", "The crack has shrunk", StringComparison.Ordinal));
        var result = await site.Repo.Run("diff", site.Base, head, "--format", "markdown");
        Assert.Equal(4, result.Code);
        Assert.Contains(" would be published under the name of a version that says something else: 1 thing changed without a change note; ", result.Out, StringComparison.Ordinal);
        Assert.Contains("BS412: The claim", result.Out, StringComparison.Ordinal);
        Assert.Contains("BS412", (await site.Repo.Run("diff", site.Base, head)).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, Weight.Minor, "a picture without the mark of the present text of its page: look at it")]
    [InlineData("of another text", Weight.Minor, "a picture without the mark of the present text of its page: look at it")]
    [InlineData("its own", Weight.Reworded, "a picture: its mark is that of the present text of its page, but a mark can be copied; look at it, or draw it with 'briefing cards'")]
    public void A_card_is_never_taken_for_true_unseen(string? mark, Weight weight, string detail)
    {
        site.Repo.Git("checkout", "--quiet", "--detach", site.Base);
        if (mark == "its own") mark = new Site(new()).Cards.Run(new Build(Repository.FilesOf(site.Repo.Root).Where(file => file.Path.StartsWith("input/", StringComparison.Ordinal) || file.Path.StartsWith("seeds/", StringComparison.Ordinal)).Concat(Site.EmbeddedAssets()))).Single(card => card.Name == Card.Front).Mark;
        Directory.CreateDirectory(site.Repo["input/cards"]);
        File.WriteAllBytes(site.Repo["input/cards/index.png"], Picture(mark));
        var change = Assert.Single(site.Between(site.Base, site.Repo.Commit("card")).Changes);
        Assert.Equal((ChangeKinds.FileAdded, weight, detail), (change.Kind, change.Weight, change.Detail));
    }

    private void AssertForged(string head, string version, string detail)
    {
        var comparison = site.Between(site.Base, head);
        var change = Assert.Single(comparison.Changes, change => change.Kind == ChangeKinds.VersionAdded && change.Subject.Id == $"input/versions/{version}/claims.json");
        Assert.Equal((Weight.Major, detail), (change.Weight, change.Detail));
        Assert.NotEmpty(comparison.Obstacles());
    }

    // A commit with a frozen version, changed after it was frozen, with the right hash.
    private async Task<string> Freeze(string version, Func<string, string> forge, params (string, string?, string?)[] edits)
    {
        site.Commit(version == Newest ? edits : []);
        var result = await site.Repo.Run("freeze");
        Assert.Equal((0, ""), (result.Code, result.Error));
        var path = $"input/versions/{version}/claims.json";
        var forged = Blob.Create(forge(await File.ReadAllTextAsync(site.Repo[path], TestContext.Current.CancellationToken)));
        site.Repo.Write(path, forged.Text());
        site.Repo.Write($"{path}.sha256", $"{forged.Hash}  claims.json\n");
        if (version != Newest)
            foreach (var (note, _, text) in edits) site.Repo.Write(note, text!);
        return site.Repo.Commit("frozen");
    }

    // As much of a PNG as is read.
    private static byte[] Picture(string? mark)
    {
        List<byte> png = [0x89, .. "PNG\r\n\u001a\n"u8];
        byte[] size = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(size, Card.Width);
        BinaryPrimitives.WriteInt32BigEndian(size.AsSpan(4), Card.Height);
        Add("IHDR", size);
        if (mark is not null) Add("tEXt", Encoding.Latin1.GetBytes($"{PngFacts.Keyword}\0{mark}"));
        return [.. png];

        void Add(string type, byte[] data)
        {
            var length = new byte[4];
            BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
            png.AddRange([.. length, .. Encoding.ASCII.GetBytes(type), .. data, 0, 0, 0, 0]);
        }
    }
}
