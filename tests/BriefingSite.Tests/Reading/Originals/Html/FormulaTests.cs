using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals;
using BriefingSite.Reading.Originals.Formulas;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals.Html;

/// <summary>Fractions, powers, formulas and marks of notes are read alike in pages and in Markdown. <c>?</c> stands behind what is in doubt.</summary>
public class FormulaTests
{
    [Theory]
    // Fractions in the line.
    [InlineData("a <sup>2</sup>/<sub>3</sub> majority", "a 2/3 majority")]
    [InlineData("a <sup>2</sup>&frasl;<sub>3</sub> majority", "a 2/3 majority")]
    [InlineData("a <sup>2</sup> &#x2215; <sub>3</sub> majority", "a 2/3 majority")]
    [InlineData("a <b><sup>2</sup></b>/<sub>3</sub> majority", "a 2/3 majority")]
    [InlineData("a <sup>2</sup>/3 majority", "a 2/3 majority")]
    [InlineData("a <sup>1</sup>/<sub>n</sub> share", "a 1/n share")]
    [InlineData("(<sup>2</sup>/<sub>3</sub>) or –<sup>2</sup>/<sub>3</sub>", "(2/3) or –2/3")]
    [InlineData("about 1<sup>1</sup>/<sub>2</sub> ships", "about 1 1/2 ships")]
    [InlineData("about 1 <sup>1</sup>/<sub>2</sub> ships", "about 1 1/2 ships")]
    [InlineData("about 1<sup>1</sup>&frasl;2 ships", "about 1 1/2 ships")]
    [InlineData("about 1<sup>1</sup>/2 ships", "about 1 1/2 ships?")]
    [InlineData("about 8<sup>1/2</sup> inches", "about 8 1/2 inches?")]
    [InlineData("a <sup>2</sup><sub>3</sub> majority", "a ²₃ majority?")]
    [InlineData("ships<sup>1</sup>/<sub>2</sub> boats", "ships 1/2 boats?")]
    [InlineData("ships<sup>1</sup> /2 boats", "ships /2 boats")]
    [InlineData("ships<sup>1</sup>/boats", "ships/boats")]
    [InlineData("ships<sup>1</sup>/", "ships/")]
    [InlineData("5 W/m<sup>2</sup>/24 h, 10<sup>6</sup>/2, m<sup>2</sup>/<sub>3</sub>", "5 W/m²/24 h, 10⁶/2, m²/3")]
    // Fractions that a style sheet draws.
    [InlineData("<span class=frac>1<span class=sr-only>+</span><span class=num>1</span>&frasl;<span class=den>2</span></span> ships", "1 1⁄2 ships")]
    [InlineData("a <span class=sfrac><span class=num>2</span><span class=sr-only>/</span><span class=den>3</span></span> majority", "a 2/3 majority")]
    [InlineData("a <span class=fraction><span>2</span> <span>3</span></span> majority", "a 2/3 majority")]
    [InlineData("a <span class=fraction><span>two</span> <span>3</span></span> majority", "a two 3 majority")]
    [InlineData("a <span class=fracture><b>2</b>,<b>3</b></span> majority", "a 2,3 majority")]
    // Powers, indices, charges, nucleons.
    [InlineData("10<sup>6</sup> ships, 20 m<sup>2</sup>, x<sup>2</sup>, s<sup>−1</sup>", "10⁶ ships, 20 m², x², s⁻¹")]
    [InlineData("2<sup>n</sup>, x<sup>n+1</sup>, x<sup>2/3</sup>", "2^n, x^(n+1), x^(2/3)")]
    [InlineData("E = mc<sup>2</sup>", "E = mc²?")]
    [InlineData("(a + b)<sup>2</sup> holds", "(a + b) holds?")]
    [InlineData("of 20 kg<sup>2</sup> on", "of 20 kg on?")]
    [InlineData("plan B<sup>2</sup> is", "plan B² is?")]
    [InlineData("in 2031<sup>1</sup> the", "in 2031¹ the?")]
    [InlineData("of 1.10<sup>6</sup>", "of 1.10⁶?")]
    [InlineData("20 km<sup>7</sup> on", "20 km⁷ on?")]
    [InlineData("CO<sub>2</sub>, C<sub>6</sub>H<sub>12</sub>O<sub>6</sub>", "CO2, C6H12O6")]
    [InlineData("10<sub>2</sub>, log<sub>2</sub>8, x<sup>2</sup><sub>1</sub>", "10₂, log₂8, x²₁")]
    [InlineData("Ca<sup>2+</sup>, SO<sub>4</sub><sup>2−</sup>", "Ca²⁺, SO4²⁻")]
    [InlineData("the <sup>14</sup>C-dating", "the 14C-dating")]
    [InlineData("the <sup>14</sup><sub>6</sub>C", "the ¹⁴₆C?")]
    // Marks of notes, and letters that are none.
    [InlineData("ships before,<sup>1</sup> not", "ships before, not")]
    [InlineData("ships<sup>1–3</sup> and boats<sup>[4]</sup> (see above)<sup>5</sup> “so”<sup>6</sup> 5 %<sup>7</sup>", "ships and boats (see above) “so” 5 %")]
    [InlineData("ships[<sup>3</sup>] came", "ships came")]
    [InlineData("港<sup>2</sup>に", "港に")]
    [InlineData("the 1<sup>st</sup>, le 1<sup>er</sup>, n<sup>o</sup> 3, M<sup>me</sup>, 6<sup>h</sup> 5<sup>m</sup>", "the 1st, le 1er, no 3, Mme, 6h 5m")]
    public void What_is_set_above_and_below_the_line_is_read_as_what_it_is(string html, string shown) => Check(html, shown);

    [Theory]
    [InlineData("a <math><mfrac><mn>2</mn><mn>3</mn></mfrac></math> majority", "a 2/3 majority")]
    [InlineData("1<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math> ships", "1 1/2 ships")]
    [InlineData("<math><mn>1</mn><mfrac><mn>1</mn><mn>2</mn></mfrac></math> ships", "1 1/2 ships")]
    [InlineData("<math><mi>x</mi><mo>=</mo><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac><mo>&InvisibleTimes;</mo><msup><mi>y</mi><mn>2</mn></msup></math>", "x = (a + b)/2 y²")]
    [InlineData("<math><mfrac><mn>1</mn><mfrac><mn>2</mn><mn>3</mn></mfrac></mfrac></math>", "1/(2/3)")]
    [InlineData("<math><msub><mi>x</mi><mn>1</mn></msub><mo>+</mo><msubsup><mi>y</mi><mn>2</mn><mi>n</mi></msubsup></math>", "x1 + y2^n")]
    [InlineData("<math><msqrt><mn>2</mn></msqrt><mo>+</mo><mroot><mi>x</mi><mn>3</mn></mroot><mo>+</mo><mroot><mrow><mi>x</mi><mo>-</mo><mi>y</mi></mrow><mn>5</mn></mroot></math>", "√2 + ∛x + ⁵√(x - y)")]
    [InlineData("<math><mfenced><mi>x</mi><mi>y</mi></mfenced><mo>=</mo><mo>-</mo><mn>5</mn><msup><mo></mo><mo>∘</mo></msup></math>", "(x, y) = -5°")]
    [InlineData("<math><mi>sin</mi><mo>&ApplyFunction;</mo><mi>x</mi><mtext> if </mtext><mi>y</mi></math>", "sin x if y")]
    [InlineData("<math><semantics><mfrac><mn>2</mn><mn>3</mn></mfrac><annotation>\\frac23</annotation></semantics></math> of", "2/3 of")]
    [InlineData("<math><mfrac linethickness=0><mi>n</mi><mn>2</mn></mfrac></math>", "(n 2)?")]
    [InlineData("<math><munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover><mn>5</mn></math>", "∑ i n5?")]
    public void A_formula_is_a_line(string html, string shown) => Check(html, shown);

    [Fact]
    public void A_formula_is_read_that_a_picture_shows() =>
        Assert.Equal("a 2/3 majority", Read("a.html", "<p>a <span style='display:none'><math><mfrac><mn>2</mn><mn>3</mn></mfrac></math></span><img alt=x> majority").Passages[0].Text);

    [Fact]
    public void Preformatted_lines_and_rows_have_fractions_and_doubts()
    {
        Assert.Equal(["a 2/3|", $"b 5²|{InlineFormula.RaisedDoubt}"], Read("a.html", "<pre>a <sup>2</sup>/<sub>3</sub></pre><table><tr><td>b<td>5<sup>2</sup></table>").Passages.Select(passage => $"{passage.Text}|{passage.Doubt}"));
        Assert.Equal(["a b|", $"2/3 5²|{InlineFormula.RaisedDoubt}"], Read("a.md", "| a | b |\n|---|---|\n| <sup>2</sup>/<sub>3</sub> | 5<sup>2</sup> |").Passages.Select(passage => $"{passage.Text}|{passage.Doubt}"));
        Assert.Equal(["a 2/3 and 10⁶"], Read("a.md", "<div>a <sup>2</sup>/<sub>3</sub> and 10<sup>6</sup></div>").Passages.Select(passage => passage.Text));
        Assert.Contains("1 passage in doubt: a figure above the line may be", Assert.Single(Read("a.html", "<p>5<sup>2</sup>").Remarks), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ships<sup>[1](#n)</sup> and 10<sup>[2](#n)</sup>", "ships and 10")]
    [InlineData("ships<sup>*1*</sup> and <sup>2", "ships and")]
    public void Markdown_within_a_raised_text_is_read(string text, string shown) => Assert.Equal(shown, Read("a.md", text).Passages[0].Text);

    private static void Check(string html, string shown)
    {
        foreach (var (name, text) in ((string, string)[])[("a.html", $"<p>{html}</p>"), ("a.md", $"x\n\n{html}")])
        {
            var passage = Read(name, text).Passages[^1];
            Assert.Equal(shown, passage.Text + (passage.Doubt is null ? "" : "?"));
        }
    }

    private static OriginalText Read(string name, string text) => OriginalReader.Read(new(name, Blob.Create(text)), PassageDivision.Paragraphs);
}
