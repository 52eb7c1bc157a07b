using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>A date in words, and in machine-readable form where HTML has one.</summary>
    public virtual Html Date(Edtf date) => date.IsPlain
        ? $"<time datetime={date.Written}>{date.InWords()}</time>"
        : Html.Text(date.InWords());
}
