using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Plannen;

/// <summary>What kind of instrument it is.</summary>
public enum Aard
{
    Straf,
    Dwang,
    Drang,
    Zorg,
    Bestuurlijk,
    Voorziening,
}

public enum InterventieStatus
{
    Gepland,
    Loopt,
    Afgerond,
    Gestopt,
}

/// <summary>From when until when; the end is inclusive, null is open.</summary>
public sealed record Periode(DateOnly Begin, DateOnly? Eind)
{
    public void MoetKloppen()
    {
        if (Eind < Begin)
        {
            throw new RegelGeschonden("periode-einde-voor-begin", "De einddatum ligt voor de begindatum.");
        }
    }
}

/// <summary>What an interventie is for, so that the plan can show what is missing.</summary>
/// <param name="Leefgebied">The leefgebied it works on; null when it is not said.</param>
/// <param name="Acuut">Meant to stop what is acute; otherwise it is structural.</param>
/// <param name="Verblijf">The person sleeps there: detention, a closed ward, a clinic.</param>
public sealed record Duiding(Guid? Leefgebied, bool Acuut, bool Verblijf)
{
    public bool IsLeeg => this is { Leefgebied: null, Acuut: false, Verblijf: false };
}

/// <summary>One partner's instrument in a case; that partner stays responsible (eis 20, 60).</summary>
public sealed partial class Interventie : Aggregaat
{
    private Interventie()
    {
    }

    /// <param name="casus">The case.</param>
    /// <param name="persoon">For whom; null when the register does not tell.</param>
    /// <param name="naam">What, at most 200 characters.</param>
    /// <param name="aard">Straf, dwang, drang, zorg, bestuurlijk or voorziening.</param>
    /// <param name="partner">The organisation whose instrument it is.</param>
    /// <param name="periode">From–until.</param>
    /// <param name="leuntOp">The interventie that this one is embedded in (zorg within a dwang frame).</param>
    /// <param name="inVersie">The plan version in which it came; null outside a plan.</param>
    /// <param name="handeling">Who records it.</param>
    /// <exception cref="RegelGeschonden">The case has ended, the period does not fit, or support or person are of another case.</exception>
    public Interventie(Casus casus, PersoonId? persoon, string naam, Aard aard, OrganisatieId partner, Periode periode, Interventie? leuntOp, int? inVersie, Handeling handeling)
    {
        casus.MoetLopen();
        periode.MoetKloppen();
        if (leuntOp is not null && leuntOp.CasusId != casus.Id)
        {
            throw new RegelGeschonden("leunt-op-andere-casus", "Kies een interventie uit deze casus.");
        }

        if (persoon is { } p && !casus.Personen.Any(x => x.PersoonId == p))
        {
            throw new RegelGeschonden("casus-persoon-onbekend", "Deze persoon hoort niet bij de casus.");
        }

        Id = InterventieId.Nieuw();
        HuisId = casus.HuisId;
        CasusId = casus.Id;
        PersoonId = persoon;
        Naam = Tekst.Verplicht(naam, "de interventie", 200);
        Aard = aard;
        PartnerId = partner;
        Begin = periode.Begin;
        Eind = periode.Eind;
        LeuntOpId = leuntOp?.Id;
        InVersie = inVersie;
        Status = periode.Begin > handeling.Dag ? InterventieStatus.Gepland : InterventieStatus.Loopt;
        Leg("interventie-toegevoegd", new { casus = casus.Id.Waarde, aard = aard.ToString(), partner = partner.Waarde });
    }

    /// <summary>Takes over an interventie from a register, with the status it has there.</summary>
    /// <param name="casus">The case.</param>
    /// <param name="naam">What, at most 200 characters.</param>
    /// <param name="aard">Straf, dwang, drang, zorg, bestuurlijk or voorziening.</param>
    /// <param name="partner">The organisation whose instrument it is.</param>
    /// <param name="periode">From–until.</param>
    /// <param name="status">Its status in the register; ended or stopped needs an end.</param>
    /// <param name="herkomst">Key of the row, so that the same row never comes in twice.</param>
    /// <exception cref="RegelGeschonden">The period or the status does not fit.</exception>
    public static Interventie NeemOver(Casus casus, string naam, Aard aard, OrganisatieId partner, Periode periode, InterventieStatus status, string herkomst)
    {
        periode.MoetKloppen();
        EindigtMetDatum(status, periode.Eind);
        var interventie = new Interventie
        {
            Id = InterventieId.Nieuw(),
            HuisId = casus.HuisId,
            CasusId = casus.Id,
            Naam = Tekst.Verplicht(naam, "de interventie", 200),
            Aard = aard,
            PartnerId = partner,
            Begin = periode.Begin,
            Eind = periode.Eind,
            Status = status,
            Herkomst = herkomst,
        };
        interventie.Leg("interventie-overgenomen", new { casus = casus.Id.Waarde, aard = aard.ToString(), status = status.ToString() });
        return interventie;
    }

    public InterventieId Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public CasusId CasusId { get; private set; }

    public PersoonId? PersoonId { get; private set; }

    public string Naam { get; private set; } = string.Empty;

    public Aard Aard { get; private set; }

    public OrganisatieId PartnerId { get; private set; }

    public DateOnly Begin { get; private set; }

    /// <summary>Last day, inclusive.</summary>
    public DateOnly? Eind { get; private set; }

    public InterventieStatus Status { get; private set; }

    public InterventieId? LeuntOpId { get; private set; }

    /// <summary>The leefgebied it works on; null when it is not said.</summary>
    public Guid? LeefgebiedId { get; private set; }

    /// <summary>Meant to stop what is acute; otherwise it is structural (eis 62).</summary>
    public bool Acuut { get; private set; }

    /// <summary>The person sleeps there: detention, a closed ward, a clinic.</summary>
    public bool Verblijf { get; private set; }

    public int? InVersie { get; private set; }

    public int? UitVersie { get; private set; }

    /// <summary>Key of the row in an imported register; null when made here.</summary>
    public string? Herkomst { get; private set; }

    public override Guid Sleutel => Id.Waarde;

    public bool StaatIn(int versie) => InVersie <= versie && (UitVersie is null || versie < UitVersie);

    /// <summary>Starts, ends or stops. Ended needs an end date.</summary>
    public void Wordt(InterventieStatus status, DateOnly? eind)
    {
        new Periode(Begin, eind).MoetKloppen();
        EindigtMetDatum(status, eind);
        Status = status;
        Eind = eind;
        Leg("interventie-status", new { status = status.ToString(), eind });
    }

    /// <summary>Says what it is for. Also when the plan is set: it changes nothing about what was agreed.</summary>
    public void Duid(Duiding duiding)
    {
        (LeefgebiedId, Acuut, Verblijf) = (duiding.Leefgebied, duiding.Acuut, duiding.Verblijf);
        Leg("interventie-geduid", new { duiding.Leefgebied, duiding.Acuut, duiding.Verblijf });
    }

    /// <summary>Takes it out of the given plan version; earlier versions keep it. Null takes it back.</summary>
    public void VervaltIn(int? versie)
    {
        if (versie is { } uit && !StaatIn(uit))
        {
            throw new RegelGeschonden("interventie-niet-in-plan", "Deze interventie staat niet in het plan.");
        }

        UitVersie = versie;
        Leg(versie is null ? "interventie-teruggenomen" : "interventie-vervallen", new { versie });
    }

    private static void EindigtMetDatum(InterventieStatus status, DateOnly? eind)
    {
        if (status is InterventieStatus.Afgerond or InterventieStatus.Gestopt && eind is null)
        {
            throw new RegelGeschonden("interventie-zonder-einde", "Vul de einddatum in.");
        }
    }
}

/// <summary>What goes wrong between interventies: an embedded one is warned when what it leans on ends (domein.md, eis 55, 61).</summary>
public sealed record Waarschuwing(InterventieId Interventie, string Zin);

public static class Samenhang
{
    /// <summary>Warnings for running or planned interventies that lean on something that ends earlier, has stopped, starts later, or left the plan.</summary>
    public static IEnumerable<Waarschuwing> Waarschuwingen(IReadOnlyCollection<Interventie> alle)
    {
        var opId = alle.ToDictionary(i => i.Id);
        foreach (var i in alle.Where(i => i.UitVersie is null && i.Status is (InterventieStatus.Gepland or InterventieStatus.Loopt)))
        {
            if (i.LeuntOpId is not { } steunId || !opId.TryGetValue(steunId, out var steun))
            {
                continue;
            }

            if (steun.UitVersie is not null)
            {
                yield return new(i.Id, $"‘{i.Naam}’ leunt op ‘{steun.Naam}’, en die staat niet meer in het plan.");
            }
            else if (steun.Status is InterventieStatus.Afgerond or InterventieStatus.Gestopt)
            {
                yield return new(i.Id, $"‘{i.Naam}’ leunt op ‘{steun.Naam}’, en die is {(steun.Status == InterventieStatus.Gestopt ? "gestopt" : "afgerond")}.");
            }
            else if (steun.Eind is { } eind && (i.Eind is null || i.Eind > eind))
            {
                yield return new(i.Id, $"‘{i.Naam}’ leunt op ‘{steun.Naam}’, en die eindigt eerder: op {Tekst.Datum(eind)}.");
            }
            else if (steun.Begin > i.Begin)
            {
                yield return new(i.Id, $"‘{i.Naam}’ leunt op ‘{steun.Naam}’, en die begint pas op {Tekst.Datum(steun.Begin)}.");
            }
        }
    }
}
