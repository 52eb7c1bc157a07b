using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>A date in words, and for machines where HTML can say it.</summary>
    public virtual Html Date(Edtf date) => date.IsPlain
        ? $"<time datetime={date.Written}>{date.InWords()}</time>"
        : Html.Text(date.InWords());
}
