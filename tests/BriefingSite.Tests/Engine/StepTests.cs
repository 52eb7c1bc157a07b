using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using Xunit;
using static BriefingSite.Core.Engine.Pipeline;

namespace BriefingSite.Tests.Engine;

public class StepTests
{
    private static readonly Rule Short = new("BS999", Severity.Warning, "Short", "", "", "");
    private static readonly Rule Broken = new("BS998", Severity.Error, "Broken", "", "", "");

    [Fact]
    public void A_step_works_on_an_equal_document_only_once_and_keeps_what_was_reported_with_it()
    {
        var words = Read("*.txt").Then(new Words());
        var first = new Build([File("a.txt", "one two"), File("b.txt", "three")]);
        Assert.Equal(["one", "two", "three"], words.Run(first));
        Assert.Equal([new StepCount("Words", 2, 0)], first.Steps);
        Assert.Equal(["b.txt:1:1: warning BS999: Only 1."], Told(first));

        var second = new Build([File("a.txt", "one two"), File("b.txt", "three")]);
        Assert.Equal(["one", "two", "three"], words.Run(second));
        Assert.Equal([new StepCount("Words", 0, 2)], second.Steps);
        Assert.Equal(Told(first), Told(second));

        var third = new Build([File("a.txt", "four"), File("b.txt", "three")]);
        Assert.Equal(["four", "three"], words.Run(third));
        Assert.Equal([new StepCount("Words", 1, 1)], third.Steps);
        Assert.Equal(["a.txt:1:1: warning BS999: Only 1.", "b.txt:1:1: warning BS999: Only 1."], Told(third));
    }

    [Fact]
    public void Documents_that_are_stored_are_handed_over_once_each_and_what_comes_back_takes_their_place()
    {
        var words = Concat(Read("a.txt").Then(new Words()), Read("b.txt").Then(new Words()));
        var (first, stored) = (new Build([File("a.txt", "one two"), File("b.txt", "three")]), new System.Collections.Concurrent.ConcurrentBag<string>());
        first.Store(words, Store);
        Assert.Equal(["one", "two", "three"], words.Run(first));
        Assert.Equal(["one", "three", "two"], stored.Order());
        var second = new Build([File("a.txt", "one two"), File("b.txt", "four")]);
        second.Store(words, Store);
        words.Run(second);
        Assert.Equal(["four", "one", "three", "two"], stored.Order());
        Assert.Throws<ArgumentException>(() => second.Store(Read("*.txt"), file => file));

        string Store(string word)
        {
            stored.Add(word);
            return new(word.ToCharArray());
        }
    }

    [Fact]
    public void A_step_forgets_what_the_last_run_did_not_use()
    {
        var words = Read("*.txt").Then(new Words());
        words.Run(new([File("a.txt", "one two")]));
        words.Run(new([]));
        var build = new Build([File("a.txt", "one two")]);
        words.Run(build);
        Assert.Equal([new StepCount("Words", 1, 0)], build.Steps);
    }

    [Fact]
    public void A_document_that_comes_or_goes_leaves_the_answers_of_the_others_as_they_were()
    {
        var words = Read("*.txt").Then(new Words());
        words.Run(new([File("b.txt", "one two"), File("d.txt", "three four")]));

        var more = new Build([File("a.txt", "a a"), File("b.txt", "one two"), File("c.txt", "c c"), File("d.txt", "three four"), File("e.txt", "e e")]);
        Assert.Equal(["a", "a", "one", "two", "c", "c", "three", "four", "e", "e"], words.Run(more));
        Assert.Equal([new StepCount("Words", 3, 2)], more.Steps);

        var fewer = new Build([File("c.txt", "c c"), File("d.txt", "three FOUR")]);
        Assert.Equal(["c", "c", "three", "FOUR"], words.Run(fewer));
        Assert.Equal([new StepCount("Words", 1, 1)], fewer.Steps);

        var again = new Build([File("c.txt", "c c"), File("d.txt", "three FOUR")]);
        Assert.Equal(["c", "c", "three", "FOUR"], words.Run(again));
        Assert.Equal([new StepCount("Words", 0, 2)], again.Steps);
    }

    [Fact]
    public void A_change_that_makes_no_difference_stops_at_the_next_step()
    {
        var lengths = Read("*.txt").Then(new Words()).Then(new Length());
        lengths.Run(new([File("a.txt", "one two")]));
        var build = new Build([File("a.txt", "one  two")]);
        Assert.Equal(["3", "3"], lengths.Run(build));
        Assert.Equal([new StepCount("Words", 1, 0), new StepCount("Length", 0, 2)], build.Steps);
    }

    [Fact]
    public void A_pipeline_that_several_ask_for_is_worked_out_once_in_a_run()
    {
        var words = Read("*.txt").Then(new Words());
        var both = Concat(words, words);
        var build = new Build([File("a.txt", "one two")]);
        Assert.Equal(["one", "two", "one", "two"], both.Run(build));
        Assert.Single(build.Steps);
    }

    [Fact]
    public void A_problem_that_is_reported_twice_is_listed_once_and_problems_are_sorted_by_place()
    {
        var build = new Build([File("b.txt", "x"), File("a.txt", "y")]);
        Concat(Read("*.txt").Then(new Words()), Read("*.txt").Then(new Words())).Run(build);
        Assert.Equal(["a.txt:1:1: warning BS999: Only 1.", "b.txt:1:1: warning BS999: Only 1."], Told(build));
        Assert.False(build.HasErrors);
    }

    [Fact]
    public void Diagnostics_are_sorted_by_file_line_column_code_and_message_whatever_the_order_of_the_reports()
    {
        Diagnostic[] sorted =
        [
            new(Short, new("B.txt", 9, 9), "z"), new(Short, new("a.txt", 1, 2), "z"), new(Short, new("a.txt", 1, 10), "z"),
            new(Broken, new("a.txt", 2, 1), "z"), new(Short, new("a.txt", 2, 1), "a"), new(Short, new("a.txt", 2, 1), "b"), new(Short, new("a.txt", 10, 1), "a"),
        ];
        var build = new Build([File("1.txt", "x")]);
        Read("*.txt").Then(new Reporter([.. sorted.Reverse()])).Run(build);
        Assert.Equal(sorted, build.Diagnostics);
        Assert.True(build.HasErrors);
    }

    [Fact]
    public void The_files_of_a_run_are_sorted_by_path_whatever_order_they_come_in() =>
        Assert.Equal(["B.txt", "a.txt", "b.txt"], new Build([File("b.txt", ""), File("a.txt", ""), File("B.txt", "")]).Inputs.Select(file => file.Path));

    [Fact]
    public void A_run_without_a_change_gives_the_list_of_the_last_run_itself()
    {
        var words = Read("*.txt").Then(new Words());
        var first = words.Run(new([File("a.txt", "one two"), File("b.txt", "three")]));
        Assert.Same(first, words.Run(new([File("b.txt", "three"), File("a.txt", "one two")])));
        Assert.NotSame(first, words.Run(new([File("a.txt", "one three"), File("b.txt", "three")])));
    }

    [Fact]
    public void A_step_takes_the_time_that_passes_on_the_clock_while_it_works()
    {
        var now = TimeSpan.FromHours(1);
        var build = new Build([File("a.txt", "one two")], () => now);
        Read("*.txt").Then(new Slow(() => now += TimeSpan.FromSeconds(3))).Run(build);
        Assert.Equal([new StepCount("Slow", 1, 0, TimeSpan.FromSeconds(3))], build.Steps);
    }

    [Fact]
    public void A_failure_of_ours_reaches_everyone_who_asks_for_the_pipeline()
    {
        var words = Read("*.txt").Then(new Words());
        var build = new Build([File("a.txt", "fail")]);
        Assert.Throws<InvalidOperationException>(() => words.Run(build));
        Assert.Throws<InvalidOperationException>(() => Concat(words, words).Run(build));
    }

    [Fact]
    public void A_thread_that_asks_for_a_pipeline_that_another_computes_waits_for_its_result()
    {
        using ManualResetEventSlim begun = new(), go = new();
        var waiting = Read("*.txt").Then(new Slow(() =>
        {
            begun.Set();
            Assert.True(go.Wait(5000, TestContext.Current.CancellationToken));
        }));
        var build = new Build([File("a.txt", "one two")]);
        IReadOnlyList<string>? first = null, second = null;
        var one = new Thread(() => first = waiting.Run(build));
        one.Start();
        Assert.True(begun.Wait(5000, TestContext.Current.CancellationToken));
        var other = new Thread(() => second = waiting.Run(build));
        other.Start();
        Assert.False(other.Join(50));
        go.Set();
        Assert.True(one.Join(5000) && other.Join(5000));
        Assert.Equal(["one two"], first);
        Assert.Same(first, second);
        Assert.Single(build.Steps);
    }

    [Fact]
    public void Gathered_documents_are_one_and_With_pairs_each_with_it()
    {
        var words = Read("*.txt").Then(new Words());
        var build = new Build([File("a.txt", "one two")]);
        Assert.Equal([new ValueList<string>[] { ["one", "two"] }[0]], words.Gather().Run(build));
        Assert.Equal([new Pair<string, ValueList<string>>("one", ["one", "two"]), new("two", ["one", "two"])], words.With(words.Gather()).Run(build));
        Assert.Empty(words.With(Read("nothing")).Run(build));
    }

    [Fact]
    public void Many_documents_on_several_threads_keep_their_order()
    {
        var files = Enumerable.Range(0, 2000).Select(i => File($"{i:0000}.txt", $"word{i} more")).ToList();
        var words = Read("*.txt").Then(new Words());
        var expected = Enumerable.Range(0, 2000).SelectMany(i => new[] { $"word{i}", "more" });
        Assert.Equal(expected, words.Run(new(files.AsEnumerable().Reverse())));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(500)]
    public void A_bug_of_ours_reaches_the_caller(int documents)
    {
        var files = Enumerable.Range(0, documents).Select(i => File($"{i}.txt", i == documents / 2 ? "fail" : "x"));
        var thrown = Assert.ThrowsAny<Exception>(() => Read("*.txt").Then(new Words()).Run(new(files)));
        Assert.Contains("ours", thrown is AggregateException many ? many.InnerExceptions[0].Message : thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("input/topics/*.md", "input/topics/economy.md", true)]
    [InlineData("input/topics/*.md", "input/topics/.md", true)]
    [InlineData("input/topics/*.md", "input/topics/a/b.md", false)]
    [InlineData("input/topics/*.md", "input/topics", false)]
    [InlineData("input/topics/*.md", "input/topics/economy.mdx", false)]
    [InlineData("input/topics/*.md", "input/topics/Economy.MD", false)]
    [InlineData("input/site.yml", "input/site.yml", true)]
    [InlineData("input/site.yml", "input/site.yml/x", false)]
    [InlineData("input/files/**", "input/files/a/b/c.pdf", true)]
    [InlineData("input/files/**", "input/files/a", true)]
    [InlineData("input/files/**", "input/files", false)]
    [InlineData("a*a", "a", false)]
    [InlineData("a*a", "aa", true)]
    [InlineData("a*b", "axxb", true)]
    [InlineData("a*b", "axbx", false)]
    [InlineData("input/site.yml", "input/site.yml2", false)]
    [InlineData("input/*/a.md", "input/b/a.md", true)]
    [InlineData("input/*/a.md", "input/b", false)]
    public void A_pattern_fits_names(string pattern, string path, bool fits) => Assert.Equal(fits, new Glob(pattern).Matches(path));

    private static InputFile File(string path, string text) => new(path, Blob.Create(text));

    private static IEnumerable<string> Told(Build build) => build.Diagnostics.Select(diagnostic => diagnostic.ToString());

    private sealed class Words : IModule<InputFile, string>
    {
        public IEnumerable<string> Execute(InputFile document, Action<Diagnostic> report)
        {
            var words = document.Content.Text().Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words is ["fail"]) throw new InvalidOperationException("A bug of ours.");
            if (words.Length < 2) report(new(Short, new(document.Path, 1, 1), $"Only {words.Length}."));
            return words;
        }
    }

    private sealed class Reporter(Diagnostic[] diagnostics) : IModule<InputFile, string>
    {
        public IEnumerable<string> Execute(InputFile document, Action<Diagnostic> report)
        {
            foreach (var diagnostic in diagnostics) report(diagnostic);
            return [];
        }
    }

    private sealed class Slow(Action work) : IModule<InputFile, string>
    {
        public IEnumerable<string> Execute(InputFile document, Action<Diagnostic> report)
        {
            work();
            return [document.Content.Text()];
        }
    }

    private sealed class Length : IModule<string, string>
    {
        public IEnumerable<string> Execute(string document, Action<Diagnostic> report) => [$"{document.Length}"];
    }
}
