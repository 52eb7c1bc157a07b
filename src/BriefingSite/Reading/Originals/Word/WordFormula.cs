using System.Text;
using BriefingSite.Reading.Originals.Archives;
using BriefingSite.Reading.Originals.Formulas;

namespace BriefingSite.Reading.Originals.Word;

/// <summary>Reads formulas of Word as a line of text: <c>2/3</c>, <c>x²</c>, <c>√(a+b)</c>.</summary>
/// <param name="xml">The text, at the first tag of a formula.</param>
/// <param name="counts">Counts what is read.</param>
internal sealed class WordFormula(XmlWalk xml, WordCounts counts)
{
    /// <summary>Whether it has parts that have no place in a line.</summary>
    public bool IsInDoubt { get; private set; }

    /// <summary>What is in the element, one behind the other.</summary>
    public string Row()
    {
        var text = new StringBuilder();
        xml.Each(() => InlineFormula.Append(text, Part()));
        return text.ToString();
    }

    private string Part()
    {
        if (xml.IsWord()) return xml.Name is "rPr" or "del" or "moveFrom" or "delText" or "instrText" ? "" : Row();
        if (!xml.IsMath()) return Row();
        if (xml.Name.EndsWith("Pr", StringComparison.Ordinal)) return "";
        return xml.Name switch
        {
            "t" => Text(),
            "f" or "sSup" or "sSub" or "sSubSup" or "sPre" or "rad" or "nary" or "d" or "func" => Structure(),
            // What stands above, below or in rows has no place in a line.
            "acc" or "bar" or "groupChr" or "limLow" or "limUpp" or "eqArr" or "m" => Doubted(Rows()),
            _ => Row(),
        };
    }

    private string Text()
    {
        var text = new StringBuilder();
        xml.Text(piece =>
        {
            counts.Add(piece.Length, null);
            text.Append(piece);
        });
        return text.ToString();
    }

    private string Rows()
    {
        var rows = new List<string>();
        xml.Each(() => rows.Add(Part()));
        return string.Join(' ', rows.Where(row => row.Length > 0));
    }

    private string Structure()
    {
        var name = xml.Name;
        var (parts, properties) = (new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, string?>(StringComparer.Ordinal));
        var terms = new List<string>();
        xml.Each(() =>
        {
            var part = xml.Name;
            if (part.EndsWith("Pr", StringComparison.Ordinal)) xml.Each(() => properties[xml.Name] = xml.Value());
            else if (part == "e") terms.Add(Row());
            else parts[part] = Row();
        });
        var term = string.Join(' ', terms);
        return name switch
        {
            "f" => properties.GetValueOrDefault("type") == "noBar" ? Doubted($"({Of("num")} {Of("den")})") : InlineFormula.Fraction(Of("num"), Of("den")),
            "sSup" => InlineFormula.Power(term, Of("sup")),
            "sSub" => InlineFormula.Index(term, Of("sub")),
            "sSubSup" => InlineFormula.Power(InlineFormula.Index(term, Of("sub")), Of("sup")),
            "rad" => InlineFormula.Root(term, Of("deg")),
            "d" => $"{properties.GetValueOrDefault("begChr", "(")}{string.Join(properties.GetValueOrDefault("sepChr", "|"), terms)}{properties.GetValueOrDefault("endChr", ")")}",
            "func" => $"{Of("fName")} {term}",
            "sPre" when RaisedFigures.IsFigure(Of("sup")) && RaisedFigures.IsFigure(Of("sub")) => RaisedFigures.Raised(Of("sup")) + RaisedFigures.Lowered(Of("sub")) + term,
            "nary" when Of("sub").Length + Of("sup").Length == 0 => $"{properties.GetValueOrDefault("chr", "∫")} {term}",
            "nary" => Doubted($"{properties.GetValueOrDefault("chr", "∫")} {Of("sub")} {Of("sup")} {term}"),
            _ => Doubted($"{Of("sub")} {Of("sup")} {term}"),
        };

        string Of(string part) => parts.GetValueOrDefault(part, "");
    }

    private string Doubted(string text)
    {
        IsInDoubt = true;
        return text;
    }
}
