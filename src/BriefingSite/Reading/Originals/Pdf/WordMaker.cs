using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;
using UglyToad.PdfPig.Content;

namespace BriefingSite.Reading.Originals.Pdf;

/// <summary>Makes words of letters, in the order of the file: a word ends at a space, at a gap, and where the next letter stands elsewhere.</summary>
/// <remarks>Some files have spaces, others only gaps; letters may be spaced out. So a gap is compared with the others of its run.</remarks>
internal sealed class WordMaker
{
    // In parts of the size of the type: the gap that is a space where there are spaces too, and where there are none.
    private const double WideGap = 0.22, Gap = 0.13;

    // What is so much less or more may be a space or none, if it is so many times wider than the other gaps differ; it is both then.
    private const double Less = 0.005, Wider = 3, WideLess = 0.07, More = 0.03;

    // A letter that overlaps the one before it by more is elsewhere; a shift of the base line by more is another line.
    private const double Back = 0.6, Shift = 0.12;

    // A space that takes less is none.
    private const double NoRoom = 0.05;

    // Letters that are less far apart are one, in parts of the size.
    private const double Apart = 0.14;

    // Over so many letters in a row the usual gap of a run is known.
    private const int KnownGap = 6;

    private readonly Dictionary<Direction, List<Glyph>> _runs = [];
    private readonly Dictionary<Direction, List<PdfWord>> _words = [];
    private readonly Dictionary<long, Glyph> _drawn = [];
    private readonly HashSet<Direction> _afterSpace = [];
    private int _number;

    /// <summary>The words of a page by their direction.</summary>
    /// <param name="letters">The letters of the page.</param>
    /// <param name="isOnPage">Whether a letter is to be seen.</param>
    /// <param name="read">What a letter is, where the library takes it for another.</param>
    public static Dictionary<Direction, List<PdfWord>> Of(IEnumerable<Letter> letters, Func<Letter, bool> isOnPage, Func<Letter, LetterReading>? read = null)
    {
        var maker = new WordMaker();
        var direction = Direction.Level;
        Glyph? accent = null;
        foreach (var letter in letters)
        {
            var before = direction;
            direction = Glyph.DirectionOf(letter, direction);
            if (!isOnPage(letter)) continue;
            var reading = read?.Invoke(letter) ?? default;
            var glyph = Glyph.Of(letter, direction, reading.Text) with { IsGuess = reading.IsGuess };
            if (accent is { } sign)
            {
                if (Accents.IsAt(sign, glyph)) glyph = Accents.Join(sign, glyph);
                else maker.Add(sign, before);
            }
            accent = Accents.Is(glyph) ? glyph : null;
            if (accent is null) maker.Add(glyph, direction);
        }
        if (accent is { } last) maker.Add(last, direction);
        foreach (var one in maker._runs.Keys.ToList()) maker.End(one);
        return maker._words;
    }

    private void Add(in Glyph glyph, Direction direction)
    {
        if (IsDrawnBefore(glyph)) return;
        if (!_runs.TryGetValue(direction, out var run)) _runs[direction] = run = [];
        if (run.Count > 0 && Accents.Is(glyph) && Accents.IsAt(glyph, run[^1]))
        {
            run[^1] = Accents.Join(glyph, run[^1]);
            return;
        }
        if (run.Count > 0 && !Belongs(run, glyph)) End(direction);
        run.Add(glyph);
    }

    // Bold type and shadows may be made by drawing text several times, a little apart.
    private bool IsDrawnBefore(in Glyph glyph)
    {
        if (IsSpace(glyph)) return false;
        var cell = glyph.Size * Apart;
        var (column, row) = ((int)Math.Floor(glyph.Left / cell), (int)Math.Floor(glyph.Base / cell));
        for (var x = column - 1; x <= column + 1; x++)
        {
            for (var y = row - 1; y <= row + 1; y++)
            {
                if (_drawn.TryGetValue(Key(glyph, x, y), out var at) && at.Text == glyph.Text && Math.Abs(at.Left - glyph.Left) < cell && Math.Abs(at.Base - glyph.Base) < cell && Math.Abs(at.Size - glyph.Size) < 0.1) return true;
            }
        }
        _drawn[Key(glyph, column, row)] = glyph;
        return false;
    }

    private static long Key(in Glyph glyph, int column, int row) => ((long)row << 40) ^ ((long)(column & 0xFFFFFF) << 16) ^ glyph.Text[0];

    private static bool GoesOn(in Glyph last, in Glyph next)
    {
        var size = Math.Min(last.Size, next.Size);
        if (Math.Abs(last.Base - next.Base) > size * Shift || Math.Max(last.Size, next.Size) > size * 1.12 || last.IsRaised != next.IsRaised) return false;
        return next.Left - last.Right < size * 3 && (next.Left >= last.Left - size * Back || IsRightToLeft(last) || IsRightToLeft(next));
    }

    private static bool Belongs(List<Glyph> run, in Glyph glyph)
    {
        var last = run.FindLastIndex(one => !one.IsMark);
        return glyph.IsMark ? IsBeside(run[^1], glyph) : last < 0 ? IsBeside(glyph, run[0]) : GoesOn(run[last], glyph);
    }

    // A mark above or below a letter may be put anywhere near it.
    private static bool IsBeside(in Glyph last, in Glyph mark) => Math.Abs(mark.Left - last.Left) < last.Size * 2 && Math.Abs(mark.Base - last.Base) < last.Size && Math.Abs(mark.Size - last.Size) < last.Size * Shift;

    private static bool IsRightToLeft(in Glyph glyph) => Bidirectional.IsRightToLeft(glyph.Text[0]);

    private void End(Direction direction)
    {
        var run = _runs[direction];
        if (run.Count == 0) return;
        if (!_words.TryGetValue(direction, out var words)) _words[direction] = words = [];
        var (usual, spread) = UsualGap(run);
        var areWritten = AreSpacesWritten(run, usual);
        var limit = usual + (areWritten ? WideGap : Gap);
        var least = Math.Max(limit - (areWritten ? WideLess : Less), usual + spread * Wider);
        PdfWord? word = null;
        var isAfterSpace = _afterSpace.Remove(direction);
        var last = -1;
        for (var i = 0; i < run.Count; i++)
        {
            var glyph = run[i];
            if (IsSpace(glyph))
            {
                if (!IsJoiner(run, i)) (word, isAfterSpace) = (null, true);
                continue;
            }
            var gap = glyph.IsMark || last < 0 ? 0 : Distance(run[last], glyph) / glyph.Size;
            var isEither = word is { IsMark: false } && gap > least && gap <= limit + More && AreLetters(run[last], glyph);
            var isGap = gap > limit && !isEither;
            if (!glyph.IsMark) last = i;
            if (word is not null && (!isGap || word.IsMark))
            {
                word.Add(isEither ? glyph with { Text = LineEndHyphen.MarkedSpace + glyph.Text } : glyph);
                continue;
            }
            word = new(glyph, _number++, isAfterSpace || isGap, words.Count > 0 ? words[^1] : null);
            words.Add(word);
            isAfterSpace = false;
        }
        if (isAfterSpace) _afterSpace.Add(direction);
        run.Clear();
    }

    // A file that leaves gaps for spaces may write some of them, such as those that do not break.
    private static bool AreSpacesWritten(List<Glyph> run, double usual)
    {
        var (written, gaps) = (0, 0);
        for (var i = 0; i < run.Count; i++)
        {
            if (IsSpace(run[i])) written++;
            else if (i > 0 && !IsSpace(run[i - 1]) && Distance(run[i - 1], run[i]) > (usual + Gap) * run[i].Size) gaps++;
        }
        return written > 0 && written >= gaps;
    }

    // The sign that keeps two letters of a word apart in Persian, and a hyphen where no line ends, may be drawn as a space that takes no room; a space may lie
    // behind a ligature that is drawn over it.
    private static bool IsJoiner(List<Glyph> run, int at) =>
        at > 0 && at + 1 < run.Count && !IsSpace(run[at - 1]) && !IsSpace(run[at + 1]) && run[at].Size * NoRoom is var room && Distance(run[at - 1], run[at + 1]) < room
        && ((IsRightToLeft(run[at - 1]) && IsRightToLeft(run[at + 1])) || Math.Abs(run[at + 1].Left - run[at].Left) < room || (run[at - 1].Text.Length > 1 && run[at].Left < run[at - 1].Right - room));

    // Of a script with spaces that is read from the left.
    private static bool AreLetters(in Glyph one, in Glyph other) => IsLetter(one.Text[^1]) && IsLetter(other.Text[0]);

    private static bool IsLetter(char c) => char.IsLetter(c) && !Bidirectional.IsRightToLeft(c) && !WordBreaks.IsUnspaced($"{c}", 0);

    private static bool IsSpace(Glyph glyph) => string.IsNullOrWhiteSpace(glyph.Text);

    // To either side, for scripts from right to left.
    private static double Distance(in Glyph last, in Glyph next) => Math.Max(next.Left - last.Right, last.Left - next.Right);

    // In parts of the size, and by how much most gaps are wider at the most.
    private static (double Usual, double Spread) UsualGap(List<Glyph> run)
    {
        var gaps = new List<double>();
        for (var i = 1; i < run.Count; i++)
            if (!IsSpace(run[i]) && !IsSpace(run[i - 1])) gaps.Add(Distance(run[i - 1], run[i]) / run[i].Size);
        if (gaps.Count < KnownGap) return (0, 0);
        gaps.Sort();
        return (Math.Clamp(gaps[gaps.Count / 2], 0, 0.5), Math.Max(0, gaps[gaps.Count * 3 / 4] - gaps[gaps.Count / 2]));
    }
}
