using System.Text;

namespace BriefingSite.Output.Exports;

/// <summary>Text as BibTeX files hold it.</summary>
internal static class BibText
{
    /// <summary>Text that LaTeX prints as it is. Braces are written by name: BibTeX counts even escaped ones.</summary>
    public static string Escape(string text)
    {
        var output = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '\\' => output.Append(@"\textbackslash{}"),
                '{' => output.Append(@"\textbraceleft{}"),
                '}' => output.Append(@"\textbraceright{}"),
                '~' => output.Append(@"\textasciitilde{}"),
                '^' => output.Append(@"\textasciicircum{}"),
                '#' or '$' or '%' or '&' or '_' => output.Append('\\').Append(c),
                '\n' or '\r' or '\t' => output.Append(' '),
                _ => output.Append(c),
            };
        }
        return output.ToString();
    }

    /// <summary>An address, which biblatex takes letter by letter; what would unsettle the braces is percent-encoded.</summary>
    public static string Address(string address) => address
        .Replace("\\", "%5C", StringComparison.Ordinal).Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal);
}
