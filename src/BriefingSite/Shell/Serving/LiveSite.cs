using System.Diagnostics;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Serving;

/// <summary>A site that lives on: each build remembers what the last one worked out, so that only what shows an edit is done again.</summary>
/// <param name="folders">Where the site stands.</param>
/// <param name="originals">Where the texts of the sources lie.</param>
/// <param name="make">Makes the site, with the theme that the program was started with.</param>
internal sealed class LiveSite(Folders folders, OriginalsFolder originals, Func<Site> make)
{
    private readonly InputFile[] _embedded = [.. Site.EmbeddedAssets()];
    private Site _site = make();
    private Inputs? _inputs;
    private Dictionary<string, InputFile> _known = [];
    private Showing? _showing;
    private GoodSite? _good;
    private Drawn? _drawn;

    /// <summary>Forgets all answers: the program's own code has changed.</summary>
    public void Renew() => (_site, _inputs) = (make(), null);

    /// <summary>Reads what may have changed, and builds; nothing where all files are as they were.</summary>
    /// <returns>What to show: the pages as soon as they are drawn, then everything.</returns>
    public IEnumerable<Showing> Update(Changes changes)
    {
        var since = Stopwatch.GetTimestamp();
        var folder = new ReadFolder(folders.Root, () => _embedded, originals, path => changes.Touch(path) ? null : _known.GetValueOrDefault(path));
        var inputs = (_inputs is null || changes.Paths is null ? null : folder.ReadAgain(_inputs, changes.Paths)) ?? folder.Read();
        var changed = Differences(_known, inputs.Files).ToValueList();
        if (_inputs is not null && changed.Count == 0 && inputs.Diagnostics.Equals(_inputs.Diagnostics)) yield break;
        (_inputs, _known) = (inputs, inputs.Files.ToDictionary(file => file.Path, StringComparer.Ordinal));
        var read = Stopwatch.GetElapsedTime(since);

        var clock = Stopwatch.StartNew();
        var build = new Build(inputs.Files, () => clock.Elapsed);
        var texts = _site.Texts.Run(build);
        if (_showing is { Good: { } last, IsBroken: false } && !build.HasErrors)
            yield return _showing with { Good = last.With(texts), Inputs = inputs.Files };

        var files = _site.Files.Run(build);
        var diagnostics = Report.InOrder(inputs.Diagnostics.Concat(build.Diagnostics));
        var before = _drawn;
        if (!diagnostics.Any(diagnostic => diagnostic.Rule.Severity == Severity.Error) && Drawn.Of(_site, build) is { } drawn)
            (_good, _drawn) = (new(files, drawn.Frame.BasePath), drawn);
        yield return _showing = new(_good, inputs.Files, Mistakes(diagnostics, inputs.Files), new(changed, build.Steps, read, clock.Elapsed, before, _drawn));
    }

    private static ValueList<Mistake> Mistakes(ValueList<Diagnostic> diagnostics, IEnumerable<InputFile> inputs)
    {
        var lines = new WrittenLines(inputs);
        return diagnostics.Select(diagnostic => new Mistake(diagnostic, lines.Of(diagnostic.At))).ToValueList();
    }

    private static IEnumerable<string> Differences(Dictionary<string, InputFile> before, ValueList<InputFile> now)
    {
        foreach (var file in now)
            if (!before.TryGetValue(file.Path, out var known) || known != file) yield return file.Path;
        var paths = now.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var path in before.Keys.Where(path => !paths.Contains(path))) yield return path;
    }
}
