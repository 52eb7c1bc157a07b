using System.Globalization;
using System.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>A picture with its title, a description, and its data as a table. A picture with links is a group of them;
    /// one without is an image.</summary>
    /// <param name="id">Its id within the page; a dot in it keeps it apart from writers' ids.</param>
    /// <param name="title">What it shows, in a few words.</param>
    /// <param name="description">Its description for readers who cannot see it.</param>
    /// <param name="wide">The drawing where there is room.</param>
    /// <param name="narrow">The drawing for phones; <c>null</c>: the same.</param>
    /// <param name="table">The data, as a table.</param>
    /// <param name="caption">How to read it.</param>
    /// <param name="full">The drawing where the page has room beside the column of text; <c>null</c>: the same.</param>
    public virtual Html Picture(string id, string title, string description, Drawing wide, Drawing? narrow, Html table, Html caption, Drawing? full = null) => $"""
        <figure class="picture{(wide.Width <= Drawing.Narrow ? " small" : "")}{(full is null ? "" : " spread")}">
        <figcaption><strong>{title}.</strong> {caption}</figcaption>
        {(wide.Width <= Drawing.Wide ? Svg(wide, id, title, description, narrow is null ? null : "wide") : Scrolling(Svg(wide, id, title, description, narrow is null ? "fixed" : "wide fixed"), title))}
        {Html.When(full is not null, () => Svg(full!, id + ".full", title, description, "full"))}
        {Html.When(narrow is not null, () => Svg(narrow!, id + ".narrow", title, description, "narrow"))}
        <details class="from"><summary>The data as a table</summary>
        {Scrolling(table, $"{title}: the data")}
        </details>
        </figure>
        """;

    /// <summary>The data table of a picture.</summary>
    /// <param name="caption">What it shows.</param>
    /// <param name="heads">The headings of its columns; the first is that of the row headings.</param>
    /// <param name="rows">Its rows.</param>
    public virtual Html DataTable(string caption, IEnumerable<string> heads, IEnumerable<IReadOnlyList<string>> rows) => $"""
        <table>
        <caption>{caption}</caption>
        <thead><tr>{heads.Select(head => Html.Create($"<th scope=\"col\">{head}</th>"))}</tr></thead>
        <tbody>
        {rows.Select(row => Html.Create($"<tr><th scope=\"row\">{row[0]}</th>{row.Skip(1).Select(value => Html.Create($"<td>{value}</td>"))}</tr>\n"))}
        </tbody>
        </table>
        """;

    private static Html Scrolling(Html content, string label) =>
        $"<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label={label}>{content}</div>";

    private static Html Svg(Drawing drawing, string id, string title, string description, string? kind) => $"""
        <svg{Html.Attribute("class", kind)} viewBox="0 0 {Number(drawing.Width)} {Number(drawing.Height)}" width={Number(drawing.Width)} height={Number(drawing.Height)} role={(drawing.Shapes.Any(IsLink) ? "group" : "img")} aria-labelledby={new Anchor($"{id}.title")} aria-describedby={new Anchor($"{id}.desc")}>
        <title id={new Anchor($"{id}.title")}>{title}</title><desc id={new Anchor($"{id}.desc")}>{description}</desc>
        {Html.When(drawing.All().Any(shape => shape is Box { IsHatched: true }), () => $"""<defs><pattern id={new Anchor($"{id}.hatch")} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch{(drawing.All().Any(shape => shape.Class == "over") ? " over" : "")}" d="M0 0v5"/></pattern></defs>""")}
        {drawing.Shapes.Select(shape => Svg(shape, id))}</svg>
        """;

    private static bool IsLink(Shape shape) => shape is Pointer { Url: not null };

    private static Html Svg(Shape shape, string id) => shape switch
    {
        Box box => $"<rect{Class(box)} x={Number(box.X)} y={Number(box.Y)} width={Number(box.Width)} height={Number(box.Height)}{Html.When(box.IsHatched, () => $" fill=\"url({new Anchor($"{id}.hatch").Link})\"")}{Html.When(box.Class == "hit", () => Html.Attribute("fill-opacity", "0"))}{Html.When(box.Opacity < 1, () => Html.Attribute("opacity", Fraction(box.Opacity)))}/>\n",
        Disc disc => $"<circle{Class(disc)} cx={Number(disc.X)} cy={Number(disc.Y)} r={Number(disc.Radius)}/>\n",
        Stroke { Points: [var from, var to] } line => $"<line{Class(line)} x1={Number(from.X)} y1={Number(from.Y)} x2={Number(to.X)} y2={Number(to.Y)}/>\n",
        Stroke line => $"<polyline{Class(line)} points={string.Join(' ', line.Points.Select(point => $"{Number(point.X)},{Number(point.Y)}"))}/>\n",
        Outline outline => $"<path{Class(outline)} d={string.Concat(outline.Lines.Select(Path))}/>\n",
        Lettering text => $"<text{Class(text)}{Html.When(text.HasHalo, () => Html.Attribute("paint-order", "stroke"))} x={Number(text.X)} y={Number(text.Y)}>{text.Text}</text>\n",
        Pointer { Url: { } url } pointer => $"<a href={new Url(url)}>{Title(pointer)}{pointer.Shapes.Select(inner => Svg(inner, id))}</a>\n",
        Pointer pointer => $"<g>{Title(pointer)}{pointer.Shapes.Select(inner => Svg(inner, id))}</g>\n",
        _ => throw new ArgumentException($"There is no drawing of a {shape.GetType().Name}.", nameof(shape)),
    };

    // In tenths of a pixel, each point as its difference from the one before.
    private static string Path(ValueList<MapPoint> line)
    {
        var text = new StringBuilder();
        var (x, y) = (0, 0);
        for (var i = 0; i < line.Count; i++)
        {
            var (toX, toY) = ((int)Math.Round(line[i].X * 10), (int)Math.Round(line[i].Y * 10));
            // A minus divides two numbers as well as a space does.
            text.Append(i switch { 0 => "M", 1 => "l", _ => toX < x ? "" : " " }).Append(Tenths(toX - x)).Append(toY < y ? "" : " ").Append(Tenths(toY - y));
            (x, y) = (toX, toY);
        }
        return text.Append('z').ToString();
    }

    private static string Tenths(int tenths) => (tenths / 10m).ToString("0.#", CultureInfo.InvariantCulture);

    private static Html Title(Pointer pointer) => pointer.Label is null ? Html.Empty : $"<title>{pointer.Label}</title>";

    private static Html Class(Shape shape) => Html.Attribute("class", shape.Class.Length == 0 ? null : shape.Class);

    /// <summary>A number for SVG, with one decimal at most.</summary>
    private static string Number(double value) => (Math.Round(value, 1) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);

    private static string Fraction(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
