using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>A date in words, and for machines where HTML can say it.</summary>
    public virtual Html Date(Edtf date) => IsExact(date.Written)
        ? $"<time datetime={date.Written}>{date.InWords()}</time>"
        : Html.Text(date.InWords());

    /// <summary>Whether it is a plain year, month or day.</summary>
    private static bool IsExact(string written) => written.Length is 4 or 7 or 10 && written.All(c => char.IsAsciiDigit(c) || c == '-');
}
