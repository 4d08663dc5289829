namespace Partituur.Web.Bediening;

/// <summary>The operator's verbs: <c>./partituur VERB</c>.</summary>
public static class Werkwoorden
{
    public static bool Kent(string[] args) => false;

    public static Task<int> VoerUitAsync(string[] args) => Task.FromResult(2);
}
