namespace BriefingSite.Comparing.Wording;

/// <summary>What a term is.</summary>
internal enum TermKind
{
    /// <summary>A word.</summary>
    Word,

    /// <summary>A number, a date, a time of day.</summary>
    Number,

    /// <summary>A unit or currency behind a number.</summary>
    Unit,

    /// <summary>A sign that counts: a comma, a question mark, a bracket, a quotation mark.</summary>
    Sign,

    /// <summary>The end of a sentence or clause: a full stop, a semicolon, a colon, a dash, an exclamation mark.</summary>
    Stop,
}

/// <summary>A part of a text as it is compared.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Form">The form to compare by.</param>
/// <param name="Written">As written.</param>
/// <param name="Begins">Whether it begins a sentence, where a capital letter says nothing.</param>
/// <param name="Spaced">Whether a space follows.</param>
internal sealed record Term(TermKind Kind, string Form, string Written, bool Begins = false, bool Spaced = false)
{
    /// <summary>The form of a full stop; the other stops stand for themselves.</summary>
    public const string StopForm = "|";
}
