namespace BriefingSite.Core.Model;

/// <summary>The fingerprints of the originals: enough to check whether words are in a passage, without the words.</summary>
/// <param name="Sources">The fingerprint of each source, by id.</param>
public sealed record SeedLock(ValueList<SourceFingerprint> Sources)
{
    /// <summary>A lock without sources.</summary>
    public static SeedLock Empty { get; } = new([]);
}

/// <summary>The fingerprint of one source.</summary>
/// <param name="Source">The id of the source.</param>
/// <param name="File">The name of the original.</param>
/// <param name="Sha256">SHA-256 of the original's bytes.</param>
/// <param name="Passages">The fingerprint of each passage, in order.</param>
public sealed record SourceFingerprint(string Source, string File, string Sha256, ValueList<PassageFingerprint> Passages)
{
    /// <summary>The numbers in published addresses of passages that are no longer in the text; see <see cref="PassageAddresses"/>.</summary>
    public ValueList<int> Gone { get; init; } = [];

    /// <summary>How many words the source has.</summary>
    public int Words => Passages.Sum(passage => passage.Words);

    /// <summary>The same, with the passages confirmed that another fingerprint of the source says were confirmed when they had the same words and doubt.</summary>
    public SourceFingerprint ConfirmedAs(SourceFingerprint other) => !other.Passages.Any(passage => passage.ConfirmedBy is not null) ? this : this with
    {
        Passages = Passages.Select(passage => passage.IsInDoubt ? passage with
        {
            ConfirmedBy = other.Passages.FirstOrDefault(known => known.Fingerprint == passage.Fingerprint && known.Doubt == passage.Doubt)?.ConfirmedBy,
        } : passage).ToValueList(),
    };

    /// <summary>Whether it was read from a lock of version 1, whose hashes are too short to resist forgery, or that says so of itself.</summary>
    public bool IsWeak => IsLabelledWeak || Passages.Any(passage => passage.Text is SequenceHashes);

    /// <summary>Whether the lock calls itself one of version 1.</summary>
    public bool IsLabelledWeak { get; init; }
}

/// <summary>The kind of a passage in its original, by the markup of the original.</summary>
public enum PassageKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A heading.</summary>
    Heading,
}

/// <summary>Why a word matters to the sense of what is quoted around it.</summary>
public enum CueKind
{
    /// <summary>It negates a statement.</summary>
    Negation,

    /// <summary>It has a digit.</summary>
    Figure,

    /// <summary>It is the negation of a finite verb, or the verb that is negated: <c>isn't</c>.</summary>
    VerbNegation,

    /// <summary>It makes a statement conditional.</summary>
    Condition,

    /// <summary>It attributes a statement to somebody.</summary>
    Attribution,

    /// <summary>It restricts how many, how much or how often.</summary>
    Quantifier,

    /// <summary>It says how many, how much or how very, without restricting.</summary>
    Degree,

    /// <summary>It makes a statement uncertain, or turns its sense.</summary>
    Hedge,

    /// <summary>Another clause begins with it, which may have another subject.</summary>
    Clause,

    /// <summary>It is a name, or a part of one.</summary>
    Name,

    /// <summary>The hyphen before it stood at the end of a line, so that it may be the rest of the word before.</summary>
    LineEnd,
}

/// <summary>A word that must not be left out or changed unnoticed.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Word">Its number in the passage, from 0.</param>
public readonly record struct Cue(CueKind Kind, int Word);

/// <summary>The fingerprint of one passage.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Fingerprint">The beginning of the SHA-256 of its folded text: 16 hexadecimal digits.</param>
/// <param name="Text">Its words and the text between them.</param>
/// <param name="Kind">What it is in the original.</param>
/// <param name="SentenceEnds">The number of the last word of each sentence, in order.</param>
/// <param name="Cues">Words that must not be left out or changed unnoticed, by kind and place.</param>
/// <param name="WrittenFrom">The fingerprint of the earlier text that the statements citing it are based on, if the text has changed since.</param>
public sealed record PassageFingerprint(
    int Number, string Fingerprint, HashedText Text, PassageKind Kind, ValueList<int> SentenceEnds, ValueList<Cue> Cues, string? WrittenFrom = null)
{
    /// <summary>The <see cref="Language"/> of a text in a language without lists, which may have cues that are not known.</summary>
    public const string NoLanguage = "none";

    /// <summary>The language whose lists of words the cues were found by. <c>null</c>: the lock was written before it was recorded, and
    /// only negations and figures are known.</summary>
    public string? Language { get; init; }

    /// <summary>Its figures. <c>null</c>: the lock was written before they were recorded, so they are not known.</summary>
    public ValueList<Figure>? Figures { get; init; }

    /// <summary>The time at which it is said, in seconds from the beginning; <c>null</c> where the original has no times.</summary>
    public int? Seconds { get; init; }

    /// <summary>The numbers in its addresses, the first of which is that of links to it; empty where that is its own number.</summary>
    public ValueList<int> Addresses { get; init; } = [];

    /// <summary>The number of its page in the file; <c>null</c> where the original has no pages.</summary>
    public int? Page { get; init; }

    /// <summary>What is printed on that page as its number, where it differs.</summary>
    public string? PageLabel { get; init; }

    /// <summary>Why its words may not belong together in this order; <c>null</c> where they do.</summary>
    public string? Doubt { get; init; }

    /// <summary>The second reader that read its words in this order at import, where they are in doubt.</summary>
    public string? ConfirmedBy { get; init; }

    /// <summary>Whether its words are in doubt and no second reader agreed.</summary>
    public bool IsInDoubt => Doubt is not null && ConfirmedBy is null;

    /// <summary>How many words it has.</summary>
    public int Words => Text.Words;

    /// <summary>The numbers, from 0, of the negations.</summary>
    public IEnumerable<int> Negations => Cues.Where(cue => cue.Kind == CueKind.Negation).Select(cue => cue.Word);

    /// <summary>Whether a word is a cue of a kind.</summary>
    public bool Has(CueKind kind, int word) => Has(kind, new WordRange(word, 1));

    /// <summary>Whether any of some words is a cue of a kind.</summary>
    public bool Has(CueKind kind, WordRange words)
    {
        var first = Cues.AsSpan().BinarySearch(new CueAt(kind, words.First));
        if (first < 0) first = ~first;
        return first < Cues.Count && Cues[first].Kind == kind && Cues[first].Word < words.End;
    }

    private readonly record struct CueAt(CueKind Kind, int Word) : IComparable<Cue>
    {
        public int CompareTo(Cue other) => Kind == other.Kind ? Word.CompareTo(other.Word) : Kind.CompareTo(other.Kind);
    }

    /// <summary>Whether a sentence ends between two words in a row.</summary>
    /// <param name="word">The second of the two.</param>
    public bool BeginsSentence(int word) => word == 0 || SentenceEnds.AsSpan().BinarySearch(word - 1) >= 0;
}

/// <summary>The words of a passage as hashes.</summary>
/// <param name="Words">How many there are.</param>
public abstract record HashedText(int Words);

/// <summary>A hash of each word, and the text between the words as it is: version 2 of the lock.</summary>
/// <param name="Source">The id of the source, which is part of each hash, so that no table of hashes fits two sources.</param>
/// <param name="Hashes">The first 128 bits of the SHA-256 of the id, a line end and the folded word; in the order of the words.</param>
/// <param name="Gaps">The text before the first word, between two words and after the last one, where that is not a single space
/// between two words or nothing at an end; in order.</param>
public sealed record WordHashes(string Source, ValueList<UInt128> Hashes, ValueList<Gap> Gaps) : HashedText(Hashes.Count);

/// <summary>The text before a word.</summary>
/// <param name="Word">The number of the word, from 0; the number of words for the text after the last one.</param>
/// <param name="Text">The text, folded: punctuation, signs and spaces.</param>
public readonly record struct Gap(int Word, string Text);

/// <summary>Hashes of three consecutive words: version 1 of the lock. They have 40 bits, and collisions can be found
/// in minutes.</summary>
/// <param name="Words">How many words there are.</param>
/// <param name="Sequences">For each three consecutive words a hash of them and of the number of the first, and the same with the
/// punctuation that touches them; sorted.</param>
public sealed record SequenceHashes(int Words, ValueList<ulong> Sequences) : HashedText(Words);

/// <summary>The lock as written in <c>seeds/seeds.lock.json</c>.</summary>
public sealed record LockDraft(InputFile Written, SeedLock Lock) : Draft(Written)
{
    /// <summary>Whether it could not be read, which is reported at its location.</summary>
    public bool IsUnreadable { get; init; }
}
