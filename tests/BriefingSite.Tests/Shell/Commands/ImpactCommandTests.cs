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
    [InlineData("inspector", "¶3-4", "")]
    [InlineData("inspector", "2–3", "wall-cracked dam-leaks dam-fails")]
    [InlineData("inspector#p2", null, "wall-cracked dam-leaks dam-fails")]
    [InlineData("inspector#p1-p2", null, "wall-cracked dam-leaks dam-fails")]
    [InlineData("j-fails", null, "")]
    [InlineData("alt-holds", null, "")]
    public async Task It_names_the_claims_that_fall(string id, string? passage, string fallen)
    {
        var said = await _site.Run(["impact", id, .. passage is null ? Array.Empty<string>() : [passage], "--format", "json"]);
        using var document = JsonDocument.Parse(said.Out);
        Assert.Equal(fallen, string.Join(' ', document.RootElement.GetProperty("loss").GetProperty("fallen").EnumerateArray().Select(claim => claim.GetProperty("id").GetString())));
    }

    [Theory]
    [InlineData("inspector", "source", "", "")]
    [InlineData("rain-comes", "assumption", "", "")]
    [InlineData("j-fails", "judgement", "dam-fails", "")]
    [InlineData("alt-holds", "alternative", "valley-warned", "wall-cracked dam-leaks")]
    [InlineData("gauge", "indicator", "", "")]
    [InlineData("dam", "topic", "", "")]
    public async Task It_says_of_what_kind_it_is_and_which_claims_speak_for_and_against_it_in_text_and_data(string id, string kind, string claimsFor, string against)
    {
        using var document = JsonDocument.Parse((await _site.Run("impact", id, "--format", "json")).Out);
        Assert.Equal((kind, claimsFor, against), (document.RootElement.GetProperty("subject").GetProperty("kind").GetString(), Ids("for"), Ids("against")));
        var text = (await _site.Run("impact", id)).Out;
        Assert.All($"{claimsFor} {against}".Split(' ', StringSplitOptions.RemoveEmptyEntries), claim => Assert.Contains($"    {claim}  ", text, StringComparison.Ordinal));
        Assert.Equal(kind is "source" or "assumption", text.Contains("If it is wrong", StringComparison.Ordinal));

        string Ids(string list) => string.Join(' ', document.RootElement.GetProperty(list).EnumerateArray().Select(claim => claim.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task The_sources_of_one_origin_are_named()
    {
        var said = (await _site.Run("impact", "gazette")).Out;
        Assert.Contains("If all that counts as one origin with it is wrong: gazette and mayor", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wal-cracked", null, "Nothing is called 'wal-cracked'. Did you mean 'wall-cracked'?")]
    [InlineData("inspector", "9", "'inspector' has no passage '9': it has ¶1 to ¶4, and several are written ¶1-4.")]
    [InlineData("inspector", "x", "'inspector' has no passage 'x'")]
    [InlineData("inspector#p4-p2", null, "'inspector' has no passage 'p4-p2'")]
    [InlineData("inspector#p2", "3", "Passages are named once")]
    [InlineData("inspecter#p2", null, "Nothing is called 'inspecter'. Did you mean 'inspector'?")]
    [InlineData("alt-hold", null, "Did you mean 'alt-holds'?")]
    [InlineData("j-fail", null, "Did you mean 'j-fails'?")]
    [InlineData("alt-holds#p1", null, "'alt-holds' is an alternative, and has no passages.")]
    [InlineData("rain-comes", "1", "'rain-comes' is an assumption, and has no passages.")]
    public async Task What_is_not_there_is_said_with_a_hint(string id, string? passage, string message)
    {
        var said = await _site.Run(["impact", id, .. passage is null ? Array.Empty<string>() : [passage]]);
        Assert.Equal(2, said.Code);
        Assert.Contains(message, said.Error, StringComparison.Ordinal);
    }
}
