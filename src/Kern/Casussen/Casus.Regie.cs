using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Casussen;

/// <content>Who leads, who is the fixed contact, and who takes part.</content>
public sealed partial class Casus
{
    /// <summary>
    /// Gives the direction to a procesregisseur (eis 1, 33). A new case goes to Analyse. A case of a casusoverleg goes up to procesregie
    /// only with an O³MP-toets that is met (domein.md); it is null for a case that has procesregie.
    /// </summary>
    /// <exception cref="RegelGeschonden">The case has ended, the toets is missing or not met, or it is the casemanager.</exception>
    public void WijsProcesregisseurToe(ProfessionalId wie, Handeling handeling, O3mpToets? toets = null)
    {
        MoetLopen();
        if (Regie != Regie.Procesregie)
        {
            (toets ?? throw new RegelGeschonden("o3mp-toets-ontbreekt", "Voor procesregie is een O³MP-toets nodig.")).MoetMetZijn();
        }

        if (wie == CasemanagerId)
        {
            throw new RegelGeschonden("procesregisseur-is-casemanager", "De procesregisseur is neutraal en is een ander dan de casemanager.");
        }

        var vorige = ProcesregisseurId;
        Regie = Regie.Procesregie;
        ProcesregisseurId = wie;
        VervangerId = VervangerId == wie ? null : VervangerId;
        Status = Status == CasusStatus.Open ? CasusStatus.Analyse : Status;
        Leg("casus-procesregisseur-toegewezen", new { wie = wie.Waarde, vorige = vorige?.Waarde, door = handeling.Wie?.Waarde });
    }

    /// <exception cref="RegelGeschonden">There is nobody to stand in for, or the stand-in is the procesregisseur or the casemanager.</exception>
    public void WijsVervangerAan(ProfessionalId wie)
    {
        MoetLopen();
        if (ProcesregisseurId is null)
        {
            throw new RegelGeschonden("vervanger-zonder-procesregisseur", "Wijs eerst een procesregisseur toe.");
        }

        if (wie == ProcesregisseurId)
        {
            throw new RegelGeschonden("vervanger-is-procesregisseur", "De vervanger is een ander dan de procesregisseur.");
        }

        // Who stands in directs, and who directs is neutral.
        if (wie == CasemanagerId)
        {
            throw new RegelGeschonden("vervanger-is-casemanager", "De vervanger van de procesregisseur is neutraal en is een ander dan de casemanager.");
        }

        VervangerId = wie;
        Leg("casus-vervanger-aangewezen", new { wie = wie.Waarde });
    }

    /// <summary>Ends the standing in; the procesregisseur leads alone again.</summary>
    public void VervangingEindigt()
    {
        MoetLopen();
        if (VervangerId is { } was)
        {
            VervangerId = null;
            Leg("casus-vervanging-beeindigd", new { was = was.Waarde });
        }
    }

    /// <exception cref="RegelGeschonden">Not a participant: the casemanager stays with a partner (eis 3); or the one who directs or stands in.</exception>
    public void WijsCasemanagerAan(ProfessionalId wie)
    {
        MoetLopen();
        if (wie == ProcesregisseurId)
        {
            throw new RegelGeschonden("procesregisseur-is-casemanager", "De procesregisseur is neutraal en is een ander dan de casemanager.");
        }

        if (wie == VervangerId)
        {
            throw new RegelGeschonden("vervanger-is-casemanager", "De vervanger van de procesregisseur is neutraal en is een ander dan de casemanager.");
        }

        if (!deelnemers.Any(d => d.ProfessionalId == wie && d.Tot is null))
        {
            throw new RegelGeschonden("casemanager-geen-deelnemer", "De casemanager is een deelnemer van een partner.");
        }

        CasemanagerId = wie;
        Leg("casus-casemanager-aangewezen", new { wie = wie.Waarde });
    }

    /// <summary>Lets a partner's professional take part: from then on this person sees the case.</summary>
    public void NodigUit(ProfessionalId wie, OrganisatieId organisatie, Handeling handeling)
    {
        MoetLopen();
        if (deelnemers.Any(d => d.ProfessionalId == wie && d.Tot is null))
        {
            throw new RegelGeschonden("deelnemer-al-uitgenodigd", "Deze professional neemt al deel.");
        }

        deelnemers.Add(new Deelnemer(Id, wie, organisatie, handeling.Dag));
        Leg("casus-deelnemer-uitgenodigd", new { wie = wie.Waarde });
    }

    /// <summary>The decision that opened it was taken back before anybody worked on it.</summary>
    public void VervaltMetBesluit() => Leg("casus-vervallen", new { melding = MeldingId.Waarde });

    /// <summary>Ends a participation: from then on this person no longer sees the case.</summary>
    public void NeemtAfscheidVan(ProfessionalId wie, Handeling handeling)
    {
        var deelnemer = deelnemers.FirstOrDefault(d => d.ProfessionalId == wie && d.Tot is null)
            ?? throw new RegelGeschonden("deelnemer-onbekend", "Deze professional neemt niet deel.");
        deelnemer.VertrektOp(handeling.Dag);
        CasemanagerId = CasemanagerId == wie ? null : CasemanagerId;
        Leg("casus-deelnemer-vertrokken", new { wie = wie.Waarde });
    }
}
