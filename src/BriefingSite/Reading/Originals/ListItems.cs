namespace BriefingSite.Reading.Originals;

/// <summary>Recognises the items of lists in plain text.</summary>
internal static class ListItems
{
    private const int MaxDigits = 3;

    /// <summary>Whether a line begins like a list item: with a bullet, or a number and a full stop or bracket.</summary>
    public static bool Begins(string line)
    {
        var digits = line.Length - line.TrimStart("0123456789").Length;
        return line.Length > digits + 1 && digits <= MaxDigits && (digits == 0 ? line[0] is '-' or '*' or '+' or '•' or '–' or '·' : line[digits] is '.' or ')') && line[digits + 1] is ' ' or '\t';
    }
}
