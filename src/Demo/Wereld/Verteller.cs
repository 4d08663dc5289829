using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Toegang;
using Partituur.Kern.Triage;

namespace Partituur.Demo.Wereld;

/// <summary>Lets people of the world do things at a moment: opens the Handeling, does it, saves.</summary>
internal sealed class Verteller(PartituurDb db, Netwerkkaart kaart, Tijd tijd, Bsns bsns, IProgress<(string Stap, int Gedaan, int Totaal)>? voortgang, CancellationToken stop)
{
    public PartituurDb Db { get; } = db;

    public Netwerkkaart Kaart { get; } = kaart;

    public Tijd Tijd { get; } = tijd;

    public Bsns Bsns { get; } = bsns;

    public CancellationToken Stop { get; } = stop;

    public static Handeling Als(Collega wie, HuisId huis, Enum recht, DateTimeOffset op) => new(wie.Id, wie.Organisatie, huis, Recht.NaamVan(recht), op);

    public async Task DoeAsync(Collega wie, HuisId huis, Enum recht, DateTimeOffset op, Action<Handeling> doe)
    {
        var handeling = Als(wie, huis, recht, op);
        Db.Open(handeling);
        doe(handeling);
        await Db.SaveChangesAsync(Stop);
    }

    public async Task<T> DoeAsync<T>(Collega wie, HuisId huis, Enum recht, DateTimeOffset op, Func<Handeling, Task<T>> doe)
    {
        var handeling = Als(wie, huis, recht, op);
        Db.Open(handeling);
        var uit = await doe(handeling);
        await Db.SaveChangesAsync(Stop);
        return uit;
    }

    /// <summary>
    /// Saves a decision as the last thing that is tracked of it: EF Core sees the discriminator of its optional toets as changed after the first save.
    /// </summary>
    public void LaatLos(Triagebesluit besluit) => Db.Entry(besluit).State = EntityState.Detached;

    public void Meld(string stap, int gedaan, int totaal) => voortgang?.Report((stap, gedaan, totaal));
}
