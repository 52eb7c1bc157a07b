using Xunit;

namespace BriefingSite.Tests.Architecture.Recipes;

/// <summary>The recipes of the architecture, followed in a copy of the source. With the builds, all of it takes about three minutes of processor
/// time.</summary>
public sealed class RecipeTests(FollowedRecipes followed) : IClassFixture<FollowedRecipes>
{
    public static TheoryData<string> Headings => new(FollowedRecipes.All.Select(recipe => recipe.Heading));

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

    internal static Recipe Find(string heading) => FollowedRecipes.All.Single(recipe => recipe.Heading == heading);
}
