using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Plannen;

public enum ActieStatus
{
    Open,
    Gedaan,

    /// <summary>Circumstances changed: not the same as not done (MARAC lesson, onderzoek.md 1.4).</summary>
    NietMeerMogelijk,

    /// <summary>It could be done and was not, and it is dropped with a reason.</summary>
    NietGedaan,
}

/// <summary>A small agreed step with one owner and a date.</summary>
public sealed partial class Actie : Aggregaat
{
    private Actie()
    {
    }

    /// <exception cref="RegelGeschonden">The case has ended, the date lies before today, or the text is empty.</exception>
    public Actie(Casus casus, string wat, ProfessionalId eigenaar, OrganisatieId organisatie, DateOnly voor, Handeling handeling)
    {
        if (!casus.Loopt)
        {
            throw new RegelGeschonden("casus-loopt-niet", "Deze casus loopt niet meer. Heropen de casus eerst.");
        }

        if (voor < handeling.Dag)
        {
            throw new RegelGeschonden("actie-datum-voorbij", "Kies een datum vanaf vandaag.");
        }

        Id = ActieId.Nieuw();
        HuisId = casus.HuisId;
        CasusId = casus.Id;
        Wat = Tekst.Verplicht(wat, "de actie", 500);
        EigenaarId = eigenaar;
        OrganisatieId = organisatie;
        Voor = voor;
        AfgesprokenOp = handeling.Op;
        Leg("actie-afgesproken", new { casus = casus.Id.Waarde, eigenaar = eigenaar.Waarde, voor });
    }

    public ActieId Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public CasusId CasusId { get; private set; }

    public string Wat { get; private set; } = string.Empty;

    public ProfessionalId EigenaarId { get; private set; }

    public OrganisatieId OrganisatieId { get; private set; }

    /// <summary>Done by this day.</summary>
    public DateOnly Voor { get; private set; }

    public DateTimeOffset AfgesprokenOp { get; private set; }

    public ActieStatus Status { get; private set; }

    public string? Toelichting { get; private set; }

    public ProfessionalId? AfgemeldDoorId { get; private set; }

    public DateTimeOffset? AfgemeldOp { get; private set; }

    public override Guid Sleutel => Id.Waarde;

    /// <exception cref="RegelGeschonden">Already done, no outcome chosen, or not done or no longer possible without a reason.</exception>
    public void MeldAf(ActieStatus status, string? toelichting, Handeling handeling)
    {
        if (Status != ActieStatus.Open)
        {
            throw new RegelGeschonden("actie-al-afgemeld", "Deze actie is al afgemeld.");
        }

        if (status == ActieStatus.Open)
        {
            throw new RegelGeschonden("actie-afmelden-als", "Kies of de actie gedaan is, niet gedaan is of niet meer mogelijk is.");
        }

        Toelichting = status switch
        {
            ActieStatus.NietMeerMogelijk => Tekst.Verplicht(toelichting, "de reden waarom de actie niet meer mogelijk is", 1000),
            ActieStatus.NietGedaan => Tekst.Verplicht(toelichting, "de reden waarom de actie niet gedaan is", 1000),
            _ => Tekst.Optioneel(toelichting, "de toelichting", 1000),
        };
        Status = status;
        AfgemeldDoorId = handeling.Professional;
        AfgemeldOp = handeling.Op;
        Leg("actie-afgemeld", new { status = status.ToString() });
    }

    /// <summary>Its day moves along with a pause of the case, forward or back.</summary>
    internal void Verschuif(int dagen)
    {
        var was = Voor;
        Voor = Voor.AddDays(dagen);
        Leg("actie-verschoven", new { was, voor = Voor });
    }

    /// <summary>Undo of <see cref="MeldAf"/>.</summary>
    /// <exception cref="RegelGeschonden">The case has ended: nobody would see the actie again.</exception>
    public void Heropen(Casus casus)
    {
        casus.MoetLopen();
        Status = ActieStatus.Open;
        Toelichting = null;
        AfgemeldDoorId = null;
        AfgemeldOp = null;
        WisBesluit();
        Leg("actie-heropend");
    }
}
