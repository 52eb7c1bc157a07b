using System.Globalization;

namespace BriefingSite.Core.Evidence;

/// <summary>The units of figures and the rates behind them, in all languages.</summary>
internal static class FigureUnits
{
    /// <summary>The most words of a unit or rate.</summary>
    public const int MaxWords = 4;

    private static readonly Dictionary<string, Unit> Units = FigureData.Lines("units").SelectMany(Forms).DistinctBy(form => form.Form).ToDictionary(form => form.Form, form => form.Unit, StringComparer.Ordinal);

    private static readonly HashSet<string> International = [.. Units.Values.Where(unit => unit.IsCurrency).Select(unit => unit.Name), "%", "pp"];

    private static readonly Dictionary<string, string> Rates = FigureData.Lines("rates").SelectMany(line => Split(line, line.Split(" = ")[0])).DistinctBy(form => form.Form)
        .ToDictionary(form => form.Form, form => form.Name, StringComparer.Ordinal);

    /// <summary>The unit that a phrase in lower case names; <c>null</c> for none.</summary>
    public static Unit? Find(string phrase) => Units.GetValueOrDefault(phrase);

    /// <summary>Whether a unit is written with a sign or word that every language has: per cent and currencies.</summary>
    public static bool IsInternational(string name) => International.Contains(name);

    /// <summary>The rate that a phrase names, such as <c>/day</c>.</summary>
    public static string? FindRate(string phrase) => Rates.GetValueOrDefault(phrase);

    private static IEnumerable<(string Form, Unit Unit)> Forms(string line)
    {
        var head = line.Split(" = ")[0].Split(' ');
        var unit = new Unit(head[0].TrimEnd(':'), decimal.Parse(head[1], CultureInfo.InvariantCulture), head[0].EndsWith(':'));
        return Split(line, "").Select(form => (form.Form, unit));
    }

    private static IEnumerable<(string Form, string Name)> Split(string line, string name) => line.Split(" = ")[1].Split("; ").Select(form => (form.Replace('ё', 'е'), name));
}

/// <summary>A unit.</summary>
/// <param name="Name">The name of its quantity in figures.</param>
/// <param name="Factor">By what a value is multiplied to be in that unit.</param>
/// <param name="IsCurrency">Whether it can be written before the figure.</param>
internal sealed record Unit(string Name, decimal Factor, bool IsCurrency);
