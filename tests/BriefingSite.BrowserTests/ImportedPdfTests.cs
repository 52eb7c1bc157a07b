using BriefingSite.BrowserTests.Support;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals;
using Xunit;

namespace BriefingSite.BrowserTests;

/// <summary>Documents of invented sentences that the browser prints, in one and two columns, with running heads, numbers, headings, lists, notes and divided words: every
/// sentence that was put in can be quoted, and nothing that was not.</summary>
public class ImportedPdfTests(BrowserFixture browser)
{
    private const string Head = "Annual report 2031";

    // Pages are filled word by word, with the notes of each at its foot.
    private const string Script = """
        ({ blocks, head }) => {
            let page, text, notes, number = 0;
            const newPage = () => {
                page = document.createElement('div');
                page.className = 'page';
                page.innerHTML = `<div class=head>${head}</div><div class=body><div class=text></div><div class=notes></div></div><div class=foot>${++number}</div>`;
                document.body.append(page);
                [text, notes] = [page.querySelector('.text'), page.querySelector('.notes')];
            };
            const isOver = () => {
                text.style.height = `${880 - notes.offsetHeight}px`;
                return text.scrollWidth > text.clientWidth + 2 || text.scrollHeight > text.clientHeight + 2;
            };
            newPage();
            for (const { kind, words } of blocks) {
                for (let from = 0; from < words.length;) {
                    const element = document.createElement(kind === 'heading' ? 'h2' : 'p');
                    element.className = kind + (from > 0 ? ' rest' : '');
                    text.append(element);
                    const fill = count => {
                        element.textContent = '';
                        notes.querySelectorAll('.new').forEach(note => note.remove());
                        words.slice(from, from + count).forEach((word, i) => {
                            element.append(i > 0 ? ' ' + word.text : word.text);
                            if (!word.note) return;
                            element.append(Object.assign(document.createElement('sup'), { textContent: word.mark }));
                            const note = Object.assign(document.createElement('div'), { className: 'new' });
                            note.append(Object.assign(document.createElement('sup'), { textContent: word.mark }), ' ' + word.note);
                            notes.append(note);
                        });
                    };
                    let [fits, tooMany] = [0, words.length - from];
                    fill(tooMany);
                    if (!isOver()) fits = tooMany;
                    while (tooMany - fits > 1) {
                        const middle = (fits + tooMany) >> 1;
                        fill(middle);
                        if (isOver()) tooMany = middle; else fits = middle;
                    }
                    if (kind === 'heading' && fits < words.length) fits = 0;
                    fill(fits);
                    notes.querySelectorAll('.new').forEach(note => note.className = '');
                    isOver();
                    from += fits;
                    if (fits === 0) element.remove();
                    if (from < words.length) {
                        if (fits > 0) element.classList.add('open');
                        newPage();
                    }
                }
            }
        }
        """;

    private static readonly Dictionary<string, Vocabulary> s_vocabularies = new()
    {
        ["en"] = new(
            ["The harbour", "A ferry of the Holt Line", "The long-term plan", "The re-elected mayor", "No engineer", "The council (of the town)"],
            ["described", "postponed", "recon\u00ADstruct\u00ADed", "mis\u00ADunder\u00ADstood", "recom\u00ADmend\u00ADed", "financed"],
            ["the northern break\u00ADwater", "an un\u00ADprece\u00ADdent\u00ADed in\u00ADves\u00ADti\u00ADga\u00ADtion", "three lighthouses and/or a customs house", "the admin\u00ADis\u00ADtra\u00ADtive re\u00ADspon\u00ADsi\u00ADbil\u00ADi\u00ADties", "12 m of the quay"],
            ["in the spring of that year", "although nobody had asked for it", "before the winter – as every year – set in", "under cir\u00ADcum\u00ADstances that remain disputed"],
            "{0} {1} {2} {3}."),
        ["de"] = new(
            ["Der Hafen", "Die Fähre", "Das Verkehrs\u00ADminis\u00ADteri\u00ADum", "Kein Ingenieur", "Der wieder\u00ADge\u00ADwähl\u00ADte Bürgermeister"],
            ["beschrieb", "verschob", "finan\u00ADzier\u00ADte", "be\u00ADrück\u00ADsich\u00ADtig\u00ADte"],
            ["den nörd\u00ADlichen Wellen\u00ADbrecher", "eine um\u00ADfas\u00ADsen\u00ADde Ver\u00ADein\u00ADba\u00ADrung", "drei Leuchttürme", "die Ver\u00ADant\u00ADwor\u00ADtung der Stadt"],
            ["im Frühjahr", "obwohl niemand darum gebeten hatte", "vor den Winter\u00ADstür\u00ADmen", "ohne jede parla\u00ADmen\u00ADta\u00ADri\u00ADsche Aus\u00ADspra\u00ADche"],
            "{0} {1} {2} {3}."),
        ["fa"] = new(
            ["شورای شهر", "کشتی Holt", "وزارت راه", "مهندسان", "شهردار (جدید)"],
            ["را توصیف کرد", "را به تعویق انداخت", "را بازسازی می‌کند", "را نمی‌پذیرد"],
            ["اسکلهٔ شمالی", "طرح درازمدت", "سه فانوس دریایی", "گزارش ۱۲ صفحه‌ای Port Report، در سال 2031"],
            ["در بهار همان سال", "پیش از زمستان", "بدون هیچ بحثی", "پس از بررسی‌های فراوان"],
            "{0} {3} {2} {1}."),
    };

    [Theory]
    [InlineData("en", 1, 1)]
    [InlineData("en", 2, 2)]
    [InlineData("de", 2, 3)]
    [InlineData("fa", 1, 4)]
    public async Task Every_sentence_of_a_printed_page_can_be_quoted_and_nothing_is_joined_that_was_not(string language, int columns, int seed)
    {
        var blocks = Blocks(s_vocabularies[language], new Random(seed));
        var text = OriginalReader.Read(new InputFile("report.pdf", new(await Print(language, columns, blocks))), PassageDivision.Paragraphs);
        Assert.Null(text.Problem);
        var passages = text.Passages.Where(passage => passage.Aside is null).Select(passage => Plain(passage.Text)).ToList();
        Assert.DoesNotContain(blocks.SelectMany(block => block.Sentences).Concat(Notes(blocks)).Select(Plain), sentence => !passages.Exists(passage => passage.Contains(sentence, StringComparison.Ordinal)));
        var whole = blocks.Select(block => Plain($"{(block.Kind == "item" ? "• " : "")}{string.Join(' ', block.Sentences)}")).Concat(Notes(blocks).Select(Plain)).ToList();
        Assert.DoesNotContain(passages, passage => !whole.Exists(block => block.Contains(passage, StringComparison.Ordinal)));
        Assert.Contains(text.Passages, passage => passage is { Aside: "Running head", Text: Head });
    }

    private static IEnumerable<string> Notes(List<Block> blocks) => blocks.SelectMany(block => block.Words).Select(word => word.Note).OfType<string>();

    // Words as they are compared, whether a hyphen at the end of a line belongs to the word or not.
    private static string Plain(string text) => Folding.Fold(text).Replace("-", "", StringComparison.Ordinal);

    private async Task<byte[]> Print(string language, int columns, List<Block> blocks)
    {
        await using var tab = await browser.Open();
        await tab.Page.SetContentAsync($$"""
            <!doctype html><html lang="{{language}}" dir="{{(language == "fa" ? "rtl" : "ltr")}}"><title>Report</title><style>
            @page { size: A4; margin: 0 }
            body { margin: 0; font: 14px/1.35 "DejaVu Serif", "DejaVu Sans", serif }
            .page { position: relative; width: 780px; height: 1110px; break-after: page; overflow: hidden }
            .head, .foot, .body { position: absolute; left: 70px; right: 70px } .body { top: 100px; height: 900px }
            .head { top: 45px; font-size: 12px; border-bottom: 1px solid } .foot { bottom: 40px; text-align: center; font-size: 12px }
            .text { columns: {{columns}}; column-gap: 24px; column-fill: auto; text-align: justify; overflow: hidden }
            .notes { position: absolute; bottom: 0; left: 0; right: 0; font-size: 11px }
            p { margin: 0; text-indent: 1.4em } p.rest { text-indent: 0 } p.open { text-align-last: justify }
            p.item { margin-inline-start: 1.4em; text-indent: -1em } p.item:not(.rest)::before { content: "• " }
            h2 { font-size: 17px; margin: 14px 0 6px; break-after: avoid; text-align: start } sup { font-size: 65%; line-height: 0 }
            </style><body></body></html>
            """);
        await tab.Page.EvaluateAsync(Script, new { blocks = blocks.Select(block => new { kind = block.Kind, words = block.Words.Select(word => new { text = word.Text, note = word.Note, mark = word.Mark }) }), head = Head });
        return await tab.Page.PdfAsync(new() { PreferCSSPageSize = true });
    }

    private static List<Block> Blocks(Vocabulary words, Random random)
    {
        var (blocks, notes, mark) = (new List<Block>(), new HashSet<string>(), 0);
        for (var i = 0; i < 60; i++)
        {
            var kind = i % 9 == 0 ? "heading" : random.Next(5) == 0 ? "item" : "prose";
            List<string> sentences = kind == "heading" ? [words.Sentence(random).TrimEnd('.')] : [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => words.Sentence(random))];
            var parts = string.Join(' ', sentences).Split(' ').Select(word => new Word(word, null, "")).ToList();
            // A note that stands on two pages would be a running foot.
            if (kind == "prose" && random.Next(4) == 0 && words.Sentence(random) is var note && notes.Add(note)) parts[parts.Count / 2] = parts[parts.Count / 2] with { Note = note, Mark = $"{++mark}" };
            blocks.Add(new(kind, sentences, parts));
        }
        return blocks;
    }

    private sealed record Word(string Text, string? Note, string Mark);

    private sealed record Block(string Kind, List<string> Sentences, List<Word> Words);

    private sealed record Vocabulary(string[] Subjects, string[] Verbs, string[] Objects, string[] Ends, string Order)
    {
        public string Sentence(Random random) =>
            string.Format(System.Globalization.CultureInfo.InvariantCulture, Order, Subjects[random.Next(Subjects.Length)], Verbs[random.Next(Verbs.Length)], Objects[random.Next(Objects.Length)], Ends[random.Next(Ends.Length)]);
    }
}
