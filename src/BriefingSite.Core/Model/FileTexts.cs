namespace BriefingSite.Core.Model;

/// <summary>What is said of the plain texts of a file, such as titles and answers, which are not Markdown.</summary>
/// <param name="File">The path of the file.</param>
/// <param name="Quotations">The quotations in them.</param>
/// <param name="Scare">Words in quotation marks that are nobody's: the key <c>scare</c>.</param>
/// <param name="Ours">The figures, or words with figures, that are the writer's own: the key <c>ours</c>.</param>
public sealed record FileTexts(string File, ValueList<Quotation> Quotations, ValueList<string> Scare, ValueList<string> Ours);
