using BriefingSite.Benchmarks;
using static BriefingSite.Benchmarks.Figures;

const string usage = """
    corpus PAGES FOLDER [GENERATOR]                 writes the corpus of a generator, ours unless another is named
    race PROGRAM [PAGES,… [RUNS [GENERATOR,…]]]     builds it with our program as published and, where they are installed, the same words with others
    """;

switch (args)
{
    case ["corpus", var pages, var folder, .. var name] when Rival.All("briefing").FirstOrDefault(each => each.Name == (name is [var one] ? one : "briefing")) is { } rival:
        Race.Write(folder, rival.Corpus(new(int.Parse(pages, null))));
        return 0;
    case ["race", var program, .. var rest]:
        Race.Run(
            Rival.All(Full(program), rest is [_, _, var names] ? names.Split(',') : []), Numbers(rest is [var sizes, ..] ? sizes : "30,1000,10000"),
            rest is [_, var runs, ..] ? int.Parse(runs, null) : 5, Directory.CreateTempSubdirectory("race").FullName);
        return 0;
    default:
        Console.Error.WriteLine(usage);
        return 2;
}

// Programs run in folders of their own.
static string Full(string program) => File.Exists(program) ? Path.GetFullPath(program) : program;
