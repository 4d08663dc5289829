using System.Globalization;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;

namespace Partituur.Kern.Sturing;

/// <summary>Hours that somebody put in on a day, measured against the convenant (eis 19, 91).</summary>
public sealed class Inzet : Aggregaat
{
    private Inzet()
    {
    }

    /// <param name="huis">For which house.</param>
    /// <param name="dag">The day; today or earlier.</param>
    /// <param name="kwartieren">Quarters of an hour, 1–96.</param>
    /// <param name="waarvoor">What for, without names; at most 200 characters.</param>
    /// <param name="handeling">Who writes it.</param>
    /// <exception cref="RegelGeschonden">Day after today, or hours out of range.</exception>
    public Inzet(HuisId huis, DateOnly dag, int kwartieren, string waarvoor, Handeling handeling)
    {
        if (kwartieren is < 1 or > 96)
        {
            throw new RegelGeschonden("inzet-uren", "Vul een aantal uren in van 0,25 tot en met 24.");
        }

        if (dag > handeling.Dag)
        {
            throw new RegelGeschonden("inzet-in-toekomst", "Kies een datum tot en met vandaag.");
        }

        Id = Guid.CreateVersion7();
        HuisId = huis;
        ProfessionalId = handeling.Professional;
        OrganisatieId = handeling.VanOrganisatie;
        Dag = dag;
        Kwartieren = kwartieren;
        Waarvoor = Tekst.Verplicht(waarvoor, "waarvoor het was", 200);
        Leg("inzet-geschreven", new { dag, kwartieren });
    }

    /// <summary>What follows by itself from a meeting that was held; corrected with it, and not written by hand.</summary>
    /// <exception cref="RegelGeschonden">Day after today, or hours out of range.</exception>
    public Inzet(HuisId huis, Guid bron, ProfessionalId wie, OrganisatieId organisatie, DateOnly dag, int kwartieren, string waarvoor, Handeling handeling)
        : this(huis, dag, kwartieren, waarvoor, handeling) => (ProfessionalId, OrganisatieId, BronId) = (wie, organisatie, bron);

    public Guid Id { get; private set; }

    /// <summary>From which meeting it follows; null when somebody wrote it.</summary>
    public Guid? BronId { get; private set; }

    public HuisId HuisId { get; private set; }

    public ProfessionalId ProfessionalId { get; private set; }

    public OrganisatieId OrganisatieId { get; private set; }

    public DateOnly Dag { get; private set; }

    public int Kwartieren { get; private set; }

    public string Waarvoor { get; private set; } = string.Empty;

    public override Guid Sleutel => Id;

    /// <summary>The attendance it follows from was corrected.</summary>
    public void Herzie(int kwartieren)
    {
        if (kwartieren != Kwartieren)
        {
            Kwartieren = kwartieren;
            Leg("inzet-herzien", new { kwartieren });
        }
    }

    /// <summary>Who was not there after all put nothing in.</summary>
    public void Vervalt() => Leg("inzet-vervallen", new { Dag, Kwartieren });

    /// <summary>Hours as typed, comma or point, in quarters: "1,5" is six. Null when it is no number of quarters from a quarter to a whole day.</summary>
    public static int? LeesKwartieren(string? uren) =>
        decimal.TryParse(uren?.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var getal) && getal is > 0 and <= 24 && decimal.IsInteger(getal * 4)
            ? (int)(getal * 4)
            : null;
}

public enum SturingRecht
{
    InzetSchrijven,
    InzetLezen,
}

public static class SturingRechten
{
    public static IReadOnlyList<Recht> Tabel { get; } =
    [
        new(SturingRecht.InzetSchrijven, "Eigen uren schrijven", Rol.Partnerprofessional, Rol.Triagevoorzitter, Rol.Administratie, Rol.Procesregisseur, Rol.Informatieanalist),
        new(SturingRecht.InzetLezen, "De inzet per organisatie tegen het convenant zien", Rol.Manager, Rol.Bestuurder, Rol.Informatieanalist),
    ];
}
