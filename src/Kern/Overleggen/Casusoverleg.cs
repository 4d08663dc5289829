using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;

namespace Partituur.Kern.Overleggen;

/// <summary>A meeting per doelgroep with its own chair (eis 68): agenda, attendance, and per case a decision.</summary>
public sealed partial class Casusoverleg : Aggregaat
{
    private readonly List<Agendapunt> agenda = [];
    private readonly List<Aanwezige> aanwezigen = [];

    private Casusoverleg()
    {
    }

    /// <exception cref="RegelGeschonden">The day lies before today, or no place is given.</exception>
    public Casusoverleg(HuisId huis, DoelgroepId doelgroep, OrganisatieId voorzitter, DateOnly dag, TimeOnly begint, string plaats, Handeling handeling)
    {
        if (dag < handeling.Dag)
        {
            throw new RegelGeschonden("overleg-in-verleden", "Kies een datum vanaf vandaag.");
        }

        Id = OverlegId.Nieuw();
        HuisId = huis;
        DoelgroepId = doelgroep;
        VoorzitterId = voorzitter;
        Dag = dag;
        Begint = begint;
        Plaats = Tekst.Verplicht(plaats, "de plaats of de videolink", 200);
        Leg("overleg-gepland", new { dag });
    }

    public OverlegId Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public DoelgroepId DoelgroepId { get; private set; }

    public OrganisatieId VoorzitterId { get; private set; }

    public DateOnly Dag { get; private set; }

    public TimeOnly Begint { get; private set; }

    public string Plaats { get; private set; } = string.Empty;

    public IReadOnlyList<Agendapunt> Agenda => agenda;

    public IReadOnlyList<Aanwezige> Aanwezigen => aanwezigen;

    public override Guid Sleutel => Id.Waarde;

    /// <exception cref="RegelGeschonden">The case stands on this agenda already, has ended, or is of another house.</exception>
    public void Agendeer(Casus casus)
    {
        if (agenda.Any(a => a.CasusId == casus.Id))
        {
            throw new RegelGeschonden("casus-al-geagendeerd", "Deze casus staat al op de agenda.");
        }

        if (casus.HuisId != HuisId)
        {
            throw new RegelGeschonden("casus-van-ander-huis", "Deze casus hoort bij een ander Veiligheidshuis.");
        }

        casus.MoetLopen();
        MoetDoorgaan();

        agenda.Add(new Agendapunt(Id, casus.Id, agenda.Count + 1));
        Leg("casus-geagendeerd", new { casus = casus.Id.Waarde });
    }

    /// <summary>Who was there; attendance is measured (eis 19).</summary>
    public void WasAanwezig(OrganisatieId organisatie, bool aanwezig)
    {
        if (aanwezigen.FirstOrDefault(a => a.OrganisatieId == organisatie) is { } bekend)
        {
            bekend.Zet(aanwezig);
        }
        else
        {
            aanwezigen.Add(new Aanwezige(Id, organisatie, aanwezig));
        }

        Leg("aanwezigheid-vastgelegd", new { organisatie = organisatie.Waarde, aanwezig });
    }

    /// <summary>Attendance is known from the day of the meeting on.</summary>
    public bool KanAanwezigheidVastleggen(DateOnly vandaag) => Dag <= vandaag;

    /// <summary>Records who of the invited was there; who is not in <paramref name="aanwezig"/> was not.</summary>
    /// <exception cref="RegelGeschonden">The meeting is still to come.</exception>
    public void WarenAanwezig(IEnumerable<OrganisatieId> genodigd, IReadOnlySet<OrganisatieId> aanwezig, Handeling handeling)
    {
        if (!KanAanwezigheidVastleggen(handeling.Dag))
        {
            throw new RegelGeschonden("overleg-moet-nog-komen", $"Leg de aanwezigheid vast vanaf de dag van het overleg: {Tekst.Datum(Dag)}.");
        }

        foreach (var organisatie in genodigd.Concat(aanwezig).Distinct())
        {
            if (aanwezigen.FirstOrDefault(a => a.OrganisatieId == organisatie)?.WasErBij != aanwezig.Contains(organisatie))
            {
                WasAanwezig(organisatie, aanwezig.Contains(organisatie));
            }
        }
    }

    /// <summary>Records the decision on one case (eis 74).</summary>
    /// <exception cref="RegelGeschonden">Not on the agenda.</exception>
    public void Besluit(CasusId casus, string besluit, Handeling handeling)
    {
        MoetDoorgaan();
        var punt = agenda.FirstOrDefault(a => a.CasusId == casus) ?? throw new RegelGeschonden("casus-niet-op-agenda", "Deze casus staat niet op de agenda.");
        punt.Besluit(Tekst.Verplicht(besluit, "het besluit", 2000), handeling.Op);
        Leg("overleg-besloten", new { casus = casus.Waarde });
    }
}

public sealed partial class Agendapunt : IOnderdeel
{
    private Agendapunt()
    {
    }

    internal Agendapunt(OverlegId overleg, CasusId casus, int volgorde)
    {
        OverlegId = overleg;
        CasusId = casus;
        Volgorde = volgorde;
    }

    public OverlegId OverlegId { get; private set; }

    public CasusId CasusId { get; private set; }

    public int Volgorde { get; private set; }

    public string? Besloten { get; private set; }

    public DateTimeOffset? BesprokenOp { get; private set; }

    public Guid Wortel => OverlegId.Waarde;

    internal void Besluit(string besluit, DateTimeOffset op)
    {
        Besloten = besluit;
        BesprokenOp = op;
    }
}

public sealed class Aanwezige : IOnderdeel
{
    private Aanwezige()
    {
    }

    internal Aanwezige(OverlegId overleg, OrganisatieId organisatie, bool aanwezig)
    {
        OverlegId = overleg;
        OrganisatieId = organisatie;
        WasErBij = aanwezig;
    }

    public OverlegId OverlegId { get; private set; }

    public OrganisatieId OrganisatieId { get; private set; }

    public bool WasErBij { get; private set; }

    public Guid Wortel => OverlegId.Waarde;

    internal void Zet(bool wasErBij) => WasErBij = wasErBij;
}

public enum OverlegRecht
{
    Lezen,
    Plannen,
    Agenderen,
    Reeksen,
    Voorbereiden,
    Voorzitten,
    Volgen,
    Verklaring,
    Verslag,
    Vaststellen,
    Uitkomsten,
    Noodpakket,
}

public static class OverleggenRechten
{
    public static IReadOnlyList<Recht> Tabel { get; } =
    [
        new(OverlegRecht.Lezen, "De casusoverleggen van het huis zien", Rol.Administratie, Rol.Procesregisseur, Rol.Triagevoorzitter),
        new(OverlegRecht.Plannen, "Een casusoverleg plannen en casussen agenderen", Rol.Administratie, Rol.Procesregisseur),
        new(OverlegRecht.Agenderen, "De agenda van een overleg vullen, schuiven en zien wie zich voorbereidde", Rol.Triagevoorzitter, Rol.Procesregisseur, Rol.Administratie),
        new(OverlegRecht.Reeksen, "Reeksen van casusoverleggen, plaatsen en uitnodigingen bijhouden", Rol.Administratie, Rol.Procesregisseur),
        new(OverlegRecht.Voorbereiden, "Een casus voorbereiden voor een overleg waarvoor u bent uitgenodigd, en u afmelden", Rol.Partnerprofessional),
        new(OverlegRecht.Voorzitten, "Aanwezigheid en besluiten van een overleg vastleggen", Rol.Triagevoorzitter, Rol.Procesregisseur, Rol.Administratie),
        new(OverlegRecht.Volgen, "Een overleg meevolgen waar men bij zit", Rol.Partnerprofessional, Rol.Triagevoorzitter, Rol.Procesregisseur, Rol.Administratie),
        new(OverlegRecht.Verklaring, "De tekst van de vertrouwelijkheidsverklaring vaststellen", Rol.Manager, Rol.Privacyfunctionaris),
        new(OverlegRecht.Verslag, "Het eigen deel van het verslag van een overleg lezen", Rol.Partnerprofessional, Rol.Triagevoorzitter, Rol.Procesregisseur, Rol.Administratie),
        new(OverlegRecht.Vaststellen, "Het verslag van een overleg vaststellen", Rol.Triagevoorzitter, Rol.Procesregisseur),
        new(OverlegRecht.Uitkomsten, "De uitkomsten van een overleg voor de eigen organisatie lezen", Rol.Partnerprofessional, Rol.Triagevoorzitter),
        new(OverlegRecht.Noodpakket, "Een noodpakket op papier maken, afdrukken en innemen", Rol.Triagevoorzitter, Rol.Procesregisseur, Rol.Administratie),
    ];

    public static bool Mag(OverlegRecht recht, Kijker kijker, Casusoverleg overleg) =>
        recht is not (OverlegRecht.Voorbereiden or OverlegRecht.Volgen or OverlegRecht.Verklaring or OverlegRecht.Verslag or OverlegRecht.Vaststellen or OverlegRecht.Uitkomsten) && overleg.HuisId == kijker.Huis && kijker.HeeftConvenant && Tabel.Single(r => r.Waarde.Equals(recht)).Rollen.Any(kijker.Rollen.Contains)
        && (kijker.ZietCasussenVanHuis || overleg.VoorzitterId == kijker.Organisatie);

    /// <summary>Series and places are of the house; nothing about cases stands in them.</summary>
    public static bool Mag(OverlegRecht recht, Kijker kijker, Reeks reeks) =>
        recht == OverlegRecht.Reeksen && reeks.HuisId == kijker.Huis && kijker.ZietCasussenVanHuis;

    /// <summary>Who takes part in a case prepares it for its own organisation.</summary>
    public static bool Mag(OverlegRecht recht, Kijker kijker, Casus casus) =>
        recht == OverlegRecht.Voorbereiden && casus.HuisId == kijker.Huis && kijker.HeeftConvenant && kijker.Is(Rol.Partnerprofessional)
        && casus.Deelnemers.Any(d => d.ProfessionalId == kijker.Wie && d.Tot is null);

    public static bool Mag(OverlegRecht recht, Kijker kijker, Overlegplaats plaats) =>
        recht == OverlegRecht.Reeksen && plaats.HuisId == kijker.Huis && kijker.ZietCasussenVanHuis;

    /// <summary>The outcomes of a meeting are read at the organisation for which they are; which people there is in the visible set.</summary>
    public static bool Mag(OverlegRecht recht, Kijker kijker, Uitkomstpakket pakket) =>
        recht == OverlegRecht.Uitkomsten && pakket.HuisId == kijker.Huis && kijker.IsDeelnemer && pakket.OrganisatieId == kijker.Organisatie;

    /// <summary>A pack on paper is kept by who leads its meeting.</summary>
    public static bool Mag(OverlegRecht recht, Kijker kijker, Noodpakket pakket) =>
        recht == OverlegRecht.Noodpakket && pakket.HuisId == kijker.Huis && kijker.HeeftConvenant && Tabel.Single(r => r.Waarde.Equals(recht)).Rollen.Any(kijker.Rollen.Contains)
        && (kijker.ZietCasussenVanHuis || pakket.VoorzitterId == kijker.Organisatie);

    /// <summary>Led by the chair's organisation and the people of the house; followed by who stands on the list. The minutes are read by both: what stands in them is narrowed per case.</summary>
    public static bool Mag(OverlegRecht recht, Kijker kijker, Vergadering vergadering) =>
        vergadering.HuisId == kijker.Huis && kijker.HeeftConvenant && Tabel.Single(r => r.Waarde.Equals(recht)).Rollen.Any(kijker.Rollen.Contains)
        && (recht == OverlegRecht.Volgen
            ? vergadering.Deelnemers.Any(d => d.ProfessionalId == kijker.Wie)
            : (recht == OverlegRecht.Verslag && vergadering.Deelnemers.Any(d => d.ProfessionalId == kijker.Wie))
                || (recht is not (OverlegRecht.Verklaring or OverlegRecht.Uitkomsten) && (kijker.ZietCasussenVanHuis || vergadering.VoorzitterId == kijker.Organisatie)));
}
