using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Overleggen;

/// <summary>How often the meetings of a series come.</summary>
public enum Reeksritme
{
    [Display(Name = "Elke zoveel weken")]
    Weken,

    [Display(Name = "Elke maand, op dezelfde weekdag")]
    Maand,
}

/// <summary>The how manieth weekday of the month.</summary>
public enum Maandweek
{
    Eerste = 1,
    Tweede,
    Derde,
    Vierde,
    Laatste,
}

/// <summary>When and where one meeting is held.</summary>
/// <param name="Begint">Time of day, in the Netherlands.</param>
/// <param name="Minuten">How long, 15–480 minutes.</param>
/// <param name="MinutenDeelTwee">How much of that is for part two, where the ring is another one (eis 73); 0 is no part two.</param>
/// <param name="PlaatsId">A room of the list; null is a place in words only.</param>
/// <param name="Plaats">The place in words, at most 200 characters; with a room its name.</param>
/// <param name="Videolink">Where who is elsewhere joins (eis 75); an address that begins with https.</param>
public sealed record Overlegplek(TimeOnly Begint, int Minuten, int MinutenDeelTwee, PlaatsId? PlaatsId, string Plaats, string? Videolink)
{
    public TimeOnly Eindigt => Begint.AddMinutes(Minuten);

    /// <exception cref="RegelGeschonden">A duration that cannot be kept, no place, or a link that is none.</exception>
    internal Overlegplek Controleer()
    {
        if (Minuten is < 15 or > 480 || MinutenDeelTwee < 0 || MinutenDeelTwee >= Minuten)
        {
            throw new RegelGeschonden("overleg-duur", "Kies een duur van 15 tot en met 480 minuten. Deel 2 is korter dan het geheel.");
        }

        if (Begint.ToTimeSpan() + TimeSpan.FromMinutes(Minuten) > TimeSpan.FromDays(1))
        {
            throw new RegelGeschonden("overleg-duur", "Het overleg moet op dezelfde dag eindigen. Kies een kortere duur of begin eerder.");
        }

        if (string.IsNullOrWhiteSpace(Plaats) || Plaats.Trim().Length > 200)
        {
            throw new RegelGeschonden("overleg-zonder-plaats", "Kies een ruimte, of vul de plaats in met hoogstens 200 tekens.");
        }

        if (Videolink is not null && (Videolink.Length > 400 || !Uri.TryCreate(Videolink, UriKind.Absolute, out var adres) || adres.Scheme != Uri.UriSchemeHttps || adres.UserInfo.Length > 0))
        {
            throw new RegelGeschonden("overleg-videolink", "Vul een link in die begint met https://.");
        }

        return this;
    }
}

/// <summary>What is agreed on a series.</summary>
/// <param name="Ritme">How often.</param>
/// <param name="Om">With weeks: every how many, 1–12. With a month: which weekday, as <see cref="Maandweek"/>.</param>
/// <param name="Weekdag">Monday to Friday.</param>
/// <param name="Voorzitter">The organisation that chairs (eis 68, 69).</param>
/// <param name="Plek">When and where.</param>
public sealed record Reeksafspraak(Reeksritme Ritme, int Om, DayOfWeek Weekdag, OrganisatieId Voorzitter, Overlegplek Plek);

/// <summary>What holds for a series from a day on, until the next begins.</summary>
public sealed class Reeksversie : IOnderdeel
{
    private Reeksversie()
    {
    }

    internal Reeksversie(ReeksId reeks, Reeksafspraak afspraak, DateOnly vanaf, string? reden)
    {
        Id = Guid.CreateVersion7();
        (ReeksId, Vanaf, Reden) = (reeks, vanaf, reden);
        (Ritme, Om, Weekdag, VoorzitterId) = (afspraak.Ritme, afspraak.Om, afspraak.Weekdag, afspraak.Voorzitter);
        (Begint, Minuten, MinutenDeelTwee, PlaatsId, Plaats, Videolink) = (afspraak.Plek.Begint, afspraak.Plek.Minuten, afspraak.Plek.MinutenDeelTwee, afspraak.Plek.PlaatsId, afspraak.Plek.Plaats, afspraak.Plek.Videolink);
    }

    public Guid Id { get; private set; }

    public ReeksId ReeksId { get; private set; }

    public DateOnly Vanaf { get; private set; }

    public Reeksritme Ritme { get; private set; }

    public int Om { get; private set; }

    public DayOfWeek Weekdag { get; private set; }

    public OrganisatieId VoorzitterId { get; private set; }

    public TimeOnly Begint { get; private set; }

    public int Minuten { get; private set; }

    public int MinutenDeelTwee { get; private set; }

    public PlaatsId? PlaatsId { get; private set; }

    public string Plaats { get; private set; } = string.Empty;

    public string? Videolink { get; private set; }

    /// <summary>Why it changed; null for the first.</summary>
    public string? Reden { get; private set; }

    public Guid Wortel => ReeksId.Waarde;

    public Reeksafspraak Afspraak => new(Ritme, Om, Weekdag, VoorzitterId, new(Begint, Minuten, MinutenDeelTwee, PlaatsId, Plaats, Videolink));

    /// <summary>Whether a meeting is due on a day; every so many weeks counts from the first such weekday.</summary>
    internal bool Zegt(DateOnly dag)
    {
        if (dag.DayOfWeek != Weekdag || dag < Vanaf)
        {
            return false;
        }

        if (Ritme == Reeksritme.Weken)
        {
            var eerste = Vanaf.AddDays(((int)Weekdag - (int)Vanaf.DayOfWeek + 7) % 7);
            return (dag.DayNumber - eerste.DayNumber) / 7 % Om == 0;
        }

        return Om == (int)Maandweek.Laatste ? dag.AddDays(7).Month != dag.Month : ((dag.Day - 1) / 7) + 1 == Om;
    }
}

/// <summary>A fixed participant, as it is chosen on the screen.</summary>
/// <param name="Organisatie">Which partner.</param>
/// <param name="Professional">Who; null is whoever the organisation sends.</param>
/// <param name="Deel">From which part on: who joins in part two does not see part one (eis 10).</param>
public sealed record Reeksgenodigde(OrganisatieId Organisatie, ProfessionalId? Professional, Tafeldeel Deel);

/// <summary>A fixed participant of a series.</summary>
public sealed class Reeksdeelnemer : IOnderdeel
{
    private Reeksdeelnemer()
    {
    }

    internal Reeksdeelnemer(ReeksId reeks, Reeksgenodigde wie)
    {
        Id = Guid.CreateVersion7();
        (ReeksId, OrganisatieId, ProfessionalId, Deel) = (reeks, wie.Organisatie, wie.Professional, wie.Deel);
    }

    public Guid Id { get; private set; }

    public ReeksId ReeksId { get; private set; }

    public OrganisatieId OrganisatieId { get; private set; }

    public ProfessionalId? ProfessionalId { get; private set; }

    public Tafeldeel Deel { get; private set; }

    public Guid Wortel => ReeksId.Waarde;
}

/// <summary>A day of the rhythm on which no meeting is made, because somebody said so.</summary>
public sealed class Overgeslagen : IOnderdeel
{
    private Overgeslagen()
    {
    }

    internal Overgeslagen(ReeksId reeks, DateOnly dag) => (ReeksId, Dag) = (reeks, dag);

    public ReeksId ReeksId { get; private set; }

    public DateOnly Dag { get; private set; }

    public Guid Wortel => ReeksId.Waarde;
}
