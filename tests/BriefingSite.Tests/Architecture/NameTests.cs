using System.Reflection;
using BriefingSite.Core.Model;
using Xunit;

namespace BriefingSite.Tests.Architecture;

/// <summary>Every value that is written has one name.</summary>
public class NameTests
{
    // Enums whose members are never written: what links lead to is written as kinds of entities, the rest is for pages and prose alone.
    private static readonly string[] s_unwritten =
    [
        nameof(TargetKind), nameof(Severity), nameof(Alignment), nameof(TextStyle), nameof(TextMeaning), nameof(RedlineStatus), nameof(RedlineTextKind), nameof(RedlineGroupKind), nameof(PassageSort), nameof(MarkChange),
    ];

    private static IEnumerable<(string Name, object Table, Type Values)> Tables => typeof(FormatNames).GetProperties(BindingFlags.Static | BindingFlags.Public)
        .Select(property => (property.Name, property.GetValue(null)!, property.PropertyType.GetGenericArguments()[0]));

    public static TheoryData<string> Enums => new(Tables.Where(table => table.Values.IsEnum).Select(table => table.Name));

    [Theory]
    [MemberData(nameof(Enums))]
    public void Every_value_has_a_name_of_its_own(string name)
    {
        var (_, table, values) = Tables.Single(table => table.Name == name);
        var listed = ((System.Collections.IEnumerable)table.GetType().GetProperty("Values")!.GetValue(table)!).Cast<object>().ToList();
        Assert.Equal(Enum.GetValues(values).Cast<object>().Order(), listed.Order());
        var names = ((IEnumerable<string>)table.GetType().GetProperty("Names")!.GetValue(table)!).ToList();
        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.All(names, word => Assert.Matches("^[a-z]+(-[a-z]+)*$", word));
    }

    [Fact]
    public void Every_enum_of_the_model_has_one_table_or_is_never_written() =>
        Assert.Equal(
            typeof(FormatNames).Assembly.GetExportedTypes().Where(type => type.IsEnum && type.Namespace == typeof(FormatNames).Namespace).Select(type => type.Name).Order(StringComparer.Ordinal),
            Tables.Where(table => table.Values.IsEnum).Select(table => table.Values.Name).Concat(s_unwritten).Order(StringComparer.Ordinal));

    [Fact]
    public void The_names_of_computed_marks_never_change()
    {
        Assert.Equal(["uncited", "single-source", "corroborated"], FormatNames.Supports.Names);
        Assert.Equal(["supports", "opposes", "compares"], FormatNames.Bearings.Names);
        Assert.Equal(["none-speaks", "only-one-speaks", "agreement", "lone-dissent", "difference"], FormatNames.Relations.Names);
    }

    [Fact]
    public void A_name_is_read_as_the_value_that_it_is_written_for()
    {
        foreach (var value in FormatNames.Relations.Values) Assert.Equal(value, FormatNames.Relations.Find(FormatNames.Relations[value]));
        Assert.Null(FormatNames.Relations.Find("Agreement"));
        Assert.Null(FormatNames.Relations.Find((string?)null));
        Assert.Null(FormatNames.Relations.Find((Relation?)null));
    }
}
