using System.CommandLine;
using System.CommandLine.Completions;
using BriefingSite.Core.Model;
using BriefingSite.Shell.Rules;

namespace BriefingSite.Shell.Commands;

/// <summary>The command <c>explain</c>: the long descriptions of rules and kinds of change.</summary>
internal sealed class ExplainCommand : QuickCommand
{
    private const int MaxTextWidth = 80;

    private static readonly Argument<string?> s_code = Completed(new("code") { Description = "The code of a rule, such as BS101, or of a kind of change, such as BD105 [default: list them all]", HelpName = "code", Arity = ArgumentArity.ZeroOrOne });

    /// <summary>Every code that can be explained.</summary>
    public static IEnumerable<string> Codes => RuleCatalogue.All.Select(rule => rule.Code).Concat(ChangeKinds.All.Select(kind => kind.Code));

    /// <inheritdoc/>
    public override string Name => "explain";

    /// <inheritdoc/>
    public override string Description => "Explain a problem by its code, with a wrong and a right example, or a kind of change";

    /// <inheritdoc/>
    public override IReadOnlyList<Symbol> Parameters => [s_code];

    /// <inheritdoc/>
    public override string Examples => """
        briefing explain BS101
        briefing explain BD105
        briefing explain
        """;

    /// <inheritdoc/>
    protected override int Run(ParseResult parsed, HostEnvironment environment) => Explain(parsed.GetValue(s_code), environment);

    // The code may be in any case, with or without its letters.
    private static int Explain(string? code, HostEnvironment environment)
    {
        if (code is null)
        {
            List(environment.Out);
            return ExitCode.Clean;
        }
        var full = code.All(char.IsAsciiDigit) ? $"BS{code.PadLeft(3, '0')}" : code;
        if (RuleCatalogue.Find(full) is { } rule)
        {
            Write(rule, environment.Out);
            return ExitCode.Clean;
        }
        if (ChangeKinds.Find(full) is { } kind)
        {
            Write(kind, environment.Out);
            return ExitCode.Clean;
        }
        var nearest = Nearest.To(full, Codes);
        environment.Error.Line(
            $"There is no rule or kind of change {code}. ",
            nearest.Count > 0 ? $"The nearest are {string.Join(", ", nearest)}." : "'briefing explain' lists them all.");
        return ExitCode.WrongUsage;
    }

    private static Argument<string?> Completed(Argument<string?> code)
    {
        code.CompletionSources.Add(_ => Codes.Select(known => new CompletionItem(known)));
        return code;
    }

    private static void List(Terminal terminal)
    {
        if (!terminal.IsStyled)
        {
            foreach (var rule in RuleCatalogue.All) terminal.Line($"{rule.Code}  {rule.Level,-7}  {rule.Title}");
            foreach (var kind in ChangeKinds.All) terminal.Line($"{kind.Code}  {Word(kind.Weight),-7}  {kind.Title}");
            return;
        }
        terminal.Table("Rules", [.. RuleCatalogue.All.Select(rule => new Piece[] { rule.Code, new(rule.Level, Report.Style(rule)), rule.Title })]);
        terminal.Table("Kinds of change", [.. ChangeKinds.All.Select(kind => new Piece[] { kind.Code, Word(kind.Weight), kind.Title })]);
    }

    private static void Write(Rule rule, Terminal terminal)
    {
        terminal.Line(new Piece($"{rule.Level} {rule.Code}", Report.Style(rule)), new Piece($": {rule.Title}", "bold"));
        terminal.Line();
        foreach (var line in Wrap(rule.Why, Math.Min(MaxTextWidth, terminal.Width))) terminal.Line(line);
        Example("Wrong:", rule.Wrong, "red");
        Example("Right:", rule.Right, "green");

        void Example(string title, string text, string style)
        {
            terminal.Line();
            terminal.Line(new Piece(title, style));
            foreach (var line in text.Split('\n')) terminal.Line($"    {line}".TrimEnd());
        }
    }

    private static void Write(ChangeKind kind, Terminal terminal)
    {
        terminal.Line($"{Word(kind.Weight)} {kind.Code}", new Piece($": {kind.Title}", "bold"));
        terminal.Line();
        terminal.Line($"A policy in input/site.yml names it '{kind.Slug}'. 'briefing schema site' lists all that a policy can ask for, under 'review'.");
    }

    private static string Word(Weight weight) => weight.ToString().ToLowerInvariant();

    /// <summary>Wraps a text into lines of at most this many characters; a longer word gets a line of its own.</summary>
    private static IEnumerable<string> Wrap(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }
            line = line.Length == 0 ? word : $"{line} {word}";
        }
        if (line.Length > 0) yield return line;
    }
}
