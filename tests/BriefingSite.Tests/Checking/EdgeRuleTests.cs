using Xunit;
using static BriefingSite.Tests.Checking.SenseSite;

namespace BriefingSite.Tests.Checking;

public class EdgeRuleTests
{
    private const string Duty = "If someone attacks the town, the guild isn't legally required to send pilots.";

    [Theory]
    [InlineData("The guild is “legally required to send pilots” [@alpha, ¶2].", "BS145")]
    [InlineData("The guild is not “legally required to send pilots” [@alpha, ¶2].", "")]
    [InlineData("Nobody is “legally required to send pilots” [@alpha, ¶2].", "")]
    [InlineData("The guild “isn't legally required to send pilots” [@alpha, ¶2] if someone attacks.", "")]
    [InlineData("The guild “isn't legally required to send pilots” [@alpha, ¶2].", "BS144")]
    [InlineData("The guild is “required to send pilots” [@alpha, ¶2].", "BS144")]
    public void The_negation_of_the_verb_cut_off_is_an_error_unless_the_writer_says_it(string sentence, string codes) => Assert.Equal(codes, Codes(Duty, sentence));

    [Theory]
    [InlineData("It is not new, but the guild is “legally required to send pilots” [@alpha, ¶2].", "BS144")]
    [InlineData("The mayor never sleeps, and the guild is “legally required to send pilots” [@alpha, ¶2].", "BS144")]
    [InlineData("The guild is “legally required to send pilots” [@alpha, ¶2], and not by custom alone.", "BS144")]
    [InlineData("Nobody doubts that the guild is “legally required to send pilots” [@alpha, ¶2].", "BS144")]
    [InlineData("Nobody says that the guild is “legally required to send pilots” [@alpha, ¶2].", "")]
    [InlineData("The guild is not, in its own view, “legally required to send pilots” [@alpha, ¶2].", "")]
    [InlineData("That the guild is “legally required to send pilots” is not the case [@alpha, ¶2].", "")]
    [InlineData("If so, “the guild isn't”, it says, “legally required to send pilots” [@alpha, ¶2].", "")]
    public void A_negation_in_another_clause_of_the_writer_does_not_count(string sentence, string codes) => Assert.Equal(codes, Codes(Duty, sentence));

    [Theory]
    [InlineData("Is the old bridge safe for the carts of the town?", "It says that “the old bridge safe for the carts of the town” is [@alpha, ¶2].", "BS165")]
    [InlineData("Is the old bridge safe for the carts of the town?", "It asks: “Is the old bridge safe for the carts of the town?” [@alpha, ¶2]", "")]
    [InlineData("Is the old bridge safe for the carts of the town?", "It asks if “the old bridge safe for the carts of the town” is [@alpha, ¶2].", "")]
    [InlineData("Is the old bridge safe for the carts of the town?", "It speaks of “the old bridge” [@alpha, ¶2].", "")]
    public void A_question_is_not_quoted_as_a_statement(string text, string sentence, string codes) => Assert.Equal(codes, Codes(text, sentence));

    [Fact]
    public void That_the_edges_in_a_language_without_lists_are_not_judged_is_noted_once_for_each_source()
    {
        const string kept = "Bu iki liman kıyıda duran eski kentin dostları değildir ve bir gün olacaklar.";
        Assert.Equal(["BS168"], Report(kept, "“Bu iki liman kıyıda” and “bir gün olacaklar” [@alpha, ¶2]. “eski kentin dostları” [@alpha, ¶2].", withOriginal: false).Select(found => found.Rule.Code));
    }

    [Theory]
    [InlineData("If Ostland becomes a naval power, the town must pay.", "It holds that “Ostland becomes a naval power” [@alpha, ¶2].", "BS144")]
    [InlineData("If Ostland becomes a naval power, the town must pay.", "That is so if “Ostland becomes a naval power” [@alpha, ¶2].", "")]
    [InlineData("Few pilots trust the new scales of the town.", "There “pilots trust the new scales” [@alpha, ¶2].", "BS144")]
    [InlineData("Only the old pilots trust the scales.", "There “the old pilots trust the scales” [@alpha, ¶2].", "BS144")]
    [InlineData("Critics claim the bridge is safe for carts.", "It holds that “the bridge is safe for carts” [@alpha, ¶2].", "BS144")]
    [InlineData("Critics claim the bridge is safe for carts.", "Critics say that “the bridge is safe for carts” [@alpha, ¶2].", "")]
    [InlineData("The bridge is safe for carts, said the critics of the mayor.", "“The bridge is safe for carts” [@alpha, ¶2].", "BS144")]
    [InlineData("The bridge is safe for carts unless it rains in the hills.", "“The bridge is safe for carts” [@alpha, ¶2].", "BS144")]
    [InlineData("It is not the king. The bridge is safe for carts, not for ships.", "“The bridge is safe for carts” [@alpha, ¶2].", "")]
    [InlineData("They are not, to be clear, the pilots of the town.", "“the pilots of the town” [@alpha, ¶2].", "")]
    public void What_restricts_the_words_directly_beside_them_is_a_warning_unless_the_writer_says_its_like(string text, string sentence, string codes) =>
        Assert.Equal(codes, Codes(text, sentence));

    [Theory]
    [InlineData("en", "At no time was the dam in any danger of breaking.", "The dam: it “was the dam in any danger of breaking” [@alpha, ¶2].", "BS144")]
    [InlineData("en", "Under no circumstances will the old bridge be closed to walkers.", "It “will the old bridge be closed to walkers” [@alpha, ¶2].", "BS144")]
    [InlineData("en", "At no time was the dam in any danger of breaking.", "At no time “was the dam in any danger of breaking” [@alpha, ¶2].", "")]
    [InlineData("en", "At the same time the dam was in some danger of breaking.", "It holds: “the dam was in some danger of breaking” [@alpha, ¶2].", "")]
    [InlineData("de", "Zu keinem Zeitpunkt bestand eine Gefahr für die Menschen in der Stadt.", "Es “bestand eine Gefahr für die Menschen” [@alpha, ¶2].", "BS144")]
    [InlineData("es", "En ningún momento hubo que cerrar la presa de la ciudad.", "Allí “hubo que cerrar la presa de la ciudad” [@alpha, ¶2].", "BS144")]
    [InlineData("it", "In nessun caso verrà chiuso il vecchio ponte della città.", "Lì “verrà chiuso il vecchio ponte della città” [@alpha, ¶2].", "BS144")]
    [InlineData("nl", "Op geen enkel moment verkeerde de oude dam in gevaar.", "Daar “verkeerde de oude dam in gevaar” [@alpha, ¶2].", "BS144")]
    [InlineData("de", "Der Hafen hilft der alten Stadt nicht und er zahlt den Lotsen.", "“Der Hafen hilft der alten Stadt” [@alpha, ¶2].", "BS144")]
    [InlineData("fr", "La ville n'est pas obligée de payer les pilotes de la région.", "La ville est “obligée de payer les pilotes” [@alpha, ¶2].", "BS145")]
    [InlineData("es", "La ciudad no está obligada a pagar a los prácticos de la región.", "“está obligada a pagar a los prácticos” [@alpha, ¶2].", "BS145")]
    [InlineData("ru", "Этот город не обязан платить лоцманам из старого порта, и это так.", "“обязан платить лоцманам” [@alpha, ¶2].", "BS145")]
    [InlineData("pl", "To miasto nie jest zobowiązane do zapłaty dla pilotów z portu.", "“jest zobowiązane do zapłaty” [@alpha, ¶2].", "BS145")]
    public void It_is_so_in_other_languages(string language, string text, string sentence, string codes) => Assert.Equal(codes, Codes(text, sentence, language));

    [Theory]
    [InlineData("en", "The farmer would not, however, join the boycott of the bills.", "The farmer would “join the boycott” [@alpha, ¶2].", "BS144")]
    [InlineData("en", "Not everyone is convinced of the plan.", "Everyone “is convinced of the plan” [@alpha, ¶2].", "BS144")]
    [InlineData("en", "Not all of the boats need the light.", "The boats “need the light” [@alpha, ¶2].", "BS144")]
    [InlineData("en", "No, in short, build the bridge in stone and iron.", "They will “build the bridge in stone” [@alpha, ¶2].", "")]
    [InlineData("en", "If the wind turns, they close the gallery to everybody.", "They “close the gallery to everybody” [@alpha, ¶2].", "BS144")]
    [InlineData("pl", "Nie wszyscy mieszkańcy protestują przeciw tej drodze, która jest bardzo długa i się psuje.", "Mieszkańcy “protestują przeciw tej drodze” [@alpha, ¶2].", "BS144")]
    [InlineData("pl", "Piekarz opuści całą wioskę, jeśli nie dostanie tego kredytu, o który prosi już od roku.", "Piekarz “opuści całą wioskę” [@alpha, ¶2].", "BS144")]
    [InlineData("pl", "Piekarz grozi strajkiem, jeśli nie dostanie tego kredytu, o który prosi już od roku.", "Piekarz “grozi strajkiem” [@alpha, ¶2].", "BS144")]
    [InlineData("fr", "Si le juge leur donne raison, la vente tombera avant la fin de l'été.", "La vente “tombera avant la fin de l'été” [@alpha, ¶2].", "BS144")]
    [InlineData("fr", "L'évêque consent à bénir la roue, à condition que la fête de la ville et des meuniers soit sobre.", "L'évêque “consent à bénir la roue” [@alpha, ¶2].", "BS144")]
    [InlineData("uk", "Якщо банк дасть кредит, пекарня знову відкриється восени, і це вже було б для всіх.", "Пекарня “знову відкриється восени” [@alpha, ¶2].", "BS144")]
    public void A_negation_or_condition_behind_commas_or_at_the_start_of_the_sentence_counts(string language, string text, string sentence, string codes) => Assert.Equal(codes, Codes(text, sentence, language));

    [Theory]
    [InlineData("pl", "Miasto nie chce kina, tylko domu z ekranem.", "Chce “domu z ekranem” [@alpha, ¶2].", "")]
    [InlineData("de", "Die Stadt will kein neues Kino, nur ein Haus mit Leinwand.", "Sie will “ein Haus mit Leinwand” [@alpha, ¶2].", "")]
    [InlineData("es", "La ciudad no quiere un cine nuevo, solo una casa con pantalla.", "Quiere “una casa con pantalla” [@alpha, ¶2].", "")]
    [InlineData("it", "La città non vuole un cinema, solo una casa con schermo.", "Vuole “una casa con schermo” [@alpha, ¶2].", "")]
    [InlineData("en", "The town does not want a cinema, only a house with a screen.", "It wants “a house with a screen” [@alpha, ¶2].", "")]
    [InlineData("en", "The town has a cinema of its own, only a house with a screen.", "It has “a house with a screen” [@alpha, ¶2].", "BS144")]
    [InlineData("en", "The town does not pay, only the pilots of the harbour are paid.", "It is “the pilots of the harbour” [@alpha, ¶2].", "BS144")]
    [InlineData("en", "Not all of them may pass, only the pilots of the harbour.", "It is “the pilots of the harbour” [@alpha, ¶2].", "BS144")]
    public void Only_behind_a_negated_clause_says_what_is_true_instead_if_no_verb_follows(string language, string text, string sentence, string codes) => Assert.Equal(codes, Codes(text, sentence, language));

    [Theory]
    [InlineData("Die Uhr geht noch heute, wenn auch nur eine Viertelstunde.", "")]
    [InlineData("Die Uhr geht noch heute, wenn auch langsam.", "")]
    [InlineData("Die Uhr geht noch heute, wenn auch nicht ganz genau.", "")]
    [InlineData("Die Uhr geht noch heute, wenn auch der Bund zahlt.", "BS144")]
    [InlineData("Die Uhr geht noch heute, wenn auch nur ein Rad läuft.", "BS144")]
    [InlineData("Die Uhr geht noch heute, wenn Strom fließt.", "BS144")]
    public void A_concession_without_a_verb_is_no_condition(string text, string codes) => Assert.Equal(codes, Codes(text, "Die Uhr “geht noch heute” [@alpha, ¶2].", "de"));

    [Theory]
    [InlineData("pt", "Se fossem a leilão em maio, as cartas poderiam render mais.", "As cartas, se “fossem a leilão em maio” [@alpha, ¶2].", "")]
    [InlineData("pt", "Se fossem a leilão em maio, as cartas poderiam render mais.", "As cartas “fossem a leilão em maio” [@alpha, ¶2].", "BS144")]
    [InlineData("en", "Only the pilots of the harbour are paid.", "Paid are only “the pilots of the harbour” [@alpha, ¶2].", "")]
    public void The_very_word_of_the_source_directly_before_the_mark_says_it(string language, string text, string sentence, string codes) => Assert.Equal(codes, Codes(text, sentence, language));

    [Fact]
    public void Of_several_places_the_one_that_says_the_same_counts() =>
        Assert.Equal("", Codes("The office is not open to the public on Sundays. The office is open to the public on Mondays.", "It is “open to the public” [@alpha, ¶2]."));

    [Theory]
    [InlineData("The page tells readers to “Subscribe to our weekly letter” [@alpha, ¶5].", "BS148")]
    [InlineData("An advertisement tells readers to “Subscribe to our weekly letter” [@alpha, ¶5].", "")]
    public void An_aside_is_quoted_only_as_such(string sentence, string codes) => Assert.Equal(codes, Codes(Duty, sentence));

    [Fact]
    public void A_heading_and_its_text_are_not_one_sentence()
    {
        Assert.Equal("BS110", Codes("The harbour is old and small.", "“A heading The harbour is old” [@alpha, ¶1, ¶2]."));
        Assert.Equal("BS110", Codes("The harbour is old and small.", "“A heading … harbour is old” [@alpha, ¶1, ¶2]."));
    }

    [Theory]
    [InlineData("en", "The minister denied that the dam had leaked into the valley.", "“[T]he dam had leaked”: that is what the minister denies [@alpha, ¶2].", "")]
    [InlineData("en", "The minister denied that the dam had leaked into the valley.", "“[T]he dam had leaked”, which the minister denies [@alpha, ¶2].", "")]
    [InlineData("en", "The minister denied that the dam had leaked into the valley.", "“[T]he dam had leaked”, and nobody minded [@alpha, ¶2].", "BS144")]
    [InlineData("nl", "De wethouder ontkent dat de dijk lekte bij de haven.", "„[D]e dijk lekte bij de haven”: dat ontkent de wethouder [@alpha, ¶2].", "")]
    [InlineData("it", "L'assessore nega che la diga perdesse acqua in inverno.", "«[L]a diga perdesse acqua»: è quello che l'assessore nega [@alpha, ¶2].", "")]
    public void A_clause_that_takes_up_the_quotation_is_its_own(string language, string text, string sentence, string codes) => Assert.Equal(codes, Codes(text, sentence, language));

    [Theory]
    [InlineData("fr", "« Je ne suis pas fâchée, je suis seulement lasse », dit la conductrice de la ville.", "La conductrice se dit « lasse » ; elle n'est, assure-t-elle, « pas fâchée » [@alpha, ¶2].", "")]
    [InlineData("fr", "« Je ne suis pas fâchée, je suis seulement lasse », dit la conductrice de la ville.", "La conductrice dit qu'elle est « fâchée » [@alpha, ¶2].", "BS144")]
    [InlineData("nl", "Een haven zonder sluis is geen haven meer, dat is een vijver met boten van het dorp.", "Zonder sluis is het „een vijver met boten van het dorp” [@alpha, ¶2].", "")]
    [InlineData("de", "Kein einziges Mal hat der Verein die Miete für die Halle bezahlt.", "Der Verein „hat … die Miete für die Halle bezahlt“ [@alpha, ¶2].", "BS144")]
    [InlineData("it", "In nessun caso il porto della città verrà venduto ai privati.", "La stampa scrive che «il porto della città verrà venduto» [@alpha, ¶2].", "BS144")]
    public void A_negation_belongs_to_the_words_that_it_negates(string language, string text, string sentence, string codes) => Assert.Equal(codes, Codes(text, sentence, language));

    [Theory]
    [InlineData("de", "Falls der Sturm über der See nachlässt, beginnt die Prüfung am Freitag.", "Lässt der Sturm nach, „beginnt die Prüfung am Freitag“ [@alpha, ¶2].", "")]
    [InlineData("de", "Falls der Sturm über der See nachlässt, beginnt die Prüfung am Freitag.", "Der Sturm ist vorbei, „beginnt die Prüfung am Freitag“ [@alpha, ¶2].", "BS144")]
    [InlineData("en", "If the wind drops in the bay, the divers will go down on Sunday.", "Should the wind drop, “the divers will go down on Sunday” [@alpha, ¶2].", "")]
    [InlineData("fr", "Si le préfet donne son accord, les travaux dureront six semaines.", "Le préfet donnerait-il son accord, « les travaux dureront six semaines » [@alpha, ¶2].", "")]
    [InlineData("it", "«Non è il teatro che sognavo», ha ammesso l'architetta Giulia Ferri della città.", "Il teatro ha l'«architetta Giulia Ferri della città» [@alpha, ¶2].", "")]
    [InlineData("fr", "Les pêcheurs disent que la drague détruira les parcs en cas de tempête.", "Les pêcheurs disent que « la drague détruira les parcs » [@alpha, ¶2].", "BS144")]
    [InlineData("fr", "Les pêcheurs disent que la drague détruira les parcs en cas de tempête.", "Les pêcheurs disent que, si la mer se lève, « la drague détruira les parcs » [@alpha, ¶2].", "")]
    public void A_condition_is_told_by_its_form(string language, string text, string sentence, string codes) => Assert.Equal(codes, Codes(text, sentence, language));

    [Theory]
    [InlineData("en", "The guild will pay for the new lamp, but only on condition that the town pays too.", "The guild “will pay for the new lamp”")]
    [InlineData("en", "The guild will pay for the new lamp, subject to the consent of the town.", "The guild “will pay for the new lamp”")]
    [InlineData("de", "Die Gilde zahlt die neue Lampe, aber nur, wenn die Stadt auch zahlt.", "Die Gilde „zahlt die neue Lampe“")]
    [InlineData("de", "Die Gilde zahlt die neue Lampe, unter dem Vorbehalt der Zustimmung der Stadt.", "Die Gilde „zahlt die neue Lampe“")]
    [InlineData("fr", "La guilde paiera la nouvelle lampe, sous réserve de l’accord de la ville et de ceux qui sont dans le port.", "La guilde « paiera la nouvelle lampe »")]
    [InlineData("fr", "Tant qu’on n’aura pas réparé le quai, la guilde refuse de payer la lampe de la ville.", "On lit que « la guilde refuse de payer la lampe »")]
    [InlineData("es", "El gremio pagará la nueva lámpara, siempre y cuando la ciudad pague también.", "El gremio «pagará la nueva lámpara»")]
    [InlineData("it", "La gilda pagherà la nuova lampada, a condizione che la città paghi anche lei.", "La gilda «pagherà la nuova lampada»")]
    [InlineData("pt", "O grémio pagará a nova lâmpada, desde que a cidade pague também e que isso não seja para os outros.", "O grémio «pagará a nova lâmpada»")]
    [InlineData("nl", "Het gilde betaalt de nieuwe lamp, onder voorbehoud van de stem van de stad.", "Het gilde ‘betaalt de nieuwe lamp’")]
    [InlineData("pl", "Cech zapłaci za nową lampę, ale tylko pod warunkiem, że miasto też zapłaci.", "Cech „zapłaci za nową lampę”")]
    [InlineData("ru", "Цех заплатит за новую лампу, но лишь при условии, что и город за неё заплатит.", "Цех «заплатит за новую лампу»")]
    [InlineData("uk", "Цех заплатить за нову лампу, але лише за умови, що й місто за неї заплатить.", "Цех «заплатить за нову лампу»")]
    public void A_condition_behind_the_quotation_counts_also_behind_a_word_that_limits_it(string language, string text, string sentence) => Assert.Equal("BS144", Codes(text, sentence + " [@alpha, ¶2].", language));

    [Theory]
    [InlineData("en", "The guild will pay for the new lamp, subject to the consent of the town.", "Subject to consent, it “will pay for the new lamp” [@alpha, ¶2].")]
    [InlineData("fr", "La guilde paiera la nouvelle lampe, sous réserve de l’accord de la ville et de ceux qui sont dans le port.", "La guilde « paiera la nouvelle lampe », sous réserve d’un accord [@alpha, ¶2].")]
    [InlineData("pt", "Se em setembro vier menos gente, eu própria proponho que se volte atrás.", "A diretora: «eu própria proponho que se volte atrás», se vier menos gente [@alpha, ¶2].")]
    [InlineData("en", "If the survey had found rot in the beams, I would have signed the order.", "“I would have signed the order,” she said, “[i]f the survey had found rot in the beams” [@alpha, ¶2].")]
    public void The_writer_says_a_condition_in_any_of_its_forms_or_quotes_it_behind(string language, string text, string sentence) => Assert.Equal("", Codes(text, sentence, language));
}
