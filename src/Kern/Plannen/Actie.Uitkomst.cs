using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Plannen;

/// <summary>What the casemanager decides about an actie that is no longer possible.</summary>
public enum Actiebesluit
{
    /// <summary>Another actie comes in its place.</summary>
    Vervangen,

    /// <summary>It is accepted that it does not happen.</summary>
    Aanvaard,
}

/// <content>Not done and still to be done; and the decision about what is no longer possible.</content>
public sealed partial class Actie
{
    /// <summary>How often it was reported not done while it stayed to be done.</summary>
    public int KeerNietGedaan { get; private set; }

    public Actiebesluit? Besluit { get; private set; }

    public string? BesluitReden { get; private set; }

    public ProfessionalId? BesluitDoorId { get; private set; }

    public DateTimeOffset? BesluitOp { get; private set; }

    /// <summary>The actie that came in its place.</summary>
    public ActieId? VervangenDoorId { get; private set; }

    /// <summary>It is no longer possible and nobody decided what that means for the plan.</summary>
    public bool WachtOpBesluit => Status == ActieStatus.NietMeerMogelijk && Besluit is null;

    /// <summary>Not done, and it stays to be done: the reason is kept, and another day when one is given.</summary>
    /// <exception cref="RegelGeschonden">Reported off already, no reason, or a day that is past.</exception>
    public void BlijftStaan(string? reden, DateOnly? nieuweDag, Handeling handeling)
    {
        if (Status != ActieStatus.Open)
        {
            throw new RegelGeschonden("actie-al-afgemeld", "Deze actie is al afgemeld.");
        }

        if (nieuweDag < handeling.Dag)
        {
            throw new RegelGeschonden("actie-datum-voorbij", "Kies een datum vanaf vandaag.");
        }

        Toelichting = Tekst.Verplicht(reden, "de reden waarom de actie niet gedaan is", 1000);
        var was = Voor;
        Voor = nieuweDag ?? Voor;
        KeerNietGedaan++;
        Leg("actie-niet-gedaan", new { was, voor = Voor, keer = KeerNietGedaan });
    }

    /// <exception cref="RegelGeschonden">It is possible still, was decided already, no reason, or replaced without an actie of this case.</exception>
    public void Beslis(Actiebesluit besluit, string? reden, Actie? vervanging, Handeling handeling)
    {
        if (!WachtOpBesluit)
        {
            throw new RegelGeschonden("actie-geen-besluit-nodig", "Over deze actie hoeft niemand te beslissen.");
        }

        if (besluit == Actiebesluit.Vervangen && (vervanging is null || vervanging.CasusId != CasusId || vervanging.Id == Id))
        {
            throw new RegelGeschonden("actie-vervanging-ontbreekt", "Spreek af welke actie ervoor in de plaats komt.");
        }

        BesluitReden = Tekst.Verplicht(reden, "de reden van het besluit", 1000);
        (Besluit, BesluitDoorId, BesluitOp, VervangenDoorId) = (besluit, handeling.Professional, handeling.Op, besluit == Actiebesluit.Vervangen ? vervanging!.Id : null);
        Leg("actie-besloten", new { besluit = besluit.ToString(), vervangenDoor = VervangenDoorId?.Waarde });
    }

    /// <summary>Undo of <see cref="Beslis"/>; an actie that came in its place stays.</summary>
    /// <exception cref="RegelGeschonden">The case has ended, or there is no decision.</exception>
    public void NeemBesluitTerug(Casussen.Casus casus)
    {
        casus.MoetLopen();
        if (Besluit is null)
        {
            throw new RegelGeschonden("actie-zonder-besluit", "Over deze actie is niets besloten.");
        }

        WisBesluit();
        Leg("actie-besluit-teruggenomen");
    }

    private void WisBesluit() => (Besluit, BesluitReden, BesluitDoorId, BesluitOp, VervangenDoorId) = (null, null, null, null, null);
}
