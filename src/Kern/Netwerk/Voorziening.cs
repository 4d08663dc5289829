using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Netwerk;

public enum Voorzieningsoort
{
    [Display(Name = "Lokaal zorgnetwerk")]
    LokaalZorgnetwerk,

    [Display(Name = "ZAT (zorgadviesteam)")]
    Zat,

    [Display(Name = "CJG (Centrum voor Jeugd en Gezin)")]
    Cjg,

    Buurtteam,

    [Display(Name = "ZSM (afdoening door justitie)")]
    Zsm,

    [Display(Name = "CMA (Centrum Maatschappelijke Aanpak)")]
    Cma,

    [Display(Name = "Veilig Thuis")]
    VeiligThuis,

    Overig,
}

/// <summary>What somebody tells of a voorziening; the rules are those of <see cref="Voorziening"/>.</summary>
/// <param name="Naam">Its name, at most 120 characters.</param>
/// <param name="Soort">What it is.</param>
/// <param name="Trede">Rung of the ladder, 1 (one-to-one) to 4 (Veiligheidshuis); domein.md, Opschalen/afschalen.</param>
/// <param name="Organisatie">Who runs it; null is nobody with whom this installation works.</param>
/// <param name="NeemtWel">What it takes, at most 1,000 characters.</param>
/// <param name="NeemtNiet">What it does not take.</param>
/// <param name="Doelgroepen">The doelgroepen it takes; empty is all.</param>
/// <param name="Gebieden">Where it works; empty is the whole region.</param>
public sealed record Voorzieninggegevens(
    string Naam, Voorzieningsoort Soort, int Trede, OrganisatieId? Organisatie, string? NeemtWel, string? NeemtNiet, IReadOnlyCollection<DoelgroepId> Doelgroepen, IReadOnlyCollection<Gebied> Gebieden);

/// <summary>A place that can take something up: local networks, ZAT, CJG, buurtteam, ZSM, CMA (eis 22, 46). Belongs to one house.</summary>
public sealed class Voorziening : Aggregaat
{
    public const int LaagsteTrede = 1;
    public const int HoogsteTrede = 4;

    private readonly List<Werkgebied> gebieden = [];
    private readonly List<VoorzieningDoelgroep> doelgroepen = [];
    private readonly List<Voorzieningcontact> contacten = [];

    private Voorziening()
    {
    }

    /// <exception cref="RegelGeschonden">No name, or a rung outside the ladder.</exception>
    public Voorziening(HuisId huis, Voorzieninggegevens gegevens, DateOnly van)
    {
        Id = VoorzieningId.Nieuw();
        HuisId = huis;
        Van = van;
        Neem(gegevens);
        Leg("voorziening-toegevoegd", new { soort = Soort.ToString(), trede = Trede });
    }

    public VoorzieningId Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public string Naam { get; private set; } = string.Empty;

    public Voorzieningsoort Soort { get; private set; }

    public int Trede { get; private set; }

    public OrganisatieId? OrganisatieId { get; private set; }

    public string? NeemtWel { get; private set; }

    public string? NeemtNiet { get; private set; }

    public DateOnly Van { get; private set; }

    /// <summary>Last day, inclusive.</summary>
    public DateOnly? Tot { get; private set; }

    public IReadOnlyList<Werkgebied> Gebieden => gebieden;

    public IReadOnlyList<VoorzieningDoelgroep> Doelgroepen => doelgroepen;

    public IReadOnlyList<Voorzieningcontact> Contacten => contacten;

    public override Guid Sleutel => Id.Waarde;

    public bool GeldigOp(DateOnly dag) => Van <= dag && (Tot is null || dag <= Tot);

    /// <summary>Whether it takes meldingen of this doelgroep.</summary>
    public bool Neemt(DoelgroepId doelgroep) => doelgroepen.Count == 0 || doelgroepen.Exists(d => d.DoelgroepId == doelgroep);

    /// <summary>How near it works to a place; null is not there.</summary>
    public Nabijheid? Nabij(Locatie plek) => gebieden.Count == 0 ? Nabijheid.Regio : gebieden.Select(g => g.Gebied.Dekt(plek)).Where(n => n is not null).Min();

    public void Wijzig(Voorzieninggegevens gegevens)
    {
        Neem(gegevens);
        Leg("voorziening-gewijzigd", new { soort = Soort.ToString(), trede = Trede });
    }

    /// <exception cref="RegelGeschonden">The day lies before the start.</exception>
    public void Beeindig(DateOnly laatsteDag)
    {
        if (laatsteDag < Van)
        {
            throw new RegelGeschonden("voorziening-einde-voor-begin", "De laatste dag ligt voor de eerste dag.");
        }

        Tot = laatsteDag;
        Leg("voorziening-beeindigd", new { laatsteDag });
    }

    /// <summary>Takes an end back that was a mistake.</summary>
    public void GaDoor()
    {
        Tot = null;
        Leg("voorziening-gaat-door");
    }

    /// <exception cref="RegelGeschonden">No name, or no way to reach them.</exception>
    public void VoegContactToe(string? naam, string? functie, string? telefoon, string? mail, string? bereikbaar)
    {
        contacten.Add(new Voorzieningcontact(Id, naam, functie, telefoon, mail, bereikbaar));
        Leg("voorzieningcontact-toegevoegd");
    }

    public void VerwijderContact(Guid contact)
    {
        if (contacten.RemoveAll(c => c.Id == contact) > 0)
        {
            Leg("voorzieningcontact-verwijderd");
        }
    }

    private void Neem(Voorzieninggegevens g)
    {
        if (g.Trede is < LaagsteTrede or > HoogsteTrede)
        {
            throw new RegelGeschonden("voorziening-trede", "Kies een trede van 1 tot en met 4.");
        }

        Naam = Tekst.Verplicht(g.Naam, "de naam van de voorziening", 120);
        (Soort, Trede, OrganisatieId) = (g.Soort, g.Trede, g.Organisatie);
        NeemtWel = Tekst.Optioneel(g.NeemtWel, "wat de voorziening oppakt", 1000);
        NeemtNiet = Tekst.Optioneel(g.NeemtNiet, "wat de voorziening niet oppakt", 1000);

        // What stays is not made again: a part has a key of its own.
        gebieden.RemoveAll(w => !g.Gebieden.Contains(w.Gebied));
        gebieden.AddRange(g.Gebieden.Distinct().Where(n => !gebieden.Exists(w => w.Gebied == n)).ToList().ConvertAll(n => new Werkgebied(Id, n)));
        doelgroepen.RemoveAll(d => !g.Doelgroepen.Contains(d.DoelgroepId));
        doelgroepen.AddRange(g.Doelgroepen.Distinct().Where(n => !doelgroepen.Exists(d => d.DoelgroepId == n)).ToList().ConvertAll(n => new VoorzieningDoelgroep(Id, n)));
    }
}
