using System.CommandLine;
using System.CommandLine.Completions;
using BriefingSite.Core.Model;
using BriefingSite.Shell.Disk;

namespace BriefingSite.Shell.Commands;

/// <summary>The command <c>schema</c>: the schemas with which editors complete and check the keys of front matter and YAML files.</summary>
internal sealed class SchemaCommand : QuickCommand
{
    private static readonly Argument<string?> s_name = Completed(new("name") { Description = "Print the schema of one kind of file, such as topic [default: list them]", HelpName = "name", Arity = ArgumentArity.ZeroOrOne });
    private static readonly Option<string> s_to = new("--to") { Description = "Write them all into this folder", HelpName = "folder" };

    /// <inheritdoc/>
    public override string Name => "schema";

    /// <inheritdoc/>
    public override string Description => "Print the JSON Schemas of front matter and YAML files, for editors";

    /// <inheritdoc/>
    public override IReadOnlyList<Symbol> Parameters => [s_name, s_to];

    /// <inheritdoc/>
    public override string Examples => """
        briefing schema                   the kinds of files, and where they are
        briefing schema topic
        briefing schema --to .vscode/schemas
        """;

    /// <inheritdoc/>
    protected override int Run(ParseResult parsed, HostEnvironment environment)
    {
        var (name, to) = (parsed.GetValue(s_name), parsed.GetValue(s_to));
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

    private static Argument<string?> Completed(Argument<string?> name)
    {
        name.CompletionSources.Add(_ => Site.Schemas().Select(schema => new CompletionItem(schema.Name)));
        return name;
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
