using System.Text;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Hosting;

/// <summary>Writes <c>_headers</c>, which Netlify, Cloudflare Pages and similar hosts read.</summary>
public sealed class WriteHeaders : IModule<ValueList<HeaderRule>, OutputFile>
{
    /// <summary>The path of the file, which hosts read but do not serve.</summary>
    public const string Path = "_headers";

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Execute(ValueList<HeaderRule> document, Action<Diagnostic> report)
    {
        if (document.Count == 0) yield break;
        var text = new StringBuilder();
        foreach (var rule in document)
        {
            text.Append(rule.Path).Append('\n');
            foreach (var header in rule.Headers) text.Append("  ").Append(header.Name).Append(": ").Append(header.Value).Append('\n');
        }
        yield return new(Path, Blob.Create(text.ToString()), "the settings");
    }
}
