using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Triage;

public enum FeitOfOordeel
{
    Feit,
    Oordeel,
}

/// <summary>The grounds for not sharing (wet.md L3).</summary>
public enum Weigergrond
{
    Beroepsgeheim,

    [Display(Name = "Niet noodzakelijk voor het doel van de vraag")]
    NietNoodzakelijk,

    [Display(Name = "Een zwaarwegend belang verzet zich ertegen")]
    ZwaarwegendBelang,
}

/// <summary>A fact or an opinion as a partner gives it.</summary>
/// <param name="Tekst">Only what the decision needs, at most 4,000 characters.</param>
/// <param name="Soort">Fact or opinion: they are told apart.</param>
/// <param name="Aan">Organisations that may read it; at least one.</param>
/// <param name="VervaltOp">First day on which nobody else reads it any more; after today.</param>
/// <param name="Over">Whom it is about; null is everybody of the question.</param>
public sealed record NieuweBijdrage(string Tekst, FeitOfOordeel Soort, IReadOnlyCollection<OrganisatieId> Aan, DateOnly VervaltOp, PersoonId? Over = null);

/// <summary>What a partner keeps to itself.</summary>
/// <param name="Grond">The ground.</param>
/// <param name="Toelichting">Without content; required with a weighty interest. At most 900 characters.</param>
/// <param name="Over">Whom it is about; null is everybody of the question.</param>
public sealed record NietDelen(Weigergrond Grond, string? Toelichting = null, PersoonId? Over = null);

/// <summary>
/// One fact or opinion of a partner, with its own recipients and its own end (wet.md L2). Names its house, melding and giver itself, so that the visible set of a recipient, who
/// sees neither the question nor the melding, can be told from this row alone.
/// </summary>
public sealed class Bijdrage : IOnderdeel
{
    private readonly List<Ontvanger> ontvangers = [];

    private Bijdrage()
    {
    }

    /// <exception cref="RegelGeschonden">No recipient, expired before it is given, or no text.</exception>
    internal Bijdrage(Bevraging bevraging, NieuweBijdrage nieuw, Handeling handeling)
    {
        if (nieuw.Aan.Count == 0)
        {
            throw new RegelGeschonden("bijdrage-zonder-ontvanger", "Kies wie uw bijdrage mag lezen.");
        }

        if (nieuw.VervaltOp <= handeling.Dag)
        {
            throw new RegelGeschonden("bijdrage-al-vervallen", "Kies een vervaldatum na vandaag.");
        }

        Id = Guid.CreateVersion7();
        (BevragingId, HuisId, MeldingId, GeverId) = (bevraging.Id, bevraging.HuisId, bevraging.MeldingId, bevraging.AanOrganisatieId);
        Tekst = Gedeeld.Tekst.Verplicht(nieuw.Tekst, "uw bijdrage");
        (PersoonId, Soort, VervaltOp, GegevenOp) = (nieuw.Over, nieuw.Soort, nieuw.VervaltOp, handeling.Op);
        ontvangers.AddRange(nieuw.Aan.Distinct().Select(o => new Ontvanger(Id, BevragingId, o)));
    }

    public Guid Id { get; private set; }

    public BevragingId BevragingId { get; private set; }

    public HuisId HuisId { get; private set; }

    public MeldingId MeldingId { get; private set; }

    /// <summary>The organisation that gave it.</summary>
    public OrganisatieId GeverId { get; private set; }

    /// <summary>Whom it is about; null is everybody of the question.</summary>
    public PersoonId? PersoonId { get; private set; }

    public string Tekst { get; private set; } = string.Empty;

    public FeitOfOordeel Soort { get; private set; }

    /// <summary>First day on which nobody but the giver reads it any more.</summary>
    public DateOnly VervaltOp { get; private set; }

    public DateTimeOffset GegevenOp { get; private set; }

    /// <summary>Organisations that may read it. Empty is not shared (wet.md L2).</summary>
    public IReadOnlyList<Ontvanger> Ontvangers => ontvangers;

    public Guid Wortel => BevragingId.Waarde;

    /// <summary>Whether an organisation may read it on a day: its giver always, a recipient until it expires. The visible set says the same to the database.</summary>
    public bool MagLezen(OrganisatieId organisatie, DateOnly vandaag) =>
        organisatie == GeverId || (vandaag < VervaltOp && ontvangers.Exists(o => o.OrganisatieId == organisatie));
}

public sealed class Ontvanger : IOnderdeel
{
    private Ontvanger()
    {
    }

    internal Ontvanger(Guid bijdrage, BevragingId bevraging, OrganisatieId organisatie)
    {
        BijdrageId = bijdrage;
        BevragingId = bevraging;
        OrganisatieId = organisatie;
    }

    public Guid BijdrageId { get; private set; }

    public BevragingId BevragingId { get; private set; }

    public OrganisatieId OrganisatieId { get; private set; }

    public Guid Wortel => BevragingId.Waarde;
}

/// <summary>That a partner knows something and does not share it, and on which ground (wet.md L3).</summary>
public sealed class NietGedeeld : IOnderdeel
{
    private NietGedeeld()
    {
    }

    internal NietGedeeld(BevragingId bevraging, NietDelen niet)
    {
        Id = Guid.CreateVersion7();
        BevragingId = bevraging;
        (PersoonId, Grond) = (niet.Over, niet.Grond);
        Toelichting = niet.Grond == Weigergrond.ZwaarwegendBelang ? Tekst.Verplicht(niet.Toelichting, "welk zwaarwegend belang u bedoelt", 900) : Tekst.Optioneel(niet.Toelichting, "de toelichting", 900);
    }

    public Guid Id { get; private set; }

    public BevragingId BevragingId { get; private set; }

    public PersoonId? PersoonId { get; private set; }

    public Weigergrond Grond { get; private set; }

    public string? Toelichting { get; private set; }

    public Guid Wortel => BevragingId.Waarde;

    /// <summary>The ground and the explanation in one sentence.</summary>
    public string InWoorden() => InWoorden(Grond, Toelichting);

    public static string InWoorden(Weigergrond grond, string? toelichting)
    {
        var zin = grond switch
        {
            Weigergrond.Beroepsgeheim => "Beroepsgeheim",
            Weigergrond.NietNoodzakelijk => "Niet noodzakelijk voor het doel van de vraag",
            _ => "Een zwaarwegend belang verzet zich ertegen",
        };
        return string.IsNullOrWhiteSpace(toelichting) ? zin : $"{zin}: {toelichting.Trim()}";
    }
}
