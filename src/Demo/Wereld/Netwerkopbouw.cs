using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Triage;

namespace Partituur.Demo.Wereld;

/// <summary>Makes the houses, partners and people, or finds them by name when an import made them before.</summary>
internal sealed class Netwerkopbouw(PartituurDb db, Tijd tijd, CancellationToken stop)
{
    private const string Doelen = "Persoonsgerichte en systeemgerichte aanpak van complexe problemen rond zorg en veiligheid; overlast en criminaliteit terugdringen; nazorg";

    private readonly Netwerkkaart kaart = new();

    /// <summary>Before the oldest case that is still kept.</summary>
    private readonly DateOnly begin = tijd.Vandaag.AddYears(-7);

    /// <summary>The accounts of a world that was loaded before, or null.</summary>
    public static async Task<IReadOnlyList<DemoAccount>?> BestaandeAccountsAsync(PartituurDb db, CancellationToken stop)
    {
        var namen = Netwerkgegevens.Accounts.Select(a => a.Naam).ToList();
        var gevonden = await db.Professionals.AsNoTracking().IgnoreAutoIncludes().Where(p => namen.Contains(p.Naam))
            .Join(db.Organisaties, p => p.OrganisatieId, o => o.Id, (p, o) => new { p.Id, p.Naam, Organisatie = o.Naam }).ToListAsync(stop);
        var uit = new List<DemoAccount>();
        foreach (var a in Netwerkgegevens.Accounts)
        {
            if (gevonden.FirstOrDefault(p => p.Naam == a.Naam && (p.Organisatie == a.Organisatie || a.Organisatie == a.Huis)) is not { } p)
            {
                return null;
            }

            uit.Add(new(p.Id, a.Gebruikersnaam, a.Rollen, a.Uitleg));
        }

        return uit;
    }

    public static IReadOnlyList<DemoAccount> Accounts(Netwerkkaart kaart) =>
        [.. Netwerkgegevens.Accounts.Select(a => new DemoAccount(kaart[a.Gebruikersnaam].Id, a.Gebruikersnaam, a.Rollen, a.Uitleg))];

    public async Task<Netwerkkaart> BouwAsync()
    {
        db.Open(new Handeling(null, null, null, "demo.laden", tijd.Op(begin, 9)));
        foreach (var o in await db.Organisaties.AsNoTracking().ToListAsync(stop))
        {
            kaart.Organisaties[o.Naam] = o.Id;
        }

        await LegBasisVastAsync();
        foreach (var p in Netwerkgegevens.Partners.Concat(Netwerkgegevens.PartnersMidden).Where(p => p.Naam != Netwerkgegevens.Noord))
        {
            _ = Organisatie(p.Naam, p.Keten);
        }

        // Noord is saved first: the house with the lowest id is the one that somebody of two houses starts in.
        kaart.Noord = await HuisAsync(Netwerkgegevens.Noord);
        kaart.Midden = await HuisAsync(Netwerkgegevens.Midden);
        await SluitConvenantenAsync(kaart.Noord, Netwerkgegevens.Partners);
        await SluitConvenantenAsync(kaart.Midden, Netwerkgegevens.PartnersMidden);
        await MaakDoelgroepenAsync(kaart.Noord);
        await MaakDoelgroepenAsync(kaart.Midden);
        NeemMensenAan();
        Voorzieningen.Maak(db, kaart, begin);
        Triagetafels.Maak(db, kaart, tijd, begin);
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
        return kaart;
    }

    private async Task LegBasisVastAsync()
    {
        var beleid = await db.Beleidsregels.AsNoTracking().Where(b => b.Vanaf <= begin).Select(b => b.Naam).ToListAsync(stop);
        db.AddRange(Beleid.Eerste(begin).Where(b => !beleid.Contains(b.Naam)));
        var leefgebieden = await db.Leefgebieden.AsNoTracking().ToListAsync(stop);
        if (leefgebieden.Count == 0)
        {
            leefgebieden = [.. Leefgebied.Eerste()];
            db.AddRange(leefgebieden);
        }

        if (!await db.Kostensoorten.AnyAsync(stop))
        {
            Naloop.MaakPrijzen(db, begin, tijd.Vandaag);
        }

        if (!await db.Lessoorten.AnyAsync(stop))
        {
            db.AddRange(Kern.Plannen.Lessoort.Eerste());
        }

        foreach (var l in leefgebieden)
        {
            kaart.Leefgebieden[l.Naam] = l.Id;
        }
    }

    private async Task<HuisId> HuisAsync(string naam)
    {
        if (await db.Huizen.AsNoTracking().FirstOrDefaultAsync(h => h.Naam == naam, stop) is { } bestaand)
        {
            kaart.Organisaties[naam] = bestaand.EigenOrganisatie;
            return bestaand.Id;
        }

        var huis = new Veiligheidshuis(naam, Organisatie(naam, Keten.Bestuur));
        huis.IsBereikbaarOp(naam == Netwerkgegevens.Noord ? "077 555 01 00" : "0475 555 020", naam == Netwerkgegevens.Noord ? "noord@veiligheidshuis.invalid" : "midden@veiligheidshuis.invalid");
        db.Add(huis);
        await db.SaveChangesAsync(stop);
        return huis.Id;
    }

    private OrganisatieId Organisatie(string naam, Keten keten)
    {
        if (kaart.Organisaties.TryGetValue(naam, out var id))
        {
            return id;
        }

        var nieuw = new Organisatie(naam, keten);
        db.Add(nieuw);
        return kaart.Organisaties[naam] = nieuw.Id;
    }

    private async Task SluitConvenantenAsync(HuisId huis, PartnerGegeven[] partners)
    {
        var bestaand = await db.Convenanten.AsNoTracking().Where(c => c.HuisId == huis).Select(c => c.OrganisatieId).ToListAsync(stop);
        foreach (var p in partners.Where(p => !bestaand.Contains(kaart.Org(p.Naam))))
        {
            DateOnly? tot = p.EindDagen != 0 ? tijd.Dag(p.EindDagen) : p.Uren < 20 ? tijd.Vandaag.AddMonths(14) : null;
            db.Add(new Convenant(huis, kaart.Org(p.Naam), begin, tot, Doelen, p.Uren, p.Doorzettingsmacht));
        }
    }

    private async Task MaakDoelgroepenAsync(HuisId huis)
    {
        foreach (var d in await db.Doelgroepen.AsNoTracking().Where(d => d.HuisId == huis).ToListAsync(stop))
        {
            kaart.Doelgroepen[(huis, d.Naam)] = d.Id;
        }

        foreach (var (naam, voorzitter) in Netwerkgegevens.Doelgroepen.Where(d => !kaart.Doelgroepen.ContainsKey((huis, d.Naam))))
        {
            var wie = huis == kaart.Noord ? voorzitter : voorzitter switch
            {
                "Gemeente Venlo" or "Gemeente Venray" or "Steunpunt Huiselijk Geweld" => "Gemeente Roermond",
                Netwerkgegevens.Noord => Netwerkgegevens.Midden,
                _ => voorzitter,
            };
            var doelgroep = new Doelgroep(huis, naam, kaart.Org(wie));
            kaart.Doelgroepen[(huis, naam)] = doelgroep.Id;
            db.Add(doelgroep);

            // Whom one click asks; who has no convenant with the house, or reported, is left out then.
            var afspraak = new Doelgroepafspraak(doelgroep);
            afspraak.SpreekAf(naam.StartsWith("Nazorg", StringComparison.Ordinal) ? Regimesoort.Nazorg : Regimesoort.Convenant, [kaart.Org("Politie Limburg"), kaart.Org("GGZ"), kaart.Org("Bureau Jeugdzorg")]);
            db.AddRange(afspraak, Meldvragen.Voor(doelgroep, db.Handeling!));
        }
    }

    private void NeemMensenAan()
    {
        foreach (var a in Netwerkgegevens.Accounts)
        {
            var p = new Professional(a.Naam, kaart.Org(a.Organisatie), a.Functie);
            foreach (var rol in a.Rollen)
            {
                p.GeefRol(a.Huis == Netwerkgegevens.Noord ? kaart.Noord : kaart.Midden, rol, begin);
            }

            if (a.Gebruikersnaam == "regisseur2")
            {
                p.GeefRol(kaart.Midden, Rol.Procesregisseur, begin);
            }

            db.Add(p);
            kaart.Voeg(p);
            kaart.Accounts[a.Gebruikersnaam] = new(p.Id, p.OrganisatieId, p.Naam);
        }

        foreach (var (naam, organisatie, functie, rol) in Netwerkgegevens.Overigen)
        {
            var p = new Professional(naam, kaart.Org(organisatie), functie);
            var inMidden = Netwerkgegevens.PartnersMidden.Any(x => x.Naam == organisatie);
            if (Netwerkgegevens.Partners.Any(x => x.Naam == organisatie))
            {
                p.GeefRol(kaart.Noord, rol, begin);
            }

            if (inMidden)
            {
                p.GeefRol(kaart.Midden, rol, begin);
            }

            db.Add(p);
            kaart.Voeg(p);
        }
    }
}
