using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Netwerk;

/// <summary>Where a voorziening works.</summary>
public sealed class Werkgebied : IOnderdeel
{
    private Werkgebied()
    {
    }

    internal Werkgebied(VoorzieningId voorziening, Gebied gebied)
    {
        Id = Guid.CreateVersion7();
        VoorzieningId = voorziening;
        (Gemeente, Wijk, Buurt) = (Tekst.Verplicht(gebied.Gemeente, "de gemeente", 80), Tekst.Optioneel(gebied.Wijk, "de wijk", 80), Tekst.Optioneel(gebied.Buurt, "de buurt", 80));
    }

    public Guid Id { get; private set; }

    public VoorzieningId VoorzieningId { get; private set; }

    public string Gemeente { get; private set; } = string.Empty;

    public string? Wijk { get; private set; }

    public string? Buurt { get; private set; }

    public Gebied Gebied => new(Gemeente, Wijk, Buurt);

    public Guid Wortel => VoorzieningId.Waarde;
}

/// <summary>A doelgroep that a voorziening takes.</summary>
public sealed class VoorzieningDoelgroep : IOnderdeel
{
    private VoorzieningDoelgroep()
    {
    }

    internal VoorzieningDoelgroep(VoorzieningId voorziening, DoelgroepId doelgroep)
    {
        VoorzieningId = voorziening;
        DoelgroepId = doelgroep;
    }

    public VoorzieningId VoorzieningId { get; private set; }

    public DoelgroepId DoelgroepId { get; private set; }

    public Guid Wortel => VoorzieningId.Waarde;
}

/// <summary>Somebody at a voorziening, and how to reach them.</summary>
public sealed class Voorzieningcontact : IOnderdeel
{
    private Voorzieningcontact()
    {
    }

    internal Voorzieningcontact(VoorzieningId voorziening, string? naam, string? functie, string? telefoon, string? mail, string? bereikbaar)
    {
        Id = Guid.CreateVersion7();
        VoorzieningId = voorziening;
        Naam = Tekst.Verplicht(naam, "de naam van het contact", 120);
        Functie = Tekst.Optioneel(functie, "de functie", 120);
        Telefoon = Tekst.Optioneel(telefoon, "het telefoonnummer", 40);
        Mail = Tekst.Optioneel(mail, "het mailadres", 120);
        Bereikbaar = Tekst.Optioneel(bereikbaar, "wanneer het contact bereikbaar is", 200);
        if (Telefoon is null && Mail is null)
        {
            throw new RegelGeschonden("contact-onbereikbaar", "Vul een telefoonnummer of een mailadres in.");
        }
    }

    public Guid Id { get; private set; }

    public VoorzieningId VoorzieningId { get; private set; }

    public string Naam { get; private set; } = string.Empty;

    public string? Functie { get; private set; }

    public string? Telefoon { get; private set; }

    public string? Mail { get; private set; }

    /// <summary>For example "maandag tot en met vrijdag, 9 tot 17 uur".</summary>
    public string? Bereikbaar { get; private set; }

    public Guid Wortel => VoorzieningId.Waarde;
}
