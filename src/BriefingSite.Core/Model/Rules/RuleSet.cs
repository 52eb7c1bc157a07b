namespace BriefingSite.Core.Model;

/// <summary>The rules of one part of the program. Each is declared in the file of the code that reports it, and declaring it adds it here:
/// <c>public static Rule X { get; } = All.Add(new(…))</c>. The property <c>All</c> creates the set on first use: it has no initializer, since
/// those of a class in several files run in no defined order.</summary>
public sealed class RuleSet
{
    private readonly List<Rule> _rules = [];

    /// <summary>The rules, in no defined order.</summary>
    public IReadOnlyList<Rule> Rules => _rules;

    /// <summary>Adds a rule and returns it.</summary>
    public Rule Add(Rule rule)
    {
        _rules.Add(rule);
        return rule;
    }
}
