using System.Text.RegularExpressions;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Importing;
using BriefingSite.Tests.Support;

namespace BriefingSite.Tests.Fuzzing;

/// <summary>Sites with a file of every kind, before anything is done to them.</summary>
internal static class FuzzedSite
{
    public const string OriginalPath = "seeds/originals/mill-report.txt";

    public const string Original = """
        The mill and its wheel
        The wheel was never meant to turn all day, and it doesn't. In 1912 the owner stopped it at noon for want of water.
        - The race: who keeps it clear
        It is not the town that clears the race; the miller does, “twice a year, without fail”, as she says.
        Subscribe to our newsletter
        """;

    /// <summary>A page to be imported.</summary>
    public const string Page = """
        <!DOCTYPE html><html lang="en"><head><title>The mill</title></head><body><nav><a href="/">Home</a></nav>
        <h1>The mill</h1><p>The wheel was <em>never</em> meant to turn all&nbsp;day.<br>It doesn’t.</p>
        <ul><li>one</li><li>two<p>three</p></li></ul><table><tr><td>a</td><td>b</td></tr></table></body></html>
        """;

    /// <summary>The second briefing with what it lacks: an original and its lock, a frozen version, what is retired, signatures, overrides,
    /// a card, a file.</summary>
    public static IReadOnlyList<InputFile> Second { get; } = Complete(Repository.FilesOf(Path.Combine(Repository.Tests, "Second", "site")));

    /// <summary>The shipped briefing.</summary>
    public static IReadOnlyList<InputFile> Shipped { get; } =
        [.. Repository.Files().Where(file => !file.Path.StartsWith("theme/", StringComparison.Ordinal)).OrderBy(file => file.Path, StringComparer.Ordinal)];

    private static List<InputFile> Complete(IEnumerable<InputFile> second)
    {
        List<InputFile> files = [.. second.Select(Adapt), new("input/files/plan.txt", Blob.Create("A plan.\n")), new("input/pages/mill.md", Blob.Create(Mill))];
        var imported = new Import(files, Briefing(files)).Run(new(new(OriginalPath, Blob.Create(Original)), "mill-report", Rights.Excerpt, Accept: false));
        files.RemoveAll(file => imported.Written.Any(written => written.Path == file.Path));
        files.AddRange(imported.Written.Select(file => file with { Content = Blob.Create(FilledIn(file.Content.Text())) }));
        files.AddRange(
        [
            new(OriginalPath, Blob.Create(Original)),
            new("input/cards/index.png", new(Png)),
            new("input/overrides.yml", Blob.Create("- rule: BS113\n  subject: mill-wheel\n  reason: The words left out concern another year.\n")),
        ]);
        var briefing = Briefing(files);
        var claim = briefing.Claims.First(one => one.Id == "mill-wheel");
        files.Add(new("input/reviews.yml", Blob.Create(new Sign(briefing, []).Written(null, claim, "A. Reader", "2031-07-02")!)));
        var (site, build) = (new Site(new()), new Build(files));
        var frozen = site.Files.Run(build).FirstOrDefault(file => file.Path == "claims.json")!.Content.Text();
        var addresses = site.Addresses.Run(build)[0].Content.Text().Replace("mill-wheel", "mill-race", StringComparison.Ordinal);
        var version = Edition.FromNotes(briefing.Changes)!.Version;
        frozen = frozen.Replace("mill-wheel", "mill-race", StringComparison.Ordinal);
        files.Add(new($"input/versions/{version}/claims.json", Blob.Create(frozen)));
        files.Add(new($"input/versions/{version}/claims.json.sha256", Blob.Create($"{Blob.Create(frozen).Hash}  claims.json\n")));
        files.Add(new($"input/versions/{version}/addresses.json", Blob.Create(addresses)));
        files.Add(new($"input/versions/{version}/addresses.json.sha256", Blob.Create($"{Blob.Create(addresses).Hash}  addresses.json\n")));
        files.Add(new("input/retired.yml", Blob.Create("- { id: mill-race, date: 2031-07-02, reason: It was dug up., instead: mill-wheel }\n")));
        return [.. files.DistinctBy(file => file.Path).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    // The source that was added was read for each question, and may be quoted as it is short.
    private static InputFile Adapt(InputFile file)
    {
        var text = file.Content.Text();
        if (file.Path == "input/site.yml") text = text.Replace("limits:\n", "limits:\n  quotation-share: 100\n", StringComparison.Ordinal);
        else if (file.Path.StartsWith("input/questions/", StringComparison.Ordinal))
            text = text.Contains("silent: [", StringComparison.Ordinal) ? text.Replace("silent: [", "silent: [mill-report, ", StringComparison.Ordinal) : "---\nsilent: [mill-report]\n" + text["---\n".Length..];
        return file with { Content = Blob.Create(text) };
    }

    private static string FilledIn(string record)
    {
        record = Regex.Replace(record, @"\([0-9]+ words?(, list item)?\) Write here what this passage says\.", "Says so.");
        record = Regex.Replace(record, "^guessed: .*\n", "", RegexOptions.Multiline);
        return Regex.Replace(record, "Heading of [0-9]+ words?", "The mill").Replace(Placeholders.Descriptor, "By the miller, who has an interest.", StringComparison.Ordinal);
    }

    private static Briefing Briefing(IReadOnlyList<InputFile> files) => new Site(new()).Briefing.Run(new Build(files))[0];

    // What a picture says of itself: its size, and the card it was made from.
    private static byte[] Png =>
    [
        0x89, .. "PNG\r\n\u001a\n"u8, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 4, 176, 0, 0, 2, 118, 8, 2, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 9, .. "tEXtCard\0abcd"u8, 0, 0, 0, 0, 0, 0, 0, 0, .. "IEND"u8, 0, 0, 0, 0,
    ];

    private const string Mill = """
        ---
        title: The mill
        menu: Mill
        order: 3
        ---
        ## The wheel {#wheel}

        It says “The wheel was never meant to turn all day” [@mill-report, ¶2], and *more* **of it**.[^1] See [[harrow-ford|the ford]], <https://mill.example/>, `code`.

        ::: {.claim #mill-wheel kind=judgement confidence=low because="One source says so."}
        It says “The wheel was never … to turn all day” [@mill-report, ¶2; but see @bridge-survey, ¶3-4].
        :::

        | place | water |
        |:---|---:|
        | race | ~~none~~ little |

        1. One
           - two

             > three

        Term
        :   What it is. ![A plan](/files/plan.txt)

        ```csv
        a,b
        ```

        ::: {.note}
        See [the top](#wheel) and [a page][ref].
        :::

        [^1]: A footnote.

        [ref]: /timeline/ "Events"
        """;
}
