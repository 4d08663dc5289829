using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Casussen;

/// <summary>What the case is really about, as it was written at a moment (eis 57). The case itself holds the last one.</summary>
public sealed class Essentieversie : Aggregaat
{
    private Essentieversie()
    {
    }

    internal Essentieversie(Casus casus, int nummer, string tekst, ProfessionalId? door, DateTimeOffset op)
    {
        Id = Guid.CreateVersion7();
        (HuisId, CasusId, Nummer, Inhoud, DoorId, Op) = (casus.HuisId, casus.Id, nummer, tekst, door, op);
        Leg("essentie-versie", new { casus = casus.Id.Waarde, nummer });
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public CasusId CasusId { get; private set; }

    /// <summary>From 1.</summary>
    public int Nummer { get; private set; }

    public string Inhoud { get; private set; } = string.Empty;

    /// <summary>Null of a text from before versions were kept.</summary>
    public ProfessionalId? DoorId { get; private set; }

    public DateTimeOffset Op { get; private set; }

    public override Guid Sleutel => Id;
}

/// <summary>A partner sees the essence otherwise, in its own words. It stays beside the essence until that partner takes it back; nobody else can.</summary>
public sealed class AndereLezing : Aggregaat
{
    private AndereLezing()
    {
    }

    /// <param name="casus">The case; it runs and has an essence.</param>
    /// <param name="versie">The version of the essence that is read otherwise.</param>
    /// <param name="woorden">How it is seen.</param>
    /// <param name="handeling">Who says so, for which organisation.</param>
    /// <exception cref="RegelGeschonden">The case has ended or has no essence, or there are no words.</exception>
    public AndereLezing(Casus casus, int versie, string? woorden, Handeling handeling)
    {
        casus.MoetLopen();
        if (casus.Essentie is null)
        {
            throw new RegelGeschonden("essentie-ontbreekt", "De essentie is nog niet vastgelegd. Zonder tekst is er niets om anders te zien.");
        }

        Id = Guid.CreateVersion7();
        (HuisId, CasusId, OverVersie, DoorId, BronId, Op) = (casus.HuisId, casus.Id, versie, handeling.Professional, handeling.VanOrganisatie, handeling.Op);
        Woorden = Tekst.Verplicht(woorden, "hoe u het ziet", 1500);
        Leg("essentie-anders-gezien", new { casus = casus.Id.Waarde, versie });
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public CasusId CasusId { get; private set; }

    public int OverVersie { get; private set; }

    public string Woorden { get; private set; } = string.Empty;

    public ProfessionalId DoorId { get; private set; }

    public OrganisatieId BronId { get; private set; }

    public DateTimeOffset Op { get; private set; }

    public DateTimeOffset? IngetrokkenOp { get; private set; }

    public override Guid Sleutel => Id;

    /// <summary>The partner no longer sees it otherwise; what was said stays readable.</summary>
    /// <exception cref="RegelGeschonden">Another organisation's, or taken back before.</exception>
    public void TrekIn(Handeling handeling)
    {
        MoetVanOnsZijn(handeling);
        IngetrokkenOp = IngetrokkenOp is null ? handeling.Op : throw new RegelGeschonden("lezing-al-ingetrokken", "Deze andere lezing is al ingetrokken.");
        Leg("andere-lezing-ingetrokken");
    }

    /// <exception cref="RegelGeschonden">Another organisation's, or not taken back.</exception>
    public void ZetTerug(Handeling handeling)
    {
        MoetVanOnsZijn(handeling);
        IngetrokkenOp = IngetrokkenOp is null ? throw new RegelGeschonden("lezing-niet-ingetrokken", "Deze andere lezing staat er nog.") : null;
        Leg("andere-lezing-teruggezet");
    }

    private void MoetVanOnsZijn(Handeling handeling)
    {
        if (BronId != handeling.VanOrganisatie)
        {
            throw new RegelGeschonden("lezing-van-ander", "Alleen de partner die het anders ziet, kan dat intrekken.");
        }
    }
}
