using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Volgen;

/// <summary>How often somebody wants the mail; the page stays whatever is chosen.</summary>
public enum Berichtritme
{
    Dagelijks,
    Wekelijks,
    Nooit,
}

/// <summary>What somebody chose about the daily mail.</summary>
public sealed class Berichtvoorkeur : Aggregaat
{
    private Berichtvoorkeur()
    {
    }

    public Berichtvoorkeur(Berichtritme ritme, Handeling handeling)
    {
        Id = Guid.CreateVersion7();
        ProfessionalId = handeling.Professional;
        Kies(ritme);
    }

    public Guid Id { get; private set; }

    public ProfessionalId ProfessionalId { get; private set; }

    public Berichtritme Ritme { get; private set; }

    public override Guid Sleutel => Id;

    public void Kies(Berichtritme ritme)
    {
        Ritme = ritme;
        Leg("dagbericht-ritme-gekozen", new { ritme = ritme.ToString() });
    }
}

/// <summary>That somebody got the mail of a day: one per person and day, whoever sends it and however often it is tried. Without its content.</summary>
public sealed class Dagbericht : Aggregaat
{
    private Dagbericht()
    {
    }

    public Dagbericht(ProfessionalId wie, HuisId huis, int aantal, Handeling handeling)
    {
        (Id, ProfessionalId, HuisId, Dag, Aantal) = (Guid.CreateVersion7(), wie, huis, handeling.Dag, aantal);
        Leg("dagbericht-klaargezet", new { wie = wie.Waarde, aantal });
    }

    public Guid Id { get; private set; }

    public ProfessionalId ProfessionalId { get; private set; }

    public HuisId HuisId { get; private set; }

    public DateOnly Dag { get; private set; }

    /// <summary>How much waited.</summary>
    public int Aantal { get; private set; }

    public override Guid Sleutel => Id;

    /// <summary>Whether somebody is to get a mail on this day. Pure.</summary>
    /// <param name="nu">Now.</param>
    /// <param name="uur">The hour of the policy.</param>
    /// <param name="ritme">What the person chose.</param>
    /// <param name="laatste">The day of the last mail.</param>
    public static bool IsAanDeBeurt(DateTimeOffset nu, int uur, Berichtritme ritme, DateOnly? laatste)
    {
        var lokaal = TimeZoneInfo.ConvertTime(nu, Kalender.Nederland);
        var dag = DateOnly.FromDateTime(lokaal.DateTime);
        if (lokaal.Hour < uur || !Werkdagen.IsWerkdag(dag) || laatste >= dag)
        {
            return false;
        }

        // The first working day of the week, or the first after it on which there is something to tell.
        return ritme switch
        {
            Berichtritme.Dagelijks => true,
            Berichtritme.Wekelijks => laatste is not { } l || Maandag(l) < Maandag(dag),
            _ => false,
        };
    }

    private static DateOnly Maandag(DateOnly dag) => dag.AddDays(-(((int)dag.DayOfWeek + 6) % 7));
}
