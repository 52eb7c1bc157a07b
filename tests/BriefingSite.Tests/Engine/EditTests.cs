using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Engine;

/// <summary>What a process remembers never shows: a site that lived through many edits is the site that is built from nothing.</summary>
public class EditTests
{
    [Fact]
    public void After_each_of_500_random_edits_a_warm_rebuild_and_a_cold_build_give_the_same_bytes_and_problems()
    {
        var writer = new Writer(seed: 5);
        Assert.DoesNotContain(Run(new Site(new()), writer).Build.Diagnostics, found => found.Rule.Severity > Severity.Note);
        var warm = new Site(new());
        var (broken, reused) = (0, 0);
        for (var edit = 0; edit < 500; edit++)
        {
            var what = writer.Edit();
            var (build, rebuilt) = Run(warm, writer);
            var (fresh, built) = Run(new Site(new()), writer);
            Assert.True(TestSite.InFull(fresh.Diagnostics) == TestSite.InFull(build.Diagnostics), $"problems differ after edit {edit}, {what}\n{TestSite.InFull(fresh.Diagnostics)}\n--- warm\n{TestSite.InFull(build.Diagnostics)}");
            Assert.Equal(built.Select(file => file.Path), rebuilt.Select(file => file.Path));
            foreach (var (one, other) in built.Zip(rebuilt))
                Assert.True(one.Content.Equals(other.Content), $"{one.Path} differs after edit {edit}, {what}");
            if (build.HasErrors) broken++;
            reused += build.Steps.Sum(step => step.Reused);
        }
        // Otherwise the test would show nothing.
        Assert.InRange(broken, 50, 450);
        Assert.True(reused > 500 * 20);
    }

    private static (Build Build, IReadOnlyList<OutputFile> Files) Run(Site site, Writer writer)
    {
        var build = new Build(writer.Files);
        return (build, site.Files.Run(build));
    }

    /// <summary>Somebody who edits a small site without a plan; the same seed makes the same edits.</summary>
    private sealed class Writer(int seed)
    {
        private readonly Random _random = new(seed);
        private readonly SortedDictionary<string, string> _files = new(Start(), StringComparer.Ordinal);
        private int _next = 100;

        public IEnumerable<InputFile> Files => _files.Select(file => new InputFile(file.Key, Blob.Create(file.Value)));

        /// <summary>One edit.</summary>
        /// <returns>What it was.</returns>
        public string Edit()
        {
            var path = Any(_ => true);
            var topic = Any(each => each.StartsWith("input/topics/", StringComparison.Ordinal));
            var number = _next++;
            switch (_random.Next(14))
            {
                case 0 or 1 or 2: return Swap(path, $"word{_random.Next(9)}", $"word{_random.Next(9)}");
                case 3: return Append(topic, $"\n::: {{.claim #claim-{number} kind=fact}}\nSays word{number % 9}. [@alpha, ¶{_random.Next(2, 5)}]\n:::\n");
                case 4: return Cut(topic, "\n::: {", "\n:::\n");
                case 5: return Swap(topic, "{.claim #claim-", $"{{.claim #claim-{_random.Next(9)}");
                case 6: return Swap(topic, "¶2]", "¶9]");
                case 7: return Swap(Mended("¶9]") ?? topic, "¶9]", "¶2]");
                case 8: return _random.Next(3) == 0 ? Swap(topic, "title:", "titel:") : Swap(Mended("titel:") ?? topic, "titel:", "title:");
                case 9: return Put($"input/topics/topic-{number % 12}.md", Topic(number % 12));
                case 10: return _random.Next(3) > 0 ? Restore() : Move(topic, _random.Next(2) == 0 ? null : $"input/topics/topic-{number}.md");
                case 11: return Append(topic, $"\nSee [[topic-{_random.Next(4)}]] and [[term]].\n");
                case 12: return Swap("input/site.yml", "title: ", $"title: word{number % 9} ");
                default: return Swap(topic, "---\n\n", "---\n\n\n");
            }
        }

        private string Any(Func<string, bool> fits)
        {
            var paths = _files.Keys.Where(fits).DefaultIfEmpty("input/topics/topic-0.md").ToList();
            return paths[_random.Next(paths.Count)];
        }

        private string? Mended(string problem) => _files.FirstOrDefault(file => file.Value.Contains(problem, StringComparison.Ordinal)).Key;

        private string Swap(string path, string before, string after)
        {
            var text = _files.GetValueOrDefault(path, "");
            var at = text.IndexOf(before, StringComparison.Ordinal);
            return at < 0 ? "nothing" : Put(path, $"{text[..at]}{after}{text[(at + before.Length)..]}");
        }

        private string Append(string path, string text) => Put(path, (_files.GetValueOrDefault(path) ?? Topic(0)) + text);

        private string Cut(string path, string from, string to)
        {
            var text = _files.GetValueOrDefault(path, "");
            var start = text.LastIndexOf(from, StringComparison.Ordinal);
            var end = start < 0 ? -1 : text.IndexOf(to, start + 1, StringComparison.Ordinal);
            return end < 0 ? "nothing" : Put(path, text[..start] + text[(end + to.Length)..]);
        }

        /// <summary>The topics as they were at the beginning, which mends whatever was broken.</summary>
        private string Restore()
        {
            foreach (var path in _files.Keys.Where(path => path.StartsWith("input/topics/", StringComparison.Ordinal)).ToList()) _files.Remove(path);
            for (var i = 0; i < 4; i++) Put($"input/topics/topic-{i}.md", Topic(i));
            return "all topics";
        }

        private string Move(string path, string? to)
        {
            if (!_files.Remove(path, out var text)) return "nothing";
            return to is null ? $"{path} went" : Put(to, text);
        }

        private string Put(string path, string text)
        {
            _files[path] = text;
            return $"in {path}";
        }

        private static string Topic(int number) => $"""
            ---
            title: Topic word{number % 9}
            order: {number}
            answer: It is word{number % 7}.
            as-of: 2025
            ---

            ## Part {number}

            Of [[topic-1]] and word1 says “{TestQuotation}”{"{.scare}"} nobody. [@alpha, ¶2]

            ::: {"{"}.claim #claim-{number} kind=fact{"}"}
            It is word{number % 9}. [@beta, ¶2]
            :::

            """;

        private const string TestQuotation = "some words";

        private static string Judgement(string id) =>
            $"  - {{ id: j-{id}, text: It is likely word6., likelihood: likely, confidence: low, because: It was so., claims: [steady], alternative: It is not., indicators: [sign] }}\n";

        private static Dictionary<string, string> Start()
        {
            var files = new Dictionary<string, string>(new TestSite("").Texts, StringComparer.Ordinal)
            {
                ["theme/assets/site.css"] = "p { order: 1 } /* word1 */",
                ["input/index.md"] = $"---\ntitle: Front\nquestion: Is it so?\nanswer: It is.\njudgements:\n{Judgement("one")}{Judgement("two")}{Judgement("three")}---\nWelcome.\n",
                ["input/terms/term.md"] = "---\ntitle: Term\nkind: place\n---\nA word2.\n",
                ["input/pages/about.md"] = "---\ntitle: About\nmenu: About\n---\nOf word3.\n\n::: {.claim #steady kind=fact}\nIt stays. [@alpha, ¶3]\n:::\n",
                ["input/watch.yml"] = "- id: sign\n  title: A word4\n  closer: It comes.\n  apart: It goes.\n  state: open\n  as-of: 2025\n",
                ["input/changes/2025-01-01-first.md"] = "---\ntitle: First word5\nclaims: [steady]\n---\nIt begins.\n",
            };
            for (var i = 0; i < 4; i++) files.Add($"input/topics/topic-{i}.md", Topic(i));
            return files;
        }
    }
}
