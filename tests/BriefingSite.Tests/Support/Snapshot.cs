using System.Runtime.CompilerServices;
using System.Text;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Xunit;

namespace BriefingSite.Tests.Support;

/// <summary>Compares a text with the one beside the test: <c>Class.Method.verified.ext</c>, as Verify has it. On a difference writes
/// <c>.received.</c> and fails with a listing; accept by renaming, or by running with <c>SNAPSHOTS=accept</c>.</summary>
public static class Snapshot
{
    public static void Verify(string text, string ending = "txt", [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        var stem = Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.{method}");
        var (verified, received) = ($"{stem}.verified.{ending}", $"{stem}.received.{ending}");
        text = text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        var known = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : "";
        if (text == known)
        {
            File.Delete(received);
            return;
        }
        if (Environment.GetEnvironmentVariable("SNAPSHOTS") == "accept")
        {
            File.WriteAllText(verified, text);
            File.Delete(received);
            return;
        }
        File.WriteAllText(received, text);
        Assert.Fail($"{Path.GetFileName(verified)} differs (- verified, + received); accept with SNAPSHOTS=accept:\n{Difference(known, text)}");
    }

    /// <summary>The lines that differ, with three lines round each.</summary>
    public static string Difference(string before, string after)
    {
        const int around = 3;
        var lines = new InlineDiffBuilder(new Differ()).BuildDiffModel(before, after).Lines;
        var output = new StringBuilder();
        var last = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!Enumerable.Range(i - around, 2 * around + 1).Any(j => j >= 0 && j < lines.Count && lines[j].Type != ChangeType.Unchanged)) continue;
            if (last >= 0 && i > last + 1) output.Append("  …\n");
            var mark = lines[i].Type switch { ChangeType.Inserted => '+', ChangeType.Deleted => '-', _ => ' ' };
            output.Append(mark).Append(' ').Append(lines[i].Text).Append('\n');
            last = i;
        }
        return output.ToString();
    }
}
