namespace BriefingSite.Shell.Commands;

/// <summary>All commands, in the order in which the help lists them.</summary>
internal static class CommandList
{
    /// <summary>The command that runs when none is named.</summary>
    public static BriefingCommand Default { get; } = new BuildCommand();

    /// <summary>The commands.</summary>
    public static IReadOnlyList<BriefingCommand> All { get; } =
    [
        Default,
        new CheckCommand(),
        new PreviewCommand(),
        new ExplainCommand(),
        new DiffCommand(),
        new ImportCommand(),
        new CiteCommand(),
        new ShowCommand(),
        new QuestionsCommand(),
        new ImpactCommand(),
        new ReadCommand(),
        new SignCommand(),
        new FreezeCommand(),
        new SchemaCommand(),
        new ScreenshotCommand(),
        new PdfCommand(),
        new ReportCommand(),
        new CardsCommand(),
        new CompletionCommand(),
    ];

    /// <summary>The command with this name, or <c>null</c>.</summary>
    public static BriefingCommand? Find(string name) => All.FirstOrDefault(command => command.Name == name);
}
