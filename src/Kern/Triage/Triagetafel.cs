using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Triage;

/// <summary>A triagetafel for one or more doelgroepen: rhythm, chair with stand-in, and fixed participants (eis 29, 68, 69). A doelgroep lies at one table at most.</summary>
public sealed class Triagetafel : Aggregaat
{
    private readonly List<Tafeldoelgroep> doelgroepen = [];
    private readonly List<Tafellid> leden = [];
    private readonly List<Voorzitterschap> voorzitterschappen = [];

    private Triagetafel()
    {
    }

    /// <exception cref="RegelGeschonden">No name, no doelgroep, or an appointment that cannot be kept.</exception>
    public Triagetafel(HuisId huis, string naam, IReadOnlyCollection<DoelgroepId> voor, Tafelafspraak afspraak, Voorzitters voorzitters, Handeling handeling)
    {
        Id = TriagetafelId.Nieuw();
        HuisId = huis;
        Sinds = handeling.Dag;
        voorzitterschappen.Add(new Voorzitterschap(Id, voorzitters, handeling.Dag, null));
        Zet(naam, voor, afspraak);
        Leg("triagetafel-ingesteld");
    }

    public TriagetafelId Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public string Naam { get; private set; } = string.Empty;

    public Ritme Ritme { get; private set; }

    public DayOfWeek? Weekdag { get; private set; }

    public TimeOnly Begint { get; private set; }

    /// <summary>How long it sits at most, in minutes.</summary>
    public int Minuten { get; private set; }

    /// <summary>What one melding takes on average, in minutes.</summary>
    public int PerMelding { get; private set; }

    public string Plaats { get; private set; } = string.Empty;

    /// <summary>The day it was made; every second week counts from here.</summary>
    public DateOnly Sinds { get; private set; }

    /// <summary>First day on which it is no more; null while it sits.</summary>
    public DateOnly? Opgeheven { get; private set; }

    public IReadOnlyList<Tafeldoelgroep> Doelgroepen => doelgroepen;

    public IReadOnlyList<Tafellid> Leden => leden;

    /// <summary>Who chaired, chairs and will chair.</summary>
    public IReadOnlyList<Voorzitterschap> Voorzitterschappen => voorzitterschappen;

    public override Guid Sleutel => Id.Waarde;

    /// <summary>Who chairs on a day; before the first day the first.</summary>
    public Voorzitterschap Voorgezeten(DateOnly dag) => voorzitterschappen.Where(v => v.Vanaf <= dag).MaxBy(v => v.Vanaf) ?? voorzitterschappen.MinBy(v => v.Vanaf)!;

    /// <summary>A handing over that is agreed on and still has to come; null when there is none.</summary>
    public Voorzitterschap? Aanstaand(DateOnly vandaag) => voorzitterschappen.Find(v => v.Vanaf > vandaag);

    /// <exception cref="RegelGeschonden">No name, no doelgroep, or an appointment that cannot be kept.</exception>
    public void Wijzig(string naam, IReadOnlyCollection<DoelgroepId> voor, Tafelafspraak afspraak)
    {
        Zet(naam, voor, afspraak);
        Leg("triagetafel-gewijzigd");
    }

    /// <summary>Somebody sits at this table from now on, or in another part than before.</summary>
    public void NeemtDeel(Vastedeelnemer wie)
    {
        leden.RemoveAll(l => l.ProfessionalId == wie.Professional && l.Deel != wie.Deel);
        if (!leden.Exists(l => l.ProfessionalId == wie.Professional))
        {
            leden.Add(new Tafellid(Id, wie.Professional, wie.Deel));
            Leg("triagetafel-deelnemer-erbij", new { professional = wie.Professional.Waarde, wie.Deel });
        }
    }

    /// <exception cref="RegelGeschonden">Does not sit at this table.</exception>
    public void GaatWeg(ProfessionalId wie)
    {
        if (leden.RemoveAll(l => l.ProfessionalId == wie) == 0)
        {
            throw new RegelGeschonden("tafel-deelnemer-weg", "Deze deelnemer zit niet meer aan deze tafel.");
        }

        Leg("triagetafel-deelnemer-weg", new { professional = wie.Waarde });
    }

    /// <summary>Another professional or stand-in of the organisation that chairs today.</summary>
    public void ZetVoorzitters(ProfessionalId? voorzitter, ProfessionalId? vervanger, Handeling handeling)
    {
        Voorgezeten(handeling.Dag).Zet(voorzitter, vervanger);
        Leg("triagetafel-voorzitter-gewijzigd", new { voorzitter = voorzitter?.Waarde, vervanger = vervanger?.Waarde });
    }

    /// <summary>Hands the table to another organisation from a day on (eis 104). What lies on it goes with it; until that day nothing changes.</summary>
    /// <exception cref="RegelGeschonden">Not from tomorrow on, the same organisation, another handing over already waits, or no reason.</exception>
    public void DraagOver(Voorzitters naar, DateOnly vanaf, string reden, Handeling handeling)
    {
        MoetBestaan(handeling.Dag);
        if (vanaf <= handeling.Dag)
        {
            throw new RegelGeschonden("tafel-overdracht-datum", "Kies een dag vanaf morgen.");
        }

        if (Aanstaand(handeling.Dag) is not null)
        {
            throw new RegelGeschonden("tafel-overdracht-loopt", "Er staat al een overdracht klaar. Trek die eerst in.");
        }

        if (Voorgezeten(handeling.Dag).OrganisatieId == naar.Organisatie)
        {
            throw new RegelGeschonden("tafel-overdracht-zelfde", "Deze organisatie zit de tafel al voor. Kies een andere.");
        }

        voorzitterschappen.Add(new Voorzitterschap(Id, naar, vanaf, Tekst.Verplicht(reden, "de reden van de overdracht", 1000)));
        Leg("triagetafel-overgedragen", new { naar = naar.Organisatie.Waarde, vanaf });
    }

    /// <exception cref="RegelGeschonden">There is none that still has to come.</exception>
    public void TrekOverdrachtIn(Handeling handeling)
    {
        var aanstaand = Aanstaand(handeling.Dag) ?? throw new RegelGeschonden("tafel-geen-overdracht", "Er staat geen overdracht klaar.");
        voorzitterschappen.Remove(aanstaand);
        Leg("triagetafel-overdracht-ingetrokken", new { naar = aanstaand.OrganisatieId.Waarde });
    }

    /// <summary>The table sits no more. Its doelgroepen lie at no table until another takes them.</summary>
    /// <exception cref="RegelGeschonden">It was already.</exception>
    public void HefOp(Handeling handeling)
    {
        MoetBestaan(handeling.Dag);
        Opgeheven = handeling.Dag;
        doelgroepen.Clear();
        voorzitterschappen.RemoveAll(v => v.Vanaf > handeling.Dag);
        Leg("triagetafel-opgeheven");
    }

    /// <summary>Whether somebody may decide at this table on a day: the chair or the stand-in, or when nobody is named a chair of the organisation.</summary>
    public bool ZitVoor(ProfessionalId wie, OrganisatieId organisatie, DateOnly dag) => Voorgezeten(dag) is var v
        && (v.VoorzitterId == wie || v.VervangerId == wie || (v.VoorzitterId is null && v.OrganisatieId == organisatie));

    /// <summary>The next days on which it sits.</summary>
    /// <param name="vanaf">First day to look at.</param>
    /// <param name="aantal">How many, 1–50.</param>
    public IEnumerable<DateOnly> Zittingsdagen(DateOnly vanaf, int aantal)
    {
        for (var dag = vanaf; aantal > 0 && Ritme != Ritme.OpAfroep && Opgeheven is null; dag = dag.AddDays(1))
        {
            if (SchemaZegt(dag))
            {
                aantal--;
                yield return dag;
            }
        }
    }

    /// <summary>A public holiday falls out.</summary>
    private bool SchemaZegt(DateOnly dag) => Werkdagen.IsWerkdag(dag) && Ritme switch
    {
        Ritme.Dagelijks => true,
        Ritme.Wekelijks => dag.DayOfWeek == Weekdag,
        Ritme.TweeWekelijks => dag.DayOfWeek == Weekdag && (Week(dag) - Week(Sinds)) % 2 == 0,
        _ => false,
    };

    /// <summary>Weeks begin on Monday; day number 0 is one.</summary>
    private static int Week(DateOnly dag) => dag.DayNumber / 7;

    private void MoetBestaan(DateOnly dag)
    {
        if (Opgeheven <= dag)
        {
            throw new RegelGeschonden("tafel-opgeheven", "Deze tafel is opgeheven.");
        }
    }

    private void Zet(string naam, IReadOnlyCollection<DoelgroepId> voor, Tafelafspraak afspraak)
    {
        if (voor.Count == 0)
        {
            throw new RegelGeschonden("tafel-zonder-doelgroep", "Kies ten minste één doelgroep.");
        }

        if (afspraak.Ritme is Ritme.Wekelijks or Ritme.TweeWekelijks && afspraak.Weekdag is null or DayOfWeek.Saturday or DayOfWeek.Sunday)
        {
            throw new RegelGeschonden("tafel-zonder-weekdag", "Kies een werkdag van de week.");
        }

        if (afspraak.Minuten is < 10 or > 480 || afspraak.PerMelding is < 1 or > 60)
        {
            throw new RegelGeschonden("tafel-duur", "Kies een duur van 10 tot 480 minuten, en 1 tot 60 minuten per melding.");
        }

        Naam = Tekst.Verplicht(naam, "de naam van de tafel", 80);
        Plaats = Tekst.Verplicht(afspraak.Plaats, "de plaats of de videolink", 200);
        (Ritme, Begint, Minuten, PerMelding) = (afspraak.Ritme, afspraak.Begint, afspraak.Minuten, afspraak.PerMelding);
        Weekdag = afspraak.Ritme is Ritme.Wekelijks or Ritme.TweeWekelijks ? afspraak.Weekdag : null;
        doelgroepen.RemoveAll(d => !voor.Contains(d.DoelgroepId));
        doelgroepen.AddRange(voor.Distinct().Where(v => !doelgroepen.Exists(d => d.DoelgroepId == v)).ToList().ConvertAll(v => new Tafeldoelgroep(Id, v)));
    }
}
