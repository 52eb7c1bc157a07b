using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>A figure as it is written in a text.</summary>
/// <param name="Value">What it says.</param>
/// <param name="Start">Where it begins in the folded text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Things">Stems of the words for what is counted, the nearest first; none where it has a unit.</param>
/// <param name="MayBeLimit">Whether a word before it may mean "up to", or only "to": до 40.</param>
public sealed record WrittenFigure(FigureValue Value, int Start, int End, ValueList<string> Things, bool MayBeLimit = false);
