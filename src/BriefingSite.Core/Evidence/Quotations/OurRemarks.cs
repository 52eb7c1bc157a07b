using BriefingSite.Core.Evidence.Languages;

namespace BriefingSite.Core.Evidence;

/// <summary>What a writer says in brackets of a quotation itself, such as <c>emphasis added</c>, in any language: it adds nothing to what is
/// quoted.</summary>
internal static class OurRemarks
{
    private const string Omissions = "omissions";

    private static readonly Lazy<Dictionary<string, List<string>>> s_lists = new(() => WordLists.Read(WordLists.Remarks));
    private static readonly Lazy<HashSet<string>> s_remarks = new(() => [.. s_lists.Value.Where(list => list.Key != Omissions).SelectMany(list => list.Value).Select(Joined)]);
    private static readonly Lazy<HashSet<string>> s_omissions = new(() => [.. s_lists.Value[Omissions]]);

    /// <summary>Whether words in brackets are such remarks and nothing else; also several, with commas or semicolons between them.</summary>
    public static bool Is(string words) => Explanation(words).Length == 0;

    /// <summary>What is left of words in brackets without the remarks that end them: <c>the owners</c> of <c>the owners, Ed.</c></summary>
    public static string Explanation(string words)
    {
        var left = words.Trim();
        while (left.Length > 0)
        {
            var start = left.AsSpan().LastIndexOfAny(",;-") + 1;
            if (IsAlone(left)) return "";
            if (start == 0 || !s_remarks.Value.Contains(Key(left[start..]))) return left;
            left = left[..(start - 1)].TrimEnd([.. " .,;-"]);
        }
        return left;
    }

    // A single word may mean something: "[ed]", "[так]". With its full stop or exclamation mark it is a remark.
    private static bool IsAlone(string words) =>
        s_remarks.Value.Contains(Key(words)) && (words[^1] is '.' or '!' || words.Contains('.') || Words.Split(words).Count > 1 || Key(words) == "sic");

    /// <summary>Whether words in brackets stand for an ellipsis.</summary>
    public static bool IsOmission(string words) => s_omissions.Value.Contains(words);

    private static string Key(string words) => string.Concat(Words.Split(words).Items).ToLowerInvariant();

    private static string Joined(string entry) => string.Concat(Words.Split(entry).Items);
}
