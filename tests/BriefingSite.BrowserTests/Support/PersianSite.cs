using Xunit;

namespace BriefingSite.BrowserTests.Support;

/// <summary>The second briefing with its name, an answer and a topic in Persian, which is read from right to left; its sources stay English.</summary>
public sealed class PersianSite : IAsyncLifetime
{
    private const string Topic = """
        ---
        title: ایمنی
        order: 1
        answer: طاق میانی ترک خورده است. برای پیاده‌ها خطری ندارد؛ برای خودروها مهندس تضمینی نمی‌دهد.
        as-of: 2031-06
        related: [arch-cracked, middle-arch, method]
        ---
        ## چه خراب است {#safety-wrong}

        پل سه طاق سنگی دارد و در سال ۱۷۸۸ ساخته شده است [@bridge-survey, ¶2]. مهندس ترک‌هایی در طاق میانی یافته است که از ترک‌های سال ۲۰۲۶ بلندترند [@bridge-survey, ¶3]. همسایهٔ آسیاب می‌گوید که این ترک از قدیم بوده است [@miller-interview, ¶2]. روزنامه همان را از خبرنامه بازمی‌گوید [@courier-leader, ¶2]. [[middle-arch|طاق میانی]] همان است که کامیون‌ها از روی آن می‌گذرند.

        ::: {.claim #saf-cracked kind=fact question=arch-cracked}
        [[middle-arch|طاق میانی]] ترک خورده است. [@bridge-survey, ¶3; @courier-leader, ¶2; @town-newsletter, ¶2]
        :::

        سه متن، اما یک جفت چشم: روزنامه به خبرنامه تکیه می‌کند و خبرنامه به بازرسی.

        ::: {.claim #saf-crack-known kind=fact question="arch-cracked safe-on-foot"}
        مهندس و همسایه هر دو از ترک سخن می‌گویند. [@bridge-survey, ¶3; @miller-interview, ¶2]
        :::

        ::: {.claim #saf-growing kind=fact question=arch-worsens}
        ترک از سال ۲۰۲۶ بزرگ‌تر شده است. [@bridge-survey, ¶3; @town-newsletter, ¶2; but see @miller-interview, ¶2]
        :::

        ## چه معنا دارد {#safety-means}

        ::: {.claim #saf-foot kind=fact}
        پل پیاده‌ها را نگه می‌دارد. [@bridge-survey, ¶4]
        :::

        ::: {.claim #saf-lorries kind=judgement confidence=moderate because="بازرسی وزن را علت می‌داند و کامیون‌ها از همه سنگین‌ترند"}
        کامیون‌ها بیش از خودروها به طاق فشار می‌آورند. [@bridge-survey, ¶4; cf. @traders-count, ¶3]
        :::

        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("briefing-fa-").FullName;
    private ServedSite? _site;

    internal ServedSite Site => _site ?? throw new InvalidOperationException("the fixture was not begun");

    public async ValueTask InitializeAsync()
    {
        var second = Path.Combine(Repository.Root, "tests", "BriefingSite.Tests", "Second", "site");
        foreach (var file in Directory.GetFiles(second, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder, Path.GetRelativePath(second, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        await File.WriteAllTextAsync(Path.Combine(_folder, "input", "topics", "safety.md"), Topic);
        var settings = Path.Combine(_folder, "input", "site.yml");
        var text = (await File.ReadAllTextAsync(settings)).Replace("language: en-GB", "language: fa", StringComparison.Ordinal)
            .Replace("title: The Millbrook Bridge Briefing", "title: گزارش پل آسیاب‌رود", StringComparison.Ordinal);
        await File.WriteAllTextAsync(settings, text);
        _site = await ServedSite.Start("--root", _folder);
    }

    public async ValueTask DisposeAsync()
    {
        if (_site is not null) await _site.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
