using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Overleggen;

/// <summary>The meetings of a doelgroep that come again and again (eis 68, 69): who chairs, rhythm, place and fixed participants. What is agreed holds from a day on; what was stays known.</summary>
public sealed class Reeks : Aggregaat
{
    private readonly List<Reeksversie> versies = [];
    private readonly List<Reeksdeelnemer> deelnemers = [];
    private readonly List<Overgeslagen> overgeslagen = [];

    private Reeks()
    {
    }

    /// <exception cref="RegelGeschonden">No name, a first day before today, or an agreement that cannot be kept.</exception>
    public Reeks(HuisId huis, DoelgroepId doelgroep, string naam, Reeksafspraak afspraak, DateOnly vanaf, Handeling handeling)
    {
        MoetVanafVandaag(vanaf, handeling);
        Controleer(afspraak);
        Id = ReeksId.Nieuw();
        (HuisId, DoelgroepId) = (huis, doelgroep);
        Naam = Tekst.Verplicht(naam, "de naam van de reeks", 80);
        versies.Add(new Reeksversie(Id, afspraak, vanaf, null));
        Leg("reeks-gemaakt", new { doelgroep = doelgroep.Waarde, vanaf });
    }

    public ReeksId Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public DoelgroepId DoelgroepId { get; private set; }

    public string Naam { get; private set; } = string.Empty;

    /// <summary>First day on which no meeting comes any more; null while it goes on.</summary>
    public DateOnly? Gestopt { get; private set; }

    public IReadOnlyList<Reeksversie> Versies => versies;

    public IReadOnlyList<Reeksdeelnemer> Deelnemers => deelnemers;

    public IReadOnlyList<Overgeslagen> Overgeslagen => overgeslagen;

    public override Guid Sleutel => Id.Waarde;

    /// <summary>What holds on a day; before the first day the first.</summary>
    public Reeksversie Geldt(DateOnly dag) => versies.Where(v => v.Vanaf <= dag).MaxBy(v => v.Vanaf) ?? versies.MinBy(v => v.Vanaf)!;

    /// <summary>The days of the rhythm, holidays too: those a person takes out.</summary>
    public IEnumerable<DateOnly> Dagen(DateOnly vanaf, DateOnly totEnMet)
    {
        for (var dag = vanaf; dag <= totEnMet && !(Gestopt <= dag); dag = dag.AddDays(1))
        {
            if (Geldt(dag).Zegt(dag) && !overgeslagen.Exists(o => o.Dag == dag))
            {
                yield return dag;
            }
        }
    }

    /// <summary>Another agreement from a day on. What was agreed for later than that day lapses.</summary>
    /// <exception cref="RegelGeschonden">From before today, no reason, stopped, or an agreement that cannot be kept.</exception>
    public void Wijzig(Reeksafspraak afspraak, DateOnly vanaf, string? reden, Handeling handeling)
    {
        MoetLopen();
        MoetVanafVandaag(vanaf, handeling);
        Controleer(afspraak);
        var waarom = Tekst.Verplicht(reden, "de reden van de wijziging", 400);
        versies.RemoveAll(v => v.Vanaf >= vanaf);
        versies.Add(new Reeksversie(Id, afspraak, vanaf, waarom));
        Leg("reeks-gewijzigd", new { vanaf, voorzitter = afspraak.Voorzitter.Waarde });
    }

    /// <summary>Somebody takes part from now on, or in another part than before.</summary>
    /// <exception cref="RegelGeschonden">Stopped.</exception>
    public void NeemtDeel(Reeksgenodigde wie)
    {
        MoetLopen();
        deelnemers.RemoveAll(d => d.OrganisatieId == wie.Organisatie && d.ProfessionalId == wie.Professional);
        deelnemers.Add(new Reeksdeelnemer(Id, wie));
        Leg("reeks-deelnemer-erbij", new { organisatie = wie.Organisatie.Waarde, professional = wie.Professional?.Waarde, deel = wie.Deel.ToString() });
    }

    /// <exception cref="RegelGeschonden">Does not take part.</exception>
    public void GaatWeg(Guid deelnemer)
    {
        var weg = deelnemers.Find(d => d.Id == deelnemer) ?? throw new RegelGeschonden("reeks-deelnemer-weg", "Deze deelnemer hoort niet meer bij de reeks.");
        deelnemers.Remove(weg);
        Leg("reeks-deelnemer-weg", new { organisatie = weg.OrganisatieId.Waarde, professional = weg.ProfessionalId?.Waarde });
    }

    /// <summary>No meeting on this day: a holiday, the summer.</summary>
    /// <exception cref="RegelGeschonden">No day of the rhythm.</exception>
    public void SlaOver(DateOnly dag)
    {
        if (!Dagen(dag, dag).Any())
        {
            throw new RegelGeschonden("reeks-geen-dag", $"Op {Tekst.Datum(dag)} komt deze reeks niet bij elkaar.");
        }

        overgeslagen.Add(new Overgeslagen(Id, dag));
        Leg("reeks-dag-overgeslagen", new { dag });
    }

    /// <summary>Undo of <see cref="SlaOver"/>.</summary>
    public void SlaNietOver(DateOnly dag)
    {
        if (overgeslagen.RemoveAll(o => o.Dag == dag) > 0)
        {
            Leg("reeks-dag-teruggezet", new { dag });
        }
    }

    /// <summary>No meeting comes from this day on.</summary>
    /// <exception cref="RegelGeschonden">Stopped already, or from before today.</exception>
    public void Stop(DateOnly vanaf, Handeling handeling)
    {
        MoetLopen();
        MoetVanafVandaag(vanaf, handeling);
        Gestopt = vanaf;
        Leg("reeks-gestopt", new { vanaf });
    }

    /// <summary>Undo of <see cref="Stop"/>; meetings that were cancelled with it are put back one by one.</summary>
    public void GaVerder()
    {
        Gestopt = null;
        Leg("reeks-hervat");
    }

    private static void MoetVanafVandaag(DateOnly vanaf, Handeling handeling)
    {
        if (vanaf < handeling.Dag)
        {
            throw new RegelGeschonden("reeks-vanaf", "Kies een dag vanaf vandaag.");
        }
    }

    private static void Controleer(Reeksafspraak afspraak)
    {
        if (afspraak.Weekdag is DayOfWeek.Saturday or DayOfWeek.Sunday)
        {
            throw new RegelGeschonden("reeks-weekdag", "Kies een werkdag van de week.");
        }

        if (afspraak.Om < 1 || afspraak.Om > (afspraak.Ritme == Reeksritme.Weken ? 12 : 5))
        {
            throw afspraak.Ritme == Reeksritme.Weken ? new RegelGeschonden("reeks-om", "Kies om de hoeveel weken: 1 tot en met 12.") : new RegelGeschonden("reeks-maandweek", "Kies de hoeveelste keer in de maand.");
        }

        afspraak.Plek.Controleer();
    }

    private void MoetLopen()
    {
        if (Gestopt is not null)
        {
            throw new RegelGeschonden("reeks-gestopt", "Deze reeks is gestopt.");
        }
    }
}
