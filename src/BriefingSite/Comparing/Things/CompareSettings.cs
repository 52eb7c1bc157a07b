using System.Globalization;
using BriefingSite.Comparing.Wording;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Things;

/// <summary>Compares settings, limits, overrides and change notes.</summary>
internal sealed class CompareSettings(ChangeCollector findings)
{
    private readonly CompareProse _prose = new(findings);

    /// <summary>Compares them.</summary>
    public void Compare(Briefing before, Briefing after)
    {
        Settings(before.Site, after.Site);
        foreach (var (old, fresh) in ChangeCollector.Pairs(before.Overrides, after.Overrides, item => $"{item.Rule} {item.Subject}"))
        {
            var item = fresh ?? old!;
            var spot = new ChangeTarget(new("override", $"{item.Rule}/{item.Subject}", $"{item.Rule} for '{item.Subject}'", null), old?.At, fresh?.At);
            if (old is null) findings.Add(ChangeKinds.OverrideAdded, spot, null, item.Reason);
            else if (fresh is null) findings.Add(ChangeKinds.OverrideRemoved, spot, item.Reason);
            else findings.Statement(ChangeKinds.OverrideReworded, spot, old.Reason, fresh.Reason);
        }
        foreach (var (old, fresh) in ChangeCollector.Pairs(before.Changes, after.Changes, note => note.Header.Id))
        {
            var header = (fresh ?? old!).Header;
            var spot = ChangeTargets.InFile("note", header.Id, header.Title, header.Url, $"input/changes/{header.Id}.md", old is not null, fresh is not null);
            if (old is null) findings.Add(ChangeKinds.NoteAdded, spot, null, Describe(fresh!));
            else if (fresh is null) findings.Add(ChangeKinds.NoteRemoved, spot, Describe(old));
            else
            {
                findings.Statement(ChangeKinds.NoteChanged, spot, old.Header.Title, fresh.Header.Title);
                findings.Value(ChangeKinds.NoteChanged, spot, Claims(old), Claims(fresh), detail: "the claims it is about");
                _prose.Statement(spot, ChangeKinds.NoteChanged, old.Body, fresh.Body);
            }
        }
    }

    private void Settings(SiteInfo old, SiteInfo fresh)
    {
        var spot = ChangeTargets.InFile("settings", "site", "Settings", null, "input/site.yml");
        Setting("title", old.Title, fresh.Title);
        Setting("description", old.Description, fresh.Description);
        findings.Value(ChangeKinds.BaseUrlChanged, spot, old.BaseUrl, fresh.BaseUrl);
        Setting("language", old.Language, fresh.Language);
        Setting("author", old.Author, fresh.Author);
        Setting("publisher", old.Publisher, fresh.Publisher);
        Setting("licence", Describe(old.Licence), Describe(fresh.Licence));
        Setting("scale", string.Join(", ", old.Scale), string.Join(", ", fresh.Scale));
        Setting("security", Describe(old.Security), Describe(fresh.Security));
        findings.Value(ChangeKinds.PolicyChanged, spot, old.Review.ToString(), fresh.Review.ToString());
        var (was, now) = (old.Limits, fresh.Limits);
        Limit("quotation-words", was.QuotationWords, now.QuotationWords);
        Limit("quotation-share", was.QuotationShare, now.QuotationShare);
        Limit("answer-words", was.AnswerWords, now.AnswerWords);
        Limit("short-title", was.ShortTitle, now.ShortTitle);
        Limit("judgements", was.Judgements, now.Judgements);

        void Setting(string key, string? one, string? other) => findings.Value(ChangeKinds.SettingChanged, spot with { Subject = Named(key) }, one, other);

        void Limit(string key, int one, int other) => findings.Value(
            other > one ? ChangeKinds.LimitRaised : ChangeKinds.LimitLowered, spot with { Subject = Named($"limits.{key}") },
            one.ToString(CultureInfo.InvariantCulture), other.ToString(CultureInfo.InvariantCulture));

        static Subject Named(string key) => new("settings", key, key, null);
    }

    private string Describe(ChangeNote note) => $"{note.Header.Title}: {_prose.Words(note.Body)}";

    private static string Claims(ChangeNote note) => note.Claims.Count == 0 ? "the whole" : string.Join(", ", note.Claims.Select(claim => claim.Url).Order(StringComparer.Ordinal));

    private static string? Describe(Licence? licence) => licence is null ? null : $"{licence.Name} {licence.Address}".Trim();

    private static string? Describe(SecurityContact? contact) => contact is null ? null : $"{contact.Contact}, until {contact.Expires.Written}";
}
