using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Personen;

public enum Verbandsoort
{
    Gezin,
    Groep,

    /// <summary>Street, neighbourhood, quarter or municipality; may have no members.</summary>
    Gebied,
}

/// <summary>
/// A gezin, groep or gebied as a whole, with its members over time (eis 52, 53). Members may live in different municipalities (eis 66). Nothing is deleted: a member who was
/// added by mistake is withdrawn with a reason.
/// </summary>
public sealed class Verband : Aggregaat
{
    private readonly List<Verbandlid> leden = [];

    private Verband()
    {
    }

    /// <exception cref="RegelGeschonden">No name, a gebied without a description of the place, or a first day after today.</exception>
    public Verband(HuisId huis, Verbandsoort soort, string naam, string? plaats, DateOnly? van, Handeling handeling)
    {
        Id = VerbandId.Nieuw();
        HuisId = huis;
        Soort = soort;
        (Naam, Plaats) = Benaming(soort, naam, plaats);
        Van = MoetPeriodeZijn(van, null, handeling.Dag).Van;
        Leg("verband-gemaakt", new { soort = soort.ToString() });
    }

    public VerbandId Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public Verbandsoort Soort { get; private set; }

    public string Naam { get; private set; } = string.Empty;

    /// <summary>Which streets or places; required for a gebied.</summary>
    public string? Plaats { get; private set; }

    /// <summary>The first day; null is unknown.</summary>
    public DateOnly? Van { get; private set; }

    /// <summary>The day from which it is no more; null is still there.</summary>
    public DateOnly? Tot { get; private set; }

    public IReadOnlyList<Verbandlid> Leden => leden;

    public override Guid Sleutel => Id.Waarde;

    /// <exception cref="RegelGeschonden">No name, or a gebied without a description of the place.</exception>
    public void Hernoem(string naam, string? plaats)
    {
        (Naam, Plaats) = Benaming(Soort, naam, plaats);
        Leg("verband-hernoemd");
    }

    /// <summary>Somebody belongs to it, from a day or from an unknown day on.</summary>
    /// <exception cref="RegelGeschonden">Ended, of another house, a member already, or days that cannot be.</exception>
    public Verbandlid NeemOp(Persoon persoon, string? rol, DateOnly? van, DateOnly? tot, Handeling handeling)
    {
        MoetBestaan();
        if (persoon.HuisId != HuisId)
        {
            throw new RegelGeschonden("persoon-onbekend", "De gekozen persoon is niet gevonden.");
        }

        if (tot is null && leden.Any(l => l.PersoonId == persoon.Id && l.Tot is null && l.IngetrokkenOp is null))
        {
            throw new RegelGeschonden("verband-lid-al-opgenomen", $"{persoon.Naam} hoort er al bij.");
        }

        MoetPeriodeZijn(van, tot, handeling.Dag);
        var lid = new Verbandlid(this, persoon.Id, Tekst.Optioneel(rol, "de rol", 40), van, tot);
        leden.Add(lid);
        Leg("verband-lid-opgenomen", new { persoon = persoon.Id.Waarde, van, tot });
        return lid;
    }

    /// <summary>A membership ends, or with null goes on: that undoes it.</summary>
    /// <exception cref="RegelGeschonden">Not a member, or a day that cannot be.</exception>
    public void LidTot(Guid lid, DateOnly? tot, Handeling handeling)
    {
        var gevonden = Zoek(lid);
        MoetPeriodeZijn(gevonden.Van, tot, handeling.Dag);
        if (tot is null && leden.Any(l => l != gevonden && l.PersoonId == gevonden.PersoonId && l.Tot is null && l.IngetrokkenOp is null))
        {
            throw new RegelGeschonden("verband-lid-al-opgenomen", "Deze persoon hoort er opnieuw bij. Beëindig dat eerst.");
        }

        gevonden.Eindigt(tot);
        Leg(tot is null ? "verband-lid-loopt-door" : "verband-lid-beeindigd", new { persoon = gevonden.PersoonId.Waarde, tot });
    }

    /// <summary>Somebody never belonged to it. Undo with <see cref="HerstelLid"/>.</summary>
    /// <exception cref="RegelGeschonden">Not a member, or no reason.</exception>
    public void TrekLidIn(Guid lid, string reden, Handeling handeling)
    {
        var gevonden = Zoek(lid);
        gevonden.TrekIn(Tekst.Verplicht(reden, "de reden", 500), handeling.Op);
        Leg("verband-lid-ingetrokken", new { persoon = gevonden.PersoonId.Waarde });
    }

    /// <exception cref="RegelGeschonden">Not withdrawn, or a member again since.</exception>
    public void HerstelLid(Guid lid)
    {
        var gevonden = leden.Find(l => l.Id == lid && l.IngetrokkenOp is not null) ?? throw Onbekend();
        if (gevonden.Tot is null && leden.Any(l => l.PersoonId == gevonden.PersoonId && l.Tot is null && l.IngetrokkenOp is null))
        {
            throw new RegelGeschonden("verband-lid-al-opgenomen", "Deze persoon hoort er al opnieuw bij.");
        }

        gevonden.Herstel();
        Leg("verband-lid-hersteld", new { persoon = gevonden.PersoonId.Waarde });
    }

    /// <summary>The unit as a whole is no more. Memberships stay as they are, so that <see cref="LooptDoor"/> undoes it exactly.</summary>
    /// <exception cref="RegelGeschonden">Ended before, or a day that cannot be.</exception>
    public void Beeindig(DateOnly tot, Handeling handeling)
    {
        MoetBestaan();
        MoetPeriodeZijn(Van, tot, handeling.Dag);
        Tot = tot;
        Leg("verband-beeindigd", new { tot });
    }

    /// <exception cref="RegelGeschonden">Not ended.</exception>
    public void LooptDoor()
    {
        Tot = Tot is null ? throw new RegelGeschonden("verband-loopt-nog", "Dit verband is niet beëindigd.") : null;
        Leg("verband-loopt-door");
    }

    private void MoetBestaan()
    {
        if (Tot is not null)
        {
            throw new RegelGeschonden("verband-is-beeindigd", "Dit verband is beëindigd. Laat het eerst weer doorlopen.");
        }
    }

    private Verbandlid Zoek(Guid lid) => leden.Find(l => l.Id == lid && l.IngetrokkenOp is null) ?? throw Onbekend();

    private static RegelGeschonden Onbekend() => new("verband-lid-onbekend", "Dit lid is er niet meer.");

    private static (string Naam, string? Plaats) Benaming(Verbandsoort soort, string naam, string? plaats) =>
        (Tekst.Verplicht(naam, "de naam", 120), soort == Verbandsoort.Gebied ? Tekst.Verplicht(plaats, "om welke plek het gaat", 500) : Tekst.Optioneel(plaats, "de plek", 500));

    private static (DateOnly? Van, DateOnly? Tot) MoetPeriodeZijn(DateOnly? van, DateOnly? tot, DateOnly vandaag) =>
        van > vandaag ? throw new RegelGeschonden("verband-begin-in-toekomst", "Kies een dag tot en met vandaag.")
        : tot > vandaag ? throw new RegelGeschonden("verband-einde-in-toekomst", "Kies een dag tot en met vandaag.")
        : tot < van ? throw new RegelGeschonden("verband-einde-voor-begin", $"Kies een dag vanaf het begin: {Tekst.Datum(van.Value)}.")
        : (van, tot);
}

/// <summary>Somebody who belongs to a <see cref="Verband"/> over a period.</summary>
public sealed class Verbandlid : IOnderdeel
{
    private Verbandlid()
    {
    }

    internal Verbandlid(Verband verband, PersoonId persoon, string? rol, DateOnly? van, DateOnly? tot)
    {
        Id = Guid.CreateVersion7();
        VerbandId = verband.Id;
        HuisId = verband.HuisId;
        PersoonId = persoon;
        Rol = rol;
        Van = van;
        Tot = tot;
    }

    public Guid Id { get; private set; }

    public VerbandId VerbandId { get; private set; }

    public HuisId HuisId { get; private set; }

    public PersoonId PersoonId { get; private set; }

    /// <summary>In words: moeder, aanvoerder, bewoner.</summary>
    public string? Rol { get; private set; }

    /// <summary>The first day; null is unknown.</summary>
    public DateOnly? Van { get; private set; }

    /// <summary>The day from which it holds no more; null is still a member.</summary>
    public DateOnly? Tot { get; private set; }

    public DateTimeOffset? IngetrokkenOp { get; private set; }

    public string? Intrekreden { get; private set; }

    public Guid Wortel => VerbandId.Waarde;

    internal void Eindigt(DateOnly? tot) => Tot = tot;

    internal void TrekIn(string reden, DateTimeOffset op) => (Intrekreden, IngetrokkenOp) = (reden, op);

    internal void Herstel() => (Intrekreden, IngetrokkenOp) = (null, null);
}
