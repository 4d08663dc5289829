using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Netwerk;

/// <summary>A regional network organisation. Several live in one installation; all data belongs to one house (eis 108).</summary>
public sealed class Veiligheidshuis : Aggregaat
{
    private Veiligheidshuis()
    {
    }

    public Veiligheidshuis(string naam, OrganisatieId eigenOrganisatie)
    {
        Id = HuisId.Nieuw();
        Naam = Tekst.Verplicht(naam, "de naam van het huis", 120);
        EigenOrganisatie = eigenOrganisatie;
        Leg("huis-geopend");
    }

    public HuisId Id { get; private set; }

    public string Naam { get; private set; } = string.Empty;

    /// <summary>The organisation that employs the house's own people; it needs no convenant with itself.</summary>
    public OrganisatieId EigenOrganisatie { get; private set; }

    /// <summary>Where another house calls; null until somebody filled it in.</summary>
    public string? Telefoon { get; private set; }

    public string? Mail { get; private set; }

    public override Guid Sleutel => Id.Waarde;

    /// <summary>How other houses reach this one.</summary>
    public void IsBereikbaarOp(string? telefoon, string? mail)
    {
        Telefoon = Tekst.Optioneel(telefoon, "het telefoonnummer", 40);
        Mail = Tekst.Optioneel(mail, "het mailadres", 120);
        Leg("huis-bereikbaar");
    }
}

/// <summary>A chain (keten): justice, care or municipal. At least two are needed for O³MP (eis 39).</summary>
public enum Keten
{
    Straf,
    Zorg,
    Bestuur,
}

/// <summary>A partner: police, OM, reclassering, GGZ, gemeente, corporatie … (eis 11).</summary>
public sealed class Organisatie : Aggregaat
{
    private Organisatie()
    {
    }

    public Organisatie(string naam, Keten keten)
    {
        Id = OrganisatieId.Nieuw();
        Naam = Tekst.Verplicht(naam, "de naam van de organisatie", 120);
        Keten = keten;
        Leg("organisatie-toegevoegd");
    }

    public OrganisatieId Id { get; private set; }

    public string Naam { get; private set; } = string.Empty;

    public Keten Keten { get; private set; }

    public override Guid Sleutel => Id.Waarde;

    public void Hernoem(string naam, Keten keten)
    {
        Naam = Tekst.Verplicht(naam, "de naam van de organisatie", 120);
        Keten = keten;
        Leg("organisatie-gewijzigd");
    }
}

/// <summary>
/// The agreement by which a partner takes part (eis 16, 17): without a valid one there is no access to case content.
/// </summary>
public sealed class Convenant : Aggregaat
{
    private Convenant()
    {
    }

    /// <param name="huis">The house it holds for.</param>
    /// <param name="organisatie">The partner.</param>
    /// <param name="van">First day.</param>
    /// <param name="tot">Last day, inclusive; null is until further notice.</param>
    /// <param name="doel">The purposes for which data may be shared.</param>
    /// <param name="urenPerMaand">Promised inzet, 0–10,000 hours a month.</param>
    /// <param name="doorzettingsmacht">Whether the partner accepts doorzettingsmacht (eis 4).</param>
    /// <exception cref="RegelGeschonden">End before start, or hours out of range.</exception>
    public Convenant(HuisId huis, OrganisatieId organisatie, DateOnly van, DateOnly? tot, string doel, int urenPerMaand, bool doorzettingsmacht)
    {
        if (tot < van)
        {
            throw new RegelGeschonden("convenant-einde-voor-begin", "De einddatum ligt voor de begindatum.");
        }

        if (urenPerMaand is < 0 or > 10_000)
        {
            throw new RegelGeschonden("convenant-uren", "Vul het aantal uren per maand in: 0 tot en met 10.000.");
        }

        Id = Guid.CreateVersion7();
        HuisId = huis;
        OrganisatieId = organisatie;
        Van = van;
        Tot = tot;
        Doel = Tekst.Verplicht(doel, "het doel", 1000);
        UrenPerMaand = urenPerMaand;
        Doorzettingsmacht = doorzettingsmacht;
        Leg("convenant-gesloten", new { organisatie = organisatie.Waarde, van, tot });
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public OrganisatieId OrganisatieId { get; private set; }

    public DateOnly Van { get; private set; }

    public DateOnly? Tot { get; private set; }

    public string Doel { get; private set; } = string.Empty;

    public int UrenPerMaand { get; private set; }

    public bool Doorzettingsmacht { get; private set; }

    public override Guid Sleutel => Id;

    public bool GeldigOp(DateOnly dag) => Van <= dag && (Tot is null || dag <= Tot);

    /// <summary>Ends the agreement; access to case content stops the day after.</summary>
    /// <exception cref="RegelGeschonden">The day lies before the start, or after the last day that was agreed.</exception>
    public void Beeindig(DateOnly laatsteDag)
    {
        if (laatsteDag < Van)
        {
            throw new RegelGeschonden("convenant-einde-voor-begin", "De einddatum ligt voor de begindatum.");
        }

        // Ending never gives access: a longer term is a new agreement.
        if (laatsteDag > Tot)
        {
            throw new RegelGeschonden("convenant-eindigt-al", $"Dit convenant eindigt al op {Tekst.Datum(Tot.Value)}. Sluit een nieuw convenant om langer samen te werken.");
        }

        Tot = laatsteDag;
        Leg("convenant-beeindigd", new { laatsteDag });
    }
}
