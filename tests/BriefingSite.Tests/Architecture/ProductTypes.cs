using System.Reflection;
using BriefingSite.Comparing;
using BriefingSite.Core.Model;
using BriefingSite.Themes;

namespace BriefingSite.Tests.Architecture;

/// <summary>What the product declares, by reflection: tests compare it with what is listed, explained and documented.</summary>
internal static class ProductTypes
{
    /// <summary>Every type of the program and its libraries.</summary>
    public static IEnumerable<Type> All { get; } =
        new[] { typeof(Page), typeof(Comparison), typeof(Theme), typeof(Site) }.SelectMany(type => type.Assembly.GetTypes()).ToList();

    /// <summary>The types that derive from a class and can be made.</summary>
    public static IEnumerable<Type> DerivedFrom<T>() => All.Where(type => type.IsSubclassOf(typeof(T)) && !type.IsAbstract);

    /// <summary>The values of all static properties of a type.</summary>
    public static IEnumerable<T> StaticProperties<T>() => All.Where(type => !type.ContainsGenericParameters)
        .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .Where(property => property.PropertyType == typeof(T) && property.GetMethod is not null)
        .Select(property => (T)property.GetValue(null)!);
}
