using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;

namespace Partituur.Kern.Plannen;

/// <summary>A partner of the house, and why doorzettingsmacht cannot be used there today; null is that it can.</summary>
public sealed record Doorzetpartner(OrganisatieId Id, string Naam, string? WaaromNiet);

/// <summary>Uses doorzettingsmacht in a case: finds the convenant on which it rests, and tells the partner's people in the case. Saves nothing.</summary>
public sealed class Doorzetten(PartituurDb db)
{
    /// <summary>Every partner that has or had a convenant with this house, by name.</summary>
    public async Task<IReadOnlyList<Doorzetpartner>> PartnersAsync(HuisId huis, DateOnly dag, CancellationToken stop = default)
    {
        var rijen = await db.Convenanten.AsNoTracking().Where(c => c.HuisId == huis)
            .Select(c => new { Convenant = c, Naam = db.Organisaties.Where(o => o.Id == c.OrganisatieId).Select(o => o.Naam).First() }).ToListAsync(stop);
        return [.. rijen.GroupBy(r => (r.Convenant.OrganisatieId, r.Naam)).OrderBy(g => g.Key.Naam, StringComparer.CurrentCulture)
            .Select(g => new Doorzetpartner(g.Key.OrganisatieId, g.Key.Naam, WaaromNiet([.. g.Select(r => r.Convenant)], dag)))];
    }

    /// <exception cref="RegelGeschonden">The convenant does not grant it, the rule or interventie is unknown, or a rule of <see cref="Doorzetting"/>.</exception>
    public async Task<Doorzetting> VoerUitAsync(Casus casus, OrganisatieId partner, Doorzetgegevens gegevens, Handeling handeling, CancellationToken stop = default)
    {
        var huis = casus.HuisId;
        var convenanten = await db.Convenanten.AsNoTracking().Where(c => c.HuisId == huis && c.OrganisatieId == partner).ToListAsync(stop);
        if (WaaromNiet(convenanten, handeling.Dag) is { } waarom)
        {
            throw new RegelGeschonden("doorzettingsmacht-ontbreekt", waarom);
        }

        var geeft = convenanten.Where(c => c.GeldigOp(handeling.Dag) && c.Doorzettingsmacht).MaxBy(c => c.Van)!;
        var doorzetting = new Doorzetting(casus, geeft, await ControleerAsync(casus, gegevens, handeling.Dag, stop), handeling);
        db.Add(doorzetting);
        await LaatWetenAsync(casus, doorzetting, handeling, stop);
        return doorzetting;
    }

    /// <exception cref="RegelGeschonden">The rule or interventie is unknown, or a rule of <see cref="Doorzetting"/>.</exception>
    public async Task WijzigAsync(Casus casus, Doorzetting doorzetting, Doorzetgegevens gegevens, Handeling handeling, CancellationToken stop = default)
    {
        if (doorzetting.Wijzig(casus, await ControleerAsync(casus, gegevens, handeling.Dag, stop, doorzetting.HindernisId), handeling))
        {
            await LaatWetenAsync(casus, doorzetting, handeling, stop);
        }
    }

    /// <summary>One of this case, tracked; null when the case has no such one.</summary>
    public Task<Doorzetting?> ZoekAsync(Casus casus, DoorzettingId id, CancellationToken stop = default)
    {
        var van = casus.Id;
        return db.Doorzettingen.AsTracking().FirstOrDefaultAsync(d => d.Id == id && d.CasusId == van, stop);
    }

    private static string? WaaromNiet(IReadOnlyCollection<Convenant> convenanten, DateOnly dag) =>
        !convenanten.Any(c => c.GeldigOp(dag)) ? "Met deze partner is er vandaag geen geldig convenant."
        : !convenanten.Any(c => c.GeldigOp(dag) && c.Doorzettingsmacht) ? "Het convenant met deze partner geeft geen doorzettingsmacht."
        : null;

    /// <summary>The rule that is named gives its kind; what is pointed at is there.</summary>
    private async Task<Doorzetgegevens> ControleerAsync(Casus casus, Doorzetgegevens g, DateOnly dag, CancellationToken stop, HindernisId? was = null)
    {
        if (g.Leefgebied is { } leefgebied && !await db.Leefgebieden.AnyAsync(l => l.Id == leefgebied, stop))
        {
            throw new RegelGeschonden("leefgebied-onbekend", "Kies een leefgebied uit de lijst.");
        }

        var interventie = g.Interventie is { } i ? await new PlanOpstellen(db).InterventieAsync(casus, i, stop) ?? throw new RegelGeschonden("doorzetting-interventie-onbekend", "Kies een interventie uit deze casus.") : null;
        var soort = g.Hindernis is { } h ? (await new Belemmeringbeheer(db).HindernisAsync(casus.HuisId, h, dag, was, stop)).Soort : g.Regelsoort;
        return g with { Regelsoort = soort, Leefgebied = g.Leefgebied ?? interventie?.LeefgebiedId };
    }

    /// <summary>A mail to the people of the partner who take part in the case: that something waits, and nothing about it. The werklijst shows the rest.</summary>
    private Task LaatWetenAsync(Casus casus, Doorzetting doorzetting, Handeling handeling, CancellationToken stop) =>
        new Partnerpost(db).StuurAsync(casus, [doorzetting.PartnerId], doorzetting.Tot, handeling, stop);
}
