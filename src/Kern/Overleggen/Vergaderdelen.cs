using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Overleggen;

public enum Vergaderstand
{
    Klaargezet,

    [Display(Name = "Deel 1 bezig")]
    DeelEen,

    [Display(Name = "Deel 2 bezig")]
    DeelTwee,

    Gesloten,
}

/// <summary>Whether somebody is there, and how (eis 19, 75).</summary>
public enum Deelname
{
    [Display(Name = "Niet aanwezig")]
    Afwezig,

    [Display(Name = "In de zaal")]
    InDeZaal,

    [Display(Name = "Via video")]
    Video,
}

/// <summary>Why somebody may read a case during the meeting. Without a ground it is closed to them.</summary>
public enum Kringgrond
{
    /// <summary>Leads or registers.</summary>
    Leiding,

    /// <summary>Takes part in the case.</summary>
    Deelnemer,

    /// <summary>Joins in part two; reads only while that lasts (eis 10).</summary>
    [Display(Name = "Deel 2")]
    DeelTwee,

    /// <summary>The chair let them in for this case.</summary>
    Toegelaten,
}

/// <summary>A case that will be discussed.</summary>
public sealed record Vergaderkeuze(CasusId Casus, Tafeldeel Deel, int Minuten);

/// <summary>Somebody who is expected.</summary>
/// <param name="Professional">Who.</param>
/// <param name="Organisatie">For which organisation.</param>
/// <param name="Deel">From which part on.</param>
/// <param name="Leidt">Leads or registers the meeting, and so follows every case on its agenda.</param>
/// <param name="NeemtDeelIn">The cases of the agenda in which this person takes part.</param>
public sealed record Verwachte(ProfessionalId Professional, OrganisatieId Organisatie, Tafeldeel Deel, bool Leidt, IReadOnlySet<CasusId> NeemtDeelIn);

/// <summary>What somebody put in, in quarters of an hour.</summary>
public sealed record Vergaderinzet(ProfessionalId Professional, OrganisatieId Organisatie, int Kwartieren);

/// <summary>A case on the agenda of a meeting that is held: how long it may take, how long it took, what was noted about it.</summary>
public sealed class Vergaderpunt : IOnderdeel
{
    private Vergaderpunt()
    {
    }

    internal Vergaderpunt(VergaderingId vergadering, Vergaderkeuze keuze, int volgorde) =>
        (VergaderingId, CasusId, Deel, Minuten, Volgorde) = (vergadering, keuze.Casus, keuze.Deel, keuze.Minuten, volgorde);

    public VergaderingId VergaderingId { get; private set; }

    public CasusId CasusId { get; private set; }

    public Tafeldeel Deel { get; private set; }

    /// <summary>From 1.</summary>
    public int Volgorde { get; private set; }

    /// <summary>Its time budget.</summary>
    public int Minuten { get; private set; }

    /// <summary>How long it was discussed, without the time since it came up now.</summary>
    public int Seconden { get; private set; }

    /// <summary>When a decision was recorded, or the chair went on.</summary>
    public DateTimeOffset? BesprokenOp { get; private set; }

    public bool Vertrouwelijk { get; private set; }

    public string? WaaromVertrouwelijk { get; private set; }

    public Guid Wortel => VergaderingId.Waarde;

    internal void Zet(Tafeldeel deel) => Deel = deel;

    internal void Duurde(int seconden, DateTimeOffset op) => (Seconden, BesprokenOp) = (Seconden + seconden, op);

    internal void OpPapier(int seconden, DateTimeOffset op) => (Seconden, BesprokenOp) = (seconden, op);

    internal void Zet(bool vertrouwelijk, string? waarom) => (Vertrouwelijk, WaaromVertrouwelijk) = (vertrouwelijk, waarom);
}

/// <summary>Somebody at a meeting: how, from which part on, and whether the vertrouwelijkheidsverklaring was signed.</summary>
public sealed class Vergaderdeelnemer : IOnderdeel
{
    private Vergaderdeelnemer()
    {
    }

    internal Vergaderdeelnemer(VergaderingId vergadering, Verwachte wie) =>
        (VergaderingId, ProfessionalId, OrganisatieId, Deel, Leidt) = (vergadering, wie.Professional, wie.Organisatie, wie.Deel, wie.Leidt);

    public VergaderingId VergaderingId { get; private set; }

    public ProfessionalId ProfessionalId { get; private set; }

    public OrganisatieId OrganisatieId { get; private set; }

    public Tafeldeel Deel { get; private set; }

    public bool Leidt { get; private set; }

    public Deelname Deelname { get; private set; }

    /// <summary>Null is not signed: nothing of any case is shown.</summary>
    public DateTimeOffset? GetekendOp { get; private set; }

    /// <summary>Which version of the text was signed.</summary>
    public int? Verklaring { get; private set; }

    /// <summary>Signed on paper, and noted by who leads.</summary>
    public bool OpPapier { get; private set; }

    public Guid Wortel => VergaderingId.Waarde;

    internal void Is(Deelname deelname) => Deelname = deelname;

    internal void Teken(int verklaring, bool opPapier, DateTimeOffset op) => (Verklaring, OpPapier, GetekendOp) = (verklaring, opPapier, op);
}

/// <summary>One person and one case: on which ground it is open to them, and whether they were there when it was discussed.</summary>
public sealed class Vergaderplek : IOnderdeel
{
    private Vergaderplek()
    {
    }

    internal Vergaderplek(VergaderingId vergadering, CasusId casus, ProfessionalId professional, Kringgrond? grond) =>
        (VergaderingId, CasusId, ProfessionalId, Grond) = (vergadering, casus, professional, grond);

    public VergaderingId VergaderingId { get; private set; }

    public CasusId CasusId { get; private set; }

    public ProfessionalId ProfessionalId { get; private set; }

    /// <summary>Null is closed.</summary>
    public Kringgrond? Grond { get; private set; }

    public bool Bij { get; private set; }

    public Guid Wortel => VergaderingId.Waarde;

    internal void Zet(Kringgrond? grond) => Grond = grond;

    internal void Was(bool bij) => Bij = bij;
}
