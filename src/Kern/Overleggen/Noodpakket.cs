using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Toegang;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Overleggen;

/// <summary>
/// The emergency pack of a meeting: what everybody needs to hold it on paper when the network is down, one numbered copy for each person. It keeps which copy was for whom and which cases stood in
/// it, and where the paper went; not what stood there. When something changed since, <see cref="Vingerafdruk"/> no longer fits and the pack cannot be printed any more: under one number there is
/// only one text.
/// </summary>
public sealed class Noodpakket : Aggregaat
{
    private readonly List<Exemplaar> exemplaren = [];
    private readonly List<Exemplaarpunt> punten = [];

    private Noodpakket()
    {
    }

    /// <param name="vergadering">The meeting, set ready.</param>
    /// <param name="nummer">Of the house, for example N2026-0003.</param>
    /// <param name="vingerafdruk">Of all that may stand in it (<see cref="Noodpakketinhoud.Vingerafdruk"/>).</param>
    /// <param name="voor">Who gets a copy.</param>
    /// <param name="handeling">Who makes it.</param>
    /// <exception cref="RegelGeschonden">The meeting is past or closed, nobody was chosen, or somebody who is not on the list.</exception>
    public Noodpakket(Vergadering vergadering, string nummer, string vingerafdruk, IReadOnlyCollection<ProfessionalId> voor, Handeling handeling)
    {
        MoetNogKomen(vergadering, handeling.Dag);
        MoetZijn(voor.Count > 0, "noodpakket-zonder-ontvanger", "Kies voor wie u een exemplaar maakt.");
        MoetZijn(voor.All(w => vergadering.Deelnemers.Any(d => d.ProfessionalId == w)), "deelnemer-onbekend", "Deze persoon staat niet op de lijst van dit overleg.");
        Id = Guid.CreateVersion7();
        (HuisId, OverlegId, VergaderingId, VoorzitterId, Dag) = (vergadering.HuisId, vergadering.OverlegId, vergadering.Id, vergadering.VoorzitterId, vergadering.Dag);
        (Nummer, Vingerafdruk, DoorId, GemaaktOp) = (nummer, vingerafdruk, handeling.Professional, handeling.Op);

        // Who leads holds the first copies, who joins in part two the last.
        foreach (var deelnemer in vergadering.Deelnemers.Where(d => voor.Contains(d.ProfessionalId)).OrderBy(d => d.Deel).ThenByDescending(d => d.Leidt).ThenBy(d => d.ProfessionalId.Waarde))
        {
            exemplaren.Add(new Exemplaar(Id, exemplaren.Count + 1, deelnemer));
            punten.AddRange(vergadering.OpVolgorde.Where(p => vergadering.IsOpenOpPapier(deelnemer.ProfessionalId, p.CasusId)).Select(p => new Exemplaarpunt(Id, exemplaren.Count, p.CasusId)));
        }

        Leg("noodpakket-gemaakt", new { overleg = OverlegId.Waarde, nummer, exemplaren = exemplaren.Select(e => new { e.Nummer, voor = e.ProfessionalId.Waarde }) });
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public OverlegId OverlegId { get; private set; }

    public VergaderingId VergaderingId { get; private set; }

    public OrganisatieId VoorzitterId { get; private set; }

    /// <summary>Of the meeting.</summary>
    public DateOnly Dag { get; private set; }

    public string Nummer { get; private set; } = string.Empty;

    public string Vingerafdruk { get; private set; } = string.Empty;

    public ProfessionalId DoorId { get; private set; }

    public DateTimeOffset GemaaktOp { get; private set; }

    public IReadOnlyList<Exemplaar> Exemplaren => exemplaren;

    public IReadOnlyList<Exemplaarpunt> Punten => punten;

    public override Guid Sleutel => Id;

    /// <summary>The cases that stand in a copy.</summary>
    public IReadOnlySet<CasusId> Open(int nummer) => punten.Where(p => p.Nummer == nummer).Select(p => p.CasusId).ToHashSet();

    /// <summary>
    /// Who directs prints every copy; another chair only those in which nothing stands that is closed to that chair. Partners print none: what they would print at home nobody counts.
    /// </summary>
    public bool MagAfdrukken(int nummer, Kijker kijker, Vergadering vergadering) =>
        kijker.ZietCasussenVanHuis || Open(nummer).All(c => vergadering.IsOpenOpPapier(kijker.Wie, c));

    /// <summary>The copies that should have come back by now.</summary>
    public IEnumerable<Exemplaar> TeLangBuiten(int dagen, DateOnly vandaag) => vandaag > Dag.AddDays(dagen) ? exemplaren.Where(e => e.IsBuiten) : [];

    /// <summary>A copy is put on paper. Twice is seen: then there are two sheets under one number.</summary>
    /// <param name="nummer">Of the copy.</param>
    /// <param name="vergadering">The meeting as it is now.</param>
    /// <param name="vingerafdruk">Of all that may stand in it now.</param>
    /// <param name="handeling">Who prints.</param>
    /// <exception cref="RegelGeschonden">The meeting is past or closed, the agenda or a card changed since, or the copy is gone.</exception>
    public void DrukAf(int nummer, Vergadering vergadering, string vingerafdruk, Handeling handeling)
    {
        MoetNogKomen(vergadering, handeling.Dag);
        MoetZijn(vingerafdruk == Vingerafdruk, "noodpakket-verouderd", "De agenda of een kaart is daarna gewijzigd. Maak een nieuw noodpakket.");
        var exemplaar = Zoek(nummer);
        MoetZijn(exemplaar.Stand is not (Exemplaarstand.Vernietigd or Exemplaarstand.Kwijt), "exemplaar-afgehandeld", "Dit exemplaar is al afgehandeld. Maak een nieuw noodpakket.");
        exemplaar.DrukAf(handeling);
        Leg("exemplaar-afgedrukt", new { nummer, keer = exemplaar.Afdrukken });
    }

    /// <exception cref="RegelGeschonden">It was not printed, or is gone.</exception>
    public void ReikUit(int nummer, Handeling handeling)
    {
        var exemplaar = Zoek(nummer);
        MoetZijn(exemplaar.Stand != Exemplaarstand.Gemaakt, "exemplaar-niet-afgedrukt", "Druk dit exemplaar eerst af.");
        MoetZijn(exemplaar.Stand == Exemplaarstand.Afgedrukt, "exemplaar-niet-te-reiken", "Dit exemplaar is al uitgereikt of afgehandeld.");
        exemplaar.ReikUit(handeling);
        Leg("exemplaar-uitgereikt", new { nummer });
    }

    /// <summary>It came back and was destroyed; also a copy that was lost and found again.</summary>
    /// <exception cref="RegelGeschonden">There is no paper of it, or it was destroyed already.</exception>
    public void Vernietig(int nummer, Handeling handeling)
    {
        var exemplaar = Zoek(nummer);
        MoetZijn(exemplaar.IsBuiten || exemplaar.Stand == Exemplaarstand.Kwijt, "exemplaar-niet-buiten", "Dit exemplaar is niet buiten.");
        exemplaar.HandelAf(Exemplaarstand.Vernietigd, exemplaar.Toelichting, handeling);
        Leg("exemplaar-vernietigd", new { nummer });
    }

    /// <param name="nummer">Of the copy.</param>
    /// <param name="watBekend">What is known of it, without names of the people in it.</param>
    /// <param name="handeling">Who says so.</param>
    /// <exception cref="RegelGeschonden">There is no paper of it, it was lost or destroyed already, or nothing is told.</exception>
    public void RaakKwijt(int nummer, string? watBekend, Handeling handeling)
    {
        var exemplaar = Zoek(nummer);
        MoetZijn(exemplaar.IsBuiten, "exemplaar-niet-buiten", "Dit exemplaar is niet buiten.");
        exemplaar.HandelAf(Exemplaarstand.Kwijt, Tekst.Verplicht(watBekend, "wat u ervan weet", 500), handeling);
        Leg("exemplaar-kwijt", new { nummer, casussen = Open(nummer).Select(c => c.Waarde) });
    }

    /// <summary>Undo of handing out, destroying or losing: a step back.</summary>
    /// <exception cref="RegelGeschonden">There is nothing to take back.</exception>
    public void ZetTerug(int nummer)
    {
        var exemplaar = Zoek(nummer);
        MoetZijn(exemplaar.Stand is not (Exemplaarstand.Gemaakt or Exemplaarstand.Afgedrukt), "exemplaar-niet-terug", "Er is niets om terug te zetten.");
        exemplaar.ZetTerug();
        Leg("exemplaar-teruggezet", new { nummer, stand = exemplaar.Stand.ToString() });
    }

    private static void MoetNogKomen(Vergadering vergadering, DateOnly vandaag)
    {
        MoetZijn(vergadering.Stand != Vergaderstand.Gesloten, "vergadering-gesloten", "Dit overleg is gesloten.");
        MoetZijn(vergadering.Dag >= vandaag, "noodpakket-te-laat", "Dit overleg is geweest. Een noodpakket is alleen voor een overleg dat nog komt.");
    }

    private static void MoetZijn(bool klopt, string code, string zin)
    {
        if (!klopt)
        {
            throw new RegelGeschonden(code, zin);
        }
    }

    private Exemplaar Zoek(int nummer) => exemplaren.Find(e => e.Nummer == nummer) ?? throw new RegelGeschonden("exemplaar-onbekend", "Dit exemplaar is er niet.");
}
