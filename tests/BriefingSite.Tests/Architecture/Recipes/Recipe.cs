namespace BriefingSite.Tests.Architecture.Recipes;

/// <summary>A recipe of the architecture, followed for real.</summary>
/// <param name="Heading">Its heading there.</param>
/// <param name="MaxFiles">How many files it may touch, its tests included. What the manual repeats of the program is written by a test and does not count.</param>
/// <param name="Steps">What is written.</param>
internal sealed record Recipe(string Heading, int MaxFiles, params IReadOnlyList<Step> Steps)
{
    /// <summary>The tests that show what it promises, as class and method: some are written by its steps, others look at everything there is.</summary>
    public required IReadOnlyList<string> Promises { get; init; }

    /// <summary>The files that it touches.</summary>
    public IEnumerable<string> Files => Steps.Select(step => step.Path).Distinct();
}

/// <summary>A step of a recipe: a new file, or an edit of one.</summary>
/// <param name="Path">The file.</param>
/// <param name="Before">What stands there; <c>null</c>: nothing, the file is new.</param>
/// <param name="After">What stands there afterwards.</param>
internal sealed record Step(string Path, string? Before, string After)
{
    /// <summary>The error in a project, almost always of the compiler, when it is forgotten.</summary>
    public (string Project, string Error)? DoesNotBuild { get; init; }

    /// <summary>The test that fails when it is forgotten, as class and method.</summary>
    public string? FailingTest { get; init; }

    /// <summary>A new file.</summary>
    public static Step Add(string path, string text) => new(path, null, text + "\n");

    /// <summary>Lines below a line, which is given by its end.</summary>
    public static Step Below(string path, string line, string text) => new(path, line + "\n", $"{line}\n{text}\n");

    /// <summary>A text in place of another.</summary>
    public static Step Replace(string path, string before, string after) => new(path, before, after);

    /// <summary>Takes it in a folder.</summary>
    public void Do(string root) => Edit(root, Before, After);

    /// <summary>Takes it back.</summary>
    public void Undo(string root) => Edit(root, After, Before);

    private void Edit(string root, string? before, string? after)
    {
        var file = System.IO.Path.Combine(root, Path);
        if (Before is null)
        {
            if (after is null) File.Delete(file);
            else File.WriteAllText(file, after);
            return;
        }
        var text = File.ReadAllText(file);
        var at = text.IndexOf(before!, StringComparison.Ordinal);
        if (at < 0 || text.IndexOf(before!, at + 1, StringComparison.Ordinal) >= 0) throw new InvalidOperationException($"{Path} must have this text once: {before}");
        File.WriteAllText(file, text[..at] + after + text[(at + before!.Length)..]);
    }
}
