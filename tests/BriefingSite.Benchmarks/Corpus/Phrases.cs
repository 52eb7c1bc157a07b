namespace BriefingSite.Benchmarks.Corpus;

/// <summary>Sentences about a coast that does not exist.</summary>
internal static class Phrases
{
    private static readonly string[] s_openings = ["In the spring", "By its own account", "On the second day", "As in the year before", "Without saying why", "After a long silence", "At the same meeting", "For the first time", "In a short letter", "Late in the season"];
    private static readonly string[] s_actors = ["the harbour office", "the ferry company", "the island council", "the net makers", "the keeper of the light", "the salt works", "the pilots' guild", "the insurers", "the fishing fleet", "the weather station"];
    private static readonly string[] s_verbs = ["put off", "confirmed", "withdrew", "doubled", "published", "questioned", "halved", "agreed to", "gave up", "asked for"];
    private static readonly string[] s_objects = ["the winter timetable", "a second breakwater", "the pilotage fee", "its count of ships", "the quota for herring", "a loan for dredging", "the survey of the channel", "the lease of the north quay", "a fog signal", "the register of wrecks"];
    private static readonly string[] s_turns = ["while crews from {0} waited at anchor", "although {0} had been told otherwise", "which people in {0} took for a promise", "and traffic with {0} fell by {1} per cent", "against the advice of {0}", "before anybody in {0} had been asked", "with {1} ships still in the roads off {0}", "so that {0} lost {1} days of work"];

    /// <summary>Places by name.</summary>
    public static readonly string[] Places = ["Ardmouth", "Brackness", "Corrie Sound", "Dunlow", "Eastvoe", "Fairhaven", "Garrow", "Hollin", "Inverlea", "Kestrel Point", "Larkwick", "Marrow Bay"];

    /// <summary>Words for headings.</summary>
    public static readonly string[] Headings = ["What is known", "What changed", "Figures", "Who says so", "Where they differ", "What it would take", "The longer view", "Ships and crews", "Costs", "Open questions"];

    /// <summary>A sentence, now and then with a word stressed.</summary>
    public static string Sentence(Dice dice)
    {
        var verb = dice.Pick(s_verbs);
        var stressed = dice.Below(5) switch { 0 => $"**{verb}**", 1 => $"*{verb}*", _ => verb };
        return $"{dice.Pick(s_openings)}, {dice.Pick(s_actors)} {stressed} {dice.Pick(s_objects)}, {Turn(dice)}.";
    }

    /// <summary>A sentence without any markup.</summary>
    public static string Plain(Dice dice) => $"{Capital(dice.Pick(s_actors))} {dice.Pick(s_verbs)} {dice.Pick(s_objects)}, {Turn(dice)}.";

    /// <summary>A few words, such as a title has.</summary>
    public static string Title(Dice dice) => $"{Capital(dice.Pick(s_objects))} and {dice.Pick(Places)}";

    /// <summary>A question without its mark.</summary>
    public static string Question(Dice dice) => $"Is it so that {dice.Pick(s_actors)} {dice.Pick(s_verbs)} {dice.Pick(s_objects)} at {dice.Pick(Places)}";

    /// <summary>Sentences in a row.</summary>
    public static string Paragraph(Dice dice, int sentences) => string.Join(' ', Enumerable.Range(0, sentences).Select(_ => Sentence(dice)));

    private static string Turn(Dice dice) => string.Format(null, dice.Pick(s_turns), dice.Pick(Places), 2 + dice.Below(60));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
