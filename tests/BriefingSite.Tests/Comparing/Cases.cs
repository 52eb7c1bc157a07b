namespace BriefingSite.Tests.Comparing;

/// <summary>A pull request in small: what it does, and what must be said of it.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Told">The changes, as <see cref="RevisedSite.Told"/> has them.</param>
/// <param name="Edits">The edits: path, what stood there, what stands there now.</param>
public sealed record Case(string Name, string Told, params (string Path, string? Old, string? New)[] Edits);
