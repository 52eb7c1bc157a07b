namespace BriefingSite.Tests.Evidence;

/// <summary>Writes whole numbers in words: another program than the one that reads them.</summary>
internal static class SpelledNumbers
{
    private static readonly Dictionary<string, string[]> s_small = new(StringComparer.Ordinal)
    {
        ["en"] = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".Split(' '),
        ["de"] = "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".Split(' '),
        ["fr"] = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".Split(' '),
        ["es"] = "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve".Split(' '),
        ["it"] = "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove".Split(' '),
        ["pt"] = "zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis dezassete dezoito dezanove".Split(' '),
        ["nl"] = "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien".Split(' '),
        ["pl"] = "zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście".Split(' '),
        ["ru"] = "ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать".Split(' '),
        ["uk"] = "нуль один два три чотири п’ять шість сім вісім дев’ять десять одинадцять дванадцять тринадцять чотирнадцять п’ятнадцять шістнадцять сімнадцять вісімнадцять дев’ятнадцять".Split(' '),
    };

    private static readonly Dictionary<string, string[]> s_tens = new(StringComparer.Ordinal)
    {
        ["en"] = "twenty thirty forty fifty sixty seventy eighty ninety".Split(' '),
        ["de"] = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".Split(' '),
        ["fr"] = "vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt".Split(' '),
        ["es"] = "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa".Split(' '),
        ["it"] = "venti trenta quaranta cinquanta sessanta settanta ottanta novanta".Split(' '),
        ["pt"] = "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa".Split(' '),
        ["nl"] = "twintig dertig veertig vijftig zestig zeventig tachtig negentig".Split(' '),
        ["pl"] = "dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt".Split(' '),
        ["ru"] = "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто".Split(' '),
        ["uk"] = "двадцять тридцять сорок п’ятдесят шістдесят сімдесят вісімдесят дев’яносто".Split(' '),
    };

    private static readonly Dictionary<string, string[]> s_hundreds = new(StringComparer.Ordinal)
    {
        ["es"] = "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos".Split(' '),
        ["pt"] = "cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos".Split(' '),
        ["pl"] = "sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset".Split(' '),
        ["ru"] = "сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот".Split(' '),
        ["uk"] = "сто двісті триста чотириста п’ятсот шістсот сімсот вісімсот дев’ятсот".Split(' '),
    };

    /// <summary>The words for a number below a million.</summary>
    public static string Write(string language, int number)
    {
        var (thousands, rest) = (number / 1000, number % 1000);
        if (thousands == 0) return Hundreds(language, rest);
        var head = language switch
        {
            "en" => $"{Hundreds(language, thousands)} thousand",
            "de" => $"{(thousands == 1 ? "ein" : One(Hundreds(language, thousands)))}tausend",
            "fr" => thousands == 1 ? "mille" : $"{Hundreds(language, thousands).Replace("cents", "cent", StringComparison.Ordinal)} mille",
            "es" => thousands == 1 ? "mil" : $"{Hundreds(language, thousands)} mil",
            "it" => thousands == 1 ? "mille" : $"{Hundreds(language, thousands)}mila",
            "pt" => thousands == 1 ? "mil" : $"{Hundreds(language, thousands)} mil",
            "nl" => thousands == 1 ? "duizend" : $"{Hundreds(language, thousands)}duizend",
            "pl" => thousands == 1 ? "tysiąc" : $"{Hundreds(language, thousands)} tysięcy",
            "ru" => thousands == 1 ? "тысяча" : $"{Hundreds(language, thousands)} тысяч",
            _ => thousands == 1 ? "тисяча" : $"{Hundreds(language, thousands)} тисяч",
        };
        if (rest == 0) return head;
        var tail = Hundreds(language, rest);
        return language switch
        {
            "de" or "it" => head + tail,
            "nl" => $"{head} {tail}",
            "en" when rest < 100 => $"{head} and {tail}",
            "pt" when rest < 100 || rest % 100 == 0 => $"{head} e {tail}",
            _ => $"{head} {tail}",
        };
    }

    private static string One(string german) => german.EndsWith("eins", StringComparison.Ordinal) ? german[..^1] : german;

    private static string Hundreds(string language, int number)
    {
        var (hundreds, rest) = (number / 100, number % 100);
        if (hundreds == 0) return Tens(language, rest);
        var small = s_small[language];
        var tail = rest == 0 ? "" : Tens(language, rest);
        return language switch
        {
            "en" => $"{small[hundreds]} hundred{(rest == 0 ? "" : " and " + tail)}",
            "de" => $"{(hundreds == 1 ? "ein" : small[hundreds])}hundert{tail}",
            "fr" => $"{(hundreds == 1 ? "" : small[hundreds] + " ")}cent{(hundreds > 1 && rest == 0 ? "s" : "")}{(rest == 0 ? "" : " " + tail)}",
            "it" => $"{(hundreds == 1 ? "" : small[hundreds])}cento{tail}",
            "nl" => $"{(hundreds == 1 ? "" : small[hundreds])}honderd{tail}",
            "es" when number == 100 => "cien",
            "pt" when number == 100 => "cem",
            "pt" => s_hundreds[language][hundreds - 1] + (rest == 0 ? "" : " e " + tail),
            _ => s_hundreds[language][hundreds - 1] + (rest == 0 ? "" : " " + tail),
        };
    }

    private static string Tens(string language, int number)
    {
        var small = s_small[language];
        if (number < 20) return small[number];
        var (tens, ones) = (s_tens[language][number / 10 - 2], number % 10);
        return language switch
        {
            "fr" when number is >= 70 and < 80 => number == 71 ? "soixante et onze" : $"soixante-{small[number - 60]}",
            "fr" when number >= 80 => number == 80 ? "quatre-vingts" : $"quatre-vingt-{small[number - 80]}",
            _ when ones == 0 => tens,
            "en" => $"{tens}-{small[ones]}",
            "de" => $"{(ones == 1 ? "ein" : small[ones])}und{tens}",
            "nl" => $"{small[ones]}{(ones is 2 or 3 ? "ën" : "en")}{tens}",
            "fr" => ones == 1 ? $"{tens} et un" : $"{tens}-{small[ones]}",
            "it" => $"{(ones is 1 or 8 ? tens[..^1] : tens)}{(ones == 3 ? "tré" : small[ones])}",
            "es" when number < 30 => "veinti" + ones switch { 1 => "uno", 2 => "dós", 3 => "trés", 6 => "séis", _ => small[ones] },
            "es" => $"{tens} y {small[ones]}",
            "pt" => $"{tens} e {small[ones]}",
            _ => $"{tens} {small[ones]}",
        };
    }
}
