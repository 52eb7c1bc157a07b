using BriefingSite.Shell.Disk;
using Xunit;

namespace BriefingSite.Tests.Shell.Disk;

public sealed class StagingTests : IDisposable
{
    private readonly OutputFolder _output = new();

    public void Dispose() => _output.Dispose();

    [Fact]
    public void Nothing_is_left_beside_the_folder_and_leftovers_of_a_killed_build_go()
    {
        Directory.CreateDirectory(Path.Combine(_output.Root, ".output.next", "half"));
        File.WriteAllText(Path.Combine(_output.Root, ".output.next", "half", "x"), "x");
        File.WriteAllText(Path.Combine(_output.Root, ".output.lock"), "");
        _output.Write(("index.html", "1"));
        _output.Write(("index.html", "2"));
        Assert.Equal([_output.Path], _output.Beside);
    }

    [Fact]
    public void Where_folders_cannot_be_swapped_the_old_one_steps_aside()
    {
        _output.Write(("index.html", "1"), ("same.html", "same"));
        _output.Put("notes.txt", "mine");
        _output.Write(false, (_, _) => false, ("index.html", "2"), ("same.html", "same"));
        Assert.Equal(["2", "mine", "same"], _output.Contents.Where(file => file.Key[0] != '.').Select(file => file.Value));
        Assert.Equal([_output.Path], _output.Beside);
    }

    [Fact]
    public void A_build_killed_while_the_old_folder_stood_aside_is_put_right_by_the_next()
    {
        _output.Write(("index.html", "1"));
        _output.Put("notes.txt", "mine");
        Directory.Move(_output.Path, Path.Combine(_output.Root, ".output.last"));
        Directory.CreateDirectory(Path.Combine(_output.Root, ".output.next"));
        Assert.Empty(_output.Write(("index.html", "1")).New);
        Assert.Equal("mine", _output.Contents["notes.txt"]);
        Assert.Equal([_output.Path], _output.Beside);
    }

    [Fact]
    public void A_refused_swap_leaves_everything_as_it_was()
    {
        _output.Write(("index.html", "1"));
        Assert.Throws<IOException>(() => _output.Write(false, (_, _) => throw new IOException("busy"), ("index.html", "2")));
        Assert.Equal("1", _output.Contents["index.html"]);
        Assert.Equal([_output.Path], _output.Beside);
    }

    [Fact]
    public void A_file_put_there_while_we_were_writing_is_not_lost()
    {
        _output.Write(("index.html", "1"));
        bool Late(string next, string output)
        {
            _output.Put("late/notes.txt", "mine");
            return AtomicFolderSwap.TrySwap(next, output);
        }
        _output.Write(false, Late, ("index.html", "2"));
        Assert.Equal("mine", _output.Contents["late/notes.txt"]);
    }

    [Fact]
    public void An_interrupted_build_leaves_everything_as_it_was()
    {
        _output.Write(("index.html", "1"));
        Assert.Throws<OperationCanceledException>(() => _output.Write(false, null, () => { }, new(canceled: true), ("index.html", "2")));
        Assert.Equal("1", _output.Contents["index.html"]);
        Assert.Equal([_output.Path], _output.Beside);
    }

    [Fact]
    public async Task A_second_build_says_that_it_waits_and_then_writes()
    {
        var waiting = new TaskCompletionSource();
        Task<Written> second;
        using (OutputLock.Take(Path.Combine(_output.Root, ".output.lock"), () => Assert.Fail("nobody else is here"), CancellationToken.None))
        {
            second = Task.Run(() => _output.Write(false, null, waiting.SetResult, CancellationToken.None, ("index.html", "2")));
            await waiting.Task.WaitAsync(TestContext.Current.CancellationToken);
            Assert.False(Directory.Exists(_output.Path));
        }
        Assert.Single((await second).New);
        Assert.Equal([_output.Path], _output.Beside);
    }

    [Fact]
    public async Task Many_builds_at_once_take_turns()
    {
        await Task.WhenAll(Enumerable.Range(0, 24).Select(_ => Task.Run(Once)));
        Assert.Equal("24", File.ReadAllText(Path.Combine(_output.Root, "count")));

        void Once()
        {
            using var held = OutputLock.Take(Path.Combine(_output.Root, "lock"), () => { }, CancellationToken.None);
            var file = Path.Combine(_output.Root, "count");
            var count = File.Exists(file) ? int.Parse(File.ReadAllText(file)) : 0;
            File.WriteAllText(file, $"{count + 1}");
        }
    }
}
