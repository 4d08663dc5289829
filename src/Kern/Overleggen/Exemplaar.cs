using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Overleggen;

/// <summary>Where a paper copy is.</summary>
public enum Exemplaarstand
{
    /// <summary>There is no paper of it yet.</summary>
    Gemaakt,

    Afgedrukt,

    Uitgereikt,

    [Display(Name = "Ingenomen en vernietigd")]
    Vernietigd,

    /// <summary>May be a data breach (AVG 33): it stays visible.</summary>
    Kwijt,
}

/// <summary>One numbered copy, for one person.</summary>
public sealed class Exemplaar : IOnderdeel
{
    private Exemplaar()
    {
    }

    internal Exemplaar(Guid pakket, int nummer, Vergaderdeelnemer voor) =>
        (NoodpakketId, Nummer, ProfessionalId, OrganisatieId, Deel) = (pakket, nummer, voor.ProfessionalId, voor.OrganisatieId, voor.Deel);

    public Guid NoodpakketId { get; private set; }

    /// <summary>From 1, without gaps.</summary>
    public int Nummer { get; private set; }

    public ProfessionalId ProfessionalId { get; private set; }

    public OrganisatieId OrganisatieId { get; private set; }

    /// <summary>Part two: is handed out only when that begins.</summary>
    public Tafeldeel Deel { get; private set; }

    public Exemplaarstand Stand { get; private set; }

    /// <summary>How often it was printed.</summary>
    public int Afdrukken { get; private set; }

    public DateTimeOffset? AfgedruktOp { get; private set; }

    public DateTimeOffset? UitgereiktOp { get; private set; }

    public ProfessionalId? UitgereiktDoor { get; private set; }

    /// <summary>When it was destroyed or lost.</summary>
    public DateTimeOffset? AfgehandeldOp { get; private set; }

    public ProfessionalId? AfgehandeldDoor { get; private set; }

    /// <summary>What is known of a lost copy.</summary>
    public string? Toelichting { get; private set; }

    /// <summary>There is paper of it, and it has not come back.</summary>
    public bool IsBuiten => Stand is Exemplaarstand.Afgedrukt or Exemplaarstand.Uitgereikt;

    public Guid Wortel => NoodpakketId;

    internal void DrukAf(Handeling handeling)
    {
        (Afdrukken, AfgedruktOp) = (Afdrukken + 1, handeling.Op);
        Stand = Stand == Exemplaarstand.Gemaakt ? Exemplaarstand.Afgedrukt : Stand;
    }

    internal void ReikUit(Handeling handeling) => (Stand, UitgereiktOp, UitgereiktDoor) = (Exemplaarstand.Uitgereikt, handeling.Op, handeling.Professional);

    internal void HandelAf(Exemplaarstand stand, string? toelichting, Handeling handeling) => (Stand, Toelichting, AfgehandeldOp, AfgehandeldDoor) = (stand, toelichting, handeling.Op, handeling.Professional);

    internal void ZetTerug()
    {
        if (Stand == Exemplaarstand.Uitgereikt)
        {
            (Stand, UitgereiktOp, UitgereiktDoor) = (Exemplaarstand.Afgedrukt, null, null);
            return;
        }

        (Stand, Toelichting, AfgehandeldOp, AfgehandeldDoor) = (UitgereiktOp is null ? Exemplaarstand.Afgedrukt : Exemplaarstand.Uitgereikt, null, null, null);
    }
}

/// <summary>A case that stands in a copy.</summary>
public sealed class Exemplaarpunt : IOnderdeel
{
    private Exemplaarpunt()
    {
    }

    internal Exemplaarpunt(Guid pakket, int nummer, CasusId casus) => (NoodpakketId, Nummer, CasusId) = (pakket, nummer, casus);

    public Guid NoodpakketId { get; private set; }

    /// <summary>Of the copy.</summary>
    public int Nummer { get; private set; }

    public CasusId CasusId { get; private set; }

    public Guid Wortel => NoodpakketId;
}
