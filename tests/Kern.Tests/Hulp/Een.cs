using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Personen;
using Partituur.Kern.Plannen;
using Partituur.Kern.Toegang;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Tests.Hulp;

/// <summary>
/// A small world in memory: one house with partners and people, on a fixed day. Every builder makes a valid thing; a test changes only what it is about.
/// </summary>
internal static class Een
{
    public static readonly DateOnly Vandaag = new(2026, 3, 10);
    public static readonly DateTimeOffset Nu = new(2026, 3, 10, 9, 30, 0, TimeSpan.Zero);

    public static readonly HuisId Huis = HuisId.Nieuw();
    public static readonly HuisId AnderHuis = HuisId.Nieuw();

    public static readonly OrganisatieId EigenOrganisatie = OrganisatieId.Nieuw();
    public static readonly OrganisatieId Politie = OrganisatieId.Nieuw();
    public static readonly OrganisatieId Jeugdzorg = OrganisatieId.Nieuw();
    public static readonly OrganisatieId VeiligThuis = OrganisatieId.Nieuw();

    /// <summary>Leads the cases of this world.</summary>
    public static readonly ProfessionalId Regisseur = ProfessionalId.Nieuw();
    public static readonly ProfessionalId AndereRegisseur = ProfessionalId.Nieuw();
    public static readonly ProfessionalId Medewerker = ProfessionalId.Nieuw();

    /// <summary>Works for Jeugdzorg.</summary>
    public static readonly ProfessionalId Jeugdwerker = ProfessionalId.Nieuw();

    /// <summary>Works for Politie.</summary>
    public static readonly ProfessionalId Agent = ProfessionalId.Nieuw();

    public static readonly Guid Huisvesting = Guid.CreateVersion7();

    public static Handeling Handeling(ProfessionalId? wie = null, OrganisatieId? voor = null, DateTimeOffset? op = null) =>
        new(wie ?? Medewerker, voor ?? EigenOrganisatie, Huis, "test", op ?? Nu);

    /// <summary>The installation itself acts: nobody in person.</summary>
    public static Handeling Installatie() => new(null, null, Huis, "test", Nu);

    public static Melding Melding(bool codeRood = false, HuisId? huis = null, OrganisatieId? melder = null, DateTimeOffset? ontvangen = null) =>
        new(huis ?? Huis, "2026-0042", melder ?? Politie, DoelgroepId.Nieuw(), new("Venlo", "Oost"), "Ruzie op straat", codeRood, ontvangen ?? Nu, Handeling());

    public static Persoon Persoon(string achternaam = "Bakker", string? voorvoegsel = null, string? voornamen = "Anna", DateOnly? geboren = null, Bsn? bsn = null) =>
        new(Huis, new Personalia(achternaam, voorvoegsel, voornamen, Geslacht.Vrouw, geboren ?? new(1990, 5, 17), bsn), Handeling());

    public static Bevraging Bevraging(Melding? melding = null, OrganisatieId? aan = null, DateOnly? uiterlijk = null) =>
        new(melding ?? Melding(), aan ?? Jeugdzorg, "Is dit gezin bekend?", uiterlijk ?? Vandaag.AddDays(3), Handeling());

    public static Criterium Criterium(bool voldaan) => voldaan ? new(true, "Blijkt uit de melding") : Kern.Triage.Criterium.Niet;

    public static O3mpToets Toets(bool gehaald = true) => new(Criterium(gehaald), Criterium(gehaald), Criterium(gehaald), Kern.Triage.Criterium.Niet);

    /// <summary>A new case of a casusoverleg about one family; see <see cref="Casusopbouw"/> for what may be added.</summary>
    public static Casus Casus(HuisId? huis = null, Regie regie = Regie.Casusoverleg, Onderwerp onderwerp = Onderwerp.Gezin, MeldingId? melding = null) =>
        new(huis ?? Huis, "C2026-0007", melding ?? MeldingId.Nieuw(), onderwerp, regie, Handeling());

    public static Casusoverleg Overleg(DateOnly? dag = null, HuisId? huis = null, OrganisatieId? voorzitter = null) =>
        new(huis ?? Huis, DoelgroepId.Nieuw(), voorzitter ?? VeiligThuis, dag ?? Vandaag, new(13, 0), "Raadhuis, kamer 2", Handeling());

    public static Actie Actie(Casus? casus = null, ProfessionalId? eigenaar = null, DateOnly? voor = null) =>
        new(casus ?? Casus(), "Bel de school", eigenaar ?? Jeugdwerker, Jeugdzorg, voor ?? Vandaag.AddDays(7), Handeling());

    /// <summary>An interventie of 2026 outside a plan.</summary>
    public static Interventie Interventie(Casus casus, string naam = "Ambulante begeleiding", Interventie? leuntOp = null, DateOnly? begin = null, DateOnly? eind = null, int? inVersie = null) =>
        new(casus, null, naam, Aard.Zorg, Jeugdzorg, new(begin ?? new(2026, 1, 1), eind), leuntOp, inVersie, Handeling());

    public static Kijker Kijker(Rol rol, ProfessionalId? wie = null, OrganisatieId? organisatie = null, HuisId? huis = null, bool convenant = true) =>
        new(wie ?? ProfessionalId.Nieuw(), "Test", organisatie ?? EigenOrganisatie, huis ?? Huis, new HashSet<Rol> { rol }, convenant);

    public static Bsn Bsn(string cijfers = "999887713") =>
        Kern.Personen.Bsn.TryParse(cijfers, out var bsn) ? bsn : throw new ArgumentException("Geen geldig nummer.", nameof(cijfers));
}
