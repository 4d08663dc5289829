using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Plannen;
using Partituur.Web.Pages.Overleggen;

namespace Partituur.Testhulp;

/// <summary>A meeting that is over.</summary>
public sealed partial class Wereld
{
    /// <summary>A meeting of today that triagevoorzitter led and closed: each case has a decision, and the first an actie of <paramref name="eigenaar"/>.</summary>
    public async Task<Vergadering> EenGeslotenVergaderingAsync(IReadOnlyList<Casus> casussen, IReadOnlyList<Casus>? inDeelTwee = null, string? vanafDeelTwee = null, string? eigenaar = null, params string[] later)
    {
        var id = (await EenVergaderingAsync(casussen, inDeelTwee, true, vanafDeelTwee, later)).Id;
        await using var db = OpenAls("triagevoorzitter", out var handeling);
        var (v, overleg) = (await new Vergaderbeheer(db).LeesAsync(id), default(Casusoverleg)!);
        overleg = await db.Overleggen.SingleAsync(o => o.Id == v.OverlegId);
        foreach (var casus in casussen.Concat(inDeelTwee ?? []))
        {
            if (v.Punten.First(p => p.CasusId == casus.Id).Deel == Kern.Triage.Tafeldeel.Twee && v.Stand == Vergaderstand.DeelEen)
            {
                v.NaarDeelTwee(handeling);
            }

            v.Ga(casus.Id, handeling);
            await new BesluitVastleggen(db).VoerUitAsync(overleg, casus.Id, $"Besluit over {casus.Nummer}.", handeling);
        }

        if (eigenaar is not null)
        {
            await new ActieAfspreken(db).VoerUitAsync(await db.Casussen.SingleAsync(c => c.Id == casussen[0].Id), $"Actie uit het overleg van {casussen[0].Nummer}", Mensen[eigenaar], Vandaag.AddDays(7), handeling);
        }

        await Vergadersluiting.SluitAsync(db, v, handeling);
        await db.SaveChangesAsync();
        return v;
    }

    /// <summary>Its minutes are set by triagevoorzitter; the outcomes of one organisation.</summary>
    public async Task<Uitkomstpakket> EenUitkomstAsync(Vergadering vergadering, string organisatie)
    {
        await using var db = OpenAls("triagevoorzitter", out var handeling);
        var v = await new Vergaderbeheer(db).LeesAsync(vergadering.Id);
        await new Verslaglegging(db).StelVastAsync(v, _ => true, v.Verslagversie == 0 ? null : "Verbeterd", handeling);
        await db.SaveChangesAsync();
        var (id, van) = (vergadering.Id, Organisaties[organisatie]);
        return await db.Uitkomstpakketten.AsNoTracking().SingleAsync(u => u.VergaderingId == id && u.OrganisatieId == van);
    }
}
