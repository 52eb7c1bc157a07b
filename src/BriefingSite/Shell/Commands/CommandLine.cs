using System.CommandLine;
using System.CommandLine.Help;
using System.ComponentModel;
using BriefingSite.Core.Model;
using BriefingSite.Shell.Disk;

namespace BriefingSite.Shell.Commands;

/// <summary>Runs the program's commands, and reports their failures.</summary>
internal static class CommandLine
{
    private static readonly TimeSpan s_terminationTimeout = TimeSpan.FromSeconds(2);

    /// <summary>Runs the program.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> Run(IReadOnlyList<string> args, HostEnvironment environment)
    {
        var code = await RunCommand(args, environment);
        // A closed pipe is not a failure: its reader has read enough. Nor is a closed stream, which was closed on purpose.
        if (environment.PrintingFailure() is not IOException failure) return code;
        environment.Error.Line($"Not everything could be printed: {failure.Message}");
        return code == ExitCode.Clean ? ExitCode.Unusable : code;
    }

    private static async Task<int> RunCommand(IReadOnlyList<string> args, HostEnvironment environment)
    {
        if (CompletionCommand.IsRequest(args))
        {
            CompletionCommand.Answer(args, Create([], environment), environment.Out);
            return ExitCode.Clean;
        }
        // The library would silently ignore any other word in brackets as an unknown directive.
        if (args is [['[', .., ']'] unknown, ..])
        {
            environment.Error.Line($"Unrecognized command or argument '{unknown}'.");
            environment.Error.Line("'briefing --help' lists the commands and options.");
            return ExitCode.WrongUsage;
        }
        var parsed = Parse(args, environment);
        if (parsed.Errors.Count > 0) return Refuse(parsed, environment.Error);
        try
        {
            return await parsed.InvokeAsync(new()
            {
                Output = environment.Out.Writer,
                Error = environment.Error.Writer,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = s_terminationTimeout,
            });
        }
        catch (OperationCanceledException)
        {
            environment.Error.Line("Interrupted; nothing was changed.");
            return ExitCode.Interrupted;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            environment.Error.Line(failure is UnwrittenOutput ? failure.Message : $"A file or folder could not be used: {failure.Message}");
            return Fail(failure, ExitCode.Unusable, parsed, environment.Error);
        }
        catch (Win32Exception failure)
        {
            environment.Error.Line($"A program could not be started: {failure.Message}");
            return Fail(failure, ExitCode.Unusable, parsed, environment.Error);
        }
        catch (Exception failure)
        {
            var cause = failure is AggregateException { InnerExceptions: [var first, ..] } ? first : failure;
            environment.Error.Line($"briefing failed: {cause.Message} This is a bug in briefing, not a problem in your files.");
            return Fail(failure, ExitCode.OwnFailure, parsed, environment.Error);
        }
    }

    /// <summary>Parses a command line. A word that begins with <c>@</c> is a revision of git, not a file with arguments.</summary>
    public static ParseResult Parse(IReadOnlyList<string> args, HostEnvironment environment) => Create(args, environment).Parse(args, new() { ResponseFileTokenReplacer = null });

    private static int Fail(Exception failure, int code, ParseResult parsed, Terminal error)
    {
        if (parsed.GetValue(SharedOptions.Verbosity) == "detailed")
            foreach (var line in failure.ToString().Split(Environment.NewLine)) error.Line(line);
        else if (code == ExitCode.OwnFailure) error.Line("--verbosity detailed shows where.");
        return code;
    }

    private static int Refuse(ParseResult parsed, Terminal error)
    {
        var command = parsed.CommandResult.Command;
        var words = command.Subcommands.Select(each => each.Name).Concat(command.Options.SelectMany(each => each.Aliases.Prepend(each.Name))).ToArray();
        foreach (var problem in parsed.Errors.Select(each => OneLine(each.Message)).Distinct())
        {
            var wrong = parsed.UnmatchedTokens.FirstOrDefault(token => problem.Contains($"'{token}'", StringComparison.Ordinal));
            var suggestions = wrong is null ? [] : Nearest.To(wrong, words);
            error.Line(problem, suggestions.Count > 0 ? $" Did you mean {string.Join(" or ", suggestions.Select(word => $"'{word}'"))}?" : "");
        }
        error.Line("'briefing --help' lists the commands and options.");
        return ExitCode.WrongUsage;
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // Not a RootCommand: that takes its name from the file of the program, and throws for some names.
    private static Command Create(IReadOnlyList<string> args, HostEnvironment environment)
    {
        var root = new Command("briefing", "Makes a static site of a briefing: input/ and seeds/ become output/. Without a command it builds.");
        root.Add(new VersionOption());
        root.Add(new HelpOption("--help", "-h") { Description = "Show the commands and options", Action = new HelpText() });
        CommandList.Default.AddTo(root, environment);
        // A command that is named first starts without setting up the others.
        IEnumerable<BriefingCommand> commands = args is [var name, ..] && CommandList.Find(name) is { } named ? [named] : CommandList.All;
        foreach (var command in commands) root.Add(command.Create(environment));
        return root;
    }
}
