using BriefingSite.Core.Evidence;
using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;
using Xunit;

namespace BriefingSite.Tests.Evidence;

/// <summary>The signs between words as desks of different countries set them: the same sign in another form is no difference, another sign is.</summary>
public class TypographyTests
{
    [Theory]
    [InlineData("en", "They say that nobody counted _them_ at night.", "nobody counted them at night")]
    [InlineData("en", "They say that nobody counted them at night.", "nobody counted _them_ at night")]
    [InlineData("en", "It takes 5 °C and a dry wind to open it.", "It takes 5°C and a dry wind")]
    [InlineData("fr", "Le pain coûte 3\u00a0€ le kilo, dit\u202f: «\u202frien\u202f».", "Le pain coûte 3€ le kilo, dit: «rien»")]
    [InlineData("de", "Die Straße ist breit, z. B. für Traktoren, d. h. gut.", "breit, z.B. für Traktoren, d.h. gut")]
    [InlineData("en", "The house of J. R. Tolland stands and/or leans.", "The house of J.R. Tolland stands and / or leans")]
    [InlineData("es", "No habrá dinero —dijo la alcaldesa— hasta mayo.", "No habrá dinero – dijo la alcaldesa – hasta mayo")]
    [InlineData("tr", "Kule %5 eğiktir ve durur.", "Kule % 5 eğiktir")]
    [InlineData("ru", "Совет школы №3 просит не спешить.", "Совет школы № 3 просит")]
    [InlineData("zh", "河水——每年都涨——已经淹到门口。", "河水──每年都涨──已经淹到门口")]
    [InlineData("zh", "阿·米勒写道预算约￥3000。", "阿•米勒写道预算约¥3000")]
    [InlineData("ja", "営業は9時〜17時、ジョン・ミラーの店。", "営業は9時～17時、ジョン･ミラーの店")]
    [InlineData("fa", "بودجه ۵٪ است، یعنی کم؛ بس.", "بودجه ۵% است, یعنی کم; بس")]
    [InlineData("he", "צה״ל עזב את בית־הספר בשנת 1996.", "צה\"ל עזב את בית-הספר בשנת")]
    [InlineData("de", "»Wir bauen ›ganz sicher‹ keine Brücke«, ruft sie.", "Wir bauen ‚ganz sicher‘ keine Brücke")]
    [InlineData("tr", "I\u0307lk köprü Işıklı köyünde yapıldı.", "İlk köprü Işıklı köyünde")]
    [InlineData("tr", "İlk köprü Işıklı köyünde yapıldı.", "[i]lk köprü Işıklı köyünde")]
    [InlineData("tr", "Işıklı köyünde yapıldı köprü.", "[ı]şıklı köyünde yapıldı")]
    [InlineData("el", "Ο δήμαρχος δεν πουλάει τους πύργους.", "[ο] δήμαρχος δεν πουλάει τους πύργους")]
    [InlineData("es", "El diario pregunta: ¿Y quién pagará la obra?", "¿quién pagará la obra?")]
    [InlineData("es", "El diario pregunta: ¿Y quién pagará la obra?", "¿[Q]uién pagará la obra?")]
    public void The_same_sign_in_another_form_is_found(string language, string text, string quotation) => Assert.NotNull(Find(language, text, quotation));

    [Theory]
    [InlineData("en", "It takes -5 degrees and a dry wind.", "takes - 5 degrees")]
    [InlineData("en", "The fee is 3. 5 men paid it.", "The fee is 3.5 men")]
    [InlineData("es", "El guarda podría cerrar la verja.", "¿podría cerrar la verja?")]
    [InlineData("es", "¿Y quién pagará la obra?", "¿quién pagará la obra.")]
    [InlineData("zh", "河水——每年都涨——已经淹到门口。", "河水每年都涨已经淹到门口")]
    [InlineData("fa", "هیچ‌کس نپرسید چرا؟ بس.", "هیچ‌کس نپرسید چرا!")]
    [InlineData("ru", "Нам показали старое письмо.", "Нам показали <новое> письмо")]
    public void Another_sign_is_not(string language, string text, string quotation) => Assert.Null(Find(language, text, quotation));

    private static QuotationMatch? Find(string language, string text, string quotation)
    {
        var passage = TextFingerprints.Create("a", "a.txt", "0", [text], language).Passages[0];
        return QuotationSearch.Find(passage with { Language = Language.Find(language)?.Code ?? PassageFingerprint.NoLanguage }, QuotedText.Parse(quotation));
    }
}
