using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
namespace Partituur.Demo.Wereld;
    public sealed record DemoAccount(ProfessionalId ProfessionalId, string Gebruikersnaam, IReadOnlyList<Rol> Rollen, string Uitleg);
    public static class DemoWereld { public static Task<IReadOnlyList<DemoAccount>> LaadAsync(PartituurDb db, TimeProvider klok, IProgress<(string Stap, int Gedaan, int Totaal)>? v, CancellationToken stop) => Task.FromResult<IReadOnlyList<DemoAccount>>([]); }
