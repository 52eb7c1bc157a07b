using System.Collections;
using System.Reflection;
using BriefingSite.Comparing;
using BriefingSite.Comparing.Changes;
using BriefingSite.Comparing.Redline;
using BriefingSite.Core.Model;
using BriefingSite.Core.Pages;
using BriefingSite.Tests.Comparing.Redline;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Architecture;

/// <summary>A kind of entity is either everywhere or nowhere: whatever treats entities alike has all of them.</summary>
public class EntityTests
{
    private static readonly BriefingVersion s_version = ReviewedSite.Version(Site());

    private static readonly BriefingVersion s_bare = ReviewedSite.Version(new TestSite(
        "-- seeds/gamma.md --\n" + TestSite.Source("Gamma") + "\n-- input/index.md --\n---\ntitle: Bare\nquestion: Is it so?\nanswer: Nobody knows.\njudgements: []\n---\nNothing. [@gamma, ¶2]"));

    private static readonly Briefing s_briefing = s_version.Briefing;

    // Records with an id that stand for an entity and are none.
    private static readonly Type[] s_labels = [typeof(SourceLabel), typeof(PublishedId), typeof(Tombstone)];

    [Fact]
    public void Every_record_of_the_briefing_with_an_id_is_an_entity()
    {
        var records = Reachable().Where(type => type.Assembly == typeof(Briefing).Assembly && type.IsClass).ToList();
        Assert.Contains(typeof(Judgement), records);
        Assert.DoesNotContain(records, type => HasId(type) && !type.IsAssignableTo(typeof(IEntity)) && !s_labels.Contains(type));

        static bool HasId(Type type) =>
            (type.GetProperty("Id") is not null && !type.Name.EndsWith("Header", StringComparison.Ordinal)) || type.GetProperty("Header")?.PropertyType.GetProperty("Id") is not null;
    }

    [Fact]
    public void The_little_site_has_an_entity_of_every_type()
    {
        Assert.Empty(s_version.Errors);
        Assert.Equal(Implementing<IEntity>(), s_briefing.Entities.Select(entity => entity.GetType()).Distinct().OrderBy(type => type.Name, StringComparer.Ordinal));
        Assert.Equal(Implementing<IEntityDraft>(), s_version.Drafts.SelectMany(draft => draft.Entities).Select(entity => entity.GetType()).Distinct().OrderBy(type => type.Name, StringComparer.Ordinal));
    }

    [Fact]
    public void The_list_of_entities_has_every_entity_of_the_briefing_once() =>
        Assert.Equal(Found<IEntity>().Select(Name).Order(StringComparer.Ordinal), s_briefing.Entities.Select(Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_entity_that_is_written_is_linked() =>
        Assert.Equal(s_version.Drafts.SelectMany(draft => draft.Entities).Select(entity => $"{entity.Kind} {entity.Id} {entity.Target.Url}").Order(StringComparer.Ordinal),
            s_briefing.Entities.Select(entity => $"{Name(entity)} {entity.Target.Url}").Order(StringComparer.Ordinal));

    [Fact]
    public void Every_named_entity_has_a_published_id() =>
        Assert.Equal(s_briefing.Entities.Where(entity => entity.Kind.IsNamed).Select(entity => new PublishedId(entity.Id, entity.Target)).OrderBy(published => published.Id, StringComparer.Ordinal),
            s_briefing.Ids.OrderBy(published => published.Id, StringComparer.Ordinal));

    [Fact]
    public void Every_citation_belongs_to_an_entity() => AssertSame(Found<Citation>(), AllCitations.Find(s_briefing).Select(pair => pair.Citation));

    [Fact]
    public void Every_quotation_belongs_to_an_entity() =>
        AssertSame(Found<Citation>().Where(citation => citation.IsQuoting), AllCitations.Quoting(s_briefing).Select(pair => pair.Citation));

    [Fact]
    public void Every_prose_belongs_to_an_entity() => AssertSame(Found<Prose>(), s_briefing.Entities.SelectMany(entity => entity.Texts));

    [Fact]
    public void Every_kind_of_entity_can_be_found_by_the_search_or_is_left_out_on_purpose()
    {
        var found = new IndexBriefing().Execute(s_briefing, _ => { }).Single().Entries.Select(entry => entry.Url).ToHashSet(StringComparer.Ordinal);
        // Pages are indexed one by one.
        Assert.Equal([EntityKind.Page, EntityKind.ChangeNote], s_briefing.Entities.Where(entity => !found.Contains(entity.Target.Url)).Select(entity => entity.Kind).Distinct());
    }

    [Fact]
    public void An_entity_of_every_kind_that_comes_or_goes_is_a_change()
    {
        foreach (var changes in new[] { CompareBriefings.Compare(s_bare, s_version), CompareBriefings.Compare(s_version, s_bare) })
            Assert.Empty(EntityKind.All.Select(kind => kind.Subject).Except(changes.Select(change => change.Subject.Type)));
    }

    [Fact]
    public void An_entity_of_every_kind_that_comes_is_in_a_redline()
    {
        var pages = new ReviewPages(s_bare).Execute(new(new(s_briefing, s_version.Drafts), s_version.Files), _ => { }).OfType<RedlinePage>().ToList();
        var shown = pages.SelectMany(page => page.Hunks).SelectMany(hunk => hunk.Blocks).OfType<RedlineEntry>().Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(s_briefing.Entities, entity => !shown.Contains(entity.Id));
    }

    [Fact]
    public void The_words_of_the_kinds_never_change()
    {
        Assert.Equal(
            ["topic", "page", "claim", "question", "term", "event", "indicator", "judgement", "change", "source"],
            EntityKind.All.Where(kind => kind.IsNamed).Select(kind => kind.Word));
        Assert.Equal(
            ["topic", "page", "claim", "question", "term", "event", "indicator", "judgement", "note", "source", "front-page", "position", "comparison", "passage", "settings", "override", "retired-id", "file"],
            Subject.Types);
    }

    [Fact]
    public void Every_frozen_version_of_this_repository_speaks_of_kinds_that_there_are()
    {
        foreach (var path in Directory.GetFiles(Path.Combine(Repository.Root, "input", "versions"), "claims.json", SearchOption.AllDirectories))
        {
            using var version = System.Text.Json.JsonDocument.Parse(File.ReadAllText(path));
            Assert.All(version.RootElement.GetProperty("ids").EnumerateArray(), entry => Assert.NotNull(EntityKind.Find(entry.GetProperty("kind").GetString()!)));
        }
    }

    [Fact]
    public void Every_kind_of_entity_is_written_in_files_that_have_a_schema() =>
        Assert.Empty(EntityKind.All.Select(kind => kind.Files).OfType<string>().Except(BriefingSite.Site.Schemas().Select(schema => schema.Files)));

    [Fact]
    public void Whatever_a_link_by_id_can_lead_to_is_a_kind_of_entity() =>
        Assert.Equal(Enum.GetValues<TargetKind>().Except([TargetKind.Outside, TargetKind.File, TargetKind.Passage]).Order(), EntityKind.All.Where(kind => kind.IsNamed).Select(kind => kind.Target).Order());

    private static string Name(IEntity entity) => $"{entity.Kind} {entity.Id}";

    private static IEnumerable<Type> Implementing<T>() =>
        typeof(Briefing).Assembly.GetExportedTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(T))).OrderBy(type => type.Name, StringComparer.Ordinal);

    private static HashSet<Type> Reachable()
    {
        var (seen, open) = (new HashSet<Type>(), new Stack<Type>([typeof(Briefing)]));
        while (open.TryPop(out var type))
        {
            // A frozen version holds what entities were.
            if (!seen.Add(type) || type == typeof(FrozenVersion)) continue;
            foreach (var argument in type.GetGenericArguments()) open.Push(argument);
            if (type.Assembly == typeof(Briefing).Assembly)
                foreach (var property in Properties(type)) open.Push(property.PropertyType);
        }
        return seen;
    }

    // All objects of a type that the briefing holds, each once, however they can be reached.
    private static List<T> Found<T>() where T : class
    {
        var (seen, open, found) = (new HashSet<object>(ReferenceEqualityComparer.Instance), new Stack<object>([s_briefing]), new List<T>());
        while (open.TryPop(out var value))
        {
            if (value is string || !seen.Add(value)) continue;
            if (value is T wanted) found.Add(wanted);
            if (value is IEnumerable items) foreach (var item in items.OfType<object>()) open.Push(item);
            else if (value.GetType().Assembly == typeof(Briefing).Assembly)
                foreach (var property in Properties(value.GetType()))
                    if (property.GetValue(value) is { } held) open.Push(held);
        }
        return found;
    }

    private static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike);

    private static void AssertSame<T>(IEnumerable<T> expected, IEnumerable<T> actual) where T : class
    {
        var (one, other) = (expected.ToHashSet(ReferenceEqualityComparer.Instance), actual.ToHashSet(ReferenceEqualityComparer.Instance));
        Assert.NotEmpty(one);
        Assert.True(one.SetEquals(other), $"{one.Except(other).Count()} of {one.Count} are left out, {other.Except(one).Count()} are too many.");
    }

    private static TestSite Site() => new TestSite($"-- seeds/alpha.md --\n{TestSite.Source("Alpha").Replace("rights: excerpt", "rights: full", StringComparison.Ordinal)}\n-- seeds/beta.md --\n{TestSite.Source("Beta")}")
        .With("input/topics/rain.md", """
            ---
            title: Rain
            order: 1
            answer: It rains.
            as-of: 2025
            related: [about]
            ---
            Alpha: “Says that it rains” [@alpha, ¶2].

            ::: {.claim #it-rains kind=judgement confidence=low because="Few say so." question="does-it-rain"}
            It rains on the plain. [@alpha, ¶2; @beta, ¶3]
            :::
            """)
        .With("input/pages/about.md", "---\ntitle: About\n---\nWe write. [@beta, ¶2]\n\n::: {.claim #it-pours kind=fact}\nIt pours. [@beta, ¶3]\n:::")
        .With("input/questions/does-it-rain.md", """
            ---
            question: Does it rain?
            order: 1
            topics: [rain]
            positions:
              - { source: alpha, stance: yes, says: "It does. [@alpha, ¶3]", at: ¶2 }
            silent: [beta]
            ---
            One says so. [@alpha, ¶4]
            """)
        .With("input/terms/drizzle.md", "---\ntitle: Drizzle\naliases: [mizzle]\nkind: idea\n---\nRain that one hardly feels. [@alpha, ¶3]")
        .With("input/timeline.yml", """
            - { id: a-storm, dates: [{ date: 2024, cite: "@alpha, ¶2" }, { date: 2025, cite: "@beta, ¶2" }], title: A storm, text: "It blew. [@beta, ¶4]", topics: [rain], cite: "@alpha, ¶3" }
            """)
        .With("input/watch.yml", """
            - { id: more-rain, title: More rain, closer: "It pours. [@alpha, ¶4]", apart: "It stops. [@beta, ¶4]", topics: [rain], cite: "@alpha, ¶3", state: open, as-of: 2025 }
            """)
        .With("input/changes/2025-01-01-first.md", "---\ntitle: First words\nclaims: [it-rains]\n---\nIt is here. [@alpha, ¶2]")
        .With("input/index.md", """
            ---
            title: Front
            question: Is it so?
            answer: It is.
            judgements:
              - { id: j-one, text: "Rain is likely. [@alpha, ¶2]", likelihood: likely, confidence: low, because: "Few say so. [@alpha, ¶3]", alternative: "It is not. [@beta, ¶2]", claims: [it-rains], indicators: [more-rain] }
              - { id: j-two, text: Wind is likely., likelihood: likely, confidence: low, because: Few say so., alternative: It is not., claims: [it-rains], indicators: [more-rain] }
              - { id: j-three, text: Sun is likely., likelihood: likely, confidence: low, because: Few say so., alternative: It is not., claims: [it-rains], indicators: [more-rain] }
            ---
            Welcome. [@alpha, ¶4]
            """);
}
