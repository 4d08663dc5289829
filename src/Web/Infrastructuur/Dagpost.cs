using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;
using Partituur.Kern.Volgen;
using Partituur.Web.Pages;

namespace Partituur.Web.Infrastructuur;

/// <summary>
/// One mail a working day to who has something waiting: the same as the werklijst and the findings at that person's rung, as counts and a link. Nothing waits: no mail. A row per person and day
/// is saved together with the mail, so that two senders or a restart never send two.
/// </summary>
public sealed class Dagpost(IServiceScopeFactory ruimtes, TimeProvider klok, ILogger<Dagpost> log, Postinstellingen post) : Rondgang(ruimtes, klok, log, TimeSpan.FromMinutes(10))
{
    private readonly IServiceScopeFactory ruimtes = ruimtes;

    protected override async Task<int> RondAsync(IServiceProvider diensten, PartituurDb db, DateTimeOffset nu, CancellationToken stop)
    {
        var dag = Kalender.DagVan(nu);
        var uur = Volgbeleid.Waarde(await db.Beleidsregels.AsNoTracking().Where(b => b.Naam == Volgbeleid.DagberichtUur).ToListAsync(stop), Volgbeleid.DagberichtUur, dag);
        if (!Dagbericht.IsAanDeBeurt(nu, uur, Berichtritme.Dagelijks, null))
        {
            return 0;
        }

        var mensen = await db.Professionals.AsNoTracking().IgnoreAutoIncludes()
            .Where(p => p.Email != null && db.Accounts.Any(a => a.ProfessionalId == p.Id) && p.Rollen.Any(r => r.Van <= dag && (r.Tot == null || r.Tot >= dag)) && !db.Dagberichten.Any(d => d.ProfessionalId == p.Id && d.Dag == dag))
            .Select(p => new
            {
                p.Id,
                p.Email,
                Ritme = db.Berichtvoorkeuren.Where(v => v.ProfessionalId == p.Id).Select(v => (Berichtritme?)v.Ritme).FirstOrDefault(),
                Laatste = db.Dagberichten.Where(d => d.ProfessionalId == p.Id).Max(d => (DateOnly?)d.Dag),
            }).ToListAsync(stop);
        var verstuurd = 0;
        foreach (var mens in mensen.Where(m => Dagbericht.IsAanDeBeurt(nu, uur, m.Ritme ?? Berichtritme.Dagelijks, m.Laatste)))
        {
            verstuurd += await VoorAsync(mens.Id, mens.Email!, nu, stop) ? 1 : 0;
        }

        return verstuurd;
    }

    private async Task<bool> VoorAsync(ProfessionalId wie, string adres, DateTimeOffset nu, CancellationToken stop)
    {
        var werk = await WerkAsync(wie, Kalender.DagVan(nu), stop);
        if (werk is not { Totaal: > 0 })
        {
            return false;
        }

        await using var ruimte = ruimtes.CreateAsyncScope();
        var db = ruimte.ServiceProvider.GetRequiredService<PartituurDb>();
        db.KijkAlsInstallatie();
        var handeling = new Handeling(null, null, werk.Huis.Id, "installatie.dagbericht", nu);
        db.Open(handeling);
        var dag = handeling.Dag;
        db.Add(new Dagbericht(wie, werk.Huis.Id, werk.Totaal, handeling));
        db.Add(new Postbericht(werk.Huis.Id, adres, Brief.Dagbericht(werk.Huis, werk.Acties, werk.Data, werk.Vragen, werk.Signalen, werk.Overig, werk.TeLaat, post.Adres), Kalender.BeginVan(dag.AddDays(1)), handeling));
        try
        {
            await db.SaveChangesAsync(stop);
            return true;
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            if (await db.Dagberichten.AnyAsync(d => d.ProfessionalId == wie && d.Dag == dag, stop))
            {
                // Another node was first.
                return false;
            }

            throw;
        }
    }

    /// <summary>What waits in all houses that this person works for, read as that person sees it; null is nothing.</summary>
    private async Task<Dagwerk?> WerkAsync(ProfessionalId wie, DateOnly dag, CancellationToken stop)
    {
        Dagwerk? uit = null;
        for (var rest = new Queue<HuisId?>([null]); rest.TryDequeue(out var huis);)
        {
            await using var ruimte = ruimtes.CreateAsyncScope();
            var db = ruimte.ServiceProvider.GetRequiredService<PartituurDb>();
            if (await KijkerMiddleware.ZoekAsync(db, wie, huis, dag, stop) is not { } kijker)
            {
                continue;
            }

            if (huis is null)
            {
                foreach (var ander in kijker.Huizen.Where(h => h != kijker.Huis).OrderBy(h => h.Waarde))
                {
                    rest.Enqueue(ander);
                }
            }

            db.Kijk(kijker, dag);
            if (IndexModel.KentLijst(kijker) && await VanHuisAsync(db, kijker, dag, stop) is { Totaal: > 0 } werk)
            {
                uit = uit is null ? werk : uit.Met(werk);
            }
        }

        return uit;
    }

    private static async Task<Dagwerk> VanHuisAsync(PartituurDb db, Kijker kijker, DateOnly dag, CancellationToken stop)
    {
        var werk = await new Werklijst(db, kijker, dag).LaadAsync(null);
        int Tel(params ReadOnlySpan<Taak> soorten)
        {
            var aantal = 0;
            foreach (var soort in soorten)
            {
                aantal += werk.Aantallen.GetValueOrDefault(soort);
            }

            return aantal;
        }

        var acties = Tel(Taak.Actie, Taak.ActieInCasus, Taak.Tafelactie, Taak.TafelactieTeLaat);
        var data = Tel(Taak.Casusdatum);
        var vragen = Tel(Taak.Beantwoorden, Taak.Bevragen, Taak.AntwoordTeLaat, Taak.VerwijzingBeantwoorden, Taak.VerwijzingVastleggen);
        var signalen = kijker.HeeftConvenant && Rechtentabel.Mag(VolgRecht.Overzicht, kijker) ? SignalenLezen.Bij(await new SignalenLezen(db).MijnAsync(kijker.Wie, dag, stop), kijker.Wie).Count() : 0;
        return new(await db.Huizen.AsNoTracking().FirstAsync(h => h.Id == kijker.Huis, stop), acties, data, vragen, signalen, werk.Aantallen.Values.Sum() - acties - data - vragen, werk.Regels.Count(r => r.Termijn < dag));
    }

    private sealed record Dagwerk(Veiligheidshuis Huis, int Acties, int Data, int Vragen, int Signalen, int Overig, int TeLaat)
    {
        public int Totaal => Acties + Data + Vragen + Signalen + Overig;

        public Dagwerk Met(Dagwerk ander) => new(Huis, Acties + ander.Acties, Data + ander.Data, Vragen + ander.Vragen, Signalen + ander.Signalen, Overig + ander.Overig, TeLaat + ander.TeLaat);
    }
}
