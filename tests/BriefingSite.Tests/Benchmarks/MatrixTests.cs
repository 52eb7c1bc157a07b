using BriefingSite.Benchmarks.Matrix;
using BriefingSite.Core.Engine;
using Xunit;
using Blob = BriefingSite.Core.Model.Blob;
using InputFile = BriefingSite.Core.Model.InputFile;
using Severity = BriefingSite.Core.Model.Severity;

namespace BriefingSite.Tests.Benchmarks;

public class MatrixTests
{
    [Theory]
    [InlineData(1, 1, 0)]
    [InlineData(2, 9, 1)]
    [InlineData(12, 5, 0.15)]
    [InlineData(5, 41, 0.3)]
    public void A_made_up_comparison_is_a_briefing_without_problems(int sources, int questions, double share)
    {
        var (build, briefing) = Read(sources, questions, share);
        Assert.DoesNotContain(build.Diagnostics, found => found.Rule.Severity != Severity.Note);
        Assert.Equal((sources, questions), (briefing.Sources.Count, briefing.Questions.Count));
        Assert.All(briefing.Sources, source => Assert.Contains(briefing.Questions, question => question.Positions.Any(position => position.Source.Id == source.Id)));
    }

    [Fact]
    public void Sources_of_one_bloc_answer_alike_more_often_than_others()
    {
        var plan = new MatrixPlan(24, 200, 1);
        Assert.True(Alike(plan, 0, 1) > Alike(plan, 0, 3));
        Assert.True(Alike(plan, 0, 3) > 0);
    }

    private static int Alike(MatrixPlan plan, int one, int other) => Enumerable.Range(0, plan.Questions).Count(question => plan[one, question] is { } stance && stance == plan[other, question]);

    private static (Build, Core.Model.Briefing) Read(int sources, int questions, double share)
    {
        var build = new Build([.. Site.EmbeddedAssets(), .. new MatrixCorpus(new(sources, questions, share)).Files().Select(file => new InputFile(file.Path, Blob.Create(file.Text)))]);
        var site = new Site(new());
        site.Files.Run(build);
        return (build, site.Briefing.Run(build).Single());
    }
}
