namespace BriefingSite.Core.Model;

/// <summary>How long the lists of pages may be; of more, a page shows the foremost, folds the rest, or leads to where they stand. How much a comparison
/// may have is <see cref="ComparisonSize"/>.</summary>
public static class ListLengths
{
    /// <summary>The most groups into which sources are put; the smallest of more are one.</summary>
    public const int Groups = 10;

    /// <summary>The most blocs of sources that answer alike.</summary>
    public const int Blocs = 12;

    /// <summary>The most sources named of a bloc, and of any other list in a line.</summary>
    public const int NamedInLine = 8;

    /// <summary>The most questions of a ranking on the overview of a comparison.</summary>
    public const int Ranked = 10;

    /// <summary>The most questions of a ranking on the front page and on the briefing on one page.</summary>
    public const int RankedInBrief = 6;

    /// <summary>The most questions of one relation on the front page.</summary>
    public const int QuestionsAtAGlance = 20;

    /// <summary>The most stances that stand beside a question one by one on the front page.</summary>
    public const int StancesInLine = 8;

    /// <summary>The most judgements of the briefing on one page.</summary>
    public const int JudgementsInBrief = 5;

    /// <summary>The most judgements that are taken in at a glance; more have a page on which they stand side by side.</summary>
    public const int JudgementsAtAGlance = 5;

    /// <summary>The most sources that the front page names.</summary>
    public const int SourcesInBrief = 6;

    /// <summary>The most blind spots of the sources.</summary>
    public const int BlindSpots = 40;

    /// <summary>The most sources of a question that are named by links; of more only the names stand there, as links would weigh more than what they lead to.</summary>
    public const int LinkedSources = 40;

    /// <summary>The most questions on which a source is silent that its page names.</summary>
    public const int SilentQuestions = 60;

    /// <summary>The most questions of a section of two sources with their words; what the one says alone, or both alike, is on the pages of the questions.</summary>
    public const int PairInFull = 30;

    /// <summary>The most claims, questions or events of one kind that are named as what follows if a source is wrong.</summary>
    public const int IfWrong = 60;

    /// <summary>The most topics that stand first in the menu.</summary>
    public const int TopicsFirst = 10;

    /// <summary>The most questions of an overview that says of each how many take which stance; of more that stands on the pages of the topics.</summary>
    public const int QuestionsInFull = 600;

    /// <summary>The most grades of sources that a legend explains one by one, each with its sources.</summary>
    public const int GradesInLegend = 6;

    /// <summary>The fewest items of a list that can be sorted and filtered; fewer are taken in at a glance.</summary>
    public const int Sortable = 8;

    /// <summary>The most claims on one page of claims.</summary>
    public const int Claims = 300;

    /// <summary>The most claims on one of several pages of claims.</summary>
    public const int ClaimsInPart = 150;

    /// <summary>The most further pages that are groups of the claims of their own: a picture with hundreds of bars is unreadable, and so is a filter.</summary>
    public const int ClaimGroups = 24;

    /// <summary>The most further pages that are printed with the briefing; of more, those in the menu.</summary>
    public const int PrintedPages = 100;

    /// <summary>The most sources whose records are printed with the briefing.</summary>
    public const int PrintedRecords = 40;

    /// <summary>The most claims whose list is printed with the briefing.</summary>
    public const int PrintedClaims = 1500;
}
