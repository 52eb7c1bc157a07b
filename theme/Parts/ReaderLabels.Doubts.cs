using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public static partial class ReaderLabels
{
    /// <summary>A reason to be less sure, with its count, as a sentence without a full stop.</summary>
    public static string Sentence(Doubt doubt)
    {
        var (count, of) = (doubt.Claims, doubt.Of);
        var some = count == of ? of == 1 ? "Its only claim" : $"Each of its {of} claims" : $"{count} of its {of} claims";
        var verb = (string one, string many) => count == of || count == 1 ? one : many;
        var none = count == of && of > 1 ? $"None of its {of} claims" : null;
        return doubt.Kind switch
        {
            DoubtKind.OneOrigin => $"{some} {verb("falls", "fall")} with one origin alone",
            DoubtKind.LowGrade => $"{some} {verb("rests", "rest")} on sources of grade D or E (or F) alone, not usually reliable or worse",
            DoubtKind.UnknownGrade => $"{some} {verb("rests", "rest")} on sources of grade F alone, whose reliability cannot be judged",
            DoubtKind.Old => $"{some} {verb("rests", "rest")} on sources much older than the newest information",
            DoubtKind.Undated => $"{some} {verb("rests", "rest")} on sources without a date",
            DoubtKind.Withdrawn => $"{some} {verb("rests", "rest")} on a source that was withdrawn",
            DoubtKind.Contested => $"{some} {verb("is", "are")} contested, or {verb("rests", "rest")} on what is",
            DoubtKind.Assumed => $"{some} {verb("rests", "rest")} on an assumption",
            DoubtKind.Unquoted when none is not null => $"{none} quotes words of a source",
            DoubtKind.Unsigned when none is not null => $"{none} is signed by a person",
            DoubtKind.Unquoted => $"{some} {verb("quotes", "quote")} no words of a source",
            DoubtKind.Unsigned => $"{some} {verb("is", "are")} not signed by a person",
        };
    }
}
