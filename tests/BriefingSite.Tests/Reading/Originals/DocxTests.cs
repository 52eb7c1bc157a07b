using BriefingSite.Core.Model;
using Xunit;
using static BriefingSite.Tests.Reading.Originals.WordFile;

namespace BriefingSite.Tests.Reading.Originals;

/// <summary>What a reader of a printed Word document sees is what can be quoted from it.</summary>
public sealed class DocxTests
{
    [Fact]
    public void Headings_are_known_by_outline_level_and_style_in_any_language()
    {
        var text = Read(Make(P("Der Hafen", "<w:pStyle w:val=\"Titel\"/>") + P("Das Jahr", "<w:pStyle w:val=\"berschrift1\"/>") + P("Die Fähre", "<w:pStyle w:val=\"Unter\"/>")
            + P("Sie fuhr nicht.") + P("Der Kran", "<w:outlineLvl w:val=\"2\"/>") + P("Kein Kopf", "<w:pStyle w:val=\"berschrift1\"/><w:outlineLvl w:val=\"9\"/>")));
        Assert.Equal([("Der Hafen", 1), ("Das Jahr", 1), ("Die Fähre", 2), ("Sie fuhr nicht.", 0), ("Der Kran", 3), ("Kein Kopf", 0)], text.Passages.Select(passage => (passage.Text, passage.Level)));
        Assert.Equal(("Der Hafen", "de"), (text.Metadata.Title, text.Metadata.Language));
    }

    [Fact]
    public void Tracked_changes_read_as_accepted_and_the_reader_says_so()
    {
        var text = Read(Make(
            $"<w:p>{R("The quay was ")}<w:del w:id=\"1\"><w:r><w:delText>never </w:delText></w:r></w:del><w:ins w:id=\"2\">{R("soon ")}</w:ins>{R("built.")}</w:p>"
            + $"<w:p><w:pPr><w:rPr><w:del w:id=\"3\"/></w:rPr></w:pPr>{R("One half ")}</w:p>" + P("and the other.")
            + $"<w:p><w:moveFrom w:id=\"4\">{R("It moved.")}</w:moveFrom></w:p>" + $"<w:p><w:moveTo w:id=\"5\">{R("It arrived.")}</w:moveTo></w:p>"
            + $"<w:p><w:pPr><w:pPrChange w:id=\"6\"><w:pPr><w:pStyle w:val=\"berschrift1\"/></w:pPr></w:pPrChange></w:pPr>{R("Plain it is.")}</w:p>"));
        Assert.Equal([("The quay was soon built.", 0), ("One half and the other.", 0), ("It arrived.", 0), ("Plain it is.", 0)], text.Passages.Select(passage => (passage.Text, passage.Level)));
        Assert.Contains("5 tracked changes are not accepted yet: the text was read as it would be with all accepted.", text.Remarks);
    }

    [Fact]
    public void Notes_follow_their_paragraph_and_their_marks_are_no_words()
    {
        var notes = ("footnotes", $"<w:footnote w:type=\"separator\" w:id=\"0\">{P("a line")}</w:footnote><w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>{R(" Counted in May.")}</w:p></w:footnote><w:footnote w:id=\"3\">{P("* By the owner.")}</w:footnote>");
        var endnotes = ("endnotes", $"<w:endnote w:id=\"2\">{P("The archive has it.")}</w:endnote>");
        var text = Read(Make(
            $"<w:p>{R("There were ships")}<w:r><w:footnoteReference w:id=\"2\"/></w:r>{R(" and boats.")}<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"3\"/><w:t>*</w:t></w:r></w:p>"
            + $"<w:p>{R("Nobody came.")}<w:r><w:endnoteReference w:id=\"2\"/></w:r></w:p>", notes, endnotes));
        Assert.Equal(["There were ships and boats.", "Counted in May.", "* By the owner.", "Nobody came.", "The archive has it."], text.Passages.Select(passage => passage.Text));
        Assert.Contains("3 notes stand as passages behind the paragraph with the mark.", text.Remarks);
    }

    [Fact]
    public void A_row_of_a_table_is_a_passage_and_a_cell_of_several_paragraphs_is_not_run_together() => Assert.Equal(
        ["Year Ships", "2031 204 A bad one.", "The left column says this.", "It goes on.", "The right column says that.", "Inner row"],
        Passages(
            Table(Row(P("Year"), P("Ships")), Row(P("2031"), $"<w:p>{R("204")}<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>"), "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr><w:tc>" + P("gone") + "</w:tc></w:tr>")
            + Table(Row(P("The left column says this.") + P("It goes on."), P("The right column says that.")))
            + Table(Row(Table(Row(P("Inner"), P("row"))) + P(""))), ("footnotes", $"<w:footnote w:id=\"1\">{P("A bad one.")}</w:footnote>"))
            .Aggregate(new List<string>(), Joined));

    [Fact]
    public void A_text_box_is_read_once_and_behind_the_paragraph_that_it_is_anchored_in() => Assert.Equal(
        ["Before and after.", "In the box.", "Twice in it."],
        Passages($"<w:p>{R("Before ")}<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>{Box}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{Box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>{R("and after.")}</w:p>"));

    [Fact]
    public void Fields_read_as_their_result_and_contents_are_asides()
    {
        var text = Read(Make(
            $"<w:p>{Field("begin")}<w:r><w:instrText> TOC \\o </w:instrText></w:r>{Field("separate")}</w:p>".Replace("<w:p>", "<w:p><w:pPr><w:pStyle w:val=\"Verzeichnis1\"/></w:pPr>", StringComparison.Ordinal)
            + P("The harbour 3", "<w:pStyle w:val=\"Verzeichnis1\"/>") + $"<w:p>{Field("end")}</w:p>"
            + $"<w:p>{R("See page ")}{Field("begin")}<w:r><w:instrText> IF </w:instrText></w:r>{Field("begin")}<w:r><w:instrText>X</w:instrText></w:r>{Field("separate")}{R("not this")}{Field("end")}{Field("separate")}{R("7")}{Field("end")}<w:fldSimple w:instr=\"DATE\">{R(" of May")}</w:fldSimple>.</w:p>"));
        Assert.Equal([("The harbour 3", "Contents line"), ("See page 7 of May", null)], text.Passages.Select(passage => (passage.Text, passage.Aside)));
    }

    [Fact]
    public void Hidden_text_and_comments_are_left_out_and_said()
    {
        var text = Read(Make(
            $"<w:p>{R("It is ")}{R("not ", "<w:vanish/>")}{R("never ", "<w:rStyle w:val=\"Geheim\"/>")}{R("shown ", "<w:vanish w:val=\"0\"/>")}{R("open.")}<w:r><w:commentReference w:id=\"1\"/></w:r></w:p>",
            ("comments", $"<w:comment w:id=\"1\">{P("Is that so?")}</w:comment>"), ("header", P("Harbour report"))));
        Assert.Equal(["It is shown open."], text.Passages.Select(passage => passage.Text));
        Assert.Equal(["1 comment was left out.", "Hidden text was left out in 2 places.", "The heads and feet of the pages were left out."], text.Remarks);
    }

    [Fact]
    public void Hyphens_tabs_breaks_and_spaces_read_as_printed()
    {
        var text = Read(Make(
            "<w:p><w:r><w:t>long</w:t><w:noBreakHyphen/><w:t>term con</w:t><w:softHyphen/><w:t>struction</w:t><w:tab/><w:t xml:space=\"preserve\">of </w:t><w:t> piers </w:t><w:br/><w:t>and build-</w:t><w:br/><w:t>ings</w:t></w:r></w:p>"
            + $"<w:p><w:pPr><w:framePr w:dropCap=\"drop\"/></w:pPr>{R("T")}</w:p>" + P("he ferry came.") + $"<w:p><m:oMath><m:r><m:t>x=y</m:t></m:r></m:oMath></w:p>" + P("* * *")));
        Assert.Equal([$"long\u2011term con\u00ADstruction of piers and build{LineEndHyphen.Marked}ings", "The ferry came.", "x=y"], text.Passages.Select(passage => passage.Text));
    }

    [Fact]
    public void A_non_breaking_space_at_the_end_of_a_run_stays_where_other_spaces_do_not_count() =>
        Assert.Equal(["See Article 17 and 18."], WordFile.Passages("<w:p><w:r><w:t> See Article\u00A0</w:t></w:r><w:r><w:t>17</w:t></w:r><w:r><w:t xml:space=\"preserve\"> and 18.</w:t></w:r></w:p>"));

    [Theory]
    [InlineData("The harbour", "Ines Holt; Bea Twos", "The harbour", "Ines Holt|Bea Twos")]
    [InlineData("Document1", "Windows User", null, "")]
    [InlineData("Microsoft Word - report.doc", "", null, "")]
    public void Core_properties_are_metadata_where_somebody_wrote_them(string title, string creator, string? taken, string authors)
    {
        var metadata = Read(Make(P("It says so."), ("core", $"<dc:title>{title}</dc:title><dc:creator>{creator}</dc:creator>"))).Metadata;
        Assert.Equal((taken, authors), (metadata.Title, string.Join('|', metadata.Authors)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_sentence_that_was_put_in_can_be_quoted_and_none_that_was_taken_out(int seed)
    {
        var random = new Random(seed);
        var (shown, gone, notes) = (new List<string>(), new List<string>(), new List<string>());
        var body = string.Concat(Enumerable.Range(0, 120).Select(_ => Block(random.Next(7))));
        var passages = Passages(body, ("footnotes", string.Concat(notes.Select((note, i) => $"<w:footnote w:id=\"{i + 1}\">{P(note)}</w:footnote>")))).ToList();
        Assert.All(shown, sentence => Assert.Single(passages, passage => passage.Contains(sentence, StringComparison.Ordinal)));
        Assert.All(gone, sentence => Assert.DoesNotContain(passages, passage => passage.Contains(sentence, StringComparison.Ordinal)));
        Assert.Equal(shown.Sum(sentence => sentence.Length), passages.Sum(passage => passage.Length) - passages.Sum(Joins));

        string Block(int kind) => kind switch
        {
            0 => P(Sentence(shown), "<w:pStyle w:val=\"berschrift2\"/>"),
            1 => $"<w:p>{R(Sentence(shown))}<w:del w:id=\"1\"><w:r><w:delText>{Sentence(gone)}</w:delText></w:r></w:del></w:p>",
            2 => $"<w:p>{R(Sentence(shown)[..9])}{R(shown[^1][9..])}{R(Sentence(gone), "<w:vanish/>")}</w:p>",
            3 => Table(Row(P(Sentence(shown)) + P(Sentence(shown)), P(Sentence(shown)))),
            4 => $"<w:p>{R(Sentence(shown))}<w:r><w:footnoteReference w:id=\"{Note()}\"/></w:r></w:p>",
            5 => $"<w:p><w:ins w:id=\"2\">{R(Sentence(shown))}</w:ins><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:txbxContent>{P(Sentence(shown))}</w:txbxContent></mc:Choice><mc:Fallback><w:pict><w:txbxContent>{P(shown[^1])}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>",
            _ => $"<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>{P(Sentence(shown), "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")}</w:sdtContent></w:sdt>",
        };

        string Sentence(List<string> list)
        {
            list.Add($"Ship {shown.Count + gone.Count + 1000} of quay {random.Next(1000, 9999)} did not come.");
            return list[^1];
        }

        int Note()
        {
            notes.Add(Sentence(shown));
            return notes.Count;
        }

        // The spaces between the sentences of a row.
        static int Joins(string passage) => passage.Split(". Ship ").Length - 1;
    }

    private static string Box => $"<w:txbxContent>{P("In the box.")}{P("Twice in it.")}</w:txbxContent>";

    private static string Table(params string[] rows) => $"<w:tbl><w:tblPr/>{string.Concat(rows)}</w:tbl>";

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(cell => $"<w:tc><w:tcPr/>{cell}</w:tc>"))}</w:tr>";

    private static string Field(string type) => $"<w:r><w:fldChar w:fldCharType=\"{type}\"/></w:r>";

    // A note of a cell follows its row.
    private static List<string> Joined(List<string> all, string passage)
    {
        if (passage == "A bad one.") all[^1] += $" {passage}";
        else all.Add(passage);
        return all;
    }
}
