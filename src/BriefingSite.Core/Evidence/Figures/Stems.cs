namespace BriefingSite.Core.Evidence;

/// <summary>Cuts endings off words, so that "ship" and "ships" count the same thing. The stems are no words of a language; they only need
/// to be the same for the forms of a word, mostly.</summary>
internal static class Stems
{
    private const int MinLength = 3;

    private const string Endings = "aeiouynsąęówаеиоуыэюяьйіїєвмх";

    /// <summary>The stem of a word in lower case.</summary>
    public static string Of(string word)
    {
        var length = word.Length;
        if (word.EndsWith("'s", StringComparison.Ordinal)) length -= 2;
        while (length > MinLength && Endings.Contains(word[length - 1], StringComparison.Ordinal)) length--;
        return word[..length];
    }
}
