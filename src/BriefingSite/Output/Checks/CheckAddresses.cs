using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Checks;

internal static partial class OutputRules
{
    /// <summary>A published address that nothing answers.</summary>
    public static Rule LostAddress { get; } = All.Add(new("BS214", Severity.Error, "An address that was published leads nowhere",
        "Others link to what was published: to pages, to places on them, to files. Bring it back, say in input/retired.yml since when and why it is gone, or let the page that takes its place name it under 'redirect-from'.",
        "input/files/plan.pdf, deleted", "- { address: /files/plan.pdf, date: 2026-12-01, reason: The plan was withdrawn., instead: /files/plan-2.pdf }"));
}

/// <summary>Asks the files of the site for every address that a frozen version published: the file, or a page in its place, must be there, and the place
/// on the page too. Where a page leads on, the place must be where it leads to.</summary>
public sealed class CheckAddresses : IModule<Pair<Pair<ValueList<OutputFile>, Briefing>, Frame>, OutputFile>
{
    /// <inheritdoc/>
    public IEnumerable<OutputFile> Execute(Pair<Pair<ValueList<OutputFile>, Briefing>, Frame> document, Action<Diagnostic> report)
    {
        var ((files, briefing), frame) = document;
        // A copy for a folder is not published, and leaves out what only hosts read.
        if (briefing.Versions.Count > 0 && !frame.IsRelative) new Asking(files, briefing, report).Ask();
        return [];
    }

    private sealed class Asking
    {
        private readonly Dictionary<string, OutputFile> _files = new(StringComparer.Ordinal);
        private readonly Dictionary<string, HashSet<string>> _places = new(StringComparer.Ordinal);
        private readonly Dictionary<string, string> _onward;
        private readonly HashSet<string> _reported;
        private readonly Briefing _briefing;
        private readonly Action<Diagnostic> _report;

        public Asking(ValueList<OutputFile> files, Briefing briefing, Action<Diagnostic> report)
        {
            (_briefing, _report) = (briefing, report);
            foreach (var file in files) _files.TryAdd(SitePath.FromFile(file.Path), file);
            _onward = briefing.Tombstones.Where(retired => retired.LeadsTo is not null).ToDictionary(retired => retired.Path, retired => retired.LeadsTo!.PagePath, StringComparer.Ordinal);
            // With the id, all that was its own has been reported.
            _reported = briefing.Removed.SelectMany(id => new[] { id.Target.Url, id.Id }).ToHashSet(StringComparer.Ordinal);
        }

        public void Ask()
        {
            var asked = new HashSet<string>(StringComparer.Ordinal);
            foreach (var version in _briefing.Versions)
            {
                foreach (var address in version.Addresses.Where(address => asked.Add(address.Url)))
                {
                    if (_reported.Contains(address.Path) || (address.Place is { } place && _reported.Contains(place)) || Answers(address)) continue;
                    // A page that is gone takes its places along.
                    if (address.Place is not null && FileOf(address.Path) is null && asked.Contains(address.Path)) continue;
                    _report(new(OutputRules.LostAddress, address.At, $"'{SitePath.Encode(address.Path)}{(address.Place is null ? "" : "#" + address.Place)}' was published in version {version.Version} and leads nowhere.",
                        $"bring it back, or write in input/retired.yml: - {{ address: {Quoted(address.Url)}, date: …, reason: … }}"));
                }
            }
        }

        private bool Answers(FrozenAddress address)
        {
            if (FileOf(address.Path) is not { } file) return false;
            if (address.Place is not { } place) return true;
            if (_onward.TryGetValue(address.Path, out var target) && FileOf(target) is { } next) file = next;
            return PlacesOf(file).Contains(place);
        }

        private OutputFile? FileOf(string path) => _files.GetValueOrDefault(path) ?? _files.GetValueOrDefault(path + "/");

        private HashSet<string> PlacesOf(OutputFile file)
        {
            if (_places.TryGetValue(file.Path, out var places)) return places;
            _places[file.Path] = places = new(StringComparer.Ordinal);
            var text = file.Content.Text();
            for (var at = 0; (at = text.IndexOf(Id, at, StringComparison.Ordinal)) >= 0;)
            {
                at += Id.Length;
                places.Add(text[at..text.IndexOf('"', at)]);
            }
            return places;
        }

        private const string Id = " id=\"";

        // In YAML a space before '#' begins a comment, and in braces a comma ends the text.
        private static string Quoted(string url) => url.AsSpan().IndexOfAnyExcept(s_plain) < 0 ? url : $"\"{url.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

        private static readonly System.Buffers.SearchValues<char> s_plain = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._/#");
    }
}
