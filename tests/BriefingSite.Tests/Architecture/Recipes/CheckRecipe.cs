namespace BriefingSite.Tests.Architecture.Recipes;

/// <summary>A check: no title in capitals.</summary>
internal static class CheckRecipe
{
    public static Recipe Recipe { get; } = new("Add a check", MaxFiles: 3,
        Step.Add("src/BriefingSite.Core/Checking/CheckCapitals.cs", """
            using BriefingSite.Core.Model;

            namespace BriefingSite.Core.Checking;

            public static partial class CheckingRules
            {
                /// <summary>A title in capitals.</summary>
                public static Rule TitleInCapitals { get; } = All.Add(new("BS399", Severity.Warning, "A title in capitals",
                    "Capitals are harder to read.",
                    "title: THE HARBOUR", "title: The harbour"));
            }

            /// <summary>Titles are not shouted.</summary>
            internal static class CheckCapitals
            {
                public static void Run(Briefing briefing, Action<Diagnostic> report)
                {
                    foreach (var topic in briefing.Topics.Where(topic => topic.Header.Title.All(char.IsUpper)))
                        report(new(CheckingRules.TitleInCapitals, new($"input/topics/{topic.Header.Id}.md", 1, 1), $"The title of '{topic.Header.Id}' is in capitals.", "write it as you would say it"));
                }
            }
            """),
        Step.Below("src/BriefingSite.Core/Checking/Checks.cs", "CheckLengths.Run,", "        CheckCapitals.Run,")
            with
        { FailingTest = "Architecture.RuleTests.Every_check_is_in_the_list_of_those_that_run" },
        Step.Below("tests/BriefingSite.Tests/Checking/ClaimRuleTests.cs", "public class ClaimRuleTests\n{", """"
                [Fact]
                public void A_title_in_capitals_is_reported() => AssertReports(
                    """
                    -- input/topics/rain.md --
                    ---
                    title: RAIN
                    order: 1
                    answer: It falls.
                    as-of: 2025
                    ---
                    It falls.
                    """,
                    """
                    input/topics/rain.md:1:1: warning BS399: The title of 'rain' is in capitals.
                      hint: write it as you would say it
                    """);

            """")
            with
        { FailingTest = "Architecture.RuleTests.Every_rule_is_provoked_by_a_test_that_names_its_code" })
    {
        Promises =
        [
            "Checking.ClaimRuleTests.A_title_in_capitals_is_reported",
            "Architecture.CatalogueTests.Every_rule_and_every_kind_of_change_is_listed_and_explained",
            "Architecture.CatalogueTests.Every_rule_and_every_kind_of_change_is_in_SARIF",
            "Architecture.CatalogueTests.Every_rule_and_every_kind_of_change_is_in_the_manual",
        ],
    };
}
