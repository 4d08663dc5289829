using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Casussen;

/// <summary>What protects somebody, in the words of a partner: beside the scores, because what is strong is seldom one leefgebied.</summary>
public sealed class Beschermfactor : Aggregaat
{
    private Beschermfactor()
    {
    }

    /// <exception cref="RegelGeschonden">The case has ended, the person is not in it, or there are no words.</exception>
    public Beschermfactor(Casus casus, PersoonId persoon, string? wat, Guid? leefgebied, Handeling handeling)
    {
        casus.MoetLopen();
        casus.MoetGaanOver(persoon);
        Id = Guid.CreateVersion7();
        (HuisId, CasusId, PersoonId, LeefgebiedId, DoorId, BronId, Op) = (casus.HuisId, casus.Id, persoon, leefgebied, handeling.Professional, handeling.VanOrganisatie, handeling.Op);
        Wat = Tekst.Verplicht(wat, "wat beschermt", 500);
        Leg("beschermfactor-genoemd", new { casus = casus.Id.Waarde });
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public CasusId CasusId { get; private set; }

    public PersoonId PersoonId { get; private set; }

    public string Wat { get; private set; } = string.Empty;

    public Guid? LeefgebiedId { get; private set; }

    public ProfessionalId DoorId { get; private set; }

    public OrganisatieId BronId { get; private set; }

    public DateTimeOffset Op { get; private set; }

    /// <summary>It no longer holds; it stays readable.</summary>
    public DateTimeOffset? VervallenOp { get; private set; }

    public override Guid Sleutel => Id;

    /// <exception cref="RegelGeschonden">Another organisation's, or lapsed before.</exception>
    public void Vervalt(Handeling handeling)
    {
        MoetVanOnsZijn(handeling);
        VervallenOp = VervallenOp is null ? handeling.Op : throw new RegelGeschonden("beschermfactor-al-vervallen", "Dit geldt al niet meer.");
        Leg("beschermfactor-vervallen");
    }

    /// <exception cref="RegelGeschonden">Another organisation's, or it still holds.</exception>
    public void GeldtWeer(Handeling handeling)
    {
        MoetVanOnsZijn(handeling);
        VervallenOp = VervallenOp is null ? throw new RegelGeschonden("beschermfactor-geldt-nog", "Dit geldt nog.") : null;
        Leg("beschermfactor-geldt-weer");
    }

    private void MoetVanOnsZijn(Handeling handeling)
    {
        if (BronId != handeling.VanOrganisatie)
        {
            throw new RegelGeschonden("beschermfactor-van-ander", "Alleen de partner die dit noemde, kan het wijzigen.");
        }
    }
}
