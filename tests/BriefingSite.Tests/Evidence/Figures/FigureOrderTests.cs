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
    [InlineData("es", "El teatro acoge hasta 720 personas.", "El teatro acoge como máximo 720 personas.", "El teatro acoge por lo menos 720 personas.")]
    [InlineData("it", "La sala ospita fino a 480 persone.", "La sala ospita al massimo 480 persone.", "La sala ospita almeno 480 persone.")]
    [InlineData("nl", "De zaal is geschikt voor tot 350 gasten.", "De zaal heeft plaats voor maximaal 350 gasten.", "De zaal heeft plaats voor ten minste 350 gasten.")]
    [InlineData("pt", "A sala recebe até 290 pessoas.", "A sala recebe no máximo 290 pessoas.", "A sala recebe no mínimo 290 pessoas.")]
    [InlineData("pl", "Sala mieści do 260 gości.", "Sala mieści najwyżej 260 gości.", "Sala mieści nie mniej niż 260 gości.")]
    [InlineData("ru", "Зал вмещает до 320 зрителей.", "Зал вмещает не более 320 зрителей.", "Зал вмещает как минимум 320 зрителей.")]
    [InlineData("uk", "Зала вміщує до 210 глядачів.", "Зала вміщує щонайбільше 210 глядачів.", "Зала вміщує не менше 210 глядачів.")]
    public void A_word_that_may_mean_up_to_is_no_lower_limit(string language, string passage, string honest, string wrong) => FigureBriefing.AssertTold(language, passage, honest, wrong);
}
