using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using BriefingSite.Comparing.Wording;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;
using BriefingSite.Shell.Rules;
using BriefingSite.Tests.Architecture;
using BriefingSite.Tests.Support;
using BriefingSite.Themes;

namespace BriefingSite.Tests.Manual;

/// <summary>The parts of the manual that are written by the program, by name.</summary>
internal static partial class GeneratedParts
{
    private const string Keys = "keys ";

    /// <summary>All of them.</summary>
    public static IEnumerable<string> Names =>
        ["rules", "changes", "commands", "exit codes", "environment", "folding", "figures", "wording", "arrows", "schemas", "packages", "pages", .. Site.Schemas().Select(schema => Keys + schema.Name)];

    /// <summary>Writes one.</summary>
    /// <exception cref="ArgumentException">There is none with this name.</exception>
    public static string Write(string name) => name switch
    {
        "rules" => Table(["code", "severity", "title"], RuleCatalogue.All.Select(rule => (string[])[rule.Code, rule.Level, rule.Title])),
        "changes" => Table(["code", "name in a policy", "weight", "what happened"], ChangeKinds.All.OrderBy(kind => kind.Code, StringComparer.Ordinal)
            .Select(kind => (string[])[kind.Code, $"`{kind.Slug}`", kind.Weight.ToString().ToLowerInvariant(), kind.Title])),
        "commands" => CommandReference.Commands(),
        "exit codes" => Table(["code", "meaning"], CommandReference.Listed("Exit codes:").Select(row => (string[])[$"`{row.Name}`", row.Meaning])),
        "environment" => Table(["variable", "meaning"], CommandReference.Listed("Environment:").Select(row => (string[])[$"`{row.Name}`", row.Meaning])),
        "folding" => Table(["signs", "written", "read as"], Folding.Table.Select(row => (string[])[row.Name, Shown(row.From), Read(row.To)])),
        "figures" => Table(["form", "examples", "read as"], FigureForms.All.Select(form => (string[])[form.Name, string.Join(" · ", form.Examples.Select(example => example.Text)), form.Value])),
        "wording" => Table(["the same", "list", "for example"], WordingForms.All.Select(form => (string[])[form.Name, form.List, string.Join(" · ", form.Examples.Select(pair => $"{pair.One} / {pair.Other}"))])),
        "arrows" => Table(["folder", "may use"], ArrowTests.Arrows.Select(arrow => (string[])[$"`{arrow.Folder}`", string.Join(", ", arrow.MayUse.Select(name => $"`{name}`"))])),
        "schemas" => Table(["name", "files", "what it is"], Site.Schemas().Select(schema => (string[])[$"`{schema.Name}`", $"`{schema.Files}`", schema.What])),
        "packages" => Table(["package", "used in", "licence"], Packages()),
        "pages" => Table(["page", "method of `Theme`"], PageMethods().Select(method => (string[])[$"`{method.GetParameters()[0].ParameterType.Name}`", $"`{method.Name}`"])),
        _ when name.StartsWith(Keys, StringComparison.Ordinal) => KeyReference.Table(name[Keys.Length..]),
        _ => throw new ArgumentException($"No part of the manual is called '{name}'.", nameof(name)),
    };

    /// <summary>A table in Markdown.</summary>
    public static string Table(string[] head, IEnumerable<string[]> rows)
    {
        var text = new StringBuilder();
        Row(head);
        Row([.. head.Select(_ => "---")]);
        foreach (var row in rows) Row(row);
        return text.ToString();

        void Row(string[] cells) => text.Append("| ").AppendJoin(" | ", cells.Select(Cell)).Append(" |\n");
    }

    private static IEnumerable<string[]> Packages() =>
        Package().Matches(File.ReadAllText(Path.Combine(Repository.Root, "Directory.Packages.props")))
            .Select(package => (string[])[package.Groups["name"].Value, package.Groups["use"].Value, package.Groups["licence"].Value]);

    private static IEnumerable<MethodInfo> PageMethods() => typeof(Theme).GetMethods(BindingFlags.Instance | BindingFlags.Public)
        .Where(method => method.IsVirtual && method.ReturnType == typeof(Html) && method.GetParameters() is [{ ParameterType: { } page }] && page.IsSubclassOf(typeof(Page)))
        .OrderBy(method => method.GetParameters()[0].ParameterType.Name, StringComparer.Ordinal).ThenBy(method => method.Name, StringComparer.Ordinal);

    // A bar would end the cell; outside code a tag would be one.
    private static string Cell(string text)
    {
        text = text.Replace("|", "\\|", StringComparison.Ordinal);
        return text.StartsWith('`') ? text : text.Replace("<", "\\<", StringComparison.Ordinal);
    }

    private static string Read(string to) => to switch { "" => "nothing", " " => "one space", _ => $"`{to}`" };

    private static string Shown(string signs) => string.Join(' ', signs.Select(Shown));

    // What is not seen, and what would be markup here, stands as its number.
    private static string Shown(char sign) =>
        sign > ' ' && sign is not ('`' or '*') && !char.IsWhiteSpace(sign) && !char.IsControl(sign) && char.GetUnicodeCategory(sign) != UnicodeCategory.Format
            ? sign.ToString() : $"U+{(int)sign:X4}";

    [GeneratedRegex("""<PackageVersion Include="(?<name>[^"]+)" [^>]*>\s*<!-- (?<use>[^;]+); (?<licence>\S+) -->""")]
    private static partial Regex Package();
}
