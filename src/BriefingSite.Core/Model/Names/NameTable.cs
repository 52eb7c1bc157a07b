namespace BriefingSite.Core.Model;

/// <summary>The written names of a closed set of values, such as those of an enum: one table for reading and for writing.</summary>
/// <param name="rows">The values with their names, in the order in which the names are documented.</param>
public sealed class NameTable<T>(params (T Value, string Name)[] rows) where T : notnull
{
    /// <summary>The names, as documented.</summary>
    public IEnumerable<string> Names => rows.Select(row => row.Name);

    /// <summary>The values, in the order of the names.</summary>
    public IEnumerable<T> Values => rows.Select(row => row.Value);

    /// <summary>The value to use after an error.</summary>
    public T First => rows[0].Value;

    /// <summary>The name of a value.</summary>
    public string this[T value]
    {
        get
        {
            foreach (var row in rows)
                if (EqualityComparer<T>.Default.Equals(row.Value, value)) return row.Name;
            throw new ArgumentOutOfRangeException(nameof(value), value, "This value has no name.");
        }
    }

    /// <summary>The value with a name, exactly as documented.</summary>
    public bool TryFind(string name, out T value)
    {
        foreach (var row in rows)
        {
            if (row.Name != name) continue;
            value = row.Value;
            return true;
        }
        value = First;
        return false;
    }
}

/// <summary>Looks up names in tables.</summary>
public static class NameTables
{
    /// <summary>The name of a value; <c>null</c> for none.</summary>
    public static string? Find<T>(this NameTable<T> names, T? value) where T : struct => value is { } known ? names[known] : null;

    /// <summary>The value with a name; <c>null</c> where none has it.</summary>
    public static T? Find<T>(this NameTable<T> names, string? name) where T : struct => name is not null && names.TryFind(name, out var value) ? value : null;
}
