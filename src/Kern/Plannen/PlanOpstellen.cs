using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;

namespace Partituur.Kern.Plannen;

/// <summary>One interventie as it should become, whole.</summary>
/// <param name="Status">How it goes.</param>
/// <param name="Begin">First day; only a concept lets it move.</param>
/// <param name="Eind">Last day, inclusive; null is open.</param>
/// <param name="LeuntOp">What it leans on; only a concept lets it change.</param>
/// <param name="Duiding">What it is for.</param>
/// <param name="Rooster">Its fixed moments in the week, as people write them; null for none.</param>
/// <param name="Verantwoordelijke">Who at the partner is responsible; null is nobody.</param>
public sealed record Bijwerking(InterventieStatus Status, DateOnly Begin, DateOnly? Eind, InterventieId? LeuntOp, Duiding Duiding, string? Rooster, ProfessionalId? Verantwoordelijke = null);

/// <summary>
/// Works on the one plan of a case: what the plan itself cannot know (is there one already, does this leefgebied exist, may this partner take part) is
/// asked here, for the pages and the API alike. Saves nothing.
/// </summary>
public sealed class PlanOpstellen(PartituurDb db)
{
    /// <summary>Partners whose instrument may stand in a plan on the day: with a valid convenant, and the house itself.</summary>
    public IQueryable<Organisatie> Partners(HuisId huis, DateOnly dag) =>
        db.Organisaties.Where(o => db.Huizen.Any(h => h.Id == huis && h.EigenOrganisatie == o.Id)
            || db.Convenanten.Any(c => c.HuisId == huis && c.OrganisatieId == o.Id && c.Van <= dag && (c.Tot == null || c.Tot >= dag)));

    /// <summary>Who can be named as responsible for an instrument of this partner: its people who see the case.</summary>
    public IQueryable<Professional> Verantwoordelijken(Casus casus, OrganisatieId partner, DateOnly dag) => new ActieAfspreken(db).Eigenaren(casus, dag).Where(p => p.OrganisatieId == partner);

    /// <exception cref="RegelGeschonden">There is a plan already, or the case has ended.</exception>
    public async Task<PlanVanAanpak> BeginAsync(Casus casus, Handeling handeling, CancellationToken stop = default)
    {
        var id = casus.Id;
        if (await db.Plannen.AnyAsync(p => p.CasusId == id, stop))
        {
            throw new RegelGeschonden("plan-bestaat-al", "Er is al een plan van aanpak.");
        }

        var plan = new PlanVanAanpak(casus, handeling);
        db.Add(plan);
        return plan;
    }

    /// <summary>The plan to work on, whole and tracked.</summary>
    /// <exception cref="RegelGeschonden">No plan was begun.</exception>
    public async Task<PlanVanAanpak> ZoekAsync(Casus casus, CancellationToken stop = default)
    {
        var id = casus.Id;
        return await db.Plannen.AsTracking().AsSingleQuery().FirstOrDefaultAsync(p => p.CasusId == id, stop)
            ?? throw new RegelGeschonden("plan-ontbreekt", "Er is nog geen plan van aanpak. Begin eerst een plan.");
    }

    /// <summary>Says what an interventie is for.</summary>
    /// <exception cref="RegelGeschonden">No such leefgebied.</exception>
    public async Task DuidAsync(Interventie interventie, Duiding duiding, CancellationToken stop = default)
    {
        if (duiding.Leefgebied is { } leefgebied && !await db.Leefgebieden.AnyAsync(l => l.Id == leefgebied, stop))
        {
            throw new RegelGeschonden("leefgebied-onbekend", "Kies een leefgebied uit de lijst.");
        }

        interventie.Duid(duiding);
    }

    /// <summary>Names who at the partner is responsible for an interventie; null is nobody.</summary>
    /// <exception cref="RegelGeschonden">Somebody who does not work at the partner, or does not see the case.</exception>
    public async Task LegBijAsync(Casus casus, Interventie interventie, ProfessionalId? wie, Handeling handeling, CancellationToken stop = default)
    {
        if (wie is { } mens && mens != interventie.VerantwoordelijkeId && !await Verantwoordelijken(casus, interventie.PartnerId, handeling.Dag).AnyAsync(p => p.Id == mens, stop))
        {
            throw new RegelGeschonden("verantwoordelijke-andere-partner", "Kies iemand van de partner die dit doet. Doet die nog niet mee aan de casus? Nodig die eerst uit.");
        }

        interventie.LegtBij(wie);
    }

    /// <summary>
    /// Works one interventie over from the score: how it goes, where it stands in time, on what it leans, what it is for and when in the week. In a set plan its beginning and its
    /// support stay as they were agreed.
    /// </summary>
    /// <exception cref="RegelGeschonden">A rule of <see cref="WijzigInterventieAsync"/>, <see cref="Interventie.Wordt"/>, <see cref="DuidAsync"/> or <see cref="Weekmoment.Lees"/>.</exception>
    public async Task WerkBijAsync(Casus casus, Interventie interventie, Bijwerking naar, Handeling handeling, CancellationToken stop = default)
    {
        casus.MoetLopen();
        if (naar.Begin != interventie.Begin || naar.LeuntOp != interventie.LeuntOpId)
        {
            await WijzigInterventieAsync(casus, interventie, new(interventie.Naam, interventie.Aard, interventie.PartnerId, new(naar.Begin, naar.Eind)), naar.LeuntOp, handeling, stop);
        }

        if (naar.Status != interventie.Status || naar.Eind != interventie.Eind)
        {
            interventie.Wordt(naar.Status, naar.Eind);
        }

        var was = new Duiding(interventie.LeefgebiedId, interventie.Acuut, interventie.Verblijf);
        if (naar.Duiding != was)
        {
            await DuidAsync(interventie, naar.Duiding, stop);
        }

        interventie.KomtOp(Weekmoment.Lees(naar.Rooster));
        await LegBijAsync(casus, interventie, naar.Verantwoordelijke, handeling, stop);
    }

    /// <summary>Changes what is agreed about an interventie in the concept. A version that was set before keeps it as it was, and a partner who was asked about it is asked again.</summary>
    /// <exception cref="RegelGeschonden">No plan, a partner without convenant, or a rule of <see cref="PlanVanAanpak.WijzigInterventie"/>.</exception>
    public async Task WijzigInterventieAsync(Casus casus, Interventie interventie, Afspraak afspraak, InterventieId? leuntOp, Handeling handeling, CancellationToken stop = default)
    {
        var plan = await ZoekAsync(casus, stop);
        plan.MoetConceptZijn();
        var partner = afspraak.Partner;
        if (partner != interventie.PartnerId && !await Partners(casus.HuisId, handeling.Dag).AnyAsync(o => o.Id == partner, stop))
        {
            throw new RegelGeschonden("partner-zonder-convenant", "Kies een partner met een geldig convenant.");
        }

        var (van, versie) = (casus.Id, plan.Huidig.Nummer);
        var alle = await db.Interventies.AsNoTracking().Where(i => i.CasusId == van).ToListAsync(stop);
        var steun = leuntOp is { } op ? alle.Find(i => i.Id == op) ?? throw new RegelGeschonden("leunt-op-andere-casus", "Kies een interventie uit deze casus.") : null;
        await BewaarStandAsync(plan, versie - 1, stop);
        plan.WijzigInterventie(interventie, afspraak, steun, alle);
        var id = interventie.Id;
        if (await db.Instemmingen.AsTracking().FirstOrDefaultAsync(i => i.InterventieId == id && i.Versienummer == versie && i.VervallenOp == null, stop) is { } gevraagd)
        {
            gevraagd.VraagOpnieuw(interventie, gevraagd.Uiterlijk < handeling.Dag ? handeling.Dag : gevraagd.Uiterlijk, handeling);
        }
    }

    /// <summary>Keeps the interventies of a version as they stand, unless that was done already. Called when it is set; for one that was set before this was kept, just before the first change.</summary>
    public async Task BewaarStandAsync(PlanVanAanpak plan, int versie, CancellationToken stop = default)
    {
        var (id, casus) = (plan.Id, plan.CasusId);
        if (versie < 1 || await db.Interventiestanden.AnyAsync(s => s.PlanId == id && s.Versienummer == versie, stop))
        {
            return;
        }

        // What is tracked may hold what is not saved yet.
        var alle = await db.Interventies.AsTracking().Where(i => i.CasusId == casus).ToListAsync(stop);
        db.AddRange(alle.Where(i => i.StaatIn(versie)).Select(i => new Interventiestand(id, versie, i)));
        plan.StandBewaard(versie);
    }

    /// <summary>An interventie of this case, tracked; null when the case has no such one.</summary>
    public Task<Interventie?> InterventieAsync(Casus casus, InterventieId id, CancellationToken stop = default)
    {
        var van = casus.Id;
        return db.Interventies.AsTracking().FirstOrDefaultAsync(i => i.Id == id && i.CasusId == van, stop);
    }

    /// <param name="casus">The case.</param>
    /// <param name="persoon">For whom.</param>
    /// <param name="leefgebied">On which leefgebied.</param>
    /// <param name="omschrijving">What is to be reached.</param>
    /// <param name="streefscore">What is aimed at, on the scale that the house uses today; null is not said.</param>
    /// <param name="beginscore">How it is now, on the same scale; null is not said.</param>
    /// <param name="stop">Ends the wait.</param>
    /// <exception cref="RegelGeschonden">No plan, no such leefgebied, or a rule of <see cref="PlanVanAanpak.StelDoel"/>.</exception>
    public async Task<Doel> StelDoelAsync(Casus casus, PersoonId persoon, Guid leefgebied, string omschrijving, int? streefscore, int? beginscore = null, CancellationToken stop = default)
    {
        if (!await db.Leefgebieden.AnyAsync(l => l.Id == leefgebied, stop))
        {
            throw new RegelGeschonden("leefgebied-onbekend", "Kies een leefgebied uit de lijst.");
        }

        return (await ZoekAsync(casus, stop)).StelDoel(casus, persoon, leefgebied, omschrijving, streefscore, beginscore, (await Schalen.LeesAsync(db, casus.HuisId, stop)).Op(db.Handeling!.Dag));
    }

    /// <param name="casus">The case.</param>
    /// <param name="persoon">For whom; null for the system as a whole.</param>
    /// <param name="naam">What, at most 200 characters.</param>
    /// <param name="aard">Its kind.</param>
    /// <param name="partner">One of <see cref="Partners"/>.</param>
    /// <param name="periode">From–until.</param>
    /// <param name="leuntOp">The interventie of the same case that it leans on (eis 55).</param>
    /// <param name="handeling">Who records it.</param>
    /// <param name="duiding">What it is for; null when that is not said.</param>
    /// <param name="stop">Ends the wait.</param>
    /// <exception cref="RegelGeschonden">No plan, a partner without convenant, or a rule of <see cref="Interventie"/>.</exception>
    public async Task<Interventie> VoegInterventieToeAsync(Casus casus, PersoonId? persoon, string naam, Aard aard, OrganisatieId partner, Periode periode, InterventieId? leuntOp, Handeling handeling, Duiding? duiding = null, CancellationToken stop = default)
    {
        var plan = await ZoekAsync(casus, stop);
        if (!await Partners(casus.HuisId, handeling.Dag).AnyAsync(o => o.Id == partner, stop))
        {
            throw new RegelGeschonden("partner-zonder-convenant", "Kies een partner met een geldig convenant.");
        }

        var steun = leuntOp is { } op ? await InterventieAsync(casus, op, stop) ?? throw new RegelGeschonden("leunt-op-andere-casus", "Kies een interventie uit deze casus.") : null;
        var interventie = plan.VoegInterventieToe(casus, persoon, naam, aard, partner, periode, steun, handeling);
        if (duiding is { IsLeeg: false })
        {
            await DuidAsync(interventie, duiding, stop);
        }

        db.Add(interventie);
        return interventie;
    }
}
