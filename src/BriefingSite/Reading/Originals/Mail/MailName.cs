using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Originals.Mail;

/// <summary>The names of those whom a mail is from.</summary>
internal static class MailName
{
    /// <summary>All of them: their names, or where they have none their addresses.</summary>
    public static ValueList<string> All(string field)
    {
        var (names, start, isQuoted) = (new List<string>(), 0, false);
        for (var i = 0; i <= field.Length; i++)
        {
            if (i < field.Length && field[i] == '"') isQuoted = !isQuoted;
            if (i < field.Length && (field[i] != ',' || isQuoted)) continue;
            if (One(field[start..i].Trim()) is { Length: > 0 } name) names.Add(name);
            start = i + 1;
        }
        return names.ToValueList();
    }

    // "Holt, Ines" <ines@port.example>; ines@port.example (Ines Holt).
    private static string One(string written)
    {
        var address = written.IndexOf('<', StringComparison.Ordinal);
        var name = address < 0 ? written : written[..address];
        if (address < 0 && written.IndexOf('(', StringComparison.Ordinal) is > 0 and var comment) name = written[(comment + 1)..].TrimEnd(')');
        name = EncodedWords.Read(name.Trim().Trim('"').Trim()).Trim();
        return name.Length > 0 ? name : written[(address + 1)..].TrimEnd('>');
    }
}
