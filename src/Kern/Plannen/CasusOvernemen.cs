using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Personen;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Plannen;

/// <summary>
/// Makes the case in the house that takes it over: a melding of the house that hands over, the people recognised against the register there, and what was agreed as documents in the journal.
/// Scores and notes stay where they were given: there it is what the other house said, here it was what a partner said.
/// </summary>
public sealed class CasusOvernemen(PartituurDb db)
{
    private const int LangsteNotitie = 3900;

    /// <exception cref="RegelGeschonden">The other house does not know the doelgroep.</exception>
    public static async Task<DoelgroepId> DoelgroepDaarAsync(PartituurDb db, Casus casus, HuisId naar, string huis, CancellationToken stop)
    {
        var (melding, alle) = (casus.MeldingId, db.Doelgroepen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking());
        var doelgroep = await alle.Where(d => db.Meldingen.IgnoreQueryFilters(new[] { PartituurDb.Toegang }).Any(m => m.Id == melding && m.DoelgroepId == d.Id)).Select(d => d.Naam).FirstAsync(stop);
        return await alle.Where(d => d.HuisId == naar && d.Naam == doelgroep).Select(d => (DoelgroepId?)d.Id).FirstOrDefaultAsync(stop)
            ?? throw new RegelGeschonden("overdracht-doelgroep-onbekend", $"{huis} kent de doelgroep ‘{doelgroep}’ niet. Bel dat huis.");
    }

    /// <exception cref="RegelGeschonden">A rule of <see cref="MeldingOpnemen"/>.</exception>
    public async Task<Casus> VoerUitAsync(Casus casus, Casusoverdracht overdracht, HuisId naar, Handeling handeling, CancellationToken stop = default)
    {
        var meldingId = casus.MeldingId;
        var van = await db.Huizen.AsNoTracking().FirstAsync(h => h.Id == casus.HuisId, stop);
        var oud = await db.Meldingen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().FirstAsync(m => m.Id == meldingId, stop);
        var doelgroep = await DoelgroepDaarAsync(db, casus, naar, overdracht.NaarNaam, stop);
        var rijen = overdracht.Personen.OrderBy(p => p.Rij).ToList();
        var melding = await new MeldingOpnemen(db).VoerUitAsync(
            new(van.EigenOrganisatie, doelgroep, new(oud.Gemeente, oud.Buurt), $"Overgenomen van {van.Naam} (casus {casus.Nummer}). {overdracht.Waarom}", false, await PersonenAsync(casus, oud.Id, rijen, stop)), naar, handeling, stop);
        var procesregie = casus.Regie == Regie.Procesregie;
        var besluit = new Triagebesluit(melding, procesregie ? Uitkomst.Procesregie : Uitkomst.Casusoverleg, $"De casus is overgenomen van {van.Naam}.", null, null, procesregie ? Toets(casus, van.Naam) : null, handeling);
        var daar = new Casus(naar, await db.VolgendNummerAsync(naar, "C", handeling.Dag.Year, stop), melding.Id, casus.Onderwerp, casus.Regie, handeling);
        var hier = new Dictionary<PersoonId, PersoonId>();
        foreach (var (rij, betrokkene) in rijen.Zip(melding.Betrokkenen.OrderBy(b => b.Rij)))
        {
            hier[rij.PersoonId] = betrokkene.PersoonId;
            daar.Betrek(betrokkene.PersoonId, betrokkene.Rol);
        }

        db.AddRange(besluit, daar);
        db.AddRange(Besluiten.BereidTerugkoppelingVoor(melding, besluit, [], null, handeling));
        Noteer(daar, $"Overgenomen van {van.Naam} (casus {casus.Nummer}).", [overdracht.Inhoud!], handeling);
        await NeemDelenMeeAsync(casus, overdracht, daar, hier, van.Naam, handeling, stop);
        return daar;
    }

    private async Task NeemDelenMeeAsync(Casus casus, Casusoverdracht overdracht, Casus daar, Dictionary<PersoonId, PersoonId> hier, string van, Handeling handeling, CancellationToken stop)
    {
        var id = casus.Id;
        var namen = overdracht.Personen.ToDictionary(p => p.PersoonId, p => p.Naam);
        var leefgebieden = await db.Leefgebieden.AsNoTracking().ToDictionaryAsync(l => l.Id, l => l.Naam, stop);
        if (overdracht.MetEssentie && casus.Essentie is { } essentie)
        {
            await new Analysebeheer(db).LegEssentieVastAsync(daar, essentie, handeling, stop);
        }

        if (overdracht.MetLeefgebieden)
        {
            var schalen = new Schalen(await db.Leefgebiedschalen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Where(s => s.HuisId == casus.HuisId).ToListAsync(stop));
            var scores = await db.Scores.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Where(s => s.CasusId == id)
                .Select(s => new { s.PersoonId, s.LeefgebiedId, s.Score, s.SchaalId, s.Op, s.BronId, Bron = db.Organisaties.Where(o => o.Id == s.BronId).Select(o => o.Naam).First() }).ToListAsync(stop);
            Noteer(daar, $"Hoe het ging volgens de partners van {van}:", scores.Where(s => namen.ContainsKey(s.PersoonId)).GroupBy(s => (s.PersoonId, s.LeefgebiedId, s.BronId)).Select(g => g.MaxBy(s => s.Op)!)
                .Select(s => $"{namen[s.PersoonId]}, {leefgebieden[s.LeefgebiedId].ToLowerInvariant()}: {schalen.Van(s.SchaalId).Woord(s.Score)} ({s.Bron}, {Tekst.Datum(Kalender.DagVan(s.Op))})").Order(StringComparer.CurrentCulture), handeling);
        }

        if (overdracht.MetPlan)
        {
            var doelen = await db.Plannen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().IgnoreAutoIncludes().Where(p => p.CasusId == id).SelectMany(p => p.Doelen).Where(d => d.UitVersie == null).Select(d => new { d.PersoonId, d.LeefgebiedId, d.Omschrijving }).ToListAsync(stop);
            var lopend = await db.Interventies.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Where(i => i.CasusId == id && i.UitVersie == null && (i.Status == InterventieStatus.Loopt || i.Status == InterventieStatus.Gepland))
                .Select(i => new { i.PersoonId, i.Naam, i.Begin, i.Eind, Partner = db.Organisaties.Where(o => o.Id == i.PartnerId).Select(o => o.Naam).FirstOrDefault() }).ToListAsync(stop);
            Noteer(
                daar,
                $"Het plan van {van}:",
                doelen.Where(d => namen.ContainsKey(d.PersoonId)).Select(d => $"Doel voor {namen[d.PersoonId]}, {leefgebieden[d.LeefgebiedId].ToLowerInvariant()}: {d.Omschrijving}")
                    .Concat(lopend.Where(i => i.PersoonId is not { } wie || namen.ContainsKey(wie)).Select(i => $"Interventie{(i.PersoonId is { } wie ? $" voor {namen[wie]}" : string.Empty)}: {i.Naam} ({i.Partner}), vanaf {Tekst.Datum(i.Begin)}{(i.Eind is { } eind ? $" tot en met {Tekst.Datum(eind)}" : string.Empty)}")),
                handeling);
        }

        if (overdracht.MetPogingen)
        {
            var pogingen = await db.EerderePogingen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Where(p => p.CasusId == id && p.IngetrokkenOp == null).ToListAsync(stop);
            db.AddRange(pogingen.Where(p => p.OverId is not { } wie || hier.ContainsKey(wie))
                .Select(p => new EerderePoging(daar, new(p.OverId is { } wie ? hier[wie] : null, p.Wat, p.Wie, p.Van, p.Tot, p.Resultaat, p.Afloop, p.WaaromNiet), handeling)));
        }
    }

    /// <summary>One note, or more when it is long; none when there is nothing to tell.</summary>
    private void Noteer(Casus casus, string kop, IEnumerable<string> regels, Handeling handeling)
    {
        var tekst = string.Empty;
        foreach (var regel in regels)
        {
            if (tekst.Length > 0 && tekst.Length + regel.Length > LangsteNotitie - kop.Length)
            {
                Schrijf(tekst);
                tekst = string.Empty;
            }

            tekst += "\n" + regel[..Math.Min(regel.Length, LangsteNotitie - kop.Length)];
        }

        if (tekst.Length > 0)
        {
            Schrijf(tekst);
        }

        void Schrijf(string inhoud) => db.Add(new Journaalregel(casus, kop + inhoud, FeitOfOordeel.Oordeel, Kring.Deelnemers, handeling, Journaalsoort.Stuk));
    }

    /// <summary>The toets was done there; its evidence is content of the other table and stays there.</summary>
    private static O3mpToets Toets(Casus casus, string van)
    {
        var ja = new Criterium(true, $"Vastgesteld door {van}, bij de casus die is overgenomen");
        return casus.Onderwerp == Onderwerp.Gebied ? new(Criterium.Niet, Criterium.Niet, Criterium.Niet, ja) : new(ja, ja, ja, Criterium.Niet);
    }

    private async Task<IReadOnlyList<GemeldePersoon>> PersonenAsync(Casus casus, MeldingId melding, IReadOnlyList<OverdrachtPersoon> rijen, CancellationToken stop)
    {
        var wie = rijen.Select(r => r.PersoonId).ToList();
        var mensen = await db.Personen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Where(p => wie.Contains(p.Id)).ToDictionaryAsync(p => p.Id, stop);
        var informering = await db.Set<Betrokkene>().IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Where(b => b.MeldingId == melding).ToDictionaryAsync(b => b.PersoonId, stop);
        var eerste = wie.Count > 0 ? wie[0] : default;
        var relaties = await db.Relaties.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Where(r => r.NaarId == eerste && wie.Contains(r.VanId) && r.Tot == null).Select(r => new { r.VanId, r.Soort }).ToListAsync(stop);
        return [.. wie.Select(p => new GemeldePersoon(
            mensen[p].Personalia,
            mensen[p].HuidigAdres is { } a ? new Adresgegevens(a.Straat, a.Huisnummer, a.Postcode, a.Woonplaats) : null,
            casus.Personen.First(c => c.PersoonId == p).Rol,
            relaties.FirstOrDefault(r => r.VanId == p)?.Soort,
            informering.TryGetValue(p, out var b) ? b.Informering : Informering.Ja,
            informering.TryGetValue(p, out var reden) ? reden.Reden : null,
            informering.TryGetValue(p, out var dag) ? dag.HerzienOp : null))];
    }
}
