using Xunit;

namespace BriefingSite.Tests.Architecture.Recipes;

/// <summary>Follows all recipes at once in one copy of the source; then forgets some of their steps.</summary>
public sealed class FollowedRecipes : IAsyncLifetime
{
    private const string Manual = "Manual.GeneratedPartsTests";

    // Whoever uses another stands before it, so that what a project uses need not be compiled again.
    private static readonly string[] s_projects = ["src/BriefingSite.Template", "src/BriefingSite", "theme", "src/BriefingSite.Comparing", "src/BriefingSite.Core"];

    private readonly SourceCopy _copy = new();

    internal static IReadOnlyList<Recipe> All { get; } = [CheckRecipe.Recipe, PageRecipe.Recipe, InlineRecipe.Recipe, DiffFormatRecipe.Recipe, CommandRecipe.Recipe, KeyRecipe.Recipe, EntityRecipe.Recipe];

    /// <summary>The tests when every step is taken, each with why it fails.</summary>
    internal IReadOnlyDictionary<string, string?> Complete { get; private set; } = new Dictionary<string, string?>();

    /// <summary>The same when all steps that a test holds are forgotten, and the manual is not refreshed.</summary>
    internal IReadOnlyDictionary<string, string?> Forgetful { get; private set; } = new Dictionary<string, string?>();

    /// <summary>The errors of the compiler when a step is forgotten that it holds.</summary>
    internal Dictionary<Step, IReadOnlyCollection<string>> Errors { get; } = [];

    public async ValueTask InitializeAsync()
    {
        var steps = All.SelectMany(recipe => recipe.Steps).ToList();
        foreach (var step in steps) step.Do(_copy.Root);
        await _copy.Build();
        foreach (var step in steps.Where(step => step.DoesNotBuild is not null).OrderBy(step => Array.IndexOf(s_projects, step.DoesNotBuild!.Value.Project)))
        {
            step.Undo(_copy.Root);
            Errors[step] = await _copy.Errors(step.DoesNotBuild!.Value.Project);
            step.Do(_copy.Root);
        }

        var manual = Directory.GetFiles(_copy.Root, "*.md", SearchOption.AllDirectories).ToDictionary(page => page, File.ReadAllText);
        await _copy.Test([Manual], acceptsSnapshots: true);
        string[] classes = [Manual, .. All.SelectMany(recipe => recipe.Promises).Concat(steps.Select(step => step.FailingTest).OfType<string>()).Select(test => test[..test.LastIndexOf('.')]).Distinct()];
        Complete = await _copy.Test(classes);

        foreach (var (page, text) in manual) await File.WriteAllTextAsync(page, text);
        foreach (var step in steps.Where(step => step.FailingTest is not null)) step.Undo(_copy.Root);
        await _copy.Build();
        Forgetful = await _copy.Test(classes);
    }

    public ValueTask DisposeAsync()
    {
        _copy.Dispose();
        return ValueTask.CompletedTask;
    }
}
