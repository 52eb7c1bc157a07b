using System.Text.Json;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Shell.Commands;

/// <summary>What <c>briefing impact</c> says of a source, a passage or a claim.</summary>
public sealed class ImpactCommandTests : IDisposable
{
    private readonly LittleSite _site = new();

    public ImpactCommandTests()
    {
        foreach (var (path, text) in ReasonedSite.Build().Texts) _site.Write(path, text);
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Of_a_source_it_says_what_falls_through_other_claims_and_which_judgements_lose_how_much()
    {
        var said = await _site.Run("impact", "inspector");
        Assert.Equal((0, ""), (said.Code, said.Error));
        Assert.StartsWith("""
            The inspector speaks
            If it is wrong
              3 judgements lose claims:
                j-fails  1 of 1  The dam is likely to fail.
                j-warned  1 of 2  The valley is likely to be empty.
                j-repair  1 of 2  A repair is unlikely.
              3 claims fall:
                wall-cracked  The wall is cracked.
                dam-leaks  The dam leaks.
                dam-fails  The dam will fail.
              1 claim rests on one origin then:
                valley-warned  The valley has been warned.

            Cited or named in
            """, said.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("inspector", "¶2", "wall-cracked dam-leaks dam-fails")]
    [InlineData("inspector", "3", "")]
    [InlineData("mayor", null, "")]
    [InlineData("rain-comes", null, "dam-fails")]
    [InlineData("wall-cracked", null, "dam-leaks dam-fails")]
    public async Task It_names_the_claims_that_fall(string id, string? passage, string fallen)
    {
        var said = await _site.Run(["impact", id, .. passage is null ? Array.Empty<string>() : [passage], "--format", "json"]);
        using var document = JsonDocument.Parse(said.Out);
        Assert.Equal(fallen, string.Join(' ', document.RootElement.GetProperty("loss").GetProperty("fallen").EnumerateArray().Select(claim => claim.GetProperty("id").GetString())));
    }

    [Theory]
    [InlineData("wal-cracked", null, "No source or claim is called 'wal-cracked'. Did you mean 'wall-cracked'?")]
    [InlineData("inspector", "9", "'inspector' has no passage '9': it has ¶1 to ¶4.")]
    [InlineData("inspector", "x", "'inspector' has no passage 'x'")]
    [InlineData("rain-comes", "1", "'rain-comes' is a claim, and has no passages.")]
    public async Task What_is_not_there_is_said_with_a_hint(string id, string? passage, string message)
    {
        var said = await _site.Run(["impact", id, .. passage is null ? Array.Empty<string>() : [passage]]);
        Assert.Equal(2, said.Code);
        Assert.Contains(message, said.Error, StringComparison.Ordinal);
    }
}
