using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>Joins the parts of a script or a style sheet. Style sheets are written for today's browsers, each thing once; this writes out what older
/// ones need. MSBuild compiles this file when the theme is built; it is no part of the program.</summary>
public sealed class JoinFiles : Task
{
    /// <summary>The files, in their order.</summary>
    [Required]
    public ITaskItem[] Parts { get; set; }

    /// <summary>The file that they become.</summary>
    [Required]
    public string To { get; set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(To));
        // MSBuild's own tasks end lines as the machine does; a site's bytes are the same wherever the program was built.
        var text = string.Join("\n", Parts.Select(part => File.ReadAllText(part.ItemSpec).Replace("\r\n", "\n")));
        File.WriteAllText(To, To.EndsWith(".css", StringComparison.Ordinal) ? new StyleSheet(text).Written() : text);
        return true;
    }
}

/// <summary>A style sheet with rules inside rules, <c>light-dark()</c> and other things that browsers learned late, and how it is written without them.</summary>
internal sealed class StyleSheet
{
    /// <summary>At-rules that hold no rules with selectors: they stay as they are.</summary>
    private static readonly string[] s_opaque = { "@page", "@font-face", "@keyframes", "@property", "@counter-style" };

    private readonly string _text;
    private readonly List<string> _lines = new List<string>();
    private int _at;

    public StyleSheet(string text) => _text = WithoutComments(text);

    /// <summary>The sheet, in which no rule stands inside another.</summary>
    public string Written()
    {
        Block(null, 0);
        return string.Join("\n", _lines) + "\n";
    }

    /// <summary>Writes what stands up to the next closing brace.</summary>
    private void Block(string parent, int depth)
    {
        var declarations = new List<string>();
        while (true)
        {
            var start = _at;
            while (_at < _text.Length && ";{}".IndexOf(_text[_at]) < 0) Skip();
            var piece = _text.Substring(start, _at - start).Trim();
            var end = _at < _text.Length ? _text[_at++] : '}';
            if (end == '{')
            {
                Flush(parent, declarations, depth);
                if (s_opaque.Any(name => piece.StartsWith(name, StringComparison.Ordinal))) Line(depth, piece + " {" + Raw() + "}");
                else if (piece.StartsWith("@", StringComparison.Ordinal)) Group(piece, parent, depth);
                else Block(Combined(parent, piece), depth);
                continue;
            }
            if (piece.StartsWith("@", StringComparison.Ordinal)) Line(depth, piece + ";");
            else if (piece.Length > 0) declarations.Add(piece);
            if (end == ';') continue;
            Flush(parent, declarations, depth);
            return;
        }
    }

    private void Group(string prelude, string parent, int depth)
    {
        Line(depth, prelude + " {");
        Block(parent, depth + 1);
        Line(depth, "}");
    }

    /// <summary>Writes declarations as a rule of their own: first what every browser knows, then what is in its place where it is known.</summary>
    private void Flush(string selector, List<string> declarations, int depth)
    {
        if (declarations.Count == 0) return;
        var both = declarations.Where(each => each.Contains("light-dark(")).ToList();
        Line(depth, selector + " { " + string.Join("; ", declarations.SelectMany(each => OldForms.Of(OneColour(each, 0)))) + " }");
        if (both.Count > 0)
        {
            Line(depth, "@media screen and (prefers-color-scheme: dark) { " + selector + " { " + string.Join("; ", both.Select(each => OneColour(each, 1))) + " } }");
            Line(depth, "@supports (color: light-dark(#000, #fff)) { " + selector + " { " + string.Join("; ", both) + " } }");
        }
        declarations.Clear();
    }

    /// <summary>A selector with the one of the rule that it stands in.</summary>
    private static string Combined(string parent, string selectors)
    {
        if (parent is null) return selectors;
        var whole = Split(parent, ',').Count == 1 ? parent : ":is(" + parent + ")";
        return string.Join(", ", Split(selectors, ',').Select(each => each.Contains("&") ? each.Replace("&", whole) : whole + " " + each));
    }

    /// <summary>A declaration with the first or the second colour of each pair.</summary>
    private static string OneColour(string declaration, int which)
    {
        const string Name = "light-dark(";
        while (declaration.IndexOf(Name, StringComparison.Ordinal) is var start && start >= 0)
        {
            var end = Closing(declaration, start + Name.Length);
            var colours = Split(declaration.Substring(start + Name.Length, end - start - Name.Length), ',');
            declaration = declaration.Substring(0, start) + colours[which] + declaration.Substring(end + 1);
        }
        return declaration;
    }

    /// <summary>Where the bracket closes that was opened before a place.</summary>
    private static int Closing(string text, int at)
    {
        for (var open = 1; ; at++)
        {
            if (text[at] == '(') open++;
            else if (text[at] == ')' && --open == 0) return at;
        }
    }

    /// <summary>What stands between separators that are not in brackets or quotation marks.</summary>
    internal static List<string> Split(string text, char separator)
    {
        var found = new List<string>();
        int open = 0, start = 0;
        var quote = '\0';
        for (var at = 0; at < text.Length; at++)
        {
            var sign = text[at];
            if (quote != '\0') quote = sign == quote ? '\0' : quote;
            else if (sign is '"' or '\'') quote = sign;
            else if (sign is '(' or '[') open++;
            else if (sign is ')' or ']') open--;
            else if (sign == separator && open == 0)
            {
                found.Add(text.Substring(start, at - start).Trim());
                start = at + 1;
            }
        }
        found.Add(text.Substring(start).Trim());
        return found.Where(each => each.Length > 0).ToList();
    }

    /// <summary>Goes on by a sign, or by all that stands in quotation marks or brackets.</summary>
    private void Skip()
    {
        var sign = _text[_at++];
        if (sign is '"' or '\'') _at = _text.IndexOf(sign, _at) + 1;
        else if (sign == '(')
        {
            while (_text[_at] != ')') Skip();
            _at++;
        }
    }

    /// <summary>All up to the brace that closes.</summary>
    private string Raw()
    {
        var start = _at;
        for (var open = 1; open > 0;)
        {
            if (_text[_at] == '{') open++;
            else if (_text[_at] == '}') open--;
            Skip();
        }
        return _text.Substring(start, _at - 1 - start);
    }

    private void Line(int depth, string text) => _lines.Add(new string(' ', depth) + text);

    private static string WithoutComments(string text)
    {
        while (text.IndexOf("/*", StringComparison.Ordinal) is var start && start >= 0)
        {
            text = text.Remove(start, text.IndexOf("*/", start, StringComparison.Ordinal) + 2 - start);
        }
        return text;
    }
}

/// <summary>Declarations that older browsers know in another form, which comes first: the one that a browser does not know is left out by it.</summary>
internal static class OldForms
{
    public static IEnumerable<string> Of(string declaration)
    {
        var colon = declaration.IndexOf(':');
        var name = declaration.Substring(0, colon).Trim();
        var value = declaration.Substring(colon + 1).Trim();
        if (Before(name, value) is string old) yield return old;
        yield return declaration;
    }

    private static string Before(string name, string value)
    {
        switch (name)
        {
            case "text-size-adjust" or "print-color-adjust" or "box-decoration-break": return "-webkit-" + name + ": " + value;
            case "float" when value == "inline-start": return "float: left";
            case "float" when value == "inline-end": return "float: right";
            // The words for those who hear, after a slash.
            case "content" when StyleSheet.Split(value, '/') is var parts && parts.Count > 1: return "content: " + parts[0];
            // Safari knows the line alone.
            case "text-decoration" when StyleSheet.Split(value, ' ') is var parts && parts.Count > 1: return "text-decoration: " + parts[0];
            default: return null;
        }
    }
}
