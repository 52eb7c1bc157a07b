using BriefingSite.Benchmarks.Corpus;

namespace BriefingSite.Benchmarks.Matrix;

/// <summary>Who answers what in a made-up comparison: blocs of sources that answer alike, now and then one that differs from its bloc, much read
/// sources and questions and others of which hardly anybody speaks.</summary>
internal sealed class MatrixPlan
{
    /// <summary>The share of cells with a position, unless another is asked for.</summary>
    public const double UsualShare = 0.15;

    private const int Blocs = 4, QuestionsPerTopic = 20, SourcesPerPublisher = 3, Percent = 100;

    // How many in a hundred answer otherwise than their bloc, and how many questions nobody disputes.
    private const int Dissent = 10, Undisputed = 25;

    private readonly string?[,] _stances;

    /// <summary>A plan.</summary>
    /// <param name="sources">How many sources.</param>
    /// <param name="questions">How many questions.</param>
    /// <param name="share">The share of cells with a position, up to 1. Each source has at least one, and each question.</param>
    public MatrixPlan(int sources, int questions, double share)
    {
        (Sources, Questions) = (sources, questions);
        _stances = new string?[sources, questions];
        for (var question = 0; question < questions; question++)
            for (var source = 0; source < sources; source++)
                if (Speaks(source, question, share)) _stances[source, question] = Stance(source, question);
        for (var source = 0; source < sources; source++) _stances[source, source % questions] ??= Stance(source, source % questions);
        for (var question = 0; question < questions; question++) _stances[question % sources, question] ??= Stance(question % sources, question);
    }

    /// <summary>How many sources are compared.</summary>
    public int Sources { get; }

    /// <summary>How many questions they are compared on.</summary>
    public int Questions { get; }

    /// <summary>How many topics the questions belong to.</summary>
    public int Topics => Math.Max(1, (Questions + QuestionsPerTopic - 1) / QuestionsPerTopic);

    /// <summary>The topic of a question.</summary>
    public int Topic(int question) => question % Topics;

    /// <summary>What a source answers; <c>null</c> where it is silent.</summary>
    public string? this[int source, int question] => _stances[source, question];

    /// <summary>The possible answers to a question, from one end to the other.</summary>
    public static string[] Scale(int question) => (question % 9) switch
    {
        4 => ["grows", "stays", "shrinks"],
        7 => ["certain", "probable", "open", "doubtful", "impossible"],
        _ => ["yes", "qualified", "no"],
    };

    /// <summary>Whether the scale of a question is that of the site.</summary>
    public static bool HasOwnScale(int question) => question % 9 is 4 or 7;

    /// <summary>The publisher of a source: several sources have one.</summary>
    public static int Publisher(int source) => source / SourcesPerPublisher;

    /// <summary>The source that a source repeats; <c>null</c> where it speaks for itself.</summary>
    public static int? Origin(int source) => source % 8 == 7 ? source - 1 - (source % 5) : null;

    // Twice the share at one end of the sources, hardly any at the other; the same for questions, in another order.
    private bool Speaks(int source, int question, double share)
    {
        var (busy, popular) = (2.0 * (Sources - source) / (Sources + 1), 2.0 * (1 + Shuffled(question)) / (Questions + 1));
        return Roll(source, question, 1).Below(1_000_000) < share * busy * popular * 1_000_000;
    }

    private int Shuffled(int question) => (int)(((long)question * 7919) % Questions);

    private static string Stance(int source, int question)
    {
        var scale = Scale(question);
        var bloc = Roll(0, question, 2).Below(Percent) < Undisputed ? 0 : Publisher(source) % Blocs;
        var follows = Roll(source, question, 3).Below(Percent) >= Dissent;
        return follows ? Roll(bloc, question, 4).Pick(scale) : Roll(source, question, 5).Pick(scale);
    }

    private static Dice Roll(int source, int question, int purpose) => new(((ulong)source * 1_000_003) + ((ulong)question * 101) + (ulong)purpose);
}
