using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Plannen;

namespace Partituur.Kern.Volgen;

/// <summary>Which way a goal moves.</summary>
public enum Richting
{
    Vooruit,

    [Display(Name = "Geen beweging")]
    Geen,
    Achteruit,
}

/// <summary>What is decided at a monitoring moment.</summary>
public enum Monitoringbesluit
{
    Doorgaan,
    Bijstellen,
    Opschalen,
    Afschalen,
}

/// <summary>How one goal goes, in a word and a sentence.</summary>
public sealed record Doelstand(Guid Doel, Richting Richting, string? Zin);

/// <summary>What is recorded of a monitoring moment.</summary>
/// <param name="Dag">When it was held; today or before.</param>
/// <param name="Wie">Who was there.</param>
/// <param name="Doelen">Every goal of the plan as it is now.</param>
/// <param name="Besluit">What was decided.</param>
/// <param name="Toelichting">Why.</param>
/// <param name="Volgende">The next moment; null follows the rhythm.</param>
public sealed record Momentgegevens(DateOnly Dag, IReadOnlyCollection<ProfessionalId> Wie, IReadOnlyCollection<Doelstand> Doelen, Monitoringbesluit Besluit, string? Toelichting, DateOnly? Volgende);

/// <summary>A monitoring moment that was held: what moves per goal, and what is decided (eis 77–79). It sets the next.</summary>
public sealed class Monitoringmoment : Aggregaat
{
    private readonly List<Momentdoel> doelen = [];
    private readonly List<Momentdeelnemer> deelnemers = [];

    private Monitoringmoment()
    {
    }

    /// <exception cref="RegelGeschonden">The case has ended, no version is set, the day is to come, nobody was there, a goal without a word, no explanation, or a next day that does not come after today.</exception>
    public Monitoringmoment(Casus casus, PlanVanAanpak plan, Momentgegevens gegevens, int weken, Handeling handeling)
    {
        casus.MoetLopen();
        var versie = plan.Versies.Where(v => v.VastgesteldOp is not null).MaxBy(v => v.Nummer) ?? throw new RegelGeschonden("moment-zonder-plan", "Stel eerst het plan vast. Daarna is er iets om te volgen.");
        if (gegevens.Dag > handeling.Dag)
        {
            throw new RegelGeschonden("moment-nog-te-komen", "Leg een monitoringmoment vast als het is geweest.");
        }

        if (gegevens.Dag < Kalender.DagVan(casus.GeopendOp))
        {
            throw new RegelGeschonden("moment-voor-casus", "Kies een dag waarop de casus al liep.");
        }

        if (gegevens.Wie.Count == 0)
        {
            throw new RegelGeschonden("moment-zonder-mensen", "Kies wie erbij waren.");
        }

        (Id, HuisId, CasusId, Planversie) = (Guid.CreateVersion7(), casus.HuisId, casus.Id, versie.Nummer);
        foreach (var doel in plan.DoelenIn(versie.Nummer))
        {
            var stand = gegevens.Doelen.FirstOrDefault(d => d.Doel == doel.Id);
            if (stand is null || string.IsNullOrWhiteSpace(stand.Zin))
            {
                throw new RegelGeschonden("moment-doel-zonder-zin", "Vul bij elk doel in één zin in hoe het gaat.");
            }

            doelen.Add(new(Id, doel.Id, stand.Richting, Tekst.Verplicht(stand.Zin, "hoe het gaat", 500)));
        }

        deelnemers.AddRange(gegevens.Wie.Distinct().Select(w => new Momentdeelnemer(Id, w)));
        Toelichting = Tekst.Verplicht(gegevens.Toelichting, "waarom u dit besluit", 1000);
        Volgende = gegevens.Volgende ?? Later(gegevens.Dag.AddDays(7 * weken), handeling.Dag);
        if (Volgende <= handeling.Dag)
        {
            throw new RegelGeschonden("moment-volgende-voorbij", "Kies een volgende datum na vandaag.");
        }

        (Dag, Besluit, DoorId, Op) = (gegevens.Dag, gegevens.Besluit, handeling.Professional, handeling.Op);
        Leg("monitoringmoment-gehouden", new { casus = casus.Id.Waarde, dag = Dag, besluit = Besluit.ToString(), volgende = Volgende });
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public CasusId CasusId { get; private set; }

    /// <summary>The version of the plan that was looked at.</summary>
    public int Planversie { get; private set; }

    public DateOnly Dag { get; private set; }

    public Monitoringbesluit Besluit { get; private set; }

    public string Toelichting { get; private set; } = string.Empty;

    public DateOnly Volgende { get; private set; }

    public ProfessionalId DoorId { get; private set; }

    public DateTimeOffset Op { get; private set; }

    /// <summary>Why it was withdrawn; null is that it counts.</summary>
    public string? WaaromIngetrokken { get; private set; }

    public IReadOnlyList<Momentdoel> Doelen => doelen;

    public IReadOnlyList<Momentdeelnemer> Deelnemers => deelnemers;

    public override Guid Sleutel => Id;

    /// <summary>It was recorded by mistake: the moment before it counts again. What the journaal says of it stays, with a correction.</summary>
    /// <exception cref="RegelGeschonden">The case has ended, withdrawn already, or no reason.</exception>
    public void TrekIn(Casus casus, string? reden)
    {
        casus.MoetLopen();
        if (WaaromIngetrokken is not null)
        {
            throw new RegelGeschonden("moment-al-ingetrokken", "Dit monitoringmoment is al ingetrokken.");
        }

        WaaromIngetrokken = Tekst.Verplicht(reden, "de reden", 500);
        Leg("monitoringmoment-ingetrokken", new { casus = CasusId.Waarde });
    }

    /// <summary>A moment that is recorded late sets a next one that is still to come.</summary>
    private static DateOnly Later(DateOnly dag, DateOnly vandaag) => dag > vandaag ? dag : vandaag.AddDays(7);
}

public sealed class Momentdoel : IOnderdeel
{
    private Momentdoel()
    {
    }

    internal Momentdoel(Guid moment, Guid doel, Richting richting, string zin) => (MomentId, DoelId, Richting, Zin) = (moment, doel, richting, zin);

    public Guid MomentId { get; private set; }

    public Guid DoelId { get; private set; }

    public Richting Richting { get; private set; }

    public string Zin { get; private set; } = string.Empty;

    public Guid Wortel => MomentId;
}

public sealed class Momentdeelnemer : IOnderdeel
{
    private Momentdeelnemer()
    {
    }

    internal Momentdeelnemer(Guid moment, ProfessionalId wie) => (MomentId, ProfessionalId) = (moment, wie);

    public Guid MomentId { get; private set; }

    public ProfessionalId ProfessionalId { get; private set; }

    public Guid Wortel => MomentId;
}

/// <summary>The rhythm of one plan, from the moment on which it was chosen; the newest holds. Without one the policy does.</summary>
public sealed class Planritme : Aggregaat
{
    public const int MeesteWeken = 52;

    private Planritme()
    {
    }

    /// <exception cref="RegelGeschonden">The case has ended, not 1–52 weeks, or no reason.</exception>
    public Planritme(Casus casus, int weken, string? reden, Handeling handeling)
    {
        casus.MoetLopen();
        if (weken is < 1 or > MeesteWeken)
        {
            throw new RegelGeschonden("ritme-weken", $"Kies 1 tot en met {MeesteWeken} weken.");
        }

        Reden = Tekst.Verplicht(reden, "de reden", 500);
        (Id, HuisId, CasusId, Weken, DoorId, Op) = (Guid.CreateVersion7(), casus.HuisId, casus.Id, weken, handeling.Professional, handeling.Op);
        Leg("planritme-gekozen", new { casus = casus.Id.Waarde, weken });
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public CasusId CasusId { get; private set; }

    public int Weken { get; private set; }

    public string Reden { get; private set; } = string.Empty;

    public ProfessionalId DoorId { get; private set; }

    public DateTimeOffset Op { get; private set; }

    public override Guid Sleutel => Id;

    /// <summary>The next moment: what the last one set, unless another rhythm was chosen after it; without one the first set version counts. Pure.</summary>
    /// <param name="weken">The rhythm.</param>
    /// <param name="gekozenOp">When the rhythm was chosen; null is policy.</param>
    /// <param name="vastgesteld">The first day with a set version; null is no plan to watch.</param>
    /// <param name="laatste">The last moment that counts.</param>
    public static DateOnly? VolgendMoment(int weken, DateTimeOffset? gekozenOp, DateOnly? vastgesteld, (DateOnly Dag, DateTimeOffset Op, DateOnly Volgende)? laatste) =>
        vastgesteld is not { } begin ? null
        : laatste is not { } l ? begin.AddDays(7 * weken)
        : gekozenOp > l.Op ? l.Dag.AddDays(7 * weken)
        : l.Volgende;
}
