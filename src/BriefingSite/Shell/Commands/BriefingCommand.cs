using System.CommandLine;

namespace BriefingSite.Shell.Commands;

/// <summary>A command of the program. The command line, help, completion and manual are generated from the list of commands,
/// <see cref="CommandList"/>.</summary>
internal abstract class BriefingCommand
{
    /// <summary>Its name on the command line.</summary>
    public abstract string Name { get; }

    /// <summary>What it does, without a full stop.</summary>
    public abstract string Description { get; }

    /// <summary>Its arguments and options, in the order in which the help lists them.</summary>
    public abstract IReadOnlyList<Symbol> Parameters { get; }

    /// <summary>Command lines that people can copy, with or without a remark.</summary>
    public abstract string Examples { get; }

    /// <summary>Text of the help after the examples, such as environment variables.</summary>
    public virtual string HelpNotes => "";

    /// <summary>Creates the command for System.CommandLine.</summary>
    public Command Create(HostEnvironment environment) => AddTo(new(Name, Description), environment);

    /// <summary>Adds the parameters and the action to a command.</summary>
    public Command AddTo(Command command, HostEnvironment environment)
    {
        foreach (var parameter in Parameters)
        {
            if (parameter is Argument argument) command.Add(argument);
            else command.Add((Option)parameter);
        }
        SetAction(command, environment);
        return command;
    }

    private protected abstract void SetAction(Command command, HostEnvironment environment);

    /// <summary>Reports why the command can't run with these arguments.</summary>
    protected static int Refuse(HostEnvironment environment, string problem)
    {
        environment.Error.Line(problem);
        return ExitCode.WrongUsage;
    }
}

/// <summary>A short command. An interrupt ends the process.</summary>
internal abstract class QuickCommand : BriefingCommand
{
    /// <summary>Runs it.</summary>
    /// <returns>The exit code.</returns>
    protected abstract int Run(ParseResult parsed, HostEnvironment environment);

    private protected override void SetAction(Command command, HostEnvironment environment) => command.SetAction(parsed => Run(parsed, environment));
}

/// <summary>A longer command. On an interrupt it can stop and leave everything unchanged.</summary>
internal abstract class InterruptibleCommand : BriefingCommand
{
    /// <summary>Runs it.</summary>
    /// <returns>The exit code.</returns>
    protected abstract Task<int> Run(ParseResult parsed, HostEnvironment environment, CancellationToken stop);

    private protected override void SetAction(Command command, HostEnvironment environment) =>
        command.SetAction((parsed, stop) => Task.Run(() => Run(parsed, environment, stop), CancellationToken.None));
}
