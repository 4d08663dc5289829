using Partituur.Kern.Netwerk;

namespace Partituur.Kern.Toegang;

/// <summary>One right in Dutch verbs with the roles that may hold it. Default: no.</summary>
/// <param name="Waarde">The enum value that a page carries in <c>[Recht]</c>.</param>
/// <param name="Wat">What it allows, for the generated table and the refusal page.</param>
/// <param name="Rollen">Roles that may hold it; the rule on the object can only narrow this.</param>
public sealed record Recht(Enum Waarde, string Wat, params Rol[] Rollen)
{
    /// <summary>Room and verb: <c>casus.afschalen</c>.</summary>
    public string Naam => NaamVan(Waarde);

    public static string NaamVan(Enum waarde)
    {
        var kamer = waarde.GetType().Name.Replace("Recht", string.Empty, StringComparison.Ordinal);
        return $"{kamer}.{waarde}".ToLowerInvariant();
    }
}

public enum ToegangRecht
{
    EigenAccount,
    AccountsBeheren,
}

public static class ToegangRechten
{
    public static readonly Rol[] Iedereen = Enum.GetValues<Rol>();

    public static IReadOnlyList<Recht> Tabel { get; } =
    [
        new(ToegangRecht.EigenAccount, "De eigen werklijst en het eigen account gebruiken", Iedereen),
        new(ToegangRecht.AccountsBeheren, "Accounts en rollen beheren", Rol.Beheerder),
    ];
}

public enum NetwerkRecht
{
    Gids,
    Beheren,
    GidsBeheren,
    Post,
}

public static class NetwerkRechten
{
    public static IReadOnlyList<Recht> Tabel { get; } =
    [
        new(NetwerkRecht.Gids, "De partnergids raadplegen", ToegangRechten.Iedereen),
        new(NetwerkRecht.Beheren, "Organisaties, convenanten en beleid beheren", Rol.Beheerder),
        new(NetwerkRecht.GidsBeheren, "De voorzieningen in de partnergids bijhouden", Rol.Beheerder, Rol.Administratie),
        new(NetwerkRecht.Post, "Zien of de post van het huis aankomt, zonder de inhoud", Rol.Beheerder, Rol.Administratie),
    ];
}

public enum LogboekRecht
{
    Lezen,
}

public static class LogboekRechten
{
    public static IReadOnlyList<Recht> Tabel { get; } =
    [
        new(LogboekRecht.Lezen, "Het logboek lezen", Rol.Privacyfunctionaris),
    ];
}
