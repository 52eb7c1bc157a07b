using System.Buffers;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Evidence.Languages;

namespace BriefingSite.Core.Checking;

/// <summary>The writer's own words in the sentence of a quotation: they may say what the quoted words alone do not, such as a negation.</summary>
internal sealed class WriterSentence
{
    private static readonly SearchValues<char> s_breaks = SearchValues.Create(",;:()—،，；：");

    /// <summary>What ends a sentence, or a part that is one.</summary>
    internal static readonly SearchValues<char> Ends = SearchValues.Create(".;:?!");

    private const int MostOfSubject = 4, MostBeforeResuming = 3;

    private readonly Words _before, _after, _beside;
    private readonly Lazy<Parts> _parts;

    /// <summary>Takes the words around a quotation.</summary>
    /// <param name="before">The words before it.</param>
    /// <param name="after">The words after it.</param>
    /// <param name="site">The language of the site.</param>
    /// <param name="beside">Words that say elsewhere what is quoted, as those of a position do.</param>
    public WriterSentence(string before, string after, Language? site, string beside = "")
    {
        Language = site;
        (_before, _after, _beside) = (Words.Split(before), Words.Split(after), Words.Split(beside));
        _parts = new(() => Read(site));
        IsQuestion = before.Contains('?') || after.Contains('?');
    }

    /// <summary>The language of the site; <c>null</c> for one without lists, so that what the writer says is not known.</summary>
    public Language? Language { get; }

    /// <summary>Whether the sentence ends as a question.</summary>
    public bool IsQuestion { get; }

    /// <summary>Whether the sentence has another quotation.</summary>
    public bool HasOtherQuotation => new[] { _before, _after }.Any(words => words.Gaps.Append(words.Count == 0 ? "" : words.Before).Append(words.After).Any(gap => gap.Contains('"')));

    /// <summary>The words before the quotation.</summary>
    public Words Before => _before;

    /// <summary>The words after it.</summary>
    public Words After => _after;

    /// <summary>The words that say elsewhere what is quoted.</summary>
    public Words Beside => _beside;

    /// <summary>Whether the sentence has a few words before the quotation, without a verb, and none behind it: they are what the quoted words state something
    /// of.</summary>
    public bool IsSubject => _before.Count is > 0 and <= MostOfSubject && _after.Count + _beside.Count == 0 && !IsEnd(_before.After)
        && (UseOf(_before.Items[^1]) & WordUses.Function) == 0 && !_before.Items.Any(word => UseOf(word).HasFlag(WordUses.Verb));

    /// <summary>Whether a clause before the quotation is a condition by the place of its verb: <c>had it rained, “…”</c>, in German and Dutch with any verb.</summary>
    public bool OpensWithCondition => _parts.Value.IsCondition;

    /// <summary>What a word of the writer may do.</summary>
    public WordUses UseOf(string word) => Language?.Single(word.ToLowerInvariant()) ?? WordUses.None;

    /// <summary>Whether the writer's words have a use.</summary>
    public bool Has(WordUses use) => (_parts.Value.All & use) != 0;

    /// <summary>Whether those of the clause that the quotation belongs to have a use.</summary>
    public bool HasInClause(WordUses use) => (_parts.Value.Clause & use) != 0;

    /// <summary>The same sentence for a quotation of a source in some language. Too few words to tell their language may be in that.</summary>
    public WriterSentence For(Language? source) => source is null || source == Language || _before.Count + _after.Count + _beside.Count == 0 || IsRecognised() ? this : new(this, source);

    private WriterSentence(WriterSentence site, Language source)
    {
        (Language, IsQuestion, _before, _after, _beside) = (site.Language, site.IsQuestion, site._before, site._after, site._beside);
        _parts = new(() => site._parts.Value.With(new(_before, _after, _beside, source)));
    }

    private IEnumerable<string> Own => [.. _before.Items, .. _after.Items, .. _beside.Items];

    private bool IsRecognised() => LanguageRecognition.Recognise([.. Own], null) is not null;

    private Parts Read(Language? site) => new(_before, _after, _beside, LanguageRecognition.Recognise([.. Own], site) ?? site);

    private sealed class Parts
    {
        public Parts(Words before, Words after, Words beside, Language? language)
        {
            if (language is null) return;
            var resumes = before.Count == 0 && Resumes(after, language);
            var (left, right, other) = (UsesOf(before), UsesOf(after), Union(UsesOf(beside)));
            All = Union(left) | Union(right) | other;
            IsCondition = BeginsWithVerb(before, left, language);
            Clause = Union(ClauseBefore(before, left)) | Union(ClauseAfter(after, right, resumes)) | other;

            WordUses[] UsesOf(Words words) => language.UsesOf(words.Items, [words.Before, .. words.Gaps]);
        }

        public WordUses All { get; }

        public WordUses Clause { get; }

        public bool IsCondition { get; }

        public Parts With(Parts other) => new(All | other.All, Clause | other.Clause, IsCondition || other.IsCondition);

        private Parts(WordUses all, WordUses clause, bool isCondition) => (All, Clause, IsCondition) = (all, clause, isCondition);

        // A clause from the beginning of the sentence to a comma before the quotation.
        private static bool BeginsWithVerb(Words words, WordUses[] uses, Language language)
        {
            if (words.Count < 2 || words.After.TrimStart() is not [',', ..]) return false;
            var start = words.StartBehindLast(Ends);
            if (words.Count - start < 2) return false;
            // French "le préfet donnerait-il son accord". But "dit-il" says who speaks.
            for (var word = start + 1; word < words.Count; word++)
                if (words.GapBefore(word) == "-" && uses[word].HasFlag(WordUses.Pronoun)) return (Union(uses.AsSpan(start..word)) & (WordUses.Attribution | WordUses.Speech)) == 0;
            if (uses[start].HasFlag(WordUses.Inverted)) return true;
            const WordUses NoVerb = WordUses.Function | WordUses.Conjunction | WordUses.Pronoun | WordUses.Complementizer | WordUses.Fronted | WordUses.Negation | WordUses.Degree;
            var isVerb = uses[start].HasFlag(WordUses.Verb) || (uses[start] & NoVerb) == 0;
            return language.EndsWithInfinitive && isVerb && words.GapBefore(start + 1) == " " && (uses[start + 1] & (WordUses.Function | WordUses.Pronoun)) != 0 && !uses[start + 1].HasFlag(WordUses.Conjunction);
        }

        private static WordUses Union(ReadOnlySpan<WordUses> uses)
        {
            var all = WordUses.None;
            foreach (var one in uses) all |= one;
            return all;
        }

        // From the last punctuation or conjunction before the quotation. An insertion without a verb, "in its own view,", is stepped over, and
        // so is "it says" between two parts of a quotation.
        private static ReadOnlySpan<WordUses> ClauseBefore(Words words, WordUses[] uses)
        {
            var (end, start) = (words.Count, AfterBreak(words, uses, words.Count));
            if (words.After.AsSpan().IndexOfAny(";:") >= 0) return [];
            if (start > 0 && IsBreak(words.After) && IsInsertion(Union(uses.AsSpan(start..)), words.GapBefore(start))) (end, start) = (start, AfterBreak(words, uses, start));
            for (var word = end - 1; word > start; word--)
                if (Splits(uses, start, word, end)) return uses.AsSpan((word + 1)..end);
            return uses.AsSpan(start..end);
        }

        // The first word after the last punctuation. A comma before "that" separates no statement of its own.
        private static int AfterBreak(Words words, WordUses[] uses, int end)
        {
            for (var word = end - 1; word > 0; word--)
                if (IsBreak(words.GapBefore(word)) && !(words.GapBefore(word) == ", " && uses[word].HasFlag(WordUses.Complementizer))) return word;
            return 0;
        }

        // A conjunction with a verb on both sides, or with a subject after it: "he is not old and the council". But "not because they are".
        private static bool Splits(WordUses[] uses, int start, int word, int end) =>
            IsContrast(uses, start, word, end) || uses[word].HasFlag(WordUses.Conjunction) && !uses[word - 1].HasFlag(WordUses.Negation)
            && (Union(uses.AsSpan(start..word)) & (WordUses.Verb | WordUses.Finite | WordUses.Not)) != 0
            && (end - word > 2 || (Union(uses.AsSpan((word + 1)..end)) & (WordUses.Verb | WordUses.Pronoun)) != 0);

        // "must not wait but “raise it”": the negation is that of the words before.
        private static bool IsContrast(WordUses[] uses, int start, int word, int end) =>
            word == end - 1 && uses[word].HasFlag(WordUses.Contrast) && !uses[word - 1].HasFlag(WordUses.Negation) && Union(uses.AsSpan(start..word)).HasFlag(WordUses.Negation);

        private static bool IsInsertion(WordUses uses, string gap) => (uses & (WordUses.Verb | WordUses.Attribution)) == 0 || IsBetweenParts(uses, gap);

        private static bool IsBetweenParts(WordUses uses, string gap) => (uses & WordUses.Attribution) != 0 && gap.Contains('"');

        // "“The dam leaked”: that is what he denies", "…, which he denies": the clause behind a quotation that begins the sentence is about it.
        private static bool Resumes(Words after, Language language)
        {
            if (after.Before.AsSpan().ContainsAny(".;?!")) return false;
            for (var word = 0; word < after.Count && word < MostBeforeResuming && (word == 0 || after.GapBefore(word) == " "); word++)
                if (language.Resuming.Contains(after.Items[word].ToLowerInvariant())) return true;
            return false;
        }

        // Up to the next punctuation or conjunction.
        private static ReadOnlySpan<WordUses> ClauseAfter(Words words, WordUses[] uses, bool resumes)
        {
            if (resumes || !IsEnd(words.Before)) return uses.AsSpan(..End(0));
            var next = End(0);
            return next < words.Count && IsBetweenParts(Union(uses.AsSpan(..next)), words.GapBefore(next)) ? uses.AsSpan(next..End(next)) : [];

            int End(int from)
            {
                for (var word = from; word < words.Count; word++)
                    if (uses[word].HasFlag(WordUses.Conjunction) || (word > from && IsEnd(words.GapBefore(word)))) return word;
                return words.Count;
            }
        }
    }

    private static bool IsEnd(string gap) => IsBreak(gap) || gap.Contains('.');

    private static bool IsBreak(string gap) => gap.AsSpan().ContainsAny(s_breaks) || gap.EndsWith(" -", StringComparison.Ordinal) || gap.Contains(" - ", StringComparison.Ordinal);
}
