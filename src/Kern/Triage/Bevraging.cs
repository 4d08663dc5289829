using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;

namespace Partituur.Kern.Triage;

/// <summary>A partner's answer. Refusing is an answer too (wet.md L3).</summary>
public enum Antwoord
{
    NietBekend,
    BekendGeenBijdrage,
    Bijdrage,
    Weigering,

    /// <summary>The table decided without waiting: an answer is no longer needed, so none may be given (wet.md L2).</summary>
    Vervallen,

    /// <summary>A hit on a bekendheidsvraag: somebody is known, and no content was asked yet.</summary>
    Bekend,

    /// <summary>The house took the question back before it was answered.</summary>
    Ingetrokken,
}

/// <summary>What a question asks.</summary>
public enum Fase
{
    /// <summary>Bekendheid and content in one question, for when there is no time for two (code rood).</summary>
    [Display(Name = "Bekendheid en inhoud in één vraag")]
    InEen,

    /// <summary>Only whether the partner knows these people; content may not be given yet.</summary>
    Bekendheid,

    /// <summary>After a hit: what this decision needs about who is known.</summary>
    Verrijking,
}

/// <summary>
/// One question to one partner: do you know these people, and what do you know that this decision needs (eis 25)? The partner sees the question, not the melding.
/// The answer is that of the present phase: asking for content opens the question again, and what was said about bekendheid stays.
/// </summary>
public sealed partial class Bevraging : Aggregaat
{
    private Bevraging()
    {
    }

    /// <exception cref="RegelGeschonden">Deadline before today, no purpose, or the table has decided already.</exception>
    public Bevraging(Melding melding, OrganisatieId aan, string doel, DateOnly uiterlijk, Handeling handeling, Fase fase = Fase.InEen)
    {
        Id = BevragingId.Nieuw();
        HuisId = melding.HuisId;
        MeldingId = melding.Id;
        AanOrganisatieId = aan;
        CodeRood = melding.CodeRood;
        Stel(melding, doel, uiterlijk, fase, handeling);
        Leg("bevraging-gesteld", new { aan = aan.Waarde, uiterlijk, fase = fase.ToString() });
    }

    public BevragingId Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public MeldingId MeldingId { get; private set; }

    public OrganisatieId AanOrganisatieId { get; private set; }

    public string Doel { get; private set; } = string.Empty;

    public Fase Fase { get; private set; }

    public DateOnly Uiterlijk { get; private set; }

    public bool CodeRood { get; private set; }

    public DateTimeOffset GesteldOp { get; private set; }

    public ProfessionalId GesteldDoorId { get; private set; }

    /// <summary>Of the present phase; null is open.</summary>
    public Antwoord? Antwoord { get; private set; }

    public string? Weigeringsreden { get; private set; }

    public ProfessionalId? BeantwoordDoorId { get; private set; }

    public DateTimeOffset? BeantwoordOp { get; private set; }

    /// <summary>Day of the last reminder of the present phase.</summary>
    public DateOnly? HerinnerdOp { get; private set; }

    public override Guid Sleutel => Id.Waarde;

    /// <summary>The table has decided: an open question lapses, and leaves the partner's werklijst.</summary>
    public void Vervalt()
    {
        if (Antwoord is null)
        {
            Antwoord = Triage.Antwoord.Vervallen;
            Leg("bevraging-vervallen");
        }
    }

    /// <summary>The house takes back a question that nobody answered. Of an enrichment only that: the hit stays.</summary>
    /// <exception cref="RegelGeschonden">It was answered, or lapsed.</exception>
    public void TrekIn()
    {
        if (Antwoord is not null)
        {
            throw new RegelGeschonden("bevraging-niet-in-te-trekken", "Deze partner heeft al geantwoord, of de vraag is al voorbij. Intrekken kan niet meer.");
        }

        Leg("bevraging-ingetrokken", new { fase = Fase.ToString() });
        if (Fase == Fase.Verrijking)
        {
            TrekVerrijkingIn();
            return;
        }

        Antwoord = Triage.Antwoord.Ingetrokken;
    }

    /// <summary>Asks again what was taken back.</summary>
    /// <exception cref="RegelGeschonden">The question was not taken back, or a rule of a new one.</exception>
    public void StelOpnieuw(Melding melding, string doel, DateOnly uiterlijk, Fase fase, Handeling handeling)
    {
        if (Antwoord is not Triage.Antwoord.Ingetrokken)
        {
            throw new RegelGeschonden("bevraging-niet-ingetrokken", "Deze partner is al gevraagd.");
        }

        Stel(melding, doel, uiterlijk, fase, handeling);
        Antwoord = null;
        Leg("bevraging-gesteld", new { aan = AanOrganisatieId.Waarde, uiterlijk, fase = fase.ToString() });
    }

    /// <summary>The decision was taken back: what had lapsed by it may be answered again.</summary>
    public void StaatWeerOpen()
    {
        if (Antwoord is Triage.Antwoord.Vervallen)
        {
            Antwoord = null;
            Leg("bevraging-staat-weer-open");
        }
    }

    /// <summary>Undo of a mistaken answer; the question stands open again in the phase in which it was answered.</summary>
    /// <param name="melding">The melding of this question: once decided, what the table weighed stays.</param>
    /// <exception cref="RegelGeschonden">Not answered, or the table has decided.</exception>
    public void NeemAntwoordTerug(Melding melding)
    {
        if (Antwoord is null or Triage.Antwoord.Vervallen or Triage.Antwoord.Ingetrokken || IsBesloten(melding))
        {
            throw new RegelGeschonden("antwoord-niet-terug-te-nemen", "De triagetafel heeft al besloten. Uw antwoord kan niet meer worden gewijzigd.");
        }

        Leg("bevraging-antwoord-teruggenomen", new { was = Antwoord.ToString() });
        (Antwoord, Weigeringsreden, BeantwoordDoorId, BeantwoordOp) = (null, null, null, null);
        bijdragen.Clear();
        nietGedeeld.Clear();
        if (Fase != Fase.Verrijking)
        {
            bekendheden.Clear();
        }
    }

    /// <summary>Refuses with a reason: professional secrecy, no necessity, or a weighty interest.</summary>
    public void Weiger(string reden, Handeling handeling)
    {
        MoetOpenStaan();
        Weigeringsreden = Tekst.Verplicht(reden, "de reden van de weigering", 1000);
        Beantwoord(Triage.Antwoord.Weigering, handeling);
    }

    /// <summary>Whether a reminder is due: once from one working day before the deadline on, and once when it has passed. Never on the day on which it was asked.</summary>
    public bool MoetHerinnerd(DateOnly dag) =>
        Antwoord is null && dag > Kalender.DagVan(GesteldOp) && (HerinnerdOp is null || HerinnerdOp <= Uiterlijk)
        && (dag > Uiterlijk || (HerinnerdOp is null && Werkdagen.Tussen(dag, Uiterlijk) <= 1));

    /// <summary>Reminds the partner; does nothing when no reminder is due, so that a second run of the same day changes nothing.</summary>
    public bool Herinner(DateOnly dag)
    {
        if (!MoetHerinnerd(dag))
        {
            return false;
        }

        HerinnerdOp = dag;
        Leg("bevraging-herinnerd", new { aan = AanOrganisatieId.Waarde, uiterlijk = Uiterlijk, teLaat = dag > Uiterlijk });
        return true;
    }

    private void Stel(Melding melding, string doel, DateOnly uiterlijk, Fase fase, Handeling handeling)
    {
        if (melding.Status >= MeldingStatus.Getriageerd)
        {
            throw new RegelGeschonden("bevraging-na-besluit", "Over deze melding is al besloten. Een bevraging is niet meer nodig.");
        }

        if (uiterlijk < handeling.Dag)
        {
            throw new RegelGeschonden("bevraging-termijn-voorbij", "De uiterste datum ligt voor vandaag.");
        }

        Doel = Tekst.Verplicht(doel, "het doel van de vraag", 1000);
        (Fase, Uiterlijk, GesteldOp, GesteldDoorId, HerinnerdOp) = (fase, uiterlijk, handeling.Op, handeling.Professional, null);
    }

    private void Beantwoord(Antwoord antwoord, Handeling handeling)
    {
        MoetOpenStaan();
        (Antwoord, BeantwoordDoorId, BeantwoordOp) = (antwoord, handeling.Professional, handeling.Op);
        Leg("bevraging-beantwoord", new { antwoord = antwoord.ToString(), fase = Fase.ToString(), ontvangers = bijdragen.SelectMany(b => b.Ontvangers).Select(o => o.OrganisatieId.Waarde).Distinct() });
    }

    private bool IsBesloten(Melding melding) => melding.Id != MeldingId || melding.Status >= MeldingStatus.Getriageerd;

    /// <summary>Before anything is written: a refused second answer leaves the first as it was.</summary>
    private void MoetOpenStaan()
    {
        if (Antwoord is not null)
        {
            throw new RegelGeschonden("bevraging-al-beantwoord", "Uw organisatie heeft deze vraag al beantwoord.");
        }
    }
}
