using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>A source for reference managers that look into the page (COinS); invisible.</summary>
    public virtual Html Coins(SourceHeader source, string? language = null)
    {
        (string Key, string? Value)[] fields =
        [
            ("rft.type", source.Kind switch
            {
                SourceKind.Article or SourceKind.Opinion => "magazineArticle",
                SourceKind.Report => "report",
                SourceKind.Dataset => "dataset",
                SourceKind.Interview => "interview",
                _ => "document",
            }),
            ("rft.title", source.Title), .. source.Authors.Select(author => (author.IsWhole ? "rft.aucorp" : "rft.creator", (string?)author.Sorted)),
            ("rft.source", source.Container), ("rft.pages", source.Pages), ("rft.publisher", source.Publisher),
            ("rft.date", PageMetadata.Exact(source.Published)), ("rft.identifier", source.Address), ("rft_id", source.Doi is null ? null : $"info:doi/{source.Doi}"), ("rft.language", source.Language ?? language),
        ];
        var known = fields.Where(field => field.Value is not null).Select(field => $"&{field.Key}={Uri.EscapeDataString(field.Value!)}");
        return $"""<span class="Z3988" title="ctx_ver=Z39.88-2004&amp;rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Adc{string.Concat(known)}"></span>""";
    }
}
