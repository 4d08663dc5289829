using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Meldingen;

/// <summary>A configurable theme with the partner that chairs and registers it (eis 68, 69, 94).</summary>
public sealed class Doelgroep : Aggregaat
{
    private Doelgroep()
    {
    }

    public Doelgroep(HuisId huis, string naam, OrganisatieId? voorzitter)
    {
        Id = DoelgroepId.Nieuw();
        HuisId = huis;
        Naam = Tekst.Verplicht(naam, "de naam van de doelgroep", 80);
        VoorzitterId = voorzitter;
        Leg("doelgroep-toegevoegd");
    }

    public DoelgroepId Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public string Naam { get; private set; } = string.Empty;

    /// <summary>The organisation that chairs.</summary>
    public OrganisatieId? VoorzitterId { get; private set; }

    public override Guid Sleutel => Id.Waarde;
}
