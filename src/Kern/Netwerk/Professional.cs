using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Netwerk;

/// <summary>What somebody does in one house. Bestuurder sees counts only, Beheerder no case content at all.</summary>
public enum Rol
{
    Melder,
    Partnerprofessional,
    Triagevoorzitter,
    Administratie,
    Procesregisseur,
    Informatieanalist,
    Manager,
    Bestuurder,
    Privacyfunctionaris,
    Beheerder,
}

/// <summary>A person who works for an organisation, with roles per house (wet.md L11: with an end date).</summary>
public sealed class Professional : Aggregaat
{
    private readonly List<Rolbezetting> rollen = [];

    private Professional()
    {
    }

    public Professional(string naam, OrganisatieId organisatie, string? functie)
    {
        Id = ProfessionalId.Nieuw();
        Naam = Tekst.Verplicht(naam, "de naam", 120);
        OrganisatieId = organisatie;
        Functie = Tekst.Optioneel(functie, "de functie", 120);
        Leg("professional-toegevoegd");
    }

    public ProfessionalId Id { get; private set; }

    public string Naam { get; private set; } = string.Empty;

    public OrganisatieId OrganisatieId { get; private set; }

    public string? Functie { get; private set; }

    /// <summary>Where post of the house goes; null when it is not known.</summary>
    public string? Email { get; private set; }

    /// <summary>International form: a plus and digits. A second way beside the mail, for codes.</summary>
    public string? Mobiel { get; private set; }

    /// <summary>Whether a question can be sent without an account: a mail address, and another way for the code.</summary>
    public bool IsBereikbaar => Email is not null && Mobiel is not null;

    public IReadOnlyList<Rolbezetting> Rollen => rollen;

    public override Guid Sleutel => Id.Waarde;

    /// <summary>Sets how somebody is reached; empty takes it away. The log tells what changed and not into what.</summary>
    /// <exception cref="RegelGeschonden">No mail address, or no mobile number.</exception>
    public void ZetBereik(string? email, string? mobiel)
    {
        var (mail, nummer) = (Bereikbaarheid.Mailadres(email), Bereikbaarheid.Mobiel(mobiel));
        if (mail != Email || nummer != Mobiel)
        {
            Leg("professional-bereik-gewijzigd", new { email = mail != Email, mobiel = nummer != Mobiel });
            (Email, Mobiel) = (mail, nummer);
        }
    }

    /// <summary>Gives a role in a house from a day on. Giving a role that is already held changes nothing.</summary>
    public void GeefRol(HuisId huis, Rol rol, DateOnly van)
    {
        if (rollen.Any(r => r.HuisId == huis && r.Rol == rol && r.GeldigOp(van)))
        {
            return;
        }

        rollen.Add(new Rolbezetting(Id, huis, rol, van));
        Leg("rol-gegeven", new { huis = huis.Waarde, rol = rol.ToString() });
    }

    /// <summary>Takes a role away from the given day on, also where it was given for a later day.</summary>
    /// <exception cref="RegelGeschonden">The role is not held.</exception>
    public void NeemRolAf(HuisId huis, Rol rol, DateOnly vanaf)
    {
        var bezettingen = rollen.Where(r => r.HuisId == huis && r.Rol == rol && (r.GeldigOp(vanaf) || (r.Van > vanaf && r.GeldigOp(r.Van)))).ToList();
        if (bezettingen.Count == 0)
        {
            throw new RegelGeschonden("rol-niet-gehouden", "Deze rol is er niet.");
        }

        foreach (var bezetting in bezettingen)
        {
            bezetting.Beeindig(vanaf.AddDays(-1));
        }

        Leg("rol-afgenomen", new { huis = huis.Waarde, rol = rol.ToString() });
    }
}

public sealed class Rolbezetting : IOnderdeel
{
    private Rolbezetting()
    {
    }

    internal Rolbezetting(ProfessionalId professional, HuisId huis, Rol rol, DateOnly van)
    {
        Id = Guid.CreateVersion7();
        ProfessionalId = professional;
        HuisId = huis;
        Rol = rol;
        Van = van;
    }

    public Guid Id { get; private set; }

    public ProfessionalId ProfessionalId { get; private set; }

    public HuisId HuisId { get; private set; }

    public Rol Rol { get; private set; }

    public DateOnly Van { get; private set; }

    /// <summary>Last day, inclusive.</summary>
    public DateOnly? Tot { get; private set; }

    public Guid Wortel => ProfessionalId.Waarde;

    public bool GeldigOp(DateOnly dag) => Van <= dag && (Tot is null || dag <= Tot);

    internal void Beeindig(DateOnly laatsteDag) => Tot = laatsteDag;
}
