using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Permanence;

/// <summary>Reads the addresses of a frozen version, <c>input/versions/&lt;version&gt;/addresses.json</c>.</summary>
public sealed class ReadAddresses : IModule<InputFile, AddressesDraft>
{
    /// <inheritdoc/>
    public IEnumerable<AddressesDraft> Execute(InputFile document, Action<Diagnostic> report)
    {
        document = document with { Content = Blob.Create(document.Content.Text()) };
        var isReadable = true;
        var json = new JsonCursor(document.Path, document.Content.Bytes.Span, (at, message) =>
        {
            isReadable = false;
            report(new(PermanenceRules.UnreadableVersion, at, message, "take the folder back from the repository; 'briefing freeze' writes such folders"));
        });
        var draft = Read(ref json, document);
        return isReadable ? [draft] : [];
    }

    private static AddressesDraft Read(ref JsonCursor json, InputFile document)
    {
        var folder = document.Path.Split('/')[^2];
        if (FrozenVersion.OrderOf(folder) is null) json.Report($"'{folder}' is not the name of a version.");
        var (version, format, addresses) = ((string?)null, "", new List<FrozenAddress>());
        json.Object("The list of addresses");
        while (json.NextKey() is { } key)
        {
            switch (key)
            {
                case "format": format = json.Scalar("'format'"); break;
                case "version": version = json.Text("'version'"); break;
                case "addresses": Addresses(ref json, addresses); break;
                default: json.Skip(); break;
            }
        }
        json.End();
        if (format != FrozenVersion.Format.ToString(System.Globalization.CultureInfo.InvariantCulture)) json.Report($"This program does not know the format '{format}' of these addresses.", new(document.Path, 1, 1));
        if (version != folder) json.Report($"These are the addresses of version {version}, not of {folder}.", new(document.Path, 1, 1));
        return new(document, folder, addresses.ToValueList());
    }

    private static void Addresses(ref JsonCursor json, List<FrozenAddress> addresses)
    {
        json.List("'addresses'");
        while (json.NextItem())
        {
            var path = "";
            json.Object("An entry of 'addresses'");
            while (json.NextKey() is { } key)
            {
                switch (key)
                {
                    case "path":
                        var at = json.Location;
                        path = json.Text("'path'");
                        if (!path.StartsWith('/') || path.StartsWith("//", StringComparison.Ordinal) || path.Contains('#')) json.Report($"'{path}' is not a path of a site.");
                        addresses.Add(new(at, path));
                        break;
                    case "places":
                        json.List("'places'");
                        while (json.NextItem()) addresses.Add(new(json.Location, $"{path}#{json.Text("A place")}"));
                        break;
                    default: json.Skip(); break;
                }
            }
        }
    }
}
