using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Permanence;

/// <summary>Reads the content of a frozen version.</summary>
internal static class FrozenContentReader
{
    private delegate T ItemReader<out T>(ref JsonCursor json);

    /// <summary>Reads one of the lists of a version; skips values that are not compared.</summary>
    /// <param name="json">Positioned on the list.</param>
    /// <param name="key">The key of the list.</param>
    /// <param name="content">Receives the items.</param>
    /// <param name="places">Receives the places that claims have on the pages of their topics.</param>
    public static void Read(ref JsonCursor json, string key, ref FrozenContent content, List<(Location At, string Url)> places)
    {
        switch (key)
        {
            case "claims": content = content with { Claims = List(ref json, "'claims'", (ref JsonCursor item) => Claim(ref item, places)) }; break;
            case "notes": content = content with { Notes = List(ref json, "'notes'", Note) }; break;
            case "judgements": content = content with { Judgements = List(ref json, "'judgements'", Judgement) }; break;
            case "questions": content = content with { Questions = List(ref json, "'questions'", Question) }; break;
            case "sources": content = content with { Sources = List(ref json, "'sources'", Source) }; break;
            default: json.Skip(); break;
        }
    }

    private static FrozenNote Note(ref JsonCursor json)
    {
        var note = new FrozenNote("", null, null, null);
        json.Object("A note");
        while (json.NextKey() is { } key)
        {
            switch (key)
            {
                case "id": note = note with { Id = json.Text("'id'") }; break;
                case "title": note = note with { Title = json.Scalar("'title'") }; break;
                case "text": note = note with { Text = json.Scalar("'text'") }; break;
                case "edited": note = note with { Edited = json.Scalar("'edited'") }; break;
                default: json.Skip(); break;
            }
        }
        return note;
    }

    private static FrozenClaim Claim(ref JsonCursor json, List<(Location At, string Url)> places)
    {
        var claim = new FrozenClaim("", null, null, null, null, null);
        json.Object("A claim");
        while (json.NextKey() is { } key)
        {
            switch (key)
            {
                case "id": claim = claim with { Id = json.Text("'id'") }; break;
                case "text": claim = claim with { Text = json.Scalar("'text'") }; break;
                case "because": claim = claim with { Because = json.Scalar("'because'") }; break;
                case "kind": claim = claim with { Kind = json.Scalar("'kind'") }; break;
                case "confidence": claim = claim with { Confidence = json.Scalar("'confidence'") }; break;
                case "home": Home(ref json, places); break;
                case "evidence": claim = claim with { Evidence = List(ref json, "'evidence'", Citation) }; break;
                default: json.Skip(); break;
            }
        }
        return claim;
    }

    private static void Home(ref JsonCursor json, List<(Location At, string Url)> places)
    {
        json.Object("'home'");
        while (json.NextKey() is { } key)
        {
            if (key == "url") places.Add((json.Location, json.Text("'url'")));
            else json.Skip();
        }
    }

    private static FrozenCitation Citation(ref JsonCursor json)
    {
        var citation = new FrozenCitation("", "", [], []);
        var quotations = new Quotations();
        json.Object("A citation");
        while (json.NextKey() is { } key)
        {
            switch (key)
            {
                case "source": citation = citation with { Source = json.Scalar("'source'") }; break;
                case "bearing": citation = citation with { Bearing = json.Scalar("'bearing'") }; break;
                case "passages": citation = citation with { Passages = Scalars(ref json, "'passages'") }; break;
                default: quotations.Read(ref json, key); break;
            }
        }
        return citation with { Quotations = quotations.All };
    }

    private static FrozenJudgement Judgement(ref JsonCursor json)
    {
        var judgement = new FrozenJudgement("", null, null, null, null, null, null);
        json.Object("A judgement");
        while (json.NextKey() is { } key)
        {
            switch (key)
            {
                case "id": judgement = judgement with { Id = json.Text("'id'") }; break;
                case "text": judgement = judgement with { Text = json.Scalar("'text'") }; break;
                case "because": judgement = judgement with { Because = json.Scalar("'because'") }; break;
                case "alternative": judgement = judgement with { Alternative = json.Scalar("'alternative'") }; break;
                case "likelihood": judgement = judgement with { Likelihood = json.Scalar("'likelihood'") }; break;
                case "confidence": judgement = judgement with { Confidence = json.Scalar("'confidence'") }; break;
                case "claims": judgement = judgement with { Claims = Scalars(ref json, "'claims'") }; break;
                default: json.Skip(); break;
            }
        }
        return judgement;
    }

    private static FrozenQuestion Question(ref JsonCursor json)
    {
        var question = new FrozenQuestion("", null, null, null);
        json.Object("A question");
        while (json.NextKey() is { } key)
        {
            switch (key)
            {
                case "id": question = question with { Id = json.Text("'id'") }; break;
                case "wording": question = question with { Wording = json.Scalar("'wording'") }; break;
                case "silent": question = question with { Silent = Scalars(ref json, "'silent'") }; break;
                case "positions": question = question with { Positions = List(ref json, "'positions'", Position) }; break;
                default: json.Skip(); break;
            }
        }
        return question;
    }

    private static FrozenPosition Position(ref JsonCursor json)
    {
        var position = new FrozenPosition(null, null, null, null, []);
        var quotations = new Quotations();
        json.Object("A position");
        while (json.NextKey() is { } key)
        {
            switch (key)
            {
                case "source": position = position with { Source = json.Scalar("'source'") }; break;
                case "stance": position = position with { Stance = json.Scalar("'stance'") }; break;
                case "says": position = position with { Says = json.Scalar("'says'") }; break;
                case "passages": position = position with { Passages = Scalars(ref json, "'passages'") }; break;
                default: quotations.Read(ref json, key); break;
            }
        }
        return position with { Quotations = quotations.All };
    }

    private static FrozenSource Source(ref JsonCursor json)
    {
        var source = new FrozenSource("", null, null, null, null, null, null, null);
        json.Object("A source");
        while (json.NextKey() is { } key)
        {
            switch (key)
            {
                case "id": source = source with { Id = json.Text("'id'") }; break;
                case "title": source = source with { Title = json.Scalar("'title'") }; break;
                case "descriptor": source = source with { Descriptor = json.Scalar("'descriptor'") }; break;
                case "kind": source = source with { Kind = json.Scalar("'kind'") }; break;
                case "published": source = source with { Published = json.Scalar("'published'") }; break;
                case "origin": source = source with { Origin = json.Scalar("'origin'") }; break;
                case "reliability": source = source with { Reliability = json.Scalar("'reliability'") }; break;
                case "credibility": source = source with { Credibility = json.Scalar("'credibility'") }; break;
                default: json.Skip(); break;
            }
        }
        return source;
    }

    private static ValueList<string> Scalars(ref JsonCursor json, string what) => List(ref json, what, (ref JsonCursor item) => item.Scalar($"An item of {what}"));

    private static ValueList<T> List<T>(ref JsonCursor json, string what, ItemReader<T> read)
    {
        var items = new List<T>();
        json.List(what);
        while (json.NextItem()) items.Add(read(ref json));
        return items.ToValueList();
    }

    // The keys that citations and positions share: the first quotation stands beside the others.
    private sealed class Quotations
    {
        private FrozenQuotation _first = new("", "");
        private ValueList<FrozenQuotation> _further = [];

        public ValueList<FrozenQuotation> All => _first.Words.Length == 0 ? _further : [_first, .. _further];

        public void Read(ref JsonCursor json, string key)
        {
            switch (key)
            {
                case "quotation": _first = _first with { Words = json.Scalar("'quotation'") }; break;
                case "translation": _first = _first with { Translation = json.Scalar("'translation'") }; break;
                case "further": _further = List(ref json, "'further'", Quotation); break;
                default: json.Skip(); break;
            }
        }

        private static FrozenQuotation Quotation(ref JsonCursor json)
        {
            var quotation = new Quotations();
            json.Object("A quotation");
            while (json.NextKey() is { } key) quotation.Read(ref json, key);
            return quotation._first;
        }
    }
}
