using BriefingSite.Core.Engine;
using Xunit;

namespace BriefingSite.Tests.Engine;

public class WorkersTests
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(5);

    [Theory]
    [InlineData(1, 0, 1)]
    [InlineData(1, 5, 1)]
    [InlineData(2, 1, 1)]
    [InlineData(3, 1000, 1)]
    [InlineData(3, 1000, 8)]
    [InlineData(8, 7, 8)]
    public void Each_number_is_used_once_whatever_the_number_of_threads(int threads, int count, int minPerThread)
    {
        var used = new int[count];
        new Workers(threads).ForEach(count, minPerThread, i => Interlocked.Increment(ref used[i]));
        Assert.All(used, times => Assert.Equal(1, times));
    }

    [Theory]
    [InlineData(2, 2, 1, 2)]
    [InlineData(3, 3, 1, 3)]
    [InlineData(2, 16, 8, 2)]
    [InlineData(3, 24, 8, 3)]
    public void As_many_threads_work_at_once_as_may_and_pay(int threads, int count, int minPerThread, int expected)
    {
        var workers = new Workers(threads);
        for (var round = 0; round < 3; round++) AssertMeet(workers, count, minPerThread, expected);
    }

    [Theory]
    [InlineData(1, 100, 1)]
    [InlineData(8, 15, 8)]
    [InlineData(8, 1, 1)]
    public void A_further_thread_that_may_not_work_or_does_not_pay_is_not_started(int threads, int count, int minPerThread)
    {
        var caller = Environment.CurrentManagedThreadId;
        new Workers(threads).ForEach(count, minPerThread, _ => Assert.Equal(caller, Environment.CurrentManagedThreadId));
    }

    [Fact]
    public void No_more_threads_work_than_may_however_loops_are_nested_and_repeated()
    {
        var workers = new Workers(3);
        int working = 0, most = 0;
        for (var round = 0; round < 10; round++)
        {
            workers.ForEach(3, 1, _ => workers.ForEach(6, 1, _ =>
            {
                InterlockedMax(ref most, Interlocked.Increment(ref working));
                Thread.Sleep(1);
                Interlocked.Decrement(ref working);
            }));
        }
        Assert.InRange(most, 1, 3);
    }

    [Fact]
    public void A_thread_that_is_done_with_one_loop_helps_with_another()
    {
        var workers = new Workers(2);
        workers.ForEach(2, 1, i =>
        {
            if (i == 0) AssertMeet(workers, 2, 1, 2);
        });
    }

    [Fact]
    public void The_caller_returns_only_when_all_is_done()
    {
        var (workers, caller, done) = (new Workers(2), Environment.CurrentManagedThreadId, 0);
        using var both = new Barrier(2);
        workers.ForEach(2, 1, _ =>
        {
            Assert.True(both.SignalAndWait(s_limit));
            if (Environment.CurrentManagedThreadId != caller) Thread.Sleep(50);
            Interlocked.Increment(ref done);
        });
        Assert.Equal(2, done);
    }

    [Fact]
    public void After_an_exception_nothing_more_begins_and_the_caller_gets_it()
    {
        var (workers, begun) = (new Workers(1), new List<int>());
        var thrown = Assert.Throws<InvalidOperationException>(() => workers.ForEach(10, 1, i =>
        {
            begun.Add(i);
            if (i == 2) throw new InvalidOperationException("The first.");
        }));
        Assert.Equal("The first.", thrown.Message);
        Assert.Equal([0, 1, 2], begun);
    }

    [Fact]
    public void An_exception_on_another_thread_reaches_the_caller_and_the_threads_can_be_used_again()
    {
        var (workers, caller) = (new Workers(2), Environment.CurrentManagedThreadId);
        using var both = new Barrier(2);
        var thrown = Assert.Throws<InvalidOperationException>(() => workers.ForEach(2, 1, _ =>
        {
            Assert.True(both.SignalAndWait(s_limit));
            if (Environment.CurrentManagedThreadId != caller) throw new InvalidOperationException("Elsewhere.");
        }));
        Assert.Equal("Elsewhere.", thrown.Message);
        AssertMeet(workers, 2, 1, 2);
    }

    /// <summary>The first calls of a loop wait until so many threads are in one.</summary>
    private static void AssertMeet(Workers workers, int count, int minPerThread, int threads)
    {
        using var all = new CountdownEvent(threads);
        workers.ForEach(count, minPerThread, _ =>
        {
            if (!all.IsSet) all.Signal();
            Assert.True(all.Wait(s_limit), $"{threads} threads were to work at once");
        });
    }

    private static void InterlockedMax(ref int most, int value)
    {
        for (int known; (known = Volatile.Read(ref most)) < value;)
            if (Interlocked.CompareExchange(ref most, value, known) == known) return;
    }
}
