using System.Globalization;
using BriefingSite.Comparing.Changes;
using BriefingSite.Comparing.ProseComparison;
using BriefingSite.Comparing.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Entities;

/// <summary>Compares settings, limits, overrides and change notes.</summary>
internal sealed class CompareSettings(ChangeCollector changes)
{
    private readonly CompareProse _prose = new(changes);

    /// <summary>Compares them.</summary>
    public void Compare(Briefing briefingBefore, Briefing briefingAfter)
    {
        Settings(briefingBefore.Site, briefingAfter.Site);
        foreach (var (before, after) in ChangeCollector.Pairs(briefingBefore.Overrides, briefingAfter.Overrides, item => $"{item.Rule} {item.Subject} {item.Words}"))
        {
            var item = after ?? before!;
            var target = new ChangeTarget(new(Subject.Override, $"{item.Rule}/{item.Subject}", $"{item.Rule} for '{item.Subject}'{(item.Words is null ? "" : $": “{item.Words}”")}", null), before?.At, after?.At);
            if (before is null) changes.Add(ChangeKinds.OverrideAdded, target, null, item.Reason);
            else if (after is null) changes.Add(ChangeKinds.OverrideRemoved, target, item.Reason);
            else changes.Statement(ChangeKinds.OverrideReworded, target, before.Reason, after.Reason);
        }
        foreach (var (before, after) in ChangeCollector.Pairs(briefingBefore.FileTexts, briefingAfter.FileTexts, texts => texts.File)) Exemptions(before, after);
        foreach (var (before, after) in ChangeCollector.Pairs(briefingBefore.Changes, briefingAfter.Changes, note => note.Header.Id))
        {
            var target = ChangeTargets.Create(before, after);
            if (before is null) changes.Add(ChangeKinds.NoteAdded, target, null, Describe(after!));
            else if (after is null) changes.Add(ChangeKinds.NoteRemoved, target, Describe(before));
            else
            {
                changes.Statement(ChangeKinds.NoteChanged, target, before.Header.Title, after.Header.Title);
                changes.Value(ChangeKinds.NoteChanged, target, Claims(before), Claims(after), detail: "the claims it is about");
                changes.Value(ChangeKinds.NoteChanged, target, before.Header.Edited?.Written, after.Header.Edited?.Written, detail: "the day on which it was edited");
                _prose.Statement(target, ChangeKinds.NoteChanged, before.Body, after.Body);
            }
        }
    }

    private void Exemptions(FileTexts? before, FileTexts? after)
    {
        var file = (after ?? before!).File;
        var target = ChangeTargets.InFile(Subject.Settings, file, file, null, file);
        Compare("scare", before?.Scare ?? [], after?.Scare ?? []);
        Compare("ours", before?.Ours ?? [], after?.Ours ?? []);

        void Compare(string key, ValueList<string> wordsBefore, ValueList<string> wordsAfter)
        {
            foreach (var words in wordsAfter.Except(wordsBefore)) changes.Add(ChangeKinds.ExemptionAdded, target, null, words, detail: key);
            foreach (var words in wordsBefore.Except(wordsAfter)) changes.Add(ChangeKinds.ExemptionRemoved, target, words, detail: key);
        }
    }

    private void Settings(SiteInfo before, SiteInfo after)
    {
        var target = ChangeTargets.InFile(Subject.Settings, "site", "Settings", null, "input/site.yml");
        Text("title", before.Title, after.Title);
        Text("description", before.Description, after.Description);
        changes.Value(ChangeKinds.BaseUrlChanged, target, before.BaseUrl, after.BaseUrl);
        Setting("language", before.Language, after.Language);
        Setting("author", before.Author, after.Author);
        Setting("publisher", before.Publisher, after.Publisher);
        Setting("contact", before.Contact, after.Contact);
        Setting("stale-after", Months(before), Months(after));
        Setting("licence", Describe(before.Licence), Describe(after.Licence));
        Setting("scale", string.Join(", ", before.Scale), string.Join(", ", after.Scale));
        Setting("terms.kinds", string.Join(", ", before.Terms.Kinds), string.Join(", ", after.Terms.Kinds));
        Text("terms.description", before.Terms.Description, after.Terms.Description);
        Text("watch.closer", before.Indicators.Closer, after.Indicators.Closer);
        Text("watch.apart", before.Indicators.Apart, after.Indicators.Apart);
        Setting("security", Describe(before.Security), Describe(after.Security));
        changes.Value(ChangeKinds.PolicyChanged, target, before.Review.ToString(), after.Review.ToString());
        var (limitsBefore, limitsAfter) = (before.Limits, after.Limits);
        Limit("quotation-words", limitsBefore.QuotationWords, limitsAfter.QuotationWords);
        Limit("quotation-passages", limitsBefore.QuotationPassages, limitsAfter.QuotationPassages);
        Limit("quotation-share", limitsBefore.QuotationShare, limitsAfter.QuotationShare);
        Limit("answer-words", limitsBefore.AnswerWords, limitsAfter.AnswerWords);
        Limit("short-title", limitsBefore.ShortTitle, limitsAfter.ShortTitle);
        Limit("judgements", limitsBefore.Judgements, limitsAfter.Judgements);
        Limit("insertion-words", limitsBefore.InsertionWords, limitsAfter.InsertionWords);

        void Setting(string key, string? one, string? other) => changes.Value(ChangeKinds.SettingChanged, target with { Subject = Named(key) }, one, other);

        void Text(string key, string? one, string? other)
        {
            if (one is null || other is null) Setting(key, one, other);
            else if (one != other && WordDiff.AreSame(one, other)) changes.Add(ChangeKinds.LayoutChanged, target with { Subject = Named(key) });
            else changes.Statement(ChangeKinds.SettingChanged, target with { Subject = Named(key) }, one, other);
        }

        void Limit(string key, int one, int other) => changes.Value(
            other > one ? ChangeKinds.LimitRaised : ChangeKinds.LimitLowered, target with { Subject = Named($"limits.{key}") },
            one.ToString(CultureInfo.InvariantCulture), other.ToString(CultureInfo.InvariantCulture));

        static Subject Named(string key) => new(Subject.Settings, key, key, null);
    }

    private string Describe(ChangeNote note) => $"{note.Header.Title}: {_prose.Describe(note.Body)}";

    private static string Claims(ChangeNote note) => note.Claims.Count == 0 ? "the whole" : string.Join(", ", note.Claims.Select(claim => claim.Url).Order(StringComparer.Ordinal));

    private static string? Describe(Licence? licence) => licence is null ? null : $"{licence.Name} {licence.Address}".Trim();

    private static string? Months(SiteInfo site) => site.StaleAfter is { } months ? Plural.Count(months, "month") : null;

    private static string? Describe(SecurityContact? contact) => contact is null ? null : $"{contact.Contact}, until {contact.Expires.Written}";
}
