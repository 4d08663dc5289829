using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Personen;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Casussen;

/// <summary>The part of the weegkaart that a fact may be evidence for.</summary>
public enum Weegpunt
{
    Ondoorgrondelijk,
    Ongrijpbaar,
    Ontwrichtend,
    Gebied,
    EenKeten,
    EerderGeprobeerd,
}

/// <summary>A sentence that may serve as evidence, with where it comes from. A person takes it over or not.</summary>
public sealed record Weegfeit(Weegpunt Bij, string Zin, string Bron)
{
    public string MetBron => $"{Zin} (bron: {Bron})";
}

/// <summary>
/// Proposes evidence for the weegkaart from what is there already (eis 38–44). Facts with a source, no sum and no score over people (wet.md L5); only what the one who looks may
/// see: everything is read through the visible set.
/// </summary>
public sealed class Weegvoorstel(PartituurDb db)
{
    private static readonly Dictionary<Keten, string> Ketens = new() { [Keten.Straf] = "straf", [Keten.Zorg] = "zorg", [Keten.Bestuur] = "bestuur" };

    public async Task<IReadOnlyList<Weegfeit>> LeesAsync(Melding melding, CancellationToken stop = default)
    {
        var id = melding.Id;
        var rijen = await db.Set<Betrokkene>().AsNoTracking().IgnoreAutoIncludes().Where(b => b.MeldingId == id).OrderBy(b => b.Rij)
            .Select(b => new { Id = b.Persoon.ZelfdeAls ?? b.PersoonId, b.Persoon.Voornamen, b.Persoon.Voorvoegsel, b.Persoon.Achternaam }).ToListAsync(stop);
        var namen = rijen.DistinctBy(r => r.Id).ToDictionary(r => r.Id, r => new Personalia(r.Achternaam, r.Voorvoegsel, r.Voornamen, Geslacht.Onbekend, null, null).Naam);
        var mensen = namen.Keys.ToList();
        return [.. await LeefgebiedenAsync(melding.HuisId, mensen, namen, stop), .. await KetensAsync(id, stop), .. await SysteemAsync(mensen, namen, stop), .. await EerderAsync(id, mensen, namen, stop), .. await GebiedAsync(melding, stop)];
    }

    private async Task<IEnumerable<Weegfeit>> LeefgebiedenAsync(HuisId huis, List<PersoonId> mensen, Dictionary<PersoonId, string> namen, CancellationToken stop)
    {
        var schalen = await Schalen.LeesAsync(db, huis, stop);
        var scores = await db.Scores.AsNoTracking().Where(s => mensen.Contains(s.PersoonId))
            .Select(s => new { s.PersoonId, s.LeefgebiedId, s.Score, s.SchaalId, s.Op, Naam = db.Leefgebieden.Where(l => l.Id == s.LeefgebiedId).Select(l => l.Naam).First(), Casus = db.Casussen.Where(c => c.Id == s.CasusId).Select(c => c.Nummer).FirstOrDefault() }).ToListAsync(stop);
        return scores.GroupBy(s => s.PersoonId).Select(p => (Wie: p.Key, Laatste: p.GroupBy(s => s.LeefgebiedId).Select(g => g.MaxBy(s => s.Op)!).Where(s => schalen.Van(s.SchaalId).IsProbleem(s.Score)).OrderBy(s => s.Naam, StringComparer.Ordinal).ToList()))
            .Where(p => p.Laatste.Count > 1)
            .Select(p => new Weegfeit(Weegpunt.Ondoorgrondelijk, $"{namen[p.Wie]} heeft problemen op meer leefgebieden: {string.Join(", ", p.Laatste.Select(s => s.Naam.ToLowerInvariant()))}.", $"scores in {string.Join(", ", p.Laatste.Select(s => $"casus {s.Casus}").Distinct())}, laatst op {Dag(p.Laatste.Max(s => s.Op))}"));
    }

    private async Task<IEnumerable<Weegfeit>> KetensAsync(MeldingId melding, CancellationToken stop)
    {
        var kennen = await db.Bevragingen.AsNoTracking().Where(b => b.MeldingId == melding && (b.Antwoord == Antwoord.Bijdrage || b.Antwoord == Antwoord.BekendGeenBijdrage))
            .Join(db.Organisaties, b => b.AanOrganisatieId, o => o.Id, (b, o) => new { o.Naam, o.Keten }).Distinct().ToListAsync(stop);
        var ketens = kennen.Select(k => k.Keten).Distinct().Order().Select(k => Ketens[k]).ToList();
        var bron = $"antwoorden van {string.Join(", ", kennen.Select(k => k.Naam).Order(StringComparer.Ordinal))}";
        return ketens switch
        {
            [] => [],
            [var een] => [new(Weegpunt.EenKeten, $"Alleen partners uit de keten {een} kennen de betrokkenen.", bron)],
            _ => [new(Weegpunt.Ongrijpbaar, $"Partners uit meer ketens kennen de betrokkenen: {string.Join(", ", ketens)}.", bron)],
        };
    }

    private async Task<IEnumerable<Weegfeit>> SysteemAsync(List<PersoonId> mensen, Dictionary<PersoonId, string> namen, CancellationToken stop)
    {
        var relaties = await db.Relaties.AsNoTracking().Where(r => r.Tot == null && mensen.Contains(r.VanId) && mensen.Contains(r.NaarId)).ToListAsync(stop);
        return relaties.Select(r => new Weegfeit(Weegpunt.Ontwrichtend, $"{namen[r.VanId]} is {r.Soort.InWoorden(true)} {namen[r.NaarId]}; de melding raakt beiden.", "relaties in het register"));
    }

    private async Task<IEnumerable<Weegfeit>> EerderAsync(MeldingId melding, List<PersoonId> mensen, Dictionary<PersoonId, string> namen, CancellationToken stop)
    {
        var familie = await db.Relaties.AsNoTracking().Where(r => r.Tot == null && mensen.Contains(r.VanId) != mensen.Contains(r.NaarId)).Select(r => new { r.VanId, r.NaarId, r.Soort }).ToListAsync(stop);
        var allen = mensen.Concat(familie.SelectMany(f => new[] { f.VanId, f.NaarId })).Distinct().ToList();
        var eerder = await db.Set<Betrokkene>().AsNoTracking().IgnoreAutoIncludes().Where(b => b.MeldingId != melding && (allen.Contains(b.PersoonId) || allen.Contains(b.Persoon.ZelfdeAls!.Value)))
            .Join(db.Meldingen, b => b.MeldingId, m => m.Id, (b, m) => new { Wie = b.Persoon.ZelfdeAls ?? b.PersoonId, m.Id, m.Nummer, m.OntvangenOp }).ToListAsync(stop);
        var nummers = eerder.Select(e => e.Id).Distinct().ToList();
        var besluiten = await db.Triagebesluiten.AsNoTracking().Where(b => nummers.Contains(b.MeldingId)).Select(b => new { b.MeldingId, b.Uitkomst, b.BeslotenOp }).ToListAsync(stop);
        var feiten = new List<Weegfeit>();
        foreach (var b in besluiten.OrderBy(b => b.BeslotenOp))
        {
            var m = eerder.First(e => e.Id == b.MeldingId);
            if (mensen.Contains(m.Wie))
            {
                feiten.Add(new(Weegpunt.EerderGeprobeerd, $"Over {namen[m.Wie]} is op {Dag(b.BeslotenOp)} besloten: {Woord(b.Uitkomst)}. Nu is er opnieuw gemeld.", $"besluit over melding {m.Nummer}"));
            }
        }

        foreach (var f in familie)
        {
            var (eigen, ander, isEerste) = mensen.Contains(f.VanId) ? (f.VanId, f.NaarId, false) : (f.NaarId, f.VanId, true);
            if (eerder.Where(e => e.Wie == ander).MaxBy(e => e.OntvangenOp) is { } laatste)
            {
                feiten.Add(new(Weegpunt.Ontwrichtend, $"Ook over iemand die {f.Soort.InWoorden(isEerste)} {namen[eigen]} is, is gemeld.", $"melding {laatste.Nummer} van {Dag(laatste.OntvangenOp)}"));
            }
        }

        return feiten;
    }

    private async Task<IEnumerable<Weegfeit>> GebiedAsync(Melding melding, CancellationToken stop)
    {
        if (melding.Buurt is null)
        {
            return [];
        }

        var (huis, id, gemeente, buurt, vanaf) = (melding.HuisId, melding.Id, melding.Gemeente, melding.Buurt, melding.OntvangenOp.AddYears(-1));
        var aantal = await db.Meldingen.CountAsync(m => m.HuisId == huis && m.Id != id && m.Gemeente == gemeente && m.Buurt == buurt && m.OntvangenOp >= vanaf, stop);
        return aantal == 0 ? [] : [new(Weegpunt.Gebied, $"Uit {buurt} ({gemeente}) {(aantal == 1 ? "kwam 1 andere melding" : $"kwamen {aantal} andere meldingen")} in een jaar.", "meldingen van het huis")];
    }

    private static string Dag(DateTimeOffset op) => Tekst.Datum(Kalender.DagVan(op));

    private static string Woord(Uitkomst uitkomst) => uitkomst switch
    {
        Uitkomst.DoorgezetPartner => "doorgezet naar één partner",
        Uitkomst.LokaalNetwerk => "verwezen naar het lokale netwerk",
        Uitkomst.Casusoverleg => "casusoverleg",
        Uitkomst.Procesregie => "procesregie",
        Uitkomst.Overgedragen => "overgedragen",
        _ => "niet in behandeling",
    };
}
