using System.Text.RegularExpressions;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Architecture.Recipes;

/// <summary>What the architecture says of its recipes is what is done here.</summary>
public partial class RecipeTextTests
{
    private static readonly string s_page = File.ReadAllText(Path.Combine(Repository.Root, "src", "ARCHITECTURE.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Every_recipe_of_the_architecture_is_followed_here() =>
        Assert.Equal(Heading().Matches(s_page).Select(match => match.Groups["heading"].Value), FollowedRecipes.All.Select(recipe => recipe.Heading));

    [Theory]
    [MemberData(nameof(RecipeTests.Headings), MemberType = typeof(RecipeTests))]
    public void A_recipe_names_the_files_that_it_touches_and_they_are_few(string heading)
    {
        var recipe = RecipeTests.Find(heading);
        var section = s_page[s_page.IndexOf($"\n### {heading}\n", StringComparison.Ordinal)..];
        section = section[..section.IndexOf("\n##", 1, StringComparison.Ordinal)];
        Assert.InRange(recipe.Files.Count(), 1, recipe.MaxFiles);
        Assert.All(recipe.Files, file => Assert.True(section.Contains($"`{file}`", StringComparison.Ordinal) || section.Contains($"`{Path.GetDirectoryName(file)!.Replace('\\', '/')}/`", StringComparison.Ordinal), $"“{heading}” does not name {file}"));
    }

    [GeneratedRegex(@"^### (?<heading>Add .+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
