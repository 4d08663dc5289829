using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Overleggen;

/// <summary>
/// A casusoverleg while it is held: which case is up and for how long, who is there, and to whom which case is open. Everybody at it follows on an own screen; <see cref="Aggregaat.Versie"/> tells
/// that there is something newer. A case is open to who takes part in it, to who leads, in part two to who joins there (eis 10, 73), and to nobody who did not sign.
/// </summary>
public sealed partial class Vergadering : Aggregaat
{
    private readonly List<Vergaderpunt> punten = [];
    private readonly List<Vergaderdeelnemer> deelnemers = [];
    private readonly List<Vergaderplek> plekken = [];

    private Vergadering()
    {
    }

    /// <exception cref="RegelGeschonden">Nothing stands on the agenda.</exception>
    public Vergadering(Casusoverleg overleg, IReadOnlyList<Vergaderkeuze> agenda, Handeling handeling)
    {
        if (agenda.Count == 0)
        {
            throw new RegelGeschonden("vergadering-zonder-agenda", "De agenda is nog leeg. Zet eerst een casus op de agenda.");
        }

        Id = VergaderingId.Nieuw();
        (HuisId, OverlegId, VoorzitterId, Dag) = (overleg.HuisId, overleg.Id, overleg.VoorzitterId, overleg.Dag);
        punten.AddRange(agenda.Select((k, i) => new Vergaderpunt(Id, k, i + 1)));
        Leg("vergadering-klaargezet", new { overleg = overleg.Id.Waarde, casussen = agenda.Count, handeling.Dag });
    }

    public VergaderingId Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public OverlegId OverlegId { get; private set; }

    public OrganisatieId VoorzitterId { get; private set; }

    public DateOnly Dag { get; private set; }

    public Vergaderstand Stand { get; private set; }

    public DateTimeOffset? BegonnenOp { get; private set; }

    public DateTimeOffset? GeslotenOp { get; private set; }

    /// <summary>The case that is up.</summary>
    public CasusId? HuidigId { get; private set; }

    public DateTimeOffset? HuidigSinds { get; private set; }

    public IReadOnlyList<Vergaderpunt> Punten => punten;

    public IReadOnlyList<Vergaderdeelnemer> Deelnemers => deelnemers;

    public IReadOnlyList<Vergaderplek> Plekken => plekken;

    public override Guid Sleutel => Id.Waarde;

    public bool Bezig => Stand is Vergaderstand.DeelEen or Vergaderstand.DeelTwee;

    /// <summary>In the order in which they come up: part one first.</summary>
    public IEnumerable<Vergaderpunt> OpVolgorde => punten.OrderBy(p => p.Deel).ThenBy(p => p.Volgorde);

    public Vergaderpunt? Huidig => punten.Find(p => p.CasusId == HuidigId);

    /// <summary>The first case that is still to be discussed; while part one lasts, part two waits for who joins there.</summary>
    public Vergaderpunt? Volgende => OpVolgorde.FirstOrDefault(p => p.CasusId != HuidigId && p.BesprokenOp is null && (p.Deel == Tafeldeel.Een || Stand == Vergaderstand.DeelTwee));

    /// <summary>What still fits: the budgets of everything on the agenda.</summary>
    public int Minuten => punten.Sum(p => p.Minuten);

    /// <summary>How long a case has been discussed.</summary>
    public int Seconden(Vergaderpunt punt, DateTimeOffset nu) => punt.Seconden + (punt.CasusId == HuidigId && HuidigSinds is { } sinds ? (int)(nu - sinds).TotalSeconds : 0);

    /// <summary>Whether a case is open to somebody now.</summary>
    public bool MagLezen(ProfessionalId wie, CasusId casus, DateOnly vandaag) =>
        Bezig && Dag == vandaag
        && deelnemers.Exists(d => d.ProfessionalId == wie && d.Deelname != Deelname.Afwezig && d.GetekendOp is not null)
        && Plek(wie, casus)?.Grond is { } grond && (grond != Kringgrond.DeelTwee || Stand == Vergaderstand.DeelTwee);

    /// <exception cref="RegelGeschonden">It is not the day, or it was begun already.</exception>
    public void Begin(Handeling handeling)
    {
        MoetZijn(Stand == Vergaderstand.Klaargezet, "vergadering-al-begonnen", "Dit overleg is al begonnen.");
        MoetVandaagZijn(handeling);
        (Stand, BegonnenOp) = (Vergaderstand.DeelEen, handeling.Op);
        Leg("vergadering-begonnen");
        if (Volgende is { } eerste)
        {
            Ga(eerste.CasusId, handeling);
        }
    }

    /// <summary>Another case comes up; the clock of the one before stands still, and counts on when it comes back.</summary>
    /// <exception cref="RegelGeschonden">It is not held now, the case is not on the agenda, or it waits for part two.</exception>
    public void Ga(CasusId casus, Handeling handeling)
    {
        MoetBezigZijn();
        var punt = Zoek(casus);
        MoetZijn(punt.Deel == Tafeldeel.Een || Stand == Vergaderstand.DeelTwee, "punt-wacht-op-deel-twee", "Deze casus ligt in deel 2. Begin eerst met deel 2.");
        Stop(handeling);
        (HuidigId, HuidigSinds) = (casus, handeling.Op);
        foreach (var plek in plekken.Where(p => p.CasusId == casus && deelnemers.Exists(d => d.ProfessionalId == p.ProfessionalId && IsErBij(d))))
        {
            plek.Was(true);
        }

        Leg("vergadering-punt", new { casus = casus.Waarde });
    }

    /// <summary>Ends the case that is up, and brings the next one up when there is one.</summary>
    /// <exception cref="RegelGeschonden">It is not held now.</exception>
    public void GaVerder(Handeling handeling)
    {
        MoetBezigZijn();
        if (Volgende is { } volgende)
        {
            Ga(volgende.CasusId, handeling);
            return;
        }

        Stop(handeling);
        (HuidigId, HuidigSinds) = (null, null);
        Leg("vergadering-punten-klaar");
    }

    /// <summary>Part two begins: who joins there reads the cases of part two from now on, and everybody sees that (eis 10, 73).</summary>
    /// <exception cref="RegelGeschonden">Part one is not held, or nothing lies in part two.</exception>
    public void NaarDeelTwee(Handeling handeling)
    {
        MoetZijn(Stand == Vergaderstand.DeelEen, "vergadering-niet-in-deel-een", "Deel 2 kan alleen beginnen na deel 1.");
        MoetVandaagZijn(handeling);
        MoetZijn(punten.Exists(p => p.Deel == Tafeldeel.Twee), "vergadering-deel-twee-leeg", "Er ligt geen casus in deel 2. Zet er eerst een in.");
        Stand = Vergaderstand.DeelTwee;
        Leg("vergadering-deel-twee-begonnen");

        // Who joins now waits for what lies in part two; what was left of part one comes after it.
        if (OpVolgorde.FirstOrDefault(p => p.Deel == Tafeldeel.Twee && p.BesprokenOp is null) is { } eerste)
        {
            Ga(eerste.CasusId, handeling);
        }
    }

    /// <summary>Back to part one: the ring of part two closes at once.</summary>
    /// <exception cref="RegelGeschonden">Part two is not held.</exception>
    public void TerugNaarDeelEen(Handeling handeling)
    {
        MoetZijn(Stand == Vergaderstand.DeelTwee, "vergadering-niet-in-deel-twee", "Deel 2 is niet bezig.");
        Stand = Vergaderstand.DeelEen;
        if (Huidig?.Deel == Tafeldeel.Twee)
        {
            Stop(handeling);
            (HuidigId, HuidigSinds) = (null, null);
        }

        Leg("vergadering-deel-twee-gesloten");
    }

    /// <exception cref="RegelGeschonden">It is not held now.</exception>
    public void Sluit(Handeling handeling)
    {
        MoetBezigZijn();
        Stop(handeling);
        (Stand, GeslotenOp, HuidigId, HuidigSinds) = (Vergaderstand.Gesloten, handeling.Op, null, null);
        Leg("vergadering-gesloten");
    }

    /// <summary>Closed too early: is held again, in part one.</summary>
    /// <exception cref="RegelGeschonden">It is not closed, it was on another day, or its minutes were set.</exception>
    public void Heropen(Handeling handeling)
    {
        MoetZijn(Stand == Vergaderstand.Gesloten, "vergadering-niet-gesloten", "Dit overleg is niet gesloten.");
        MoetZijn(Verslagversie == 0, "verslag-is-vastgesteld", "Het verslag is vastgesteld. Dit overleg kan niet meer open.");
        MoetVandaagZijn(handeling);
        (Stand, GeslotenOp) = (Vergaderstand.DeelEen, null);
        Leg("vergadering-heropend");
    }

    /// <summary>Puts a case in the other part; what joins there follows.</summary>
    /// <exception cref="RegelGeschonden">It is closed, the case is up now, or it is not on the agenda.</exception>
    public void ZetDeel(CasusId casus, Tafeldeel deel)
    {
        MoetNietGeslotenZijn();
        MoetZijn(HuidigId != casus, "punt-is-bezig", "Deze casus wordt nu besproken. Ga eerst naar een andere casus.");
        Zoek(casus).Zet(deel);
        foreach (var plek in plekken.Where(p => p.CasusId == casus && (p.Grond is null || p.Grond == Kringgrond.DeelTwee)))
        {
            plek.Zet(deel == Tafeldeel.Twee && Zoek(plek.ProfessionalId).Deel == Tafeldeel.Twee ? Kringgrond.DeelTwee : null);
        }

        Leg("vergadering-punt-deel", new { casus = casus.Waarde, deel = deel.ToString() });
    }

    private void Stop(Handeling handeling)
    {
        if (Huidig is { } punt && HuidigSinds is { } sinds)
        {
            punt.Duurde((int)(handeling.Op - sinds).TotalSeconds, handeling.Op);
        }
    }

    private Vergaderpunt Zoek(CasusId casus) => punten.Find(p => p.CasusId == casus) ?? throw new RegelGeschonden("casus-niet-op-agenda", "Deze casus staat niet op de agenda.");

    private void MoetBezigZijn() => MoetZijn(Bezig, "vergadering-niet-bezig", "Dit overleg is niet bezig.");

    private void MoetNietGeslotenZijn() => MoetZijn(Stand != Vergaderstand.Gesloten, "vergadering-gesloten", "Dit overleg is gesloten.");

    private void MoetVandaagZijn(Handeling handeling) => MoetZijn(Dag == handeling.Dag, "vergadering-niet-vandaag", $"Dit overleg is op {Tekst.Datum(Dag)}.");

    private static void MoetZijn(bool klopt, string code, string zin)
    {
        if (!klopt)
        {
            throw new RegelGeschonden(code, zin);
        }
    }
}
