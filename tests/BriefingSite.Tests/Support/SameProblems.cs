using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using Xunit;

namespace BriefingSite.Tests.Support;

/// <summary>What <c>check</c> and <c>build</c> report of one site.</summary>
internal static class SameProblems
{
    /// <summary>Asserts that the problems found without drawing are those of a build, and returns them.</summary>
    /// <param name="site">The site.</param>
    /// <param name="built">A run over all its files.</param>
    public static ValueList<Diagnostic> Of(Site site, Build built)
    {
        var checkedOnly = new Build(built.Inputs);
        site.Problems.Run(checkedOnly);
        var (here, there) = (TestSite.InFull(checkedOnly.Diagnostics), TestSite.InFull(built.Diagnostics));
        if (here != there) Assert.Fail($"- build, + check:\n{Snapshot.Difference(there, here)}");
        return built.Diagnostics;
    }
}
