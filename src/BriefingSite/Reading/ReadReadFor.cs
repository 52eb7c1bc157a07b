using BriefingSite.Core.Model;
using BriefingSite.Reading.Values;
using BriefingSite.Reading.Yaml;

namespace BriefingSite.Reading;

/// <summary>Reads the key <c>read</c> of a record: ids of questions, and <c>all-until</c> with a day.</summary>
internal static class ReadReadFor
{
    private const string Example = $"{ReadFor.AllUntil} 2026-11-20";

    /// <summary>What the key says. Where a part of it can't be read, that is reported, and it has no location: that the source was not read is
    /// not reported as well.</summary>
    public static ReadFor From(Fields fields)
    {
        var questions = new List<UnresolvedName>();
        Edtf? until = null;
        var isReadable = true;
        foreach (var text in fields.TextOrTexts("read", Patterns.ReadFor))
        {
            if (Id.IsValid(text.Value) && text.Value is not ("all" or ReadFor.AllUntil)) questions.Add(new(text.At, text.Value));
            else if (Day(text, fields) is not { } day) isReadable = false;
            else if (until is null || day > until) until = day;
        }
        return new(isReadable ? fields.Place("read") : default(UncomparedLocation), questions.ToValueList(), until);
    }

    private static Edtf? Day(YamlText text, Fields fields)
    {
        if (text.Value.StartsWith($"{ReadFor.AllUntil} ", StringComparison.Ordinal)) return fields.Day(text, text.Value[ReadFor.AllUntil.Length..].Trim());
        fields.Report(new(CommonRules.UnknownValue, text.At, $"'read' can't be '{text.Value}'.",
            text.Value.StartsWith("all", StringComparison.Ordinal) ? $"name the day on which it was read, so that a question asked later asks for it again: {Example}" : $"it is the ids of questions, or {Example}"));
        return null;
    }
}
