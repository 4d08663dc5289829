using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Overleggen;

/// <summary>A case on the agenda, as it is chosen.</summary>
/// <param name="Casus">Which.</param>
/// <param name="Deel">In which part.</param>
/// <param name="Minuten">What it gets, 1–480.</param>
/// <param name="Vast">Stays, also when the agenda is made anew.</param>
public sealed record Agendakeuze(CasusId Casus, Tafeldeel Deel, int Minuten, bool Vast);

/// <summary>The agenda in order: parts, minutes, pins.</summary>
public sealed partial class Casusoverleg
{
    public Agendaruimte Ruimte => new(Minuten - MinutenDeelTwee, MinutenDeelTwee);

    /// <summary>Sets the whole agenda in this order. What was discussed already stays.</summary>
    /// <exception cref="RegelGeschonden">Over or cancelled, a case twice, part two while there is none, or minutes that cannot be.</exception>
    public void ZetAgenda(IReadOnlyList<Agendakeuze> keuzes, Handeling handeling)
    {
        MoetNogKomen(handeling);
        if (keuzes.DistinctBy(k => k.Casus).Count() != keuzes.Count)
        {
            throw new RegelGeschonden("casus-al-geagendeerd", "Deze casus staat al op de agenda.");
        }

        foreach (var keuze in keuzes)
        {
            Controleer(keuze);
        }

        agenda.RemoveAll(p => p.BesprokenOp is null && !keuzes.Any(k => k.Casus == p.CasusId));
        var nummer = 0;
        foreach (var punt in agenda.Where(p => !keuzes.Any(k => k.Casus == p.CasusId)).OrderBy(p => p.Volgorde))
        {
            punt.Zet(++nummer);
        }

        foreach (var keuze in keuzes.OrderBy(k => k.Deel))
        {
            Punt(keuze.Casus).Zet(++nummer, keuze);
        }

        Leg("overleg-agenda-gezet", new { punten = agenda.Count, minuten = keuzes.Sum(k => k.Minuten) });
    }

    /// <summary>Other minutes, part or pin for one case.</summary>
    /// <exception cref="RegelGeschonden">Not on the agenda, discussed already, or a rule of <see cref="ZetAgenda"/>.</exception>
    public void WijzigPunt(Agendakeuze keuze, Handeling handeling)
    {
        MoetNogKomen(handeling);
        Controleer(keuze);
        var punt = OpenPunt(keuze.Casus);
        punt.Zet(punt.Volgorde, keuze);
        Nummer();
        Leg("agendapunt-gewijzigd", new { casus = keuze.Casus.Waarde, deel = keuze.Deel.ToString(), keuze.Minuten, keuze.Vast });
    }

    /// <summary>One place up or down within its part; from then on it keeps that place.</summary>
    /// <exception cref="RegelGeschonden">Not on the agenda, discussed already, or at the end.</exception>
    public void Schuif(CasusId casus, bool omhoog, Handeling handeling)
    {
        MoetNogKomen(handeling);
        var punt = OpenPunt(casus);
        var rij = agenda.Where(p => p.Deel == punt.Deel && p.BesprokenOp is null).OrderBy(p => p.Volgorde).ToList();
        var plek = rij.IndexOf(punt) + (omhoog ? -1 : 1);
        if (plek < 0 || plek >= rij.Count)
        {
            throw new RegelGeschonden("agendapunt-aan-het-eind", omhoog ? "Deze casus staat al bovenaan." : "Deze casus staat al onderaan.");
        }

        var (hier, daar) = (punt.Volgorde, rij[plek].Volgorde);
        punt.Zet(daar);
        rij[plek].Zet(hier);
        punt.ZetVast();
        Leg("agendapunt-verschoven", new { casus = casus.Waarde, omhoog });
    }

    /// <summary>Takes a case off the agenda; it waits again.</summary>
    /// <exception cref="RegelGeschonden">Not on the agenda, or discussed already.</exception>
    public void Haalaf(CasusId casus, Handeling handeling)
    {
        MoetNogKomen(handeling);
        agenda.Remove(OpenPunt(casus));
        Nummer();
        Leg("casus-van-agenda", new { casus = casus.Waarde });
    }

    private void Controleer(Agendakeuze keuze)
    {
        if (keuze.Minuten is < 1 or > 480)
        {
            throw new RegelGeschonden("agendapunt-minuten", "Kies 1 tot en met 480 minuten.");
        }

        if (keuze.Deel == Tafeldeel.Twee && MinutenDeelTwee == 0)
        {
            throw new RegelGeschonden("overleg-zonder-deel-twee", "Dit overleg heeft geen deel 2.");
        }
    }

    private Agendapunt OpenPunt(CasusId casus)
    {
        var punt = agenda.Find(a => a.CasusId == casus) ?? throw new RegelGeschonden("casus-niet-op-agenda", "Deze casus staat niet op de agenda.");
        return punt.BesprokenOp is null ? punt : throw new RegelGeschonden("agendapunt-besproken", "Deze casus is al besproken.");
    }

    private Agendapunt Punt(CasusId casus)
    {
        if (agenda.Find(a => a.CasusId == casus) is { } punt)
        {
            return punt;
        }

        var nieuw = new Agendapunt(Id, casus, agenda.Count + 1);
        agenda.Add(nieuw);
        return nieuw;
    }

    private void Nummer()
    {
        var nummer = 0;
        foreach (var punt in agenda.OrderBy(p => p.Deel).ThenBy(p => p.Volgorde))
        {
            punt.Zet(++nummer);
        }
    }
}

/// <summary>Part, time and pin of a case on the agenda.</summary>
public sealed partial class Agendapunt
{
    public Tafeldeel Deel { get; private set; }

    /// <summary>What it gets; null is what the policy says on that day.</summary>
    public int? Minuten { get; private set; }

    /// <summary>A person put it here: it stays when the agenda is made anew.</summary>
    public bool Vast { get; private set; }

    internal void Zet(int volgorde) => Volgorde = volgorde;

    internal void ZetVast() => Vast = true;

    internal void Zet(int volgorde, Agendakeuze keuze) => (Volgorde, Deel, Minuten, Vast) = (volgorde, keuze.Deel, keuze.Minuten, keuze.Vast);
}
