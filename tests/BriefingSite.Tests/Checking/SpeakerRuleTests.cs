using Xunit;
using static BriefingSite.Tests.Checking.SenseSite;

namespace BriefingSite.Tests.Checking;

/// <summary>What a source has somebody say is not quoted as a fact; who names the speaker says that it is said, whatever the verb.</summary>
public class SpeakerRuleTests
{
    private const string Trust = "“We can no longer pay for the old lamp,” said the secretary of the trust, Ruth Calder.";

    [Theory]
    [InlineData("The secretary was blunt: “We can no longer pay for the old lamp” [@alpha, ¶2].")]
    [InlineData("Calder shrugs: “We can no longer pay for the old lamp” [@alpha, ¶2].")]
    [InlineData("“We can no longer pay for the old lamp”, shrugged Calder [@alpha, ¶2].")]
    [InlineData("In Ms Calder's words, “[w]e can no longer pay for the old lamp” [@alpha, ¶2].")]
    [InlineData("Calder frets that “[w]e can no longer pay for the old lamp” [@alpha, ¶2].")]
    [InlineData("Ruth Calder (“We can no longer pay for the old lamp” [@alpha, ¶2]) wants another one.")]
    [InlineData("The board warns: “We can no longer pay for the old lamp” [@alpha, ¶2].")]
    [InlineData("| who | what |\n|---|---|\n| Ruth Calder | “We can no longer pay for the old lamp” [@alpha, ¶2] |")]
    [InlineData("> We can no longer pay for the old lamp\n\nThus writes the secretary [@alpha, ¶2].")]
    [InlineData("> We can no longer pay for the old lamp\n\n— Calder [@alpha, ¶2]")]
    [InlineData("> We can no longer pay for the old lamp\n\nCalder [@alpha, ¶2]")]
    [InlineData("> We can no longer pay for the old lamp\n\nThat is the view of a certain Calder [@alpha, ¶2].")]
    [InlineData("The secretary was blunt:\n\n> We can no longer pay for the old lamp [@alpha, ¶2]")]
    public void Whoever_names_the_speaker_of_the_source_attributes_with_any_verb(string sentence) => Assert.Equal("", Codes(Trust, sentence));

    [Theory]
    [InlineData("One thing is certain: “We can no longer pay for the old lamp” [@alpha, ¶2].")]
    [InlineData("The lamp goes dark, for “[w]e can no longer pay for the old lamp” [@alpha, ¶2].")]
    [InlineData("Calder knows the truth. “We can no longer pay for the old lamp” [@alpha, ¶2].")]
    [InlineData("| year | what |\n|---|---|\n| Later | “We can no longer pay for the old lamp” [@alpha, ¶2] |")]
    [InlineData("> We can no longer pay for the old lamp [@alpha, ¶2]")]
    [InlineData("> We can no longer pay for the old lamp\n\nSo it goes on the bay [@alpha, ¶2]")]
    public void Who_names_nobody_or_in_another_sentence_attributes_nothing(string sentence) => Assert.Equal("BS144", Codes(Trust, sentence));

    [Theory]
    [InlineData("de", "Der Gutachter Till Wemmer schrieb und sagte, der Damm halte keine zwanzig Jahre mehr.", "Fest steht: “der Damm halte keine zwanzig Jahre mehr” [@alpha, ¶2].")]
    [InlineData("nl", "‘Dit is het einde van het dorp’, bromt bakker Joke Vos in de kerk van het dorp.", "Vast staat: “Dit is het einde van het dorp” [@alpha, ¶2].")]
    [InlineData("it", "«I cavi sono troppo vecchi», sbuffa il direttore della funivia Paolo Gritti.", "È certo: “I cavi sono troppo vecchi” [@alpha, ¶2].")]
    [InlineData("pt", "«Já não temos trigo», suspira o presidente da cooperativa, Artur Lopes.", "É certo: “Já não temos trigo” [@alpha, ¶2].")]
    [InlineData("ru", "«Денег больше нет и не будет», — буркнула глава посёлка Анна Сомова, которая уже была и на этом месте.", "Ясно: “Денег больше нет и не будет” [@alpha, ¶2].")]
    [InlineData("uk", "«Грошей більше немає і не буде», — буркнула голова селища Ганна Сомко, яка вже була і на цьому місці.", "Ясно: “Грошей більше немає і не буде” [@alpha, ¶2].")]
    public void What_a_source_quotes_is_said_by_somebody_with_any_verb_and_in_any_language(string language, string text, string sentence) => Assert.Equal("BS144", Codes(text, sentence, language));

    [Theory]
    [InlineData("en", "She said: “The tower leans more every winter.” That is all.", "It is so: “The tower leans more every winter” [@alpha, ¶2].", "BS144")]
    [InlineData("en", "She said: “The tower leans more every winter.” That is all.", "She frets that “[t]he tower leans more every winter” [@alpha, ¶2].", "")]
    [InlineData("en", "The fee is forty crowns, which according to their lawyer is little.", "The fee is “forty crowns” and “is forty crowns” [@alpha, ¶2].", "")]
    [InlineData("nl", "De raad koos niet voor de bakker, maar voor de molenaar van het dorp.", "De raad koos “voor de molenaar van het dorp” [@alpha, ¶2].", "")]
    [InlineData("pl", "Rada zgodziła się 9 głosami przeciw 4, przy jednym wstrzymującym się.", "“Rada zgodziła się […] przy jednym wstrzymującym się” [@alpha, ¶2].", "")]
    [InlineData("de", "Ohne die Sperre, so Hansen, wäre das Ergebnis besser ausgefallen.", "Das Ergebnis wäre nach Hansens Worten „[o]hne die Sperre … besser ausgefallen“ [@alpha, ¶2].", "")]
    public void It_is_told_by_where_it_stands(string language, string text, string sentence, string codes) => Assert.Equal(codes, Codes(text, sentence, language));

    [Theory]
    [InlineData("en", "According to the harbour pilots, the sandbar moves forty metres a year.", "For the harbour pilots, “the sandbar moves forty metres a year” [@alpha, ¶2].", "")]
    [InlineData("en", "According to the harbour pilots, the sandbar moves forty metres a year.", "In the eyes of the pilots, “the sandbar moves forty metres a year” [@alpha, ¶2].", "")]
    [InlineData("en", "According to the harbour pilots, the sandbar moves forty metres a year.", "For the shipowners, “the sandbar moves forty metres a year” [@alpha, ¶2].", "BS144")]
    [InlineData("en", "According to the harbour pilots, the sandbar moves forty metres a year.", "For years, “the sandbar moves forty metres a year” [@alpha, ¶2].", "BS144")]
    [InlineData("fr", "D’après la préfète Odile Garance, le barrage tiendra encore trente ans, ce qui est peu pour une ville qui en a besoin.", "Pour la préfète, « le barrage tiendra encore trente ans » [@alpha, ¶2].", "")]
    [InlineData("fr", "D’après la préfète Odile Garance, le barrage tiendra encore trente ans, ce qui est peu pour une ville qui en a besoin.", "Pour toujours, « le barrage tiendra encore trente ans » [@alpha, ¶2].", "BS144")]
    [InlineData("it", "Secondo la cooperativa dei pescatori, il canale si insabbia ogni autunno.", "Per i pescatori «il canale si insabbia ogni autunno» [@alpha, ¶2].", "")]
    [InlineData("it", "Secondo la cooperativa dei pescatori, il canale si insabbia ogni autunno.", "Per fortuna, «il canale si insabbia ogni autunno» [@alpha, ¶2].", "BS144")]
    [InlineData("es", "Según la cofradía de mareantes, la dársena perdió la mitad del calado.", "A juicio de la cofradía, «la dársena perdió la mitad del calado» [@alpha, ¶2].", "")]
    [InlineData("pt", "Segundo a junta de freguesia, a ponte abana quando passam camiões.", "No entender da junta, «a ponte abana quando passam camiões» [@alpha, ¶2].", "")]
    [InlineData("nl", "Volgens de visserijbond halveert de vangst elke tien jaar.", "Voor de visserijbond ‘halveert de vangst elke tien jaar’ [@alpha, ¶2].", "")]
    [InlineData("pl", "Według związku rybaków połowy spadają od dekady.", "W oczach rybaków „połowy spadają od dekady” [@alpha, ¶2].", "")]
    [InlineData("ru", "По мнению союза рыбаков, улов падает десятый год, и это не всё, что было сказано о нём.", "Для рыбаков «улов падает десятый год» [@alpha, ¶2].", "")]
    [InlineData("ru", "По мнению союза рыбаков, улов падает десятый год, и это не всё, что было сказано о нём.", "Для мэра «улов падает десятый год» [@alpha, ¶2].", "BS144")]
    public void Whose_view_it_is_attributes_if_the_source_names_them(string language, string text, string sentence, string codes) => Assert.Equal(codes, Codes(text, sentence, language));

    [Theory]
    [InlineData("en", "The clerk declined to comment on the fire, but said that the lamp still burns.", "The clerk “declined to comment on the fire” [@alpha, ¶2].", "")]
    [InlineData("fr", "La mairie n’a pas souhaité commenter ces chiffres, mais a dit que l’enquête était ouverte.", "La mairie « n’a pas souhaité commenter ces chiffres » [@alpha, ¶2].", "")]
    [InlineData("de", "Die Kommission wollte sich zu den Zahlen nicht äußern, sagte aber, die Akte bleibe offen.", "Die Kommission „wollte sich zu den Zahlen nicht äußern“ [@alpha, ¶2].", "")]
    [InlineData("es", "La empresa rehusó comentar el accidente, pero afirmó que los frenos estaban nuevos.", "La empresa «rehusó comentar el accidente» [@alpha, ¶2].", "")]
    [InlineData("ru", "Директор не стала комментировать эти цифры, но сказала, что проверка идёт.", "Директор «не стала комментировать эти цифры» [@alpha, ¶2].", "")]
    [InlineData("en", "The lamp still burns in the tower, and the clerk says so.", "“The lamp still burns in the tower” [@alpha, ¶2].", "BS144")]
    [InlineData("de", "Die Akte bleibe offen im Archiv, sagte er am Montag.", "„Die Akte bleibe offen im Archiv“ [@alpha, ¶2].", "BS144")]
    public void A_second_verb_of_the_same_subject_attributes_what_follows_it(string language, string text, string sentence, string codes) => Assert.Equal(codes, Codes(text, sentence, language));

    [Theory]
    [InlineData("Sin embargo, el alcalde Blas Ureña descarta dragarla este año.", "La noticia añade que «el alcalde Blas Ureña descarta dragarla» [@alpha, ¶2].", "")]
    [InlineData("Sin dinero, el alcalde Blas Ureña descarta dragarla este año.", "La noticia añade que «el alcalde Blas Ureña descarta dragarla» [@alpha, ¶2].", "BS144")]
    public void A_fixed_phrase_is_no_condition(string text, string sentence, string codes) => Assert.Equal(codes, Codes(text, sentence, "es"));

    [Theory]
    [InlineData("A bookkeeper: “We can no longer pay for the old lamp” [@alpha, ¶2].", "")]
    [InlineData("- Calder: “We can no longer pay for the old lamp” [@alpha, ¶2]", "")]
    [InlineData("| who | what |\n|---|---|\n| a bookkeeper | “We can no longer pay for the old lamp” [@alpha, ¶2] |", "")]
    [InlineData("| day | who | what |\n|---|---|---|\n| Monday | a bookkeeper | “We can no longer pay for the old lamp” [@alpha, ¶2] |", "")]
    [InlineData("In the bookkeeper's words, “[w]e can no longer pay for the old lamp” [@alpha, ¶2].", "")]
    [InlineData("In her words, “[w]e can no longer pay for the old lamp” [@alpha, ¶2].", "")]
    [InlineData("In the eyes of the bookkeeper “[w]e can no longer pay for the old lamp” [@alpha, ¶2].", "")]
    [InlineData("Three people complain:\n\n- “We can no longer pay for the old lamp” [@alpha, ¶2]\n- nobody else", "")]
    [InlineData("The secretary calls this a lamp that the trust “can no longer pay for” [@alpha, ¶2].", "")]
    [InlineData("The bookkeeper is blunt: “We can no longer pay for the old lamp” [@alpha, ¶2].", "")]
    [InlineData("A bookkeeper of the harbour put it thus: “We can no longer pay for the old lamp” [@alpha, ¶2].", "")]
    [InlineData("The result: “We can no longer pay for the old lamp” [@alpha, ¶2].", "BS144")]
    [InlineData("| when | what |\n|---|---|\n| later | “We can no longer pay for the old lamp” [@alpha, ¶2] |", "BS144")]
    [InlineData("In other words, “[w]e can no longer pay for the old lamp” [@alpha, ¶2].", "BS144")]
    public void A_few_words_and_a_colon_a_cell_or_a_viewpoint_give_the_words_to_somebody_whoever_it_is(string sentence, string codes) => Assert.Equal(codes, Codes(Trust, sentence));

    [Theory]
    [InlineData("en", "The guild rejects the offer of the town. “We cannot live on promises,” the secretary, Ann Orme, said.", "The guild puts it like this: “We cannot live on promises” [@alpha, ¶2].", "")]
    [InlineData("en", "The guild rejects the offer of the town. “We cannot live on promises,” the secretary, Ann Orme, said.", "The matter stands like this: “We cannot live on promises” [@alpha, ¶2].", "BS144")]
    [InlineData("en", "Farmers in the valley are angry. “Nobody asked us about the water,” one of them shouted.", "A farmer was furious that “[n]obody asked us about the water” [@alpha, ¶2].", "")]
    [InlineData("en", "“We have a door where there was a wall,” said Professor Lena Aziz, who led the trial.", "For Professor Aziz the drug is “a door where there was a wall”, and one that is “a door” [@alpha, ¶2].", "")]
    [InlineData("de", "„Das war kein Plan, das war nur Glück“, räumt der Leiter, Dr. Emil Wolter, ein.", "Wolter glaubt an keinen Plan: „das war nur Glück“ [@alpha, ¶2].", "")]
    [InlineData("de", "„Das Seil ist nicht sicher“, erklärte die Technikerin Sabine Orth, deren Firma die Anlage seit 1998 betreut.", "Orth, „deren Firma die Anlage seit 1998 betreut“ [@alpha, ¶2], kennt jede Schraube.", "")]
    public void Whom_the_passage_tells_of_may_speak_through_somebody_else(string language, string text, string sentence, string codes) => Assert.Equal(codes, Codes(text, sentence, language));
}
