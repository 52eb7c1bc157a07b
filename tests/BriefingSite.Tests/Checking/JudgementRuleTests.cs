using BriefingSite.Tests.Evidence;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Checking;

public class JudgementRuleTests
{
    [Theory]
    [InlineData("We have high confidence that a sale is likely.", "BS320: A likelihood and a confidence are in one sentence: We have high confidence that a sale is likely")]
    [InlineData("A sale is likely, even very likely.", "BS321: The text says 'very likely', the judgement is declared 'likely'.")]
    [InlineData("A sale is unlikely.", "BS321: The text says 'unlikely', the judgement is declared 'likely'.")]
    [InlineData("A sale is probable.", "BS322: 'probable' is not a word of the scale.")]
    [InlineData("A sale may come.", "BS322: 'may' is not a word of the scale.")]
    public void The_language_of_a_judgement_is_weighed(string text, string sentence) =>
        Assert.Contains($"input/index.md:7:11: error {sentence}", Report(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("A sale is likely.")]
    [InlineData("A sale is likely in May.")]
    [InlineData("A sale, called “quite possibly unlikely” by some, is likely.")]
    [InlineData("A sale is likely. Our confidence in that is stated apart.")]
    public void Quoted_words_the_month_and_words_of_the_band_pass(string text) =>
        Assert.DoesNotContain("input/index.md:7:11: error BS32", Report(text).Replace("error BS323", "", StringComparison.Ordinal), StringComparison.Ordinal);

    [Fact]
    public void A_judgement_without_claim_or_indicator_is_reported_and_may_be_overridden()
    {
        var report = Report("A sale is likely.");
        Assert.Contains("input/index.md:7:11: error BS323: The judgement 'j-one' names no claim that supports it.\n  hint: add 'claims: [id, …]'", report, StringComparison.Ordinal);
        Assert.Contains("input/index.md:7:11: error BS323: The judgement 'j-one' names no indicator.", report, StringComparison.Ordinal);
        Assert.DoesNotContain("'j-one' names", Report("A sale is likely.", "-- input/overrides.yml --\n- { rule: BS323, subject: j-one, reason: It is too early. }"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("claims")]
    [InlineData("indicators")]
    public void A_key_without_which_a_judgement_is_an_error_is_required(string key)
    {
        using var schema = System.Text.Json.JsonDocument.Parse(BriefingSite.Reading.Formats.Schemas.All().Single(schema => schema.Name == "front").Content.Text());
        Assert.Contains(key, schema.RootElement.GetProperty("properties").GetProperty("judgements").GetProperty("items").GetProperty("required").EnumerateArray().Select(name => name.GetString()));
    }

    [Fact]
    public void A_wrong_id_in_a_judgement_is_told_once()
    {
        var report = new TestSite("""
            -- input/index.md --
            ---
            title: Front
            question: Is it so?
            answer: It is.
            judgements:
              - { id: j-one, text: A sale is likely., likelihood: likely, confidence: low, because: So it is., alternative: None., claims: [wett], indicators: [pond] }
            ---
            Text.
            """).Report();
        Assert.Contains("No claim is called 'wett'.", report, StringComparison.Ordinal);
        Assert.Contains("No indicator is called 'pond'.", report, StringComparison.Ordinal);
        Assert.DoesNotContain("'j-one' names no", report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_signature_of_a_claim_that_is_not_there_is_reported_where_it_stands() => Assert.Contains(
        "input/reviews.yml:2:10: error BS311: There is no claim 'wett' to vouch for.\n  hint: did you mean 'wet'?",
        EvidenceSite.Report("[@alpha, ¶2]", false, "-- input/reviews.yml --\n\n- claim: wett\n  by: A. Reader\n  date: 2026-01-02\n  hash: '0'"), StringComparison.Ordinal);

    [Theory]
    [InlineData("wet", false)]
    [InlineData("rain", true)]
    public void Only_a_claim_can_be_signed_for(string id, bool isReported) => Assert.Equal(isReported,
        EvidenceSite.Report("[@alpha, ¶2]", false, $"-- input/reviews.yml --\n- claim: {id}\n  by: A. Reader\n  date: 2026-01-02\n  hash: '0'").Contains($"error BS311: There is no claim '{id}' to vouch for.", StringComparison.Ordinal));

    [Fact]
    public void A_signature_lapses_when_the_claim_is_not_what_was_signed() => Assert.Contains(
        "input/topics/rain.md:7:1: warning BS310: The signature of A. Reader under 'wet' has lapsed",
        EvidenceSite.Report("[@alpha, ¶2]", false, "-- input/reviews.yml --\n- claim: wet\n  by: A. Reader\n  date: 2026-01-02\n  hash: '0'"), StringComparison.Ordinal);

    private static string Report(string text, string more = "") => new TestSite($$"""
        -- input/index.md --
        ---
        title: Front
        question: Is it so?
        answer: It is.
        judgements:
          - id: j-one
            text: {{text}}
            likelihood: likely
            confidence: low
            because: Few say so.
            alternative: It is not.
          - { id: j-two, text: It is likely so., likelihood: likely, confidence: low, because: Few say so., alternative: It is not. }
          - { id: j-three, text: It is likely so., likelihood: likely, confidence: low, because: Few say so., alternative: It is not. }
        ---
        {{more}}
        """).ReportInFull();
}
