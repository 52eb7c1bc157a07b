using System.Text;

namespace BriefingSite.Output.Exports;

/// <summary>Escapes text for BibTeX.</summary>
internal static class BibText
{
    /// <summary>Escapes a text so that LaTeX prints it unchanged. Braces become commands, because BibTeX counts even escaped ones.</summary>
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

    /// <summary>Escapes an address, which biblatex takes verbatim; backslashes and braces are percent-encoded.</summary>
    public static string Address(string address) => address
        .Replace("\\", "%5C", StringComparison.Ordinal).Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal);
}
