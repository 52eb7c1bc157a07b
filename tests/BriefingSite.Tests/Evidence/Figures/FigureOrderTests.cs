using Xunit;

namespace BriefingSite.Tests.Evidence;

/// <summary>Figures that stand in the passage, but the other way round there.</summary>
public class FigureOrderTests
{
    [Theory]
    [InlineData("en", "Rents dropped by 9 per cent in the spring.", "The decline in rents was 9 per cent.", "Rents increased by 9 per cent.")]
    [InlineData("en", "Sales grew by 14 per cent while costs shrank by 3 per cent.", "Costs went down by 3 per cent and sales were up 14 per cent.", "Costs grew by 3 per cent.")]
    [InlineData("de", "Der Hof verkaufte 14 Prozent weniger Milch als 2029.", "Der Milchverkauf schrumpfte um 14 Prozent.", "Der Milchverkauf stieg um 14 Prozent.")]
    [InlineData("fr", "Les loyers ont chuté de 9 % en un an.", "Les loyers sont en baisse de 9 %.", "Les loyers ont augmenté de 9 %.")]
    [InlineData("es", "Las ventas crecieron un 12 %.", "El aumento de las ventas fue del 12 %.", "Las ventas cayeron un 12 %.")]
    [InlineData("it", "Il comune ha speso il 4 per cento in più.", "La spesa è salita del 4 per cento.", "La spesa è calata del 4 per cento.")]
    [InlineData("nl", "De huren daalden met 4 procent.", "De daling van de huren is 4 procent.", "De huren stegen met 4 procent.")]
    [InlineData("pt", "As vendas cresceram 16% no verão.", "O aumento das vendas foi de 16%.", "As vendas diminuíram 16%.")]
    [InlineData("pl", "Czynsze spadły o 7 proc. w tym roku.", "Spadek czynszów wyniósł 7%.", "Czynsze wzrosły o 7 procent.")]
    [InlineData("ru", "Экспорт вырос на 14 процентов за год.", "Рост экспорта составил 14 процентов.", "Экспорт упал на 14 процентов.")]
    [InlineData("uk", "Експорт зріс на 9 відсотків за рік.", "Зростання експорту становить 9 відсотків.", "Експорт зменшився на 9 відсотків.")]
    [InlineData("zh", "门票上涨了12%。", "门票涨了12%。", "门票下降了12%。")]
    public void A_rise_is_no_fall(string language, string passage, string honest, string wrong) => FigureBriefing.AssertTold(language, passage, honest, wrong);

    [Theory]
    [InlineData("Rents did not fall by 9 per cent.", "Rents rose by 9 per cent.")]
    [InlineData("Rents fell by 9 per cent, wages rose by 9 per cent.", "Rents fell by 9 per cent.")]
    [InlineData("The tax is 9 per cent.", "The tax rose to 9 per cent.")]
    [InlineData("Up to 9 per cent of the fallen trees were sold.", "At most 9 per cent of the trees were sold, a rise on the year before.")]
    public void Where_the_passage_does_not_name_the_change_nothing_is_told(string passage, string claim) => Assert.Equal("", FigureBriefing.Check([(passage, claim)], "en")[0]);

    [Theory]
    [InlineData("en", "The motion was carried by 29 votes to 13.", "13 voted against it and 29 in favour.", "The motion was carried by 13 votes to 29.")]
    [InlineData("en", "The vote ended 31 to 12, with three abstentions.", "The vote ended 31 to 12.", "The vote ended 12 to 31.")]
    [InlineData("en", "Leakage rose from 17.4 per cent in 2029 to 21.8 per cent in 2031.", "Leakage rose from 17.4 to 21.8 per cent.", "Leakage fell from 21.8 to 17.4 per cent.")]
    [InlineData("de", "Es gibt 90 statt 60 Plätze.", "Statt 60 gibt es 90 Plätze.", "Es gibt 60 statt 90 Plätze.")]
    [InlineData("fr", "Elle fut votée par 31 voix contre 12.", "Elle fut votée par 31 voix contre 12.", "Elle fut votée par 12 voix contre 31.")]
    [InlineData("es", "Habrá 70 camas en lugar de 95.", "Habrá 70 camas en vez de 95.", "Habrá 95 camas en lugar de 70.")]
    [InlineData("it", "Il 63 per cento è per il sì, il 28 per il no.", "Il 63% è per il sì, il 28% per il no.", "Il 28 per cento è per il sì, il 63 per il no.")]
    [InlineData("nl", "Het plan haalde 28 stemmen tegen 15.", "Er waren 15 stemmen tegen en 28 voor.", "Het plan haalde 15 stemmen tegen 28.")]
    [InlineData("pt", "A lei passou com 37 votos a favor e 18 contra.", "Votaram contra 18 e a favor 37.", "A lei passou com 18 votos a favor e 37 contra.")]
    [InlineData("pl", "Przyjęto ją 34 głosami przeciw 12, przy 15 nieobecnych.", "Przeciw było 12 radnych, za 34.", "Przyjęto ją 34 głosami przeciw 15.")]
    [InlineData("ru", "Будет 60 коек вместо 85.", "Вместо 85 будет 60 коек.", "Будет 85 коек вместо 60.")]
    [InlineData("uk", "Закон ухвалили 61 голосом проти 22.", "Проти були 22 депутати, за 61.", "Закон ухвалили 22 голосами проти 61.")]
    [InlineData("en", "The loan was approved by seven votes to four.", "The loan was approved by seven to four.", "The vote was seven to three.")]
    [InlineData("uk", "Середній час лікування скоротився з 11 до 7 днів.", "Лікування триває 7 днів замість 11.", "Лікування триває 11 днів замість 7.")]
    public void The_figures_of_a_pair_are_not_exchanged(string language, string passage, string honest, string wrong) => FigureBriefing.AssertTold(language, passage, honest, wrong);

    [Theory]
    [InlineData("en", "The motion carried with 802 in favour and 69 opposed, the clerk said.", "There were 802 for and 69 against.", "There were 69 for, 802 against, the clerk said.")]
    [InlineData("es", "El pleno votó: 19 votos a favor y 8 en contra.", "El pleno lo aprobó por 19 votos contra 8.", "Hubo 8 votos a favor y 19 en contra.")]
    [InlineData("it", "Il consiglio ha votato con 15 contrari e 9 favorevoli.", "Il consiglio lo ha respinto con 15 voti contro 9.", "I favorevoli erano 15, 9 contrari.")]
    [InlineData("pt", "Foi aprovada na quarta-feira, por 7 votos contra 4, a demolição.", "A demolição foi aprovada por 7 votos contra 4.", "A demolição foi aprovada por 4 votos contra 7.")]
    [InlineData("uk", "Рада підтримала проєкт: 28 голосів «за», 13 «проти».", "За проєкт 28 голосів, проти 13.", "Рада голосувала: 13 голосів «за», 28 «проти».")]
    [InlineData("nl", "Zij stemden in, met vijf stemmen voor en twee tegen.", "Het besluit viel met vijf tegen twee stemmen.", "Het besluit viel met vijf stemmen tegen en twee voor.")]
    [InlineData("ja", "議会は賛成24、反対13で可決した。", "賛成24、反対13で可決した。", "賛成13、反対24で可決した。")]
    public void The_sides_of_a_vote_are_not_exchanged(string language, string passage, string honest, string wrong) => FigureBriefing.AssertTold(language, passage, honest, wrong);

    [Theory]
    [InlineData("en", "Twice as many visitors came as in 2030.", "Twice as many visitors came.", "Half as many visitors came.")]
    [InlineData("fr", "Deux fois plus de visiteurs sont venus.", "Il est venu deux fois plus de visiteurs.", "Deux fois moins de visiteurs sont venus.")]
    [InlineData("ru", "Его посетили 18 600 зрителей, вдвое меньше, чем раньше.", "Зрителей стало вдвое меньше.", "Зрителей стало вдвое больше.")]
    [InlineData("uk", "Врожай удвічі більший.", "Врожай зріс удвічі.", "Врожай удвічі менший.")]
    public void Twice_as_many_are_not_half_as_many(string language, string passage, string honest, string wrong) => FigureBriefing.AssertTold(language, passage, honest, wrong);

    [Theory]
    [InlineData("fr", "Le nombre est passé de 712 en 2021 à 388 en 2033.", "Le nombre est passé de 712 à 388.", "Le nombre est passé de 388 à 712.")]
    [InlineData("zh", "学生人数从1020人降到780人。", "学生人数从1020人变为780人。", "学生人数从780人变为1020人。")]
    [InlineData("ar", "وانخفض العدد من 1020 إلى 780.", "تراجع العدد من 1020 إلى 780.", "تغير العدد من 780 إلى 1020.")]
    [InlineData("pt", "O remédio reduz as recaídas em 28 %. Os autores não excluem outro efeito.", "As recaídas diminuem 28 %.", "As recaídas aumentam 28 %.")]
    [InlineData("ar", "وارتفعت الأسعار بنسبة 9%.", "زادت الأسعار بنسبة 9%.", "انخفضت الأسعار بنسبة 9%.")]
    [InlineData("ko", "물가는 9% 올랐다.", "물가가 9% 상승했다.", "물가가 9% 내렸다.")]
    [InlineData("ja", "物価は9%上がった。", "物価は9%上昇した。", "物価は9%下がった。")]
    public void A_change_keeps_its_direction_in_other_words(string language, string passage, string honest, string wrong) => FigureBriefing.AssertTold(language, passage, honest, wrong);

    [Theory]
    [InlineData("en", "The ferry carried 2,140 cars, compared with 2,460 in the previous year.", "Cars fell from 2,460 to 2,140.", "Cars rose from 2,140 to 2,460.")]
    [InlineData("en", "Fees came to 71 pounds, down from 84 pounds.", "Fees fell from 84 to 71 pounds.", "Fees rose from 71 to 84 pounds.")]
    [InlineData("de", "Der Fuhrpark hat 64 Busse statt bisher 52.", "Der Fuhrpark wuchs von 52 auf 64 Busse.", "Der Fuhrpark schrumpfte von 64 auf 52 Busse.")]
    [InlineData("fr", "La crèche accueille 96 enfants, contre 81 un an plus tôt.", "La crèche est passée de 81 à 96 enfants.", "La crèche est passée de 96 à 81 enfants.")]
    [InlineData("es", "Se vendieron 540 entradas, frente a 610 en marzo.", "Las entradas bajaron de 610 a 540.", "Las entradas subieron de 540 a 610.")]
    [InlineData("it", "Gli iscritti sono 214, contro i 187 del 2030.", "Gli iscritti sono passati da 187 a 214.", "Gli iscritti sono passati da 214 a 187.")]
    [InlineData("nl", "Er kwamen 730 gasten, tegenover 690 een jaar eerder.", "Het aantal gasten steeg van 690 tot 730.", "Het aantal gasten daalde van 730 tot 690.")]
    [InlineData("pt", "A escola tem 340 alunos, contra 395 no ano anterior.", "A escola passou de 395 a 340 alunos.", "A escola passou de 340 a 395 alunos.")]
    [InlineData("ru", "Родилось 58 ягнят против 49 в прошлом году.", "Число ягнят выросло с 49 до 58.", "Число ягнят упало с 58 до 49.")]
    [InlineData("uk", "Народилося 58 ягнят проти 49 торік.", "Кількість ягнят зросла з 49 до 58.", "Кількість ягнят впала з 58 до 49.")]
    [InlineData("tr", "Bu yıl 316 koyun sayıldı; geçen yıl bu sayı 294 idi.", "Koyun sayısı 294'ten 316'ya çıktı.", "Koyun sayısı 316'dan 294'e düştü.")]
    public void What_is_compared_with_an_earlier_value_is_the_later_one(string language, string passage, string honest, string wrong) => FigureBriefing.AssertTold(language, passage, honest, wrong);

    [Theory]
    [InlineData("en", "The shop sold 18% more than in 2030.", "The shop sold 18% more.", "The shop sold 18% less.")]
    [InlineData("de", "Die Pumpe läuft heute um 15 % langsamer als früher.", "Die Pumpe läuft 15 % langsamer.", "Die Pumpe läuft 15 % schneller.")]
    [InlineData("es", "Vendió un 18 % más que en 2030.", "Vendió un 18 % más.", "Vendió un 18 % menos.")]
    [InlineData("it", "Il livello si è abbassato di 45 centimetri.", "Il livello è sceso di 45 centimetri.", "Il livello si è alzato di 45 centimetri.")]
    public void A_change_is_read_behind_the_sign_too(string language, string passage, string honest, string wrong) => FigureBriefing.AssertTold(language, passage, honest, wrong);

    [Theory]
    [InlineData("zh", "门票不会超过25元。", "门票最多25元。", "门票超过25元。")]
    [InlineData("zh", "夜间气温降到零下14摄氏度。", "气温为零下14摄氏度。", "气温为14摄氏度。")]
    [InlineData("ko", "학생 41명이 왔다.", "학생 41명만 왔다.", "학생 43명만 왔다.")]
    [InlineData("tr", "Salon en fazla 350 kişi alır.", "Salon en fazla 350 kişi alır.", "Salon en az 350 kişi alır.")]
    [InlineData("pl", "Kołnierz waży 240 gramów.", "Kołnierz waży 240 g.", "Kołnierz waży 260 g.")]
    [InlineData("pl", "Liczba bobrów wzrosła do 27. Leśnicy są zadowoleni.", "Jest 27 bobrów.", "Jest 28 bobrów.")]
    [InlineData("en", "The yard has 44 workers, 29 of them women.", "More than half of the workers are women.", "More than two thirds of the workers are women.")]
    [InlineData("nl", "De weg is dicht van 15 maart tot 15 juli.", "De weg is dicht van half maart tot half juli.", "De weg is dicht van half maart tot half augustus.")]
    [InlineData("ru", "Поезд пришел в 6 часов 20 минут.", "Поезд пришел в 6:20.", "Поезд пришел в 6:50.")]
    public void Limits_frost_shares_and_times_are_read(string language, string passage, string honest, string wrong) => FigureBriefing.AssertTold(language, passage, honest, wrong);

    [Theory]
    [InlineData("es", "El teatro acoge hasta 720 personas.", "El teatro acoge como máximo 720 personas.", "El teatro acoge por lo menos 720 personas.")]
    [InlineData("it", "La sala ospita fino a 480 persone.", "La sala ospita al massimo 480 persone.", "La sala ospita almeno 480 persone.")]
    [InlineData("nl", "De zaal is geschikt voor tot 350 gasten.", "De zaal heeft plaats voor maximaal 350 gasten.", "De zaal heeft plaats voor ten minste 350 gasten.")]
    [InlineData("pt", "A sala recebe até 290 pessoas.", "A sala recebe no máximo 290 pessoas.", "A sala recebe no mínimo 290 pessoas.")]
    [InlineData("pl", "Sala mieści do 260 gości.", "Sala mieści najwyżej 260 gości.", "Sala mieści nie mniej niż 260 gości.")]
    [InlineData("ru", "Зал вмещает до 320 зрителей.", "Зал вмещает не более 320 зрителей.", "Зал вмещает как минимум 320 зрителей.")]
    [InlineData("uk", "Зала вміщує до 210 глядачів.", "Зала вміщує щонайбільше 210 глядачів.", "Зала вміщує не менше 210 глядачів.")]
    public void A_word_that_may_mean_up_to_is_no_lower_limit(string language, string passage, string honest, string wrong) => FigureBriefing.AssertTold(language, passage, honest, wrong);
}
