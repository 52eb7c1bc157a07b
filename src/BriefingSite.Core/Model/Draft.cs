namespace BriefingSite.Core.Model;

/// <summary>A hand-written file after reading: well-formed in itself, its names not yet resolved.</summary>
/// <param name="Written">The file it was read from. Part of the value, so that a moved line makes a different draft although
/// locations are not compared (see <see cref="UncomparedLocation"/>).</param>
public abstract record Draft(InputFile Written) : IKeyed
{
    string IKeyed.Key => Written.Path;

    /// <summary>What is said of its plain texts, if anything.</summary>
    public FileTexts? Texts { get; init; }

    /// <summary>The addresses of a site before this one that lead to what the file defines.</summary>
    public ValueList<FormerAddress> Former { get; init; } = [];

    /// <summary>The entities that the file defines.</summary>
    public virtual IEnumerable<IEntityDraft> Entities => this is IEntityDraft entity ? [entity] : [];

    /// <summary>The beginning of the file, for diagnostics without a more exact location.</summary>
    public Location Start => new(Written.Path, 1, 1);
}
