using BriefingSite.Core.Model;

namespace BriefingSite.Output.Portable;

/// <summary>Turns modules and data into classic scripts, the only kind that browsers load from a folder. Each stores its value under its address,
/// <c>held[src]</c>: the data, or a promise of the module's exports.</summary>
internal static class PortableScript
{
    private const string Key = "(globalThis.held??={})[document.currentScript.getAttribute(\"src\")]";

    /// <summary>A module. Its text becomes a blob, from which browsers do load modules.</summary>
    public static Blob OfModule(string module) =>
        Blob.Create($"{Key}=import(URL.createObjectURL(new Blob([{JsonFormat.Quote(module)}],{{type:\"text/javascript\"}})));\n");

    /// <summary>Data, given as JSON.</summary>
    public static Blob OfData(string json) => Blob.Create($"{Key}={json.TrimEnd('\n')};\n");
}
