using Microsoft.AspNetCore.Identity;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Personen;
using Partituur.Kern.Toegang;
using Partituur.Kern.Triage;
using Partituur.Web.Bediening;

namespace Partituur.Testhulp;

/// <summary>
/// A small believable house: one person per role (user name = role in lower case, password of the demonstration), partners with and without a
/// convenant, a second house with its own people (<c>ander-regisseur</c>, <c>ander-administratie</c>). Builders add meldingen and cases.
/// </summary>
public sealed partial class Wereld
{
    private static readonly string Hash = new PasswordHasher<Account>(Microsoft.Extensions.Options.Options.Create(new PasswordHasherOptions { IterationCount = PartituurFabriek.Wachtwoordrondes })).HashPassword(new Account(), DemoAccounts.Wachtwoord);
    private readonly Databank databank;
    private readonly TimeProvider klok;
    private int teller;

    private Wereld(Databank databank, TimeProvider klok)
    {
        this.databank = databank;
        this.klok = klok;
    }

    public HuisId Huis { get; private set; }

    public HuisId AnderHuis { get; private set; }

    public OrganisatieId EigenOrganisatie { get; private set; }

    public Dictionary<string, OrganisatieId> Organisaties { get; } = new(StringComparer.Ordinal);

    /// <summary>User name → professional.</summary>
    public Dictionary<string, ProfessionalId> Mensen { get; } = new(StringComparer.Ordinal);

    public DoelgroepId Doelgroep { get; private set; }

    public DateOnly Vandaag => klok.Vandaag();

    public static async Task<Wereld> MaakAsync(Databank databank, TimeProvider klok)
    {
        var wereld = new Wereld(databank, klok);
        await using var db = databank.Open();
        db.Open(wereld.Installatie());
        wereld.Bouw(db);
        await db.SaveChangesAsync();
        return wereld;
    }

    public Handeling Installatie() => new(null, null, null, "test.opzet", klok.GetUtcNow());

    public Handeling Als(string gebruiker, DateTimeOffset? op = null)
    {
        using var db = databank.Open();
        var wie = Mensen[gebruiker];
        var organisatie = db.Professionals.Where(p => p.Id == wie).Select(p => p.OrganisatieId).First();
        return new(wie, organisatie, Huis, "test", op ?? klok.GetUtcNow());
    }

    /// <summary>A doelgroep of its own, for a test that gives it a form, agreements or numbers: the other tests of the class share the two that are there.</summary>
    public async Task<DoelgroepId> EenDoelgroepAsync(string naam)
    {
        await using var db = databank.Open();
        db.Open(Installatie());
        var doelgroep = new Doelgroep(Huis, naam, Organisaties["Veilig Thuis"]);
        db.Add(doelgroep);
        await db.SaveChangesAsync();
        return doelgroep.Id;
    }

    /// <summary>A melding by the police with the given people (family names); nobody was recognised.</summary>
    public async Task<Melding> EenMeldingAsync(bool codeRood = false, string melder = "Politie", string aanleiding = "Ruzie tussen partners", params string[] achternamen)
    {
        await using var db = databank.Open();
        var handeling = Als("melder");
        db.Open(handeling);
        var personen = (achternamen.Length == 0 ? [$"Proefpersoon{Interlocked.Increment(ref teller)}"] : achternamen)
            .Select(n => new GemeldePersoon(new Personalia(n, null, "Jo", Geslacht.Onbekend, new DateOnly(1990, 1, 1).AddDays(Interlocked.Increment(ref teller)), null), null, "betrokkene", null, Informering.Ja, null, null)).ToList();
        var melding = await new MeldingOpnemen(db).VoerUitAsync(new(Organisaties[melder], Doelgroep, new("Venlo", "Oost"), aanleiding, codeRood, personen), Huis, handeling);
        await db.SaveChangesAsync();
        return melding;
    }

    public async Task<Bevraging> EenBevragingAsync(Melding melding, string partner)
    {
        await using var db = databank.Open();
        var handeling = Als("administratie");
        db.Open(handeling);
        var bij = db.Meldingen.Single(m => m.Id == melding.Id);
        var bevraging = new Bevraging(bij, Organisaties[partner], "Wat weet u dat nodig is voor de triage?", handeling.Dag.AddDays(3), handeling);
        bij.GaatInOnderzoek();
        db.Add(bevraging);
        await db.SaveChangesAsync();
        return bevraging;
    }

    /// <summary>A bekendheidsvraag to a partner that knows everybody, and was then asked for content when <paramref name="verrijking"/>.</summary>
    public async Task<Bevraging> EenHitAsync(Melding melding, string partner, string gebruiker, bool verrijking = false)
    {
        await using var db = databank.Open();
        var (huis, handeling) = (Als("administratie"), Als(gebruiker));
        db.Open(huis);
        var bij = db.Meldingen.Single(m => m.Id == melding.Id);
        var bevraging = new Bevraging(bij, Organisaties[partner], "Kent u deze mensen?", huis.Dag.AddDays(3), huis, Fase.Bekendheid);
        bij.GaatInOnderzoek();
        db.Add(bevraging);
        await db.SaveChangesAsync();
        db.Open(handeling);
        bevraging.AntwoordIedereenBekend([.. melding.Betrokkenen.Select(b => b.PersoonId)], handeling);
        if (verrijking)
        {
            bevraging.VraagVerrijking(bij, new("Nodig voor het besluit", [Informatiesoort.LopendeHulp], huis.Dag.AddDays(3)), huis);
        }

        await db.SaveChangesAsync();
        return bevraging;
    }

    /// <summary>A case under procesregie of <c>procesregisseur</c>, with the people of its melding and the given participants.</summary>
    public async Task<Casus> EenCasusAsync(Melding? melding = null, params string[] deelnemers)
    {
        melding ??= await EenMeldingAsync();
        await using var db = databank.Open();
        var handeling = Als("procesregisseur");
        db.Open(handeling);
        var casus = new Casus(Huis, await db.VolgendNummerAsync(Huis, "C", Vandaag.Year), melding.Id, Onderwerp.Gezin, Regie.Procesregie, handeling);
        casus.WijsProcesregisseurToe(Mensen["procesregisseur"], handeling);
        foreach (var betrokkene in melding.Betrokkenen)
        {
            casus.Betrek(betrokkene.PersoonId, betrokkene.Rol);
        }

        foreach (var gebruiker in deelnemers)
        {
            casus.NodigUit(Mensen[gebruiker], Als(gebruiker).VanOrganisatie, handeling);
        }

        db.Add(casus);
        await db.SaveChangesAsync();
        return casus;
    }

    private void Bouw(PartituurDb db)
    {
        var van = new DateOnly(2020, 1, 1);
        foreach (var (naam, keten) in new[] { ("Huis Noord", Keten.Bestuur), ("Huis Midden", Keten.Bestuur), ("Politie", Keten.Straf), ("Jeugdzorg", Keten.Zorg), ("GGZ", Keten.Zorg), ("Veilig Thuis", Keten.Zorg), ("Gemeente", Keten.Bestuur), ("Zonder Convenant", Keten.Zorg) })
        {
            var organisatie = new Organisatie(naam, keten);
            Organisaties[naam] = organisatie.Id;
            db.Add(organisatie);
        }

        var huis = new Veiligheidshuis("Veiligheidshuis Noord", Organisaties["Huis Noord"]);
        var ander = new Veiligheidshuis("Veiligheidshuis Midden", Organisaties["Huis Midden"]);
        (Huis, AnderHuis, EigenOrganisatie) = (huis.Id, ander.Id, huis.EigenOrganisatie);
        db.AddRange(huis, ander);
        foreach (var naam in new[] { "Politie", "Jeugdzorg", "GGZ", "Veilig Thuis", "Gemeente" })
        {
            db.Add(new Convenant(Huis, Organisaties[naam], van, null, "Samenwerken bij complexe problemen", 40, doorzettingsmacht: true));
        }

        db.Add(new Convenant(Huis, Organisaties["Zonder Convenant"], van, new DateOnly(2021, 1, 1), "Verlopen", 0, doorzettingsmacht: false));
        foreach (var h in new[] { huis, ander })
        {
            var doelgroepen = new[] { "Huiselijk geweld", "Jeugd" }.Select(n => new Doelgroep(h.Id, n, Organisaties["Veilig Thuis"])).ToList();
            db.AddRange(doelgroepen);
            Doelgroep = h == huis ? doelgroepen[0].Id : Doelgroep;
        }

        db.AddRange(Beleid.Eerste(van));
        db.AddRange(Leefgebied.Eerste());
        db.AddRange(Kern.Plannen.Lessoort.Eerste());
        Mens(db, "melder", "Politie", Huis, Rol.Melder);
        Mens(db, "politie", "Politie", Huis, Rol.Partnerprofessional);
        Mens(db, "partnerprofessional", "Jeugdzorg", Huis, Rol.Partnerprofessional);
        Mens(db, "ggz", "GGZ", Huis, Rol.Partnerprofessional);
        Mens(db, "zonderconvenant", "Zonder Convenant", Huis, Rol.Partnerprofessional);
        Mens(db, "triagevoorzitter", "Veilig Thuis", Huis, Rol.Triagevoorzitter);
        Mens(db, "bestuurder", "Gemeente", Huis, Rol.Bestuurder);
        foreach (var rol in new[] { Rol.Administratie, Rol.Procesregisseur, Rol.Informatieanalist, Rol.Manager, Rol.Privacyfunctionaris, Rol.Beheerder })
        {
            Mens(db, rol.ToString().ToLowerInvariant(), "Huis Noord", Huis, rol);
        }

        Mens(db, "procesregisseur2", "Huis Noord", Huis, Rol.Procesregisseur);
        Mens(db, "ander-regisseur", "Huis Midden", AnderHuis, Rol.Procesregisseur);
        Mens(db, "ander-administratie", "Huis Midden", AnderHuis, Rol.Administratie);
    }

    private void Mens(PartituurDb db, string gebruiker, string organisatie, HuisId huis, params Rol[] rollen)
    {
        var professional = new Professional($"Test {gebruiker}", Organisaties[organisatie], null);
        foreach (var rol in rollen)
        {
            professional.GeefRol(huis, rol, new DateOnly(2020, 1, 1));
        }

        Mensen[gebruiker] = professional.Id;
        db.Add(professional);
        db.Add(new Account
        {
            Id = Guid.CreateVersion7(),
            UserName = gebruiker,
            NormalizedUserName = gebruiker.ToUpperInvariant(),
            ProfessionalId = professional.Id,
            PasswordHash = Hash,
            SecurityStamp = Guid.NewGuid().ToString("N"),
            LockoutEnabled = true,
            IsDemo = true,
        });
    }
}
