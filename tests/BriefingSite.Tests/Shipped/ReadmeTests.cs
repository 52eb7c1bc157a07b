using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Tests.Packing;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Shipped;

/// <summary>The first topic of the README, put into the briefing of this repository.</summary>
public class ReadmeTests
{
    [Fact]
    public void The_first_topic_of_the_README_asks_in_its_record_for_the_questions_of_the_briefing_in_this_repository_and_raises_no_other_problem()
    {
        // What was published asks for a note besides, as any edit does.
        var files = Repository.FilesOf(Repository.Root).Where(file => !file.Path.StartsWith("input/versions/", StringComparison.Ordinal))
            .Append(new(Tutorial.Steps.RecordPath, Blob.Create(Tutorial.Steps.Record))).Append(new(Tutorial.Steps.TopicPath, Blob.Create(Tutorial.Steps.Topic))).ToList();
        var questions = files.Where(file => file.Path.StartsWith("input/questions/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(questions);
        Assert.Equal([$"BS302 {Tutorial.Steps.RecordPath}"], Errors(files));
        Assert.Empty(Errors(files.Select(file => questions.Contains(file) ? file with { Content = Blob.Create(Tutorial.Answer(file.Content.Text())) } : file)));

        static IEnumerable<string> Errors(IEnumerable<InputFile> files)
        {
            var build = new Build(files);
            new Site(new()).Files.Run(build);
            return build.Diagnostics.Where(diagnostic => diagnostic.Rule.Severity == Severity.Error).Select(diagnostic => $"{diagnostic.Rule.Code} {diagnostic.Location.File}");
        }
    }
}
