using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Overleggen;

/// <summary>Somebody on the list of a meeting, as the minutes tell it.</summary>
/// <param name="Naam">Who.</param>
/// <param name="Organisatie">For which organisation.</param>
/// <param name="Deelname">How.</param>
/// <param name="Deel">From which part on.</param>
/// <param name="Afgemeld">Sent apologies.</param>
/// <param name="Vervanger">Who stood in.</param>
public sealed record Verslagaanwezige(string Naam, string Organisatie, Deelname Deelname, Tafeldeel Deel, bool Afgemeld, string? Vervanger);

/// <summary>An actie that was agreed in the meeting.</summary>
public sealed record Verslagactie(ActieId Id, string Wat, string Wie, OrganisatieId OrganisatieId, string Organisatie, DateOnly Voor);

/// <summary>What a partner added; dissent stays beside the decision.</summary>
public sealed record Verslaginbreng(Inbrengsoort Soort, string Organisatie, string Tekst);

/// <summary>What the minutes say of one case.</summary>
/// <param name="Nummer">Its place on the agenda, from 1.</param>
/// <param name="Casusnummer">The number of the case.</param>
/// <param name="Deel">In which part.</param>
/// <param name="Besproken">Whether it came up.</param>
/// <param name="Minuten">Its time budget.</param>
/// <param name="Seconden">How long it took.</param>
/// <param name="Besluit">What was decided.</param>
/// <param name="Vertrouwelijk">Stays among fewer people.</param>
/// <param name="Waarom">Why.</param>
/// <param name="Acties">What was agreed, by whom and by when.</param>
/// <param name="Inbreng">What partners added, dissent included.</param>
/// <param name="Opmerking">What the chair adds.</param>
/// <param name="Opnieuw">The day by which it comes back (MAPPA lesson: a formal review date).</param>
public sealed record Verslagpuntinhoud(
    int Nummer, string Casusnummer, Tafeldeel Deel, bool Besproken, int Minuten, int Seconden, string? Besluit, bool Vertrouwelijk, string? Waarom, IReadOnlyList<Verslagactie> Acties,
    IReadOnlyList<Verslaginbreng> Inbreng, string? Opmerking, DateOnly? Opnieuw);

/// <summary>A version of the minutes that was set; it does not change any more.</summary>
public sealed class Verslagversie : IOnderdeel
{
    private Verslagversie()
    {
    }

    internal Verslagversie(VergaderingId vergadering, int nummer, IReadOnlyList<Verslagaanwezige> aanwezig, string? reden, Handeling handeling) =>
        (VergaderingId, Nummer, Lijst, Reden, Op, DoorId) = (vergadering, nummer, new(aanwezig), reden, handeling.Op, handeling.Professional);

    public VergaderingId VergaderingId { get; private set; }

    /// <summary>From 1.</summary>
    public int Nummer { get; private set; }

    /// <summary>Lies encrypted in the database.</summary>
    public Aanwezigenlijst Lijst { get; private set; } = new([]);

    /// <summary>Why there is a new version; null for the first.</summary>
    public string? Reden { get; private set; }

    public DateTimeOffset Op { get; private set; }

    public ProfessionalId DoorId { get; private set; }

    public Guid Wortel => VergaderingId.Waarde;

    /// <summary>Who was there.</summary>
    public sealed record Aanwezigenlijst(IReadOnlyList<Verslagaanwezige> Wie);
}

/// <summary>One case in a version of the minutes. A row of its own: it goes with the case.</summary>
public sealed class Verslagpunt : IOnderdeel
{
    private Verslagpunt()
    {
    }

    internal Verslagpunt(Verslagversie versie, CasusId casus, Verslagpuntinhoud inhoud) => (VergaderingId, Versie, CasusId, Inhoud) = (versie.VergaderingId, versie.Nummer, casus, inhoud);

    public VergaderingId VergaderingId { get; private set; }

    public int Versie { get; private set; }

    public CasusId CasusId { get; private set; }

    /// <summary>Lies encrypted in the database.</summary>
    public Verslagpuntinhoud Inhoud { get; private set; } = null!;

    public Guid Wortel => VergaderingId.Waarde;
}

/// <summary>What the chair adds about one case, for the version that is set next.</summary>
public sealed class Verslagopmerking : IOnderdeel
{
    private Verslagopmerking()
    {
    }

    internal Verslagopmerking(VergaderingId vergadering, CasusId casus) => (VergaderingId, CasusId) = (vergadering, casus);

    public VergaderingId VergaderingId { get; private set; }

    public CasusId CasusId { get; private set; }

    /// <summary>Lies encrypted in the database.</summary>
    public string? Inhoud { get; private set; }

    public DateOnly? Opnieuw { get; private set; }

    public Guid Wortel => VergaderingId.Waarde;

    /// <exception cref="RegelGeschonden">Too long, or a day before the meeting.</exception>
    internal void Zet(string? tekst, DateOnly? opnieuw, DateOnly dagVanOverleg)
    {
        if (opnieuw <= dagVanOverleg)
        {
            throw new RegelGeschonden("verslag-opnieuw-voorbij", "Kies een dag na het overleg.");
        }

        (Inhoud, Opnieuw) = (Tekst.Optioneel(tekst, "de opmerking", 1000), opnieuw);
    }
}

/// <summary>
/// What a partner takes home from a meeting of which the minutes were set: its acties, what was agreed, when the next is. The row says only for whom it is and whether it was read; what stands in it is
/// read from the minutes, as narrow as its reader may see. A new version of the minutes is unread again.
/// </summary>
public sealed class Uitkomstpakket : Aggregaat
{
    private Uitkomstpakket()
    {
    }

    public Uitkomstpakket(Vergadering vergadering, OrganisatieId organisatie, Handeling handeling)
    {
        Id = Guid.CreateVersion7();
        (HuisId, VergaderingId, OrganisatieId, Dag) = (vergadering.HuisId, vergadering.Id, organisatie, vergadering.Dag);
        Vernieuw(vergadering, handeling);
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public VergaderingId VergaderingId { get; private set; }

    public OrganisatieId OrganisatieId { get; private set; }

    /// <summary>The day of the meeting.</summary>
    public DateOnly Dag { get; private set; }

    /// <summary>Which version of the minutes.</summary>
    public int Verslagversie { get; private set; }

    public DateTimeOffset KlaarOp { get; private set; }

    public DateTimeOffset? GelezenOp { get; private set; }

    public ProfessionalId? GelezenDoorId { get; private set; }

    public override Guid Sleutel => Id;

    internal void Vernieuw(Vergadering vergadering, Handeling handeling)
    {
        (Verslagversie, KlaarOp, GelezenOp, GelezenDoorId) = (vergadering.Verslagversie, handeling.Op, null, null);
        Leg("uitkomstpakket-klaargezet", new { vergadering = VergaderingId.Waarde, organisatie = OrganisatieId.Waarde, versie = Verslagversie });
    }

    /// <summary>Somebody there read it: it leaves the werklijst of everybody there.</summary>
    public void IsGelezen(Handeling handeling)
    {
        if (GelezenOp is null)
        {
            (GelezenOp, GelezenDoorId) = (handeling.Op, handeling.Professional);
            Leg("uitkomstpakket-gelezen", new { versie = Verslagversie });
        }
    }

    /// <summary>Undo: a colleague has to read it still.</summary>
    /// <exception cref="RegelGeschonden">Nobody had read it.</exception>
    public void TochNietGelezen()
    {
        if (GelezenOp is null)
        {
            throw new RegelGeschonden("uitkomst-niet-gelezen", "Deze uitkomsten staan nog op ongelezen.");
        }

        (GelezenOp, GelezenDoorId) = (null, null);
        Leg("uitkomstpakket-ongelezen", new { versie = Verslagversie });
    }
}
