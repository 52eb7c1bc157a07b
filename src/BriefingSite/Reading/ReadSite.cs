using System.Globalization;
using System.Text.RegularExpressions;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Values;
using BriefingSite.Reading.Yaml;

namespace BriefingSite.Reading;

/// <summary>Reads <c>input/site.yml</c>.</summary>
public sealed partial class ReadSite : IModule<InputFile, SiteDraft>
{
    private const int MonthsInYear = 12;

    /// <inheritdoc/>
    public IEnumerable<SiteDraft> Execute(InputFile document, Action<Diagnostic> report)
    {
        var map = YamlFile.Map(document, report);
        // Unreadable settings were reported already; accept any kind of term, since they may list it.
        var texts = new TextCollector();
        yield return new SiteDraft(document, map is null
            ? Info(new(new(new(document.Path, 1, 1), []), _ => { })) with { Terms = TermSettings.Default with { Kinds = [] } }
            : Fields.Read(map, report, Info, texts))
            with
        { Texts = texts.Close(document.Path) };
    }

    internal static SiteInfo Info(Fields fields) => new(
        fields.Text("title"),
        fields.OptionalText("description") ?? "",
        BaseUrl(fields),
        fields.OptionalLanguage("language") ?? "en",
        fields.OptionalText("publisher"),
        fields.Map("licence", licence => new Licence(licence.Text("name"), licence.OptionalAddress("url"))),
        Scale(fields),
        fields.Map("limits", Limits) ?? new Limits())
    {
        Author = fields.OptionalText("author"),
        Contact = Contact(fields, required: false),
        StaleAfter = Months(fields),
        Security = fields.Map("security", Security),
        Terms = fields.Map("terms", Terms) ?? TermSettings.Default,
        Indicators = fields.Map("watch", Indicators) ?? IndicatorLabels.Default,
        Review = fields.Map("review", Review) ?? ReviewPolicy.Usual,
    };

    private static ValueList<string> Scale(Fields fields)
    {
        var words = fields.Texts("scale").Select(text => text.Value).ToValueList();
        return fields.Has("scale") ? words : ["yes", "qualified", "no"];
    }

    private static TermSettings Terms(Fields fields)
    {
        var kinds = fields.Texts("kinds").Select(text => text.Value).ToValueList();
        return new(kinds.Count > 0 ? kinds : TermSettings.Default.Kinds, fields.OptionalText("description") ?? TermSettings.Default.Description);
    }

    private static IndicatorLabels Indicators(Fields fields) =>
        new(fields.OptionalText("closer") ?? IndicatorLabels.Default.Closer, fields.OptionalText("apart") ?? IndicatorLabels.Default.Apart);

    private static ReviewPolicy Review(Fields fields)
    {
        var known = ReviewPolicy.Words.Concat(ChangeKinds.All.SelectMany(kind => new[] { kind.Slug, kind.Code })).ToHashSet(StringComparer.Ordinal);
        return new(Changes("second-reviewer", ReviewPolicy.Usual.SecondReviewer), Changes("change-note", ReviewPolicy.Usual.ChangeNote))
        {
            Outside = fields.Choice("outside", FormatNames.OutsideReviews, isRequired: false),
        };

        ValueList<string> Changes(string key, ValueList<string> usual)
        {
            var words = fields.Texts(key);
            foreach (var word in words.Where(word => !known.Contains(word.Value)))
                fields.Report(new(CommonRules.UnknownValue, word.At, $"'{word.Value}' names no change.", Nearest.Hint(word.Value, known, "name a weight, a kind such as claim-reworded, or what changes, such as claim")));
            return fields.Has(key) ? words.Select(word => word.Value).ToValueList() : usual;
        }
    }

    private static string? Contact(Fields fields, bool required)
    {
        if (fields.TextNode("contact", required, Patterns.Contact) is not { } contact) return null;
        if (!contact.Value.Any(char.IsControl) && Uri.TryCreate(contact.Value, UriKind.Absolute, out var uri) && uri.Scheme is "mailto" or "https") return contact.Value;
        fields.Report(new(YamlRules.WrongType, contact.At, $"'{contact.Value}' is not an address to write to.", "write mailto:… or https://…"));
        return null;
    }

    private static int? Months(Fields fields)
    {
        if (fields.TextNode("stale-after", required: false, Patterns.Months) is not { } written) return null;
        if (Duration().IsMatch(written.Value) && written.Value.Split(' ') is [var number, var unit])
            return int.Parse(number, CultureInfo.InvariantCulture) * (unit[0] == 'y' ? MonthsInYear : 1);
        fields.Report(new(YamlRules.WrongType, written.At, $"'{written.Value}' is not a number of months or years.", "write 6 months or 1 year"));
        return null;
    }

    [GeneratedRegex(Patterns.Months)]
    private static partial Regex Duration();

    private static SecurityContact Security(Fields fields)
    {
        var contact = Contact(fields, required: true);
        var expires = fields.Date("expires");
        if (!expires.IsPlain) fields.Report(new(YamlRules.InvalidDate, fields.Place("expires"), $"A contact can't expire {expires.InWords()}.", "write a day, such as 2027-01-01"));
        return new(contact ?? "", expires, fields.Place("expires"));
    }

    private static Limits Limits(Fields fields)
    {
        var usual = new Limits();
        return new(
            fields.Number("quotation-words", 1, 1000, usual.QuotationWords),
            fields.Number("quotation-passages", 1, 1000, usual.QuotationPassages),
            fields.Number("quotation-share", 1, 100, usual.QuotationShare),
            fields.Number("answer-words", 1, 1000, usual.AnswerWords),
            fields.Number("short-title", 1, 200, usual.ShortTitle),
            fields.Number("judgements", 3, 100, usual.Judgements),
            fields.Number("insertion-words", 0, 100, usual.InsertionWords));
    }

    private static string BaseUrl(Fields fields)
    {
        if (fields.TextNode("base-url", pattern: Patterns.Address) is not { } node) return "http://localhost/";
        if (Core.Model.BaseUrl.Parse(node.Value) is { } address) return address;
        fields.Report(new(YamlRules.WrongType, node.At, $"'{node.Value}' is not the address of a site. {Core.Model.BaseUrl.Problem(node.Value)}", "write it in full: https://example.org/briefing/"));
        return "http://localhost/";
    }
}
