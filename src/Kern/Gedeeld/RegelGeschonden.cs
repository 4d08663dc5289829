namespace Partituur.Kern.Gedeeld;

/// <summary>
/// A rule of the domain was broken. The sentence is for the worker, in Dutch; the code is for machines.
/// A page shows it with what was typed; the API answers 409 problem+json (RFC 9457).
/// </summary>
public sealed class RegelGeschonden(string code, string zin) : Exception(zin)
{
    /// <summary>Stable code in kebab-case, for example <c>casus-afschalen-zonder-ontvanger</c>.</summary>
    public string Code { get; } = code;
}
