using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Personen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Personen;

/// <summary>One person, with what this viewer may see of meldingen and cases.</summary>
[Recht(PersoonRecht.Lezen)]
public sealed class PersoonModel(PartituurDb db) : Pagina(db)
{
    public Persoon Persoon => Van<Persoon>();

    public IReadOnlyList<Naamrij> Samengevoegd { get; private set; } = [];

    public Naamrij? HoortBij { get; private set; }

    public IReadOnlyList<RelatieRij> Relaties { get; private set; } = [];

    public IReadOnlyList<MeldingRij> Meldingen { get; private set; } = [];

    public IReadOnlyList<CasusRij> Casussen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        var id = Persoon.Id;
        var zelfde = Persoon.ZelfdeAls;
        var namen = await Db.Personen.AsNoTracking().IgnoreAutoIncludes().Where(p => p.ZelfdeAls == id || p.Id == zelfde)
            .Select(p => new { p.Id, p.Voornamen, p.Voorvoegsel, p.Achternaam, p.Geboortedatum }).ToListAsync();
        var rijen = namen.Select(p => new Naamrij(p.Id, Naam(p.Voornamen, p.Voorvoegsel, p.Achternaam), p.Geboortedatum)).ToList();
        Samengevoegd = [.. rijen.Where(r => r.Id != zelfde)];
        HoortBij = rijen.FirstOrDefault(r => r.Id == zelfde);

        // What was written about a row that turned out to be this person belongs here too.
        List<PersoonId> ids = [id, .. Samengevoegd.Select(s => s.Id)];
        var relaties = await Db.Relaties.AsNoTracking().Where(r => ids.Contains(r.VanId) != ids.Contains(r.NaarId)).ToListAsync();
        var anderen = relaties.Select(r => ids.Contains(r.VanId) ? r.NaarId : r.VanId).ToList();

        // Two statements, because SQLite cannot join a relation to "the other one of the two". Whom the viewer may not see is left out.
        var mensen = await Db.Personen.AsNoTracking().IgnoreAutoIncludes().Where(p => anderen.Contains(p.Id)).Select(p => new { p.Id, p.Voornamen, p.Voorvoegsel, p.Achternaam }).ToDictionaryAsync(p => p.Id);
        Relaties = [.. relaties.Zip(anderen).Where(r => mensen.ContainsKey(r.Second))
            .Select(r => new RelatieRij(r.Second, Naam(mensen[r.Second].Voornamen, mensen[r.Second].Voorvoegsel, mensen[r.Second].Achternaam), r.First.Soort.InWoorden(ids.Contains(r.First.VanId)), r.First.Sinds, r.First.Tot))
            .DistinctBy(r => (r.Id, r.Wat, r.Tot)).OrderBy(r => r.Tot is not null).ThenBy(r => r.Naam, StringComparer.CurrentCulture)];
        Meldingen = await Db.Meldingen.AsNoTracking().Where(m => m.Betrokkenen.Any(b => ids.Contains(b.PersoonId))).OrderByDescending(m => m.OntvangenOp)
            .Select(m => new MeldingRij(m.Id, m.Nummer, m.OntvangenOp, Db.Doelgroepen.Where(d => d.Id == m.DoelgroepId).Select(d => d.Naam).First(), m.Status)).ToListAsync();
        Casussen = await Db.Casussen.AsNoTracking().IgnoreAutoIncludes().Where(c => c.Personen.Any(p => ids.Contains(p.PersoonId))).OrderByDescending(c => c.GeopendOp)
            .Select(c => new CasusRij(c.Id, c.Nummer, c.GeopendOp, c.Status)).ToListAsync();
    }

    private static string Naam(string? voornamen, string? voorvoegsel, string achternaam) => new Personalia(achternaam, voorvoegsel, voornamen, Geslacht.Onbekend, null, null).Naam;

    public sealed record Naamrij(PersoonId Id, string Naam, DateOnly? Geboortedatum);

    public sealed record RelatieRij(PersoonId Id, string Naam, string Wat, DateOnly Sinds, DateOnly? Tot);

    public sealed record MeldingRij(MeldingId Id, string Nummer, DateTimeOffset OntvangenOp, string Doelgroep, MeldingStatus Status);

    public sealed record CasusRij(CasusId Id, string Nummer, DateTimeOffset GeopendOp, CasusStatus Status);
}
