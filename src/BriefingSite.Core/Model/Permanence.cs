namespace BriefingSite.Core.Model;

/// <summary>Something that is, or was, published under an id of its own.</summary>
/// <param name="Id">The id.</param>
/// <param name="Target">What it is, what it is called, and its permanent address.</param>
public sealed record PublishedId(string Id, Target Target)
{
    /// <summary>The word for what it is, such as <c>claim</c>; see <see cref="EntityKind.Word"/>.</summary>
    public string Kind => EntityKind.Find(Target.Kind)!.Word;

    /// <summary>The target kind of a word of <see cref="Kind"/>.</summary>
    public static TargetKind? KindOf(string word) => EntityKind.Find(word)?.Target;
}

/// <summary>A version of the briefing as it was published; it never changes.</summary>
/// <param name="Version">Its name: the day of its newest change note, followed by a number when that day had several.</param>
/// <param name="Ids">What had an id in it.</param>
public sealed record FrozenVersion(string Version, ValueList<FrozenId> Ids)
{
    /// <summary>Its sort key among the versions: later ones are greater.</summary>
    public (string Day, int Number) Order => OrderOf(Version) ?? default;

    /// <summary>The sort key of a version; <c>null</c> when the text is not a version.</summary>
    public static (string Day, int Number)? OrderOf(string version)
    {
        var dot = version.IndexOf('.', StringComparison.Ordinal);
        var (day, number) = (dot < 0 ? version : version[..dot], 1);
        if (dot >= 0 && (!int.TryParse(version.AsSpan(dot + 1), out number) || version != $"{day}.{number}" || number < 2)) return null;
        return day.Length == "2026-11-22".Length && Edtf.Parse(day) is { IsPlain: true, IsDay: true } ? (day, number) : null;
    }
}

/// <summary>An id of a frozen version.</summary>
/// <param name="At">Its location in the record of the version.</param>
/// <param name="Published">What it was.</param>
public sealed record FrozenId(UncomparedLocation At, PublishedId Published);

/// <summary>The record of a frozen version: <c>input/versions/&lt;version&gt;/claims.json</c>.</summary>
/// <param name="Written">The file.</param>
/// <param name="Frozen">The version.</param>
/// <param name="Content">What it said.</param>
public sealed record VersionDraft(InputFile Written, FrozenVersion Frozen, FrozenContent Content) : Draft(Written);

/// <summary>The expected hash of the record of a version: <c>input/versions/&lt;version&gt;/claims.json.sha256</c>.</summary>
/// <param name="Written">The file.</param>
/// <param name="Sha256">64 hexadecimal digits; the content of the file as it is, when it is not a hash.</param>
public sealed record DigestDraft(InputFile Written, string Sha256) : Draft(Written);

/// <summary><c>input/retired.yml</c>.</summary>
public sealed record RetiredDraft(InputFile Written, ValueList<RetirementDraft> Retirements) : Draft(Written);

/// <summary>An entry of <c>input/retired.yml</c>: an id that was published and removed on purpose.</summary>
/// <param name="Id">The id.</param>
/// <param name="Date">When it was removed.</param>
/// <param name="Reason">Why, in a sentence for readers.</param>
/// <param name="Instead">The id of its replacement, if there is one.</param>
public sealed record RetirementDraft(UnresolvedName Id, Edtf Date, string Reason, UnresolvedName? Instead);

/// <summary>What is served at the address of something that was published and is no longer there.</summary>
/// <param name="Was">What it was, under the address it had.</param>
/// <param name="Id">Its id.</param>
/// <param name="Version">The last version that had it there.</param>
/// <param name="Date">When it was removed; <c>null</c> when it has only moved to another address.</param>
/// <param name="Reason">Why it was removed.</param>
/// <param name="Instead">Its replacement, if there is one.</param>
public sealed record Tombstone(Target Was, string Id, string Version, Edtf? Date, string? Reason, Target? Instead)
{
    /// <summary>The page that contains it.</summary>
    public string Path => Was.PagePath;

    /// <summary>Whether it had a page of its own, and not a place on one.</summary>
    public bool HasOwnPage => !Was.IsOnPage;
}

/// <summary>The paths of frozen versions.</summary>
public static class VersionPaths
{
    /// <summary>A version's data.</summary>
    public static string Claims(string version) => $"/v/{version}/claims.json";

    /// <summary>Their expected hash.</summary>
    public static string Digest(string version) => Claims(version) + ".sha256";
}
