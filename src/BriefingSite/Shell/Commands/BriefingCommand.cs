using System.CommandLine;

namespace BriefingSite.Shell.Commands;

/// <summary>A command of the program, with everything that is to be said of it. The command line, the help, the completion and the manual are made from the
/// list of them in <see cref="CommandList"/>.</summary>
internal abstract class BriefingCommand
{
    /// <summary>The word that calls it.</summary>
    public abstract string Name { get; }

    /// <summary>What it does, without a full stop.</summary>
    public abstract string Description { get; }

    /// <summary>Its arguments and options, in the order in which the help lists them.</summary>
    public abstract IReadOnlyList<Symbol> Parameters { get; }

    /// <summary>Command lines that people can copy, each with a remark or without.</summary>
    public abstract string Examples { get; }

    /// <summary>What the help says after the examples, such as environment variables.</summary>
    public virtual string HelpNotes => "";

    /// <summary>The command as the library knows it.</summary>
    public Command Create(HostEnvironment environment) => AddTo(new(Name, Description), environment);

    /// <summary>Gives a command these parameters and this action.</summary>
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

    /// <summary>Says why the command can't be run as it was given.</summary>
    protected static int Refuse(HostEnvironment environment, string problem)
    {
        environment.Error.Line(problem);
        return ExitCode.WrongUsage;
    }
}

/// <summary>A command that is over in a moment. An interrupt ends the process.</summary>
internal abstract class QuickCommand : BriefingCommand
{
    /// <summary>Runs it.</summary>
    /// <returns>The exit code.</returns>
    protected abstract int Run(ParseResult parsed, HostEnvironment environment);

    private protected override void SetAction(Command command, HostEnvironment environment) => command.SetAction(parsed => Run(parsed, environment));
}

/// <summary>A command that takes its time. It learns of an interrupt, so that it can leave everything as it was.</summary>
internal abstract class InterruptibleCommand : BriefingCommand
{
    /// <summary>Runs it.</summary>
    /// <returns>The exit code.</returns>
    protected abstract Task<int> Run(ParseResult parsed, HostEnvironment environment, CancellationToken stop);

    private protected override void SetAction(Command command, HostEnvironment environment) =>
        command.SetAction((parsed, stop) => Task.Run(() => Run(parsed, environment, stop), CancellationToken.None));
}
