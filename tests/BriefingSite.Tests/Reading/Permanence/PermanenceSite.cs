using BriefingSite.Tests.Support;

namespace BriefingSite.Tests.Reading.Permanence;

/// <summary>A little site of which two versions were frozen. The first had a topic, a claim, a term, a question, a page and a judgement
/// more than there is now, and a term where now is a topic.</summary>
internal static class PermanenceSite
{
    public const string Retired = """
        - { id: floods, date: 2031-07-01, reason: The topic was split., instead: rain }
        - { id: floods-daily, date: 2031-07-01, reason: The gauge was broken., instead: rains }
        - { id: puddle, date: 2031-07-01, reason: Nobody needs it. }
        - { id: is-it-wet, date: 2031-07-01, reason: All agree. }
        - { id: j-wet, date: 2031-07-01, reason: It has come true. }
        """;

    private const string First = """
        ids: [
          floods topic /floods/, floods-daily claim /claims/#floods-daily, puddle term /terms/#puddle, is-it-wet question /compare/#is-it-wet,
          j-wet judgement /#j-wet, rain term /terms/#rain, rains claim /claims/#rains, alpha source /sources/alpha/ ]
        """;

    private const string Second = "ids: [ rain topic /rain/, puddle term /terms/#puddle, 2031-05-02-published change /changes/#2031-05-02-published ]";

    public static TestSite Build(string retired = Retired)
    {
        var site = new TestSite("""
            -- input/topics/rain.md --
            ---
            title: Rain
            order: 1
            answer: It rains.
            as-of: 2031
            ---
            ::: {.claim #rains kind=fact}
            It rains. [@alpha, ¶2]
            :::
            -- input/changes/2031-05-02-published.md --
            ---
            title: Published
            ---
            All of it.
            -- input/changes/2031-06-01-gauge.md --
            ---
            title: The gauge is read daily
            claims: [floods-daily]
            ---
            See [[puddle]].
            """);
        if (retired.Length > 0) site.With("input/retired.yml", retired);
        return site.Freeze("2031-05-02", First).Freeze("2031-06-01", Second);
    }

    /// <summary>Adds a frozen version: its ids, each with kind and address.</summary>
    public static TestSite Freeze(this TestSite site, string version, string ids)
    {
        var entries = ids[(ids.IndexOf('[', StringComparison.Ordinal) + 1)..ids.IndexOf(']', StringComparison.Ordinal)].Split(',').Select(entry => entry.Trim().Split(' ')).Select(words =>
            $$"""
                {
                  "id": "{{words[0]}}",
                  "kind": "{{words[1]}}",
                  "title": "The {{words[0]}} & all",
                  "url": "https://old.example/briefing{{words[2]}}"
                }
            """);
        return site.FreezeText(version, $$"""
            {
              "briefing": { "version": "{{version}}", "url": "https://old.example/briefing/" },
              "ids": [
            {{string.Join(",\n", entries)}}
              ]
            }
            """);
    }

    /// <summary>Adds a frozen version with this text and its hash.</summary>
    public static TestSite FreezeText(this TestSite site, string version, string text) => site
        .With($"input/versions/{version}/claims.json", text)
        .With($"input/versions/{version}/claims.json.sha256", $"{Core.Model.Blob.Create(text).Hash}  claims.json\n");

    /// <summary>Adds a frozen version: what another site published, with its addresses and hashes.</summary>
    public static TestSite FreezeAs(this TestSite site, string version, TestSite published)
    {
        var build = new Core.Engine.Build(published.Inputs.Concat(Site.EmbeddedAssets()));
        var product = new Site(new());
        var claims = product.Files.Run(build).Single(file => file.Path == "claims.json").Content.Text();
        foreach (var (name, text) in new[] { ("claims.json", claims), ("addresses.json", product.Addresses.Run(build)[0].Content.Text()) })
            site.With($"input/versions/{version}/{name}", text).With($"input/versions/{version}/{name}.sha256", $"{Core.Model.Blob.Create(text).Hash}  {name}\n");
        return site;
    }
}
