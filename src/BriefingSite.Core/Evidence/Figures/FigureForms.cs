using System.Globalization;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>A form of figures, with examples that all say the same.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Value">What the examples say: see <see cref="FigureForms.Describe"/>.</param>
/// <param name="Examples">The examples, each with its language.</param>
public sealed record FigureForm(string Name, string Value, ValueList<(string Language, string Text)> Examples);

/// <summary>The forms of figures that are read. The manual shows this table.</summary>
public static class FigureForms
{
    /// <summary>The forms.</summary>
    public static IReadOnlyList<FigureForm> All { get; } =
    [
        new("thousands", "1204", [("en", "1,204"), ("de", "1.204"), ("fr", "1 204"), ("de", "1'204"), ("fa", "۱٬۲۰۴"), ("ja", "１，２０４"), ("en", "1204 ships")]),
        new("thousands in India", "120400", [("en", "1,20,400"), ("hi", "१,२०,४००")]),
        new("decimals", "16.8", [("en", "16.8"), ("de", "16,8"), ("fa", "۱۶٫۸")]),
        new("separators in a language that is not known", "1204 or 1.204", [("", "1.204"), ("", "1,204")]),
        new("scales", "16800000", [("en", "16.8 million"), ("en", "16.8mn"), ("de", "16,8 Mio."), ("fr", "16,8 millions"), ("pl", "16,8 mln"), ("ru", "16,8 миллиона"), ("zh", "1680万")]),
        new("billions", "2000000000", [("en", "two billion"), ("de", "zwei Milliarden"), ("fr", "deux milliards"), ("es", "dos mil millones"), ("pt", "dois mil milhões"), ("ru", "два миллиарда"), ("ja", "20億")]),
        new("words", "231", [("en", "two hundred and thirty-one"), ("de", "zweihunderteinunddreißig"), ("fr", "deux cent trente et un"), ("es", "doscientos treinta y uno"), ("it", "duecentotrentuno"), ("pt", "duzentos e trinta e um"), ("nl", "tweehonderdeenendertig"), ("pl", "dwieście trzydzieści jeden"), ("ru", "двести тридцать один"), ("uk", "двісті тридцять один")]),
        new("orders of magnitude", "1000 to 99999, roughly", [("en", "thousands"), ("de", "Tausende"), ("fr", "milliers")]),
        new("per cent", "17 %", [("en", "17%"), ("en", "17 per cent"), ("en", "seventeen percent"), ("de", "17 Prozent"), ("fr", "17 pour cent"), ("es", "17 por ciento"), ("pl", "17 procent"), ("ru", "17 процентов"), ("fa", "۱۷ درصد")]),
        new("percentage points", "3 pp", [("en", "3 percentage points"), ("de", "3 Prozentpunkte"), ("fr", "3 points de pourcentage")]),
        new("basis points", "0.25 pp", [("en", "25 basis points"), ("de", "25 Basispunkte"), ("en", "a quarter of a percentage point")]),
        new("fractions", "66.6667 %", [("en", "two thirds"), ("en", "2/3"), ("de", "zwei Drittel"), ("fr", "deux tiers"), ("it", "due terzi"), ("pl", "dwie trzecie"), ("ru", "две трети")]),
        new("one in so many", "20 %", [("en", "one in five"), ("en", "a fifth of"), ("en", "every fifth"), ("de", "jeder Fünfte"), ("fr", "un navire sur cinq"), ("es", "uno de cada cinco"), ("it", "uno su cinque"), ("nl", "een op de vijf"), ("pl", "co piąty"), ("ru", "каждый пятый")]),
        new("fractions in Chinese, Japanese and Korean", "25 %", [("zh", "四分之一"), ("ja", "4分の1"), ("ko", "4분의 1")]),
        new("amounts", "1200000000 dollar", [("en", "$1.2 billion"), ("en", "$1.2bn"), ("en", "1.2 billion dollars"), ("de", "1,2 Mrd. Dollar"), ("fr", "1,2 milliard de dollars")]),
        new("amounts in euros", "16 euro", [("en", "€16"), ("de", "16 Euro"), ("en", "EUR 16"), ("ru", "16 евро")]),
        new("quantities", "3000 m", [("en", "3 km"), ("en", "three kilometres"), ("de", "3 Kilometer"), ("en", "3,000 metres"), ("ru", "3 километра")]),
        new("rates", "90000 barrel/day", [("en", "90,000 barrels a day"), ("en", "90,000 bpd"), ("de", "90.000 Fass pro Tag")]),
        new("spans of time", "20 year", [("en", "20 years"), ("en", "20-year"), ("de", "20 Jahre"), ("ru", "20 лет")]),
        new("half of a span", "0.5 year", [("en", "half a year"), ("de", "ein halbes Jahr"), ("fr", "une demi-année"), ("nl", "een half jaar"), ("pl", "pół roku"), ("zh", "半年")]),
        new("a half behind a span", "1.5 year", [("en", "a year and a half"), ("de", "anderthalb Jahre"), ("fr", "un an et demi"), ("es", "un año y medio"), ("it", "un anno e mezzo"), ("ru", "полтора года"), ("ja", "1年半"), ("fa", "یک سال و نیم")]),
        new("cents behind an amount", "17.5 euro", [("en", "€17.50"), ("fr", "dix-sept euros cinquante"), ("de", "siebzehn Euro fünfzig"), ("es", "17 euros y 50 céntimos")]),
        new("times of day", "14:30", [("en", "14:30"), ("en", "2:30 p.m."), ("de", "14.30 Uhr"), ("zh", "14点30分")]),
        new("negative numbers", "-5 degree", [("en", "−5 °C"), ("en", "minus five degrees"), ("de", "minus 5 Grad")]),
        new("ranges", "16 to 18", [("en", "16–18"), ("en", "between 16 and 18"), ("de", "zwischen 16 und 18"), ("fr", "16 à 18")]),
        new("about", "about 40", [("en", "about 40"), ("en", "some 40"), ("de", "rund 40"), ("fr", "environ 40"), ("en", "~40")]),
        new("nearly", "nearly 40", [("en", "nearly 40"), ("de", "fast 40"), ("fr", "presque 40"), ("ru", "почти 40")]),
        new("at most", "at most 40", [("en", "up to 40"), ("en", "at most 40"), ("de", "bis zu 40"), ("fr", "jusqu'à 40")]),
        new("more than", "more than 40", [("en", "more than 40"), ("en", "over 40"), ("de", "mehr als 40"), ("fr", "plus de 40"), ("ru", "более 40")]),
        new("at least", "at least 40", [("en", "at least 40"), ("en", "40 or more"), ("de", "mindestens 40"), ("fr", "au moins 40")]),
        new("multiples", "2 times", [("en", "twofold"), ("en", "doubled"), ("en", "two times"), ("de", "verdoppelt"), ("ru", "удвоилось")]),
        new("ordinals", "third", [("en", "third bridge"), ("en", "3rd"), ("fr", "3e"), ("de", "dritte"), ("ru", "3-й"), ("es", "3º")]),
        new("days", "2025-01-17", [("en", "17 January 2025"), ("en", "January 17, 2025"), ("en", "2025-01-17"), ("de", "17. Januar 2025"), ("de", "17.01.2025"), ("fr", "17 janvier 2025"), ("es", "17 de enero de 2025"), ("ru", "17 января 2025 года"), ("zh", "2025年1月17日")]),
        new("months", "2025-01", [("en", "January 2025"), ("de", "Januar 2025"), ("pl", "styczeń 2025")]),
        new("years", "2025", [("en", "2025"), ("ru", "2025 год"), ("ru", "2025-м")]),
        new("years of two digits", "1971 or 2071", [("en", "'71")]),
        new("parts of a year", "third; 2025", [("en", "third quarter of 2025"), ("en", "Q3 2025"), ("de", "drittes Quartal 2025"), ("fr", "troisième trimestre 2025"), ("pl", "III kwartał 2025"), ("ru", "третий квартал 2025 года")]),
        new("centuries", "20th", [("en", "20th century"), ("en", "XX century"), ("fr", "XXe siècle"), ("es", "siglo XX"), ("ru", "XX век")]),
        new("decades", "1990 to 1999", [("en", "1990s"), ("fr", "années 1990"), ("de", "1990er")]),
        new("spans of years", "2014 to 2018", [("en", "2014–2018"), ("en", "2014–18")]),
    ];

    /// <summary>Says what a figure says.</summary>
    public static string Describe(FigureValue value)
    {
        var text = string.Join(" or ", value.Possible.Select(range => range.IsSingle ? Number(value.Kind, range.From) : $"{Number(value.Kind, range.From)} to {Number(value.Kind, range.To)}"));
        if (value.Unit == FigureReader.TimeUnit) text = value.Possible[0].From.ToString("0.00", CultureInfo.InvariantCulture).Replace(".", FigureReader.TimeUnit, StringComparison.Ordinal);
        else if (value.Unit.Length > 0) text += $" {value.Unit}";
        return value.Bound switch
        {
            FigureBound.None => text,
            FigureBound.Vague => $"{text}, roughly",
            FigureBound.About => $"about {text}",
            FigureBound.Nearly => $"nearly {text}",
            FigureBound.Less => $"less than {text}",
            FigureBound.Most => $"at most {text}",
            FigureBound.More => $"more than {text}",
            FigureBound.Least => $"at least {text}",
        };
    }

    private static string Number(FigureKind kind, decimal value) => kind switch
    {
        FigureKind.Date => Date(value),
        FigureKind.Multiple => $"{Plain(value)} times",
        FigureKind.Ordinal => value switch { 1 => "first", 2 => "second", 3 => "third", _ => $"{Plain(value)}th" },
        FigureKind.Number or FigureKind.Fraction => Plain(value),
    };

    private static string Plain(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    private static string Date(decimal value)
    {
        var (year, month, day) = FigureDate.Parts(value);
        return (year, month, day) switch
        {
            (0, _, 0) => $"--{month:00}",
            (0, _, _) => $"--{month:00}-{day:00}",
            (_, 0, _) => $"{year}",
            (_, _, 0) => $"{year}-{month:00}",
            _ => $"{year}-{month:00}-{day:00}",
        };
    }
}
