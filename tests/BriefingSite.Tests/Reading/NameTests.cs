using BriefingSite.Core.Model;
using BriefingSite.Tests.Support;
using Xunit;
using static BriefingSite.Tests.Support.TestSite;

namespace BriefingSite.Tests.Reading;

/// <summary>Ids and names of files that some system can't hold.</summary>
public class NameTests
{
    private const string Page = "---\ntitle: A\n---\nA.";

    [Fact]
    public void An_id_that_is_a_device_on_Windows_is_told_wherever_it_stands() => AssertReports(
        """
        -- input/pages/con.md --
        ---
        title: Con
        ---
        ## Part {#nul}

        ::: {.claim #lpt9 kind=assumption}
        It rains.
        :::
        -- input/timeline.yml --
        - { id: aux, date: 2025, title: Flood, text: It rose. }
        """,
        """
        input/pages/con.md:1:1: error BS071: 'con' is the name of a device on Windows.
          hint: add a word, as in 'con-1'
        input/pages/con.md:4:11: error BS071: 'nul' is the name of a device on Windows.
          hint: add a word, as in 'nul-1'
        input/pages/con.md:6:14: error BS071: 'lpt9' is the name of a device on Windows.
          hint: add a word, as in 'lpt9-1'
        input/timeline.yml:1:9: error BS071: 'aux' is the name of a device on Windows.
          hint: add a word, as in 'aux-1'
        """);

    [Theory]
    [InlineData("contra")]
    [InlineData("com0")]
    [InlineData("com10")]
    [InlineData("con-1")]
    [InlineData("auxiliary")]
    public void An_id_that_only_begins_like_a_device_is_fine(string id) => Assert.Empty(new TestSite("").With($"input/pages/{id}.md", Page).Report());

    [Theory]
    [InlineData(120, "")]
    [InlineData(121, "error BS072: This id has 121 letters; 120 are the most.")]
    [InlineData(252, "error BS072: This id has 252 letters; 120 are the most.")]
    public void An_id_has_120_letters_at_most(int length, string reported)
    {
        var id = new string('x', length);
        foreach (var folder in (string[])["input/pages", "seeds"])
        {
            var path = $"{folder}/{id}.md";
            var report = new TestSite("").With("seeds/alpha.md", Source("Alpha")).With(path, folder == "seeds" ? Source("Long") : Page).Report();
            Assert.Equal(reported.Length == 0 ? "" : $"{path}:1:1: {reported}", report);
        }
    }

    [Fact]
    public void The_longest_ids_make_names_that_every_file_system_takes()
    {
        var (one, other) = (new string('x', 120), new string('y', 120));
        var files = new TestSite("").With($"seeds/{one}.md", Source("One")).With($"seeds/{other}.md", Source("Other")).With("seeds/third.md", Source("Third"))
            .With("input/questions/rains.md", $"---\nquestion: Does it rain?\norder: 1\nsilent: [{one}, {other}, third]\n---\n").Files();
        Assert.Contains(files, file => file.Path == $"compare/{one}-{other}/index.html");
        Assert.All(files.SelectMany(file => file.Path.Split('/')), name => Assert.False(FileNames.IsTooLong(name)));
    }

    [Theory]
    [InlineData("con", "is the name of a device")]
    [InlineData("Aux.pdf", "is the name of a device")]
    [InlineData("nul.tar.gz", "is the name of a device")]
    [InlineData("COM1", "is the name of a device")]
    [InlineData("lpt².txt", "is the name of a device")]
    [InlineData("prn .txt", "is the name of a device")]
    [InlineData("CONOUT$", "is the name of a device")]
    [InlineData("a.", "ends with a dot")]
    [InlineData("a ", "ends with a space")]
    [InlineData("a<b", "holds '<'")]
    [InlineData("a>b", "holds '>'")]
    [InlineData("a:b", "holds ':'")]
    [InlineData("a\"b", "holds '\"'")]
    [InlineData("a|b", "holds '|'")]
    [InlineData("a*b", "holds '*'")]
    public void A_name_that_Windows_can_not_hold_is_told_of_files_and_of_their_folders(string name, string reason)
    {
        Assert.Equal($"input/files/{name}:1:1: error BS404: Windows does not allow this name: '{name}' {reason}.", new TestSite("").With($"input/files/{name}", "x").Report());
        Assert.Equal($"input/files/{name}/x.txt:1:1: error BS404: Windows does not allow this name: '{name}' {reason}.", new TestSite("").With($"input/files/{name}/x.txt", "x").Report());
        Assert.Equal($"theme/assets/{name}/x.svg:1:1: error BS404: Windows does not allow this name: '{name}' {reason}.", new TestSite("").With($"theme/assets/{name}/x.svg", "x").Report());
    }

    [Theory]
    [InlineData("context.pdf")]
    [InlineData(".well-known")]
    [InlineData(" a")]
    [InlineData("a..b")]
    [InlineData("com.pdf")]
    [InlineData("Bericht (2025), Entwurf & Anhang.pdf")]
    public void Other_names_are_fine(string name) => Assert.Empty(new TestSite("").With($"input/files/{name}", "x").Report());

    [Fact]
    public void A_name_that_is_too_long_once_the_site_has_made_it_longer_is_told()
    {
        var name = new string('x', 250);
        Assert.Empty(new TestSite("").With($"input/files/{name}.txt", "x").Report());
        Assert.StartsWith($"theme/assets/{name}.css:1:1: error BS405: On the site this would be '{name}.", new TestSite("").With($"theme/assets/{name}.css", "x").Report());
        Assert.Contains("error BS405", new TestSite("").With($"input/files/{new string('ä', 128)}", "x").Report());
    }

    [Theory]
    [InlineData("https://a.example/\\nb")]
    [InlineData("https://a.example/a b")]
    [InlineData("https://a.example/\\tb")]
    [InlineData("https://a.example/\\Lb")]
    public void An_address_with_an_end_of_line_or_a_space_is_none(string address) =>
        Assert.Contains("seeds/alpha.md:9:6: error BS010:", new TestSite("").With("seeds/alpha.md", Source("Alpha", $"url: \"{address}\"")).Report());

    [Fact]
    public void Nor_is_one_to_write_to_or_of_the_site()
    {
        Assert.Contains("error BS010", new TestSite("-- input/site.yml --\ntitle: Test\nbase-url: https://test.example/\nsecurity: { contact: \"mailto:a@b.example\\nPolicy: x\", expires: 2030-01-01 }").Report());
        Assert.Contains("error BS010", new TestSite("-- input/site.yml --\ntitle: Test\nbase-url: \"https://test.example/\\na\"").Report());
    }
}
