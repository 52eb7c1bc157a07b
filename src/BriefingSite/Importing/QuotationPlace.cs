using System.Text.RegularExpressions;
using BriefingSite.Core.Model;

namespace BriefingSite.Importing;

/// <summary>Where a quotation and its passage number are written. Only text that is written literally can be changed.</summary>
/// <param name="file">The file.</param>
/// <param name="citation">The citation.</param>
/// <param name="quotation">What is quoted from it.</param>
/// <param name="isInYaml">Whether it is in YAML under <c>quote</c> and <c>at</c>, and not in Markdown.</param>
internal sealed partial class QuotationPlace(WrittenText file, Citation citation, Quotation quotation, bool isInYaml)
{
    /// <summary>A change of the words; <c>null</c> when they are not written literally, for instance with emphasis inside.</summary>
    public Repair? Words(string after)
    {
        var before = quotation.Words;
        var at = file.Offset(quotation.At) + quotation.MarkLength;
        if (!file.Has(before, at))
        {
            before = before.Replace("\n", "\r\n", StringComparison.Ordinal);
            if (!file.Has(before, at)) return null;
            after = after.Replace("\n", "\r\n", StringComparison.Ordinal);
        }
        // Inside YAML quotation marks a mark of the same kind would need an escape.
        if (isInYaml && at > 0 && file.Text[at - 1] is '\'' or '"' && after.Contains(file.Text[at - 1], StringComparison.Ordinal)) return null;
        return new(file.Place(at), at, before, after, quotation.At);
    }

    /// <summary>A change of the passage number; <c>null</c> unless a single passage is cited.</summary>
    public Repair? Number(int number)
    {
        if (citation.Ranges is not [var range] || range.First != range.Last) return null;
        var (start, end) = isInYaml ? file.Entry(file.Offset(quotation.At)) : (file.Offset(citation.At), 0);
        if (start < 0) return null;
        if (!isInYaml) end = file.Text.IndexOfAny([']', ';'], start);
        var matches = (isInYaml ? InYaml() : InBrackets()).Matches(file.Text[start..Math.Max(start, end)]).Where(match => match.Groups["n"].Value == $"{range.First}").ToList();
        if (matches is not [var only]) return null;
        var at = start + only.Groups["n"].Index;
        return new(file.Place(at - 1), at, only.Groups["n"].Value, $"{number}", quotation.At);
    }

    [GeneratedRegex(@"^@[a-z0-9-]+\s*,\s*¶(?<n>[0-9]+)\s*$")]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"(?<![\w-])at:\s*[""']?¶(?<n>[0-9]+)(?![0-9])")]
    private static partial Regex InYaml();
}
