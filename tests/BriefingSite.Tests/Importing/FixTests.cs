using System.Text.Json;
using BriefingSite.Tests.Evidence;
using BriefingSite.Tests.Support;
using CsCheck;
using Xunit;

namespace BriefingSite.Tests.Importing;

public sealed class FixTests : IDisposable
{
    private readonly LittleSite _site = new();

    public FixTests()
    {
        _site.Write("seeds/originals/weather.txt", EvidenceSite.Text);
        _site.QuoteFreely();
    }

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("“rains on most days;” [@weather, ¶2]", "“rains on most days” [@weather, ¶2]", 0)]
    [InlineData("“rains on most days,!” [@weather, ¶2]", "“rains on most days,” [@weather, ¶2]", 0)]
    [InlineData("\"- rains on most days\" [see @weather, ¶2]", "\"rains on most days\" [see @weather, ¶2]", 0)]
    [InlineData("“rains on most days” [@weather, ¶3]", "“rains on most days” [@weather, ¶2]", 0)]
    [InlineData("“rains on most days.” [@weather, ¶3]", "“rains on most days.” [@weather, ¶2]", 0)]
    [InlineData("“rains on most days!” [@weather, ¶3]", "“rains on most days” [@weather, ¶2]", 0)]
    [InlineData("“rains on most days.” [@weather, ¶2]", null, 0)]
    [InlineData("“rain 'never really' stops” [@weather, ¶2]", null, 0)]
    [InlineData("“It rains on most days , and” [@weather, ¶2]", "“It rains on most days, and” [@weather, ¶2]", 0)]
    [InlineData("“it rains on most days” [@weather, ¶2]", "“[i]t rains on most days” [@weather, ¶2]", 0)]
    [InlineData("“it rains … It pours on some” [@weather, ¶2]", "“[i]t rains … [I]t pours on some” [@weather, ¶2]", 0)]
    [InlineData("“It rains on most days; and” [@weather, ¶2]", null, 1)]
    [InlineData("“rains on most days” [@weather, ¶3-4]", null, 1)]
    [InlineData("“rains on all days” [@weather, ¶2]", null, 1)]
    [InlineData("“rains on *most* days!” [@weather, ¶2]", null, 1)]
    public async Task Near_misses_are_repaired_and_nothing_else_is(string wrong, string? right, int code)
    {
        await _site.ImportAndFillIn("weather.txt", "weather");
        var page = $"\uFEFF---\r\ntitle: About\r\n---\r\n- Before  {wrong} and\r\n  after.\t\r\n\r\n";
        await File.WriteAllTextAsync(_site["input/pages/about.md"], page, TestContext.Current.CancellationToken);

        var result = await _site.Run("check", "--fix");
        Assert.Equal(page.Replace(wrong, right ?? wrong, StringComparison.Ordinal), await Page());
        Assert.Equal(right is not null, result.Out.Contains(" → ", StringComparison.Ordinal));
        Assert.Equal(code, result.Code);

        var again = await _site.Run("check", "--fix");
        Assert.Equal(page.Replace(wrong, right ?? wrong, StringComparison.Ordinal), await Page());
        Assert.DoesNotContain(" → ", again.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("  - source: weather\n    stance: yes\n    says: It does.\n    quote: rains on most days!\n    at: ¶3  # why")]
    [InlineData("  - at: '¶3'\n    quote: 'rains on most days!'\n    stance: yes\n    says: It does.\n    source: weather")]
    [InlineData("  - { source: weather, stance: yes, says: It does., quote: \"rains on most days!\", at: ¶3 }")]
    public async Task Quotations_in_questions_are_repaired_too(string position)
    {
        await _site.ImportAndFillIn("weather.txt", "weather");
        var text = $"---\nquestion: Does it rain?\norder: 1\npositions:\n{position}\n  - {{ source: only-source, stance: no, says: It doesn't., at: ¶1 }}\n---";
        _site.Write("input/questions/rain.md", text);
        var result = await _site.Run("check", "--fix");
        Assert.Equal(text.Replace("days!", "days", StringComparison.Ordinal).Replace("¶3", "¶2", StringComparison.Ordinal) + "\n", await File.ReadAllTextAsync(_site["input/questions/rain.md"], TestContext.Current.CancellationToken));
        Assert.Equal((0, ""), (result.Code, result.Error));
    }

    [Fact]
    public async Task A_quotation_of_a_position_in_a_record_is_repaired_there()
    {
        await _site.ImportAndFillIn("weather.txt", "weather");
        var record = _site.Text("seeds/weather.md").Replace("\n---\n", "\npositions:\n  - question: rain\n    stance: yes\n    says: It does.\n    quote: rains on most days!\n    at: ¶3\n---\n", StringComparison.Ordinal);
        _site.Write("seeds/weather.md", record);
        _site.Write("input/questions/rain.md", "---\nquestion: Does it rain?\norder: 1\nsilent: [only-source]\n---");
        var result = await _site.Run("check", "--fix");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(record.Replace("days!\n    at: ¶3", "days\n    at: ¶2", StringComparison.Ordinal).TrimEnd('\n'), _site.Text("seeds/weather.md").TrimEnd('\n'));
    }

    [Theory]
    [InlineData("“rains on most days” and “pours on some” [@weather, ¶3]", "“rains on most days” and “pours on some” [@weather, ¶2]")]
    [InlineData("“rains on most days” and “dries the fields” [@weather, ¶3]", null)]
    [InlineData("“any doubt” [@weather, ¶2]", null)]
    [InlineData("“rains on ‘most days’” [@weather, ¶2]", "“rains on most days” [@weather, ¶2]")]
    [InlineData("“never really stops” [@weather, ¶2]", null)]
    public async Task A_repair_serves_all_quotations_of_its_citation_and_brings_no_new_problem(string wrong, string? right)
    {
        await _site.ImportAndFillIn("weather.txt", "weather");
        _site.Write("input/pages/about.md", $"---\ntitle: About\n---\n{wrong}\n");
        await _site.Run("check", "--fix");
        Assert.Contains(right ?? wrong, await Page(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1UL)]
    [InlineData(2UL)]
    [InlineData(3UL)]
    public async Task Of_quotations_altered_at_random_repairs_leave_fewer_problems_and_none_that_is_new(ulong seed)
    {
        await _site.ImportAndFillIn("weather.txt", "weather");
        var lines = EvidenceSite.Text.Split('\n');
        string[] alterations = ["{0}!", "{0};", "- {0}", "‘{0}’", "{0}’", "*{0}*!", "{0} ‘zebra’", "&lt;{0}&gt;", "{0}"];
        var quotation = Gen.Select(Gen.Int[1, 3], Gen.Int[0, 8], Gen.Int[3, 6], Gen.Int[0, alterations.Length - 1], Gen.Int[2, 4], Gen.Bool).Select((line, at, count, how, cited, isLower) =>
        {
            var words = string.Join(' ', lines[line].Replace("\"", "", StringComparison.Ordinal).Split(' ').Skip(at).Take(count));
            return $"It “{string.Format(alterations[how], isLower ? char.ToLowerInvariant(words[0]) + words[1..] : words)}” and “the sun” [@weather, ¶{cited}].";
        });
        _site.Write("input/pages/about.md", $"---\ntitle: About\n---\n{string.Join("\n\n", quotation.Array[30].Generate(new PCG(1, seed), null, out _))}\n");
        var page = await Page();
        var before = await Codes();
        await _site.Run("check", "--fix");
        var (once, after) = (await Page(), await Codes());
        Assert.All(after, pair => Assert.True(pair.Value <= before.GetValueOrDefault(pair.Key), $"{pair.Key}: {before.GetValueOrDefault(pair.Key)} → {pair.Value}\n{page}\n{once}"));
        Assert.True(once == page || after.Values.Sum() < before.Values.Sum(), $"{page}\n{once}");
        await _site.Run("check", "--fix");
        Assert.Equal(once, await Page());
    }

    private async Task<Dictionary<string, int>> Codes() =>
        JsonDocument.Parse((await _site.Run("check", "--format", "json")).Out).RootElement.GetProperty("diagnostics").EnumerateArray()
            .Where(problem => problem.GetProperty("severity").GetString() != "note").CountBy(problem => problem.GetProperty("code").GetString()!).ToDictionary();

    private Task<string> Page() => Task.FromResult(new System.Text.UTF8Encoding().GetString(File.ReadAllBytes(_site["input/pages/about.md"])));
}
