using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Overleggen;

/// <summary>Who is there, who signed, to whom a case is open, and what everybody put in (eis 10, 19, 75).</summary>
public sealed partial class Vergadering
{
    /// <summary>Adds who is expected, or who came in unexpectedly; who stands on the list already stays as they are.</summary>
    /// <exception cref="RegelGeschonden">It is closed.</exception>
    public void Nodig(IEnumerable<Verwachte> wie)
    {
        MoetNietGeslotenZijn();
        foreach (var persoon in wie.Where(w => !deelnemers.Exists(d => d.ProfessionalId == w.Professional)).DistinctBy(w => w.Professional).ToList())
        {
            deelnemers.Add(new Vergaderdeelnemer(Id, persoon));
            plekken.AddRange(punten.Select(p => new Vergaderplek(Id, p.CasusId, persoon.Professional, Grond(persoon, p))));
            Leg("vergadering-genodigd", new { wie = persoon.Professional.Waarde, deel = persoon.Deel.ToString() });
        }
    }

    /// <summary>Somebody comes in, in the room or by video, or goes away: from that moment on nothing is open to them.</summary>
    /// <exception cref="RegelGeschonden">It is closed, or this person is not on the list.</exception>
    public void ZetDeelname(ProfessionalId wie, Deelname deelname)
    {
        MoetNietGeslotenZijn();
        var deelnemer = Zoek(wie);
        deelnemer.Is(deelname);
        if (HuidigId is { } nu && IsErBij(deelnemer))
        {
            plekken.Find(p => p.CasusId == nu && p.ProfessionalId == wie)?.Was(true);
        }

        Leg("vergadering-deelname", new { wie = wie.Waarde, deelname = deelname.ToString() });
    }

    /// <summary>Signs the vertrouwelijkheidsverklaring: once per meeting. Before that no case is shown.</summary>
    /// <param name="wie">Who signs.</param>
    /// <param name="verklaring">The version of the text.</param>
    /// <param name="opPapier">Signed on paper; who leads notes it.</param>
    /// <param name="handeling">Who does this.</param>
    /// <exception cref="RegelGeschonden">It is closed, or this person is not on the list.</exception>
    public void Teken(ProfessionalId wie, int verklaring, bool opPapier, Handeling handeling)
    {
        MoetNietGeslotenZijn();
        var deelnemer = Zoek(wie);
        if (deelnemer.GetekendOp is null)
        {
            deelnemer.Teken(verklaring, opPapier, handeling.Op);
            Leg("vergadering-getekend", new { wie = wie.Waarde, verklaring, opPapier });
        }
    }

    /// <summary>Opens one case to somebody at this meeting, on the chair's word.</summary>
    /// <exception cref="RegelGeschonden">It is closed, not on the agenda, or this person is not on the list.</exception>
    public void LaatToe(CasusId casus, ProfessionalId wie)
    {
        MoetNietGeslotenZijn();
        Zoek(casus);
        Zoek(wie);
        if (plekken.Find(p => p.CasusId == casus && p.ProfessionalId == wie) is { Grond: null or Kringgrond.DeelTwee } plek)
        {
            plek.Zet(Kringgrond.Toegelaten);
            Leg("vergadering-toegelaten", new { casus = casus.Waarde, wie = wie.Waarde });
        }
    }

    /// <summary>Notes that what was said about a case stays among fewer people, and why.</summary>
    /// <exception cref="RegelGeschonden">Not on the agenda, or confidential without a reason.</exception>
    public void MaakVertrouwelijk(CasusId casus, bool vertrouwelijk, string? waarom)
    {
        var punt = Zoek(casus);
        if (vertrouwelijk && string.IsNullOrWhiteSpace(waarom))
        {
            throw new RegelGeschonden("vertrouwelijk-zonder-reden", "Vul in waarom dit vertrouwelijk is.");
        }

        if (punt.Vertrouwelijk != vertrouwelijk || (vertrouwelijk && punt.WaaromVertrouwelijk != waarom!.Trim()))
        {
            punt.Zet(vertrouwelijk, vertrouwelijk ? Tekst.Verplicht(waarom, "waarom dit vertrouwelijk is", 500) : null);
            Leg("vergadering-vertrouwelijk", new { casus = casus.Waarde, vertrouwelijk });
        }
    }

    /// <summary>Something was recorded about a case elsewhere: everybody's screen follows.</summary>
    /// <exception cref="RegelGeschonden">Not on the agenda.</exception>
    public void Vastgelegd(CasusId casus, string wat)
    {
        Zoek(casus);
        Leg("vergadering-vastgelegd", new { casus = casus.Waarde, wat });
    }

    /// <summary>Corrects who was there, how, and at which cases; also afterwards.</summary>
    /// <exception cref="RegelGeschonden">Not begun yet, this person is not on the list, or present at a case and absent.</exception>
    public void Verbeter(ProfessionalId wie, Deelname deelname, IReadOnlySet<CasusId> bij)
    {
        MoetZijn(Stand != Vergaderstand.Klaargezet, "vergadering-niet-begonnen", "Dit overleg is nog niet begonnen.");
        MoetZijn(deelname != Deelname.Afwezig || bij.Count == 0, "afwezig-en-erbij", "Wie er niet was, was ook niet bij een casus. Kies hoe deze persoon erbij was, of haal de casussen weg.");
        Zoek(wie).Is(deelname);
        foreach (var plek in plekken.Where(p => p.ProfessionalId == wie))
        {
            plek.Was(bij.Contains(plek.CasusId));
        }

        Leg("vergadering-aanwezigheid-verbeterd", new { wie = wie.Waarde, deelname = deelname.ToString(), casussen = bij.Count });
    }

    /// <summary>What everybody put in: the time of the cases they were at, in whole quarters (eis 19).</summary>
    public IReadOnlyList<Vergaderinzet> Inzet() =>
    [
        .. deelnemers.Select(d => (Deelnemer: d, Bij: plekken.Where(p => p.ProfessionalId == d.ProfessionalId && p.Bij).Select(p => Zoek(p.CasusId)).Where(p => p.BesprokenOp is not null).ToList()))
            .Where(d => d.Bij.Count > 0)
            .Select(d => new Vergaderinzet(d.Deelnemer.ProfessionalId, d.Deelnemer.OrganisatieId, Math.Clamp((d.Bij.Sum(p => p.Seconden) + 899) / 900, 1, 96))),
    ];

    /// <summary>Who joins in part two is there for the meeting once that part has begun.</summary>
    private bool IsErBij(Vergaderdeelnemer deelnemer) => deelnemer.Deelname != Deelname.Afwezig && (deelnemer.Deel == Tafeldeel.Een || Stand == Vergaderstand.DeelTwee);

    private Vergaderdeelnemer Zoek(ProfessionalId wie) => deelnemers.Find(d => d.ProfessionalId == wie) ?? throw new RegelGeschonden("deelnemer-onbekend", "Deze persoon staat niet op de lijst van dit overleg.");

    private static Kringgrond? Grond(Verwachte wie, Vergaderpunt punt) =>
        wie.Leidt ? Kringgrond.Leiding
        : wie.NeemtDeelIn.Contains(punt.CasusId) ? Kringgrond.Deelnemer
        : wie.Deel == Tafeldeel.Twee && punt.Deel == Tafeldeel.Twee ? Kringgrond.DeelTwee : null;
}
