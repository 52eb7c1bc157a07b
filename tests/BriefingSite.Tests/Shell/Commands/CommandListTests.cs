using BriefingSite.Shell.Commands;
using Xunit;

namespace BriefingSite.Tests.Shell.Commands;

/// <summary>The list from which the command line, the help, the completion and the manual are made.</summary>
public class CommandListTests
{
    [Fact]
    public void Every_command_is_in_the_list_once()
    {
        var commands = typeof(BriefingCommand).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(BriefingCommand)) && !type.IsAbstract);
        Assert.Equal(commands.OrderBy(type => type.Name, StringComparer.Ordinal), CommandList.All.Select(command => command.GetType()).OrderBy(type => type.Name, StringComparer.Ordinal));
        Assert.Equal(CommandList.All.Count, CommandList.All.Select(command => command.Name).Distinct().Count());
    }

    [Fact]
    public void A_command_stands_in_a_file_of_its_name() =>
        Assert.All(CommandList.All, command => Assert.Equal($"{command.Name}Command", command.GetType().Name, ignoreCase: true));

    [Fact]
    public void Every_example_of_a_command_calls_it() => Assert.All(CommandList.All, command => Assert.Contains($"briefing {command.Name}", command.Examples, StringComparison.Ordinal));
}
