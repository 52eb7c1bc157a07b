namespace BriefingSite.Tests.Architecture.Recipes;

/// <summary>A kind of entity: aims, listed on the page of the watch list.</summary>
internal static class EntityRecipe
{
    private const string EntityTests = "tests/BriefingSite.Tests/Architecture/EntityTests.cs";
    private const string Site = "src/BriefingSite/Site.cs";

    public static Recipe Recipe { get; } = new("Add a kind of entity", MaxFiles: 24,
        Step.Replace("src/BriefingSite.Core/Model/Entities/EntityKind.cs", "    /// <summary>The front page. It has no id", """
                /// <summary>An aim.</summary>
                public static EntityKind Aim { get; } = new(TargetKind.Aim, "aim", "input/aims.yml", "/watch/") { IsNamed = true };

                /// <summary>The front page. It has no id
            """),
        Step.Replace("src/BriefingSite.Core/Model/Targets.cs", "    /// <summary>A change note.</summary>", """
                /// <summary>An aim.</summary>
                Aim,

                /// <summary>A change note.</summary>
            """),
        Step.Add("src/BriefingSite.Core/Model/Aim.cs", """
            namespace BriefingSite.Core.Model;

            /// <summary>The aims as written: <c>input/aims.yml</c>.</summary>
            public sealed record AimsDraft(InputFile Written, ValueList<AimDraft> Aims) : Draft(Written)
            {
                /// <inheritdoc/>
                public override IEnumerable<IEntityDraft> Entities => Aims;
            }

            /// <summary>An aim as written.</summary>
            public sealed record AimDraft(UncomparedLocation At, string Id, string Title) : IEntityDraft
            {
                EntityKind IEntityDraft.Kind => EntityKind.Aim;

                Target IEntityDraft.Target => EntityKind.Aim.TargetOf(Id, Title);

                Location IEntityDraft.At => At;

                IEnumerable<UnresolvedProse> IEntityDraft.Texts => [];

                IEnumerable<UnresolvedCitation> IEntityDraft.Citations => [];

                IEnumerable<UnresolvedName> IEntityDraft.Names => [];
            }

            /// <summary>An aim.</summary>
            public sealed record Aim(string Id, string Title) : IEntity
            {
                EntityKind IEntity.Kind => EntityKind.Aim;

                Target IEntity.Target => EntityKind.Aim.TargetOf(Id, Title);

                IEnumerable<Prose> IEntity.Texts => [];

                IEnumerable<string> IEntity.Statements => [];

                IEnumerable<Citation> IEntity.Citations => [];

                T IEntity.Accept<T>(EntityVisitor<T> visitor) => visitor.Visit(this);
            }
            """),
        Step.Below("src/BriefingSite.Core/Model/Entities/EntityVisitor.cs", "public abstract T Visit(Indicator indicator);", """

                /// <summary>An aim.</summary>
                public abstract T Visit(Aim aim);
            """),
        Step.Replace("src/BriefingSite.Core/Pages/IndexBriefing.cs", "        // Change notes are for readers", """
                    public override IEnumerable<SearchEntry> Visit(Aim aim) => [new(SearchKind.Indicator, aim.Title, "", EntityKind.Aim.UrlOf(aim.Id), null)];

                    // Change notes are for readers
            """) with { DoesNotBuild = ("src/BriefingSite.Core", "CS0534") },
        Step.Below("src/BriefingSite.Core/Checking/Quotations/QuotationReach.cs", "public override IEnumerable<UncitedQuotation> Visit(ChangeNote note) => Cite(note.Body).Concat(Plain(note, () => note.Body.Citations));", """

                public override IEnumerable<UncitedQuotation> Visit(Aim aim) => Plain(aim, () => []);
            """) with { DoesNotBuild = ("src/BriefingSite.Core", "CS0534") },
        Step.Below("src/BriefingSite.Core/Checking/Figures/FigureStatements.cs", "public override IEnumerable<FigureStatement> Visit(ChangeNote note) => Cited(note, note.Body);", """

                public override IEnumerable<FigureStatement> Visit(Aim aim) => [];
            """) with { DoesNotBuild = ("src/BriefingSite.Core", "CS0534") },
        Step.Below("theme/Parts/ReaderLabels.cs", "TargetKind.Judgement => \"judgement\",", "        TargetKind.Aim => \"aim\",") with { DoesNotBuild = ("theme", "CS8509") },
        Step.Add("src/BriefingSite/Reading/ReadAims.cs", """
            using BriefingSite.Core.Engine;
            using BriefingSite.Core.Model;
            using BriefingSite.Reading.Yaml;

            namespace BriefingSite.Reading;

            /// <summary>Reads <c>input/aims.yml</c>.</summary>
            public sealed class ReadAims : IModule<InputFile, AimsDraft>
            {
                /// <inheritdoc/>
                public IEnumerable<AimsDraft> Execute(InputFile document, Action<Diagnostic> report) => [new(document, YamlFile.Entries(document, report, Aim))];

                internal static AimDraft Aim(Fields fields)
                {
                    var id = fields.OwnId();
                    return new(id?.At ?? fields.At, id?.Value ?? "", fields.Text("title"));
                }
            }
            """),
        Step.Below("src/BriefingSite/Reading/Formats/Format.cs", "\"Indicators to watch.\", hasTexts: true, fields => ReadWatchList.Indicator(fields)),", "        List(\"aims\", \"input/aims.yml\", \"Aims.\", hasTexts: false, fields => ReadAims.Aim(fields)),")
            with
        { FailingTest = "Architecture.CatalogueTests.Every_format_that_people_write_has_a_schema_that_is_printed_and_documented" },
        Step.Replace("src/BriefingSite/Reading/Formats/KeyHelp.cs", "        [\"overrides.rule\"]", """
                    ["aims.id"] = "Lower-case words joined by hyphens.",
                    ["aims.title"] = "The aim.",

                    ["overrides.rule"]
            """),
        Step.Below(Site, "public IPipeline<WatchListDraft> WatchList { get; } = Read(\"input/watch.yml\").Then(new ReadWatchList());", "        public IPipeline<AimsDraft> Aims { get; } = Read(\"input/aims.yml\").Then(new ReadAims());"),
        Step.Replace(Site, "input.WatchList, input.Info,", "input.WatchList, input.Aims, input.Info,"),
        Step.Replace(Site, "\"input/watch.yml\", \"input/site.yml\",", "\"input/watch.yml\", \"input/aims.yml\", \"input/site.yml\","),
        Step.Below("src/BriefingSite.Core/Linking/LinkBriefing.cs", "Ids = names.Ids,", "                Aims = drafts.All.OfType<AimsDraft>().SelectMany(draft => draft.Aims).Select(aim => new Aim(aim.Id, aim.Title)).ToValueList(),"),
        Step.Replace("src/BriefingSite.Core/Model/Briefing.cs", "    /// <summary>Everything that has an id.</summary>", """
                /// <summary>The aims, as written.</summary>
                public ValueList<Aim> Aims { get; init; } = [];

                /// <summary>Everything that has an id.</summary>
            """),
        Step.Replace("src/BriefingSite.Core/Model/Briefing.cs", ".Concat(Indicators).Concat(Changes)", ".Concat(Indicators).Concat(Aims).Concat(Changes)"),
        Step.Replace("src/BriefingSite.Core/Model/Pages/ListPages.cs", ": Page(\"/watch/\", Title, Description);", """
            : Page("/watch/", Title, Description)
            {
                /// <summary>The aims.</summary>
                public ValueList<Aim> Aims { get; init; } = [];
            }
            """),
        Step.Replace("src/BriefingSite.Core/Pages/ListPages.cs", "\"What would show which way things go.\"),", "\"What would show which way things go.\") { Aims = document.Aims },"),
        Step.Below("theme/Pages/Watch.cs", "{page.Indicators.Select(entry => Indicator(entry, page.Labels, prose))}", "            {page.Aims.Select(aim => Html.Create($\"<p id={new Anchor(aim.Id)}>{aim.Title}</p>\\n\"))}"),
        Step.Replace("src/BriefingSite.Core/Model/Comparing/ChangeKinds.Pages.cs", "    /// <summary>A link is new.</summary>", """
                /// <summary>An aim is new.</summary>
                public static ChangeKind AimAdded { get; } = Add(new("BD628", "aim-added", Weight.Minor, "an aim is new"));

                /// <summary>An aim is gone.</summary>
                public static ChangeKind AimRemoved { get; } = Add(new("BD629", "aim-removed", Weight.Minor, "an aim is gone"));

                /// <summary>A link is new.</summary>
            """),
        Step.Replace("src/BriefingSite.Comparing/Entities/CompareLists.cs", "        foreach (var (before, after) in ChangeCollector.Pairs(briefingBefore.Events, briefingAfter.Events, timelineEvent => timelineEvent.Id)) Events(before, after);", """
                    foreach (var (before, after) in ChangeCollector.Pairs(briefingBefore.Aims, briefingAfter.Aims, aim => aim.Id))
                    {
                        if (before is null) changes.Add(ChangeKinds.AimAdded, ChangeTargets.Create(before, after), null, after!.Title);
                        if (after is null) changes.Add(ChangeKinds.AimRemoved, ChangeTargets.Create(before, after), before!.Title);
                    }
                    foreach (var (before, after) in ChangeCollector.Pairs(briefingBefore.Events, briefingAfter.Events, timelineEvent => timelineEvent.Id)) Events(before, after);
            """) with { FailingTest = "Architecture.EntityTests.An_entity_of_every_kind_that_comes_or_goes_is_a_change" },
        Step.Replace("src/BriefingSite.Comparing/Renaming/EntityWords.cs", "    public override Said Visit(ChangeNote note) =>", """
                public override Said Visit(Aim aim) => Create(aim.Title, []);

                public override Said Visit(ChangeNote note) =>
            """) with { DoesNotBuild = ("src/BriefingSite.Comparing", "CS0534") },
        Step.Replace("src/BriefingSite.Comparing/Redline/EntityFields.cs", "    public override IReadOnlyList<Field> Visit(ChangeNote note) =>", """
                public override IReadOnlyList<Field> Visit(Aim aim) => [Field.Text(null, aim.Title)];

                public override IReadOnlyList<Field> Visit(ChangeNote note) =>
            """) with { DoesNotBuild = ("src/BriefingSite.Comparing", "CS0534") },
        Step.Below("src/BriefingSite.Comparing/Redline/Redlines.cs", "List(\"Watch list\", EntityKind.Indicator, _before.Indicators, _after.Indicators, isOrdered: true),", "        List(\"Aims\", EntityKind.Aim, _before.Aims, _after.Aims),")
            with
        { FailingTest = "Architecture.EntityTests.An_entity_of_every_kind_that_comes_is_in_a_redline" },
        Step.Replace(".github/docs/writing.md", "<!-- generated: keys watch -->", "<!-- generated: keys aims -->\n\n<!-- end -->\n\n<!-- generated: keys watch -->"),
        Step.Replace(EntityTests, ".With(\"input/changes/2025-01-01-first.md\",", ".With(\"input/aims.yml\", \"- { id: dry-feet, title: Dry feet }\")\n        .With(\"input/changes/2025-01-01-first.md\","),
        Step.Replace(EntityTests, "\"judgement\", \"change\", \"source\"],", "\"judgement\", \"change\", \"source\", \"aim\"],"),
        Step.Replace(EntityTests, "\"note\", \"source\", \"front-page\",", "\"note\", \"source\", \"aim\", \"front-page\","))
    {
        Promises =
        [
            "Architecture.EntityTests.The_little_site_has_an_entity_of_every_type",
            "Architecture.EntityTests.Every_entity_that_is_written_is_linked",
            "Architecture.EntityTests.Every_named_entity_has_a_published_id",
            "Architecture.EntityTests.An_entity_of_every_kind_that_comes_or_goes_is_a_change",
            "Architecture.EntityTests.An_entity_of_every_kind_that_comes_is_in_a_redline",
            "Architecture.CatalogueTests.Every_format_that_people_write_has_a_schema_that_is_printed_and_documented",
        ],
    };
}
