using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>A likelihood in words and per cent, with its band drawn on a scale from 0 to 100.</summary>
    public virtual Html LikelihoodScale(Likelihood likelihood) => $"""
        <strong>{ReaderLabels.Capital(likelihood.Words)}</strong> <span class="band">{likelihood.From}–{likelihood.To} %</span>
        <svg class="likelihood" width="200" height="26" viewBox="0 0 200 26" role="img" aria-label="{likelihood.Words}: {likelihood.From} to {likelihood.To} per cent on a scale from 0 to 100">
        <rect class="track" x="0" y="6" width="200" height="4"/>
        <rect class="range" x="{likelihood.From * 2}" y="2" width="{(likelihood.To - likelihood.From) * 2}" height="12"/>
        <path class="ticks" d="M.5 6v8M50 10v4M100 10v4M150 10v4M199.5 6v8"/>
        <text x="0" y="24">0</text><text class="mid" x="100" y="24">50</text><text class="end" x="200" y="24">100 %</text>
        </svg>
        """;
}
