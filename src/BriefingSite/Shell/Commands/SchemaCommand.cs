using System.CommandLine;
using BriefingSite.Core.Model;
using BriefingSite.Shell.Disk;

namespace BriefingSite.Shell.Commands;

/// <summary>The command <c>schema</c>: what editors need to complete and check the keys of front matter and YAML files.</summary>
internal static class SchemaCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(HostEnvironment environment)
    {
        var name = new Argument<string?>("name") { Description = "Print the schema of one kind of file, such as topic [default: list them]", HelpName = "name", Arity = ArgumentArity.ZeroOrOne };
        name.CompletionSources.Add(_ => Site.Schemas().Select(schema => new System.CommandLine.Completions.CompletionItem(schema.Name)));
        var to = new Option<string>("--to") { Description = "Write them all into this folder", HelpName = "folder" };
        var command = new Command("schema", "The JSON Schemas of front matter and YAML files, for editors") { name, to };
        command.SetAction(parsed => Run(parsed.GetValue(name), parsed.GetValue(to), environment));
        return command;
    }

    private static int Run(string? name, string? to, HostEnvironment environment)
    {
        var schemas = Site.Schemas();
        if (name is not null && schemas.All(schema => schema.Name != name))
        {
            environment.Error.Line($"There is no schema '{name}'. ", Nearest.Hint(name, schemas.Select(schema => schema.Name), "'briefing schema' lists them all") + ".");
            return ExitCode.WrongUsage;
        }
        if (to is not null) return Write([.. schemas.Where(schema => name is null || schema.Name == name)], Path.GetFullPath(to, environment.Folder), environment);
        if (name is null)
            foreach (var schema in schemas) environment.Out.Line($"{schema.Name,-10} {schema.Files,-22} {schema.What}");
        else environment.Out.Write(schemas.First(schema => schema.Name == name).Content);
        return ExitCode.Clean;
    }

    private static int Write(IReadOnlyList<Schema> schemas, string folder, HostEnvironment environment)
    {
        var files = new SiteFiles(folder);
        if (files.Refusal(schemas.Select(schema => schema.File)) is { } refused)
        {
            environment.Error.Line(refused);
            return ExitCode.WrongUsage;
        }
        foreach (var schema in schemas) files.Write(schema.File, schema.Content.Bytes.Span);
        environment.Out.Line($"wrote {schemas.Count} schemas into {folder}");
        return ExitCode.Clean;
    }
}
