using System.Globalization;

namespace BriefingSite.Tests.Reading.Permanence;

/// <summary>What may happen to a site in a year.</summary>
internal sealed class YearEdits(YearSite site, Random random)
{
    private static readonly string[] s_files = ["plan.pdf", "über uns.txt", "100% growth.pdf", "maps/quay.svg.txt", "a,b.txt", "notes"];
    private int _names;

    /// <summary>A first site.</summary>
    public void Begin()
    {
        for (var i = 0; i < 3; i++) AddTopic();
        for (var i = 0; i < 3; i++) site.Terms.Add(New("term"));
        site.Files.AddRange(s_files);
        site.Sources.Add("gamma");
    }

    /// <summary>Makes an edit, and says which.</summary>
    public string Next()
    {
        switch (random.Next(16))
        {
            case 0: return $"new topic {AddTopic()}";
            case 1: return Topic(id => { site.Topics.Remove(id); Forget(id); return $"topic {id} deleted"; });
            case 2 or 3: return Rename();
            case 4 or 5: return Topic(id => MoveClaim(id));
            case 6: return Topic(id => One(site.Topics[id].Claims, claim => $"claim {claim} deleted", keep: 0));
            case 7: return Topic(id => One(site.Topics[id].Headings, heading => $"heading {heading} deleted", keep: 0));
            case 8: return Topic(id => One(site.Topics[id].Headings, heading => { var other = New("part"); site.Topics[id].Headings.Add(other); return $"heading {heading} is {other}"; }, keep: 0));
            case 9 or 10: return Replace();
            case 11: return One(site.Sources, source => $"source {source} deleted", keep: 2);
            case 12: return One(site.Files, file => $"file {file} deleted", keep: 0);
            case 13: return One(site.Files, file => { site.Files.Add($"new/{New("f")}-{file.Split('/')[^1]}"); return $"file {file} renamed"; }, keep: 0);
            case 14: return One(site.Terms, term => { if (random.Next(2) > 0) { site.Topics.Add(term, new() { IsFurther = true }); } return $"term {term} deleted, perhaps a page now"; }, keep: 0);
            default:
                site.BaseUrl = $"https://{New("host")}.example/{(random.Next(2) > 0 ? "below/" : "")}";
                return $"moved to {site.BaseUrl}";
        }
    }

    private string Rename() => Topic(id =>
    {
        var (other, topic) = (New("topic"), site.Topics[id]);
        site.Topics.Remove(id);
        site.Topics.Add(other, topic);
        Succeed(id, other);
        if (random.Next(3) == 0) return $"topic {id} is {other}, without a word";
        if (random.Next(2) == 0)
        {
            topic.Former.Add($"/{id}/");
            return $"topic {id} is {other}, and leads on";
        }
        site.Retired.Add($"- {{ id: {id}, date: 2031-06-01, reason: It has another name., instead: {other} }}");
        return $"topic {id} is {other}, with an entry";
    });

    private string Replace() => One(site.Sources, source =>
    {
        var other = New("source");
        site.Sources.Add(other);
        Succeed(source, other);
        site.Retired.Add($"- {{ id: {source}, date: 2031-06-01, reason: A better one was found., instead: {other} }}");
        return $"source {source} replaced by {other}";
    }, keep: 1);

    // An entry that names what has been replaced since is an error of another kind.
    private void Succeed(string id, string other)
    {
        for (var i = 0; i < site.Retired.Count; i++) site.Retired[i] = site.Retired[i].Replace($"instead: {id} ", $"instead: {other} ", StringComparison.Ordinal);
    }

    private string MoveClaim(string from) => One(site.Topics[from].Claims, claim =>
    {
        var to = site.Topics.Keys.ElementAt(random.Next(site.Topics.Count));
        site.Topics[to].Claims.Add(claim);
        return $"claim {claim} moved to {to}";
    }, keep: 0);

    private string AddTopic()
    {
        var id = New("topic");
        site.Topics.Add(id, new() { IsFurther = random.Next(3) == 0 });
        for (var i = 0; i < 2; i++)
        {
            site.Topics[id].Headings.Add(New("part"));
            site.Topics[id].Claims.Add(New("claim"));
        }
        return id;
    }

    private string Topic(Func<string, string> edit) => site.Topics.Count < 2 ? "nothing" : edit(site.Topics.Keys.ElementAt(random.Next(site.Topics.Count)));

    // Takes one out of a list.
    private string One(List<string> list, Func<string, string> edit, int keep)
    {
        if (list.Count <= keep) return "nothing";
        var one = list[random.Next(list.Count)];
        list.Remove(one);
        // What was deleted by name is no longer a replacement.
        var done = edit(one);
        if (done.EndsWith("deleted", StringComparison.Ordinal)) Forget(one);
        return done;
    }

    private void Forget(string id)
    {
        for (var i = 0; i < site.Retired.Count; i++) site.Retired[i] = site.Retired[i].Replace($", instead: {id} ", " ", StringComparison.Ordinal);
    }

    private string New(string kind) => $"{kind}-{(++_names).ToString(CultureInfo.InvariantCulture)}";
}
