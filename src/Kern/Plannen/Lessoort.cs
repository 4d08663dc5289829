using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Plannen;

/// <summary>A kind of lesson that an evaluation of a case can hold; data, because houses learn about other things each year (eis 83). Only kinds are counted, never the words.</summary>
public sealed class Lessoort : Aggregaat
{
    private Lessoort()
    {
    }

    public Lessoort(string naam, int volgorde)
    {
        Id = Guid.CreateVersion7();
        Naam = Tekst.Verplicht(naam, "de soort les", 80);
        Volgorde = volgorde;
        Leg("lessoort-toegevoegd");
    }

    public Guid Id { get; private set; }

    public string Naam { get; private set; } = string.Empty;

    public int Volgorde { get; private set; }

    /// <summary>No longer offered; what was written with it stays.</summary>
    public bool Vervallen { get; private set; }

    public override Guid Sleutel => Id;

    /// <summary>The kinds that a new installation gets.</summary>
    public static IEnumerable<Lessoort> Eerste() =>
        new[]
        {
            "Eerder samen beginnen", "Eén vast contact", "Informatie delen", "Gezin zelf laten meedenken", "Volgorde van de aanpak", "Straf en zorg op elkaar afstemmen",
            "Wonen eerst", "Wachttijd bij een partner", "Wie doet wat", "Overdracht aan een keten of netwerk", "Anders",
        }.Select((naam, i) => new Lessoort(naam, i + 1));

    /// <summary>Stops or begins to offer it again.</summary>
    public void Zet(bool vervallen)
    {
        Vervallen = vervallen;
        Leg(vervallen ? "lessoort-vervallen" : "lessoort-terug");
    }
}
