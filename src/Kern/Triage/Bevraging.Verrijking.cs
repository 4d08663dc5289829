using System.Text.Json.Serialization;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;

namespace Partituur.Kern.Triage;

/// <summary>The kinds of information that the house may ask for: only what this decision needs (wet.md L2).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Informatiesoort>))]
public enum Informatiesoort
{
    LopendeHulp,
    EerdereAanpak,
    VeiligheidEnGeweld,
    PolitieEnJustitie,
    GezinEnOpvoeding,
    WonenEnInkomen,
    SchoolEnWerk,
    GezondheidEnVerslaving,
}

/// <summary>What the house needs after a hit.</summary>
/// <param name="Doel">What the answer is needed for.</param>
/// <param name="Soorten">At least one kind of information.</param>
/// <param name="Uiterlijk">Last day to answer; today or later.</param>
public sealed record Verrijkingsvraag(string Doel, IReadOnlyCollection<Informatiesoort> Soorten, DateOnly Uiterlijk);

public sealed partial class Bevraging
{
    private readonly List<Bijdrage> bijdragen = [];
    private readonly List<NietGedeeld> nietGedeeld = [];

    /// <summary>Why content is needed; null as long as it was not asked.</summary>
    public string? VerrijkingDoel { get; private set; }

    /// <summary>Which kinds of information are needed; empty as long as content was not asked.</summary>
    public IReadOnlyList<Informatiesoort> Gevraagd { get; private set; } = [];

    /// <summary>The facts and opinions that the partner gave. Through the visible set only those that the viewer may read.</summary>
    public IReadOnlyList<Bijdrage> Bijdragen => bijdragen;

    /// <summary>What the partner keeps to itself, and why.</summary>
    public IReadOnlyList<NietGedeeld> NietGedeeld => nietGedeeld;

    /// <summary>After a hit: asks what this decision needs about who is known. The question stands open again.</summary>
    /// <exception cref="RegelGeschonden">No hit, decided already, no kind chosen, or a rule of any question.</exception>
    public void VraagVerrijking(Melding melding, Verrijkingsvraag vraag, Handeling handeling)
    {
        if (Fase != Fase.Bekendheid || Antwoord is not Triage.Antwoord.Bekend || melding.Id != MeldingId)
        {
            throw new RegelGeschonden("verrijking-zonder-hit", "Vraag pas om inhoud als de partner iemand kent.");
        }

        var soorten = vraag.Soorten.Distinct().Order().ToList();
        if (soorten.Count == 0)
        {
            throw new RegelGeschonden("verrijking-zonder-soort", "Kies ten minste één soort informatie.");
        }

        var (bekendheidsdoel, doel) = (Doel, Tekst.Verplicht(vraag.Doel, "het doel van de vraag", 1000));
        Stel(melding, bekendheidsdoel, vraag.Uiterlijk, Fase.Verrijking, handeling);
        (VerrijkingDoel, Gevraagd) = (doel, soorten);
        (Antwoord, BeantwoordDoorId, BeantwoordOp) = (null, null, null);
        Leg("verrijking-gevraagd", new { uiterlijk = vraag.Uiterlijk, soorten });
    }

    public void AntwoordBekendZonderBijdrage(Handeling handeling) => Verrijk([], [], handeling);

    /// <summary>Contributes one fact or opinion for named recipients until a day, about everybody.</summary>
    /// <exception cref="RegelGeschonden">No recipient, or expired before it is given.</exception>
    public void DraagBij(string tekst, FeitOfOordeel soort, IReadOnlyCollection<OrganisatieId> aan, DateOnly vervaltOp, Handeling handeling) =>
        Verrijk([new(tekst, soort, aan, vervaltOp)], [], handeling);

    /// <summary>Answers with content: zero or more facts and opinions, each for its own recipients until its own day, and what is not shared. With neither the people are known and there is nothing to add.</summary>
    /// <exception cref="RegelGeschonden">Answered already, no content was asked yet, or a rule of <see cref="Bijdrage"/> or <see cref="NietGedeeld"/>.</exception>
    public void Verrijk(IReadOnlyCollection<NieuweBijdrage> feiten, IReadOnlyCollection<NietDelen> niet, Handeling handeling)
    {
        MoetOpenStaan();
        MoetInhoudMogen();
        var nieuw = feiten.Select(f => Maak(f, handeling)).ToList();
        var achter = niet.Select(Maak).ToList();
        bijdragen.AddRange(nieuw);
        nietGedeeld.AddRange(achter);
        Weigeringsreden = nieuw.Count == 0 && achter.Count > 0 ? achter[0].InWoorden() : null;
        Beantwoord(nieuw.Count > 0 ? Triage.Antwoord.Bijdrage : achter.Count > 0 ? Triage.Antwoord.Weigering : Triage.Antwoord.BekendGeenBijdrage, handeling);
    }

    /// <summary>Adds one fact or opinion to an answer that has content already.</summary>
    /// <exception cref="RegelGeschonden">No content was given, the table has decided, or a rule of <see cref="Bijdrage"/>.</exception>
    public void VulAan(NieuweBijdrage feit, Melding melding, Handeling handeling)
    {
        MoetAanTeVullenZijn(melding);
        var nieuw = Maak(feit, handeling);
        bijdragen.Add(nieuw);
        Leg("bijdrage-toegevoegd", new { bijdrage = nieuw.Id, ontvangers = nieuw.Ontvangers.Select(o => o.OrganisatieId.Waarde) });
    }

    /// <summary>Records that something is kept back, beside what was shared.</summary>
    /// <exception cref="RegelGeschonden">No content was given, the table has decided, or no explanation where one is needed.</exception>
    public void VulAan(NietDelen niet, Melding melding)
    {
        MoetAanTeVullenZijn(melding);
        var nieuw = Maak(niet);
        nietGedeeld.Add(nieuw);
        Leg("niet-gedeeld-vastgelegd", new { grond = nieuw.Grond.ToString() });
    }

    /// <summary>Takes one fact back until the table decides. With the last one the whole answer goes, and the question stands open again.</summary>
    /// <exception cref="RegelGeschonden">No such fact, or the table has decided.</exception>
    public void NeemBijdrageTerug(Guid bijdrage, Melding melding)
    {
        MoetAanTeVullenZijn(melding);
        var weg = bijdragen.SingleOrDefault(b => b.Id == bijdrage) ?? throw new RegelGeschonden("bijdrage-onbekend", "Deze bijdrage is er niet meer.");
        if (bijdragen.Count == 1)
        {
            NeemAntwoordTerug(melding);
            return;
        }

        bijdragen.Remove(weg);
        Leg("bijdrage-teruggenomen", new { bijdrage });
    }

    /// <summary>A fact as it would be when given now: with all rules, and not part of the answer. For the giver who looks first at who would see what.</summary>
    public Bijdrage Ontwerp(NieuweBijdrage feit, Handeling handeling)
    {
        MoetInhoudMogen();
        return Maak(feit, handeling);
    }

    private Bijdrage Maak(NieuweBijdrage feit, Handeling handeling)
    {
        MoetOverBekendeGaan(feit.Over);
        return new(this, feit, handeling);
    }

    private NietGedeeld Maak(NietDelen niet)
    {
        MoetOverBekendeGaan(niet.Over);
        return new(Id, niet);
    }

    private void MoetOverBekendeGaan(PersoonId? over)
    {
        if (Fase == Fase.Verrijking && over is { } wie && !Bekenden.Contains(wie))
        {
            throw new RegelGeschonden("bijdrage-over-onbekende", "Kies iemand van wie u zei dat u hem of haar kent.");
        }
    }

    private void MoetInhoudMogen()
    {
        if (Fase == Fase.Bekendheid)
        {
            throw new RegelGeschonden("bevraging-nog-geen-inhoud", "Het Veiligheidshuis vraagt nu alleen of u deze mensen kent. Deel nog geen inhoud.");
        }
    }

    private void MoetAanTeVullenZijn(Melding melding)
    {
        if (Antwoord is not Triage.Antwoord.Bijdrage || IsBesloten(melding))
        {
            throw new RegelGeschonden("bijdrage-niet-aan-te-vullen", "De triagetafel heeft al besloten, of u hebt niets gedeeld. Uw antwoord kan niet meer worden gewijzigd.");
        }
    }

    private void TrekVerrijkingIn()
    {
        (Fase, VerrijkingDoel, Gevraagd) = (Fase.Bekendheid, null, []);
        Antwoord = Triage.Antwoord.Bekend;
    }
}
