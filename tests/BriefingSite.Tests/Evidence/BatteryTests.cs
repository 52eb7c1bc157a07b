using System.Text;
using BriefingSite.Core.Checking;
using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;
using Xunit;

namespace BriefingSite.Tests.Evidence;

/// <summary>Thousands of quotations, false and honest, in each language with word lists and in some without, by the lock alone.</summary>
public class BatteryTests(ITestOutputHelper output)
{
    private const int Each = 20;

    public static TheoryData<string> Languages => new(BatteryTexts.Listed.Keys);

    public static TheoryData<string> Others => new(BatteryTexts.Unlisted.Keys);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_false_quotation_is_reported(string language)
    {
        var text = BatteryTexts.Listed[language];
        var uses = Language.Find(language)!;
        var made = new FalseQuotations(text, 7).Make(Each, word => (uses.Single(word.ToLowerInvariant()) & (WordUses.Negation | WordUses.Concord)) == WordUses.Negation).ToList();
        var passed = BatterySite.Check(language, text, made).Where(found => found.Problems.Count == 0).Select(found => $"{found.Quoted.Kind}: ¶{found.Quoted.Passage} {found.Quoted.Words}").ToList();
        output.WriteLine($"{language}: {made.Count} false, {passed.Count} passed");
        Assert.True(passed.Count == 0, string.Join('\n', passed));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Hardly_an_honest_quotation_is_refused_or_warned_of(string language) => AssertHonest(language, BatteryTexts.Listed[language], withEllipses: true);

    [Theory]
    [MemberData(nameof(Others))]
    public void Honest_quotations_pass_in_languages_without_lists(string language) => AssertHonest(language, BatteryTexts.Unlisted[language], withEllipses: false);

    private void AssertHonest(string language, string text, bool withEllipses)
    {
        var honest = new HonestQuotations(text, 11, Language.Find(language));
        var made = honest.Make(Each).Concat(withEllipses ? honest.MakeEllipses(Each) : []).ToList();
        var checkedOnes = BatterySite.Check(language, text, made);
        var refused = checkedOnes.Where(found => found.Problems.Exists(problem => problem.Rule.Severity == Severity.Error)).ToList();
        var expected = checkedOnes.Where(found => found.Quoted.FollowsCondition && found.Problems.Count > 0 && found.Problems.TrueForAll(problem => problem.Rule == CheckingRules.CutSense)).ToList();
        var warned = checkedOnes.Except(refused).Except(expected).Where(found => found.Problems.Count > 0).ToList();
        output.WriteLine($"{language}: {made.Count} honest, {refused.Count} refused, {warned.Count} warned, {expected.Count} of {made.Count(quoted => quoted.FollowsCondition)} behind a condition warned as they should be");
        var report = new StringBuilder();
        foreach (var (quoted, problems) in refused.Concat(warned)) report.Append($"{quoted.Kind}: ¶{quoted.Passage} {quoted.Words}\n   {string.Join("\n   ", problems)} {problems[0].Hint}\n");
        output.WriteLine(report.ToString());
        Assert.True(100 * refused.Count <= made.Count && 50 * warned.Count <= made.Count, $"{refused.Count} refused, {warned.Count} warned of {made.Count}\n{report}");
    }
}
