using BriefingSite.Core.Model;

namespace BriefingSite.Tests.Fuzzing;

/// <summary>Makes a failing mutant as small as it goes: files as they were, then less and less of what was changed.</summary>
internal static class MutantShrinker
{
    private const int MostTries = 400, LongestShown = 2000;

    /// <summary>What is left of it, file by file.</summary>
    public static string Shrink(IReadOnlyList<InputFile> original, IReadOnlyList<InputFile> mutant, Func<IReadOnlyList<InputFile>, bool> fails)
    {
        var tries = 0;
        bool Fails(IReadOnlyList<InputFile> files) => files.Count > 0 && tries++ < MostTries && fails(files);

        var known = original.ToDictionary(file => file.Path, StringComparer.Ordinal);
        List<InputFile> files = [.. mutant];
        foreach (var file in mutant)
        {
            if (known.TryGetValue(file.Path, out var own) && own.Equals(file)) continue;
            List<InputFile> without = [.. files.Where(other => other.Path != file.Path)];
            if (own is not null) without.Add(own);
            if (Fails(without)) files = without;
        }
        foreach (var file in files.Where(file => !known.TryGetValue(file.Path, out var own) || !own.Equals(file)).ToList())
            files = [.. files.Select(other => other.Path == file.Path ? Smaller(file, smaller => Fails([.. files.Select(one => one.Path == file.Path ? smaller : one)])) : other)];
        var gone = known.Keys.Except(files.Select(file => file.Path)).Select(path => $"-- {path} is gone --");
        var changed = files.Where(file => !known.TryGetValue(file.Path, out var own) || !own.Equals(file)).Select(file => $"-- {Escaped(file.Path)} --\n{Shown(file)}");
        return string.Join('\n', gone.Concat(changed));
    }

    private static InputFile Smaller(InputFile file, Func<InputFile, bool> fails)
    {
        var text = file.Content.Text();
        if (!fails(file with { Content = Blob.Create(text) })) return file;
        for (var piece = text.Length / 2; piece > 0; piece /= 2)
            for (var at = 0; at + piece <= text.Length;)
            {
                var less = text.Remove(at, piece);
                if (fails(file with { Content = Blob.Create(less) })) text = less;
                else at += piece;
            }
        return file with { Content = Blob.Create(text) };
    }

    private static string Shown(InputFile file)
    {
        var text = Escaped(file.Content.Text());
        return text.Length <= LongestShown ? text : text[..LongestShown] + "…";
    }

    private static string Escaped(string text) =>
        string.Concat(text.Select(letter => letter == '\n' || letter is >= ' ' and < '\u007F' or > '\u00A0' and < '\u2000' ? $"{letter}" : $"\\u{(int)letter:X4}"));
}
