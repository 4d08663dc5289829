using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Plannen;

/// <summary>How often the quantity comes.</summary>
public enum Kostenritme
{
    [Display(Name = "Per week")]
    Week,

    [Display(Name = "Per maand")]
    Maand,

    [Display(Name = "Eén keer, bij het begin")]
    Eenmalig,
}

/// <summary>Who pays.</summary>
public enum Betaler
{
    [Display(Name = "De partner zelf")]
    Partner,
    Gemeente,
    Rijk,
}

/// <param name="Soort">The unit price; null when a total is entered.</param>
/// <param name="Aantal">How many units.</param>
/// <param name="Ritme">How often.</param>
/// <param name="TotaalCent">An entered total; null when it follows from a unit price.</param>
/// <param name="Bron">Where the total comes from.</param>
/// <param name="Betaler">Who pays.</param>
public sealed record Kostengegevens(KostensoortId? Soort, decimal? Aantal, Kostenritme? Ritme, long? TotaalCent, string? Bron, Betaler Betaler);

/// <summary>What an interventie costs: from a unit price and a quantity, over its real period, or as a total with its source (eis 67). One per interventie; without it the cost is not known.</summary>
public sealed class Interventiekosten : Aggregaat
{
    private Interventiekosten()
    {
    }

    /// <exception cref="RegelGeschonden">A rule of <see cref="Wijzig"/>.</exception>
    public Interventiekosten(Interventie interventie, Kostengegevens gegevens, Handeling handeling)
    {
        Id = Guid.CreateVersion7();
        (HuisId, CasusId, InterventieId) = (interventie.HuisId, interventie.CasusId, interventie.Id);
        Zet(gegevens, handeling);
        Leg("interventiekosten-vastgelegd", Spoor());
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public CasusId CasusId { get; private set; }

    public InterventieId InterventieId { get; private set; }

    public KostensoortId? KostensoortId { get; private set; }

    public decimal? Aantal { get; private set; }

    public Kostenritme? Ritme { get; private set; }

    public long? TotaalCent { get; private set; }

    public string? Bron { get; private set; }

    public Betaler Betaler { get; private set; }

    public ProfessionalId DoorId { get; private set; }

    public DateTimeOffset Op { get; private set; }

    public override Guid Sleutel => Id;

    /// <exception cref="RegelGeschonden">Neither a unit price nor a total, both, or half of one.</exception>
    public void Wijzig(Kostengegevens gegevens, Handeling handeling)
    {
        Zet(gegevens, handeling);
        Leg("interventiekosten-gewijzigd", Spoor());
    }

    /// <summary>They are not known after all. The caller removes it.</summary>
    public void Vervalt() => Leg("interventiekosten-vervallen", Spoor());

    private void Zet(Kostengegevens g, Handeling handeling)
    {
        if (g.Soort is not null == g.TotaalCent is not null)
        {
            throw new RegelGeschonden("kosten-een-van-beide", "Kies een kostprijs met een aantal, of vul een totaal in. Niet allebei.");
        }

        if (g.Soort is not null && g.Aantal is not (> 0 and <= 10_000))
        {
            throw new RegelGeschonden("kosten-aantal", "Vul het aantal in: meer dan 0 en hoogstens 10.000.");
        }

        if (g.Soort is not null && g.Ritme is null)
        {
            throw new RegelGeschonden("kosten-ritme", "Kies hoe vaak dit aantal komt.");
        }

        if (g.TotaalCent is < 1 or > Kostprijs.HoogsteCent)
        {
            throw new RegelGeschonden("kosten-bedrag", "Vul een bedrag in van meer dan 0 euro.");
        }

        var bron = g.TotaalCent is null ? null : string.IsNullOrWhiteSpace(g.Bron) ? throw new RegelGeschonden("kosten-bron", "Schrijf op waar het totaal vandaan komt.") : Tekst.Verplicht(g.Bron, "de bron", 400);
        (KostensoortId, Aantal, Ritme) = g.Soort is null ? (null, null, (Kostenritme?)null) : (g.Soort, g.Aantal, g.Ritme);
        (TotaalCent, Bron, Betaler, DoorId, Op) = (g.TotaalCent, bron, g.Betaler, handeling.Professional, handeling.Op);
    }

    private object Spoor() => new { interventie = InterventieId.Waarde, soort = KostensoortId?.Waarde, Aantal, ritme = Ritme?.ToString(), TotaalCent, betaler = Betaler.ToString() };
}
