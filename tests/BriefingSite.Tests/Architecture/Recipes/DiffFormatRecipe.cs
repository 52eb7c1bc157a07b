namespace BriefingSite.Tests.Architecture.Recipes;

/// <summary>An output format of <c>diff</c>: a table of the changes for spreadsheets.</summary>
internal static class DiffFormatRecipe
{
    public static Recipe Recipe { get; } = new("Add an output format of diff", MaxFiles: 3,
        Step.Add("src/BriefingSite/Shell/Formats/DiffTsv.cs", """
            using BriefingSite.Comparing;
            using BriefingSite.Core.Model;

            namespace BriefingSite.Shell.Formats;

            /// <summary>Changes in meaning as a table, for spreadsheets.</summary>
            internal static class DiffTsv
            {
                /// <summary>The table.</summary>
                public static Blob Write(Comparison comparison) =>
                    Blob.Create(string.Concat(comparison.InMeaning.Select(change => $"{change.Kind.Code}\t{change.Kind.Slug}\t{change.Subject.Id}\n")));
            }
            """),
        Step.Below("src/BriefingSite/Shell/Commands/DiffCommand.cs", "new DiffSarif(request.Prefix).Write(request.Comparison),", "        [\"tsv\"] = request => DiffTsv.Write(request.Comparison),"),
        Step.Below("tests/BriefingSite.Tests/Shell/Commands/DiffCommandTests.cs", "public static TheoryData<string> Formats => new(BriefingSite.Shell.Commands.DiffCommand.Formats);", """

                [Fact]
                public async Task The_table_has_a_line_for_each_change_in_meaning()
                {
                    var result = await site.Repo.Run("diff", site.Base, site.Commit([s_weaker, s_wording]), "--format", "tsv");
                    Assert.Equal("BD113\tclaim-now-single-source\tsaf-crack-known\nBD202\tcitation-removed\tsaf-crack-known\n", result.Out.ReplaceLineEndings("\n"));
                }
            """) with { FailingTest = "Shell.Commands.DiffCommandTests.Every_format_has_a_test" })
    {
        Promises =
        [
            "Shell.Commands.DiffCommandTests.The_table_has_a_line_for_each_change_in_meaning",
            "Shell.Commands.DiffCommandTests.What_is_printed_is_what_a_file_gets_whatever_ends_the_lines_of_the_console",
            "Manual.GeneratedPartsTests.What_a_page_repeats_of_the_program_is_what_the_program_says",
        ],
    };
}
