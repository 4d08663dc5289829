using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Netwerk;

public enum Poststand
{
    Wacht,
    Verzonden,

    /// <summary>No longer needed before it was sent.</summary>
    Vervallen,

    /// <summary>Refused for good, or tried until it was too late.</summary>
    Mislukt,
}

/// <summary>
/// A mail in the outbox: saved together with what caused it, sent later. Its text lies encrypted and is erased as soon as it is sent or no longer needed, because a link in it opens something.
/// </summary>
public sealed class Postbericht : Aggregaat
{
    private Postbericht()
    {
    }

    /// <param name="huis">The house that writes.</param>
    /// <param name="aan">The colleague's address.</param>
    /// <param name="brief">What is written.</param>
    /// <param name="geldigTot">After this nobody is helped by it any more.</param>
    /// <param name="handeling">Who causes it.</param>
    /// <exception cref="RegelGeschonden">No address.</exception>
    public Postbericht(HuisId huis, string aan, Brief brief, DateTimeOffset geldigTot, Handeling handeling)
    {
        Id = Guid.CreateVersion7();
        HuisId = huis;
        Aan = Bereikbaarheid.Mailadres(Tekst.Verplicht(aan, "het mailadres", 254))!;
        Onderwerp = brief.Onderwerp;
        Inhoud = brief.Inhoud;
        (Agenda, Agendamethode) = (brief.Agenda, brief.Agendamethode);
        GemaaktOp = handeling.Op;
        VolgendePoging = handeling.Op;
        GeldigTot = geldigTot;
        Leg("post-klaargezet", new { geldigTot });
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public string Aan { get; private set; } = string.Empty;

    public string Onderwerp { get; private set; } = string.Empty;

    /// <summary>Null once it is sent, has lapsed or failed.</summary>
    public string? Inhoud { get; private set; }

    /// <summary>A file for the calendar; goes and is erased with the text.</summary>
    public string? Agenda { get; private set; }

    public string? Agendamethode { get; private set; }

    public DateTimeOffset GemaaktOp { get; private set; }

    public DateTimeOffset GeldigTot { get; private set; }

    public Poststand Stand { get; private set; }

    public int Pogingen { get; private set; }

    public DateTimeOffset VolgendePoging { get; private set; }

    public DateTimeOffset? VerzondenOp { get; private set; }

    /// <summary>What the mail server said last, at most 300 characters.</summary>
    public string? LaatsteFout { get; private set; }

    public override Guid Sleutel => Id;

    /// <summary>The pause after the n-th attempt: a minute, four, sixteen, then about an hour, four hours, and every six hours.</summary>
    public static TimeSpan Pauze(int pogingen) => TimeSpan.FromMinutes(Math.Min(360, Math.Pow(4, Math.Clamp(pogingen - 1, 0, 6))));

    /// <summary>Claims it for one attempt: whoever saves this first sends it. A sender that dies leaves it to the next attempt, so a mail may come twice and is never lost.</summary>
    public void BeginPoging(DateTimeOffset nu)
    {
        MoetWachten();
        Pogingen++;
        VolgendePoging = nu + Pauze(Pogingen);
        Leg("post-poging", new { poging = Pogingen });
    }

    public void IsVerzonden(DateTimeOffset nu)
    {
        MoetWachten();
        (VerzondenOp, LaatsteFout) = (nu, null);
        Sluit(Poststand.Verzonden, "post-verzonden");
    }

    /// <param name="fout">What the mail server said.</param>
    /// <param name="voorgoed">Trying again is of no use.</param>
    public void LukteNiet(string fout, bool voorgoed)
    {
        MoetWachten();
        LaatsteFout = fout.Length <= 300 ? fout : fout[..300];
        if (voorgoed)
        {
            Sluit(Poststand.Mislukt, "post-geweigerd");
        }
        else
        {
            Leg("post-niet-gelukt", new { poging = Pogingen });
        }
    }

    /// <summary>No longer needed, or too late: it is not sent any more.</summary>
    public void Vervalt()
    {
        if (Stand == Poststand.Wacht)
        {
            Sluit(LaatsteFout is null ? Poststand.Vervallen : Poststand.Mislukt, "post-vervallen");
        }
    }

    private void Sluit(Poststand stand, string wat)
    {
        (Stand, Inhoud, Agenda) = (stand, null, null);
        Leg(wat, new { pogingen = Pogingen });
    }

    private void MoetWachten()
    {
        if (Stand != Poststand.Wacht)
        {
            throw new RegelGeschonden("post-is-weg", "Dit bericht wacht niet meer.");
        }
    }
}
