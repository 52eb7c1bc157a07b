namespace BriefingSite.Core.Evidence.Languages;

/// <summary>What a word may do to the meaning of a sentence. A word can have several uses.</summary>
[Flags]
public enum WordUses
{
    /// <summary>None of these.</summary>
    None = 0,

    /// <summary>It is among the most frequent words of its language, by which the language is recognised.</summary>
    Function = 1 << 0,

    /// <summary>It negates a statement.</summary>
    Negation = 1 << 1,

    /// <summary>It negates the finite verb wherever it stands: <c>isn't</c>.</summary>
    Finite = 1 << 2,

    /// <summary>It negates the finite verb beside it: <c>is not</c>.</summary>
    Not = 1 << 3,

    /// <summary>It makes a statement conditional.</summary>
    Condition = 1 << 4,

    /// <summary>It attributes a statement to somebody.</summary>
    Attribution = 1 << 5,

    /// <summary>It restricts how many, how much or how often.</summary>
    Quantifier = 1 << 6,

    /// <summary>It says how many, how much or how very, without restricting.</summary>
    Degree = 1 << 7,

    /// <summary>It makes a statement uncertain, or turns its sense: <c>may</c>, <c>avoid</c>, <c>rather</c>.</summary>
    Hedge = 1 << 8,

    /// <summary>It joins clauses.</summary>
    Conjunction = 1 << 9,

    /// <summary>It stands for a person or thing.</summary>
    Pronoun = 1 << 10,

    /// <summary>It is a finite verb, such as an auxiliary.</summary>
    Verb = 1 << 11,

    /// <summary>It says that something is an advertisement, a caption or a heading.</summary>
    Aside = 1 << 12,

    /// <summary>It makes a statement uncertain: <c>may</c>, <c>perhaps</c>. It is a hedge as well.</summary>
    Uncertain = 1 << 13,

    /// <summary>It turns the sense of what depends on it: <c>avoid</c>, <c>far from</c>. It is a hedge as well.</summary>
    Turning = 1 << 14,

    /// <summary>It introduces what depends on the words before it: <c>that</c>, <c>to</c>.</summary>
    Complementizer = 1 << 15,

    /// <summary>It may stand between a negation and what is negated: <c>even</c>, <c>be</c>.</summary>
    Particle = 1 << 16,

    /// <summary>A prefix before a hyphen that denies or restricts the word: <c>anti-</c>.</summary>
    Prefix = 1 << 17,

    /// <summary>It restricts what stands before it: <c>only</c>.</summary>
    Limit = 1 << 18,

    /// <summary>It negates nothing by itself beside a negated verb: Russian <c>никогда</c>.</summary>
    Concord = 1 << 19,

    /// <summary>It says that something is asked.</summary>
    Question = 1 << 20,

    /// <summary>It restricts, negates and conditions nothing, although its words are listed elsewhere: Spanish <c>un solo</c>, <c>not only</c>.</summary>
    Plain = 1 << 21,

    /// <summary>At the beginning of a clause it says on what, or on whose word, the clause depends: <c>without</c>, <c>according to</c>.</summary>
    Fronted = 1 << 22,

    /// <summary>At the beginning of a sentence it makes a condition: <c>had it rained</c>.</summary>
    Inverted = 1 << 23,

    /// <summary>It marks an infinitive, which may depend on the words before a comma: German <c>zu</c>.</summary>
    Infinitive = 1 << 24,

    /// <summary>Behind a negation it joins what is true instead: <c>but</c>, German <c>sondern</c>.</summary>
    Contrast = 1 << 25,

    /// <summary>It says how or by whom something is done, and so adds to a statement: <c>falsely</c>, <c>by</c>.</summary>
    Manner = 1 << 26,

    /// <summary>It limits the number after it: <c>up to</c>.</summary>
    Bound = 1 << 28,

    /// <summary>In the writer's sentence it says that something depends on something else.</summary>
    Dependence = 1 << 29,

    /// <summary>It attributes even the word beside it: <c>allegedly</c>. It is an attribution as well.</summary>
    Hearsay = 1 << 27,

    /// <summary>In the writer's sentence it says that somebody says, hopes or fears something; in a source it decides only directly before a comma, in German and Dutch.</summary>
    Speech = 1 << 30,
}
