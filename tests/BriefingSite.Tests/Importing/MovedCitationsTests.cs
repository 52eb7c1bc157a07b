using BriefingSite.Tests.Evidence;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Importing;

public sealed class MovedCitationsTests : IDisposable
{
    private readonly LittleSite _site = new();

    public MovedCitationsTests() => _site.QuoteFreely();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task All_citations_of_passages_that_moved_are_rewritten_in_every_kind_of_file()
    {
        await Begin();
        _site.Write("weather.txt", "A line that is new, before all the others.\n" + EvidenceSite.Text);
        var result = await _site.Run("import", "weather.txt");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains("It dries. [@weather, ¶3-5; cf. @weather, ¶3, ¶5] See [it](/sources/weather/#p4).\n", _site.Text("input/topics/building.md"));
        Assert.Contains("A word.[^n]\n\n[^n]: A note. [@weather,\n    ¶4]", _site.Text("input/topics/building.md"));
        Assert.Contains("cite: [\"@weather, ¶3\", \"cf. @weather, ¶4-5\"]", _site.Text("input/watch.yml"));
        Assert.Contains("cite: '@weather, ¶5'", _site.Text("input/timeline.yml"));
        Assert.Contains("  - source: weather\n    stance: \"yes\"\n    says: It does.\n    at: ¶3, ¶5\n", _site.Text("input/questions/rain.md"));
        Assert.Contains("{ source: only-source, stance: \"no\", says: It does not., at: ¶1 }", _site.Text("input/questions/rain.md"));

        _site.FillIn("weather");
        var check = await _site.Run("check", "--fix", "--strict");
        Assert.Equal((0, ""), (check.Code, check.Error));
        Assert.StartsWith("input/: ", check.Out);
        Assert.Equal($"weather.txt: no passage of 'weather' has changed.\n", (await _site.Run("import", "weather.txt")).Out);
    }

    [Fact]
    public async Task What_cites_a_passage_that_is_gone_is_named_and_the_rest_is_rewritten()
    {
        await Begin();
        _site.Write("weather.txt", EvidenceSite.Text.Replace("It rains on most days, and it pours on some. The rain \"never really\" stops, they say.\n", "", StringComparison.Ordinal));
        var result = await _site.Run("import", "weather.txt");
        Assert.Equal(0, result.Code);
        Assert.Matches("input/watch.yml:[0-9]+:11: cites ¶2, which is gone.\n", result.Out);
        Assert.Matches("input/watch.yml:[0-9]+:[0-9]+: ¶3-4 → ¶2-3\n", result.Out);
        Assert.Contains("cite: [\"@weather, ¶2\", \"cf. @weather, ¶2-3\"]", _site.Text("input/watch.yml"));
    }

    [Fact]
    public async Task Positions_in_the_record_of_the_source_are_rewritten_with_it()
    {
        await Begin();
        _site.Write("seeds/weather.md", _site.Text("seeds/weather.md").Replace("\n---\n", "\nread: all-until 2026-01-01\npositions:\n  - question: pours\n    stance: yes\n    says: It does.\n    at: ¶2, ¶4\n---\n", StringComparison.Ordinal));
        _site.Write("input/questions/pours.md", "---\nquestion: Does it pour?\norder: 2\nsilent: [only-source]\n---\nIt does.");
        _site.Write("weather.txt", "A line that is new, before all the others.\n" + EvidenceSite.Text);
        var result = await _site.Run("import", "weather.txt");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains("\nread: all-until 2026-01-01\npositions:\n  - question: pours\n    stance: yes\n    says: It does.\n    at: ¶3, ¶5\n", _site.Text("seeds/weather.md"), StringComparison.Ordinal);
        _site.FillIn("weather");
        Assert.Equal((0, ""), (await _site.Run("check", "--strict")) is var check ? (check.Code, check.Error) : default);
    }

    private async Task Begin()
    {
        _site.Write("weather.txt", EvidenceSite.Text);
        Assert.Equal(0, (await _site.Run("import", "weather.txt", "--id", "weather")).Code);
        _site.FillIn("weather");
        _site.Write("input/topics/building.md", """
            ---
            title: Building
            order: 1
            answer: It builds.
            as-of: 2026
            ---
            ::: {.claim #it-builds kind=fact}
            It dries. [@weather, ¶2-4; cf. @weather, ¶2, ¶4] See [it](/sources/weather/#p3).
            :::

            A word.[^n]

            [^n]: A note. [@weather,
                ¶3]
            """);
        _site.Write("input/watch.yml", _site.Text("input/watch.yml").TrimEnd('\n') + """

            - id: rain-log
              title: The rain
              closer: It rains.
              apart: It is dry.
              state: open
              as-of: 2026
              cite: ["@weather, ¶2", "cf. @weather, ¶3-4"]
            """);
        _site.Write("input/timeline.yml", """
            - date: 1950
              title: It snows
              text: It snows.
              cite: '@weather, ¶4'
            """);
        _site.Write("input/questions/rain.md", """
            ---
            question: Does it rain?
            topics: [building]
            order: 1
            scale: ["yes", "no"]
            positions:
              - source: weather
                stance: "yes"
                says: It does.
                at: ¶2, ¶4
              - { source: only-source, stance: "no", says: It does not., at: ¶1 }
            ---
            It does.
            """);
        Assert.Equal("", (await _site.Run("check", "--strict")).Error);
    }
}
