namespace BriefingSite.Core.Model;

/// <summary>Decides for each kind of entity. A visitor that does not handle a kind does not compile.</summary>
public abstract class EntityVisitor<T>
{
    /// <summary>The front page.</summary>
    public abstract T Visit(FrontPage front);

    /// <summary>A judgement.</summary>
    public abstract T Visit(Judgement judgement);

    /// <summary>A topic.</summary>
    public abstract T Visit(Topic topic);

    /// <summary>A further page.</summary>
    public abstract T Visit(FurtherPage page);

    /// <summary>A claim.</summary>
    public abstract T Visit(Claim claim);

    /// <summary>A question.</summary>
    public abstract T Visit(Question question);

    /// <summary>A term.</summary>
    public abstract T Visit(Term term);

    /// <summary>An event.</summary>
    public abstract T Visit(Event timelineEvent);

    /// <summary>An indicator.</summary>
    public abstract T Visit(Indicator indicator);

    /// <summary>A change note.</summary>
    public abstract T Visit(ChangeNote note);

    /// <summary>A source.</summary>
    public abstract T Visit(Source source);
}
