using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Personen;
using Partituur.Kern.Plannen;
using Partituur.Kern.Triage;

namespace Partituur.Demo.Register;

/// <summary>
/// Writes a batch of meldingen with everything that belongs to them in one transaction, through the domain's own methods. What happened carries the
/// register's date; the log carries the moment of the import.
/// </summary>
internal sealed class Inschrijving(PartituurDb db, HuisId huis, Handeling nu, Netwerkgids gids, Mensen mensen, Registerstand stand)
{
    private const string Bron = "Overgenomen uit het register; de reden en de O³MP-toets staan daar niet in.";

    private Dictionary<MeldingId, Melding> meldingen = [];
    private Dictionary<MeldingId, Casus> casussen = [];

    public int NieuweMensen { get; private set; }

    public async Task SchrijfAsync(IReadOnlyCollection<Meldingwerk> deel, CancellationToken stop)
    {
        await LaadAsync(deel, stop);
        foreach (var werk in deel)
        {
            SchrijfIn(werk);
        }

        db.Open(nu);
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
    }

    /// <summary>What exists already and gets something new.</summary>
    private async Task LaadAsync(IReadOnlyCollection<Meldingwerk> deel, CancellationToken stop)
    {
        var bekend = deel.Select(w => stand.Meldingen.GetValueOrDefault(w.Nummer)).OfType<BekendeMelding>().Select(m => m.Id).ToList();
        meldingen = bekend.Count == 0 ? [] : await db.Meldingen.Include(m => m.Betrokkenen).Where(m => bekend.Contains(m.Id)).ToDictionaryAsync(m => m.Id, stop);
        casussen = bekend.Count == 0 ? [] : await db.Casussen.Where(c => bekend.Contains(c.MeldingId)).ToDictionaryAsync(c => c.MeldingId, stop);
        var aanTeVullen = deel.SelectMany(w => w.Personen).Select(mensen.Van).Distinct().Where(m => m.Persoon is null && m.Bekend.Count > 0).ToList();
        var ids = aanTeVullen.SelectMany(m => m.Bekend).ToList();
        var personen = ids.Count == 0 ? [] : await db.Personen.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, stop);
        foreach (var mens in aanTeVullen)
        {
            await VulAanAsync(mens, [.. mens.Bekend.Where(personen.ContainsKey).Select(id => personen[id])], stop);
        }
    }

    private void SchrijfIn(Meldingwerk werk)
    {
        var melding = stand.Meldingen.TryGetValue(werk.Nummer, out var bekend) ? meldingen[bekend.Id] : Nieuw(werk.Kop!);
        var casus = casussen.GetValueOrDefault(melding.Id);
        foreach (var rij in werk.Personen)
        {
            var mens = mensen.Van(rij);
            var zekerheid = mens.Zie(rij);
            mens.Persoon ??= SchrijfPersoonIn(mens);
            melding.Betrek(mens.Persoon, rij.Rol, Informering.NietGevraagd, null, null, zekerheid, rij.Volgnummer);
            BetrekBij(casus, mens.Persoon.Id, rij.Rol);
        }

        if (werk.Besluit is { } besluit)
        {
            var op = Kalender.BeginVan(besluit.Op);
            db.Triagebesluiten.Add(Triagebesluit.NeemOver(melding, besluit.Uitkomst, Bron, besluit.Naar is { } naar ? gids.Organisatie(naar) : null, op));
            casus ??= Meldingwerk.GeeftCasus(besluit.Uitkomst) ? OpenCasus(melding, besluit.Uitkomst, Toen(besluit.Op)) : null;
        }

        if (werk.Plan is { } plan)
        {
            NeemPlanOver(casus!, plan);
        }

        foreach (var i in werk.Interventies)
        {
            db.Interventies.Add(Interventie.NeemOver(casus!, i.Naam, i.Aard, gids.Organisatie(i.Uitvoerder), i.Periode, i.Status, i.Herkomst));
        }
    }

    private Melding Nieuw(Meldingkop kop)
    {
        var melding = new Melding(huis, kop.Nummer, gids.Organisatie(kop.Melder), gids.Doelgroep(kop.Doelgroep), new(kop.Gemeente, kop.Buurt), kop.Aanleiding, kop.CodeRood, Kalender.BeginVan(kop.Ontvangen), Toen(kop.Ontvangen));
        db.Meldingen.Add(melding);
        return melding;
    }

    private Persoon SchrijfPersoonIn(Mens mens)
    {
        var persoon = new Persoon(huis, mens.BestePersonalia(), nu);
        LegAdressenVast(persoon, mens);
        db.Personen.Add(persoon);
        NieuweMensen++;
        return persoon;
    }

    private async Task VulAanAsync(Mens mens, List<Persoon> personen, CancellationToken stop)
    {
        // A new row tells that they are one: the first inscribed remains, and everything that is attached to the others moves there.
        var persoon = personen[0];
        foreach (var ander in personen.Skip(1).Where(p => p.ZelfdeAls is null))
        {
            db.Open(nu);
            var samen = await new Samenvoegen(db).VoerUitAsync(persoon.Id, ander.Id, null, nu, stop);
            persoon = samen.NaarId == persoon.Id ? persoon : ander;
        }

        persoon.VulAan(mens.BestePersonalia(), nu.Dag);
        LegAdressenVast(persoon, mens);
        mens.Persoon = persoon;
    }

    private static void LegAdressenVast(Persoon persoon, Mens mens)
    {
        foreach (var (adres, van) in mens.Adressen())
        {
            persoon.WoontOp(adres, van);
        }
    }

    private Casus OpenCasus(Melding melding, Uitkomst uitkomst, Handeling toen)
    {
        var mensenErin = melding.Betrokkenen.Select(b => b.PersoonId).Distinct().Count();
        var casus = new Casus(huis, $"C-{melding.Nummer}", melding.Id, mensenErin > 1 ? Onderwerp.Gezin : Onderwerp.Persoon, uitkomst == Uitkomst.Procesregie ? Regie.Procesregie : Regie.Casusoverleg, toen);
        foreach (var b in melding.Betrokkenen.OrderBy(b => b.Rij))
        {
            BetrekBij(casus, b.PersoonId, b.Rol);
        }

        if (uitkomst == Uitkomst.Casusoverleg)
        {
            // Looked at by the table: more than opened, and no plan that the register knows of.
            casus.GaatNaarAnalyse();
        }

        db.Casussen.Add(casus);
        return casus;
    }

    private void NeemPlanOver(Casus casus, Planrij rij)
    {
        casus.WijsProcesregisseurToe(gids.Procesregisseur(rij.Procesregisseur, rij.Op), Toen(rij.Op));
        var plan = new PlanVanAanpak(casus, Toen(rij.Op));
        plan.NeemOver(casus, rij.Uitkomst, Toen(rij.Op));
        db.Plannen.Add(plan);
    }

    private static void BetrekBij(Casus? casus, PersoonId persoon, string rol)
    {
        if (casus is { Loopt: true } && !casus.Personen.Any(p => p.PersoonId == persoon))
        {
            casus.Betrek(persoon, rol);
        }
    }

    private Handeling Toen(DateOnly dag) => nu with { Op = Kalender.BeginVan(dag) };
}
