using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Values;

/// <summary>Formats of texts, as patterns for editors. Readers check the texts themselves and report problems in sentences.</summary>
internal static class Patterns
{
    /// <summary>An id: see <see cref="Id.IsValid"/>.</summary>
    public const string Id = "^[a-z0-9]+(-[a-z0-9]+)*$";

    /// <summary>What a record says of the questions that its source was read for: ids, and a day. An id alone may be a number to YAML.</summary>
    public const string ReadFor = "^([a-z0-9]+(-[a-z0-9]+)*|all-until [0-9]{4}-[0-9]{2}-[0-9]{2})$";

    /// <summary>A day.</summary>
    public const string Day = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

    /// <summary>The address of a page.</summary>
    public const string Address = "^https?://";

    /// <summary>A path on the site.</summary>
    public const string SitePath = "^/";

    /// <summary>An id, or a path on the site.</summary>
    public const string IdOrSitePath = "^([a-z0-9]+(-[a-z0-9]+)*$|/)";

    /// <summary>A contact address.</summary>
    public const string Contact = "^(mailto:|https://)";

    /// <summary>A number of months or years.</summary>
    public const string Months = "^[1-9][0-9]{0,2} (months?|years?)$";

    /// <summary>The SHA-256 of a file.</summary>
    public const string Sha256 = "^[0-9a-f]{64}$";

    /// <summary>A language tag: see <see cref="LanguageTag"/>.</summary>
    public const string Language = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$";

    /// <summary>A DOI.</summary>
    public const string Doi = "^10\\.[0-9.]{4,}/\\S";

    /// <summary>Passages: ¶3, ¶3-4, ¶3, ¶7.</summary>
    public const string Passages = "^¶ ?[0-9]";

    /// <summary>A date: see <see cref="Edtf.Parse"/>. A year alone is a number to YAML, so it has no pattern.</summary>
    public const string Date = $"^({Part}(/({Part}|\\.\\.)?)?|(\\.\\.)?/{Part})$";

    private const string Part = "(-?[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]|XX))?|-(2[1-9]|3[0-9]|4[01])|-XX(-XX)?)?|-?[0-9]{3}X|-?[0-9]{2}XX|Y-?[1-9][0-9]{4,11})[~?%]?";
}
