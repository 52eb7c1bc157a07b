using Xunit;
using static BriefingSite.Tests.Checking.SenseSite;

namespace BriefingSite.Tests.Checking;

/// <summary>What a source says that nobody says is not quoted as said.</summary>
public class DeniedSpeechTests
{
    [Theory]
    [InlineData("I do not say that the harbour is safe for ships.", "He says that “the harbour is safe for ships” [@alpha, ¶2].")]
    [InlineData("I do not say that the harbour is safe for ships.", "He says “that the harbour is safe for ships” [@alpha, ¶2].")]
    [InlineData("Nobody claims that the harbour is safe for ships.", "It is claimed that “the harbour is safe for ships” [@alpha, ¶2].")]
    [InlineData("Nobody in the old guild claims that the harbour is safe for ships.", "The guild claims that “the harbour is safe for ships” [@alpha, ¶2].")]
    [InlineData("No one has ever said that the harbour is safe for ships.", "They say that “the harbour is safe for ships” [@alpha, ¶2].")]
    [InlineData("Not one of the pilots says that the harbour is safe for ships.", "The pilots say that “the harbour is safe for ships” [@alpha, ¶2].")]
    [InlineData("In no report does the guild claim that the harbour is safe for ships.", "The guild claims that “the harbour is safe for ships” [@alpha, ¶2].")]
    [InlineData("I never said that the harbour was safe for ships.", "He said that “the harbour was safe for ships” [@alpha, ¶2].")]
    [InlineData("The report does not claim the harbour is safe for ships.", "The report claims “the harbour is safe for ships” [@alpha, ¶2].")]
    [InlineData("I will not pretend that the harbour is safe for ships.", "“[T]he harbour is safe for ships,” he told the guild [@alpha, ¶2].")]
    [InlineData("He did not tell the guild that the harbour was safe for ships.", "He told the guild that “the harbour was safe for ships” [@alpha, ¶2].")]
    public void The_attribution_of_the_writer_does_not_carry_one_that_the_source_denies(string text, string sentence) => Assert.Equal("BS144", Codes(text, sentence));

    [Theory]
    [InlineData("I do not say that the harbour is safe for ships.", "He does not say that “the harbour is safe for ships” [@alpha, ¶2].")]
    [InlineData("I do not say that the harbour is safe for ships.", "He “do[es] not say that the harbour is safe for ships” [@alpha, ¶2].")]
    [InlineData("Nobody claims that the harbour is safe for ships.", "Nobody claims that “the harbour is safe for ships” [@alpha, ¶2].")]
    [InlineData("Nobody claims that the harbour is safe for ships.", "By the report, no one says that “the harbour is safe for ships” [@alpha, ¶2].")]
    [InlineData("I never said that the harbour was safe for ships.", "He denies that he ever said that “the harbour was safe for ships” [@alpha, ¶2].")]
    [InlineData("A pilot with no ship says that the harbour is safe for ships.", "A pilot says that “the harbour is safe for ships” [@alpha, ¶2].")]
    [InlineData("The pilots who do not know the old harbour say that the harbour is safe for ships.", "Some pilots say that “the harbour is safe for ships” [@alpha, ¶2].")]
    [InlineData("Nobody was hurt and the pilot said that the harbour is safe for ships.", "The pilot said that “the harbour is safe for ships” [@alpha, ¶2].")]
    [InlineData("A few experts say that the harbour is safe for ships.", "Some experts say that “the harbour is safe for ships” [@alpha, ¶2].")]
    [InlineData("She did not say much on Monday: “The harbour is safe for ships.”", "She said: “The harbour is safe for ships” [@alpha, ¶2].")]
    public void It_stays_without_warning_where_the_writer_denies_it_too_or_the_negation_is_of_something_else(string text, string sentence) => Assert.Equal("", Codes(text, sentence));

    [Theory]
    [InlineData("de", "Niemand behauptet, dass der alte Hafen sicher ist und die Brücke hält.", "Er behauptet, „dass der alte Hafen sicher ist“ [@alpha, ¶2].", "Niemand behauptet, „dass der alte Hafen sicher ist“ [@alpha, ¶2].")]
    [InlineData("de", "Ich habe nie gesagt, dass der alte Hafen sicher ist und die Brücke hält.", "Er sagte, „dass der alte Hafen sicher ist“ [@alpha, ¶2].", "Er habe nie gesagt, „dass der alte Hafen sicher ist“ [@alpha, ¶2].")]
    [InlineData("de", "Der Bericht behauptet nicht, der alte Hafen sei sicher und die Brücke halte.", "Der Bericht behauptet, „der alte Hafen sei sicher“ [@alpha, ¶2].", "Der Bericht behauptet nicht, „der alte Hafen sei sicher“ [@alpha, ¶2].")]
    [InlineData("de", "Kein Lotse in der Stadt sagt, dass der alte Hafen sicher ist und die Brücke hält.", "Ein Lotse sagt, „dass der alte Hafen sicher ist“ [@alpha, ¶2].", "Kein Lotse sagt, „dass der alte Hafen sicher ist“ [@alpha, ¶2].")]
    [InlineData("fr", "Je n’ai jamais dit que le vieux port était sûr pour les bateaux de la ville.", "Elle a dit que « le vieux port était sûr » [@alpha, ¶2].", "Elle n’a jamais dit que « le vieux port était sûr » [@alpha, ¶2].")]
    [InlineData("fr", "Personne ne prétend que le vieux port est sûr pour les bateaux de la ville.", "Elle prétend que « le vieux port est sûr » [@alpha, ¶2].", "Personne ne prétend que « le vieux port est sûr » [@alpha, ¶2].")]
    [InlineData("es", "Nadie dice que el puerto viejo sea seguro para los barcos de la ciudad.", "Dice que «el puerto viejo sea seguro» [@alpha, ¶2].", "Nadie dice que «el puerto viejo sea seguro» [@alpha, ¶2].")]
    [InlineData("es", "El alcalde nunca dijo que el puerto viejo fuera seguro para los barcos de la ciudad.", "El alcalde dijo que «el puerto viejo fuera seguro» [@alpha, ¶2].", "El alcalde nunca dijo que «el puerto viejo fuera seguro» [@alpha, ¶2].")]
    [InlineData("it", "Nessuno dice che il vecchio porto sia sicuro per le navi della città.", "Si dice che «il vecchio porto sia sicuro» [@alpha, ¶2].", "Nessuno dice che «il vecchio porto sia sicuro» [@alpha, ¶2].")]
    [InlineData("it", "Il sindaco non ha mai affermato che il vecchio porto sia sicuro per le navi della città.", "Il sindaco ha affermato che «il vecchio porto sia sicuro» [@alpha, ¶2].", "Il sindaco non ha mai affermato che «il vecchio porto sia sicuro» [@alpha, ¶2].")]
    [InlineData("pt", "Ninguém diz que o velho porto seja seguro para os barcos da cidade.", "Diz-se que «o velho porto seja seguro» [@alpha, ¶2].", "Ninguém diz que «o velho porto seja seguro» [@alpha, ¶2].")]
    [InlineData("pt", "O presidente nunca afirmou que o velho porto era seguro para os barcos da cidade.", "O presidente afirmou que «o velho porto era seguro» [@alpha, ¶2].", "O presidente nunca afirmou que «o velho porto era seguro» [@alpha, ¶2].")]
    [InlineData("nl", "Niemand beweert dat de oude haven veilig is voor de schepen van de stad.", "Hij beweert dat ‘de oude haven veilig is’ [@alpha, ¶2].", "Niemand beweert dat ‘de oude haven veilig is’ [@alpha, ¶2].")]
    [InlineData("nl", "De burgemeester zei nooit dat de oude haven veilig is voor de schepen van de stad.", "De burgemeester zei dat ‘de oude haven veilig is’ [@alpha, ¶2].", "De burgemeester zei nooit dat ‘de oude haven veilig is’ [@alpha, ¶2].")]
    [InlineData("pl", "Nikt nie twierdzi, że stary port jest bezpieczny dla statków z miasta.", "On twierdzi, że „stary port jest bezpieczny” [@alpha, ¶2].", "Nikt nie twierdzi, że „stary port jest bezpieczny” [@alpha, ¶2].")]
    [InlineData("pl", "Burmistrz nigdy nie mówił, że stary port jest bezpieczny dla statków z miasta.", "Burmistrz mówił, „że stary port jest bezpieczny” [@alpha, ¶2].", "Burmistrz nigdy nie mówił, „że stary port jest bezpieczny” [@alpha, ¶2].")]
    [InlineData("ru", "Я никогда не говорила, что старый порт был безопасен для судов и для города.", "Она говорила, что «старый порт был безопасен» [@alpha, ¶2].", "Она никогда не говорила, что «старый порт был безопасен» [@alpha, ¶2].")]
    [InlineData("ru", "Никто из них не утверждает, что старый порт безопасен для судов и для города.", "Они утверждают, «что старый порт безопасен» [@alpha, ¶2].", "Никто не утверждает, «что старый порт безопасен» [@alpha, ¶2].")]
    [InlineData("uk", "Він ніколи не стверджував, що старий порт безпечний для суден і для міста.", "Він стверджував, «що старий порт безпечний» [@alpha, ¶2].", "Він ніколи не стверджував, «що старий порт безпечний» [@alpha, ¶2].")]
    [InlineData("uk", "Ніхто не каже, що старий порт безпечний для суден і для міста.", "Кажуть, що «старий порт безпечний» [@alpha, ¶2].", "Ніхто не каже, що «старий порт безпечний» [@alpha, ¶2].")]
    public void It_is_so_in_each_language_with_lists(string language, string text, string reversed, string kept)
    {
        Assert.Equal("BS144", Codes(text, reversed, language));
        Assert.Equal("", Codes(text, kept, language));
    }

    [Theory]
    [InlineData("en", "I should like to add that the harbour is safe for ships.", "She added that “the harbour is safe for ships” [@alpha, ¶2].", "")]
    [InlineData("en", "I should like to add that the harbour is safe for ships.", "In fact “the harbour is safe for ships” [@alpha, ¶2].", "BS144")]
    [InlineData("en", "We can only promise that the harbour is safe for ships.", "They promise only that “the harbour is safe for ships” [@alpha, ¶2].", "")]
    [InlineData("en", "They may claim that the harbour is safe for ships.", "It “is safe for ships” [@alpha, ¶2].", "")]
    [InlineData("en", "I could promise that the harbour is safe for ships.", "She promises that “the harbour is safe for ships” [@alpha, ¶2].", "BS144")]
    [InlineData("de", "Ich kann nur versprechen, dass der alte Hafen sicher ist und die Brücke hält.", "Sie verspricht nur, „dass der alte Hafen sicher ist“ [@alpha, ¶2].", "")]
    public void A_first_person_who_wishes_to_say_something_says_it(string language, string text, string sentence, string codes) => Assert.Equal(codes, Codes(text, sentence, language));
}
