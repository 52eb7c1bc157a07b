using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;

namespace BriefingSite.Importing;

/// <summary>The questions that the passages of a source seem to touch. That is a suggestion: shared words say nothing of what a passage means.</summary>
/// <param name="Source">The source.</param>
/// <param name="Questions">The questions, those first that share most.</param>
/// <param name="Open">How many questions there are on which it takes no position.</param>
/// <param name="Compared">How many of its passages could be compared.</param>
/// <param name="Passages">How many passages it has, without asides.</param>
/// <param name="Problem">Why nothing can be told; <c>null</c> where something can.</param>
public sealed record SuggestedQuestions(Source Source, ValueList<SuggestedQuestion> Questions, int Open, int Compared, int Passages, string? Problem);

/// <summary>A question that a source seems to touch.</summary>
/// <param name="Question">The question.</param>
/// <param name="IsSilent">Whether the source is said to be silent on it.</param>
/// <param name="Passages">The passages that share words with it, those first that share most.</param>
public sealed record SuggestedQuestion(Question Question, bool IsSilent, ValueList<SharedPassage> Passages);

/// <summary>A passage that shares words with a question.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Words">The words, as the passage has them, and the titles of terms.</param>
public sealed record SharedPassage(int Number, ValueList<string> Words);

/// <summary>Finds the questions that the passages of a source seem to touch and on which it takes no position, by the words and terms that they
/// share. Words that many questions have weigh little, frequent words of the language nothing.</summary>
/// <param name="briefing">The briefing, with unused sources.</param>
public sealed class SuggestQuestions(Briefing briefing)
{
    private const int MaxPassages = 3;

    private readonly string _language = briefing.Site.Language;

    /// <summary>The suggestions for a source; <c>null</c> where there is none of that id.</summary>
    public SuggestedQuestions? For(string id)
    {
        if (briefing.Sources.FirstOrDefault(source => source.Id == id) is not { } source) return null;
        var open = briefing.Questions.Where(question => question.Positions.All(position => position.Source.Id != id)).ToList();
        var passages = source.Passages.Where(passage => passage is { Number: not null, IsAside: false }).ToList();
        if (Language.Find(_language) is not { } language) return new(source, [], open.Count, 0, passages.Count, $"There is no list of the frequent words of the site's language, '{_language}', so nothing tells which words are shared by chance.");
        var words = new ContentWords(language, briefing.Terms);
        var texts = passages.Select(passage => (Number: passage.Number!.Value, Text: Text(source, passage))).Where(passage => passage.Text.Length > 0).ToList();
        if (texts.Count == 0) return new(source, [], open.Count, 0, passages.Count, Missing(source));
        return new(source, Rank(source, open, [.. texts.Select(text => (text.Number, words.Find(text.Text)))], words), open.Count, texts.Count, passages.Count, null);
    }

    // In the language of the questions there are our own words and, where it is the same, those of the original.
    private static string Text(Source source, Passage passage) => string.Join('\n', ((string?[])
    [
        passage.IsLeftOut || passage.IsPlaceholder ? null : PlainText.Extract(passage.Gist),
        source.Label.IsForeign ? null : source.Text.Passage(passage.Number!.Value),
    ]).OfType<string>());

    private string Missing(Source source) => source.Label.IsForeign
        ? $"'{source.Id}' is in another language, '{source.Header.Language}', than the questions, '{_language}', and its record says of no passage what that says."
        : $"The text of '{source.Id}' is not here, and its record says of no passage what that says.";

    private ValueList<SuggestedQuestion> Rank(Source source, List<Question> open, List<(int Number, IReadOnlyDictionary<string, string> Words)> passages, ContentWords words)
    {
        var asked = briefing.Questions.ToDictionary(question => question, question => (Wording: words.Find(question.Header.Wording), Others: words.Find(Others(question))), (IEqualityComparer<Question>)ReferenceEqualityComparer.Instance);
        var counts = asked.Values.SelectMany(texts => texts.Wording.Keys.Union(texts.Others.Keys)).CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var ranked = new List<(double Weight, SuggestedQuestion Suggestion)>();
        foreach (var question in open)
        {
            var (wording, others) = asked[question];
            var found = new List<(double Weight, SharedPassage Passage)>();
            foreach (var (number, has) in passages)
            {
                var shared = has.Keys.Where(word => wording.ContainsKey(word) || others.ContainsKey(word)).ToList();
                // One word that only the texts below a question have is chance.
                if (shared.Count == 0 || (shared.Count == 1 && !wording.ContainsKey(shared[0]) && !ContentWords.IsTerm(shared[0]))) continue;
                found.Add((shared.Sum(Weight), new(number, words.Shown(shared.OrderByDescending(Weight).ThenBy(word => word, StringComparer.Ordinal), has))));
            }
            if (found.Count == 0) continue;
            var best = found.OrderByDescending(one => one.Weight).ThenBy(one => one.Passage.Number).Take(MaxPassages).ToList();
            ranked.Add((best[0].Weight, new(question, question.Silent.Any(silent => silent.Id == source.Id), best.Select(one => one.Passage).ToValueList())));

            double Weight(string word) => Math.Log((asked.Count + 1.0) / counts[word]) * (wording.ContainsKey(word) ? 2 : 1) * (ContentWords.IsTerm(word) ? 2 : 1);
        }
        return ranked.OrderByDescending(one => one.Weight).ThenBy(one => one.Suggestion.Question.Header.Id, StringComparer.Ordinal).Select(one => one.Suggestion).ToValueList();
    }

    private static string Others(Question question) =>
        string.Join('\n', question.Positions.Select(position => PlainText.Extract(position.Says)).Append(PlainText.Extract(question.Reading)).Append(question.Difference?.Because ?? ""));
}
