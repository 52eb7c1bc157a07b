using System.Globalization;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Markdown;
using BriefingSite.Reading.Values;

namespace BriefingSite.Reading.Yaml;

/// <summary>The keys of a mapping, read one by one; each problem is reported and a stand-in is returned, so that reading goes on.</summary>
/// <remarks>Ask for every known key, whatever the values of the others, then call <see cref="Done"/>, which reports the other keys as
/// unknown. To create a schema, the same reader runs on an empty mapping, and the keys it asks for are recorded.</remarks>
internal sealed partial class Fields(YamlMap map, Action<Diagnostic> report, KeyNotes? notes = null, Action<Diagnostic>? beside = null, TextCollector? texts = null)
{
    private static readonly Shape s_text = new Shape.Text();
    private static readonly Shape s_id = new Shape.Text(Patterns.Id);

    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>The keys that <paramref name="read"/> asks for.</summary>
    public static KeyNotes CollectKeys(Action<Fields> read)
    {
        var notes = new KeyNotes();
        read(new(new(default, []), static _ => { }, notes));
        return notes;
    }

    /// <summary>Stand-ins for the keys of a mapping that could not be read; no key is reported as missing.</summary>
    /// <param name="report">Receives the problems of what is read together with the keys.</param>
    public static Fields Unreadable(Action<Diagnostic> report) => new(new(default, []), static _ => { }, beside: report);

    /// <summary>Where the mapping begins.</summary>
    public Location At => map.At;

    /// <summary>Receives the problems of what is read together with the keys.</summary>
    public Action<Diagnostic> Report => beside ?? report;

    /// <summary>Whether a key is present and has a value.</summary>
    public bool Has(string key) => Find(key) is not null;

    /// <summary>The location of a key's value, or of the mapping when the key is missing.</summary>
    public Location Place(string key) => Find(key)?.At ?? map.At;

    /// <summary>A required text.</summary>
    /// <param name="key">The key.</param>
    /// <param name="isOurs">Whether the text is the writer's, so that quotation marks in it are the writer's too; the title of a source is not.</param>
    public string Text(string key, bool isOurs = true)
    {
        notes?.Note(key, s_text, true);
        return OptionalText(key, isOurs) ?? (Has(key) ? "" : Missing(key, ""));
    }

    /// <summary>A text, or <c>null</c>; see <see cref="Text"/>.</summary>
    public string? OptionalText(string key, bool isOurs = true)
    {
        if (TextNode(key, required: false) is not { } node) return null;
        if (YamlProblems.LooksLikeBoolean(node))
            report(new(YamlRules.AmbiguousBoolean, node.At, $"'{key}' is a text, so '{node.Value}' is read as a word.", $"write {key}: \"{node.Value}\" if the word is meant; where nothing is meant leave the key out"));
        if (isOurs) texts?.Add(node, report);
        return node.Value;
    }

    /// <summary>A text with its location, or <c>null</c>; reported if it is required and missing.</summary>
    /// <param name="key">The key.</param>
    /// <param name="required">Whether it is required.</param>
    /// <param name="pattern">Its format, for the schema; the caller checks it.</param>
    /// <param name="otherwise">What to report when it is missing, instead of the usual diagnostic.</param>
    public YamlText? TextNode(string key, bool required = true, string? pattern = null, Diagnostic? otherwise = null)
    {
        notes?.Note(key, pattern is null ? s_text : new Shape.Text(pattern), required);
        if (Scalar(key, "a text") is { } node) return pattern is null ? CheckNotCut(node) : node;
        if (!required || Has(key)) return null;
        if (otherwise is null || IsUnreadable(key)) return Missing<YamlText?>(key, null);
        report(otherwise);
        return null;
    }

    /// <summary>The entity's own id, or <c>null</c>; reported if it is required and missing, or invalid.</summary>
    public YamlText? OwnId(bool required = true)
    {
        var node = TextNode("id", required, Patterns.Id);
        if (node is not null) Id.Check(node.Value, node.At, report);
        return node;
    }

    /// <summary>The id of another entity; <c>null</c> when it is missing, which is reported if it is required.</summary>
    public UnresolvedName? Name(string key, bool required = true) =>
        TextNode(key, required, Patterns.Id) is { } node ? new(node.At, node.Value) : null;

    /// <summary>Reports the first of these keys as missing when none of them has a value.</summary>
    public void AtLeastOne(params string[] keys)
    {
        notes?.NoteGroup(keys);
        if (!keys.Any(key => Find(key) is not (null or YamlList { Items.Count: 0 }) || IsUnreadable(key))) Missing(keys[0], "");
    }

    /// <summary>A whole number in a range; required if it has no fallback.</summary>
    public int Number(string key, int from, int to, int? fallback = null)
    {
        notes?.Note(key, new Shape.Whole(from, to, fallback), fallback is null);
        if (Scalar(key, "a whole number") is not { } node) return fallback ?? (Has(key) ? from : Missing(key, from));
        if (!int.TryParse(node.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return Wrong(node, $"'{key}' must be a whole number, not '{node.Value}'.", fallback ?? from);
        if (number >= from && number <= to) return number;
        report(new(YamlRules.NumberOutOfRange, node.At, $"'{key}' must be from {from} to {to}, not {number}."));
        return fallback ?? from;
    }

    /// <summary>A number with a decimal point, in a range.</summary>
    public double Decimal(string key, double from, double to)
    {
        notes?.Note(key, new Shape.Number(from, to), true);
        if (Scalar(key, "a number") is not { } node) return Has(key) ? from : Missing(key, from);
        if (!double.TryParse(node.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return Wrong(node, $"'{key}' must be a number, not '{node.Value}'.", from);
        if (number >= from && number <= to) return number;
        report(new(YamlRules.NumberOutOfRange, node.At, $"'{key}' must be from {from} to {to}, not {number}."));
        return from;
    }

    /// <summary>A required date.</summary>
    public Edtf Date(string key) => DateOr(null, key) ?? NoDate;

    /// <summary>A required date, or <c>null</c> if the value is <paramref name="word"/>.</summary>
    public Edtf? DateOr(string? word, string key)
    {
        notes?.Note(key, new Shape.Date(word), true);
        if (!Has(key)) return Missing(key, NoDate);
        return word is not null && Find(key) is YamlText text && text.Value == word ? null : OptionalDate(key) ?? NoDate;
    }

    /// <summary>A date, or <c>null</c>.</summary>
    public Edtf? OptionalDate(string key)
    {
        notes?.Note(key, new Shape.Date(), false);
        if (Scalar(key, "a date") is not { } node) return null;
        if (Edtf.Parse(node.Value) is { } date) return date;
        report(new(YamlRules.InvalidDate, node.At, $"'{node.Value}' is not a date.", DateHints.For(node.Value)));
        return null;
    }

    /// <summary>The address of a page on another site, or <c>null</c>.</summary>
    public string? OptionalAddress(string key)
    {
        notes?.Note(key, new Shape.Text(Patterns.Address), false);
        if (Scalar(key, "an address") is not { } node) return null;
        if (!node.Value.Any(letter => char.IsControl(letter) || char.IsWhiteSpace(letter)) && Uri.TryCreate(node.Value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https") return node.Value;
        return Wrong<string?>(node, $"'{node.Value}' is not the address of a page.", null, "write it in full: https://…");
    }

    /// <summary>A language tag, or <c>null</c>.</summary>
    public string? OptionalLanguage(string key)
    {
        if (TextNode(key, required: false, Patterns.Language) is not { } node) return null;
        if (LanguageTag.Parse(node.Value) is { } tag) return tag;
        report(new(YamlRules.InvalidLanguageTag, node.At, $"'{node.Value}' is not a language tag.", LanguageTag.Meant(node.Value) is { } meant ? $"write '{meant}'" : "write a tag such as en, en-GB or fa"));
        return null;
    }

    /// <summary>One of some values.</summary>
    /// <param name="key">The key.</param>
    /// <param name="choices">The values by their names; the first is the stand-in after an error.</param>
    /// <param name="isRequired">Whether the key is required; otherwise the first value is the default.</param>
    public T Choice<T>(string key, NameTable<T> choices, bool isRequired = true) where T : notnull => Choice(key, choices, choices.First, isRequired);

    /// <summary>One of some values, with a stand-in for a missing or wrong one.</summary>
    public T Choice<T>(string key, NameTable<T> choices, T standIn, bool isRequired = true) where T : notnull
    {
        notes?.Note(key, new Shape.Words([.. choices.Names], isRequired ? null : choices.Names.First()), isRequired);
        if (Scalar(key, "a word") is not { } node) return Has(key) || !isRequired ? standIn : Missing(key, standIn);
        if (choices.TryFind(node.Value, out var value)) return value;
        report(new(CommonRules.UnknownValue, node.At, $"'{key}' can't be '{node.Value}'.",
            Nearest.Hint(node.Value, choices.Names, $"it is one of: {string.Join(", ", choices.Names)}"))
        { Suggestion = Nearest.Only(node.Value, choices.Names) });
        return standIn;
    }

    /// <summary>Texts; none when the key is missing.</summary>
    public ValueList<YamlText> Texts(string key) => Texts(key, s_text);

    /// <summary>A text or a list of texts; none when the key is missing. The caller checks their format, if they have one.</summary>
    public ValueList<YamlText> TextOrTexts(string key, string? pattern = null)
    {
        notes?.Note(key, new Shape.Many(pattern is null ? s_text : new Shape.Text(pattern), OrOne: true), false);
        return Find(key) is YamlText single ? [single] : Texts(key);
    }

    /// <summary>Ids; none when the key is missing, which a rule of its own reports where they are required.</summary>
    public ValueList<UnresolvedName> Names(string key, bool isRequired = false) => NameLists.TakeOnce([.. Texts(key, s_id, isRequired).Select(text => new UnresolvedName(text.At, text.Value))], key, report);

    /// <summary>A list of mappings, each read and then checked for unknown keys; none when the key is missing.</summary>
    public ValueList<T> Maps<T>(string key, Func<Fields, T> read)
    {
        notes?.Note(key, new Shape.Many(new Shape.Keys(CollectKeys(inner => read(inner)))), false);
        return Items(key).Select(item => Only<YamlMap>(item, key, "a list of entries with keys of their own")).OfType<YamlMap>().Select(item => Read(item, read)).ToValueList();
    }

    /// <summary>A mapping below a key, read and checked for unknown keys; <c>null</c> when the key is missing.</summary>
    public T? Map<T>(string key, Func<Fields, T> read) where T : class
    {
        notes?.Note(key, new Shape.Keys(CollectKeys(inner => read(inner))), false);
        return Find(key) is { } node && Only<YamlMap>(node, key, "keys of its own") is { } inner ? Read(inner, read) : null;
    }

    /// <summary>Markdown of one paragraph; reported if it is required and missing.</summary>
    public UnresolvedProse Prose(string key, bool isRequired = true) =>
        TextNode(key, isRequired) is not { } node ? UnresolvedProse.Empty
            : ProseReader.Read(node.Source, ProseScope.Line, report) is var prose && texts is null ? prose : texts!.Mark(prose);

    /// <summary>Reports the keys that nobody asked for.</summary>
    public void Done()
    {
        foreach (var entry in map.Entries)
        {
            if (_asked.Contains(entry.Key.Value) || !entry.IsSure) continue;
            report(new(YamlRules.UnknownKey, entry.Key.At, $"Nothing knows the key '{entry.Key.Value}'.",
                entry is { Key.Value: "<<" } ? "keys are not merged here: write them where they belong"
                : entry.Value is YamlText { Value: "" } && entry.Key.Value.Contains(' ') ? "in braces a comma begins the next key: put quotation marks round a text that holds one"
                : Nearest.Hint(entry.Key.Value, _asked, $"known here: {string.Join(", ", _asked.Order(StringComparer.Ordinal))}"))
            { Suggestion = Nearest.Only(entry.Key.Value, _asked) });
        }
    }

    /// <summary>Reads a mapping and checks it for unknown keys.</summary>
    /// <param name="map">The mapping.</param>
    /// <param name="report">Receives the problems.</param>
    /// <param name="read">Reads the keys.</param>
    /// <param name="texts">Collects the quotations in its texts, where readers see them.</param>
    public static T Read<T>(YamlMap map, Action<Diagnostic> report, Func<Fields, T> read, TextCollector? texts = null)
    {
        var fields = new Fields(map, report, texts: texts);
        texts?.Begin(fields);
        return fields.Read(read);
    }

    private T Read<T>(YamlMap inner, Func<Fields, T> read) => new Fields(inner, report, texts: texts).Read(read);

    private T Read<T>(Func<Fields, T> read)
    {
        var result = read(this);
        Done();
        return result;
    }

    private ValueList<YamlText> Texts(string key, Shape item, bool isRequired = false)
    {
        notes?.Note(key, new Shape.Many(item), isRequired);
        return Items(key).Select(node => Only<YamlText>(node, key, "a list of words")).OfType<YamlText>().Where(node => !IsEmpty(node, key)).Select(CheckNotCut).ToValueList();
    }

    private bool IsEmpty(YamlText entry, string key)
    {
        if (entry.Value.Length > 0) return false;
        report(new(YamlRules.MissingKey, entry.At, $"An entry of '{key}' is empty.", "write something, or take the entry out"));
        return true;
    }

    private YamlText CheckNotCut(YamlText text)
    {
        if (text.CutAt is { } at)
            report(new(YamlRules.TextCutByComment, at, "The text after this '#' is not read.", "put quotation marks round the whole text if it belongs to it; a comment is written two spaces after the text, with a space after the '#'"));
        return text;
    }

    private YamlNode? Find(string key)
    {
        _asked.Add(key);
        foreach (var entry in map.Entries)
            if (entry.Key.Value == key) return entry.Value is YamlText { Value: "" } or YamlUnreadable ? null : entry.Value;
        return null;
    }

    private bool IsUnreadable(string key) => map.Entries.Any(entry => entry.Key.Value == key && entry.Value is YamlUnreadable);

    private YamlText? Scalar(string key, string wanted) => Find(key) is { } node ? Only<YamlText>(node, key, wanted) : null;

    private ValueList<YamlNode> Items(string key) =>
        Find(key) is { } node ? Only<YamlList>(node, key, "a list", YamlProblems.ListHint(node, key))?.Items ?? [] : [];

    private T? Only<T>(YamlNode node, string key, string wanted, string? hint = null) where T : YamlNode
    {
        if (node is T fitting) return fitting;
        report(new(YamlRules.WrongType, node.At, $"'{key}' must be {wanted}, not {YamlProblems.Describe(node)}.",
            hint ?? (typeof(T) == typeof(YamlText) ? "write one text; brackets or braces that belong to it need quotation marks round the whole" : null)));
        return null;
    }

    private T Wrong<T>(YamlNode node, string message, T standIn, string? hint = null)
    {
        report(new(YamlRules.WrongType, node.At, message, hint));
        return standIn;
    }

    private T Missing<T>(string key, T standIn)
    {
        if (IsUnreadable(key)) return standIn;
        var empty = map.Entries.FirstOrDefault(entry => entry.Key.Value == key);
        report(new(YamlRules.MissingKey, empty?.Key.At ?? map.At, empty is null ? $"The key '{key}' is missing." : $"The key '{key}' has no value.", $"add '{key}: …'"));
        return standIn;
    }
}
