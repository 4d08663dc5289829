using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Overleggen;

/// <summary>A meeting that is held, or goes on, on paper because the network is down: who may have a case on paper, and what was noted there, entered afterwards.</summary>
public sealed partial class Vergadering
{
    /// <summary>
    /// Whether a case may stand in the paper copy of somebody: exactly when it opens to that person at some moment of this meeting. What opens in part two alone is handed out when that begins.
    /// </summary>
    public bool IsOpenOpPapier(ProfessionalId wie, CasusId casus) =>
        deelnemers.Exists(d => d.ProfessionalId == wie) && plekken.Find(p => p.ProfessionalId == wie && p.CasusId == casus)?.Grond is not null;

    /// <summary>When the meeting was: what was agreed on paper was agreed then.</summary>
    public DateTimeOffset Toen(TimeOnly begint, DateTimeOffset nu)
    {
        var lokaal = Dag.ToDateTime(begint);
        var begin = new DateTimeOffset(lokaal, Kalender.Nederland.GetUtcOffset(lokaal)).ToUniversalTime();
        return BegonnenOp ?? (begin < nu ? begin : nu);
    }

    /// <summary>From the day of the meeting on, and until it is closed, what is on paper can be entered.</summary>
    /// <exception cref="RegelGeschonden">It is closed, or its day is still to come.</exception>
    public void MoetInTeVoerenZijn(Handeling handeling)
    {
        MoetNietGeslotenZijn();
        MoetZijn(Dag <= handeling.Dag, "papier-te-vroeg", $"U kunt uitkomsten van papier invoeren vanaf de dag van het overleg: {Tekst.Datum(Dag)}.");
    }

    /// <summary>Somebody was there or was not, as it was noted on paper.</summary>
    /// <exception cref="RegelGeschonden">It is closed, or this person is not on the list.</exception>
    public void WasErOpPapier(ProfessionalId wie, Deelname deelname)
    {
        MoetNietGeslotenZijn();
        var deelnemer = Zoek(wie);
        if (deelnemer.Deelname != deelname)
        {
            deelnemer.Is(deelname);
            Leg("vergadering-deelname", new { wie = wie.Waarde, deelname = deelname.ToString(), opPapier = true });
        }
    }

    /// <summary>A case was discussed on paper, for so many minutes. When its clock still ran because the network fell, that clock says nothing.</summary>
    /// <exception cref="RegelGeschonden">See <see cref="MoetInTeVoerenZijn"/>; not on the agenda, or 1–480 minutes.</exception>
    public void BesprakOpPapier(CasusId casus, int minuten, TimeOnly begint, Handeling handeling)
    {
        MoetInTeVoerenZijn(handeling);
        MoetZijn(minuten is >= 1 and <= 480, "agendapunt-minuten", "Kies 1 tot en met 480 minuten.");
        BegonnenOp = Toen(begint, handeling.Op);
        Zoek(casus).OpPapier(60 * minuten, handeling.Op);
        if (HuidigId == casus)
        {
            (HuidigId, HuidigSinds) = (null, null);
        }

        Leg("vergadering-punt-op-papier", new { casus = casus.Waarde, minuten });
    }

    /// <summary>Who was there, was at the cases that were discussed on paper; who joins in part two, at those of part two.</summary>
    public void WarenErbijOpPapier(IReadOnlySet<CasusId> opPapier)
    {
        foreach (var plek in plekken.Where(p => opPapier.Contains(p.CasusId)))
        {
            var deelnemer = Zoek(plek.ProfessionalId);
            plek.Was(deelnemer.Deelname != Deelname.Afwezig && (deelnemer.Deel == Tafeldeel.Een || Zoek(plek.CasusId).Deel == Tafeldeel.Twee));
        }
    }

    /// <summary>All that was on paper has been entered.</summary>
    /// <exception cref="RegelGeschonden">See <see cref="MoetInTeVoerenZijn"/>; nobody was there, or nothing was discussed.</exception>
    public void SluitOpPapier(TimeOnly begint, Handeling handeling)
    {
        MoetInTeVoerenZijn(handeling);
        MoetZijn(deelnemers.Exists(d => d.Deelname != Deelname.Afwezig), "papier-niemand", "Vul in wie er was. Zonder iemand die er was, is er geen overleg geweest.");
        MoetZijn(punten.Exists(p => p.BesprokenOp is not null), "papier-niets-besproken", "Vul bij minstens één punt in hoeveel minuten het duurde.");
        var begin = Toen(begint, handeling.Op);
        (Stand, BegonnenOp, GeslotenOp, HuidigId, HuidigSinds) = (Vergaderstand.Gesloten, begin, begin.AddSeconds(punten.Sum(p => p.Seconden)), null, null);
        Leg("vergadering-gesloten", new { opPapier = true });
    }

    /// <summary>Undo of <see cref="SluitOpPapier"/>: there was more on paper.</summary>
    /// <param name="stand">How far the meeting was before.</param>
    /// <exception cref="RegelGeschonden">It is not closed.</exception>
    public void HeropenOpPapier(Vergaderstand stand)
    {
        MoetZijn(Stand == Vergaderstand.Gesloten, "vergadering-niet-gesloten", "Dit overleg is niet gesloten.");
        (Stand, GeslotenOp) = (stand, null);
        Leg("vergadering-heropend", new { opPapier = true });
    }
}
