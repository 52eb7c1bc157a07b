namespace BriefingSite.Tests.Architecture.Recipes;

/// <summary>A key of front matter: for whom a topic is written.</summary>
internal static class KeyRecipe
{
    public static Recipe Recipe { get; } = new("Add a front-matter key", MaxFiles: 5,
        Step.Replace("src/BriefingSite/Reading/ReadTopic.cs", "            fields.Date(\"as-of\"), fields.Map(\"map\", Map)),\n", """
                        fields.Date("as-of"), fields.Map("map", Map))
                    {
                        Details = Detail.Given(("audience", "Written for", fields.OptionalText("audience"))),
                    },

            """),
        Step.Below("src/BriefingSite/Reading/Formats/KeyHelp.cs", "[\"topic.as-of\"] = \"The date of the newest information that was used.\",", "        [\"topic.audience\"] = \"For whom it is written.\",")
            with
        { DoesNotBuild = ("src/BriefingSite.Template", "MSB3073") },
        Step.Below("tests/BriefingSite.Tests/Comparing/MeaningCases.cs", "new(\"A topic is as of another date\", \"minor topic-as-of-changed traffic\", (Traffic, \"as-of: 2031-06-02\", \"as-of: 2031-06-03\")),", """
                    new("A topic is for somebody", "minor page-detail-changed traffic", (Traffic, "as-of: 2031-06-02", "as-of: 2031-06-02\naudience: Drivers")),
            """),
        Step.Add("tests/BriefingSite.Tests/Reading/AudienceTests.cs", """"
            using BriefingSite.Tests.Support;
            using Xunit;

            namespace BriefingSite.Tests.Reading;

            public class AudienceTests
            {
                [Theory]
                [InlineData("rain/index.html", "Drivers")]
                [InlineData("print/index.html", "Drivers")]
                [InlineData("claims.json", "\"audience\"")]
                public void For_whom_a_topic_is_written_stands_on_its_page_in_print_and_in_the_exports(string file, string words) => Assert.Contains(words, new TestSite("""
                    -- input/topics/rain.md --
                    ---
                    title: Rain
                    order: 1
                    answer: It falls.
                    as-of: 2025
                    audience: Drivers
                    ---
                    It falls.
                    """).File(file), StringComparison.Ordinal);
            }
            """"))
    {
        Promises =
        [
            "Reading.AudienceTests.For_whom_a_topic_is_written_stands_on_its_page_in_print_and_in_the_exports",
            "Comparing.ComparisonTests.A_change_in_meaning_is_told_by_its_name",
            "Reading.Formats.SchemaTests.Every_key_has_words_for_the_editor_and_no_words_are_left_over",
        ],
    };
}
