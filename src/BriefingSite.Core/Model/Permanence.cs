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
    /// <summary>The format of data that this program writes; the first had no number.</summary>
    public const int Format = 2;

    /// <summary>Where it was published; ends in a slash.</summary>
    public string BaseUrl { get; init; } = "";

    /// <summary>What answered in it: paths and places on pages. Of a version of the first format, those that follow from its data.</summary>
    public ValueList<FrozenAddress> Addresses { get; init; } = [];

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

/// <summary>An address of a frozen version.</summary>
/// <param name="At">Its location in the files of the version.</param>
/// <param name="Url">Its path on the site, not encoded, perhaps with a place on the page: <c>/economy/#oil</c>.</param>
public sealed record FrozenAddress(UncomparedLocation At, string Url)
{
    /// <summary>The path without the place.</summary>
    public string Path => SitePath.WithoutFragment(Url);

    /// <summary>The place on the page; <c>null</c> for none.</summary>
    public string? Place => Path.Length < Url.Length ? Url[(Path.Length + 1)..] : null;
}

/// <summary>The record of a frozen version: <c>input/versions/&lt;version&gt;/claims.json</c>.</summary>
/// <param name="Written">The file.</param>
/// <param name="Frozen">The version.</param>
/// <param name="Content">What it said.</param>
public sealed record VersionDraft(InputFile Written, FrozenVersion Frozen, FrozenContent Content) : Draft(Written)
{
    /// <summary>Whether all its addresses are kept beside it, as a format later than the first asks for.</summary>
    public bool HasAddresses { get; init; }
}

/// <summary>The addresses of a frozen version: <c>input/versions/&lt;version&gt;/addresses.json</c>.</summary>
/// <param name="Written">The file.</param>
/// <param name="Version">The version.</param>
/// <param name="Addresses">All of them.</param>
public sealed record AddressesDraft(InputFile Written, string Version, ValueList<FrozenAddress> Addresses) : Draft(Written);

/// <summary>The expected hash of a file of a version: <c>input/versions/&lt;version&gt;/claims.json.sha256</c>.</summary>
/// <param name="Written">The file.</param>
/// <param name="Sha256">64 hexadecimal digits; the content of the file as it is, when it is not a hash.</param>
public sealed record DigestDraft(InputFile Written, string Sha256) : Draft(Written);

/// <summary><c>input/retired.yml</c>.</summary>
public sealed record RetiredDraft(InputFile Written, ValueList<RetirementDraft> Retirements) : Draft(Written);

/// <summary>An entry of <c>input/retired.yml</c>: an id or an address that was published and removed on purpose.</summary>
/// <param name="Id">The id, or the address, which begins with a slash.</param>
/// <param name="Date">When it was removed.</param>
/// <param name="Reason">Why, in a sentence for readers.</param>
/// <param name="Instead">The id or the address of its replacement, if there is one.</param>
public sealed record RetirementDraft(UnresolvedName Id, Edtf Date, string Reason, UnresolvedName? Instead);

/// <summary>An address of a site before this one, which leads on to what names it under <c>redirect-from</c>.</summary>
/// <param name="At">Its location.</param>
/// <param name="Written">The address as written.</param>
public sealed record FormerAddress(Location At, string Written);

/// <summary>What is served at the address of something that was published and is no longer there.</summary>
/// <param name="Was">What it was, under the address it had.</param>
/// <param name="Id">Its id; an address where it had none.</param>
/// <param name="Version">The last version that had it there; empty for an address of a site before this one.</param>
/// <param name="Date">When it was removed; <c>null</c> when it has only moved to another address.</param>
/// <param name="Reason">Why it was removed, or has moved.</param>
/// <param name="Instead">Its replacement, if there is one.</param>
public sealed record Tombstone(Target Was, string Id, string Version, Edtf? Date, string? Reason, Target? Instead)
{
    /// <summary>The page that contains it.</summary>
    public string Path => Was.PagePath;

    /// <summary>Whether it had a page of its own, and not a place on one.</summary>
    public bool HasOwnPage => !Was.IsOnPage;

    /// <summary>Whether it is the tombstone of an entity, and not of a mere address.</summary>
    public bool IsEntity => !Id.StartsWith('/');

    /// <summary>Whether its page answers in place of a file: the last name of its path has an ending.</summary>
    public bool IsFile => HasOwnPage && Path.EndsWith('/') && Path[..^1][(Path[..^1].LastIndexOf('/') + 1)..].Contains('.');

    /// <summary>Where its page leads on by itself; <c>null</c> when it says only that something is gone.</summary>
    public Target? LeadsTo => Date is null && HasOwnPage ? Instead : null;

    /// <summary>Places on its page that were published; links to them still arrive there.</summary>
    public ValueList<string> Places { get; init; } = [];

    /// <summary>The file that asks for it; <c>null</c> for a version.</summary>
    public string? Origin { get; init; }

    /// <summary>The path of the page that answers at an address: its own for a page, a folder of its name for another file, because a host would
    /// send words under the name of a picture as a picture.</summary>
    public static string PageOf(string path) =>
        path.EndsWith('/') || path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase) ? path : path + "/";
}

/// <summary>The paths of frozen versions.</summary>
public static class VersionPaths
{
    /// <summary>A version's data.</summary>
    public static string Claims(string version) => $"/v/{version}/claims.json";

    /// <summary>A version's addresses.</summary>
    public static string Addresses(string version) => $"/v/{version}/addresses.json";

    /// <summary>The expected hash of its data.</summary>
    public static string Digest(string version) => Claims(version) + ".sha256";

    /// <summary>All files of a version.</summary>
    public static IEnumerable<string> All(string version) => [Claims(version), Digest(version), Addresses(version), Addresses(version) + ".sha256"];
}
