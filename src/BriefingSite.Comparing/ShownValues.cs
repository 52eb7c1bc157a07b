using System.Text.RegularExpressions;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing;

/// <summary>The values of a change as reviewers read them; programs get them as they are written. Dates are in words. Sizes and hashes are left out: that
/// bytes differ is what the change says already.</summary>
public static partial class ShownValues
{
    private static readonly HashSet<ChangeKind> s_dates =
    [
        ChangeKinds.TopicAsOfChanged, ChangeKinds.IndicatorAsOfChanged, ChangeKinds.SourceDateChanged, ChangeKinds.EventDateChanged,
        ChangeKinds.RetiredIdAdded, ChangeKinds.RetiredIdChanged, ChangeKinds.RetiredIdRemoved,
        ChangeKinds.ClaimSignatureAdded, ChangeKinds.ClaimSignatureChanged, ChangeKinds.ClaimSignatureLapsed, ChangeKinds.ClaimSignatureRemoved, ChangeKinds.ClaimSignatureRenewed,
    ];

    /// <summary>The two values; <c>null</c> where there is none to read.</summary>
    public static (string? Before, string? After) Of(Change change)
    {
        var (before, after) = (Of(change, change.Before), Of(change, change.After));
        // Other words are a change of their own.
        if (change.Kind == ChangeKinds.StructureChanged && before?.Split(": ", 2) is [var kind, var words] && after?.Split(": ", 2) is [var other, var others] && words != others) return (kind, other);
        // "Not contested → contested": the title says it.
        return before == $"not {after}" || after == $"not {before}" || (before is not null && before == after) ? (null, null) : (before, after);
    }

    private static string? Of(Change change, string? value)
    {
        if (value is null || (change.Kind == ChangeKinds.SilenceAdded || change.Kind == ChangeKinds.SilenceRemoved)) return null;
        if (HashesOnly().IsMatch(value)) return null;
        if (change.Kind == ChangeKinds.SourceGradeChanged) return SourceWorth.Grade(value);
        if (change.Kind == ChangeKinds.SourceOriginalChanged) return HashBehind().Replace(value, "");
        if (change.Kind == ChangeKinds.EventAdded || change.Kind == ChangeKinds.EventRemoved)
            return value.IndexOf(": ", StringComparison.Ordinal) is > 0 and var end ? InWords(value[..end]) + value[end..] : value;
        return s_dates.Contains(change.Kind) || (change.Kind == ChangeKinds.SourceDetailChanged && change.Detail == "retrieved") ? InWords(value) : value;
    }

    // Whatever else stands in the value is no date.
    private static string InWords(string value) => Token().Replace(value, token => Edtf.Parse(token.Value)?.InWords() ?? token.Value);

    [GeneratedRegex(@"^([0-9]+ bytes, SHA-256 )?[0-9a-f]{12,64}$")]
    private static partial Regex HashesOnly();

    [GeneratedRegex(@" \([0-9a-f]{12}\)$")]
    private static partial Regex HashBehind();

    [GeneratedRegex(@"(?<=^|[\s(])[0-9Y-][^\s,;:()\[\]]{3,}")]
    private static partial Regex Token();
}
