using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

public static partial class CheckingRules
{
    /// <summary>A handle that could mean another source.</summary>
    public static Rule AmbiguousHandle { get; } = All.Add(new("BS213", Severity.Error, "A handle that could mean another source",
        "Running text calls a source by its handle, so no other source may have the same handle, or have it as its title or short title.",
        "handle: the survey  # in two records", "handle: the bridge survey\nhandle: the household survey"));

    /// <summary>A short title of two sources.</summary>
    public static Rule AmbiguousShortTitle { get; } = All.Add(new("BS215", Severity.Warning, "A short title of two sources",
        "Pages name sources by their short titles. Where two have the same, only a letter tells them apart, and in some lists nothing does.",
        "short: Annual report  # in two records", "short: Annual report 2024\nshort: Annual report 2025"));
}

/// <summary>The handles of sources are unique, and no other source is called so; short titles are unique.</summary>
internal static class CheckHandles
{
    private const string Handle = "handle", ShortTitle = "short title";

    public static void Run(Briefing briefing, Action<Diagnostic> report)
    {
        var named = briefing.Sources.Index().SelectMany(source => NamesOf(source.Item).Select(name => (source.Index, Source: source.Item, name.What, name.Words)))
            .ToLookup(name => KnownNames.Normal(name.Words), StringComparer.OrdinalIgnoreCase);
        foreach (var (i, source) in briefing.Sources.Index())
        {
            if (named[KnownNames.Normal(source.Header.Short)].FirstOrDefault(name => name.Index < i && name.What == ShortTitle).Source is { } first)
                report(new(CheckingRules.AmbiguousShortTitle, source.Header.ShortAt, $"'{source.Header.Short}' is the short title of '{first.Id}' as well.", "add what tells the two apart, such as a year", first.Header.ShortAt, Subject: source.Id));
            if (source.Header.Handle is not { } handle) continue;
            // Two equal handles are reported once, at the second.
            foreach (var (_, other, name, _) in named[KnownNames.Normal(handle)].Where(name => name.Index != i && (name.What != Handle || name.Index < i)).DistinctBy(name => name.Index))
            {
                report(new(CheckingRules.AmbiguousHandle, source.Header.HandleAt, $"'{handle}' is the {name} of '{other.Id}' as well.", "choose words that mean this source only",
                    name == Handle ? other.Header.HandleAt : other.Header.ShortAt, Subject: source.Id));
            }
        }
    }

    private static IEnumerable<(string What, string Words)> NamesOf(Source source)
    {
        if (source.Header.Handle is { } handle) yield return (Handle, handle);
        yield return (ShortTitle, source.Header.Short);
        yield return ("title", source.Header.Title);
    }
}
