namespace BriefingSite.Core.Model;

/// <summary>Times of recordings, counted from the beginning.</summary>
public static class PlayTime
{
    private const int Minute = 60, Hour = 3600;

    /// <summary>As players show it: <c>12:05</c>, <c>1:02:05</c>.</summary>
    public static string Text(int seconds) =>
        seconds >= Hour ? $"{seconds / Hour}:{seconds % Hour / Minute:00}:{seconds % Minute:00}" : $"{seconds / Minute}:{seconds % Minute:00}";
}
