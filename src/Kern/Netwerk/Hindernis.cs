using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Netwerk;

/// <summary>What kind of thing stands in the way.</summary>
public enum Hindernissoort
{
    Wachtlijst,

    [Display(Name = "Eis om te worden toegelaten")]
    Toelating,

    [Display(Name = "Regel over woonplaats of regio")]
    Woonplaats,

    [Display(Name = "Regel over geld of verzekering")]
    Geld,

    [Display(Name = "Regel over volgorde of termijn")]
    Volgorde,

    [Display(Name = "Andere regel")]
    Overig,
}

/// <summary>What somebody tells of a rule or waiting list.</summary>
/// <param name="Naam">Its name, at most 120 characters; it reaches the figures, so never a person's.</param>
/// <param name="Soort">Its kind.</param>
/// <param name="Organisatie">Whose it is; null is nobody with whom this installation works.</param>
/// <param name="Voorziening">For which voorziening it holds, when that is one of the gids.</param>
public sealed record Hindernisgegevens(string Naam, Hindernissoort Soort, OrganisatieId? Organisatie, VoorzieningId? Voorziening);

/// <summary>
/// A rule or waiting list that may block an approach, named once by beheer. Only these names, their kind and their organisation reach the figures of belemmeringen: what somebody types in a case stays there.
/// </summary>
public sealed class Hindernis : Aggregaat
{
    private Hindernis()
    {
    }

    /// <exception cref="RegelGeschonden">No name.</exception>
    public Hindernis(HuisId huis, Hindernisgegevens gegevens, DateOnly van)
    {
        Id = HindernisId.Nieuw();
        (HuisId, Van) = (huis, van);
        Neem(gegevens);
        Leg("hindernis-toegevoegd", new { soort = Soort.ToString(), organisatie = OrganisatieId?.Waarde });
    }

    public HindernisId Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public string Naam { get; private set; } = string.Empty;

    public Hindernissoort Soort { get; private set; }

    public OrganisatieId? OrganisatieId { get; private set; }

    public VoorzieningId? VoorzieningId { get; private set; }

    public DateOnly Van { get; private set; }

    /// <summary>Last day, inclusive.</summary>
    public DateOnly? Tot { get; private set; }

    public override Guid Sleutel => Id.Waarde;

    public bool GeldigOp(DateOnly dag) => Van <= dag && (Tot is null || dag <= Tot);

    public void Wijzig(Hindernisgegevens gegevens)
    {
        Neem(gegevens);
        Leg("hindernis-gewijzigd", new { soort = Soort.ToString(), organisatie = OrganisatieId?.Waarde });
    }

    /// <summary>The rule or waiting list is no more; what was counted stays counted.</summary>
    /// <exception cref="RegelGeschonden">The day lies before the start.</exception>
    public void Beeindig(DateOnly laatsteDag)
    {
        if (laatsteDag < Van)
        {
            throw new RegelGeschonden("hindernis-einde-voor-begin", $"De laatste dag ligt voor de eerste dag: {Tekst.Datum(Van)}.");
        }

        Tot = laatsteDag;
        Leg("hindernis-beeindigd", new { laatsteDag });
    }

    /// <summary>Takes an end back that was a mistake.</summary>
    public void GaDoor()
    {
        Tot = null;
        Leg("hindernis-gaat-door");
    }

    private void Neem(Hindernisgegevens g)
    {
        Naam = Tekst.Verplicht(g.Naam, "de naam van de regel of wachtlijst", 120);
        (Soort, OrganisatieId, VoorzieningId) = (g.Soort, g.Organisatie, g.Voorziening);
    }
}
