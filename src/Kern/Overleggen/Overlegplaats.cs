using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Overleggen;

/// <summary>A room where meetings are held (eis 76). Its name goes into calendars of partners, so nobody's name stands in it.</summary>
public sealed class Overlegplaats : Aggregaat
{
    private Overlegplaats()
    {
    }

    /// <exception cref="RegelGeschonden">No name, or too many seats.</exception>
    public Overlegplaats(HuisId huis, string naam, string? adres, int? stoelen)
    {
        Id = PlaatsId.Nieuw();
        HuisId = huis;
        Zet(naam, adres, stoelen);
        Leg("overlegplaats-toegevoegd");
    }

    public PlaatsId Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public string Naam { get; private set; } = string.Empty;

    public string? Adres { get; private set; }

    /// <summary>How many people fit; null when nobody counted.</summary>
    public int? Stoelen { get; private set; }

    /// <summary>No longer to choose; what was planned there stays.</summary>
    public bool Vervallen { get; private set; }

    public override Guid Sleutel => Id.Waarde;

    /// <summary>Name and address, as a calendar shows it.</summary>
    public string Woorden => Adres is null ? Naam : $"{Naam}, {Adres}";

    /// <exception cref="RegelGeschonden">No name, or too many seats.</exception>
    public void Wijzig(string naam, string? adres, int? stoelen)
    {
        Zet(naam, adres, stoelen);
        Leg("overlegplaats-gewijzigd");
    }

    public void Vervalt(bool vervallen)
    {
        Vervallen = vervallen;
        Leg(vervallen ? "overlegplaats-vervallen" : "overlegplaats-teruggezet");
    }

    private void Zet(string naam, string? adres, int? stoelen)
    {
        if (stoelen is < 1 or > 1000)
        {
            throw new RegelGeschonden("overlegplaats-stoelen", "Vul 1 tot en met 1000 plaatsen in.");
        }

        (Naam, Adres, Stoelen) = (Tekst.Verplicht(naam, "de naam van de ruimte", 80), Tekst.Optioneel(adres, "het adres", 110), stoelen);
    }
}
