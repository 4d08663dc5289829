using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Triage;

/// <summary>
/// Hands a melding over to another house of this installation (eis 108, 113): there it is a melding of the same reporter, with a number of that house, for its own
/// table to decide on. Each house keeps its own register of people; what partners answered here stays here, since they answered for this table (wet.md L2).
/// </summary>
public sealed class MeldingOverdragen(PartituurDb db)
{
    private const int LangsteAanleiding = 4000;

    /// <param name="melding">The melding of this house.</param>
    /// <param name="naar">The house that receives it.</param>
    /// <param name="reden">Why the table hands it over; stands above the reporter's words.</param>
    /// <param name="handeling">Who decides.</param>
    /// <param name="stop">Ends the wait.</param>
    /// <returns>The melding as the other house receives it.</returns>
    /// <exception cref="RegelGeschonden">The house is unknown or this one, or it lacks the doelgroep.</exception>
    public async Task<Melding> VoerUitAsync(Melding melding, HuisId naar, string reden, Handeling handeling, CancellationToken stop = default)
    {
        var huizen = await db.Huizen.AsNoTracking().Where(h => h.Id == naar || h.Id == melding.HuisId).ToDictionaryAsync(h => h.Id, h => h.Naam, stop);
        if (naar == melding.HuisId || !huizen.TryGetValue(naar, out var huis))
        {
            throw new RegelGeschonden("overdracht-huis-onbekend", "Kies een ander huis uit de lijst.");
        }

        var alle = db.Doelgroepen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking();
        var doelgroep = await alle.Where(d => d.Id == melding.DoelgroepId).Select(d => d.Naam).FirstAsync(stop);
        var daar = await alle.Where(d => d.HuisId == naar && d.Naam == doelgroep).Select(d => (DoelgroepId?)d.Id).FirstOrDefaultAsync(stop)
            ?? throw new RegelGeschonden("overdracht-doelgroep-onbekend", $"{huis} kent de doelgroep ‘{doelgroep}’ niet. Bel dat huis en vul de naam hieronder zelf in.");
        var kop = $"Overgedragen door {huizen[melding.HuisId]} (melding {melding.Nummer}). {reden.Trim()}\n\n";
        var aanleiding = kop.Length + melding.Aanleiding.Length <= LangsteAanleiding ? kop + melding.Aanleiding : melding.Aanleiding;
        var nieuw = new NieuweMelding(melding.MelderOrganisatieId, daar, new(melding.Gemeente, melding.Buurt), aanleiding, melding.CodeRood, await PersonenAsync(melding, stop));
        return await new MeldingOpnemen(db).VoerUitAsync(nieuw, naar, handeling, stop);
    }

    private async Task<IReadOnlyList<GemeldePersoon>> PersonenAsync(Melding melding, CancellationToken stop)
    {
        var id = melding.Id;
        var betrokkenen = await db.Set<Betrokkene>().IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Include(b => b.Persoon).Where(b => b.MeldingId == id).OrderBy(b => b.Rij).ToListAsync(stop);
        var (wie, eerste) = (betrokkenen.ConvertAll(b => b.PersoonId), betrokkenen[0].PersoonId);
        var relaties = await db.Relaties.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking()
            .Where(r => r.NaarId == eerste && wie.Contains(r.VanId) && r.Tot == null).Select(r => new { r.VanId, r.Soort }).ToListAsync(stop);
        return [.. betrokkenen.Select(b => new GemeldePersoon(
            b.Persoon.Personalia,
            b.Persoon.HuidigAdres is { } a ? new Adresgegevens(a.Straat, a.Huisnummer, a.Postcode, a.Woonplaats) : null,
            b.Rol,
            relaties.FirstOrDefault(r => r.VanId == b.PersoonId)?.Soort,
            b.Informering,
            b.Reden,
            b.HerzienOp))];
    }
}
