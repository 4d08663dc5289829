using System.Globalization;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Netwerk;

/// <summary>
/// What the house mails: that something waits, and where. Every letter is made here, out of the name of the house, an address of Partituur and a moment; nothing about people can get in
/// (besluit 0014). A test holds that.
/// </summary>
public sealed record Brief
{
    private Brief(string onderwerp, string inhoud, string? agenda = null, string? agendamethode = null) => (Onderwerp, Inhoud, Agenda, Agendamethode) = (onderwerp, inhoud, agenda, agendamethode);

    public string Onderwerp { get; }

    /// <summary>Plain text; lines end with a line feed.</summary>
    public string Inhoud { get; }

    /// <summary>A file for the calendar that goes along (besluit 0021); null is none.</summary>
    public string? Agenda { get; }

    /// <summary>What the calendar is to do with it (RFC 5546).</summary>
    public string? Agendamethode { get; }

    /// <summary>An invitation to a casusoverleg, a change of it, or that it does not go on.</summary>
    /// <param name="huis">The house that invites.</param>
    /// <param name="bestand">When and where; holds nothing about people.</param>
    /// <param name="afzender">The address of the house, as mailto; null when post is not set up.</param>
    /// <param name="aan">The address that this mail goes to, as mailto: the only one in the file.</param>
    /// <param name="link">Where one prepares; null when the installation does not know its own address.</param>
    public static Brief Overleg(Veiligheidshuis huis, Agendabestand bestand, Uri? afzender, Uri aan, Uri? link)
    {
        var wanneer = $"{bestand.Dag.ToString("dddd", CultureInfo.GetCultureInfo("nl-NL"))} {Tekst.Datum(bestand.Dag)}, {bestand.Begint.ToString("HH:mm", CultureInfo.InvariantCulture)} uur, {bestand.Minuten} minuten";
        var (kop, zin) = bestand switch
        {
            { Afgelast: true } => ("Gaat niet door: casusoverleg", "Dit overleg gaat niet door, of u hoeft er niet bij te zijn. Uw agenda haalt het weg."),
            { Volgnummer: > 0 } => ("Gewijzigd: casusoverleg", "Dit overleg is gewijzigd. Uw agenda past het aan."),
            _ => ("Uitnodiging: casusoverleg", "U bent uitgenodigd voor een overleg."),
        };
        return new(
            $"{kop} {huis.Naam}, {Tekst.Datum(bestand.Dag)}",
            $"""
            {zin}

            Wat: casusoverleg {bestand.Naam}
            Wanneer: {wanneer}
            Waar: {bestand.Plaats ?? (bestand.Videolink is null ? "staat in Partituur" : "online")}
            {(bestand.Videolink is null ? string.Empty : $"Online: {bestand.Videolink}\n")}
            Wat wordt besproken, staat niet in deze mail.
            {(link is null ? "Meld u aan bij Partituur. Onder Voorbereiden vult u in wat u inbrengt, of meldt u zich af." : $"Vul in wat u inbrengt, of meld u af:\n{link}")}

            {huis.Naam}

            """.ReplaceLineEndings("\n"),
            bestand.Maak(afzender, aan, link),
            bestand.Methode(afzender));
    }

    /// <summary>A meeting is near and cases wait for what the reader brings (eis 72).</summary>
    /// <param name="huis">The house.</param>
    /// <param name="dag">The day of the meeting.</param>
    /// <param name="casussen">How many cases wait for preparation.</param>
    /// <param name="link">Partituur; null when the installation does not know its own address.</param>
    public static Brief BereidVoor(Veiligheidshuis huis, DateOnly dag, int casussen, Uri? link) => new(
        $"Bereid u voor op het casusoverleg van {Tekst.Datum(dag)}",
        $"""
        Op {Tekst.Datum(dag)} is er een casusoverleg van {huis.Naam}.
        U hebt nog niet ingevuld wat u inbrengt. Dat gaat om {(casussen == 1 ? "1 casus" : $"{casussen} casussen")}.

        {(link is null ? "Meld u aan bij Partituur en kies Voorbereiden." : $"Vul het hier in:\n{new Uri(link, "/overleggen/voorbereiden")}")}

        Kunt u niet? Meld u daar dan af. U kunt uw inbreng meesturen.

        """.ReplaceLineEndings("\n"));

    /// <summary>A question waits for somebody who has no account.</summary>
    /// <param name="huis">The house that asks.</param>
    /// <param name="link">Opens this one question, once.</param>
    /// <param name="geldigTot">Until when.</param>
    public static Brief ErStaatEenVraag(Veiligheidshuis huis, Uri link, DateTimeOffset geldigTot)
    {
        var lokaal = TimeZoneInfo.ConvertTime(geldigTot, Kalender.Nederland);
        return new(
            $"Er staat een vraag voor u klaar van {huis.Naam}",
            $"""
            Er staat een vraag voor u klaar van {huis.Naam}.

            Open de vraag hier:
            {link}

            U hebt een code van zes cijfers nodig. Die krijgt u niet in deze mail, maar per sms of telefoon.
            De link werkt één keer, tot {Tekst.Datum(DateOnly.FromDateTime(lokaal.DateTime))} {lokaal.ToString("HH:mm", CultureInfo.InvariantCulture)} uur.
            Stuur deze mail niet door: de link is persoonlijk.

            Verwacht u geen vraag? Doe dan niets, en bel {huis.Naam} op het nummer dat u kent.

            """.ReplaceLineEndings("\n"));
    }

    /// <summary>What waits for somebody, once a day: how much of what, and where to look. Counts only.</summary>
    /// <param name="huis">The house that writes.</param>
    /// <param name="acties">Own acties, and late ones in own cases.</param>
    /// <param name="data">Important dates.</param>
    /// <param name="vragen">Questions to answer or to ask.</param>
    /// <param name="signalen">Findings at the reader's rung.</param>
    /// <param name="overig">All else on the werklijst.</param>
    /// <param name="teLaat">How many of all that are late.</param>
    /// <param name="link">The werklijst; null when the installation does not know its own address.</param>
    public static Brief Dagbericht(Veiligheidshuis huis, int acties, int data, int vragen, int signalen, int overig, int teLaat, Uri? link)
    {
        var totaal = acties + data + vragen + signalen + overig;
        var regels = new[] { (acties, "acties"), (data, "belangrijke data"), (vragen, "vragen"), (signalen, "signalen waarbij u aan zet bent"), (overig, "ander werk") }.Where(r => r.Item1 > 0).Select(r => $"- {r.Item2}: {r.Item1}");
        return new(
            totaal == 1 ? "Er wacht 1 ding op u in Partituur" : $"Er wachten {totaal} dingen op u in Partituur",
            $"""
            Dit wacht vandaag op u:
            {string.Join("\n", regels)}
            {(teLaat > 0 ? $"Daarvan te laat: {teLaat}\n" : string.Empty)}
            {(link is null ? "Meld u aan bij Partituur. Alles staat op uw werklijst." : $"Uw werklijst: {link}")}

            U krijgt dit bericht hoogstens één keer per werkdag. Minder vaak of niet?
            Kies dat in Partituur bij uw account, onder Dagbericht.

            {huis.Naam}

            """.ReplaceLineEndings("\n"));
    }

    /// <summary>A code rood waits too long; somebody who stands in at that table is called (eis 32).</summary>
    /// <param name="huis">The house.</param>
    public static Brief CodeRoodWacht(Veiligheidshuis huis) => new(
        $"Code rood wacht op actie bij {huis.Naam}",
        $"""
        Er is een melding met code rood bij {huis.Naam}. Er staat nog geen actie van vandaag op.
        U bent de vervanger van de voorzitter van de triagetafel.

        Meld u aan bij Partituur. De melding staat bovenaan uw werklijst.

        """.ReplaceLineEndings("\n"));

    /// <summary>A question about a case waits for a partner who has an account; what it is about stands on the werklijst only.</summary>
    /// <param name="huis">The house that asks.</param>
    public static Brief VraagOpDeWerklijst(Veiligheidshuis huis) => new(
        $"Er staat een vraag op uw werklijst van {huis.Naam}",
        $"""
        {huis.Naam} vraagt uw organisatie iets. Uw antwoord is nodig.

        Meld u aan bij Partituur. De vraag staat op uw werklijst.

        """.ReplaceLineEndings("\n"));
}
