using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Output;

/// <summary>Gives a file of the theme a name that contains a hash of its content.</summary>
public sealed class HashAsset : IModule<InputFile, Asset>
{
    private const int HashDigits = 10;

    /// <summary>Names a file of the theme after its content.</summary>
    public static Asset Name(string name, Blob content)
    {
        var ending = Path.GetExtension(name);
        return new(name, $"/assets/{name[..^ending.Length]}.{content.Hash[..HashDigits]}{ending}", content);
    }

    /// <inheritdoc/>
    public IEnumerable<Asset> Execute(InputFile document, Action<Diagnostic> report)
    {
        // The part after theme/assets/ or theme/search/.
        var folder = document.Path.IndexOf('/', "theme/".Length) + 1;
        yield return Name(document.Path[folder..], document.CanonicalContent);
    }
}

/// <summary>Leaves out the style sheet of the pages for reviewers where there are no such pages.</summary>
public sealed class LeaveOutReview(bool isReview) : IModule<InputFile, InputFile>
{
    private const string StyleSheet = "theme/assets/review.css";

    /// <inheritdoc/>
    public IEnumerable<InputFile> Execute(InputFile document, Action<Diagnostic> report) => isReview || document.Path != StyleSheet ? [document] : [];
}

/// <summary>Copies a file of the theme.</summary>
public sealed class CopyAsset : IModule<Asset, OutputFile>
{
    /// <inheritdoc/>
    public IEnumerable<OutputFile> Execute(Asset document, Action<Diagnostic> report) =>
        [new(document.Path[1..], document.Content, $"theme/assets/{document.Name}")];
}

/// <summary>Adds the PDF of the whole briefing, if there is one.</summary>
public sealed class CopyPdf(Blob? pdf) : IModule<Frame, OutputFile>
{
    /// <inheritdoc/>
    public IEnumerable<OutputFile> Execute(Frame document, Action<Diagnostic> report) =>
        pdf is null ? [] : [new(PrintPaths.Pdf[1..], pdf, "the whole briefing")];
}

/// <summary>Copies a file of <c>input/files/</c>.</summary>
public sealed class CopyFile : IModule<FileDraft, OutputFile>
{
    /// <inheritdoc/>
    public IEnumerable<OutputFile> Execute(FileDraft document, Action<Diagnostic> report) =>
        [new(document.Url[1..], document.Written.Content, document.Written.Path)];
}
