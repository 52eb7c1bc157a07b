using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Importing;

namespace BriefingSite.Shell.Commands;

/// <summary>Repairs of quotations that leave fewer problems in their files and bring none that was not there before.</summary>
internal sealed class VerifiedRepairs
{
    private readonly List<Repair> _repairs = [];
    private ValueList<InputFile> _inputs;
    private Dictionary<(string Code, string? File), int> _problems;

    private VerifiedRepairs(ValueList<InputFile> inputs, IEnumerable<Diagnostic> problems) => (_inputs, _problems) = (inputs, Count(problems));

    /// <summary>Finds them.</summary>
    /// <param name="inputs">All files of the site.</param>
    /// <param name="diagnostics">Its problems.</param>
    /// <param name="repair">What could be repaired.</param>
    /// <returns>The repairs, and the files as repaired.</returns>
    public static (IReadOnlyList<Repair> Repairs, IReadOnlyList<InputFile> Files) Find(ValueList<InputFile> inputs, IEnumerable<Diagnostic> diagnostics, RepairQuotations repair)
    {
        var verified = new VerifiedRepairs(inputs, diagnostics);
        // The passage number and the words of one quotation are changed together.
        verified.Try([.. repair.Find().GroupBy(one => one.Quotation).Select(group => group.ToList())], repair);
        return (verified._repairs, repair.Apply(verified._repairs));
    }

    // Tries all at once; where that is no good, each half.
    private void Try(List<List<Repair>> groups, RepairQuotations repair)
    {
        if (groups.Count == 0) return;
        List<Repair> tried = [.. _repairs, .. groups.SelectMany(group => group)];
        var files = repair.Apply(tried).ToDictionary(file => file.Path, StringComparer.Ordinal);
        var inputs = _inputs.Select(file => files.GetValueOrDefault(file.Path, file)).ToValueList();
        var build = new Build(inputs);
        new Site(new()).Briefing.Run(build);
        var problems = Count(build.Diagnostics);
        if (problems.All(pair => pair.Value <= _problems.GetValueOrDefault(pair.Key)) && problems.Values.Sum() < _problems.Values.Sum())
        {
            (_inputs, _problems) = (inputs, problems);
            _repairs.AddRange(groups.SelectMany(group => group));
        }
        else if (groups.Count > 1)
        {
            Try(groups[..(groups.Count / 2)], repair);
            Try(groups[(groups.Count / 2)..], repair);
        }
    }

    private static Dictionary<(string Code, string? File), int> Count(IEnumerable<Diagnostic> problems) =>
        problems.Where(problem => problem.Rule.Severity > Severity.Note).GroupBy(problem => (problem.Rule.Code, (string?)problem.Location.File)).ToDictionary(group => group.Key, group => group.Count());
}
