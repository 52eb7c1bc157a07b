using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>The card of a page as a standalone SVG file with its own colours and fonts, always light; nothing for pages without one.</summary>
    public virtual Html Card(Page page, Frame frame) => page switch
    {
        HomePage home => CardFile(CardPicture.Draw(
            new(frame.Title, home.Front.Header.Question, home.Front.Header.Answer, home.Sources.Select(source => source.Label).ToList()),
            EvidenceShare.Sum(new(TargetKind.Page, home.Title, home.Path), home.Evidence))),
        TopicPage topic => CardFile(CardPicture.Draw(
            new(frame.Title, topic.Title, topic.Description, topic.Columns), EvidenceShare.Count(topic.Topic.Header.Target, topic.Topic.Body.Claims))),
        ComparisonPage comparison => CardFile(CardPicture.Draw(
            new(frame.Title, comparison.Title, comparison.Description, comparison.Columns),
            comparison.Groups.SelectMany(group => group.Rows).Select(row => OverviewRow.FromQuestion(row.Question)).ToList())),
        _ => Html.Empty,
    };

    private static Html CardFile(Drawing card) => $"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Number(card.Width)} {Number(card.Height)}" width={Number(card.Width)} height={Number(card.Height)}>
        <style>{CardStyle}</style>
        <defs><pattern id="card.hatch" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0 0v10"/></pattern></defs>
        {card.Shapes.Select(shape => Svg(shape, "card"))}</svg>
        """;

    // The light colours of the style sheet, which does not apply to a standalone picture.
    private static Html CardStyle => $$"""
        svg { background: #fff; font-family: "Avenir Next", "Segoe UI", system-ui, Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif; font-variant-numeric: tabular-nums lining-nums }
        text { font-size: 26px; fill: #15202c }
        .band { fill: #15202c }
        .accent { fill: #15202c }
        .site { font-size: 30px; font-weight: 700; fill: #15202c }
        .title { font-family: "Iowan Old Style", "Palatino Linotype", "URW Palladio L", P052, Charter, Georgia, serif; font-weight: 600; letter-spacing: -.018em }
        .title-1 { font-size: 104px }
        .title-2 { font-size: 88px }
        .title-3 { font-size: 74px }
        .title-4 { font-size: 60px }
        .text { font: 35px "Iowan Old Style", "Palatino Linotype", "URW Palladio L", P052, Charter, Georgia, serif }
        .soft { fill: #4d5b69 }
        .tile { fill: #f2f5f7 }
        .hatch { fill: none; stroke: #8492a0; stroke-width: 4 }
        .part { fill: #8492a0 }
        .corroborated { fill: #005f6b }
        .single-source { fill: #4f9aa3 }
        .over { mix-blend-mode: screen; opacity: .8 }
        .shape-1 { color: #1d4f91 }
        .shape-2 { color: #9a4a00 }
        .shape-3 { color: #2f6b1f }
        .shape-4 { color: #7a2a6f }
        .shape-5 { color: #5b5f00 }
        .shape-6 { color: #6b4a3a }
        .spot, .level { fill: currentcolor }
        .spot { stroke: currentcolor; stroke-width: 4 }
        .spot:is(.shape-3, .shape-4, .shape-6) { fill: #fff }
        .letter { font-size: 25px; font-weight: 700; text-anchor: middle; fill: #fff }
        .letter:is(.shape-3, .shape-4, .shape-6) { fill: currentcolor }
        """;
}
