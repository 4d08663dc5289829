using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace Partituur.Kern.Netwerk;

/// <summary>
/// A meeting as a file for a calendar (RFC 5545, RFC 5546; besluit 0021): its name, when, and where. No attendee, no case, nothing about people: who is invited shows from the mail alone.
/// </summary>
/// <param name="Uid">The same for this meeting for ever, so that a calendar follows it.</param>
/// <param name="Volgnummer">Rises with each change.</param>
/// <param name="Naam">Doelgroep or series.</param>
/// <param name="Dag">The day in the Netherlands.</param>
/// <param name="Begint">Time of day there.</param>
/// <param name="Minuten">How long.</param>
/// <param name="Plaats">A room of the list of the house; null when it has none.</param>
/// <param name="Videolink">Where one joins from elsewhere.</param>
/// <param name="Afgelast">It does not go on: the file takes it out of the calendar.</param>
/// <param name="GemaaktOp">The moment of this version.</param>
public sealed record Agendabestand(Guid Uid, int Volgnummer, string Naam, DateOnly Dag, TimeOnly Begint, int Minuten, string? Plaats, string? Videolink, bool Afgelast, DateTimeOffset GemaaktOp)
{
    /// <summary>What the calendar is to do: without an organizer nobody can ask, so it is published.</summary>
    public string Methode(Uri? afzender) => afzender is null ? CalendarMethods.Publish : Afgelast ? CalendarMethods.Cancel : CalendarMethods.Request;

    /// <param name="afzender">The mail address of the house, as organizer; null makes a file to read in, without a request.</param>
    /// <param name="aan">The address of the one reader of a mail, without which a calendar does not follow (RFC 5546); left out of a file to download.</param>
    /// <param name="link">Where the agenda stands.</param>
    public string Maak(Uri? afzender, Uri? aan, Uri? link)
    {
        const string zone = "Europe/Amsterdam";
        var begin = new CalDateTime(Dag.Year, Dag.Month, Dag.Day, Begint.Hour, Begint.Minute, 0, zone);
        var overleg = new CalendarEvent
        {
            Uid = $"{Uid}@partituur",
            Sequence = Volgnummer,
            DtStamp = new CalDateTime(GemaaktOp.UtcDateTime),
            DtStart = begin,
            DtEnd = begin.AddMinutes(Minuten),
            Summary = $"Casusoverleg {Naam}",
            Status = Afgelast ? EventStatus.Cancelled : EventStatus.Confirmed,
            Transparency = TransparencyType.Opaque,
            Class = "PRIVATE",
            Location = Plaats ?? (Videolink is null ? null : "Online"),
            Description = string.Join("\n", new[] { Videolink is null ? null : $"Online: {Videolink}", link is null ? "De agenda staat in Partituur." : $"Agenda en voorbereiding: {link}" }.OfType<string>()),
            Url = Videolink is null ? link : new Uri(Videolink),
        };
        if (afzender is not null)
        {
            overleg.Organizer = new Organizer { Value = afzender };
            if (aan is not null)
            {
                overleg.Attendees.Add(new Attendee(aan) { Rsvp = false });
            }
        }

        var agenda = new Calendar { Method = Methode(afzender), ProductId = "-//Partituur//Casusoverleg//NL", Version = "2.0" };
        agenda.AddTimeZone(VTimeZone.FromDateTimeZone(zone, Dag.AddYears(-1).ToDateTime(TimeOnly.MinValue), includeHistoricalData: false));
        agenda.Events.Add(overleg);
        return new CalendarSerializer().SerializeToString(agenda) ?? throw new InvalidOperationException("The calendar file could not be written.");
    }
}
