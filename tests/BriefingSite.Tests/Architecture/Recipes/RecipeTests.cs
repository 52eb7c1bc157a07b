using System.Text.RegularExpressions;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Architecture.Recipes;

/// <summary>The recipes of the architecture, followed in a copy of the source. With the builds, all of it takes about three minutes of processor
/// time.</summary>
public sealed partial class RecipeTests(FollowedRecipes followed) : IClassFixture<FollowedRecipes>
{
    private static readonly string s_page = File.ReadAllText(Path.Combine(Repository.Root, "src", "ARCHITECTURE.md"));

    public static TheoryData<string> Headings => new(FollowedRecipes.All.Select(recipe => recipe.Heading));

    [Fact]
    public void Every_recipe_of_the_architecture_is_followed_here() =>
        Assert.Equal(Heading().Matches(s_page).Select(match => match.Groups["heading"].Value), FollowedRecipes.All.Select(recipe => recipe.Heading));

    [Theory]
    [MemberData(nameof(Headings))]
    public void A_recipe_names_the_files_that_it_touches_and_they_are_few(string heading)
    {
        var recipe = Find(heading);
        var section = s_page[s_page.IndexOf($"\n### {heading}\n", StringComparison.Ordinal)..];
        section = section[..section.IndexOf("\n##", 1, StringComparison.Ordinal)];
        Assert.InRange(recipe.Files.Count(), 1, recipe.MaxFiles);
        Assert.All(recipe.Files, file => Assert.True(section.Contains($"`{file}`", StringComparison.Ordinal) || section.Contains($"`{Path.GetDirectoryName(file)!.Replace('\\', '/')}/`", StringComparison.Ordinal), $"“{heading}” does not name {file}"));
    }

    [Fact]
    public void When_all_recipes_are_followed_no_test_fails() => Assert.Equal("", string.Join('\n', followed.Complete.Where(test => test.Value is not null)));

    [Theory]
    [MemberData(nameof(Headings))]
    public void What_a_recipe_promises_is_tested(string heading) => Assert.All(Find(heading).Promises, test => Assert.Contains(test, followed.Complete.Keys));

    [Theory]
    [MemberData(nameof(Headings))]
    public void A_step_that_is_forgotten_does_not_build_or_fails_a_test(string heading)
    {
        var steps = Find(heading).Steps;
        Assert.Contains(steps, step => step.DoesNotBuild is not null || step.FailingTest is not null);
        Assert.All(steps.Where(step => step.DoesNotBuild is not null), step => Assert.Equal([step.DoesNotBuild!.Value.Error], followed.Errors[step]));
        Assert.All(steps.Select(step => step.FailingTest).OfType<string>(), test => Assert.True(followed.Forgetful[test] is not null, $"{test} passes"));
    }

    [Fact]
    public void A_manual_that_is_not_refreshed_fails_a_test() => Assert.NotNull(followed.Forgetful["Manual.GeneratedPartsTests.What_a_page_repeats_of_the_program_is_what_the_program_says"]);

    private static Recipe Find(string heading) => FollowedRecipes.All.Single(recipe => recipe.Heading == heading);

    [GeneratedRegex(@"^### (?<heading>Add .+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
