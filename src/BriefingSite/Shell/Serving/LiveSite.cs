using System.Diagnostics;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Shell.Disk;

namespace BriefingSite.Shell.Serving;

/// <summary>A site that is built repeatedly: each build reuses the results of the last one, so that only what an edit affects is done
/// again.</summary>
/// <param name="folders">The folders of the site.</param>
/// <param name="originals">The folder with the texts of the sources.</param>
/// <param name="make">Makes the site, with the theme that the program was started with.</param>
internal sealed class LiveSite(Folders folders, OriginalsFolder originals, Func<Site> make)
{
    private readonly InputFile[] _embedded = [.. Site.EmbeddedAssets()];
    private Site _site = make();
    private bool _isNew = true;
    private Inputs? _inputs;
    private Lazy<Dictionary<string, InputFile>> _known = new(() => []);
    private PreviewState? _showing;
    private ServedSite? _good;
    private RenderedPages? _drawn;

    /// <summary>Forgets all results, because the program's own code has changed.</summary>
    public void Renew() => (_site, _isNew) = (make(), true);

    /// <summary>Reads what may have changed, and builds; nothing where all files are unchanged.</summary>
    /// <returns>The states to show: first the pages as soon as they are drawn, then everything.</returns>
    public IEnumerable<PreviewState> Update(Changes changes)
    {
        var since = Stopwatch.GetTimestamp();
        var folder = new ReadFolder(folders.Root, () => _embedded, originals, path => changes.Contains(path) ? null : _known.Value.GetValueOrDefault(path));
        var inputs = (_inputs is null || changes.Paths is null ? null : folder.ReadAgain(_inputs, changes.Paths)) ?? folder.Read();
        var changed = Differences(_inputs?.Files ?? [], inputs.Files).ToValueList();
        if (!_isNew && changed.Count == 0 && inputs.Diagnostics.Equals(_inputs?.Diagnostics)) yield break;
        (_inputs, _known) = (inputs, new(() => inputs.Files.ToDictionary(file => file.Path, StringComparer.Ordinal)));
        _isNew = false;
        var read = Stopwatch.GetElapsedTime(since);

        var clock = Stopwatch.StartNew();
        var build = new Build(inputs.Files, () => clock.Elapsed);
        var texts = _site.Texts.Run(build);
        if (_showing is { Good: { } last, IsBroken: false } && !build.HasErrors)
            yield return _showing with { Good = last.With(texts), Inputs = inputs.Files };

        var files = _site.Files.Run(build);
        var diagnostics = Report.InOrder(inputs.Diagnostics.Concat(build.Diagnostics));
        var before = _drawn;
        if (!diagnostics.Any(PreviewState.Hides) && RenderedPages.Find(_site, build) is { } drawn)
            (_good, _drawn) = (new(files, _site.Headers.Run(build), drawn.Frame.BasePath), drawn);
        yield return _showing = new(_good, inputs.Files, WithLines(diagnostics, inputs.Files), new(changed, build.Steps, read, clock.Elapsed, before, _drawn));

        // Collect now, while the writer reads: with many pages a collection takes longer than an edit, and would delay the next one.
        GC.Collect(1);
    }

    private static ValueList<PreviewProblem> WithLines(ValueList<Diagnostic> diagnostics, IEnumerable<InputFile> inputs)
    {
        var lines = new WrittenLines(inputs);
        return diagnostics.Select(diagnostic => new PreviewProblem(diagnostic, lines.Find(diagnostic.Location))).ToValueList();
    }

    // Both lists are sorted by path.
    private static IEnumerable<string> Differences(ValueList<InputFile> before, ValueList<InputFile> after)
    {
        for (int i = 0, j = 0; i < before.Count || j < after.Count;)
        {
            var order = i == before.Count ? 1 : j == after.Count ? -1 : string.CompareOrdinal(before[i].Path, after[j].Path);
            if (order != 0 || before[i] != after[j]) yield return order < 0 ? before[i].Path : after[j].Path;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
    }
}
