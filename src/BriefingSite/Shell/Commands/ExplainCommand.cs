using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Commands;

/// <summary>The long form of the rules, <c>briefing explain BS101</c>, and of the kinds of change, <c>briefing explain BD105</c>.</summary>
internal static class ExplainCommand
{
    private const int WidestText = 80;

    /// <summary>Every code that can be explained.</summary>
    public static IEnumerable<string> Codes => RuleCatalogue.All.Select(rule => rule.Code).Concat(ChangeKinds.All.Select(kind => kind.Code));

    /// <summary>Explains one rule or kind of change, or lists them all.</summary>
    /// <param name="code">The code, such as <c>BS101</c>, in any case and with or without its letters; <c>null</c> for all.</param>
    /// <param name="environment">Where to write.</param>
    /// <returns>The exit code.</returns>
    public static int Run(string? code, HostEnvironment environment)
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
        foreach (var line in Fold(rule.Why, Math.Min(WidestText, terminal.Width))) terminal.Line(line);
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
        terminal.Line($"A policy in input/site.yml names it '{kind.Slug}'.");
    }

    private static string Word(Weight weight) => weight.ToString().ToLowerInvariant();

    /// <summary>Breaks a text into lines of at most this many letters; a longer word has a line of its own.</summary>
    private static IEnumerable<string> Fold(string text, int width)
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
