using System.Text.Json;
using BriefingSite.Comparing;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Yaml;
using BriefingSite.Shell.Commands;
using BriefingSite.Shell.Formats;
using BriefingSite.Shell.Rules;
using BriefingSite.Tests.Comparing.Redline;
using BriefingSite.Tests.Manual;
using BriefingSite.Tests.Pages;
using BriefingSite.Tests.Reading.Permanence;
using BriefingSite.Tests.Support;
using BriefingSite.Tests.Themes;
using Xunit;

namespace BriefingSite.Tests.Architecture;

/// <summary>Rules, kinds of change, commands, schemas and kinds of page: each that is declared is found wherever all of them are listed.</summary>
public class CatalogueTests
{
    private static IEnumerable<string> Codes => RuleCatalogue.All.Select(rule => rule.Code).Concat(ChangeKinds.All.Select(kind => kind.Code));

    [Fact]
    public void Every_kind_of_change_that_is_declared_is_in_the_catalogue() => Assert.Equal(
        ProductTypes.StaticProperties<ChangeKind>().Select(kind => kind.Code).Order(StringComparer.Ordinal),
        ChangeKinds.All.Select(kind => kind.Code));

    [Fact]
    public void Every_rule_and_every_kind_of_change_is_listed_and_explained()
    {
        var list = CommandReference.Printed("explain");
        Assert.All(Codes, code => Assert.Contains($"\n{code}  ", "\n" + list, StringComparison.Ordinal));
        Assert.All(RuleCatalogue.All, rule => Assert.StartsWith($"{rule.Level} {rule.Code}: {rule.Title}", CommandReference.Printed("explain", rule.Code), StringComparison.Ordinal));
        Assert.All(ChangeKinds.All, kind => Assert.Contains($" {kind.Code}: {kind.Title}", CommandReference.Printed("explain", kind.Code), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_rule_and_every_kind_of_change_is_in_SARIF()
    {
        var version = ReviewedSite.Version(new TestSite(""));
        Assert.Equal(Codes, SarifRules(CheckFormat.Write("sarif", [])).Concat(SarifRules(new DiffSarif("").Write(new Comparison(version, version, [], [])))));
    }

    [Fact]
    public void Every_rule_and_every_kind_of_change_is_in_the_manual()
    {
        Assert.All(RuleCatalogue.All, rule => Assert.Contains($"\n| {rule.Code} | {rule.Level} |", ManualPage.Find(".github/docs/commands.md").Text, StringComparison.Ordinal));
        Assert.All(ChangeKinds.All, kind => Assert.Contains($"\n| {kind.Code} | `{kind.Slug}` |", ManualPage.Find(".github/docs/reviewing.md").Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_command_can_be_given_completed_and_looked_up()
    {
        Assert.Equal(ProductTypes.DerivedFrom<BriefingCommand>().Select(type => type.Name).Order(StringComparer.Ordinal), CommandList.All.Select(command => command.GetType().Name).Order(StringComparer.Ordinal));
        var completed = CommandReference.Printed("[suggest:0]", "").Split('\n');
        var help = CommandReference.Printed("--help");
        var manual = ManualPage.Find(".github/docs/commands.md").Anchors;
        Assert.All(CommandReference.Names, name =>
        {
            Assert.Contains(name, completed);
            Assert.Contains($"\n  {name} ", help, StringComparison.Ordinal);
            Assert.Contains(name, manual);
        });
    }

    [Fact]
    public void Every_format_that_people_write_has_a_schema_that_is_printed_and_documented()
    {
        var readers = ProductTypes.All.Where(type => type.GetInterfaces().Any(IsReader)
            && type.GetMethods(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public)
                .Any(method => method.GetParameters().Any(parameter => parameter.ParameterType == typeof(Fields)) && method.ReturnType != typeof(void) && !method.IsPrivate));
        Assert.Equal(readers.Count(), Site.Schemas().Count);
        var list = CommandReference.Printed("schema");
        Assert.All(Site.Schemas(), schema =>
        {
            Assert.Contains($"\n{schema.Name} ", "\n" + list, StringComparison.Ordinal);
            Assert.Equal(schema.Content.Text().TrimEnd(), CommandReference.Printed("schema", schema.Name).TrimEnd());
            Assert.Contains($"keys {schema.Name}", GeneratedParts.Names);
        });

        static bool IsReader(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IModule<,>) && type.GetGenericArguments()[0] == typeof(InputFile);
    }

    [Fact]
    public void Every_schema_of_what_the_program_writes_is_published()
    {
        var published = new TestSite("").Files().Select(file => file.Path).ToList();
        var written = Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*.schema.json", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")).Select(Path.GetFileName);
        Assert.All(written, name => Assert.Contains($"schemas/{name}", published));
    }

    [Fact]
    public void Every_kind_of_page_is_made_by_the_site_and_has_a_sample()
    {
        var before = ReviewedSite.Version(ReviewedSite.With("It is wet here.", "It is dry here."));
        var inputs = ReviewedSite.Before().With("input/pages/about.md", "---\ntitle: About\n---\nWords.\n")
            .Freeze("2031-05-02", "ids: [ puddle topic /puddle/ ]").With("input/retired.yml", "- { id: puddle, date: 2031-07-01, reason: It has dried. }").Inputs;
        var (site, build) = (new Site(new(IsProduction: false) { ReviewedAgainst = before }), new Build(inputs.Concat(Site.EmbeddedAssets())));
        var many = JudgementsTogetherTests.Many(LargeSite.Build(sources: 21, questions: 2, claims: 151), 6);
        var kinds = ProductTypes.DerivedFrom<Page>().Select(kind => kind.Name).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(kinds, site.Pages.Run(build).Concat(site.Review.Run(build)).Concat(new Site(new()).Pages.Run(new Build(many.Inputs.Concat(Site.EmbeddedAssets())))).Select(page => page.GetType().Name).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(kinds, new SamplePages(2).All.Select(page => page.GetType().Name).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> SarifRules(Blob sarif)
    {
        using var document = JsonDocument.Parse(sarif.Text());
        return [.. document.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()!)];
    }
}
