using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

public static partial class CheckingRules
{
    /// <summary>A claim that names somebody whom its passages do not name.</summary>
    public static Rule NameNotInPassages { get; } = All.Add(new("BS154", Severity.Note, "A claim names somebody whom its passages do not name",
        "The claim names a person or an organisation of the glossary, and none of the cited passages does, by title, alias or last name. The passage may mean them all the same: whoever reviews the claim should look.",
        "Ines Holt closed the quay. [@annual-report, ¶2]  # ¶2 names nobody", "The harbour closed the quay. [@annual-report, ¶2]"));
}

/// <summary>Who is named in a claim is named in a cited passage. Only terms of the kinds <c>person</c> and <c>organisation</c> are looked for.</summary>
internal static class CheckNames
{
    private static readonly HashSet<string> s_kinds = new(StringComparer.Ordinal) { "person", "organisation" };

    public static void Run(Briefing briefing, Action<Diagnostic> report)
    {
        var names = briefing.Terms.Where(term => s_kinds.Contains(term.Header.Kind)).Select(term => new KnownName(term)).ToList();
        if (names.Count == 0) return;
        var prints = briefing.Sources.Where(source => source.Text.Fingerprint is not null).DistinctBy(source => source.Id).ToDictionary(source => source.Id, source => source.Text.Fingerprint!, StringComparer.Ordinal);
        foreach (var claim in briefing.Claims)
        {
            var words = Words.Split(claim.Words);
            var missing = names.Where(name => name.IsIn(words) || claim.Text.Links.Any(link => link.Url == name.Url)).ToList();
            if (missing.Count == 0 || Passages(claim, prints) is not { Count: > 0 } passages) continue;
            missing.RemoveAll(name => passages.Any(name.IsIn));
            if (missing.Count == 0) continue;
            report(new(CheckingRules.NameNotInPassages, claim.At, $"The claim '{claim.Id}' names {string.Join(", ", missing.Select(name => name.Title))}; no passage that it cites does.", "make sure that the passage means them"));
        }
    }

    // Null: the words of one are not known.
    private static List<PassageFingerprint>? Passages(Claim claim, Dictionary<string, SourceFingerprint> prints)
    {
        var passages = new List<PassageFingerprint>();
        foreach (var citation in claim.Text.Citations.Where(citation => citation.Bearing == Bearing.Supports))
        {
            if (!prints.TryGetValue(citation.Source.Id, out var print) || print.IsWeak) return null;
            passages.AddRange(citation.Ranges.Count == 0 ? print.Passages : citation.Passages.Select(passage => print.Passages.ElementAtOrDefault(passage.Number - 1)).OfType<PassageFingerprint>());
        }
        return passages;
    }

    private sealed class KnownName
    {
        private const int MinLastName = 3;

        private readonly List<IReadOnlyList<string>> _forms;
        private readonly List<Words> _searched;

        public KnownName(Term term)
        {
            (Title, Url) = (term.Header.Title, term.Header.Url);
            _forms = [.. term.Header.Aliases.Prepend(Title).Select(name => Words.Split(name).Items).Where(words => words.Count > 0)];
            // In a passage the last name will do, and the genitive of a name is one word with it.
            var last = term.Header.Kind == "person" ? _forms.Where(words => words.Count > 1 && words[^1].Length >= MinLastName).Select(words => (IReadOnlyList<string>)[words[^1]]) : [];
            _searched = [.. _forms.Concat(last).SelectMany(words => new[] { words, [.. words.SkipLast(1), words[^1] + "'s"], [.. words.SkipLast(1), words[^1] + "'"] })
                .Select(words => new Words(words, [.. Enumerable.Repeat(" ", words.Count - 1)]))];
        }

        public string Title { get; }

        public string Url { get; }

        public bool IsIn(Words words)
        {
            foreach (var form in _forms)
                for (var i = 0; i + form.Count <= words.Count; i++)
                    if (Matches(form, words.Items, i)) return true;
            return false;
        }

        public bool IsIn(PassageFingerprint passage) => _searched.Exists(words => PassageSearch.FindAll(passage, words).Any());

        private static bool Matches(IReadOnlyList<string> form, IReadOnlyList<string> words, int first)
        {
            for (var i = 0; i < form.Count; i++)
                if (words[first + i] != form[i] && (i < form.Count - 1 || words[first + i] != form[i] + "'s")) return false;
            return true;
        }
    }
}
