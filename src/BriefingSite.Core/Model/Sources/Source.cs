namespace BriefingSite.Core.Model;

/// <summary>What kind of document a source is.</summary>
public enum SourceKind
{
    /// <summary>An article.</summary>
    Article,

    /// <summary>An opinion piece.</summary>
    Opinion,

    /// <summary>A report.</summary>
    Report,

    /// <summary>An official document.</summary>
    Official,

    /// <summary>A data set.</summary>
    Dataset,

    /// <summary>An interview.</summary>
    Interview,
}

/// <summary>How much of a source's text may be published.</summary>
public enum Rights
{
    /// <summary>Short quotations.</summary>
    Excerpt,

    /// <summary>All of it.</summary>
    Full,
}

/// <summary>The original a record was made from; the file itself stays out of the repository.</summary>
/// <param name="File">The name of the imported file.</param>
/// <param name="Sha256">The SHA-256 of its bytes.</param>
public sealed record Original(string File, string Sha256)
{
    private const int MaxExtension = 8;

    /// <summary>The encoding of its bytes, where it is not UTF-8 and the file doesn't say; otherwise <c>null</c>.</summary>
    public string? Encoding { get; init; }

    /// <summary>The name under which <c>import</c> keeps the original of a source: its id, so that two files of the same name do not collide, and the
    /// extension, which decides how the text is read.</summary>
    public static string KeptName(string id, string file)
    {
        var extension = file[(file.LastIndexOf('.') + 1)..].ToLowerInvariant();
        var isPlain = extension.Length is > 0 and <= MaxExtension && extension.Length < file.Length && extension.All(char.IsAsciiLetterOrDigit);
        return $"{id}.{(isPlain ? extension : "txt")}";
    }
}

/// <summary>The front matter of a source's record.</summary>
/// <param name="Id">Its id: the name of the file.</param>
/// <param name="Title">Its title.</param>
/// <param name="Short">Its label in tables, 24 characters at most.</param>
/// <param name="ShortAt">The location of that label.</param>
/// <param name="Kind">What kind of document it is.</param>
/// <param name="Published">When it was published; <c>null</c> for undated.</param>
/// <param name="Rights">How much of it may be published.</param>
/// <param name="Reliability">Admiralty grade of the source, A to F.</param>
/// <param name="Credibility">Admiralty grade of the information, 1 to 6.</param>
/// <param name="Descriptor">Its author, basis, currency, completeness and bias (ICD 206).</param>
/// <param name="Publisher">Who published it, if named.</param>
/// <param name="Address">Where it can be read, if anywhere.</param>
/// <param name="Retrieved">When it was fetched, if known.</param>
/// <param name="Language">Its language, such as <c>en</c>, if it is not the briefing's.</param>
/// <param name="Original">The original, if it is kept.</param>
public sealed record SourceHeader(
    string Id, string Title, string Short, UncomparedLocation ShortAt, SourceKind Kind, Edtf? Published, Rights Rights, char Reliability, int Credibility, string Descriptor,
    string? Publisher, string? Address, Edtf? Retrieved, string? Language, Original? Original)
{
    /// <summary>How its original is divided into passages.</summary>
    public PassageDivision Division { get; init; }

    /// <summary>Who wrote it, persons and bodies, in its order.</summary>
    public ValueList<SourceName> Authors { get; init; } = [];

    /// <summary>The journal, newspaper, site or book that it is a part of, if any.</summary>
    public string? Container { get; init; }

    /// <summary>What running text calls it: <c>the opinion piece</c>, if the writers say so.</summary>
    public string? Handle { get; init; }

    /// <summary>The location of that.</summary>
    public UncomparedLocation HandleAt { get; init; }

    /// <summary>The group of sources that it is counted with where many sources are compared; <c>null</c>: the program groups them.</summary>
    public string? Group { get; init; }

    /// <summary>Its pages there, such as <c>12–19</c>, if any.</summary>
    public string? Pages { get; init; }

    /// <summary>Its DOI, <c>10.…</c>, if it has one.</summary>
    public string? Doi { get; init; }

    /// <summary>The address of a copy at an archive, if there is one.</summary>
    public string? Archived { get; init; }

    /// <summary>That it was withdrawn by those who published it, or that we no longer rely on it; <c>null</c> while it stands.</summary>
    public Withdrawal? Withdrawn { get; init; }

    /// <summary>Its authors in one text, if any are named.</summary>
    public string? AuthorsInText => Authors.Count == 0 ? null : string.Join(", ", Authors.Select(author => author.Shown));

    /// <summary>The address at which its DOI is resolved.</summary>
    public string? DoiAddress => Doi is null ? null : $"https://doi.org/{Doi}";

    /// <summary>The source in brief.</summary>
    public Target Target => EntityKind.Source.TargetOf(Id, Title) with { Handle = Handle };

    /// <summary>Further statements of its record; see <see cref="Detail"/>.</summary>
    public ValueList<Detail> Details => Detail.Given(
        ("author", Plural.Choose(Authors.Count, "Author", "Authors"), AuthorsInText), ("container", "Part of", Container), ("pages", "Pages", Pages), ("publisher", "Publisher", Publisher));
}

/// <summary>A record of a source as written.</summary>
/// <param name="Written">The file.</param>
/// <param name="Header">Its head.</param>
/// <param name="Origin">The source it repeats, if it does.</param>
/// <param name="Passages">Its entries, in order.</param>
public sealed record SourceDraft(
    InputFile Written, SourceHeader Header, UnresolvedName? Origin, ValueList<PassageDraft> Passages) : Draft(Written), IEntityDraft
{
    /// <summary>Its placeholders, which <c>import</c> wrote for the writer to replace or confirm.</summary>
    public ValueList<Placeholder> Placeholders { get; init; } = [];

    /// <summary>For which questions it was read. Linking makes silences of the questions of it, and nothing behind that asks where one is written.</summary>
    public ReadFor Read { get; init; } = new(default, [], null);

    /// <summary>Its positions, where they are written in its record; as <see cref="Read"/>.</summary>
    public ValueList<OwnPositionDraft> Positions { get; init; } = [];

    /// <summary>The questions that its record names.</summary>
    public IEnumerable<UnresolvedName> Questions => Read.Questions.Concat(Positions.Select(position => position.Question)).Where(name => name.Id.Length > 0);

    /// <summary>The greatest number of a passage; 0 without passages.</summary>
    public int LastNumber => Passages.Count == 0 ? 0 : Passages.Max(passage => passage.Number ?? 0);

    EntityKind IEntityDraft.Kind => EntityKind.Source;

    string IEntityDraft.Id => Header.Id;

    Target IEntityDraft.Target => Header.Target;

    Location IEntityDraft.At => Start;

    IEnumerable<UnresolvedProse> IEntityDraft.Texts => Passages.Select(passage => passage.Gist);

    IEnumerable<UnresolvedCitation> IEntityDraft.Citations => [];

    IEnumerable<UnresolvedName> IEntityDraft.Names => Origin is null ? [] : [Origin];

    IEnumerable<string> IEntityDraft.Anchors =>
    [
        .. Passages.Select(passage => passage.Anchor).OfType<string>(),
        .. Enumerable.Range(1, LastNumber).Select(number => $"p{number}"),
    ];
}

/// <summary>A record that nothing uses yet: it is not part of the briefing, and only suggested for a similar id.</summary>
public sealed record UnusedSourceDraft(InputFile Written, string Id) : Draft(Written);

/// <summary>An entry of a record as written: a passage, or a heading that we add over passages.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Number">The passage's number, from 1; <c>null</c> for a heading that we add.</param>
/// <param name="Level">The heading's level, 2 to 6; 0 for text.</param>
/// <param name="Anchor">The heading's anchor, if it has one.</param>
/// <param name="IsAside">Whether it is not part of the argument: an advertisement, a list of contents, a stray headline.</param>
/// <param name="Gist">What it says, in our own words (or its text, where the rights allow it).</param>
public sealed record PassageDraft(UncomparedLocation At, int? Number, int Level, string? Anchor, bool IsAside, UnresolvedProse Gist)
{
    /// <summary>Whether its gist is still missing; then <see cref="Gist"/> is a placeholder.</summary>
    public bool IsPlaceholder { get; init; }

    /// <summary>Whether nobody has said what it says: the record has no entry for the passage, or one without words.</summary>
    public bool IsLeftOut { get; init; }

    /// <summary>The pages that it is printed on, if the record names them.</summary>
    public PageReference? Pages { get; init; }
}

/// <summary>A source with its passages.</summary>
/// <param name="Header">What its record says of it.</param>
/// <param name="Label">The source in brief.</param>
/// <param name="Repeats">The source it repeats; then the two count as one origin.</param>
/// <param name="Passages">Its passages and the headings over them, in order.</param>
/// <param name="Text">What is known of its text on this machine.</param>
public sealed record Source(SourceHeader Header, SourceLabel Label, SourceLabel? Repeats, ValueList<Passage> Passages, SourceText Text) : IEntity
{
    /// <summary>The signature of who compared its passages in doubt with the original; <c>null</c> without one.</summary>
    public Signature? Signature { get; init; }

    /// <summary>Where its record says for which questions it was read, or begins.</summary>
    public UncomparedLocation ReadAt { get; init; }

    /// <summary>Unknown names of questions in its record, which are already reported.</summary>
    public ValueList<string> UnknownQuestions { get; init; } = [];

    /// <summary>Its id.</summary>
    public string Id => Header.Id;

    EntityKind IEntity.Kind => EntityKind.Source;

    Target IEntity.Target => Label.Target;

    IEnumerable<Detail> IEntity.Details => Header.Details;

    IEnumerable<Prose> IEntity.Texts => Passages.Select(passage => passage.Gist);

    IEnumerable<string> IEntity.Statements => [Header.Descriptor];

    IEnumerable<Citation> IEntity.Citations => Passages.SelectMany(passage => passage.Gist.Citations);

    IEnumerable<Target> IEntity.Parts => Passages.Select(passage => passage.Number).OfType<int>().Select(Label.PassageTarget);

    T IEntity.Accept<T>(EntityVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A source in brief.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Letter">Its letter: A, B, … Z, AA, …</param>
/// <param name="Short">Its label.</param>
/// <param name="Title">Its title.</param>
/// <param name="Origin">The id of the origin it counts as: its own, or that of the source it repeats, directly or indirectly.</param>
/// <param name="Grade">Its two Admiralty grades, such as <c>D3</c>.</param>
/// <param name="Language">Its language, where the record names one; quotations from it are marked with it.</param>
public sealed record SourceLabel(string Id, string Letter, string Short, string Title, string Origin, string Grade, string? Language = null)
{
    /// <summary>Whether it is in another language than the briefing.</summary>
    public bool IsForeign { get; init; }

    /// <summary>The direction of its script, <c>rtl</c> or <c>ltr</c>, where that is not the briefing's.</summary>
    public string? Direction { get; init; }

    /// <summary>What running text calls it: <c>the opinion piece</c>, if the writers say so.</summary>
    public string? Handle { get; init; }

    /// <summary>What a sentence of the program calls it: its handle, or its label in quotation marks.</summary>
    public string InText => Handle ?? $"“{Short}”";

    /// <summary>Whether it was withdrawn.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>The addresses of its passages.</summary>
    public PassageAddresses Addresses { get; init; } = PassageAddresses.None;

    /// <summary>The path of its page.</summary>
    public string Url => EntityKind.Source.UrlOf(Id);

    /// <summary>The source as the target of a link.</summary>
    public Target Target => EntityKind.Source.TargetOf(Id, Title) with { Handle = Handle };

    /// <summary>The path of one of its passages.</summary>
    public string PassageUrl(int number) => $"{Url}#{PassageAnchor(number)}";

    /// <summary>The anchor of one of its passages on its page.</summary>
    public string PassageAnchor(int number) => $"p{Addresses[number]}";

    /// <summary>One of its passages as the target of a link.</summary>
    public Target PassageTarget(int number) => new(TargetKind.Passage, $"{Short}, ¶{number}", PassageUrl(number));

    /// <summary>The id in the path of a source's page or of a place on it; <c>null</c> for any other path.</summary>
    public static string? IdIn(string path)
    {
        var folder = EntityKind.Source.Path;
        if (!path.StartsWith(folder, StringComparison.Ordinal)) return null;
        var tail = path[folder.Length..];
        var end = tail.AsSpan().IndexOfAny('/', '#', '?');
        return end < 0 ? tail : tail[..end];
    }
}

/// <summary>An entry of a source's record, resolved; see <see cref="PassageDraft"/>.</summary>
public sealed record Passage(int? Number, int Level, string? Anchor, bool IsAside, Prose Gist)
{
    /// <summary>Where its entry begins.</summary>
    public UncomparedLocation At { get; init; }

    /// <summary>Whether its gist is still missing.</summary>
    public bool IsPlaceholder { get; init; }

    /// <summary>When it is said, in seconds from the beginning, if its original has times.</summary>
    public int? Seconds { get; init; }

    /// <summary>Whether nobody has said what it says; then its gist is empty.</summary>
    public bool IsLeftOut { get; init; }

    /// <summary>The pages that it is printed on, if the record names them.</summary>
    public PageReference? Pages { get; init; }

    /// <summary>Why the words of the original may have been put together wrongly; <c>null</c> where that is not so, or somebody has compared them.</summary>
    public string? Doubt { get; init; }
}
