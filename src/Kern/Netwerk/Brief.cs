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
    private Brief(string onderwerp, string inhoud) => (Onderwerp, Inhoud) = (onderwerp, inhoud);

    public string Onderwerp { get; }

    /// <summary>Plain text; lines end with a line feed.</summary>
    public string Inhoud { get; }

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
