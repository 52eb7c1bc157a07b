using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals;
using BriefingSite.Reading.Seeds;
using BriefingSite.Tests.Evidence;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Reading.Seeds;

/// <summary>The lock: what it holds, what it proves, and what becomes of an old or a broken one.</summary>
public class LockTests
{
    private const string Path = "seeds/seeds.lock.json";

    [Fact]
    public void A_passage_has_a_line_with_its_kind_sentences_cues_punctuation_and_a_hash_of_each_word()
    {
        OriginalPassage[] passages = [new("# On quays", 1), new("(Quays aren't cheap.) They cost 1.5 million, if built.", 0)];
        var print = TextFingerprints.Create("a", "a.md", "00", passages, "en");
        Assert.Equal("""
            {"version": 2, "sources": {
            "a": {"file": "a.md", "sha256": "00", "language": "en", "passages": [
              {"n": 1, "fingerprint": "…", "kind": "heading", "ends": [1], "figures": [], "gaps": {"0": "# "}, "prints": "…"},
              {"n": 2, "fingerprint": "…", "ends": [2, 9], "cues": {"negation": [1], "figure": [5, 6], "verb-negation": [1], "condition": [8], "degree": [7]}, "figures": ["5+3 number 1500000 exactly - -"], "gaps": {"0": "(", "3": ".) ", "6": ".", "8": ", ", "10": "."}, "prints": "…"}
            ]}
            }}

            """.ReplaceLineEndings("\n"), System.Text.RegularExpressions.Regex.Replace(LockText.Write(new([print])), "\"(fingerprint|prints)\": \"[^\"]+\"", "\"$1\": \"…\""));
        Assert.Equal(new("a", "a.md", "00", print.Passages), Read(LockText.Write(new([print]))).Sources[0]);
    }

    [Fact]
    public void What_is_read_from_a_lock_is_what_was_written_with_its_sources_in_order()
    {
        var first = Source("alpha", "en", "It rains on most days.", "Rain");
        var second = Source("beta", "fr", "Il pleut presque tous les jours.", "Il ne pleut pas.");
        var mixed = second with { Passages = [second.Passages[0] with { WrittenFrom = "0123456789abcdef" }, second.Passages[1], Source("beta", "en", "It rains on most days.").Passages[0] with { Number = 3 }] };
        var text = LockText.Write(new([mixed, first]));
        Assert.Equal([first, mixed], Read(text).Sources);
        Assert.Contains("\"language\": \"fr\", \"passages\"", text, StringComparison.Ordinal);
        Assert.Contains("\"was\": \"0123456789abcdef\"", text, StringComparison.Ordinal);
        Assert.Equal(1, System.Text.RegularExpressions.Regex.Count(text, "\"n\": 3, [^\n]*\"language\": \"en\""));

        static SourceFingerprint Source(string id, string language, params string[] passages) =>
            TextFingerprints.Create(id, $"{id}.txt", "00", [.. passages.Select(passage => new OriginalPassage(passage, 0))], language);
    }

    [Fact]
    public void The_same_word_has_another_hash_in_another_source_so_that_no_table_serves_for_both() =>
        Assert.NotEqual(TextFingerprints.HashOf("a", "quay"), TextFingerprints.HashOf("b", "quay"));

    [Fact]
    public void An_old_lock_still_tells_a_false_quotation_and_every_source_in_it_is_a_warning()
    {
        const string warning = "seeds/alpha.md:1:1: warning BS120: The lock's entry for 'alpha' is of version 1: words that are not in the source can be made to fit it.";
        Assert.Equal(warning + "\n  hint: where the original is, run: briefing import alpha.txt --id alpha", Report(Old, "“It rains on most days” [@alpha, ¶2]", withOriginal: false));
        Assert.Equal(warning + "\n  hint: run: briefing import alpha.txt --id alpha", Report(Old, "“It rains on most days” [@alpha, ¶2]", withOriginal: true));
        Assert.Contains("hint: not there, or not beside these words: “many”", Report(Old, "“It rains on many days” [@alpha, ¶2]", withOriginal: false), StringComparison.Ordinal);
        Assert.Contains("error BS113: The ellipsis leaves out 4 words with a negation", Report(Old, "“It snows on high … in every single” [@alpha, ¶4]", withOriginal: false), StringComparison.Ordinal);
    }

    [Fact]
    public void A_lock_that_calls_itself_old_is_taken_for_one() =>
        Assert.Contains("warning BS120: The lock's entry for 'alpha' is of version 1", Report(New.Replace("\"version\": 2", "\"version\": 1", StringComparison.Ordinal), "“It rains on most days” [@alpha, ¶2]", withOriginal: false), StringComparison.Ordinal);

    [Theory]
    [InlineData("\"negation\": \\[[^]]*\\](, )?", "", "a negation in ¶2 is not listed")]
    [InlineData("\"gaps\": \\{[^}]*\\}", "\"gaps\": {}", "¶2 has a sentence that ends without a mark")]
    public void A_lock_from_which_negations_or_marks_were_taken_contradicts_its_hashes(string pattern, string replacement, string problem)
    {
        var edited = System.Text.RegularExpressions.Regex.Replace(New, pattern, replacement);
        Assert.Contains($"error BS116: The lock's entry for 'alpha' was edited: {problem}.", Report(edited, "“It rains on most days” [@alpha, ¶2]", withOriginal: false), StringComparison.Ordinal);
        Assert.Contains("error BS116", Report(edited, "“It rains on most days” [@alpha, ¶2]", withOriginal: true), StringComparison.Ordinal);
        Assert.DoesNotContain("BS116", Report(New, "“It rains on most days” [@alpha, ¶2]", withOriginal: false), StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_lock_finds_no_one_or_two_words_and_knows_no_words_that_turn_the_sense()
    {
        Assert.Contains("warning BS149: The quotation can't be checked: in a lock of version 1 a part of fewer than three words can't be found.", Report(Old, "“most days” [@alpha, ¶2]", withOriginal: false), StringComparison.Ordinal);
        Assert.Contains("warning BS142: It can't be told whether the ellipsis leaves out a negation: the lock was written by an older program.", Report(Old, "“The sun is not … a friend” [@alpha, ¶3]".Replace("a friend", "friend of the", StringComparison.Ordinal), withOriginal: false), StringComparison.Ordinal);
    }

    [Fact]
    public void A_lock_of_before_languages_were_recorded_is_told_from_one_that_says_none()
    {
        var older = System.Text.RegularExpressions.Regex.Replace(New.Replace("\"language\": \"en\", ", "", StringComparison.Ordinal), ", \"(verb-negation|condition|attribution|quantifier|degree|hedge|clause|name)\": \\[[^]]*\\]", "");
        const string words = "“It rains on … it pours on some” [@alpha, ¶2]";
        Assert.Contains("the lock was written by an older program", Report(older, words, withOriginal: false), StringComparison.Ordinal);
        Assert.DoesNotContain("BS116", Report(older, words, withOriginal: true), StringComparison.Ordinal);
        Assert.DoesNotContain("BS142", Report(New, words, withOriginal: false), StringComparison.Ordinal);
        Assert.Contains("there is no list for the language of ¶2", Report(New.Replace("\"language\": \"en\"", "\"language\": \"none\"", StringComparison.Ordinal), words, withOriginal: false), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_only_share_their_hash_in_an_old_lock_do_not_pass_a_new_one()
    {
        // As a forger would find by trying: three words whose hash of 40 bits stands in the lock. Here it is put there.
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("0\nVoters cheated templates"u8))[..10];
        var forged = Old.Replace("\"sequences\": \"", $"\"sequences\": \"{hash} ", StringComparison.Ordinal);
        Assert.DoesNotContain("BS110", Report(forged, "“Voters cheated templates” [@alpha, ¶2]", withOriginal: false), StringComparison.Ordinal);
        Assert.Contains("BS110", Report(New, "“Voters cheated templates” [@alpha, ¶2]", withOriginal: false), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Importing_again_writes_the_new_version_for_that_source_and_keeps_the_others_as_they_are()
    {
        using var site = new LittleSite();
        site.QuoteFreely();
        site.Write("weather.txt", EvidenceSite.Text);
        site.Write("other.txt", "It is another text.\nIt has two lines.");
        site.Write("input/pages/more.md", "---\ntitle: More\n---\nThey say so. [@weather, ¶2; @other, ¶1]");
        Assert.Equal(0, (await site.Run("import", "weather.txt", "--id", "weather")).Code);
        Assert.Equal(0, (await site.Run("import", "other.txt", "--id", "other")).Code);
        var written = Site(site);
        site.Write(Path, Both(written));

        Assert.Equal(2, await WeakLocks(site));
        Assert.Equal(0, (await site.Run("import", "weather.txt", "--id", "weather")).Code);
        Assert.Equal((false, true), (Read(Site(site)).Sources.Single(source => source.Source == "weather").IsWeak, Read(Site(site)).Sources.Single(source => source.Source == "other").IsWeak));
        Assert.Equal(1, await WeakLocks(site));
        Assert.Equal(0, (await site.Run("import", "other.txt", "--id", "other")).Code);
        Assert.Equal((written, 0), (Site(site), await WeakLocks(site)));
    }

    [Fact]
    public async Task The_rewriting_of_a_lock_is_told_once_for_a_source_and_not_as_a_change_of_its_text()
    {
        using var site = new LittleSite();
        foreach (var (folder, seedLock) in new[] { ("before", Old), ("after", New) })
            foreach (var (path, text) in new TestSite(Files(seedLock, "[@alpha, ¶2]", withOriginal: false)).Texts) site.Write($"{folder}/{path}", text);
        using var changes = System.Text.Json.JsonDocument.Parse((await site.Run("diff", "before", "after", "--no-policy", "--format", "json")).Out);
        Assert.Equal(
            [("lock-entry-changed", "version 1", "version 2")],
            changes.RootElement.GetProperty("changes").EnumerateArray().Select(change => (change.GetProperty("kind").GetString(), change.GetProperty("before").GetString(), change.GetProperty("after").GetString())));
    }

    [Theory]
    [InlineData("漢字を書く人は多いです。しかし、読む人はもっと多い。", "書く人は多い", "書く人は少ない")]
    [InlineData("条约没有规定任何一方必须出兵援助另一方。", "没有规定任何一方", "规定任何一方必须援助")]
    [InlineData("กำแพงเมืองเก่าถูกสร้างขึ้นใหม่", "เมืองเก่าถูกสร้าง", "เมืองใหม่ถูกสร้าง")]
    [InlineData("그 조약은 군사 동맹이 아니다.", "군사 동맹이 아니다", "군사 동맹이 맞다")]
    [InlineData("پیمان می‌گوید که هیچ طرفی نباید بجنگد.", "می‌گوید که هیچ طرفی", "می‌گوید که هر طرفی")]
    [InlineData("Договор не обязывает стороны воевать.", "не обязывает стороны", "обязывает стороны воевать всегда")]
    [InlineData("नदी का पानी साफ नहीं है।", "पानी साफ नहीं है", "पानी साफ ही है")]
    public void In_every_script_what_stands_there_is_found_and_what_does_not_is_not(string text, string stands, string isFalse)
    {
        var print = Read(LockText.Write(new([TextFingerprints.Create("a", "a.txt", "00", [text])]))).Sources[0].Passages[0];
        Assert.NotNull(QuotationSearch.Find(print, QuotedText.Parse(stands)));
        Assert.Null(QuotationSearch.Find(print, QuotedText.Parse(isFalse)));
    }

    [Theory]
    [InlineData("漢字とかな", 5)]
    [InlineData("𠀋𠀌 a", 3)]
    [InlineData("2026年", 2)]
    [InlineData("กำแพง", 4)]
    [InlineData("조약은", 3)]
    [InlineData("می‌گوید", 1)]
    [InlineData("naïve cafe\u0301", 2)]
    [InlineData("don't re-sign", 3)]
    public void A_word_is_a_run_of_letters_and_in_scripts_without_spaces_a_letter(string text, int words)
    {
        Assert.Equal(words, Words.Split(text).Count);
        Assert.Equal(words, WordSpans.Find(text)?.Count);
    }

    [Fact]
    public void A_lock_that_was_never_merged_or_has_a_source_twice_says_what_to_do()
    {
        var line = New.Split('\n')[1];
        Assert.Equal("""
            seeds/seeds.lock.json:2:1: error BS117: Two versions of the lock were never merged.
              hint: keep the lines of one version, remove the conflict marks, and import the originals of the other again
            """, Broken(New.Replace(line, $"<<<<<<< HEAD\n{line}\n=======\n{line}\n>>>>>>> other", StringComparison.Ordinal)));
        Assert.Equal("""
            seeds/seeds.lock.json:1:1: error BS117: The lock can't be read: 'alpha' appears twice in it.
              hint: keep one of the two, or delete both and import its original again: briefing import FILE --id alpha
            """, Broken(New.Replace("\"alpha\":", """
                "alpha": {"file": "b", "sha256": "00", "passages": []}, "alpha":
                """, StringComparison.Ordinal)));
        Assert.Contains("hint: take it from the last good version", Broken(New.Replace("\"version\": 2", "\"version\": 0", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_lock_that_cannot_be_read_is_one_problem_however_many_quotations_rest_on_it() =>
        Assert.DoesNotContain("BS115", Report("{", "“It rains on most days” [@alpha, ¶2]", withOriginal: false), StringComparison.Ordinal);

    [Theory]
    [InlineData("{")]
    [InlineData("""{"version": 3, "sources": {}}""")]
    public async Task Import_adds_nothing_to_a_lock_that_it_cannot_read_so_that_no_entry_is_lost(string broken)
    {
        using var site = new LittleSite();
        site.Write(Path, broken);
        site.Write("gamma.txt", "Gamma\nIt rains on most days here.");
        var result = await site.Run("import", "gamma.txt");
        Assert.Equal((2, broken + "\n"), (result.Code, site.Text(Path)));
        Assert.StartsWith($"{Path} can't be read, so nothing can be added to it.", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(site["seeds/gamma.md"]));
    }

    [Fact]
    public void What_a_newer_program_adds_is_passed_over()
    {
        var more = New.Replace("\"n\": 3,", "\"n\": 3, \"whorl\": [7, \"vii\"],", StringComparison.Ordinal).Replace("\"cues\": {", "\"cues\": {\"whim\": [1, 2], ", StringComparison.Ordinal);
        Assert.Equal(Read(New), Read(more));
    }

    [Theory]
    [InlineData("{", "1:2", "The lock is not JSON from here on.")]
    [InlineData("[]", "1:1", "The lock can't be read: it is no object.")]
    [InlineData("{}", "1:1", "The lock can't be read: it has no 'version'.")]
    [InlineData("""{"version": "2"}""", "1:1", "The lock can't be read: 'version' in it is not a whole number from 0 to 10000000.")]
    [InlineData("""{"version": 1}""", "1:1", "The lock can't be read: it has no 'sources'.")]
    [InlineData("""{"version": 1, "sources": {"a": 3}}""", "1:1", "The lock can't be read: 'a' is no object.")]
    [InlineData("""{"version": 1, "sources": {"\ud800": {}}}""", "1:1", "The lock can't be read: a key of 'sources' in it is not of whole characters.")]
    [InlineData("""{"version": 2, "sources": {"a": {"passages": [{"\udc00\ud800": {}}]}}}""", "1:1", "The lock can't be read: a key in it is not of whole characters.")]
    [InlineData("""{"version": 1, "sources": {"a": {"file": null}}}""", "1:1", "The lock can't be read: 'a' has no 'passages'.")]
    public void A_lock_that_cannot_be_read_says_what_is_wrong(string text, string at, string sentence) => Assert.Equal($"""
        seeds/seeds.lock.json:{at}: error BS117: {sentence}
          hint: take it from the last good version; or delete it and import the originals again: briefing import FILE
        """, Broken(text));

    [Theory]
    [InlineData("\"words\": 7", "'words' in ¶1 of 'a' is not as many as its 0 sequences have")]
    [InlineData("\"words\": 10000000", "'words' in ¶1 of 'a' is not as many as its 0 sequences have")]
    [InlineData("\"words\": 10000001", "'words' in ¶1 of 'a' is not a whole number from 0 to 10000000")]
    [InlineData("\"words\": 2000000000", "'words' in ¶1 of 'a' is not a whole number from 0 to 10000000")]
    [InlineData("\"words\": -1", "'words' in ¶1 of 'a' is not a whole number from 0 to 10000000")]
    [InlineData("\"words\": null", "'words' in ¶1 of 'a' is not a whole number from 0 to 10000000")]
    public void A_number_of_words_is_not_trusted(string words, string problem) =>
        Assert.Contains($"The lock can't be read: {problem}.", Broken($$$$"""{"version": 1, "sources": {"a": {"file": "a", "sha256": "", "passages": [{"n": 1, "fingerprint": "0123456789abcdef", {{{{words}}}}, "sequences": ""}]}}}"""), StringComparison.Ordinal);

    [Theory]
    [InlineData("\"n\": 2", "'n' in ¶1 of 'a' is not 1: a passage is missing, or appears twice")]
    [InlineData("\"fingerprint\": \"no\"", "'fingerprint' in ¶1 of 'a' is not 16 hexadecimal digits")]
    [InlineData("\"was\": 3", "'was' in ¶1 of 'a' is not a text")]
    [InlineData("\"prints\": \"AAAA\"", "'prints' in ¶1 of 'a' is not Base64 of 16 bytes a word")]
    [InlineData("\"prints\": \"!\"", "'prints' in ¶1 of 'a' is not Base64 of 16 bytes a word")]
    [InlineData("\"prints\": \"\\ud800\"", "'prints' in ¶1 of 'a' is not a text of whole characters")]
    [InlineData("\"ends\": [2]", "'ends' in ¶1 of 'a' is not numbers in order, all smaller than 1")]
    [InlineData("\"ends\": [1]", "'ends' in ¶1 of 'a' is not numbers in order, all smaller than 1")]
    [InlineData("\"ends\": 0", "'ends' in ¶1 of 'a' is not a list of numbers")]
    [InlineData("\"ends\": [0, 0]", "'ends' in ¶1 of 'a' is not numbers in order, all smaller than 1")]
    [InlineData("\"cues\": {\"negation\": 3}", "'negation' in 'cues' in ¶1 of 'a' is not a list of numbers")]
    [InlineData("\"cues\": []", "'cues' in ¶1 of 'a' is no object")]
    [InlineData("\"gaps\": {\"x\": \"\"}", "'gaps' in ¶1 of 'a' is not numbered in order, from 0 to 1")]
    [InlineData("\"gaps\": {\"9\": \"\"}", "'gaps' in ¶1 of 'a' is not numbered in order, from 0 to 1")]
    [InlineData("\"kind\": 1", "'kind' in ¶1 of 'a' is not a text")]
    public void Each_value_of_a_passage_is_looked_at(string wrong, string problem)
    {
        var good = new Dictionary<string, string> { ["n"] = "\"n\": 1", ["fingerprint"] = "\"fingerprint\": \"0123456789abcdef\"", ["prints"] = $"\"prints\": \"{Convert.ToBase64String(new byte[16])}\"" };
        good[wrong.Split('"')[1]] = wrong;
        Assert.Contains($"The lock can't be read: {problem}.", Broken($$$$"""{"version": 2, "sources": {"a": {"file": "a", "sha256": "", "passages": [{ {{{{string.Join(", ", good.Values)}}}} }]}}}"""), StringComparison.Ordinal);
    }

    [Fact]
    public void A_lock_of_a_newer_version_asks_for_a_newer_program() => Assert.Equal("""
        seeds/seeds.lock.json:1:1: error BS117: The lock can't be read: it is of version 99, and this program knows 1 to 2.
          hint: read it with a newer program
        """, Broken("""{"version": 99, "sources": {}}"""));

    private static string Old => OldLock.Create("alpha", "alpha.txt", Blob.Create(EvidenceSite.Text).Hash, Passages(EvidenceSite.Text));

    private static string New => LockText.Write(new([TextFingerprints.Create("alpha", "alpha.txt", Blob.Create(EvidenceSite.Text).Hash, Passages(EvidenceSite.Text))]));

    private static ValueList<string> Passages(string text) => OriginalReader.Read(new("alpha.txt", Blob.Create(text)), PassageDivision.Lines).Passages.Select(passage => passage.Text).ToValueList();

    private static SeedLock Read(string text) => new ReadLock().Execute(new(Path, Blob.Create(text)), problem => Assert.Fail(problem.ToString())).Single().Lock;

    private static string Broken(string text) => EvidenceSite.Report($"{EvidenceSite.Topic("[@alpha, ¶2]")}\n-- seeds/alpha.md --\n{TestSite.Source("Alpha")}\n-- {Path} --\n{text}");

    private static string Files(string seedLock, string words, bool withOriginal) => EvidenceSite.Files($"-- {Path} --\n{seedLock}\n{EvidenceSite.Topic(words)}", withOriginal, locked: null);

    private static string Report(string seedLock, string words, bool withOriginal) => EvidenceSite.Report(Files(seedLock, words, withOriginal));

    private static string Site(LittleSite site) => File.ReadAllText(site[Path]);

    // The two sources' entries of version 1 in one file.
    private static string Both(string written)
    {
        var entries = Read(written).Sources.Select(source =>
        {
            var text = source.Source == "weather" ? EvidenceSite.Text : "It is another text.\nIt has two lines.";
            return OldLock.Create(source.Source, source.File, source.Sha256, Passages(text)).Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..^2];
        });
        return $"{{\"version\": 1, \"sources\": {{\n{string.Join(",\n", entries.Select(lines => string.Join('\n', lines) + "]}"))}\n}}}}\n";
    }

    private static async Task<int> WeakLocks(LittleSite site) => (await site.Run("check")).Error.Split("warning BS120").Length - 1;
}
