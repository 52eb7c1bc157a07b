using System.Text.RegularExpressions;
using BriefingSite.Core.Checking;
using BriefingSite.Core.Model;
using BriefingSite.Shell.Rules;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Architecture;

public partial class RuleTests
{
    [Fact]
    public void Codes_are_unique_and_well_formed()
    {
        Assert.All(RuleCatalogue.All, rule => Assert.Matches("^BS[0-4][0-9][0-9]$", rule.Code));
        Assert.Equal(RuleCatalogue.All.Count, RuleCatalogue.All.Select(rule => rule.Code).Distinct().Count());
    }

    [Fact]
    public void Every_rule_that_is_declared_is_in_the_catalogue() => Assert.Equal(
        ProductTypes.StaticProperties<Rule>().Select(rule => rule.Code).Order(StringComparer.Ordinal),
        RuleCatalogue.All.Select(rule => rule.Code));

    [Fact]
    public void Every_rule_can_be_explained() =>
        Assert.All(RuleCatalogue.All, rule => Assert.All(new[] { rule.Title, rule.Why, rule.Wrong, rule.Right }, Assert.NotEmpty));

    [Fact]
    public void Every_rule_is_provoked_by_a_test_that_names_its_code()
    {
        var named = Directory.GetFiles(Repository.Tests, "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != nameof(RuleTests) + ".cs")
            .SelectMany(file => Code().Matches(File.ReadAllText(file)).Select(match => match.Value)).ToHashSet();
        Assert.DoesNotContain(RuleCatalogue.All.Select(rule => rule.Code), code => !named.Contains(code));
    }

    [Fact]
    public void Every_check_is_in_the_list_of_those_that_run()
    {
        var parameters = typeof(BriefingCheck).GetMethod("Invoke")!.GetParameters().Select(parameter => parameter.ParameterType).ToList();
        var declared = ProductTypes.All.Where(type => type.Namespace == typeof(Checks).Namespace)
            .SelectMany(type => type.GetMethods()).Where(method => method.IsStatic && method.GetParameters().Select(parameter => parameter.ParameterType).SequenceEqual(parameters));
        Assert.Equal(
            declared.Select(method => method.DeclaringType!.Name).Order(StringComparer.Ordinal),
            Checks.All.Select(check => check.Method.DeclaringType!.Name).Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"BS\d{3}")]
    private static partial Regex Code();
}
