using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;

namespace Partituur.Demo.Register;

/// <summary>Organisations, doelgroepen and procesregisseurs by name; made when the register names one that is not there yet.</summary>
internal sealed class Netwerkgids
{
    private readonly PartituurDb db;
    private readonly HuisId huis;
    private readonly OrganisatieId eigen;
    private readonly Dictionary<string, OrganisatieId> organisaties;
    private readonly Dictionary<string, DoelgroepId> doelgroepen;
    private readonly Dictionary<string, ProfessionalId> regisseurs;

    private Netwerkgids(PartituurDb db, Veiligheidshuis huis, IEnumerable<Organisatie> organisaties, IEnumerable<Doelgroep> doelgroepen, IEnumerable<Professional> eigenMensen)
    {
        this.db = db;
        (this.huis, eigen) = (huis.Id, huis.EigenOrganisatie);
        this.organisaties = organisaties.GroupBy(o => Tekst.Zoekvorm(o.Naam)).ToDictionary(g => g.Key, g => g.First().Id);
        this.doelgroepen = doelgroepen.GroupBy(d => Tekst.Zoekvorm(d.Naam)).ToDictionary(g => g.Key, g => g.First().Id);
        regisseurs = eigenMensen.GroupBy(p => Tekst.Zoekvorm(p.Naam)).ToDictionary(g => g.Key, g => g.First().Id);
    }

    public static async Task<Netwerkgids> LeesAsync(PartituurDb db, HuisId huis, CancellationToken stop)
    {
        var thuis = await db.Huizen.AsNoTracking().FirstOrDefaultAsync(h => h.Id == huis, stop) ?? throw new RegelGeschonden("huis-onbekend", "Dit veiligheidshuis bestaat niet.");
        return new(
            db,
            thuis,
            await db.Organisaties.AsNoTracking().ToListAsync(stop),
            await db.Doelgroepen.AsNoTracking().Where(d => d.HuisId == huis).ToListAsync(stop),
            await db.Professionals.AsNoTracking().Where(p => p.OrganisatieId == thuis.EigenOrganisatie).ToListAsync(stop));
    }

    /// <summary>The chain of an organisation, by the words in its name; care unless it is plainly justice or municipal.</summary>
    public static Keten KetenVan(string naam)
    {
        var n = Tekst.Zoekvorm(naam);
        bool Bevat(params string[] woorden) => woorden.Any(w => n.Contains(w, StringComparison.Ordinal));
        return Bevat("politie", "openbaar ministerie", "reclassering", "penitentiaire", "justitie") || n == "om" ? Keten.Straf
            : Bevat("gemeente", "leerplicht", "veiligheidshuis") ? Keten.Bestuur
            : Keten.Zorg;
    }

    public OrganisatieId Organisatie(string naam) => ZoekOfMaak(organisaties, naam, () =>
    {
        var nieuw = new Organisatie(naam, KetenVan(naam));
        db.Organisaties.Add(nieuw);
        return nieuw.Id;
    });

    public DoelgroepId Doelgroep(string naam) => ZoekOfMaak(doelgroepen, naam, () =>
    {
        var nieuw = new Doelgroep(huis, naam, null);
        db.Doelgroepen.Add(nieuw);
        return nieuw.Id;
    });

    /// <summary>The register writes "procesregisseur1": no name, a number.</summary>
    public ProfessionalId Procesregisseur(string code, DateOnly vanaf)
    {
        const string woord = "procesregisseur";
        var nummer = code.StartsWith(woord, StringComparison.OrdinalIgnoreCase) ? code[woord.Length..].Trim() : null;
        var naam = int.TryParse(nummer, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? $"Procesregisseur {nummer}" : code;
        return ZoekOfMaak(regisseurs, naam, () =>
        {
            var nieuw = new Professional(naam, eigen, "Procesregisseur");
            nieuw.GeefRol(huis, Rol.Procesregisseur, vanaf);
            db.Professionals.Add(nieuw);
            return nieuw.Id;
        });
    }

    private static T ZoekOfMaak<T>(Dictionary<string, T> bekend, string naam, Func<T> maak)
    {
        var sleutel = Tekst.Zoekvorm(naam);
        return bekend.TryGetValue(sleutel, out var id) ? id : bekend[sleutel] = maak();
    }
}
