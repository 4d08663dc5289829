using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Casussen;

/// <summary>Undo of a mistaken decision, as long as nothing came of it: what it prepared is withdrawn, what it ended is open again, and the melding lies on the table.</summary>
public sealed class BesluitTerugnemen(PartituurDb db)
{
    /// <summary>Why the decision can no longer be taken back, in a sentence; null when it can. Looks beyond what the chair may see, and tells only that work was done.</summary>
    public async Task<string?> BelemmeringAsync(MeldingId melding, CancellationToken stop = default)
    {
        if (await db.Terugkoppelingen.IgnoreQueryFilters([PartituurDb.Toegang]).AnyAsync(t => t.MeldingId == melding && t.VerzondenOp != null, stop))
        {
            return "De terugkoppeling is al verzonden.";
        }

        if (await db.Tafelacties.IgnoreQueryFilters([PartituurDb.Toegang]).AnyAsync(t => t.MeldingId == melding && t.Status != TafelactieStatus.Open, stop))
        {
            return "Een actie van de tafel is al afgemeld.";
        }

        // The receiver of an offer has the minimal set: that goes with the offer and not behind its back.
        if (await db.Verwijzingen.IgnoreQueryFilters([PartituurDb.Toegang]).AnyAsync(v => v.MeldingId == melding && (v.Status == VerwijzingStatus.Aangeboden || v.Status == VerwijzingStatus.Aangenomen), stop))
        {
            return "De melding is aangeboden aan een lokaal netwerk. Trek eerst de verwijzing in; is zij al aangenomen, bel dan dat netwerk.";
        }

        if (await db.Triagebesluiten.AnyAsync(b => b.MeldingId == melding && b.Uitkomst == Uitkomst.Overgedragen && db.Huizen.Any(h => h.Naam == b.NaarOmschrijving), stop))
        {
            return "Het andere huis heeft de melding al ontvangen. Bel dat huis.";
        }

        // A case as the decision made it has its first version; a meeting, note, score, plan or actie has a row of its own.
        return await db.Casussen.IgnoreQueryFilters([PartituurDb.Toegang]).AnyAsync(
            c => c.MeldingId == melding && (c.Versie > 1
                || db.Overleggen.IgnoreQueryFilters(new[] { PartituurDb.Toegang }).Any(o => o.Agenda.Any(a => a.CasusId == c.Id))
                || db.Journaal.IgnoreQueryFilters(new[] { PartituurDb.Toegang }).Any(j => j.CasusId == c.Id)
                || db.Scores.IgnoreQueryFilters(new[] { PartituurDb.Toegang }).Any(s => s.CasusId == c.Id)
                || db.EerderePogingen.IgnoreQueryFilters(new[] { PartituurDb.Toegang }).Any(p => p.CasusId == c.Id)
                || db.Beschermfactoren.IgnoreQueryFilters(new[] { PartituurDb.Toegang }).Any(p => p.CasusId == c.Id)
                || db.Plannen.IgnoreQueryFilters(new[] { PartituurDb.Toegang }).Any(p => p.CasusId == c.Id)
                || db.Doorzettingen.IgnoreQueryFilters(new[] { PartituurDb.Toegang }).Any(d => d.CasusId == c.Id)
                || db.Belemmeringen.IgnoreQueryFilters(new[] { PartituurDb.Toegang }).Any(b => b.CasusId == c.Id)
                || db.Acties.IgnoreQueryFilters(new[] { PartituurDb.Toegang }).Any(a => a.CasusId == c.Id)), stop) ? "Er is al aan de casus gewerkt." : null;
    }

    /// <exception cref="RegelGeschonden">Something came of it, a table that somebody else chairs, or there is no reason.</exception>
    public async Task VoerUitAsync(Melding melding, string reden, Handeling handeling, CancellationToken stop = default)
    {
        var id = melding.Id;
        var besluit = await db.Triagebesluiten.AsTracking().FirstOrDefaultAsync(b => b.MeldingId == id, stop) ?? throw new RegelGeschonden("melding-nog-niet-getriageerd", "Over deze melding is nog niet besloten.");
        _ = await Tafeltoets.MagBesluitenAsync(db, melding, handeling, stop);
        if (await BelemmeringAsync(id, stop) is { } waarom)
        {
            throw new RegelGeschonden("besluit-niet-terug-te-nemen", $"Dit besluit kan niet meer worden teruggenomen. {waarom}");
        }

        besluit.Vervalt(melding, reden, handeling);
        (await db.Bevragingen.AsTracking().Where(b => b.MeldingId == id).ToListAsync(stop)).ForEach(b => b.StaatWeerOpen());
        foreach (var terugkoppeling in await db.Terugkoppelingen.AsTracking().Where(t => t.MeldingId == id).ToListAsync(stop))
        {
            terugkoppeling.TrekIn();
            db.Remove(terugkoppeling);
        }

        await new TerugblikVragen(db).LaatVervallenAsync(besluit, stop);
        foreach (var actie in await db.Tafelacties.AsTracking().Where(t => t.MeldingId == id).ToListAsync(stop))
        {
            actie.Vervalt();
            db.Remove(actie);
        }

        foreach (var casus in await db.Casussen.IgnoreQueryFilters([PartituurDb.Toegang]).AsTracking().Where(c => c.MeldingId == id).ToListAsync(stop))
        {
            casus.VervaltMetBesluit();
            db.Remove(casus);
        }
    }
}
