using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Casussen;

/// <summary>Who really holds the casusregie in a period: the organisation, and when known its person. Beside the procesregisseur of the house and the casemanager, who may be others (eis 12, 13).</summary>
public sealed class Casusregie : Aggregaat
{
    private Casusregie()
    {
    }

    internal Casusregie(Casus casus, OrganisatieId organisatie, ProfessionalId? wie, DateOnly van, string? toelichting, Handeling handeling)
    {
        Id = Guid.CreateVersion7();
        (HuisId, CasusId, OrganisatieId, ProfessionalId, Van, DoorId, VastgelegdOp) = (casus.HuisId, casus.Id, organisatie, wie, van, handeling.Professional, handeling.Op);
        Toelichting = Tekst.Optioneel(toelichting, "de toelichting", 500);
        Leg("casusregie-vastgelegd", new { casus = casus.Id.Waarde, organisatie = organisatie.Waarde, van });
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public CasusId CasusId { get; private set; }

    public OrganisatieId OrganisatieId { get; private set; }

    public ProfessionalId? ProfessionalId { get; private set; }

    public DateOnly Van { get; private set; }

    /// <summary>The day from which somebody else holds it; null is now.</summary>
    public DateOnly? Tot { get; private set; }

    public string? Toelichting { get; private set; }

    public ProfessionalId DoorId { get; private set; }

    public DateTimeOffset VastgelegdOp { get; private set; }

    public override Guid Sleutel => Id;

    internal void GaatOverOp(DateOnly dag)
    {
        Tot = dag;
        Leg("casusregie-geeindigd", new { tot = dag });
    }
}

/// <summary>Keeps who really holds the casusregie, with its history.</summary>
public sealed class Casusregiebeheer(PartituurDb db)
{
    /// <param name="casus">Runs.</param>
    /// <param name="organisatie">A partner with a valid convenant, or the house.</param>
    /// <param name="wie">Somebody who works there; null is not known by name.</param>
    /// <param name="van">Since when; not before the one who held it, not after today.</param>
    /// <param name="toelichting">Why it changed.</param>
    /// <param name="handeling">Who records it.</param>
    /// <param name="stop">Ends the wait.</param>
    /// <exception cref="RegelGeschonden">Something of these does not hold, or nothing changes.</exception>
    public async Task<Casusregie> LegVastAsync(Casus casus, OrganisatieId organisatie, ProfessionalId? wie, DateOnly van, string? toelichting, Handeling handeling, CancellationToken stop = default)
    {
        casus.MoetLopen();
        if (!await new BesluitNemen(db).Uitvoerders(casus.HuisId, handeling.Dag).AnyAsync(o => o.Id == organisatie, stop))
        {
            throw new RegelGeschonden("uitvoerder-zonder-convenant", "Kies een partner met een geldig convenant, of het Veiligheidshuis zelf.");
        }

        if (wie is { } mens && !await db.Professionals.AnyAsync(p => p.Id == mens && p.OrganisatieId == organisatie, stop))
        {
            throw new RegelGeschonden("uitvoerder-van-ander", "Kies iemand die voor de gekozen organisatie werkt.");
        }

        if (van > handeling.Dag)
        {
            throw new RegelGeschonden("casusregie-in-toekomst", "Kies een dag tot en met vandaag: het gaat om wie de regie nu heeft.");
        }

        var id = casus.Id;
        var nu = await db.Casusregies.AsTracking().FirstOrDefaultAsync(r => r.CasusId == id && r.Tot == null, stop);
        if (nu is not null && nu.OrganisatieId == organisatie && nu.ProfessionalId == wie)
        {
            throw new RegelGeschonden("casusregie-ongewijzigd", "Deze organisatie en persoon hebben de regie al.");
        }

        if (van < nu?.Van)
        {
            throw new RegelGeschonden("casusregie-voor-vorige", $"Kies een dag vanaf {Tekst.Datum(nu.Van)}: toen begon wie de regie nu heeft.");
        }

        nu?.GaatOverOp(van);
        var nieuw = new Casusregie(casus, organisatie, wie, van, toelichting, handeling);
        db.Add(nieuw);
        return nieuw;
    }
}
