namespace Partituur.Web.Onderdelen;

/// <summary>The tone of a label or a message. It is shown by colour, by a sign and in words, never by colour alone (WCAG 1.4.1).</summary>
public enum Toon
{
    /// <summary>No judgement: a state like any other.</summary>
    Neutraal,

    /// <summary>Something to know.</summary>
    Info,

    /// <summary>Something to watch or to do soon.</summary>
    LetOp,

    /// <summary>Something went wrong or is too late.</summary>
    Fout,

    /// <summary>Done, in order.</summary>
    Goed,
}
