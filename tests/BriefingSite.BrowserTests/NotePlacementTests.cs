using BriefingSite.BrowserTests.Support;
using Microsoft.Playwright;
using Xunit;

namespace BriefingSite.BrowserTests;

/// <summary>Where notes stand on a wide screen, on every page of both briefings.</summary>
public sealed class NotePlacementTests(BrowserFixture browser, SecondSite second) : IClassFixture<SecondSite>
{
    private const string Measure = """
        () => {
          const notes = [...document.querySelectorAll('.notes li')];
          const beside = notes.filter(note => note.matches('.beside')).map(note => ({
            id: note.id, box: note.getBoundingClientRect(), mark: document.querySelector(`.cite a[href="#${note.id}"]`).getBoundingClientRect() }));
          const said = [...document.querySelectorAll('.notes .gist, .notes q')].map(each => each.textContent.replace(/^¶\d+/, '').trim());
          const passages = notes.map(note => note.querySelector('.source-link').href + note.querySelector('.source-link').textContent);
          return [
            ...beside.filter(({ box, mark }) => Math.abs(box.top - mark.top) > 200).map(({ id }) => `${id} is far from its mark`),
            ...beside.flatMap(({ id, box }, i) => beside.slice(i + 1).filter(other => box.top < other.box.bottom && other.box.top < box.bottom).map(other => `${id} and ${other.id} overlap`)),
            ...said.filter((words, i) => said.indexOf(words) !== i).map(words => `twice: ${words}`),
            ...passages.filter((passage, i) => passages.indexOf(passage) !== i).map(passage => `two notes: ${passage}`),
            ...notes.filter(note => [...note.querySelectorAll('.gist, q')].some(each => each.textContent.trim().split(/\s+/).length > 27)).map(note => `${note.id} is long`),
          ];
        }
        """;

    [Theory]
    [ClassData(typeof(EveryPage))]
    public async Task A_note_stands_near_its_mark_over_no_other_and_says_what_none_else_says(string path)
    {
        await using var tab = await browser.Open(path, new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        Assert.Empty(await tab.Page.EvaluateAsync<string[]>(Measure));
    }

    [Fact]
    public async Task So_it_is_in_the_second_briefing()
    {
        var seen = 0;
        foreach (var page in Directory.GetFiles(second.Site.Folder, "index.html", SearchOption.AllDirectories))
        {
            await using var tab = await browser.Open(new BrowserNewContextOptions { ViewportSize = new() { Width = 1440, Height = 900 } });
            await tab.Page.GotoAsync($"{second.Site.Address}/{Path.GetRelativePath(second.Site.Folder, page).Replace('\\', '/')[..^"index.html".Length]}");
            Assert.Empty(await tab.Page.EvaluateAsync<string[]>(Measure));
            seen += await tab.Page.Locator(".notes li").CountAsync();
        }
        Assert.True(seen > 0);
    }

    [Fact]
    public async Task Where_notes_would_pile_up_those_without_room_open_at_their_marks()
    {
        await using var tab = await browser.Open(Paths.Topics[0], new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        var mark = await tab.Page.EvaluateAsync<string?>("document.querySelector('.notes li:not(.beside)')?.id ?? null");
        Assert.NotNull(mark);
        await tab.Page.Locator($".cite a[href='#{mark}']").First.ClickAsync();
        await tab.Page.Locator(".popup").WaitForAsync();
    }
}

/// <summary>The second briefing, served.</summary>
public sealed class SecondSite : IAsyncLifetime
{
    private ServedSite? _site;

    internal ServedSite Site => _site ?? throw new InvalidOperationException("the fixture was not begun");

    public async ValueTask InitializeAsync() => _site = await ServedSite.Start("--root", Path.Combine(Repository.Root, "tests", "BriefingSite.Tests", "Second", "site"));

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
