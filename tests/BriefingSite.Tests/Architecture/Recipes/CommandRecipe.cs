namespace BriefingSite.Tests.Architecture.Recipes;

/// <summary>A command: <c>ids</c>.</summary>
internal static class CommandRecipe
{
    private const string Command = "src/BriefingSite/Shell/Commands/IdsCommand.cs";

    public static Recipe Recipe { get; } = new("Add a command", MaxFiles: 4,
        Step.Add(Command, """"
            using System.CommandLine;
            using BriefingSite.Core.Model;
            using BriefingSite.Shell.Disk;

            namespace BriefingSite.Shell.Commands;

            /// <summary>The command <c>ids</c>: lists the ids of a briefing.</summary>
            internal sealed class IdsCommand : QuickCommand
            {
                /// <inheritdoc/>
                public override string Name => "ids";

                /// <inheritdoc/>
                public override IReadOnlyList<Symbol> Parameters => [SharedOptions.Root];

                /// <inheritdoc/>
                public override string Examples => """
                    briefing ids
                    """;

                /// <inheritdoc/>
                protected override int Run(ParseResult parsed, HostEnvironment environment)
                {
                    var (folders, originals, problem) = SharedOptions.FindFolders(parsed, environment);
                    if (problem is not null) return Refuse(environment, problem);
                    foreach (var published in ReadBriefing.Read(folders!, originals!, keepsUnused: false).Briefing.Ids) environment.Out.Line(published.Id);
                    return ExitCode.Clean;
                }
            }
            """"),
        Step.Below(Command, "public override string Name => \"ids\";", """

                /// <inheritdoc/>
                public override string Description => "List the ids of the briefing";
            """) with { DoesNotBuild = ("src/BriefingSite", "CS0534") },
        Step.Below("src/BriefingSite/Shell/Commands/CommandList.cs", "new CardsCommand(),", "        new IdsCommand(),")
            with
        { FailingTest = "Architecture.CatalogueTests.Every_command_can_be_given_completed_and_looked_up" },
        Step.Below(".github/docs/commands.md", "| make cards for networks | [`cards`](#cards) |", "| list all ids | [`ids`](#ids) |"),
        Step.Add("tests/BriefingSite.Tests/Shell/Commands/IdsCommandTests.cs", """
            using BriefingSite.Tests.Support;
            using Xunit;

            namespace BriefingSite.Tests.Shell.Commands;

            public class IdsCommandTests
            {
                [Fact]
                public async Task Every_id_is_listed()
                {
                    using var site = new LittleSite();
                    Assert.Contains("it-builds\n", (await site.Run("ids")).Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
                }
            }
            """))
    {
        Promises = ["Shell.Commands.IdsCommandTests.Every_id_is_listed", "Architecture.CatalogueTests.Every_command_can_be_given_completed_and_looked_up", "Shell.Commands.CommandListTests.Every_example_of_a_command_calls_it"],
    };
}
