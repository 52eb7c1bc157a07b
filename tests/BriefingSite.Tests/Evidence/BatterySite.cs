using System.Text;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals;
using BriefingSite.Reading.Seeds;
using BriefingSite.Tests.Support;

namespace BriefingSite.Tests.Evidence;

/// <summary>A site with one source, from which every quotation of a battery is quoted in a paragraph of its own; only the lock is
/// there.</summary>
internal static class BatterySite
{
    /// <summary>The problems of each quotation, notes left out unless they are wanted.</summary>
    public static List<(Quoted Quoted, List<Diagnostic> Problems)> Check(string language, string text, IReadOnlyList<Quoted> quotations, bool withNotes = false) =>
        [.. quotations.Zip(Check(language, text, quotations.Select(quoted => $"Saltby: “{quoted.Words}” [@alpha, ¶{quoted.Passage}]."), withNotes))];

    /// <summary>The problems of each sentence that quotes the source, notes left out unless they are wanted.</summary>
    public static IEnumerable<List<Diagnostic>> Check(string language, string text, IEnumerable<string> sentences, bool withNotes = false)
    {
        var original = Blob.Create(text);
        var print = TextFingerprints.Create("alpha", "alpha.txt", original.Hash, OriginalReader.Read(new("alpha.txt", original), PassageDivision.Lines).Passages, language);
        var page = new StringBuilder("---\ntitle: Battery\n---\n");
        foreach (var sentence in sentences) page.Append($"{sentence}\n\n");
        var diagnostics = new TestSite($$"""
            -- input/site.yml --
            title: Test
            base-url: https://test.example/
            limits: { quotation-share: 100, quotation-words: 100 }
            language: {{language}}
            -- seeds/alpha.md --
            ---
            title: Alpha
            short: Alpha
            kind: report
            rights: excerpt
            reliability: B
            credibility: 2
            descriptor: Invented.
            language: {{language}}
            original: { file: alpha.txt, sha256: {{original.Hash}} }
            ---
            {{string.Join("\n\n", print.Passages.Select(passage => $"¶{passage.Number} Says how it is."))}}
            -- seeds/seeds.lock.json --
            {{LockText.Write(new([print]))}}
            -- input/pages/battery.md --
            {{page}}
            """).Diagnostics().Where(found => found.Location.File == "input/pages/battery.md" && (withNotes || found.Rule.Severity != Severity.Note)).ToLookup(found => (found.Location.Line - 4) / 2);
        return sentences.Select((_, i) => diagnostics[i].ToList());
    }
}
