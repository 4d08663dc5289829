using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;

namespace Partituur.Kern.Plannen;

/// <summary>What doorzettingsmacht is used for (domein.md).</summary>
public enum Doorzettingsoort
{
    [Display(Name = "Een regel anders toepassen")]
    RegelAnders,

    [Display(Name = "Een interventie laten beginnen")]
    InterventieStarten,
}

/// <summary>What the partner says. Not done is not the same as cannot.</summary>
public enum Partnerantwoord
{
    Gedaan,

    [Display(Name = "Nog niet gedaan")]
    NogNiet,

    [Display(Name = "Kan niet")]
    KanNiet,
}

/// <summary>What came of it.</summary>
public enum Doorzetresultaat
{
    [Display(Name = "Het werkte")]
    Gewerkt,

    [Display(Name = "Het werkte niet")]
    NietGewerkt,

    Ingetrokken,
}

/// <summary>What is asked of the partner.</summary>
/// <param name="Soort">A rule that is applied otherwise, or an interventie that starts.</param>
/// <param name="Hindernis">The rule or waiting list, when it stands on the list.</param>
/// <param name="Regelsoort">Its kind; with a hindernis the kind of that, and required with RegelAnders.</param>
/// <param name="Wat">What the partner is to do, at most 500 characters.</param>
/// <param name="Interventie">The interventie of this case that it is about.</param>
/// <param name="Leefgebied">On which leefgebied it is stuck.</param>
/// <param name="Waarom">Why the ordinary way is not enough, at most 1,000 characters.</param>
/// <param name="Tot">Until when it holds, and by when it is done.</param>
public sealed record Doorzetgegevens(Doorzettingsoort Soort, HindernisId? Hindernis, Hindernissoort? Regelsoort, string Wat, InterventieId? Interventie, Guid? Leefgebied, string Waarom, DateOnly Tot);

/// <summary>One use of doorzettingsmacht in a case: with reason, partner and result (eis 4, 64). Rests on the convenant of that day.</summary>
public sealed class Doorzetting : Aggregaat
{
    private Doorzetting()
    {
    }

    /// <param name="casus">The case; it runs.</param>
    /// <param name="convenant">The agreement on which it rests.</param>
    /// <param name="gegevens">What is asked.</param>
    /// <param name="handeling">Who uses it.</param>
    /// <exception cref="RegelGeschonden">The convenant does not grant it on this day, the case has ended, or a rule of <see cref="Doorzetgegevens"/>.</exception>
    public Doorzetting(Casus casus, Convenant convenant, Doorzetgegevens gegevens, Handeling handeling)
    {
        if (convenant.HuisId != casus.HuisId || !convenant.GeldigOp(handeling.Dag) || !convenant.Doorzettingsmacht)
        {
            throw new RegelGeschonden("doorzettingsmacht-ontbreekt", "Het convenant met deze partner geeft vandaag geen doorzettingsmacht.");
        }

        Id = DoorzettingId.Nieuw();
        (HuisId, CasusId, PartnerId, ConvenantId) = (casus.HuisId, casus.Id, convenant.OrganisatieId, convenant.Id);
        (DoorId, Op) = (handeling.Professional, handeling.Op);
        Zet(casus, gegevens, handeling);
        Leg("doorzetting-gebruikt", new { casus = casus.Id.Waarde, partner = PartnerId.Waarde, convenant = ConvenantId, soort = Soort.ToString(), tot = Tot });
    }

    public DoorzettingId Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public CasusId CasusId { get; private set; }

    public OrganisatieId PartnerId { get; private set; }

    /// <summary>The agreement that granted it.</summary>
    public Guid ConvenantId { get; private set; }

    public Doorzettingsoort Soort { get; private set; }

    public HindernisId? HindernisId { get; private set; }

    /// <summary>The kind of rule; null when an interventie starts and no rule was named.</summary>
    public Hindernissoort? Regelsoort { get; private set; }

    public string Wat { get; private set; } = string.Empty;

    public InterventieId? InterventieId { get; private set; }

    public Guid? LeefgebiedId { get; private set; }

    public string Waarom { get; private set; } = string.Empty;

    public DateOnly Tot { get; private set; }

    public ProfessionalId DoorId { get; private set; }

    public DateTimeOffset Op { get; private set; }

    /// <summary>Null is no answer yet.</summary>
    public Partnerantwoord? Antwoord { get; private set; }

    public string? Antwoordreden { get; private set; }

    public ProfessionalId? BeantwoordDoorId { get; private set; }

    public DateTimeOffset? BeantwoordOp { get; private set; }

    /// <summary>Null is open.</summary>
    public Doorzetresultaat? Resultaat { get; private set; }

    public string? Resultaatzin { get; private set; }

    public DateOnly? ResultaatDag { get; private set; }

    public override Guid Sleutel => Id.Waarde;

    public bool IsOpen => Resultaat is null;

    /// <summary>Corrects it. When something else is asked, the answer to the former question lapses.</summary>
    /// <returns>Whether the partner is asked something else.</returns>
    /// <exception cref="RegelGeschonden">The result is known, or a rule of the constructor.</exception>
    public bool Wijzig(Casus casus, Doorzetgegevens gegevens, Handeling handeling)
    {
        MoetOpenZijn();
        var was = (Soort, HindernisId, Wat, InterventieId, Tot);
        Zet(casus, gegevens, handeling);
        var anders = was != (Soort, HindernisId, Wat, InterventieId, Tot);
        if (anders)
        {
            WisAntwoord();
        }

        Leg("doorzetting-gewijzigd", new { anders, soort = Soort.ToString(), tot = Tot });
        return anders;
    }

    /// <summary>The partner answers; as long as the result is open a later answer takes the place of the former.</summary>
    /// <exception cref="RegelGeschonden">Not the partner that was asked, the result is known, or no reason with what is not done.</exception>
    public void Beantwoord(Partnerantwoord antwoord, string? reden, Handeling handeling)
    {
        MoetVanPartnerZijn(handeling);
        MoetOpenZijn();
        Antwoordreden = antwoord == Partnerantwoord.Gedaan ? Tekst.Optioneel(reden, "de toelichting", 1000)
            : string.IsNullOrWhiteSpace(reden) ? throw new RegelGeschonden("doorzetting-zonder-reden", antwoord == Partnerantwoord.KanNiet ? "Vul in waarom het niet kan." : "Vul in waarom het nog niet is gedaan.")
            : Tekst.Verplicht(reden, "de reden", 1000);
        (Antwoord, BeantwoordDoorId, BeantwoordOp) = (antwoord, handeling.Professional, handeling.Op);
        Leg("doorzetting-beantwoord", new { antwoord = antwoord.ToString() });
    }

    /// <summary>Undo of <see cref="Beantwoord"/>.</summary>
    /// <exception cref="RegelGeschonden">Not the partner that was asked, no answer, or the result is known.</exception>
    public void NeemAntwoordTerug(Handeling handeling)
    {
        MoetVanPartnerZijn(handeling);
        MoetOpenZijn();
        if (Antwoord is null)
        {
            throw new RegelGeschonden("doorzetting-zonder-antwoord", "Er is nog geen antwoord.");
        }

        WisAntwoord();
        Leg("doorzetting-antwoord-teruggenomen");
    }

    /// <summary>Says what came of it. Also when the case has ended: nothing stays open for ever.</summary>
    /// <exception cref="RegelGeschonden">Known already, no sentence, or a day before it was used or still to come.</exception>
    public void LegResultaatVast(Doorzetresultaat resultaat, string? zin, DateOnly dag, Handeling handeling)
    {
        MoetOpenZijn();
        if (dag > handeling.Dag || dag < Kalender.DagVan(Op))
        {
            throw new RegelGeschonden("doorzetting-resultaat-dag", $"Kies een dag vanaf {Tekst.Datum(Kalender.DagVan(Op))} tot en met vandaag.");
        }

        Resultaatzin = Tekst.Verplicht(zin, "wat ervan is gekomen", 1000);
        (Resultaat, ResultaatDag) = (resultaat, dag);
        Leg("doorzetting-resultaat", new { resultaat = resultaat.ToString(), dag });
    }

    /// <summary>Undo of <see cref="LegResultaatVast"/>.</summary>
    /// <exception cref="RegelGeschonden">The case has ended, or the result is open.</exception>
    public void Heropen(Casus casus)
    {
        casus.MoetLopen();
        if (Resultaat is null)
        {
            throw new RegelGeschonden("doorzetting-is-open", "Het resultaat staat nog open.");
        }

        (Resultaat, Resultaatzin, ResultaatDag) = (null, null, null);
        Leg("doorzetting-heropend");
    }

    private void Zet(Casus casus, Doorzetgegevens g, Handeling handeling)
    {
        casus.MoetLopen();
        if (g.Soort == Doorzettingsoort.RegelAnders && g.Regelsoort is null)
        {
            throw new RegelGeschonden("doorzetting-zonder-regel", "Kies de regel of wachtlijst, of wat voor regel het is.");
        }

        // A day that is past already may stay as it is: only its words change.
        if (g.Tot < handeling.Dag && g.Tot != Tot)
        {
            throw new RegelGeschonden("doorzetting-tot-voorbij", "Kies een datum vanaf vandaag.");
        }

        Wat = Tekst.Verplicht(g.Wat, "wat de partner doet", 500);
        Waarom = Tekst.Verplicht(g.Waarom, "waarom het nodig is", 1000);
        (Soort, HindernisId, Regelsoort, InterventieId, LeefgebiedId, Tot) = (g.Soort, g.Hindernis, g.Regelsoort, g.Interventie, g.Leefgebied, g.Tot);
    }

    private void WisAntwoord() => (Antwoord, Antwoordreden, BeantwoordDoorId, BeantwoordOp) = (null, null, null, null);

    private void MoetOpenZijn()
    {
        if (Resultaat is not null)
        {
            throw new RegelGeschonden("doorzetting-resultaat-bekend", "Het resultaat is al vastgelegd.");
        }
    }

    private void MoetVanPartnerZijn(Handeling handeling)
    {
        if (handeling.Organisatie != PartnerId)
        {
            throw new RegelGeschonden("doorzetting-andere-partner", "Alleen de partner aan wie dit is gevraagd, kan antwoorden.");
        }
    }
}
