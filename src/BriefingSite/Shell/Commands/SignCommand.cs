using System.CommandLine;
using System.Globalization;
using BriefingSite.Core.Model;
using BriefingSite.Importing;
using BriefingSite.Shell.Disk;

namespace BriefingSite.Shell.Commands;

/// <summary>The command <c>sign</c>: a person vouches for a claim.</summary>
internal sealed class SignCommand : QuickCommand
{
    private const string Reviews = "input/reviews.yml";

    private static readonly Argument<string> s_claim = new("claim") { Description = "The id of the claim", HelpName = "claim" };
    private static readonly Option<string> s_by = new("--by") { Description = "Who vouches that the evidence supports the claim", HelpName = "name", Required = true };
    private static readonly Option<string> s_date = Checked(new("--date") { Description = "The day, such as 2026-03-14 [default: today]", HelpName = "date" });

    /// <inheritdoc/>
    public override string Name => "sign";

    /// <inheritdoc/>
    public override string Description => "Vouch for a claim: its evidence supports it";

    /// <inheritdoc/>
    public override IReadOnlyList<Symbol> Parameters => [s_claim, s_by, s_date, SharedOptions.Root];

    /// <inheritdoc/>
    public override string Examples => """
        briefing sign harbour-record --by "A. Reader"
        """;

    /// <inheritdoc/>
    protected override int Run(ParseResult parsed, HostEnvironment environment)
    {
        var (folders, originals, problem) = SharedOptions.FindFolders(parsed, environment);
        if (problem is not null) return Refuse(environment, problem);
        using var held = SiteFiles.Hold(folders!.Root, environment);
        var run = ReadBriefing.Read(folders, originals!);
        var sign = new Sign(run.Briefing, run.Diagnostics);
        var (id, by) = (parsed.GetValue(s_claim)!, parsed.GetValue(s_by)!.Trim());
        if (by.Length == 0 || by.Any(char.IsControl)) return Refuse(environment, "--by needs a name.");
        if (sign.Claim(id) is not { } claim)
            return Refuse(environment, $"There is no claim '{id}'.{(sign.Suggestions(id) is { Count: > 0 } near ? $" The nearest are {string.Join(", ", near)}." : "")}");
        if (sign.Errors(claim) is { Count: > 0 } errors)
        {
            new Report(environment.Error, run.Inputs).Write(errors, $"; '{id}' can't be signed until that is fixed");
            return ExitCode.ContentHasErrors;
        }
        var date = parsed.GetValue(s_date) ?? environment.Today().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (sign.Written(run.Inputs.FirstOrDefault(file => file.Path == Reviews), claim, by, date) is not { } text)
            return Refuse(environment, "Each entry of input/reviews.yml must begin with '- ' on a line of its own.");
        var site = new SiteFiles(folders.Root);
        if (site.Refusal(Reviews) is { } refused) return Refuse(environment, refused);
        site.Write(Reviews, Blob.Create(text).Bytes.Span);
        environment.Out.Line($"{by} vouches for '{id}' ({date}): input/reviews.yml");
        return ExitCode.Clean;
    }

    private static Option<string> Checked(Option<string> date)
    {
        date.Validators.Add(result =>
        {
            if (result.Tokens is [var day] && !DateOnly.TryParseExact(day.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
                result.AddError($"--date '{day.Value}' is not a day. Write it as 2026-03-14.");
        });
        return date;
    }
}
