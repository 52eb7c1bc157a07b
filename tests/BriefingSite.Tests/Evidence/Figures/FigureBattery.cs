using System.Globalization;

namespace BriefingSite.Tests.Evidence;

/// <summary>Makes statements with figures, true and false ones, by chance but always the same.</summary>
internal sealed class FigureBattery(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>Invented sentences of one language, each for the passage and for the claim.</summary>
    /// <param name="Code">The language.</param>
    /// <param name="Count">With a number of things.</param>
    /// <param name="Share">With a percentage.</param>
    /// <param name="Cost">With an amount.</param>
    /// <param name="Length">With a length.</param>
    /// <param name="Day">With a date.</param>
    /// <param name="About">The word for "about".</param>
    /// <param name="Million">The word for millions.</param>
    /// <param name="Percent">Words for per cent.</param>
    /// <param name="Points">The words for percentage points.</param>
    /// <param name="Money">Words for the currency, and for another one.</param>
    /// <param name="Distance">Words for kilometres, and for miles.</param>
    /// <param name="Months">The names of months as in dates.</param>
    /// <param name="DayFormat">The format of a date.</param>
    private sealed record Sentences(
        string Code, (string Given, string Said) Count, (string Given, string Said) Share, (string Given, string Said) Cost, (string Given, string Said) Length, (string Given, string Said) Day,
        string About, string Million, string[] Percent, string Points, string[] Money, string[] Distance, string[] Months, string DayFormat);

    private static readonly Sentences[] s_languages =
    [
        new("en", ("The office says that {0} ships came in during the storm.", "In the storm {0} ships came in."), ("Traffic fell by {0} in the storm.", "The storm cut traffic by {0}."),
            ("The repairs cost {0} in all.", "In all, {0} went into the repairs."), ("The new wall is {0} long.", "The wall measures {0}."), ("The vote was held on {0}, in the rain.", "They voted on {0}."),
            "about", "million", ["%", " per cent", " percent"], " percentage points", [" euros", " euro", " dollars"], [" km", " kilometres", " miles"], "January February March April May June July August September October November December".Split(' '), "{0} {1} {2}"),
        new("de", ("Das Amt sagt, dass {0} Schiffe im Sturm kamen.", "Im Sturm kamen {0} Schiffe."), ("Der Verkehr fiel um {0} im Sturm.", "Der Sturm senkte den Verkehr um {0}."),
            ("Die Reparatur kostete {0} insgesamt.", "Insgesamt flossen {0} in die Reparatur."), ("Die neue Mauer ist {0} lang.", "Die Mauer misst {0}."), ("Die Wahl fand am {0} statt.", "Sie wählten am {0}."),
            "etwa", "Millionen", [" %", " Prozent"], " Prozentpunkte", [" Euro", " €", " Dollar"], [" km", " Kilometer", " Meilen"], "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".Split(' '), "{0}. {1} {2}"),
        new("fr", ("Le bureau dit que {0} navires arrivèrent pendant la tempête.", "Pendant la tempête, {0} navires arrivèrent."), ("Le trafic baissa de {0} pendant la tempête.", "La tempête réduisit le trafic de {0}."),
            ("Les travaux coûtèrent {0} au total.", "Au total, {0} furent dépensés."), ("Le nouveau mur fait {0} de long.", "Le mur mesure {0}."), ("Le vote eut lieu le {0} sous la pluie.", "On vota le {0}."),
            "environ", "millions", [" %", " pour cent"], " points de pourcentage", [" euros", " €", " dollars"], [" km", " kilomètres", " milles"], "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".Split(' '), "{0} {1} {2}"),
        new("es", ("La oficina dice que {0} barcos llegaron con la tormenta.", "Con la tormenta llegaron {0} barcos."), ("El tráfico cayó un {0} con la tormenta.", "La tormenta redujo el tráfico un {0}."),
            ("Las obras costaron {0} en total.", "En total se gastaron {0}."), ("El nuevo muro tiene {0} de largo.", "El muro mide {0}."), ("La votación fue el {0} bajo la lluvia.", "Votaron el {0}."),
            "aproximadamente", "millones de", ["%", " por ciento"], " puntos porcentuales", [" euros", " €", " dólares"], [" km", " kilómetros", " millas"], "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".Split(' '), "{0} de {1} de {2}"),
        new("it", ("L'ufficio dice che {0} navi arrivarono con la tempesta.", "Con la tempesta arrivarono {0} navi."), ("Il traffico calò del {0} con la tempesta.", "La tempesta ridusse il traffico del {0}."),
            ("I lavori costarono {0} in tutto.", "In tutto si spesero {0}."), ("Il nuovo muro è lungo {0} circa come il vecchio.", "Il muro misura {0}."), ("Il voto si tenne il {0} sotto la pioggia.", "Si votò il {0}."),
            "circa", "milioni di", ["%", " per cento"], " punti percentuali", [" euro", " €", " dollari"], [" km", " chilometri", " miglia"], "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".Split(' '), "{0} {1} {2}"),
        new("pt", ("O gabinete diz que {0} navios chegaram com a tempestade.", "Com a tempestade chegaram {0} navios."), ("O tráfego caiu {0} com a tempestade.", "A tempestade reduziu o tráfego em {0}."),
            ("As obras custaram {0} no total.", "No total gastaram-se {0}."), ("O novo muro tem {0} de comprimento.", "O muro mede {0}."), ("A votação foi a {0} debaixo de chuva.", "Votaram a {0}."),
            "cerca de", "milhões de", ["%", " por cento"], " pontos percentuais", [" euros", " €", " dólares"], [" km", " quilómetros", " milhas"], "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro".Split(' '), "{0} de {1} de {2}"),
        new("nl", ("Het kantoor zegt dat {0} schepen in de storm kwamen.", "In de storm kwamen {0} schepen."), ("Het verkeer daalde met {0} in de storm.", "De storm verminderde het verkeer met {0}."),
            ("De werken kostten {0} in totaal.", "In totaal ging {0} naar de werken."), ("De nieuwe muur is {0} lang.", "De muur meet {0}."), ("De stemming was op {0} in de regen.", "Men stemde op {0}."),
            "ongeveer", "miljoen", ["%", " procent"], " procentpunten", [" euro", " €", " dollar"], [" km", " kilometer", " mijl"], "januari februari maart april mei juni juli augustus september oktober november december".Split(' '), "{0} {1} {2}"),
        new("pl", ("Biuro mówi, że {0} statków przypłynęło w burzy.", "W burzy przypłynęło {0} statków."), ("Ruch spadł o {0} w burzy.", "Burza zmniejszyła ruch o {0}."),
            ("Naprawy kosztowały {0} w sumie.", "W sumie wydano {0}."), ("Nowy mur ma {0} długości.", "Mur mierzy {0}."), ("Głosowanie było {0} w deszczu.", "Głosowano {0}."),
            "około", "milionów", ["%", " procent"], " punktów procentowych", [" euro", " €", " dolarów"], [" km", " kilometrów", " mil morskich"], "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia".Split(' '), "{0} {1} {2}"),
        new("ru", ("Бюро сообщает, что {0} кораблей пришло в шторм.", "В шторм пришло {0} кораблей."), ("Движение упало на {0} в шторм.", "Шторм снизил движение на {0}."),
            ("Ремонт стоил {0} в сумме.", "В сумме потратили {0}."), ("Новая стена имеет {0} в длину.", "Стена тянется на {0}."), ("Голосование прошло {0} под дождем.", "Голосовали {0}."),
            "около", "миллионов", ["%", " процентов"], " процентных пунктов", [" евро", " €", " долларов"], [" км", " километров", " миль"], "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".Split(' '), "{0} {1} {2} года"),
        new("uk", ("Бюро повідомляє, що {0} кораблів прийшло в шторм.", "У шторм прийшло {0} кораблів."), ("Рух упав на {0} у шторм.", "Шторм знизив рух на {0}."),
            ("Ремонт коштував {0} у сумі.", "У сумі витратили {0}."), ("Нова стіна має {0} завдовжки.", "Стіна тягнеться на {0}."), ("Голосування пройшло {0} під дощем.", "Голосували {0}."),
            "близько", "мільйонів", ["%", " відсотків"], " відсоткових пунктів", [" євро", " €", " доларів"], [" км", " кілометрів", " миль"], "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня".Split(' '), "{0} {1} {2} року"),
        new(Persian, ("اداره می‌گوید {0} کشتی در توفان آمدند.", "در توفان {0} کشتی آمدند."), ("رفت و آمد {0} کم شد.", "توفان رفت و آمد را {0} کم کرد."),
            ("تعمیرات روی هم {0} هزینه داشت.", "روی هم {0} خرج تعمیر شد."), ("دیوار نو {0} درازا دارد.", "درازای دیوار {0} است."), ("رای‌گیری {0} زیر باران بود.", "{0} رای دادند."),
            "حدود", "میلیون", [" ٪", " درصد"], " واحد درصد", [" یورو", " €", " دلار"], [" km", " کیلومتر", " مایل"], "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر".Split(' '), "{0} {1} {2}"),
    ];

    /// <summary>The language with digits of its own, in which numbers are not written in words.</summary>
    public const string Persian = "fa";

    /// <summary>The languages.</summary>
    public static IEnumerable<string> Languages => s_languages.Select(language => language.Code);

    /// <summary>Passages with claims that say the same in another form.</summary>
    public List<(string Passage, string Claim)> Honest(string language, int count) => Make(language, count, (said, number) => said.Honest[_random.Next(said.Honest.Length)]);

    /// <summary>Passages with claims that change the figure.</summary>
    public List<(string Passage, string Claim)> False(string language, int count) => Make(language, count, (said, number) => said.False[_random.Next(said.False.Length)]);

    private List<(string Passage, string Claim)> Make(string language, int count, Func<Variants, int, string> choose)
    {
        var sentences = s_languages.First(each => each.Code == language);
        var made = new List<(string, string)>();
        while (made.Count < count)
        {
            var ((given, said), variants) = _random.Next(6) switch
            {
                0 => (sentences.Count, Number(sentences)),
                1 => (sentences.Share, Percent(sentences)),
                2 => (sentences.Cost, Amount(sentences)),
                3 => (sentences.Length, Distance(sentences)),
                4 => (sentences.Count, Range(sentences)),
                _ => (sentences.Day, Date(sentences)),
            };
            var (first, second) = (Fill(language, given, variants.Given), Fill(language, said, choose(variants, made.Count)));
            made.Add((first, second));
        }
        return made;
    }

    private static string Fill(string language, string sentence, string figure) =>
        string.Format(CultureInfo.InvariantCulture, sentence, language == Persian ? string.Concat(figure.Select(c => char.IsAsciiDigit(c) ? (char)('۰' + (c - '0')) : c)) : figure);

    private static string Spelled(string language, int number) => language == Persian ? Digits(language, number) : SpelledNumbers.Write(language, number);

    /// <summary>A figure as the source has it, in honest forms and in false ones.</summary>
    private sealed record Variants(string Given, string[] Honest, string[] False);

    private Variants Number(Sentences language)
    {
        var n = _random.Next(3) switch { 0 => _random.Next(4, 100), 1 => _random.Next(101, 1000), _ => _random.Next(2300, 99_000) };
        var round = Round(n, 2);
        string[] honest = [Digits(language.Code, n), Spelled(language.Code, n), n.ToString(CultureInfo.InvariantCulture), $"{language.About} {Digits(language.Code, round)}"];
        var text = Digits(language.Code, n);
        return new(_random.Next(2) == 0 ? text : Spelled(language.Code, n), honest,
            [Digits(language.Code, Changed(n)), Spelled(language.Code, Changed(n)), Digits(language.Code, n * 10), Digits(language.Code, n * 1000), $"{language.About} {Digits(language.Code, n * 2 + 5)}", $"−{text}", $"{text}{language.Percent[0]}", Separated(language.Code, n)]);
    }

    private Variants Percent(Sentences language)
    {
        var n = _random.Next(3, 97);
        var (whole, tenth) = ($"{n}", _random.Next(1, 10));
        var decimals = $"{n}{Point(language.Code)}{tenth}";
        var isWhole = _random.Next(2) == 0;
        var text = isWhole ? whole : decimals;
        string Unit() => language.Percent[_random.Next(language.Percent.Length)];
        string[] honest = isWhole ? [text + Unit(), text + Unit(), $"{Spelled(language.Code, n)}{language.Percent[^1]}"] : [text + Unit(), text + Unit()];
        var other = Changed(n);
        return new(text + language.Percent[0], honest,
            [$"{other}{Unit()}", text + language.Points, isWhole ? $"{text}0{Unit()}" : $"{n}0{Point(language.Code)}{tenth}{Unit()}", $"−{text}{Unit()}", $"{n}{Point(language.Code)}{(tenth + (isWhole ? 0 : 1)) % 10}5{Unit()}", $"{Spelled(language.Code, other)}{language.Percent[^1]}"]);
    }

    private Variants Amount(Sentences language)
    {
        var (n, tenth) = (_random.Next(2, 90), _random.Next(1, 10));
        var text = $"{n}{Point(language.Code)}{tenth} {language.Million}";
        var full = Digits(language.Code, n * 1_000_000 + tenth * 100_000);
        var euros = language.Money[0];
        return new(text + euros, [text + euros, full + euros, full + language.Money[1]],
            [$"{n}{Point(language.Code)}{(tenth % 9) + 1} {language.Million}{euros}", $"{Changed(n)}{Point(language.Code)}{tenth} {language.Million}{euros}", text + language.Money[2], $"{n}{tenth} {language.Million}{euros}", $"{n}{Point(language.Code)}{tenth}{euros}",
                Digits(language.Code, n * 100_000 + tenth * 10_000) + euros]);
    }

    private Variants Distance(Sentences language)
    {
        var (n, tenth) = (_random.Next(3, 95), _random.Next(1, 10));
        var text = $"{n}{Point(language.Code)}{tenth}";
        return new(text + language.Distance[0], [text + language.Distance[0], text + language.Distance[1], $"{language.About} {n + (tenth >= 5 ? 1 : 0)}{language.Distance[1]}"],
            [text + language.Distance[2], $"{Changed(n)}{Point(language.Code)}{tenth}{language.Distance[0]}", $"{n}{tenth}{language.Distance[0]}", $"{n}{Point(language.Code)}{(tenth % 9) + 1}{language.Distance[1]}"]);
    }

    private Variants Range(Sentences language)
    {
        var low = _random.Next(12, 60);
        var high = low + _random.Next(2, 9);
        return new($"{low}–{high}", [$"{low}–{high}", $"{low}-{high}", $"{low} – {high}"], [$"{low}–{high + 1}", $"{low - 1}–{high}", $"{high}", $"{high + 3}", $"{low * 10}–{high * 10}"]);
    }

    private Variants Date(Sentences language)
    {
        var (day, month, year) = (_random.Next(2, 28), _random.Next(12), _random.Next(1990, 2031));
        string Write(int d, int m, int y) => string.Format(CultureInfo.InvariantCulture, language.DayFormat, d, language.Months[m], y);
        return new(Write(day, month, year), [Write(day, month, year), $"{language.Months[month]} {year}", $"{year}"],
            [Write(day + 1, month, year), Write(day, (month + 1 + _random.Next(10)) % 12, year), Write(day, month, year + 1), $"{year - 1}", $"{language.Months[(month + 1) % 12]} {year}"]);
    }

    // Another number of the same length: one digit is changed.
    private int Changed(int number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture).ToCharArray();
        var at = _random.Next(digits.Length);
        var other = (char)('1' + (digits[at] - '1' + 1 + _random.Next(8) + 9) % 9);
        digits[at] = other == digits[at] ? (char)(other == '9' ? '1' : other + 1) : other;
        return int.Parse(digits, CultureInfo.InvariantCulture);
    }

    // A separator where none belongs: 1.204 for 1,204, or 12.04.
    private static string Separated(string language, int number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        return $"{digits[..^1]}{Point(language)}{digits[^1]}";
    }

    private static int Round(int number, int digits)
    {
        var step = 1;
        while (number / step >= Math.Pow(10, digits)) step *= 10;
        return (number + step / 2) / step * step;
    }

    private static char Point(string language) => language switch { "en" => '.', Persian => '٫', _ => ',' };

    private static string Digits(string language, int number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', language switch { "en" => ',', Persian => '٬', "fr" or "pl" or "ru" or "uk" => '\u00a0', _ => '.' });
}
