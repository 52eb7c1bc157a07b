using System.CommandLine;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Importing;
using BriefingSite.Importing.Libraries;
using BriefingSite.Shell.Disk;
using BriefingSite.Shell.Formats;
using BriefingSite.Shell.Processes;

namespace BriefingSite.Shell.Commands;

/// <summary>The command <c>import</c>: makes a record and an entry of the lock from an original.</summary>
internal sealed class ImportCommand : QuickCommand
{
    private static readonly Argument<string?> s_file = new("file") { Description = "The original: a text, web page, mail, PDF, Word document, book or subtitles [default: none, with --metadata or --list]", HelpName = "file", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<string> s_id = new("--id") { Description = "The id of the source [default: that of its record, else made from the title]", HelpName = "id" };

    private static readonly Option<string> s_rights = new Option<string>("--rights")
    {
        Description = "Whether a new record may hold the text of the original",
        HelpName = "excerpt|full",
        DefaultValueFactory = _ => "excerpt",
    }.AcceptOnlyFromAmong("excerpt", "full");

    private static readonly Option<bool> s_accept = new("--accept") { Description = "The statements that rest on changed passages have been read again [default: off]" };

    private static readonly Option<bool> s_replace = new("--replace") { Description = "Let another text replace the one that the record was made from [default: off]" };

    private static readonly Option<bool> s_again = new("--again") { Description = "Divide a source by paragraphs that is divided by lines: say what would change; with --accept, do it [default: off]" };

    private static readonly Option<string> s_encoding = new("--encoding")
    {
        Description = "The encoding of a text that is not UTF-8 and does not say what it is; the record keeps it [default: UTF-8, or as the file says]",
        HelpName = "name",
    };

    private static readonly Option<string> s_metadata = new("--metadata")
    {
        Description = "A library, CSL-JSON or BibTeX as Zotero exports it: what it says of the original goes into the record. Without an original every item becomes a record",
        HelpName = "library",
    };

    private static readonly Option<string> s_item = new("--item") { Description = "The key of the item of the library [default: found by key, title or name of the file]", HelpName = "key" };
    private static readonly Option<string> s_list = new("--list") { Description = "Only list which items of a library have no record, and which records differ from it", HelpName = "library" };

    private static readonly Option<string> s_format = new Option<string>("--format")
    {
        Description = "How to print the list, or what was done",
        HelpName = "text|json",
        DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong("text", "json");

    /// <inheritdoc/>
    public override string Name => "import";

    /// <inheritdoc/>
    public override string Description => "Read an original: write its record and the lock, or report what has changed since";

    /// <inheritdoc/>
    public override IReadOnlyList<Symbol> Parameters => [s_file, s_id, s_rights, s_accept, s_replace, s_again, s_encoding, s_metadata, s_item, s_list, s_format, SharedOptions.Root];

    /// <inheritdoc/>
    public override string Examples => """
        briefing import report.html --id annual-report
        briefing import report.html       later: what has changed, and which claims rest on it
        briefing import report.html --accept
        briefing import report.html --id annual-report --replace    replace it by another text
        briefing import old-report.txt --again    how it would be divided by paragraphs, not lines
        briefing import clipping.txt --encoding windows-1251
        briefing import report.html --metadata library.json
        briefing import --metadata library.bib     a record of each item, to be cited one by one
        briefing import --list library.json
        briefing import report.html --format json     what was done, for programs
        """;

    /// <inheritdoc/>
    public override string HelpNotes => """
        Environment:
          BRIEFING_ORIGINALS  the folder of the originals [default: seeds/originals]
        """;

    /// <inheritdoc/>
    protected override int Run(ParseResult parsed, HostEnvironment environment)
    {
        var (folders, originals, problem) = SharedOptions.FindFolders(parsed, environment);
        if (problem is not null) return Refuse(environment, problem);
        var libraries = new LibraryRun(folders!, environment);
        if (parsed.GetValue(s_list) is { } listed) return libraries.List(listed, isJson: parsed.GetValue(s_format) == "json");
        var (library, unread) = parsed.GetValue(s_metadata) is { } path ? libraries.Read(path) : (null, null);
        if (unread is not null) return Refuse(environment, unread);
        if (parsed.GetValue(s_file) is not { } name) return library is null ? Refuse(environment, "Name the file to import, or a library: --metadata library.json") : libraries.MakeRecords(library, isJson: parsed.GetValue(s_format) == "json");
        var (original, unusable) = OriginalFile.Find(name, folders!, originals!, environment);
        if (original is null) return Refuse(environment, unusable!);

        using var held = SiteFiles.Hold(folders!.Root, environment);
        var inputs = new ReadFolder(folders.Root, Site.EmbeddedAssets).Read().Files;
        var briefing = new Site(new() { KeepsUnusedSources = true }).Briefing.Run(new Build(inputs))[0];
        return Run(parsed, environment, folders, originals!, original, library, inputs, briefing);
    }

    private static int Run(
        ParseResult parsed, HostEnvironment environment, Folders folders, OriginalsFolder originals, OriginalFile original, Library? library, ValueList<InputFile> inputs, Briefing briefing)
    {
        var request = new ImportRequest(
            original.File, parsed.GetValue(s_id), parsed.GetValue(s_rights) == "full" ? Rights.Full : Rights.Excerpt, parsed.GetValue(s_accept))
        {
            Replace = parsed.GetValue(s_replace),
            Again = parsed.GetValue(s_again),
            Encoding = parsed.GetValue(s_encoding),
            IsInOriginals = original.IsInOriginals,
            SecondReader = () => SecondReader.Read(original.File, environment.Variable("PATH")),
        };
        var imported = library is null ? new Import(inputs, briefing).Run(request) : new ImportItem(inputs, briefing, library).Run(request, parsed.GetValue(s_item));
        if (imported.Problem is { } refused) return Refuse(environment, refused);
        var isJson = parsed.GetValue(s_format) == "json";
        if (imported.IsPreview)
        {
            Print(imported, [], isJson, environment);
            return ExitCode.Clean;
        }

        // Whether everything can be written is checked before anything is.
        var site = new SiteFiles(folders.Root);
        var (copy, mismatch) = original.Copy(imported, originals, site);
        var obstacle = mismatch ?? site.Refusal(imported.Written.Concat(copy).Select(file => file.Path));
        if (obstacle is not null) return Refuse(environment, obstacle);

        foreach (var file in copy) site.Write(file.Path, file.Content.Bytes.Span);
        foreach (var file in imported.Written) site.Write(file.Path, file.Content);
        Print(imported, original.IsMissingIn(originals, imported.Id) ? [$"The text is not in {originals.Path}, where builds look for it. Put it there."] : [], isJson, environment);
        return ExitCode.Clean;
    }

    /// <summary>Prints what was done, for people or for programs.</summary>
    /// <param name="imported">What was done.</param>
    /// <param name="warnings">What is still to be done.</param>
    /// <param name="isJson">Whether programs read it.</param>
    /// <param name="environment">Where to print.</param>
    public static void Print(Imported imported, IReadOnlyList<string> warnings, bool isJson, HostEnvironment environment)
    {
        if (isJson)
        {
            environment.Out.Write(FormatsJson.Write(ImportDocument.Create(imported, imported.Lines.Concat(warnings)), FormatsJson.Default.ImportDocument));
            return;
        }
        foreach (var file in imported.Written) environment.Out.Line($"wrote {file.Path}");
        foreach (var line in imported.Lines) environment.Out.Line(line);
        foreach (var line in warnings) environment.Error.Line(line);
    }
}
