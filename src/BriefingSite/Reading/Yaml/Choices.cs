namespace BriefingSite.Reading.Yaml;

/// <summary>The values a key allows, by their words.</summary>
internal sealed class Choices<T>(params (string Word, T Value)[] values)
{
    /// <summary>The words, as documented.</summary>
    public IEnumerable<string> Words => values.Select(pair => pair.Word);

    /// <summary>The value that stands in after a mistake.</summary>
    public T First => values[0].Value;

    /// <summary>The value for a word, exactly as documented.</summary>
    public bool TryGet(string word, out T value)
    {
        foreach (var pair in values)
        {
            if (pair.Word != word) continue;
            value = pair.Value;
            return true;
        }
        value = First;
        return false;
    }
}
