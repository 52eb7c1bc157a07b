namespace BriefingSite.Core.Model;

/// <summary>A span in one line of an input file.</summary>
/// <param name="File">Path from the root of the site, with forward slashes.</param>
/// <param name="Line">Line in the whole file, front matter included, from 1.</param>
/// <param name="Column">Column in UTF-16 units, from 1.</param>
/// <param name="Length">The number of columns, at least 1.</param>
public readonly record struct Location(string File, int Line, int Column, int Length = 1)
{
    /// <summary><c>file:line:column</c>, which terminals and editors turn into a link.</summary>
    public override string ToString() => $"{File}:{Line}:{Column}";
}

/// <summary>A location that is not part of the value that holds it: all are equal.</summary>
/// <remarks>A paragraph that moves down a line is still equal, so its page need not be drawn again and a
/// comparison of two briefings sees no change. The draft that holds it carries its file's fingerprint
/// (<see cref="Draft.Written"/>); so diagnostics are updated whenever a line has moved.</remarks>
public readonly struct UncomparedLocation(Location at) : IEquatable<UncomparedLocation>
{
    /// <summary>The location.</summary>
    public Location At { get; } = at;

    /// <summary>Always true.</summary>
    public bool Equals(UncomparedLocation other) => true;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UncomparedLocation;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    /// <summary>Always true.</summary>
    public static bool operator ==(UncomparedLocation left, UncomparedLocation right) => left.Equals(right);

    /// <summary>Never true.</summary>
    public static bool operator !=(UncomparedLocation left, UncomparedLocation right) => !left.Equals(right);

    /// <summary>Converts to a location.</summary>
    public static implicit operator Location(UncomparedLocation place) => place.At;

    /// <summary>Converts from a location.</summary>
    public static implicit operator UncomparedLocation(Location at) => new(at);

    /// <inheritdoc/>
    public override string ToString() => At.ToString();
}
