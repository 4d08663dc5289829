using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Overleggen;

public enum Inbrengsoort
{
    [Display(Name = "Aanvulling")]
    Aanvulling,

    /// <summary>A partner sees it otherwise; that is kept beside the decision (MAPPA lesson, onderzoek.md 1.4).</summary>
    [Display(Name = "Wij zien dit anders")]
    AndereMening,
}

/// <summary>What a partner adds to a case while it is discussed. Only added, never changed, so that two who write at once never meet.</summary>
public sealed class Vergaderinbreng : Aggregaat
{
    private Vergaderinbreng()
    {
    }

    /// <param name="vergadering">The meeting.</param>
    /// <param name="casus">The case it is about.</param>
    /// <param name="soort">Addition or dissent.</param>
    /// <param name="tekst">At most 1,000 characters.</param>
    /// <param name="namens">Whose voice it is: the writer's own organisation, or one for which the chair writes.</param>
    /// <param name="handeling">Who writes.</param>
    /// <param name="opPapier">Noted on paper and entered afterwards: the meeting is not held now, and not closed either.</param>
    /// <exception cref="RegelGeschonden">It is not held, the case is not on the agenda, or no text.</exception>
    public Vergaderinbreng(Vergadering vergadering, CasusId casus, Inbrengsoort soort, string tekst, OrganisatieId namens, Handeling handeling, bool opPapier = false)
    {
        if (!vergadering.Bezig && (!opPapier || vergadering.Stand == Vergaderstand.Gesloten))
        {
            throw new RegelGeschonden("vergadering-niet-bezig", "Dit overleg is niet bezig.");
        }

        if (vergadering.Punten.All(p => p.CasusId != casus))
        {
            throw new RegelGeschonden("casus-niet-op-agenda", "Deze casus staat niet op de agenda.");
        }

        Id = Guid.CreateVersion7();
        (HuisId, VergaderingId, CasusId, Soort, OrganisatieId, DoorId, Op) = (vergadering.HuisId, vergadering.Id, casus, soort, namens, handeling.Professional, handeling.Op);
        Inhoud = Tekst.Verplicht(tekst, "wat u wilt zeggen", 1000);
        Leg("vergaderinbreng", new { vergadering = vergadering.Id.Waarde, casus = casus.Waarde, soort = soort.ToString(), namens = namens.Waarde });
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public VergaderingId VergaderingId { get; private set; }

    public CasusId CasusId { get; private set; }

    public Inbrengsoort Soort { get; private set; }

    public OrganisatieId OrganisatieId { get; private set; }

    public ProfessionalId DoorId { get; private set; }

    public string Inhoud { get; private set; } = string.Empty;

    public DateTimeOffset Op { get; private set; }

    public override Guid Sleutel => Id;
}

/// <summary>
/// What somebody is typing about a case during a meeting: one per person and case, encrypted, seen by its owner only. So a new case, a lost connection or a server that starts anew takes nothing
/// away. It goes when it was recorded, and at the latest after the term for concepts.
/// </summary>
public sealed class Vergaderconcept : Aggregaat
{
    private Vergaderconcept()
    {
    }

    /// <exception cref="RegelGeschonden">Too much.</exception>
    public Vergaderconcept(Vergadering vergadering, CasusId casus, string inhoud, Handeling handeling)
    {
        Id = Guid.CreateVersion7();
        (HuisId, VergaderingId, CasusId, EigenaarId, BewaardOp) = (vergadering.HuisId, vergadering.Id, casus, handeling.Professional, handeling.Op);
        Inhoud = Past(inhoud);
        Leg("vergaderconcept-begonnen", new { vergadering = vergadering.Id.Waarde, casus = casus.Waarde });
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public VergaderingId VergaderingId { get; private set; }

    public CasusId CasusId { get; private set; }

    public ProfessionalId EigenaarId { get; private set; }

    /// <summary>As JSON: field name → value, exactly as it stood in the form.</summary>
    public string Inhoud { get; private set; } = string.Empty;

    public DateTimeOffset BewaardOp { get; private set; }

    public override Guid Sleutel => Id;

    /// <exception cref="RegelGeschonden">Too much.</exception>
    public void Bewaar(string inhoud, Handeling handeling)
    {
        if (inhoud != Inhoud)
        {
            (Inhoud, BewaardOp) = (Past(inhoud), handeling.Op);
            Leg("vergaderconcept-bewaard");
        }
    }

    /// <summary>It was recorded, or its time is over: the row goes.</summary>
    public void Verdwijnt(string waarom) => Leg("vergaderconcept-weg", new { waarom });

    private static string Past(string inhoud) => inhoud.Length <= Casussen.Notitieconcept.MeesteTekens ? inhoud : throw new RegelGeschonden("concept-te-groot", "Dit is te veel voor één casus. Maak de tekst korter.");
}

/// <summary>The text that everybody at a meeting signs, in versions: which one somebody signed stays known.</summary>
public sealed class Verklaringtekst : Aggregaat
{
    /// <summary>For a house that has written none of its own.</summary>
    public const string Standaard = "Ik ga vertrouwelijk om met wat ik in dit overleg hoor en lees. Ik gebruik het alleen voor het doel van dit overleg en deel het niet verder, behalve als dat is afgesproken of als de wet dat van mij vraagt.";

    private Verklaringtekst()
    {
    }

    /// <exception cref="RegelGeschonden">No text or no source.</exception>
    public Verklaringtekst(HuisId huis, int nummer, string tekst, DateOnly vanaf, string bron)
    {
        Id = Guid.CreateVersion7();
        (HuisId, Nummer, Vanaf) = (huis, nummer, vanaf);
        Inhoud = Tekst.Verplicht(tekst, "de tekst", 2000);
        Bron = Tekst.Verplicht(bron, "de bron", 400);
        Leg("verklaringtekst-vastgelegd", new { nummer, vanaf });
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    /// <summary>From 1; the standard text is 0.</summary>
    public int Nummer { get; private set; }

    public string Inhoud { get; private set; } = string.Empty;

    public DateOnly Vanaf { get; private set; }

    public string Bron { get; private set; } = string.Empty;

    public override Guid Sleutel => Id;
}
