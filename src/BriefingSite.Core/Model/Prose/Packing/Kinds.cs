namespace BriefingSite.Core.Model;

/// <summary>What a packed block begins with.</summary>
internal enum BlockKind
{
    Paragraph,
    Heading,
    Quote,
    ItemList,
    CodeBlock,
    ThematicBreak,
    Table,
    DefinitionList,
    Div,
    ClaimBlock,
    Footnotes,
}

/// <summary>What a packed inline begins with.</summary>
internal enum InlineKind
{
    Text,
    Code,
    Emphasis,
    LineBreak,
    Link,
    Image,
    Cite,
    FootnoteMark,
    TaskMark,
}
