using System.Globalization;
using BriefingSite.Benchmarks;
using BriefingSite.Benchmarks.Curve;
using BriefingSite.Benchmarks.Dependence;
using BriefingSite.Benchmarks.Growth;
using BriefingSite.Benchmarks.Importing;
using BriefingSite.Benchmarks.Matrix;
using BriefingSite.Benchmarks.Phases;
using BriefingSite.Benchmarks.Saving;
using static BriefingSite.Benchmarks.Figures;

const string usage = """
    corpus PAGES FOLDER [GENERATOR]                 writes the corpus of a generator, ours unless another is named
    matrix SOURCES QUESTIONS FOLDER [SHARE]         writes a briefing that compares so many sources on so many questions, with positions in a share of the cells (0.15)
    matrix-table PROGRAM [SOURCESxQUESTIONS,… [RUNS]]   says what such briefings of several sizes cost: build, check, one edit, diff of two of them
    race PROGRAM [PAGES,… [RUNS [GENERATOR,…]]]     builds it with our program as published and, where they are installed, the same words with others
    phases FOLDER                                   says where the time of a build goes, phase by phase, in this process
    curve PROGRAM FILE [PAGES,…]                    shows how our cost grows: a table, and FILE, a drawing (SVG)
    save PROGRAM [PAGES,… [EDITS]]                  says how long it takes from a save to the new words, with our preview and Hugo's server
    import PROGRAM [FILE…]                          says what the import of large originals costs, and a check of a site that has them
    support [CLAIMS SOURCES]                        says what it costs to compute what carries what, and what falls without each source
    growth [WORD]                                   says what twice the input costs, for thousands of copies of each mark and problem (whose names hold a word); exit code 1 where four times
    """;

switch (args)
{
    case ["corpus", var pages, var folder, .. var name] when Rival.All("briefing").FirstOrDefault(each => each.Name == (name is [var one] ? one : "briefing")) is { } rival:
        Race.Write(folder, rival.Corpus(new(int.Parse(pages, null))));
        return 0;
    case ["matrix", var sources, var questions, var folder, .. var share]:
        Race.Write(folder, new MatrixCorpus(new(int.Parse(sources, null), int.Parse(questions, null), share is [var part] ? double.Parse(part, CultureInfo.InvariantCulture) : MatrixPlan.UsualShare)).Files());
        return 0;
    case ["matrix-table", var program, .. var rest]:
        MatrixTable.Run(
            Rival.Ours(Full(program)), [.. (rest is [var list, ..] ? list : "12x40,20x60,40x100,100x200,200x400").Split(',').Select(size => Numbers(size.Replace('x', ','))).Select(size => (size[0], size[1]))],
            rest is [_, var times] ? int.Parse(times, null) : 5, Directory.CreateTempSubdirectory("matrix").FullName);
        return 0;
    case ["race", var program, .. var rest]:
        Race.Run(
            Rival.All(Full(program), rest is [_, _, var names] ? names.Split(',') : []), Numbers(rest is [var sizes, ..] ? sizes : "30,1000,10000"),
            rest is [_, var runs, ..] ? int.Parse(runs, null) : 5, Directory.CreateTempSubdirectory("race").FullName);
        return 0;
    case ["phases", var folder]:
        PhaseTable.Run(Path.GetFullPath(folder), Directory.CreateTempSubdirectory("phases").FullName);
        return 0;
    case ["curve", var program, var file, .. var rest] when Numbers(rest is [var range] ? range : "30,100,300,1000,3000,10000,30000,50000") is { Length: > 1 } all:
        GrowthCurve.Run(Rival.Ours(Full(program)), [.. all.Order()], file, Directory.CreateTempSubdirectory("curve").FullName);
        return 0;
    case ["save", var program, .. var rest]:
        SaveTable.Run(
            Rival.All(Full(program)), Numbers(rest is [var corpora, ..] ? corpora : "30,1000,10000"),
            rest is [_, var edits] ? int.Parse(edits, null) : 50, Directory.CreateTempSubdirectory("save").FullName);
        return 0;
    case ["import", var program, .. var others]:
        ImportTable.Run(Full(program), [.. others.Select(Path.GetFullPath)], Directory.CreateTempSubdirectory("import").FullName);
        return 0;
    case ["support", .. var rest]:
        SupportTable.Run(rest is [var claims, _] ? int.Parse(claims, null) : 50_000, rest is [_, var cited] ? int.Parse(cited, null) : 400);
        return 0;
    case ["growth", .. var rest]:
        return GrowthTable.Run(rest is [var word] ? word : null) == 0 ? 0 : 1;
    default:
        Console.Error.WriteLine(usage);
        return 2;
}

// Programs run in folders of their own.
static string Full(string program) => File.Exists(program) ? Path.GetFullPath(program) : program;
