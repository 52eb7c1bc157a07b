using BriefingSite.Shell;
using BriefingSite.Shell.Commands;

namespace BriefingSite.Tests.Support;

/// <summary>What a run of the program said.</summary>
internal sealed record Said(int Code, string Out, string Error);

/// <summary>A small whole site in a folder of its own, which goes when the test ends.</summary>
internal sealed class LittleSite : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("briefing-").FullName;

    public LittleSite()
    {
        Write("input/site.yml", """
            title: Little site
            base-url: https://example.org/
            """);
        Write("input/index.md", """
            ---
            title: Little site
            question: Does it build?
            answer: It does.
            judgements:
              - { id: j-one, text: It builds., likelihood: likely, confidence: low, because: it is small, claims: [it-builds], alternative: It does not., indicators: [build-log] }
              - { id: j-two, text: It stands., likelihood: likely, confidence: low, because: it is small, claims: [it-builds], alternative: It falls., indicators: [build-log] }
              - { id: j-three, text: It lasts., likelihood: likely, confidence: low, because: it is small, claims: [it-builds], alternative: It fades., indicators: [build-log] }
            ---
            """);
        Write("input/topics/building.md", """
            ---
            title: Building
            order: 1
            answer: It builds.
            as-of: 2026
            ---
            ## How it builds

            ::: {.claim #it-builds kind=fact}
            It builds. [@only-source, ¶1]
            :::
            """);
        Write("input/watch.yml", """
            - id: build-log
              title: The log
              closer: It is short.
              apart: It is long.
              state: open
              as-of: 2026
              cite: "@only-source, ¶1"
            """);
        Write("input/pages/about.md", """
            ---
            title: About
            ---
            A page.
            """);
        Write("seeds/only-source.md", """
            ---
            title: The only source
            short: Only source
            kind: article
            rights: excerpt
            reliability: C
            credibility: 3
            descriptor: Made up for a test.
            ---
            ## What it says {#says}

            ¶1 Says that it builds.
            """);
    }

    /// <summary>Where the site stands.</summary>
    public string Root => Path.Combine(_folder, "site");

    /// <summary>A path in the site.</summary>
    public string this[string path] => Path.Combine(Root, path);

    public string Text(string path) => File.ReadAllText(this[path]);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text.ReplaceLineEndings("\n") + "\n");
    }

    /// <summary>A page with a heading that skips a level, which is worth a warning.</summary>
    public void WriteWarning() => Write("input/pages/warning.md", "---\ntitle: Warning\n---\n## One\n\n#### Three");

    /// <summary>A page that is not UTF-8, which is an error.</summary>
    public void WriteProblem() => File.WriteAllBytes(this["input/pages/problem.md"], [.. "---\ntitle: Problem\n---\nThe caf"u8, 0xE9, .. " is shut.\n"u8]);

    /// <summary>Everything in the output folder: path and text.</summary>
    public SortedDictionary<string, string> Output() => Contents(this["output"]);

    public static SortedDictionary<string, string> Contents(string folder)
    {
        var contents = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (Directory.Exists(folder))
            foreach (var file in Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }))
                contents.Add(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file));
        return contents;
    }

    /// <summary>Runs a command in the site's folder: in this process, or with the published program that is to be tested.</summary>
    public Task<Said> Run(params string[] args) => BriefingProcess.Published is null ? RunWith(_ => null, args) : Execute(args);

    /// <summary>Runs a command in this process, with environment variables.</summary>
    public async Task<Said> RunWith(Func<string, string?> variable, params string[] args)
    {
        using StringWriter output = new(), error = new();
        var here = new HostEnvironment(Root, "", variable, Terminal.Create(output, true, variable), Terminal.Create(error, true, variable));
        var code = await CommandLine.Run(args, here);
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>Starts the program itself.</summary>
    public TestProcess Start(params string[] args)
    {
        var start = BriefingProcess.In(Root, args);
        start.Environment["TERM"] = "xterm-256color";
        return TestProcess.Start(TestProcess.Interruptible(start));
    }

    /// <summary>Runs the program itself to its end.</summary>
    public async Task<Said> Execute(params string[] args)
    {
        using var process = Start(args);
        var (code, output, error) = await process.End();
        return new(code, output, error);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
