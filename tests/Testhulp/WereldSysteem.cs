using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;

namespace Partituur.Testhulp;

/// <summary>The system around people: somebody in the register, relations between them, units.</summary>
public sealed partial class Wereld
{
    /// <summary>Somebody who is in the register only: in no melding and no case.</summary>
    public async Task<Persoon> EenPersoonAsync(string voornaam, string achternaam, Geslacht geslacht = Geslacht.Onbekend, DateOnly? geboren = null, string? woonplaats = null)
    {
        await using var db = OpenAls("administratie", out var handeling);
        var persoon = new Persoon(Huis, new(achternaam, null, voornaam, geslacht, geboren, null), handeling);
        if (woonplaats is not null)
        {
            persoon.WoontOp(new("Dorpsstraat", "1", null, woonplaats), handeling.Dag.AddYears(-5));
        }

        db.Add(persoon);
        await db.SaveChangesAsync();
        return persoon;
    }

    public Task<Relatie> EenRelatieAsync(PersoonId van, Relatiesoort soort, PersoonId naar, DateOnly? sinds = null, DateOnly? tot = null) =>
        EenRelatieAsync(van, new Relatiegegevens(soort, Sinds: sinds, Tot: tot), naar);

    public async Task<Relatie> EenRelatieAsync(PersoonId van, Relatiegegevens wat, PersoonId naar)
    {
        await using var db = OpenAls("administratie", out var handeling);
        var relatie = await new RelatieVastleggen(db).LegAsync(van, wat, naar, handeling);
        await db.SaveChangesAsync();
        return relatie;
    }

    public async Task<Verband> EenVerbandAsync(string naam, params PersoonId[] leden)
    {
        await using var db = OpenAls("administratie", out var handeling);
        var verband = new Verband(Huis, Verbandsoort.Gezin, naam, null, null, handeling);
        foreach (var lid in leden)
        {
            verband.NeemOp(await db.Personen.FirstAsync(p => p.Id == lid), null, null, null, handeling);
        }

        db.Add(verband);
        await db.SaveChangesAsync();
        return verband;
    }

    /// <summary>A relation of the first of a case to somebody outside it, and a unit of the two.</summary>
    public async Task<(Relatie Relatie, Verband Verband)> EenSysteemAsync(Casus casus)
    {
        var (eerste, buiten) = (casus.Personen[0].PersoonId, (await EenPersoonAsync("Bo", $"Buiten{Interlocked.Increment(ref teller)}")).Id);
        return (await EenRelatieAsync(eerste, Relatiesoort.Vriend, buiten), await EenVerbandAsync("Groep bij de winkel", eerste, buiten));
    }
}
