using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Hosting;

/// <summary>Writes <c>security.txt</c> (RFC 9116) where the settings name a contact. It is only valid at the root of a host.</summary>
public sealed class WriteSecurity : IModule<Pair<Briefing, Frame>, OutputFile>
{
    internal const string Path = ".well-known/security.txt";

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Execute(Pair<Briefing, Frame> document, Action<Diagnostic> report)
    {
        var (briefing, frame) = document;
        if (briefing.Site.Security is not { } security) yield break;
        var day = security.Expires.Latest;
        yield return new(Path, Blob.Create($"""
            Contact: {security.Contact}
            Expires: {day / 10000:0000}-{day / 100 % 100:00}-{day % 100:00}T23:59:59Z
            Preferred-Languages: {LanguageTag.Primary(frame.Language)}
            Canonical: {frame.BaseUrl}{Path}

            """), "the settings");
    }
}
