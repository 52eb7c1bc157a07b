using BriefingSite.Core.Evidence;
using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;
using Xunit;

namespace BriefingSite.Tests.Evidence;

/// <summary>The same words in another spelling are found, with a note; other words are not.</summary>
public class SpellingTests
{
    [Theory]
    [InlineData("ru", "И ещё три корабля стояли у причала в Зелёном.", "еще три корабля", true)]
    [InlineData("ru", "Королев построил свой первый завод на реке.", "Королёв построил", true)]
    [InlineData("ru", "И ещё три корабля стояли у причала в Зелёном.", "ещё три корабля", false)]
    [InlineData("ar", "وصلت السفن إلى الميناء جدًّا مبكرًا وفرح أهل المدينة.", "الميناء جدا مبكرا", true)]
    [InlineData("ar", "وصلت السفن إلى الميناء مبكرا وفرح أهل المدينة.", "وَصَلَتِ السُّفُنُ إلى", true)]
    [InlineData("ar", "وصلت السفن إلى الميناء مبكرا وفرح أهل المدينة.", "وصلت الســفن إلى", false)]
    [InlineData("ar", "باع التاجر ١٬٢٠٤ كيسا من القمح في السوق.", "التاجر 1204 كيسا", true)]
    [InlineData("fa", "بندر در سال گذشته ۱۲٬۰۰۰ کیسه گندم فروخت.", "گذشته 12,000 کیسه", true)]
    [InlineData("fa", "بندر در سال گذشته ۱۲۰۰۰ کیسه گندم فروخت.", "گذشته ۱۲٬۰۰۰ کیسه", true)]
    [InlineData("fr", "Le maire salue l’arrivée des navires d’Iran.", "arrivée des navires", false)]
    [InlineData("fr", "Le maire salue l’arrivée des navires d’Iran.", "Iran", false)]
    [InlineData("it", "Il sindaco parla dell’arrivo delle navi nell’isola.", "isola", false)]
    [InlineData("zh", "磨坊失去过一名工人，　村民们都很高兴。", "一名工人，村民们", false)]
    [InlineData("zh", "市长说「我们将重建这座桥」，然后离开。", "市长说‘我们将重建这座桥’", false)]
    [InlineData("ja", "小屋は一人の労働者も　失っていない。", "労働者も失っていない", false)]
    [InlineData("zh", "“我们明年春天要回到老家，”她在会上说。", "我们明年春天要回到老家。", false)]
    [InlineData("ja", "「来年の春には故郷へ帰りたい」と市長は話した。", "来年の春には故郷へ帰りたい。", false)]
    [InlineData("ar", "وصلت السفن إلى الميناء مبكرا، وفرح أهل المدينة.", "السفن إلى الميناء مبكرا.", false)]
    [InlineData("fr", "Le cœur du village est un chef-d’œuvre.", "Le coeur du village", true)]
    [InlineData("fr", "Le vœu de l’Etat est resté sans suite.", "l’État est resté", true)]
    [InlineData("fr", "A Lille, la digue du quai n° 3 tient.", "quai nº 3 tient", true)]
    [InlineData("es", "La puerta nº 7 sigue cerrada desde mayo.", "La puerta n° 7 sigue", true)]
    [InlineData("it", "E’ vero che la citta’ paga tutto.", "È vero che la città paga", true)]
    [InlineData("it", "È vero che la perché paga tutto.", "E' vero che la perche' paga", true)]
    [InlineData("ro", "Aceşti ţărani lucrează la marginea oraşului.", "Acești țărani lucrează", true)]
    [InlineData("ar", "لن يباع البرج أبدًا في هذه المدينة.", "يباع البرج أبداً", true)]
    [InlineData("ar", "كان الجسر قديماً جداً قبل الحرب.", "الجسر قديمًا جدًا", true)]
    [InlineData("ar", "ارتفاع البرج ٤٢٫٥ مترا بعد الترميم.", "البرج 42.5 مترا", true)]
    [InlineData("fa", "ارتفاع برج ۴۲٫۵ متر و هزینه آن ۱٬۲۰۴ ریال است.", "برج 42.5 متر و هزینه آن 1,204 ریال", true)]
    [InlineData("fa", "ارتفاع برج ۴۲٫۵ متر و هزینه آن کم است.", "برج ۴۲/۵ متر", true)]
    [InlineData("fa", "کتاب‌های قدیمی فروخته نمی‌شود و می‌ماند.", "کتاب های قدیمی فروخته نمی شود", true)]
    [InlineData("fa", "کتاب های قدیمی فروخته نمی شود و می ماند.", "کتاب‌های قدیمی فروخته نمی‌شود", true)]
    [InlineData("hi", "पुल १२५ साल पुराना है और बंद है।", "पुल 125 साल पुराना", true)]
    [InlineData("nl", "Het water staat 40 cm hoger dan in mei.", "water staat 40cm hoger", true)]
    [InlineData("ja", "ジョン・ミラーはサーカスを始めた。", "ｼﾞｮﾝ･ﾐﾗｰはｻｰｶｽを始めた", false)]
    [InlineData("en", "The council needs a ⅔ majority for it.", "needs a 2/3 majority for", true)]
    [InlineData("en", "The council needs a 2/3 majority for it.", "needs a ⅔ majority for", true)]
    [InlineData("en", "The council needs a 2⁄3 majority for it.", "needs a 2/3 majority for", false)]
    [InlineData("en", "The council needs a ²⁄₃ majority for it.", "needs a 2/3 majority for", true)]
    [InlineData("en", "The council needs a ²/₃ majority for it.", "needs a ⅔ majority for", true)]
    [InlineData("en", "The council needs 1½ years for it.", "needs 1 1/2 years for", true)]
    [InlineData("en", "The council needs 1 ½ years for it.", "needs 1 1/2 years for", true)]
    [InlineData("en", "The council needs 1 1/2 years for it.", "needs 1½ years for", true)]
    [InlineData("en", "½ of the council comes.", "1/2 of the council", true)]
    [InlineData("en", "1/2 of the council comes.", "½ of the council", true)]
    public void Another_spelling_of_the_same_words_is_found(string language, string text, string quotation, bool isRespelled) =>
        Assert.Equal(isRespelled, Find(language, text, quotation)?.IsRespelled);

    [Theory]
    [InlineData("ru", "Все население города пришло на ярмарку, и ещё гости.", "Вся население города")]
    [InlineData("ru", "Королев построил свой первый завод на реке.", "Королев построил свёй пёрвый")]
    [InlineData("uk", "Об’єднання моряків не бачить загрози для п’яти кораблів.", "яти кораблів")]
    [InlineData("ar", "كُتِبَ الكتاب في المدينة القديمة قبل الحرب.", "كَتَبَ الكتاب في")]
    [InlineData("ar", "باع التاجر ١٬٢٠٤ كيسا من القمح في السوق.", "التاجر 204 كيسا")]
    [InlineData("fa", "بندر در سال گذشته ۱۲٬۰۰۰ کیسه گندم فروخت.", "گذشته 120,00 کیسه")]
    [InlineData("en", "The owner promised 204 sacks of grain and no delay.", "promised ٢٠٤ sacks")]
    [InlineData("uk", "Він побачив ще три кораблі біля причалу.", "щё три кораблі")]
    [InlineData("en", "The owner promised 1,204 sacks of grain and no delay.", "promised 1204 sacks")]
    [InlineData("en", "The council needs 1½ years for it.", "needs 11/2 years for")]
    [InlineData("en", "The council needs 1½ years for it.", "½ years for it")]
    [InlineData("en", "The council needs 1½ years for it.", "1/2 years for it")]
    [InlineData("en", "The council needs 1½ years for it.", "The council needs 1")]
    [InlineData("en", "The council needs 1 1/2 years for it.", "1/2 years for it")]
    [InlineData("en", "The council needs 1 1/2 years for it.", "½ years for it")]
    [InlineData("en", "The council needs 1 1/2 years for it.", "The council needs 1")]
    [InlineData("en", "The council met on 1/2/2031 for it.", "met on ½/2031 for")]
    [InlineData("en", "The council needs a ⅔ majority for it.", "needs a 1/3 majority for")]
    [InlineData("fr", "L’eau n’a jamais manqué, mais s’il pleut on ferme.", "a jamais manqué")]
    [InlineData("fr", "L’eau n’a jamais manqué, mais s’il pleut on ferme.", "il pleut")]
    [InlineData("fr", "Le port n’y a vu qu’un navire, pas deux.", "un navire")]
    [InlineData("fr", "Le maire salue l’arrivée des navires d’Iran.", "rrivée des navires")]
    [InlineData("it", "Il sindaco parla dell’arrivo delle navi nell’isola.", "dall’arrivo delle navi")]
    [InlineData("zh", "业主的信承诺交付1204袋粮食。", "交付1 204袋粮食")]
    [InlineData("zh", "“我们明年春天要回到老家？”她在会上说。", "我们明年春天要回到老家。")]
    [InlineData("fr", "La maire a parlé du coeur de la ville.", "La maire à parlé")]
    [InlineData("fr", "Le maire des Essarts a parlé le soir.", "Le maire dés Essarts")]
    [InlineData("es", "Él dijo que la puerta sigue cerrada.", "El dijo que la puerta")]
    [InlineData("it", "La città paga e il sindaco tace.", "La citta paga e il")]
    [InlineData("ro", "Acești țărani lucrează la marginea orașului.", "Acesti tărani lucrează")]
    [InlineData("ar", "ارتفاع البرج ٤٢٫٥ مترا بعد الترميم.", "البرج 425 مترا")]
    [InlineData("ar", "كلفة البرج ١٬٢٠٤ دينار بعد الترميم.", "البرج 1.204 دينار")]
    [InlineData("fa", "برج فروخته نمی‌شود و می‌ماند.", "برج فروخته می شود")]
    [InlineData("fa", "تاریخ آن ۵/۷ است و بس.", "آن 5.7 است")]
    [InlineData("nl", "Het water staat 40 cm hoger dan in mei.", "water staat 4cm hoger")]
    [InlineData("ar", "كان الضوء لامعا في الميناء.", "كان الضوء لا معا في")]
    [InlineData("ar", "قال إن الضوء ما لك في الميناء.", "إن الضوء مالك في الميناء")]
    [InlineData("en", "It had 40 and more men in 2022 and 2023.", "men in 2022and 2023")]
    [InlineData("de", "Der Fluß gehört uns allen seit Jahren.", "Der Fluss gehört uns")]
    [InlineData("tr", "Kapı kırık ve köprü kapalı.", "Kapi kirik ve köprü")]
    [InlineData("zh", "馆长说他们不打算卖掉这座钟楼。", "館長說他們不打算賣掉這座鐘樓")]
    public void Other_words_are_not(string language, string text, string quotation) => Assert.Null(Find(language, text, quotation));

    [Fact]
    public void It_is_noted_for_reviewers() => Assert.Equal(
        ["BS135"],
        BatterySite.Check("ru", "И ещё три корабля стояли у причала.\n", new Quoted[] { new("", "ещё три корабля", 1), new("", "еще три корабля", 1) }, withNotes: true).SelectMany(found => found.Problems).Select(found => found.Rule.Code));

    private static QuotationMatch? Find(string language, string text, string quotation)
    {
        // The language is that of the source, so short a text is not clearly in another.
        var passage = TextFingerprints.Create("a", "a.txt", "0", [text], language).Passages[0];
        return QuotationSearch.Find(passage with { Language = Language.Find(language)?.Code ?? PassageFingerprint.NoLanguage }, QuotedText.Parse(quotation));
    }
}
