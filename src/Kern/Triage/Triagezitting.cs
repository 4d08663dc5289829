using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;

namespace Partituur.Kern.Triage;

public enum Zittingstand
{
    Klaargezet,

    [Display(Name = "Deel 1 bezig")]
    DeelEen,

    [Display(Name = "Deel 2 bezig")]
    DeelTwee,

    Gesloten,
}

/// <summary>A melding on the agenda, and in which part it is discussed.</summary>
public sealed record Zittingkeuze(MeldingId Melding, Tafeldeel Deel);

/// <summary>
/// One sitting of a triagetafel: agenda, who is there, and who may look along. While it sits, its participants read the meldingen of their part and no other; who joins in part two reads
/// only what lies in part two, and only while that part lasts (eis 10). The ring closes with the sitting, and with the day when nobody closes it.
/// </summary>
public sealed class Triagezitting : Aggregaat
{
    private readonly List<Zittingpunt> agenda = [];
    private readonly List<Zittinggast> gasten = [];
    private readonly List<Tafelkring> kring = [];

    private Triagezitting()
    {
    }

    /// <exception cref="RegelGeschonden">The day lies before today, or the table is no more.</exception>
    public Triagezitting(Triagetafel tafel, DateOnly dag, Handeling handeling)
    {
        if (dag < handeling.Dag)
        {
            throw new RegelGeschonden("zitting-in-verleden", "Kies een dag vanaf vandaag.");
        }

        if (tafel.Opgeheven is not null)
        {
            throw new RegelGeschonden("tafel-opgeheven", "Deze tafel is opgeheven.");
        }

        Id = ZittingId.Nieuw();
        (HuisId, TafelId, Dag) = (tafel.HuisId, tafel.Id, dag);
        (Begint, Minuten, Plaats) = (tafel.Begint, tafel.Minuten, tafel.Plaats);
        Leg("zitting-klaargezet", new { tafel = tafel.Id.Waarde, dag });
    }

    public ZittingId Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public TriagetafelId TafelId { get; private set; }

    public DateOnly Dag { get; private set; }

    public TimeOnly Begint { get; private set; }

    /// <summary>How long it sits at most, in minutes.</summary>
    public int Minuten { get; private set; }

    public string Plaats { get; private set; } = string.Empty;

    public Zittingstand Stand { get; private set; }

    public DateTimeOffset? BegonnenOp { get; private set; }

    public DateTimeOffset? GeslotenOp { get; private set; }

    public IReadOnlyList<Zittingpunt> Agenda => agenda;

    /// <summary>Who is or was there.</summary>
    public IReadOnlyList<Zittinggast> Gasten => gasten;

    /// <summary>Who could read which melding and when; kept as evidence.</summary>
    public IReadOnlyList<Tafelkring> Kring => kring;

    public override Guid Sleutel => Id.Waarde;

    public bool Zit => Stand is Zittingstand.DeelEen or Zittingstand.DeelTwee;

    /// <summary>Sets what is discussed, in this order.</summary>
    /// <exception cref="RegelGeschonden">The sitting is closed.</exception>
    public void ZetAgenda(IReadOnlyList<Zittingkeuze> keuzes, Handeling handeling)
    {
        MoetNietGeslotenZijn();
        var gekozen = keuzes.DistinctBy(k => k.Melding).ToList();
        agenda.RemoveAll(p => !gekozen.Exists(k => k.Melding == p.MeldingId));
        for (var i = 0; i < gekozen.Count; i++)
        {
            if (agenda.Find(p => p.MeldingId == gekozen[i].Melding) is { } punt)
            {
                punt.Zet(gekozen[i].Deel, i + 1);
            }
            else
            {
                agenda.Add(new Zittingpunt(Id, gekozen[i].Melding, gekozen[i].Deel, i + 1));
            }
        }

        BepaalKring(handeling);
        Leg("zitting-agenda-gezet", new { meldingen = agenda.Count, inDeelTwee = agenda.Count(p => p.Deel == Tafeldeel.Twee) });
    }

    /// <summary>What stands on the agenda, in order.</summary>
    public IReadOnlyList<Zittingkeuze> Keuzes => [.. agenda.OrderBy(p => p.Volgorde).Select(p => new Zittingkeuze(p.MeldingId, p.Deel))];

    /// <summary>Records who is there, also while it sits: who comes late reads from then on, who leaves no longer.</summary>
    /// <exception cref="RegelGeschonden">The sitting is closed.</exception>
    public void ZetGasten(IReadOnlyCollection<Vastedeelnemer> wie, Handeling handeling)
    {
        MoetNietGeslotenZijn();
        gasten.RemoveAll(g => !wie.Any(w => w.Professional == g.ProfessionalId && w.Deel == g.Deel));
        gasten.AddRange(wie.DistinctBy(w => w.Professional).Where(w => !gasten.Exists(g => g.ProfessionalId == w.Professional)).ToList().ConvertAll(w => new Zittinggast(Id, w.Professional, w.Deel)));
        BepaalKring(handeling);
        Leg("zitting-aanwezigen-gezet", new { aantal = gasten.Count });
    }

    /// <exception cref="RegelGeschonden">It is not the day, it sits already, or it is closed.</exception>
    public void Begin(Handeling handeling)
    {
        if (Stand != Zittingstand.Klaargezet)
        {
            throw new RegelGeschonden("zitting-al-begonnen", "Deze zitting is al begonnen.");
        }

        MoetVandaagZijn(handeling);
        (Stand, BegonnenOp) = (Zittingstand.DeelEen, handeling.Op);
        BepaalKring(handeling);
        Leg("zitting-begonnen");
    }

    /// <summary>Part two begins: who joins there reads what lies in part two from now on (eis 10).</summary>
    /// <exception cref="RegelGeschonden">Part one does not sit, or nothing lies in part two.</exception>
    public void NaarDeelTwee(Handeling handeling)
    {
        if (Stand != Zittingstand.DeelEen)
        {
            throw new RegelGeschonden("zitting-niet-in-deel-een", "Deel 2 kan alleen beginnen na deel 1.");
        }

        MoetVandaagZijn(handeling);
        if (!agenda.Exists(p => p.Deel == Tafeldeel.Twee))
        {
            throw new RegelGeschonden("zitting-deel-twee-leeg", "Er ligt geen melding in deel 2. Zet er eerst een in.");
        }

        Stand = Zittingstand.DeelTwee;
        BepaalKring(handeling);
        Leg("zitting-deel-twee-begonnen");
    }

    /// <summary>Back to part one; the ring of part two closes at once.</summary>
    /// <exception cref="RegelGeschonden">Part two does not sit.</exception>
    public void TerugNaarDeelEen(Handeling handeling)
    {
        if (Stand != Zittingstand.DeelTwee)
        {
            throw new RegelGeschonden("zitting-niet-in-deel-twee", "Deel 2 is niet bezig.");
        }

        Stand = Zittingstand.DeelEen;
        BepaalKring(handeling);
        Leg("zitting-deel-twee-gesloten");
    }

    /// <exception cref="RegelGeschonden">It does not sit.</exception>
    public void Sluit(Handeling handeling)
    {
        if (!Zit)
        {
            throw new RegelGeschonden("zitting-niet-bezig", "Deze zitting is niet bezig.");
        }

        (Stand, GeslotenOp) = (Zittingstand.Gesloten, handeling.Op);
        BepaalKring(handeling);
        Leg("zitting-gesloten");
    }

    /// <summary>Closed too early: sits again, in part one.</summary>
    /// <exception cref="RegelGeschonden">It is not closed, or it was on another day.</exception>
    public void Heropen(Handeling handeling)
    {
        if (Stand != Zittingstand.Gesloten)
        {
            throw new RegelGeschonden("zitting-niet-gesloten", "Deze zitting is niet gesloten.");
        }

        MoetVandaagZijn(handeling);
        (Stand, GeslotenOp) = (Zittingstand.DeelEen, null);
        BepaalKring(handeling);
        Leg("zitting-heropend");
    }

    /// <summary>Brings the ring in line with the stand, the agenda and who is there; what ended is kept with its end.</summary>
    private void BepaalKring(Handeling handeling)
    {
        var mag = agenda.SelectMany(p => gasten.Where(g => MagLezen(g, p)).Select(g => (p.MeldingId, g.ProfessionalId))).ToHashSet();
        foreach (var plek in kring.Where(k => k.GeslotenOp is null && !mag.Contains((k.MeldingId, k.ProfessionalId))))
        {
            plek.Sluit(handeling.Op);
        }

        mag.ExceptWith(kring.Where(k => k.GeslotenOp is null).Select(k => (k.MeldingId, k.ProfessionalId)).ToList());
        kring.AddRange(mag.Select(m => new Tafelkring(Id, m.MeldingId, m.ProfessionalId, Dag, handeling.Op)));
    }

    private bool MagLezen(Zittinggast gast, Zittingpunt punt) => Stand switch
    {
        Zittingstand.DeelEen => punt.Deel == Tafeldeel.Een && gast.Deel == Tafeldeel.Een,
        Zittingstand.DeelTwee => punt.Deel == Tafeldeel.Twee || gast.Deel == Tafeldeel.Een,
        _ => false,
    };

    private void MoetVandaagZijn(Handeling handeling)
    {
        if (Dag != handeling.Dag)
        {
            throw new RegelGeschonden("zitting-niet-vandaag", $"Deze zitting is op {Tekst.Datum(Dag)}.");
        }
    }

    private void MoetNietGeslotenZijn()
    {
        if (Stand == Zittingstand.Gesloten)
        {
            throw new RegelGeschonden("zitting-gesloten", "Deze zitting is gesloten.");
        }
    }
}
