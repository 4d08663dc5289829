using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen.Koppelen;

namespace Partituur.Kern.Personen;

/// <summary>Asks the database who can be the human of one description at all, by its indexes; looks beyond what the reporter may see.</summary>
public sealed class Kandidaten(PartituurDb db)
{
    /// <summary>Namesakes that are looked at; the rare name that is meant stands among them.</summary>
    private const int MeestNaamgenoten = 50;

    /// <summary>People with the same BSN, birth date, address or whole name; those who were added and not saved yet included.</summary>
    public async Task<List<Persoon>> ZoekAsync(Personalia p, Adresgegevens? gegevens, HuisId huis, CancellationToken stop)
    {
        var adres = gegevens is null ? null : Adres.SleutelVan(gegevens);
        var (naam, _) = Naamsleutel.Achternaam(p.Achternaam, p.Voorvoegsel);
        var voornaam = Tekst.Zoekvorm(p.Voornamen);
        var allen = db.Personen.IgnoreQueryFilters([PartituurDb.Toegang]).Where(x => x.HuisId == huis && x.ZelfdeAls == null);

        // One question per index: joined by "or" the database would walk along everybody.
        List<Persoon> uit = [];
        if (p.Bsn is { } bsn)
        {
            uit.AddRange(await allen.Where(x => x.Bsn == bsn).ToListAsync(stop));
        }

        if (p.Geboortedatum is { } dag)
        {
            uit.AddRange(await allen.Where(x => x.Geboortedatum == dag).ToListAsync(stop));
        }

        if (adres is not null)
        {
            var bewoners = db.Set<Adres>().Where(a => a.Adressleutel == adres).Select(a => a.PersoonId);
            uit.AddRange(await allen.Where(x => bewoners.Contains(x.Id)).ToListAsync(stop));
        }

        if (voornaam.Length > 1)
        {
            uit.AddRange(await allen.Where(x => x.Zoeknaam == naam && x.Zoekvoornaam == voornaam).OrderBy(x => x.Id).Take(MeestNaamgenoten).ToListAsync(stop));
        }

        return [.. uit.Concat(db.ChangeTracker.Entries<Persoon>().Where(e => e.State == EntityState.Added).Select(e => e.Entity)).DistinctBy(x => x.Id)];
    }

    /// <summary>The same for many at once, in as many questions as for one; only people who were saved.</summary>
    /// <returns>In the order in which they were asked for.</returns>
    public async Task<IReadOnlyList<List<Persoon>>> ZoekAsync(IReadOnlyList<(Personalia Wie, Adresgegevens? Adres)> gevraagd, HuisId huis, CancellationToken stop)
    {
        const string tussen = "/";
        var vragen = gevraagd.Select(g => (g.Wie.Bsn, Dag: g.Wie.Geboortedatum, Adres: g.Adres is null ? null : Adres.SleutelVan(g.Adres), Naam: Naamsleutel.Achternaam(g.Wie.Achternaam, g.Wie.Voorvoegsel).Naam, Voornaam: Tekst.Zoekvorm(g.Wie.Voornamen))).ToList();
        var allen = db.Personen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Where(x => x.HuisId == huis && x.ZelfdeAls == null);
        List<Persoon> uit = [];
        if (vragen.Select(v => v.Bsn).Where(b => b is not null).Distinct().ToList() is { Count: > 0 } nummers)
        {
            uit.AddRange(await allen.Where(x => nummers.Contains(x.Bsn)).ToListAsync(stop));
        }

        if (vragen.Select(v => v.Dag).Where(d => d is not null).Distinct().ToList() is { Count: > 0 } dagen)
        {
            uit.AddRange(await allen.Where(x => dagen.Contains(x.Geboortedatum)).ToListAsync(stop));
        }

        if (vragen.Select(v => v.Adres).OfType<string>().Distinct().ToList() is { Count: > 0 } adressen)
        {
            var bewoners = db.Set<Adres>().Where(a => adressen.Contains(a.Adressleutel)).Select(a => a.PersoonId);
            uit.AddRange(await allen.Where(x => bewoners.Contains(x.Id)).ToListAsync(stop));
        }

        var namen = vragen.Where(v => v.Voornaam.Length > 1).Select(v => v.Naam).Distinct().ToList();
        var helen = vragen.Where(v => v.Voornaam.Length > 1).Select(v => v.Naam + tussen + v.Voornaam).Distinct().ToList();
        if (helen.Count > 0)
        {
            // The family names for the index, the whole names for what is read.
            uit.AddRange(await allen.Where(x => namen.Contains(x.Zoeknaam) && helen.Contains(x.Zoeknaam + tussen + x.Zoekvoornaam)).ToListAsync(stop));
        }

        var mensen = uit.DistinctBy(x => x.Id).ToList();
        var genoten = mensen.ToLookup(x => (x.Zoeknaam, x.Zoekvoornaam));
        return [.. vragen.Select(v => mensen.Where(x => (v.Bsn is not null && x.Bsn == v.Bsn) || (v.Dag is not null && x.Geboortedatum == v.Dag) || (v.Adres is not null && x.Adressen.Any(a => a.Adressleutel == v.Adres)))
            .Concat(v.Voornaam.Length > 1 ? genoten[(v.Naam, v.Voornaam)].OrderBy(x => x.Id.Waarde).Take(MeestNaamgenoten) : []).DistinctBy(x => x.Id).ToList())];
    }

    /// <summary>The weights of the house; those from before any record when none were estimated yet.</summary>
    public async Task<Koppelmodel> ModelAsync(HuisId huis, CancellationToken stop)
    {
        var personen = await db.Personen.IgnoreQueryFilters([PartituurDb.Toegang]).CountAsync(x => x.HuisId == huis, stop);
        var gewichten = await db.Koppelgewichten.AsNoTracking().IgnoreQueryFilters([PartituurDb.Toegang]).FirstOrDefaultAsync(k => k.HuisId == huis, stop);
        return gewichten is null ? Herkenning.Voorlopig(personen) : Huisvergelijking.VoorHuis(gewichten.Model, personen);
    }

    /// <summary>
    /// Pairs that are not proposed again: those that were, and for a row that turned out to be somebody else what was decided about it: "never the same" holds for the human.
    /// </summary>
    public async Task<HashSet<(PersoonId Een, PersoonId Twee)>> BekendeParenAsync(HuisId huis, CancellationToken stop)
    {
        var nu = await db.Personen.IgnoreQueryFilters([PartituurDb.Toegang]).Where(p => p.HuisId == huis && p.ZelfdeAls != null).Select(p => new { p.Id, Nu = p.ZelfdeAls!.Value }).ToDictionaryAsync(p => p.Id, p => p.Nu, stop);
        var voorstellen = await db.Matchvoorstellen.IgnoreQueryFilters([PartituurDb.Toegang]).Where(v => v.HuisId == huis).Select(v => new { v.Een, v.Twee, v.Oordeel }).ToListAsync(stop);
        var paren = voorstellen.Select(v => (v.Een, v.Twee)).ToHashSet();
        foreach (var besluit in voorstellen.Where(v => v.Oordeel == Matchoordeel.VerschillendePersonen))
        {
            var (een, twee) = (nu.GetValueOrDefault(besluit.Een, besluit.Een), nu.GetValueOrDefault(besluit.Twee, besluit.Twee));
            paren.Add(een.Waarde.CompareTo(twee.Waarde) < 0 ? (een, twee) : (twee, een));
        }

        return paren;
    }

    /// <summary>Keeps newer weights for the house; with the next save.</summary>
    public async Task BewaarAsync(HuisId huis, Koppelmodel model, int personen, Logboek.Handeling handeling, CancellationToken stop)
    {
        if (await db.Koppelgewichten.FirstOrDefaultAsync(k => k.HuisId == huis, stop) is { } bestaand)
        {
            bestaand.Neem(model, personen, handeling);
        }
        else
        {
            db.Add(new Koppelgewichten(huis, model, personen, handeling));
        }
    }
}
