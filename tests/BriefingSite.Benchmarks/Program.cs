using BriefingSite.Benchmarks;

// corpus PAGES FOLDER                  writes a briefing of that many pages
// race PROGRAM [PAGES,PAGES,… [RUNS]]  builds it with our program as published and, where it is installed, the same words with Hugo
switch (args)
{
    case ["corpus", var pages, var folder, .. var name] when Rival.Named(name is [var one] ? one : "briefing") is { } rival:
        Race.Write(folder, rival.Corpus(new(int.Parse(pages, null))));
        return 0;
    case ["race", var program, .. var rest]:
        var sizes = rest is [var list, ..] ? list.Split(',').Select(size => int.Parse(size, null)).ToArray() : [30, 1000, 10000];
        var runs = rest is [_, var number] ? int.Parse(number, null) : 5;
        Race.Run([Rival.Ours(program), Rival.Hugo], sizes, runs, Directory.CreateTempSubdirectory("race").FullName);
        return 0;
    default:
        Console.Error.WriteLine("corpus PAGES FOLDER, or: race PROGRAM [PAGES,PAGES,… [RUNS]]");
        return 2;
}
