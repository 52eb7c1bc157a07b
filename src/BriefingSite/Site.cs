using BriefingSite.Comparing;
using BriefingSite.Comparing.Redline;
using BriefingSite.Core.Checking;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Finding;
using BriefingSite.Core.Linking;
using BriefingSite.Core.Model;
using BriefingSite.Core.Pages;
using BriefingSite.Core.Pages.Carrying;
using BriefingSite.Output;
using BriefingSite.Output.Cards;
using BriefingSite.Output.Checks;
using BriefingSite.Output.Exports;
using BriefingSite.Output.Exports.Arguments;
using BriefingSite.Output.Hosting;
using BriefingSite.Output.Outline;
using BriefingSite.Output.Portable;
using BriefingSite.Output.Previews;
using BriefingSite.Output.Search;
using BriefingSite.Reading;
using BriefingSite.Reading.Originals;
using BriefingSite.Reading.Permanence;
using BriefingSite.Reading.Seeds;
using BriefingSite.Themes;
using static BriefingSite.Core.Engine.Pipeline;

namespace BriefingSite;

/// <summary>The whole product from inputs to outputs. The build is a pure function from files to files; disk, clock and console belong to the
/// shell.</summary>
public sealed class Site
{
    /// <summary>What was read from the files, before linking.</summary>
    public IPipeline<Draft> Drafts { get; }

    /// <summary>The linked and checked briefing, as <c>check</c> needs it.</summary>
    public IPipeline<Briefing> Briefing { get; }

    /// <summary>The pages as readers will see them, without HTML.</summary>
    public IPipeline<Page> Pages { get; }

    /// <summary>The pages for reviewers; none without a version to compare with.</summary>
    public IPipeline<Page> Review { get; }

    /// <summary>What surrounds every page.</summary>
    public IPipeline<Frame> Frame { get; }

    /// <summary>The drawings of the pages' cards, which <c>cards</c> turns into pictures.</summary>
    public IPipeline<Card> Cards { get; }

    /// <summary>The single pages and the theme's files, which <c>preview</c> shows first. They are ready long before the files made from the whole
    /// briefing: search, print version, exports.</summary>
    public IPipeline<OutputFile> Texts { get; }

    /// <summary>All files of the site, as <c>build</c> writes them.</summary>
    public IPipeline<OutputFile> Files { get; }

    /// <summary>The files of the site as far as they are known before anything is drawn.</summary>
    public IPipeline<OutputFile> Outline { get; }

    /// <summary>Reports exactly what <see cref="Files"/> reports, as <c>check</c> needs it, and has no documents. It draws no page unless an outline of the site leaves a
    /// doubt, as a dead link does.</summary>
    public IPipeline<OutputFile> Problems { get; }

    /// <summary>The claims as data, as <c>freeze</c> keeps them.</summary>
    public IPipeline<OutputFile> Claims { get; }

    /// <summary>The addresses of this version, as <c>freeze</c> keeps them.</summary>
    public IPipeline<OutputFile> Addresses { get; }

    /// <summary>The HTTP headers that the host is asked to send with the files.</summary>
    public IPipeline<HeaderRule> Headers { get; }

    /// <summary>Those of <see cref="Files"/> that are many or large and ready early: each can be written as soon as it is made
    /// (<see cref="Build.Store"/>).</summary>
    public IPipeline<OutputFile> LargeFiles { get; }

    /// <summary>The name of the step that draws pages.</summary>
    public static string Drawing => nameof(RenderPage);

    /// <summary>The theme's files embedded in the program: the default assets, and the search library if npm was available when the program was
    /// built.</summary>
    public static IEnumerable<InputFile> EmbeddedAssets()
    {
        var assembly = typeof(Theme).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("theme/", StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            yield return new(name, new(bytes));
        }
    }

    /// <summary>The schemas of front matter and YAML files, derived from their readers.</summary>
    public static IReadOnlyList<Schema> Schemas() => Reading.Formats.Schemas.All();

    /// <summary>A site with these settings and a theme, the built-in one by default.</summary>
    /// <exception cref="ArgumentException">The settings ask for a published site and for review pages.</exception>
    public Site(SiteSettings settings, Theme? theme = null)
    {
        if (settings is { IsProduction: true, ReviewedAgainst: not null }) throw new ArgumentException("A published site has no pages for reviewers.", nameof(settings));

        // Input: records of sources become numbered passages; hand-written files become drafts. Records may say what their sources say to questions.
        var input = new Inputs(settings);
        var questions = input.Questions.Gather().With(input.Records.Gather()).Then(new GatherPositions());

        // Only sources that something uses belong to the briefing.
        var uses = Concat<Draft>(input.Front, input.Topics, questions, input.Terms, input.Timeline, input.WatchList, input.Changes, input.Retired, input.Versions, input.Pages).Then(new CollectSourceUses());
        var sources = input.Records.Gather().With(uses.Gather()).Then(new LeaveOutUnused(settings.KeepsUnusedSources));

        // Process: citations and links are resolved or reported; then the briefing is checked.
        var others = Concat<Draft>(sources, input.Front, input.Topics, questions, input.Terms, input.Timeline, input.WatchList, input.Info, input.Overrides, input.Reviews, input.SeedLock, input.Originals, input.Files, input.Cards, input.Changes, input.Retired, input.Versions, input.Addresses, input.Digests, input.Strays);
        Drafts = Concat<Draft>(others, input.Pages);
        var (linked, further) = Linked(input, sources, questions, others);
        var readable = linked.With(Drafts.Gather());
        Briefing = linked.With(Concat([.. Checks.All.Select(check => readable.Then(new RunCheck(check)))]).Gather()).Then(new AcceptOverridden());

        // Post-process: what each page shows, still without HTML.
        var dependence = linked.Then(new TakeReasoning()).Then(new ComputeDependence());
        var argument = Briefing.Then(new GatherArgument());
        var (searchIndex, searchParts) = Indexed(Briefing.Then(new IndexBriefing()).With(further.Then(new IndexPage()).Gather()).With(input.Assets.Gather()).Then(new JoinEntries()), settings.IsRelative);
        var previews = AsData(settings.IsRelative, Briefing.Then(new WritePreviews()));
        var previewList = AsData(settings.IsRelative, previews.Gather().Then(new ListPreviews()));
        Review = Reviewed(settings);
        var frame = Frame = Framed(linked, settings.IsRelative ? Concat(input.Assets, previewList) : input.Assets, settings);
        var texts = TextsOf(linked, dependence, frame, input, settings);
        var (tools, toolData) = Tools(input, searchIndex, searchParts, argument, settings);
        var fingerprint = Concat(Read("input/**"), Read("seeds/*")).Gather().Then(new HashInputs());
        var printed = Concat(texts, tools).Gather().With(frame).With(fingerprint).Then(new PrintPages(settings.Numbers, settings.IsPrinted));
        Pages = Concat(texts, tools, printed);

        // Output: the theme draws the pages; other files are copied or derived.
        theme ??= new Theme();
        Cards = Pages.With(frame).Then(new DrawCard(theme));
        var render = new RenderPage(theme);
        var drawn = texts.With(frame).Then(render);
        var copiedAssets = input.Assets.Then(new LeaveOutSearch()).Then(new CopyAsset());
        Texts = Concat(drawn, copiedAssets);
        var assets = input.Assets.With(searchIndex.Gather()).Then(new LeaveOutLibrary()).Then(new CopyAsset());
        var gathered = Concat(Concat(tools, printed, Review).With(frame).Then(render), Concat(toolData, previews, previewList).Then(new CopyAsset()));
        var claims = Claims = Briefing.With(dependence).With(frame).Then(new WriteClaims());
        Headers = Concat(Pages, Review).Gather().With(frame).Then(new SetHeaders());
        LargeFiles = Concat(drawn, gathered, claims);
        var isOurs = theme.GetType() == typeof(Theme);
        var (copied, kept) = (Copied(input, settings), CompareKept(input, isOurs ? texts : Pages, theme));
        var made = Concat(drawn, assets, gathered, copied, kept, Others(claims, argument, settings, theme));
        var checkable = made.Gather().With(Briefing).With(frame);
        Files = Concat(made, checkable.Then(new CheckLinks()), checkable.Then(new CheckAddresses())).Gather().Then(new CheckPaths());
        Outline = Concat(texts.Gather().With(Briefing).Then(new OutlinePages(hasPlaces: isOurs)), copiedAssets, copied, Briefing.With(frame).With(Briefing.Then(new ListPrintParts())).Then(new OutlineExports()));
        Problems = Concat(kept, Files.Gather().With(Outline.Gather().With(Briefing).With(frame).Then(new FindDoubts())).Then(new LeaveOutFiles()));
        Addresses = made.Gather().With(Pages.Gather()).With(Briefing).With(frame).Then(new WriteAddresses());
    }

    // The pages of text. They do not wait for the checks.
    private static IPipeline<Page> TextsOf(IPipeline<Briefing> linked, IPipeline<Dependence> dependence, IPipeline<Frame> frame, Inputs input, SiteSettings settings) => Concat(
        linked.With(dependence).Then(new HomePages()),
        linked.With(frame).Then(new BriefPages()),
        linked.Then(new TopicPages()),
        linked.Then(new ComparisonPages()),
        linked.Then(new QuestionPages()),
        Concat(linked.Then(new PairPages()), linked.With(input.Assets.Gather()).Then(new AnyTwoPages(settings.IsRelative))),
        linked.Then(new ClaimsPages()),
        linked.With(dependence).Then(new SourcePages()),
        linked.Then(new ListPages()),
        linked.Then(new ChangesPages()),
        linked.Then(new TextPages(hasNotFound: !settings.IsRelative)),
        linked.Then(new RetiredPages()));

    // What takes long is a step for each source, page and question: an edit repeats only what it reaches.
    private static (IPipeline<Briefing> Briefing, IPipeline<LinkedPage> Further) Linked(Inputs input, IPipeline<Draft> sources, IPipeline<QuestionDraft> questions, IPipeline<Draft> others)
    {
        var evidence = Concat<Draft>(sources, input.SeedLock, input.Originals, input.Info).Gather().Then(new GatherEvidence());
        var names = input.Pages.Then(new CollectPageSymbols()).Gather().With(others.Gather()).With(sources.With(evidence).Then(new FindSourceText()).Gather()).Then(new CollectSymbols());
        var lasting = names.Then(new ReusePreviousInstance<SymbolTable>());
        var further = input.Pages.With(lasting).Then(new LinkPage());
        var linkedSources = sources.Then(new TakeRecord()).With(lasting).Then(new LinkSource());
        var linkedQuestions = questions.With(lasting).Then(new LinkQuestion());
        return (others.Gather().With(names).With(further.Gather()).With(linkedQuestions.Gather().With(linkedSources.Gather())).Then(new LinkBriefing()), further);
    }

    // Data for scripts, which cannot fetch it in a folder.
    private static IPipeline<Asset> AsData(bool isRelative, IPipeline<Asset> data) => isRelative ? data.Then(new MakePortable(isData: true)) : data;

    // The search and what readers suppose: pages that a script works on, and its data.
    private (IPipeline<Page> Pages, IPipeline<Asset> Data) Tools(Inputs input, IPipeline<Asset> index, IPipeline<Asset> parts, IPipeline<ArgumentGraph> argument, SiteSettings settings)
    {
        var supposed = AsData(settings.IsRelative, argument.Then(new WriteWhatIf()));
        var pages = Concat(
            Briefing.With(Concat(input.Assets, index).Gather()).Then(new SearchPages(settings.IsRelative)),
            argument.With(Concat(input.Assets, supposed).Gather()).Then(new WhatIfPages(settings.IsRelative)));
        return (pages, Concat(index, parts, supposed));
    }

    // The file of the index that the page names, and the parts to which it leads.
    private static (IPipeline<Asset> Index, IPipeline<Asset> Parts) Indexed(IPipeline<SearchData> entries, bool isRelative)
    {
        var parts = entries.Then(new SplitEntries()).Then(new ReadTerms()).Gather().Then(new WriteSearchParts(isRelative));
        return (AsData(isRelative, Concat(entries.Then(new WriteSearchIndex()), parts.Then(new TakeRoot()))), parts.Then(new TakeParts()));
    }

    private IPipeline<Page> Reviewed(SiteSettings settings) => settings.ReviewedAgainst is { } version
        ? Briefing.With(Drafts.Gather()).With(Concat(Read("input/**"), Read("seeds/*")).Gather()).Then(new ReviewPages(version))
        : Concat<Page>();

    private IPipeline<Frame> Framed(IPipeline<Briefing> linked, IPipeline<Asset> assets, SiteSettings settings)
    {
        var pdf = settings.Pdf is null ? null : new FileLabel(PrintPaths.Pdf, settings.Pdf.Bytes.Length);
        return linked.With(assets.Gather()).Then(new BuildFrame(settings.BaseUrl, settings.IsProduction, settings.BasePath, pdf, settings.IsRelative))
            .With(Review.Gather()).Then(new AnnounceReview());
    }

    // Files that are there before anything is drawn.
    private IPipeline<OutputFile> Copied(Inputs input, SiteSettings settings) => Concat(
        input.Files.Then(new CopyFile()),
        Concat<Draft>(input.Versions, input.Addresses, input.Digests).Then(new CopyVersion()),
        Frame.Then(new CopyPdf(settings.Pdf)),
        input.Cards.Then(new CopyFile()),
        Frame.Then(new WriteSchemas()));

    // What is kept with the inputs – pictures of cards, frozen versions – is compared with what the briefing is now. No file comes of it.
    private IPipeline<OutputFile> CompareKept(Inputs input, IPipeline<Page> pages, Theme theme)
    {
        var pictures = input.Cards.Gather();
        var cards = pages.Gather().With(pictures).Then(new SelectWithPicture()).With(Frame).Then(new DrawCard(theme));
        return Concat(
            pictures.With(pages.Gather()).With(cards.Gather()).Then(new CheckCards()),
            Briefing.With(input.Versions.Gather()).Then(new CompareFrozen()));
    }

    // Files derived from the briefing other than its pages.
    private IPipeline<OutputFile> Others(IPipeline<OutputFile> claims, IPipeline<ArgumentGraph> argument, SiteSettings settings, Theme theme) => Concat(
        settings.IsRelative ? Concat<OutputFile>() : Concat(
            Pages.Gather().With(Frame).Then(new WriteSitemap()),
            Frame.Then(new WriteRobots()),
            Briefing.With(Frame).Then(new WriteSecurity()),
            Headers.Gather().Then(new WriteHeaders()),
            Pages.Gather().With(Frame).Then(new WriteRedirects())),
        Briefing.With(Frame).Then(new WriteFeeds(theme)),
        claims,
        Briefing.With(Frame).Then(new WriteAnswers()),
        Briefing.With(Frame).Then(new WriteSources()),
        Briefing.Then(new WriteBibliography()),
        argument.With(Frame).Then(new WriteArgument()),
        Briefing.With(Frame).Then(new WriteAnnotations()));

    /// <summary>All input files, each read as its type.</summary>
    private sealed class Inputs(SiteSettings settings)
    {
        public IPipeline<SourceDraft> Records { get; } = Read("seeds/*.md").Then(new ReadSource());
        public IPipeline<FrontDraft> Front { get; } = Read("input/index.md").Then(new ReadFrontPage());
        public IPipeline<TopicDraft> Topics { get; } = Read("input/topics/*.md").Then(new ReadTopic());
        public IPipeline<QuestionDraft> Questions { get; } = Read("input/questions/*.md").Then(new ReadQuestion());
        public IPipeline<TermDraft> Terms { get; } = Read("input/terms/*.md").Then(new ReadTerm());
        public IPipeline<FurtherDraft> Pages { get; } = Read("input/pages/*.md").Then(new ReadFurtherPage());
        public IPipeline<TimelineDraft> Timeline { get; } = Read("input/timeline.yml").Then(new ReadTimeline());
        public IPipeline<WatchListDraft> WatchList { get; } = Read("input/watch.yml").Then(new ReadWatchList());
        public IPipeline<SiteDraft> Info { get; } = Read("input/site.yml").Then(new ReadSite());
        public IPipeline<OverridesDraft> Overrides { get; } = Read("input/overrides.yml").Then(new ReadOverrides());
        public IPipeline<ReviewsDraft> Reviews { get; } = Read("input/reviews.yml").Then(new ReadReviews());
        public IPipeline<LockDraft> SeedLock { get; } = Read("seeds/seeds.lock.json").Then(new ReadLock());
        public IPipeline<OriginalDraft> Originals { get; } = Read("seeds/originals/*").With(Read($"seeds/originals/*{KeptText.Suffix}").Gather()).Then(new ReadOriginal());
        public IPipeline<FileDraft> Files { get; } = Read("input/files/**").Then(new CheckForeignLoads()).Then(new ReportPictureText()).Then(new AddressFile());
        public IPipeline<FileDraft> Cards { get; } = Read("input/cards/*.png").Then(new AddressFile());
        public IPipeline<ChangeDraft> Changes { get; } = Read("input/changes/*.md").Then(new ReadChange());
        public IPipeline<RetiredDraft> Retired { get; } = Read("input/retired.yml").Then(new ReadRetired());
        public IPipeline<VersionDraft> Versions { get; } = Read("input/versions/*/claims.json").Then(new ReadVersion());
        public IPipeline<AddressesDraft> Addresses { get; } = Read("input/versions/*/addresses.json").Then(new ReadAddresses());
        public IPipeline<DigestDraft> Digests { get; } = Read("input/versions/*/*.json.sha256").Then(new ReadDigest());
        public IPipeline<Draft> Strays { get; } = Concat(Read("input/**"), Read("seeds/*")).Then(new ReportStray(
            "seeds/*.md", "seeds/*.json",
            "input/index.md", "input/topics/*.md", "input/questions/*.md", "input/terms/*.md", "input/pages/*.md", "input/changes/*.md",
            "input/timeline.yml", "input/watch.yml", "input/site.yml", "input/overrides.yml", "input/reviews.yml",
            "input/retired.yml", "input/versions/*/claims.json", "input/versions/*/claims.json.sha256", "input/versions/*/addresses.json", "input/versions/*/addresses.json.sha256", "input/files/**", "input/cards/*.png"));
        public IPipeline<Asset> Assets { get; } = Portable(settings.IsRelative, Concat(Read("theme/assets/**"), Read("theme/search/*"))
            .Then(new LeaveOutReview(isReview: settings.ReviewedAgainst is not null)).Then(new CheckForeignLoads()).Then(new HashAsset()));

        private static IPipeline<Asset> Portable(bool isRelative, IPipeline<Asset> assets) => isRelative ? assets.Then(new MakePortable()) : assets;
    }
}
