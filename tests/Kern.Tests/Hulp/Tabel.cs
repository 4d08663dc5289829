using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;

namespace Partituur.Kern.Tests.Hulp;

/// <summary>A table of rights as text, so that a test shows at a glance who may what.</summary>
internal static class Tabel
{
    /// <summary>One line per role that may anything: "Rol: Recht Recht".</summary>
    public static string Van<T>(Func<T, Rol, bool> mag)
        where T : struct, Enum => string.Join('\n',
            Enum.GetValues<Rol>().Select(rol => (rol, Rechten: Enum.GetValues<T>().Where(r => mag(r, rol)).ToList())).Where(x => x.Rechten.Count > 0).Select(x => $"{x.rol}: {string.Join(' ', x.Rechten)}"));

    /// <summary>The same of a room's own table: which roles may hold which right at all.</summary>
    public static string Van<T>(IReadOnlyList<Recht> tabel)
        where T : struct, Enum => Van<T>((recht, rol) => tabel.Single(r => r.Waarde.Equals(recht)).Rollen.Contains(rol));
}
