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
}

public enum FeitOfOordeel
{
    Feit,
    Oordeel,
}

/// <summary>One question to one partner: what do you know that this decision needs (eis 25)? The partner sees the question, not the melding.</summary>
public sealed class Bevraging : Aggregaat
{
    private readonly List<Ontvanger> ontvangers = [];

    private Bevraging()
    {
    }

    /// <exception cref="RegelGeschonden">Deadline before today, no purpose, or the table has decided already.</exception>
    public Bevraging(Melding melding, OrganisatieId aan, string doel, DateOnly uiterlijk, Handeling handeling)
    {
        if (melding.Status >= MeldingStatus.Getriageerd)
        {
            throw new RegelGeschonden("bevraging-na-besluit", "Over deze melding is al besloten. Een bevraging is niet meer nodig.");
        }

        if (uiterlijk < handeling.Dag)
        {
            throw new RegelGeschonden("bevraging-termijn-voorbij", "De uiterste datum ligt voor vandaag.");
        }

        Id = BevragingId.Nieuw();
        HuisId = melding.HuisId;
        MeldingId = melding.Id;
        AanOrganisatieId = aan;
        Doel = Tekst.Verplicht(doel, "het doel van de vraag", 1000);
        Uiterlijk = uiterlijk;
        GesteldOp = handeling.Op;
        GesteldDoorId = handeling.Professional;
        CodeRood = melding.CodeRood;
        Leg("bevraging-gesteld", new { aan = aan.Waarde, uiterlijk });
    }

    public BevragingId Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public MeldingId MeldingId { get; private set; }

    public OrganisatieId AanOrganisatieId { get; private set; }

    public string Doel { get; private set; } = string.Empty;

    public DateOnly Uiterlijk { get; private set; }

    public bool CodeRood { get; private set; }

    public DateTimeOffset GesteldOp { get; private set; }

    public ProfessionalId GesteldDoorId { get; private set; }

    public Antwoord? Antwoord { get; private set; }

    /// <summary>What the partner contributes; only for its <see cref="Ontvangers"/> and until <see cref="VervaltOp"/>.</summary>
    public string? Bijdrage { get; private set; }

    public FeitOfOordeel? Soort { get; private set; }

    public DateOnly? VervaltOp { get; private set; }

    public string? Weigeringsreden { get; private set; }

    public ProfessionalId? BeantwoordDoorId { get; private set; }

    public DateTimeOffset? BeantwoordOp { get; private set; }

    /// <summary>Organisations that may read the contribution. Empty is not shared (wet.md L2).</summary>
    public IReadOnlyList<Ontvanger> Ontvangers => ontvangers;

    public override Guid Sleutel => Id.Waarde;

    public void AntwoordNietBekend(Handeling handeling) => Beantwoord(Triage.Antwoord.NietBekend, handeling);

    public void AntwoordBekendZonderBijdrage(Handeling handeling) => Beantwoord(Triage.Antwoord.BekendGeenBijdrage, handeling);

    /// <summary>The table has decided: an open question lapses, and leaves the partner's werklijst.</summary>
    public void Vervalt()
    {
        if (Antwoord is null)
        {
            Antwoord = Triage.Antwoord.Vervallen;
            Leg("bevraging-vervallen");
        }
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

    /// <summary>Undo of a mistaken answer; the question stands open again.</summary>
    /// <param name="melding">The melding of this question: once decided, what the table weighed stays.</param>
    /// <exception cref="RegelGeschonden">Not answered, or the table has decided.</exception>
    public void NeemAntwoordTerug(Melding melding)
    {
        if (Antwoord is null or Triage.Antwoord.Vervallen || melding.Id != MeldingId || melding.Status >= MeldingStatus.Getriageerd)
        {
            throw new RegelGeschonden("antwoord-niet-terug-te-nemen", "De triagetafel heeft al besloten. Uw antwoord kan niet meer worden gewijzigd.");
        }

        Leg("bevraging-antwoord-teruggenomen", new { was = Antwoord.ToString() });
        (Antwoord, Bijdrage, Soort, VervaltOp, Weigeringsreden, BeantwoordDoorId, BeantwoordOp) = (null, null, null, null, null, null, null);
        ontvangers.Clear();
    }

    /// <summary>Refuses with a reason: professional secrecy, no necessity, or a weighty interest.</summary>
    public void Weiger(string reden, Handeling handeling)
    {
        MoetOpenStaan();
        Weigeringsreden = Tekst.Verplicht(reden, "de reden van de weigering", 1000);
        Beantwoord(Triage.Antwoord.Weigering, handeling);
    }

    /// <summary>Contributes a fact or an opinion for named recipients until a day.</summary>
    /// <exception cref="RegelGeschonden">No recipient, or expired before it is given.</exception>
    public void DraagBij(string tekst, FeitOfOordeel soort, IReadOnlyCollection<OrganisatieId> aan, DateOnly vervaltOp, Handeling handeling)
    {
        MoetOpenStaan();
        if (aan.Count == 0)
        {
            throw new RegelGeschonden("bijdrage-zonder-ontvanger", "Kies wie uw bijdrage mag lezen.");
        }

        if (vervaltOp <= handeling.Dag)
        {
            throw new RegelGeschonden("bijdrage-al-vervallen", "Kies een vervaldatum na vandaag.");
        }

        Bijdrage = Tekst.Verplicht(tekst, "uw bijdrage");
        Soort = soort;
        VervaltOp = vervaltOp;
        ontvangers.AddRange(aan.Distinct().Select(o => new Ontvanger(Id, o)));
        Beantwoord(Triage.Antwoord.Bijdrage, handeling);
    }

    /// <summary>Whether an organisation may read the contribution on a day: its giver always, a recipient until it expires.</summary>
    public bool MagBijdrageLezen(OrganisatieId organisatie, DateOnly vandaag) =>
        organisatie == AanOrganisatieId || (vandaag < VervaltOp && ontvangers.Any(o => o.OrganisatieId == organisatie));

    private void Beantwoord(Antwoord antwoord, Handeling handeling)
    {
        MoetOpenStaan();
        Antwoord = antwoord;
        BeantwoordDoorId = handeling.Professional;
        BeantwoordOp = handeling.Op;
        Leg("bevraging-beantwoord", new { antwoord = antwoord.ToString(), ontvangers = ontvangers.Select(o => o.OrganisatieId.Waarde) });
    }

    /// <summary>Before anything is written: a refused second answer leaves the first as it was.</summary>
    private void MoetOpenStaan()
    {
        if (Antwoord is not null)
        {
            throw new RegelGeschonden("bevraging-al-beantwoord", "Uw organisatie heeft deze vraag al beantwoord.");
        }
    }
}

public sealed class Ontvanger : IOnderdeel
{
    private Ontvanger()
    {
    }

    internal Ontvanger(BevragingId bevraging, OrganisatieId organisatie)
    {
        BevragingId = bevraging;
        OrganisatieId = organisatie;
    }

    public BevragingId BevragingId { get; private set; }

    public OrganisatieId OrganisatieId { get; private set; }

    public Guid Wortel => BevragingId.Waarde;
}
