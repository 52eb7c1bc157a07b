using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    // Tones from one end of a scale to the other; a longer scale has neighbours of one tone.
    private const int Tones = 5;

    /// <summary>How many sources take each stance: a bar of their shares, and the same in words.</summary>
    public virtual Html Figures(StanceShares shares) => Html.When(shares.Speaking > 0, () => $"""
        <div class="figures">
        {StanceBar(shares)}
        <p>{InWords(shares)}</p>
        </div>
        """);

    /// <summary>The shares of the stances as a bar, from one end of the scale to the other.</summary>
    public virtual Html StanceBar(StanceShares shares) => Bar([.. shares.Stances.Select((share, i) => ($"tone-{Tone(i, shares.Stances.Count)}", share.Count))]);

    /// <summary>The shares in words: <c>yes 12, partly 3; silent 40; not read 145.</c></summary>
    public virtual Html InWords(StanceShares shares) => $"""
        {Html.Join(", ", shares.Stances.Select((share, i) => (Share: share, Tone: Tone(i, shares.Stances.Count))).Where(entry => entry.Share.Count > 0).Select(entry =>
            Html.Create($"<span class=\"figure\"><i class=\"tone tone-{entry.Tone}\" aria-hidden=\"true\"></i>{entry.Share.Stance} <b>{entry.Share.Count}</b></span>")))}{Further("silent", shares.Silent)}{Further("not read", shares.Unread)}.
        """;

    private static Html Further(string word, int count) => Html.When(count > 0, () => $"; {word} {count}");

    internal static int Tone(int index, int all) => all < 2 ? 1 : 1 + (int)Math.Round((double)index * (Tones - 1) / (all - 1));
}
