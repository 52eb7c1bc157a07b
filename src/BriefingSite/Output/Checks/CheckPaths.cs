using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Checks;

internal static partial class OutputRules
{
    /// <summary>Two files for one path.</summary>
    public static Rule DuplicatePath { get; } = All.Add(new("BS402", Severity.Error, "Two files for one path",
        "Two inputs would be written to the same path, so one of them would be lost. Addresses that differ only in capital letters count as one.",
        "input/files/Plan.pdf and input/files/plan.pdf", "input/files/plan-2025.pdf and input/files/plan.pdf"));

    /// <summary>A name that cannot be part of an address.</summary>
    public static Rule InvalidFileName { get; } = All.Add(new("BS403", Severity.Error, "A file name that no address can contain",
        "A name with a backslash is a file in a folder on Windows, and one with a tab or a line end is not allowed there. Servers and browsers treat both differently. A name with invisible characters looks like another one.",
        "input/files/maps\\quay.pdf", "input/files/maps/quay.pdf"));

    /// <summary>A file name that Windows does not allow.</summary>
    public static Rule UnportableFileName { get; } = All.Add(new("BS404", Severity.Error, "A file name that Windows does not allow",
        "A repository with such a file cannot be checked out on Windows, and an archive of the site cannot be unpacked there: names of devices (con, nul, com1), a dot or a space at the end, and the characters < > : \" | ? *.",
        "input/files/aux.pdf", "input/files/appendix.pdf"));

    /// <summary>A file name that is too long.</summary>
    public static Rule LongFileName { get; } = All.Add(new("BS405", Severity.Error, "A file name is too long",
        "File systems limit a name to 255 bytes; letters with accents are two, those of many scripts three. Files of the theme get ten digits more, which change with their content.",
        "theme/assets/a-very-long-… (250 letters).css", "theme/assets/harbour.css"));
}

/// <summary>Passes the files on, one for each path. Two files for one path are reported, and so are names that no address can contain. Paths that
/// differ only in capital letters count as one.</summary>
public sealed class CheckPaths : IModule<ValueList<OutputFile>, OutputFile>
{
    /// <inheritdoc/>
    public IEnumerable<OutputFile> Execute(ValueList<OutputFile> document, Action<Diagnostic> report)
    {
        var taken = new Dictionary<string, OutputFile>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in document)
        {
            CheckName(file, report);
            if (taken.TryAdd(file.Path, file)) continue;
            var first = taken[file.Path];
            if (IsInput(first) && IsInput(file))
                report(new(OutputRules.DuplicatePath, new(file.Origin, 1, 1), $"'{file.Path}' is made from {first.Origin} and from {file.Origin}.",
                    "give one of the two another name", new(first.Origin, 1, 1)));
            else
                report(new(OutputRules.DuplicatePath, new(IsInput(file) ? file.Origin : first.Origin, 1, 1), $"'{file.Path}' is made by the site itself.", LeadsOn(first) || LeadsOn(file) ? RedirectHint : "give the file another name"));
        }
        foreach (var file in document) CheckFolders(file, taken, report);
        return taken.Values;
    }

    // A name can be that of a file or that of a folder.
    private static void CheckFolders(OutputFile file, Dictionary<string, OutputFile> taken, Action<Diagnostic> report)
    {
        for (var end = file.Path.IndexOf('/', StringComparison.Ordinal); end > 0; end = file.Path.IndexOf('/', end + 1))
        {
            if (!taken.TryGetValue(file.Path[..end], out var other)) continue;
            var (at, also) = IsInput(file) ? (file, other) : (other, file);
            report(new(OutputRules.DuplicatePath, new(at.Origin, 1, 1), $"'{other.Path}' is a file, and '{file.Path}' needs a folder of that name.", LeadsOn(at) ? RedirectHint : "give the file another name", IsInput(also) ? new(also.Origin, 1, 1) : null));
        }
    }

    private const string RedirectHint = "delete it from 'redirect-from'";

    // A file makes its own page, under its name, and pages that lead on to it.
    private static bool LeadsOn(OutputFile file) => !$"/{file.Path}".EndsWith($"/{Path.GetFileNameWithoutExtension(file.Origin)}/index.html", StringComparison.Ordinal) && file.Origin.EndsWith(".md", StringComparison.Ordinal) && file.Path.EndsWith(".html", StringComparison.Ordinal);

    private static void CheckName(OutputFile file, Action<Diagnostic> report)
    {
        // The name of a page or record is an id, and is checked as one.
        if (file.Origin.EndsWith(".md", StringComparison.Ordinal) && !file.Origin.StartsWith("input/files/", StringComparison.Ordinal)) return;
        var at = new Location(file.Origin, 1, 1);
        var hidden = HiddenCharacters.Find(file.Path).Select(each => each.Message).FirstOrDefault();
        if (hidden is not null || !OutputFile.IsPath(file.Path))
        {
            report(new(OutputRules.InvalidFileName, at, hidden is null ? "The name contains a backslash or an invisible character." : $"In the name: {hidden}", "rename the file or its folder"));
            return;
        }
        // Paths made from ids are valid wherever the ids are.
        var isAddressed = file.Origin.StartsWith("input/files/", StringComparison.Ordinal);
        if (!isAddressed && !file.Origin.StartsWith("theme/assets/", StringComparison.Ordinal)) return;
        foreach (var name in file.Path.Split('/'))
        {
            // A '?' in a file name is reported where the file gets its address.
            if (FileNames.Unportable(isAddressed ? name.Replace('?', '_') : name) is { } reason) report(new(OutputRules.UnportableFileName, at, $"Windows does not allow this name: '{name}' {reason}.", "rename it"));
            if (FileNames.IsTooLong(name)) report(new(OutputRules.LongFileName, at, $"On the site this would be '{name}', which is too long: a name has {FileNames.MaxBytes} bytes at most.", "shorten it"));
        }
    }

    private static bool IsInput(OutputFile file) =>
        file.Origin.StartsWith("input/", StringComparison.Ordinal) || file.Origin.StartsWith("seeds/", StringComparison.Ordinal);
}
