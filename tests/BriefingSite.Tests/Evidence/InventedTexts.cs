using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals;

namespace BriefingSite.Tests.Evidence;

/// <summary>Texts to quote from: two of our own invention, and the originals of the shipped sources where they are present.</summary>
internal static class InventedTexts
{
    public const string Harbour = """
        The Harbour and Its Pilots – A Short History
        The harbour of Saltby was never meant to be large. When the first quay was built in 1812, nobody expected more than forty ships a year, and the pilots' guild didn't object.
        - The quay: who paid for it
        The quay: who paid for it
        It wasn’t the town that paid, and it was not the king. A wool merchant, Ada Thorne-Hale, lent 1,200 crowns without interest; in return she asked for “a berth for ever” and, it is said, a seat at the pilots' table.
        The loan was repaid in nine years – hardly anybody had believed it would be – and the merchant's berth is still marked on today's maps, though no ship has used it since 1904.
        The office of the pilots is open on Mondays. The office of the pilots is not open on Sundays, and the office of the pilots is rarely open at night.
        """;

    public const string Orchard = """
        Why do old orchards matter?
        An old orchard is a slow machine: it turns rain, light and neglect into fruit, finches and shade. It does so cheaply (a few hours of pruning a year), and it does so for a century.
        Yet orchards are failing. In the county alone, 62 of 90 were lost between 1950 and 2020, mostly to housing; few were replanted, and of the new ones a third has no pollinators nearby.
        “We cannot plant a two-hundred-year-old tree,” says the warden, “we can only decline to fell one.” She isn't sentimental; she has the figures.
        The figures say: one veteran tree houses more species than ten young ones do, it costs less than a lamp post, and it will — if nobody helps it to fall — outlive us all.
        """;

    public static IEnumerable<(string Name, ValueList<string> Passages)> All()
    {
        yield return ("harbour", Passages("harbour.txt", Blob.Create(Harbour)));
        yield return ("orchard", Passages("orchard.txt", Blob.Create(Orchard)));
        if (ShippedOriginals.Folder is not { } folder) yield break;
        foreach (var file in Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal)) yield return (Path.GetFileName(file), Passages(file, new(File.ReadAllBytes(file))));
    }

    private static ValueList<string> Passages(string path, Blob content) => OriginalReader.Read(new(path, content), PassageDivision.Lines).Passages.Select(passage => passage.Text).ToValueList();
}
