using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Plannen;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Volgen;

/// <summary>What people do while they watch over a case, for the pages and the API alike. The caller saves.</summary>
public sealed class Volgbeheer(PartituurDb db)
{
    /// <exception cref="RegelGeschonden">No such finding any more, or a rule of <see cref="Signaalstand.PakOp"/>.</exception>
    public async Task PakOpAsync(Casus casus, Guid signaal, string? wat, DateOnly tot, Handeling handeling, CancellationToken stop = default)
    {
        await ZoekAsync(casus, signaal, handeling, stop);
        var hoogstens = (await Volgafspraak.LeesAsync(db, handeling.Dag, stop)).OppakkenDagen;
        (await StandAsync(casus, signaal, stop) ?? Nieuw(casus, signaal, handeling)).PakOp(casus, wat, tot, hoogstens, handeling);
    }

    /// <exception cref="RegelGeschonden">A rule of <see cref="Signaalstand.GeefTerug"/>.</exception>
    public async Task GeefTerugAsync(Casus casus, Guid signaal, Handeling handeling, CancellationToken stop = default) =>
        (await StandAsync(casus, signaal, stop) ?? throw new RegelGeschonden("signaal-niet-opgepakt", "Niemand heeft dit signaal nu opgepakt.")).GeefTerug(handeling);

    /// <exception cref="RegelGeschonden">No such finding any more, or a rule of <see cref="Signaalstand.ZetHogerop"/>.</exception>
    public async Task ZetHogeropAsync(Casus casus, Guid signaal, Trede naar, string? reden, Handeling handeling, CancellationToken stop = default)
    {
        var gevonden = await ZoekAsync(casus, signaal, handeling, stop);
        (await StandAsync(casus, signaal, stop) ?? Nieuw(casus, signaal, handeling)).ZetHogerop(casus, gevonden.Signaal, gevonden.Trede, naar, reden, handeling);
    }

    /// <exception cref="RegelGeschonden">Nobody moved it.</exception>
    public async Task ZetTerugAsync(Casus casus, Guid signaal, CancellationToken stop = default) =>
        (await StandAsync(casus, signaal, stop) ?? throw new RegelGeschonden("signaal-niet-verzet", "Niemand heeft dit signaal hogerop gezet.")).ZetTerug();

    /// <summary>Holds a monitoring moment, and says so in the journaal.</summary>
    /// <exception cref="RegelGeschonden">No plan, somebody who does not belong to the case, or a rule of <see cref="Monitoringmoment"/>.</exception>
    public async Task<Monitoringmoment> HoudAsync(Casus casus, Momentgegevens gegevens, Handeling handeling, CancellationToken stop = default)
    {
        var id = casus.Id;
        var plan = await db.Plannen.AsNoTrackingWithIdentityResolution().FirstOrDefaultAsync(p => p.CasusId == id, stop) ?? throw new RegelGeschonden("moment-zonder-plan", "Stel eerst het plan vast. Daarna is er iets om te volgen.");
        if (gegevens.Wie.Except(Mensen(casus)).Any())
        {
            throw new RegelGeschonden("moment-mens-onbekend", "Kies alleen mensen die bij deze casus horen.");
        }

        var moment = new Monitoringmoment(casus, plan, gegevens, await WekenAsync(casus, handeling.Dag, stop), handeling);
        db.Add(moment);
        var telling = string.Join(", ", moment.Doelen.GroupBy(d => d.Richting).OrderBy(g => g.Key).Select(g => $"{g.Count()} {(g.Key == Richting.Geen ? "zonder beweging" : g.Key.ToString().ToLowerInvariant())}"));
        db.Add(new Journaalregel(
            casus,
            $"Monitoringmoment van {Tekst.Datum(moment.Dag)}, versie {moment.Planversie} van het plan. Doelen: {(telling.Length == 0 ? "geen" : telling)}. Besluit: {moment.Besluit.ToString().ToLowerInvariant()}. {moment.Toelichting.TrimEnd('.')}. Volgende keer: {Tekst.Datum(moment.Volgende)}.",
            FeitOfOordeel.Oordeel,
            Kring.Deelnemers,
            handeling,
            Journaalsoort.Besluit));
        return moment;
    }

    /// <exception cref="RegelGeschonden">Not of this case, or a rule of <see cref="Monitoringmoment.TrekIn"/>.</exception>
    public async Task TrekInAsync(Casus casus, Guid moment, string? reden, Handeling handeling, CancellationToken stop = default)
    {
        var id = casus.Id;
        var gevonden = await db.Monitoringmomenten.AsTracking().FirstOrDefaultAsync(m => m.Id == moment && m.CasusId == id, stop) ?? throw new RegelGeschonden("moment-onbekend", "Dit monitoringmoment is er niet.");
        gevonden.TrekIn(casus, reden);
        db.Add(new Journaalregel(casus, $"Het monitoringmoment van {Tekst.Datum(gevonden.Dag)} is ingetrokken: {gevonden.WaaromIngetrokken}", FeitOfOordeel.Feit, Kring.Deelnemers, handeling, Journaalsoort.Besluit));
    }

    /// <exception cref="RegelGeschonden">A rule of <see cref="Planritme"/>.</exception>
    public Planritme KiesRitme(Casus casus, int weken, string? reden, Handeling handeling)
    {
        var ritme = new Planritme(casus, weken, reden, handeling);
        db.Add(ritme);
        return ritme;
    }

    /// <exception cref="RegelGeschonden">Not of this case, of another partner, or a rule of <see cref="Interventiemelding"/>.</exception>
    public async Task<Interventiemelding> MeldAsync(Casus casus, InterventieId interventie, Interventiestap stap, string? reden, DateOnly? dag, Handeling handeling, CancellationToken stop = default)
    {
        var id = casus.Id;
        var gevonden = await db.Interventies.AsTracking().FirstOrDefaultAsync(i => i.Id == interventie && i.CasusId == id, stop) ?? throw new RegelGeschonden("interventie-onbekend", "Deze interventie is er niet.");
        if (db.Kijker is { ZietCasussenVanHuis: false } partner && partner.Organisatie != gevonden.PartnerId)
        {
            throw new RegelGeschonden("interventie-van-ander", "Deze interventie is van een andere partner. Vraag die of de procesregisseur.");
        }

        var melding = new Interventiemelding(casus, gevonden, stap, reden, dag, handeling);
        db.Add(melding);
        return melding;
    }

    /// <summary>Decides about an actie that is no longer possible; with <paramref name="wat"/> another comes in its place.</summary>
    /// <exception cref="RegelGeschonden">Not of this case, a rule of the new actie, or of <see cref="Actie.Beslis"/>.</exception>
    public async Task BeslisAsync(Casus casus, ActieId actie, Actiebesluit besluit, string? reden, string? wat, ProfessionalId? eigenaar, DateOnly? voor, Handeling handeling, CancellationToken stop = default)
    {
        var gevonden = await ActieAsync(casus, actie, stop);
        Actie? nieuw = null;
        if (besluit == Actiebesluit.Vervangen && gevonden.WachtOpBesluit)
        {
            if (string.IsNullOrWhiteSpace(wat))
            {
                throw new RegelGeschonden("actie-vervanging-ontbreekt", "Vul in welke actie ervoor in de plaats komt.");
            }

            nieuw = await new ActieAfspreken(db).VoerUitAsync(
                casus,
                wat,
                eigenaar ?? throw new RegelGeschonden("actie-eigenaar-onbekend", "Kies iemand die bij deze casus hoort."),
                voor ?? throw new RegelGeschonden("actie-datum-voorbij", "Kies een datum vanaf vandaag."),
                handeling,
                stop);
        }

        gevonden.Beslis(besluit, reden, nieuw, handeling);
    }

    /// <exception cref="RegelGeschonden">Not of this case, or a rule of <see cref="Actie.NeemBesluitTerug"/>.</exception>
    public async Task NeemBesluitTerugAsync(Casus casus, ActieId actie, CancellationToken stop = default) => (await ActieAsync(casus, actie, stop)).NeemBesluitTerug(casus);

    /// <summary>The people of a case: who directs, stands in, is casemanager or takes part.</summary>
    public static IReadOnlyCollection<ProfessionalId> Mensen(Casus casus) =>
        [.. new[] { casus.ProcesregisseurId, casus.VervangerId, casus.CasemanagerId }.OfType<ProfessionalId>().Concat(casus.Deelnemers.Where(d => d.Tot is null).Select(d => d.ProfessionalId)).Distinct()];

    private async Task<int> WekenAsync(Casus casus, DateOnly dag, CancellationToken stop)
    {
        var id = casus.Id;
        return await db.Planritmes.AsNoTracking().Where(r => r.CasusId == id).OrderByDescending(r => r.Op).Select(r => (int?)r.Weken).FirstOrDefaultAsync(stop) ?? (await Volgafspraak.LeesAsync(db, dag, stop)).Weken(casus.Regie);
    }

    private async Task<Actie> ActieAsync(Casus casus, ActieId actie, CancellationToken stop)
    {
        var id = casus.Id;
        return await db.Acties.AsTracking().FirstOrDefaultAsync(a => a.Id == actie && a.CasusId == id, stop) ?? throw new RegelGeschonden("actie-onbekend", "Deze actie is er niet.");
    }

    private async Task<GevolgdSignaal> ZoekAsync(Casus casus, Guid signaal, Handeling handeling, CancellationToken stop) =>
        (await new SignalenLezen(db).VanAsync(casus, handeling.Dag, stop)).Signalen.FirstOrDefault(s => s.Signaal.Sleutel == signaal) ?? throw new RegelGeschonden("signaal-onbekend", "Dit signaal is er niet meer. De casus is ondertussen veranderd.");

    private Task<Signaalstand?> StandAsync(Casus casus, Guid signaal, CancellationToken stop)
    {
        var id = casus.Id;
        return db.Signaalstanden.AsTracking().FirstOrDefaultAsync(s => s.CasusId == id && s.Signaal == signaal, stop);
    }

    private Signaalstand Nieuw(Casus casus, Guid signaal, Handeling handeling)
    {
        var stand = new Signaalstand(casus, signaal, handeling);
        db.Add(stand);
        return stand;
    }
}
