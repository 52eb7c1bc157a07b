using Xunit;
using static BriefingSite.Tests.Checking.SenseSite;

namespace BriefingSite.Tests.Checking;

public class OmissionRuleTests
{
    private const string Ferry = "The ferry in the old harbour carries the mail every day. The bridge carries carts, and the town pays the pilots of the ferry for it, as the report shows in detail.";

    [Theory]
    [InlineData("…")]
    [InlineData("...")]
    [InlineData(". . .")]
    [InlineData(".\u00a0.\u00a0.")]
    [InlineData("[…]")]
    [InlineData("[...]")]
    [InlineData("[ … ]")]
    [InlineData("[ . . . ]")]
    [InlineData("(…)")]
    [InlineData("(...)")]
    [InlineData("[..]")]
    [InlineData("‥")]
    [InlineData("<...>")]
    [InlineData("<…>")]
    [InlineData("< … >")]
    [InlineData("［…］")]
    [InlineData("（……）")]
    [InlineData("（中略）")]
    public void Every_form_of_an_ellipsis_joins_parts_and_is_noted_with_what_it_leaves_out(string ellipsis)
    {
        var sentence = $"“The ferry {ellipsis} carries the mail” [@alpha, ¶2].";
        Assert.Equal("", Codes(Ferry, sentence));
        Assert.Equal(["BS143 The ellipsis leaves out “in the old harbour”, 4 words."], Messages(Ferry, sentence, withOriginal: true));
        Assert.Equal(["BS143 The ellipsis leaves out 4 words."], Messages(Ferry, sentence, withOriginal: false));
    }

    [Theory]
    [InlineData("“The ferry … the mail every day” [@alpha, ¶2].", "")]
    [InlineData("“ferry … old harbour … the mail” [@alpha, ¶2].", "BS114")]
    [InlineData("“every day … The bridge carries” [@alpha, ¶2].", "BS166")]
    [InlineData("“the mail … ferry in the old” [@alpha, ¶2].", "BS110")]
    public void Parts_of_one_or_two_words_are_found_in_order_and_scraps_are_reported(string sentence, string codes) => Assert.Equal(codes, Codes(Ferry, sentence));

    [Theory]
    [InlineData("“The ferry … in the old harbour” [@alpha, ¶2].", "BS166")]
    [InlineData("“every day. … The bridge carries” [@alpha, ¶2].", "BS166")]
    [InlineData("“The ferry in the old harbour …” [@alpha, ¶2].", "")]
    public void An_ellipsis_that_leaves_nothing_out_is_a_warning(string sentence, string codes) => Assert.Equal(codes, Codes(Ferry, sentence));

    [Fact]
    public void An_ellipsis_of_the_source_leaves_nothing_out() =>
        Assert.Equal("", Codes("They did not want the mill ... they wanted the water.", "“did not want the mill … they wanted the water” [@alpha, ¶2]."));

    [Theory]
    [InlineData("“carries the mail … bridge carries carts” [@alpha, ¶2].", "write four dots (. …) where a sentence ends, and quote")]
    [InlineData("“the mail every day. … bridge carries carts” [@alpha, ¶2].", "quote the two separately")]
    [InlineData("“carries the mail …. bridge carries carts” [@alpha, ¶2].", "quote the two separately")]
    [InlineData("“carries the mail . . . . bridge carries carts” [@alpha, ¶2].", "quote the two separately")]
    [InlineData("“carries the mail […]. bridge carries carts” [@alpha, ¶2].", "quote the two separately")]
    public void Across_the_end_of_a_sentence_an_ellipsis_is_a_warning_that_asks_for_four_dots(string sentence, string hint)
    {
        var problem = Assert.Single(Report(Ferry, sentence, withOriginal: false), found => found.Rule.Code == "BS140");
        Assert.StartsWith(hint, problem.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ostland is using Norland as a granary. Norland is using Ostland as a shield for its trade.", "“Ostland is using Norland as … a shield” [@alpha, ¶2].", "BS140")]
    [InlineData("Ostland is using Norland as a granary, and Norland is using Ostland as a shield for its trade.", "“Ostland is using Norland as … a shield” [@alpha, ¶2].", "BS140")]
    [InlineData("Ostland uses grain from Norland; the smaller state uses oil for its ships.", "“Ostland uses … oil for its ships” [@alpha, ¶2].", "BS140")]
    [InlineData("The treaty, which was signed in the spring, is big on vibes.", "“The treaty … is big on vibes” [@alpha, ¶2].", "")]
    [InlineData("The pilots sell fish and they buy salt from the town.", "“The pilots … buy salt from the town” [@alpha, ¶2].", "BS140")]
    [InlineData("The pilots of the town and of the old harbour sell fish.", "“The pilots of the town … sell fish” [@alpha, ¶2].", "")]
    public void An_ellipsis_that_gives_a_sentence_another_subject_is_a_warning(string text, string sentence, string codes) => Assert.Equal(codes, Codes(text, sentence));

    [Theory]
    [InlineData("They trade with the town rather than with the village.", "“They trade with the town … with the village” [@alpha, ¶2].")]
    [InlineData("The council will stop having to sell the oil.", "“The council will … sell the oil” [@alpha, ¶2].")]
    [InlineData("The pilots avoid helping the harbour of the town.", "“The pilots … helping the harbour” [@alpha, ¶2].")]
    [InlineData("There is zero real trust between the two harbours.", "“There is … real trust between” [@alpha, ¶2].")]
    [InlineData("It is a potential threat to the harbour.", "“It is a … threat to the harbour” [@alpha, ¶2].")]
    [InlineData("The old pilots may in this year leave the town.", "“The old pilots … leave the town” [@alpha, ¶2].")]
    [InlineData("The mayor is if pressed by pilots a friend of the town.", "“The mayor is … a friend of the town” [@alpha, ¶2].")]
    public void Words_that_turn_the_sense_or_make_it_uncertain_are_a_warning(string text, string sentence) => Assert.Equal("BS141", Codes(text, sentence));

    [Theory]
    [InlineData("de", "Die beiden Häfen sind nach allem, was man hört, keine Freunde der Stadt und des Landes.", "Die beiden Häfen sind … Freunde der Stadt")]
    [InlineData("fr", "Les deux ports ne sont, dit le maire de la ville, jamais des amis de la région.", "Les deux ports … des amis de la région")]
    [InlineData("es", "Los dos puertos, que están en la costa, nunca son amigos de la ciudad.", "Los dos puertos … son amigos de la ciudad")]
    [InlineData("it", "I due porti, che sono sulla costa, non sono mai amici della città.", "I due porti … amici della città")]
    [InlineData("pt", "Os dois portos, que estão na costa, nunca são amigos da cidade.", "Os dois portos … são amigos da cidade")]
    [InlineData("nl", "De twee havens van het land zijn in de regel geen vrienden van de stad.", "De twee havens van het land zijn … vrienden van de stad")]
    [InlineData("pl", "Te dwa porty, które są na wybrzeżu, nigdy nie są przyjaciółmi miasta.", "Te dwa porty … są przyjaciółmi miasta")]
    [InlineData("ru", "Эти два порта, которые стоят на берегу, никогда не были друзьями города.", "Эти два порта … были друзьями города")]
    [InlineData("uk", "Ці два порти, які стоять на березі, ніколи не були друзями міста.", "Ці два порти … були друзями міста")]
    [InlineData("en", "The two harbours of the coast are, in truth, not friends of the town.", "The two harbours of the coast are … friends of the town")]
    public void A_negation_left_out_is_an_error_in_each_language_with_lists_whatever_language_is_stated(string language, string text, string words)
    {
        Assert.Equal("BS113", Codes(text, $"“{words}” [@alpha, ¶2].", language));
        Assert.Equal("BS113", Codes(text, $"“{words}” [@alpha, ¶2].", "en"));
    }

    [Theory]
    [InlineData("tr", "Bu iki liman kıyıda duran eski kentin dostları değildir ve bir gün olacaklar.", "Bu iki liman kıyıda … bir gün olacaklar")]
    [InlineData("fa", "این دو بندر که در کنار دریا هستند دوستان شهر نیستند و با هم کار می‌کنند.", "این دو بندر … با هم کار می‌کنند")]
    [InlineData("zh", "这两个港口位于海岸边从来都不是城市的朋友也不是敌人。", "这两个港口位于海岸 … 城市的朋友也不是敌人")]
    [InlineData("hu", "Ez a két kikötő a parton van, és nem barátja a régi városnak.", "Ez a két kikötő … a régi városnak")]
    [InlineData("en", "Bu iki liman kıyıda duran eski kentin dostları değildir ve bir gün olacaklar.", "Bu iki liman kıyıda … bir gün olacaklar")]
    public void In_a_language_without_lists_each_ellipsis_is_a_warning_to_be_confirmed(string language, string text, string words)
    {
        Assert.Equal("BS142", Codes(text, $"“{words}” [@alpha, ¶2].", language));
        Assert.Equal("", Codes(text, $"“{words}” [@alpha, ¶2].", language, "-- input/overrides.yml --\n- { rule: BS142, subject: rain, reason: Read by somebody who knows the language. }"));
    }

    [Theory]
    [InlineData("de", "Der Bauernverband spricht von einem großen Schaden, das Amt hat ihn anerkannt.", "Der Bauernverband … hat ihn anerkannt", "BS140")]
    [InlineData("fr", "Le syndicat parle d'une grande perte, le bureau a reconnu cette perte.", "Le syndicat … a reconnu cette perte", "BS140")]
    [InlineData("nl", "De boerenbond spreekt van een grote schade, het bureau heeft die erkend.", "De boerenbond … heeft die erkend", "BS140")]
    [InlineData("de", "Der Bauernverband, der von Schäden spricht, hat ihn anerkannt.", "Der Bauernverband … hat ihn anerkannt", "")]
    [InlineData("de", "Der Bauernverband, so das Amt der Stadt, hat ihn anerkannt.", "Der Bauernverband … hat ihn anerkannt", "")]
    [InlineData("en", "The mills of the town, the barns and the old red sheds on the hill have burnt to the ground.", "The mills of the town … have burnt to the ground", "")]
    [InlineData("en", "The mills in the old town have burnt to the ground.", "The mills … have burnt to the ground", "")]
    public void A_verb_behind_the_ellipsis_must_not_lose_its_own_subject(string language, string text, string words, string codes) =>
        Assert.Equal(codes, Codes(text, $"“{words}” [@alpha, ¶2].", language));

    [Theory]
    [InlineData("“every day. … the town pays the pilots” [@alpha, ¶2].", "BS140")]
    [InlineData("“The ferry in the old harbour carries the mail. … The bridge carries carts” [@alpha, ¶2].", "BS140")]
    [InlineData("“The ferry in the old harbour. … carries the mail every day” [@alpha, ¶2].", "BS166")]
    [InlineData("“The ferry in the old harbour? … The bridge carries carts” [@alpha, ¶2].", "BS110")]
    public void The_first_of_four_dots_may_be_the_writers(string sentence, string codes) => Assert.Equal(codes, Codes(Ferry, sentence));

    [Theory]
    [InlineData("“as the report shows in detail. Three” [@alpha, ¶2-3].", "")]
    [InlineData("“as the report shows in detail. / Three” [@alpha, ¶2-3].", "")]
    [InlineData("“as the report shows in detail. Three” [@alpha, ¶2].", "BS110")]
    [InlineData("“as the report shows. Three” [@alpha, ¶2-3].", "BS110")]
    [InlineData("“as the report shows … in detail … Three” [@alpha, ¶2-3].", "BS110")]
    [InlineData("“as the report shows in detail. … Three” [@alpha, ¶2-3].", "BS110")]
    [InlineData("“as the report shows in detail. Four” [@alpha, ¶2-4].", "BS110")]
    [InlineData("“as the report shows in detail Three” [@alpha, ¶2-3].", "BS110")]
    public void A_quotation_may_go_on_in_the_next_passage(string sentence, string codes) => Assert.Equal(codes, Codes(Ferry, sentence));

    [Theory]
    [InlineData("The pass, valid until 31 December, costs twenty crowns in the town.", "“The pass … costs twenty crowns” [@alpha, ¶2]", "")]
    [InlineData("The pass, perhaps until 31 December, costs twenty crowns in the town.", "“The pass … costs twenty crowns” [@alpha, ¶2]", "BS141")]
    [InlineData("The pass costs until 31 December only twenty crowns in the town.", "“The pass costs … twenty crowns” [@alpha, ¶2]", "BS141")]
    public void The_limit_of_a_date_between_commas_is_left_out_with_it(string text, string sentence, string codes) => Assert.Equal(codes, Codes(text, sentence));

    [Theory]
    [InlineData("it", "Non chiediamo lo stato di calamità per tutti, lo chiediamo per chi non ha più niente.", "«Non chiediamo lo stato di calamità … per chi non ha più niente» [@alpha, ¶2].", "BS140")]
    [InlineData("en", "We do not ask for help for everybody, we ask for help for the poor.", "“We do not ask for help … for the poor” [@alpha, ¶2].", "BS140")]
    [InlineData("en", "We do not ask for help for everybody, here and now, for the poor.", "“We do not ask for help … for the poor” [@alpha, ¶2].", "")]
    public void What_follows_the_ellipsis_is_denied_only_if_it_belongs_to_the_negated_clause(string language, string text, string sentence, string codes) => Assert.Equal(codes, Codes(text, sentence, language));

    [Theory]
    [InlineData("»Wir hätten gern etwas anderes verkündet […], aber bei der Sicherheit gibt es keinen Rabatt«, sagte Amsel [@alpha, ¶2].")]
    [InlineData("»Wir hätten gern etwas anderes verkündet … aber bei der Sicherheit gibt es keinen Rabatt«, sagte Amsel [@alpha, ¶2].")]
    public void An_ellipsis_over_who_speaks_may_keep_the_comma(string sentence) =>
        Assert.Equal("", Codes("»Wir hätten gern etwas anderes verkündet«, sagte Werkleiterin Friederike Amsel, »aber bei der Sicherheit gibt es keinen Rabatt.«", sentence, "de"));
}
