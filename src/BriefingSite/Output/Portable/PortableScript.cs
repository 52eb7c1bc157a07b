using BriefingSite.Core.Model;

namespace BriefingSite.Output.Portable;

/// <summary>Modules and data as scripts of the old kind, the only ones that browsers load from a folder. Each hands over what it holds
/// under its address, <c>held[src]</c>: the data, or a promise of what the module exports.</summary>
internal static class PortableScript
{
    private const string Key = "(globalThis.held??={})[document.currentScript.getAttribute(\"src\")]";

    /// <summary>A module: its text becomes a blob, and from that browsers do load modules.</summary>
    public static Blob OfModule(string module) =>
        Blob.Create($"{Key}=import(URL.createObjectURL(new Blob([{JsonFormat.Quote(module)}],{{type:\"text/javascript\"}})));\n");

    /// <summary>Data, which is given as JSON.</summary>
    public static Blob OfData(string json) => Blob.Create($"{Key}={json.TrimEnd('\n')};\n");
}
