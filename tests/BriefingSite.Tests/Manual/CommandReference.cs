using System.CommandLine;
using System.Text;
using System.Text.RegularExpressions;
using BriefingSite.Shell;
using BriefingSite.Shell.Commands;

namespace BriefingSite.Tests.Manual;

/// <summary>The commands and options, out of the command line itself.</summary>
internal static partial class CommandReference
{
    /// <summary>The command line as the program parses it, and what it prints.</summary>
    private static (HostEnvironment Here, StringWriter Output) Program()
    {
        var output = new StringWriter();
        return (new(Path.GetTempPath(), "", _ => null, Terminal.Create(output, true, _ => null), Terminal.Create(output, true, _ => null)), output);
    }

    /// <summary>What is wrong with a command line; nothing where the program takes it.</summary>
    public static IEnumerable<string> Errors(string[] args) => CommandLine.Parse(args, Program().Here).Errors.Select(error => error.Message);

    /// <summary>The names of all commands.</summary>
    public static IEnumerable<string> Names => CommandLine.Parse([], Program().Here).RootCommandResult.Command.Subcommands.Select(command => command.Name);

    /// <summary>What the program prints when it is called with these arguments.</summary>
    public static string Printed(params string[] args)
    {
        var (here, output) = Program();
        CommandLine.Run(args, here).GetAwaiter().GetResult();
        return output.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>The command, or those of its options, that do not exist.</summary>
    public static IEnumerable<string> Unknown(string command, IEnumerable<string> words) =>
        CommandLine.Parse([], Program().Here).RootCommandResult.Command.Subcommands.FirstOrDefault(each => each.Name == command) is { } known
            ? words.Where(word => word.StartsWith("--", StringComparison.Ordinal) && known.Options.All(option => option.Name != word)) : [command];

    /// <summary>Each command with its arguments, options and examples.</summary>
    public static string Commands()
    {
        var text = new StringBuilder();
        var root = CommandLine.Parse([], Program().Here).RootCommandResult.Command;
        foreach (var command in root.Subcommands) Write(command, text);
        return text.ToString();
    }

    /// <summary>The lines of a section of <c>briefing --help</c> and of the help of each command: a name, and what it means.</summary>
    public static IEnumerable<(string Name, string Meaning)> Listed(string section)
    {
        return Names.Select(name => Help(name)).Prepend(Help()).SelectMany(help => Entries(help, section)).DistinctBy(row => row.Name);
    }

    private static List<(string Name, string Meaning)> Entries(string help, string section)
    {
        var rows = new List<(string Name, string Meaning)>();
        foreach (var line in Section(help, section))
        {
            if (Entry().Match(line) is { Success: true } entry) rows.Add((entry.Groups["name"].Value, entry.Groups["meaning"].Value));
            else rows[^1] = (rows[^1].Name, $"{rows[^1].Meaning} {line.Trim()}");
        }
        return rows;
    }

    private static void Write(Command command, StringBuilder text)
    {
        var arguments = string.Concat(command.Arguments.Select(argument => argument.Arity.MinimumNumberOfValues == 0 ? $" [{Name(argument)}]" : $" {Name(argument)}"));
        text.Append($"### {command.Name}\n\n`briefing {command.Name}{arguments}`\n\n{command.Description}.\n\n");
        var rows = command.Arguments.Select(argument => (string[])[$"`{Name(argument)}`", argument.Description ?? ""])
            .Concat(command.Options.Where(option => !option.Hidden).Select(option => (string[])[$"`{Written(option)}`", (option.Required ? "Required. " : "") + option.Description + Default(option)])).ToList();
        if (rows.Count > 0) text.Append(GeneratedParts.Table(["argument or option", "meaning"], rows)).Append('\n');
        text.Append($"```shell parsed\n{string.Join('\n', Section(Help(command.Name), "Examples:").Select(line => Gap().Replace(line.Trim(), "$0# ", 1)))}\n```\n\n");
    }

    private static string Name(Argument argument) => argument.HelpName ?? argument.Name;

    private static string Written(Option option) => (option.HelpName is null ? option.Name : $"{option.Name} {option.HelpName}");

    private static string Default(Option option) =>
        option.HasDefaultValue && option.GetDefaultValue() is { } usual and not false ? $" [default: {usual}]" : "";

    private static string Help(params string[] command) => Printed([.. command, "--help"]);

    private static IEnumerable<string> Section(string help, string heading) =>
        help.Split('\n').SkipWhile(line => line != heading).Skip(1).TakeWhile(line => line.Length > 0);

    [GeneratedRegex(@"^  (?<name>\S+) +(?<meaning>.+)$")]
    private static partial Regex Entry();

    // The help sets remarks apart by spaces.
    [GeneratedRegex(@" {2,}")]
    private static partial Regex Gap();
}
