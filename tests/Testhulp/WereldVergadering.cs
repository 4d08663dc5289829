using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Triage;

namespace Partituur.Testhulp;

/// <summary>A meeting that is held.</summary>
public sealed partial class Wereld
{
    /// <summary>A meeting of today that triagevoorzitter leads, begun; those who take part in its cases are in the room and have signed, except <paramref name="later"/>. Who joins in part two is on the list, in the room and signed.</summary>
    public async Task<Vergadering> EenVergaderingAsync(IReadOnlyList<Casus> casussen, IReadOnlyList<Casus>? inDeelTwee = null, bool begonnen = true, string? vanafDeelTwee = null, params string[] later)
    {
        var overlegId = (await EenOverlegAsync([.. casussen, .. inDeelTwee ?? []])).Id;
        await using var db = OpenAls("triagevoorzitter", out var handeling);
        var dienst = new Vergaderbeheer(db);
        var overleg = await db.Overleggen.AsTracking().FirstAsync(o => o.Id == overlegId);
        overleg.Verplaats(overleg.Dag, overleg.Plek with { MinutenDeelTwee = 24 }, "Ook een deel 2", handeling);
        overleg.ZetAgenda([.. casussen.Select(c => new Agendakeuze(c.Id, Tafeldeel.Een, 6, true)), .. (inDeelTwee ?? []).Select(c => new Agendakeuze(c.Id, Tafeldeel.Twee, 12, true))], handeling);
        var vergadering = await dienst.ZetKlaarAsync(overleg, handeling);
        if (vanafDeelTwee is not null)
        {
            vergadering.Nodig([await dienst.IemandAsync(vergadering, Mensen[vanafDeelTwee], Tafeldeel.Twee, Vandaag)]);
        }

        foreach (var deelnemer in vergadering.Deelnemers.Where(d => !later.Any(l => Mensen[l] == d.ProfessionalId)).ToList())
        {
            vergadering.ZetDeelname(deelnemer.ProfessionalId, Deelname.InDeZaal);
            vergadering.Teken(deelnemer.ProfessionalId, 0, true, handeling);
        }

        if (begonnen)
        {
            vergadering.Begin(handeling);
        }

        await db.SaveChangesAsync();
        return vergadering;
    }

    /// <summary>One more person with an account.</summary>
    public async Task EenMensAsync(string gebruiker, string organisatie, Kern.Netwerk.Rol rol)
    {
        await using var db = databank.Open();
        db.Open(Installatie());
        Mens(db, gebruiker, organisatie, Huis, rol);
        await db.SaveChangesAsync();
    }

    public async Task<Vergadering> LeesVergaderingAsync(VergaderingId id)
    {
        await using var db = databank.Open();
        return await new Vergaderbeheer(db).LeesAsync(id);
    }
}
