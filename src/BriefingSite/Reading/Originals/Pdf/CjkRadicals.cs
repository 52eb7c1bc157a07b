namespace BriefingSite.Reading.Originals.Pdf;

/// <summary>Unicode's data for Chinese radicals that are letters too. Fonts draw both alike, and programs that make PDFs put the radical where a person wrote the letter.</summary>
/// <remarks>Unicode 17.0.0: compatibility decompositions of the block Kangxi Radicals; <c>Equivalent_Unified_Ideograph</c> of those of the block CJK Radicals Supplement that
/// are letters of their own and no parts of letters. The runtime lacks the first in a program built with the invariant culture.</remarks>
internal static class CjkRadicals
{
    private const char First = '\u2F00', FirstSupplement = '\u2E80';

    // The letters of the radicals from U+2F00 to U+2FD5.
    private const string Letters =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴" +
        "廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿" +
        "目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵" +
        "邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    // A radical and its letter.
    private const string Supplement = "⺟母⺠民⺩王⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

    /// <summary>Whether a character may be a radical.</summary>
    public static bool MayBe(char c) => c is >= FirstSupplement and < (char)(First + 214);

    /// <summary>The letter that is drawn as a radical; the character itself if it is none.</summary>
    public static char Letter(char radical)
    {
        if (radical >= First) return Letters[radical - First];
        for (var i = 0; i < Supplement.Length; i += 2)
            if (Supplement[i] == radical) return Supplement[i + 1];
        return radical;
    }
}
