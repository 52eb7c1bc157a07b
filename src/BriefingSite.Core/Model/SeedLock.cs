namespace BriefingSite.Core.Model;

/// <summary>What is kept of the originals' texts: enough to tell whether words stand in a passage, and not the text.</summary>
/// <param name="Sources">A print of each source, by id.</param>
public sealed record SeedLock(ValueList<SourcePrint> Sources)
{
    /// <summary>A lock without sources.</summary>
    public static SeedLock Empty { get; } = new([]);
}

/// <summary>A print of one source.</summary>
/// <param name="Source">The id of the source.</param>
/// <param name="File">The name of the original.</param>
/// <param name="Sha256">SHA-256 of the original's bytes.</param>
/// <param name="Passages">A print of each passage, in order.</param>
public sealed record SourcePrint(string Source, string File, string Sha256, ValueList<PassagePrint> Passages)
{
    /// <summary>How many words the source has.</summary>
    public int Words => Passages.Sum(passage => passage.Words);
}

/// <summary>A print of one passage.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Fingerprint">The beginning of the SHA-256 of its folded text: 16 hexadecimal digits.</param>
/// <param name="Words">How many words it has.</param>
/// <param name="Negations">The numbers, from 0, of the words that turn a statement round.</param>
/// <param name="Sequences">For each three words in a row a hash of them and of the number of the first, and the same with the
/// punctuation that touches them; 40 bits each, sorted.</param>
/// <param name="Was">The fingerprint of the text that the statements resting on it were written from, when that was another one.</param>
public sealed record PassagePrint(
    int Number, string Fingerprint, int Words, ValueList<int> Negations, ValueList<ulong> Sequences, string? Was = null);

/// <summary>The lock as it stands in <c>seeds/seeds.lock.json</c>.</summary>
public sealed record LockDraft(InputFile Written, SeedLock Lock) : Draft(Written);

/// <summary>An original that is present on this machine: its passages are its non-blank lines.</summary>
/// <param name="Written">The file.</param>
/// <param name="Name">Its name, as records name it.</param>
/// <param name="Passages">The text of each passage.</param>
public sealed record OriginalDraft(InputFile Written, string Name, ValueList<string> Passages) : Draft(Written);
