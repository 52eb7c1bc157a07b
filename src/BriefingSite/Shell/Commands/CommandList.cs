namespace BriefingSite.Shell.Commands;

/// <summary>All commands, in the order in which the help lists them.</summary>
internal static class CommandList
{
    /// <summary>What the program does when no command is named.</summary>
    public static BriefingCommand Usual { get; } = new BuildCommand();

    /// <summary>The commands.</summary>
    public static IReadOnlyList<BriefingCommand> All { get; } =
    [
        Usual,
        new CheckCommand(),
        new PreviewCommand(),
        new ExplainCommand(),
        new DiffCommand(),
        new ImportCommand(),
        new CiteCommand(),
        new SignCommand(),
        new FreezeCommand(),
        new SchemaCommand(),
        new ScreenshotCommand(),
        new PdfCommand(),
        new ReportCommand(),
        new CardsCommand(),
        new CompletionCommand(),
    ];

    /// <summary>The command of a name; <c>null</c> where there is none.</summary>
    public static BriefingCommand? Find(string name) => All.FirstOrDefault(command => command.Name == name);
}
