using System.Reflection;
using System.Text.RegularExpressions;
using BriefingSite.Core.Model;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Architecture;

public partial class RuleTests
{
    [Fact]
    public void Codes_are_unique_and_well_formed()
    {
        Assert.All(Rules.All, rule => Assert.Matches("^BS[0-4][0-9][0-9]$", rule.Code));
        Assert.Equal(Rules.All.Count, Rules.All.Select(rule => rule.Code).Distinct().Count());
    }

    [Fact]
    public void Every_rule_that_is_declared_is_in_the_catalogue() => Assert.Equal(
        typeof(Rules).GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic).Where(property => property.PropertyType == typeof(Rule))
            .Select(property => (Rule)property.GetValue(null)!).OrderBy(rule => rule.Code, StringComparer.Ordinal),
        Rules.All);

    [Fact]
    public void Every_rule_can_be_explained() =>
        Assert.All(Rules.All, rule => Assert.All(new[] { rule.Title, rule.Why, rule.Wrong, rule.Right }, Assert.NotEmpty));

    [Fact]
    public void Every_rule_is_provoked_by_a_test_that_names_its_code()
    {
        var named = Directory.GetFiles(Repository.Tests, "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != nameof(RuleTests) + ".cs")
            .SelectMany(file => Code().Matches(File.ReadAllText(file)).Select(match => match.Value)).ToHashSet();
        Assert.DoesNotContain(Rules.All.Select(rule => rule.Code), code => !named.Contains(code));
    }

    [GeneratedRegex(@"BS\d{3}")]
    private static partial Regex Code();
}
