using Xunit;

namespace BriefingSite.BrowserTests.Support;

/// <summary>What tests need of the machine. Without it they are skipped; where <c>REQUIRE_BROWSER=1</c> they fail.</summary>
internal static class Require
{
    public static bool IsStrict { get; } = Environment.GetEnvironmentVariable("REQUIRE_BROWSER") == "1";

    /// <summary>Ends the test unless something is there.</summary>
    /// <param name="isThere">Whether it is.</param>
    /// <param name="otherwise">What to install.</param>
    public static void That(bool isThere, string otherwise)
    {
        if (isThere) return;
        if (IsStrict) Assert.Fail($"{otherwise} REQUIRE_BROWSER=1 asks for it.");
        Assert.Skip(otherwise);
    }
}
