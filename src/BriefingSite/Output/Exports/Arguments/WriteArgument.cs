using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports.Arguments;

/// <summary>Writes what bears on what for programs that draw arguments and networks: Argdown, GraphML and DOT.</summary>
public sealed class WriteArgument : IModule<Pair<ArgumentGraph, Frame>, OutputFile>
{
    private const string Origin = "what bears on what";

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Execute(Pair<ArgumentGraph, Frame> document, Action<Diagnostic> report)
    {
        var (argument, frame) = document;
        return
        [
            new(ExportPaths.Argdown[1..], ArgdownFile.Write(argument, frame), Origin),
            new(ExportPaths.GraphMl[1..], GraphMlFile.Write(argument, frame), Origin),
            new(ExportPaths.Dot[1..], DotFile.Write(argument, frame), Origin),
        ];
    }
}
