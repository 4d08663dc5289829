using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Plannen;
using Partituur.Web.Pages.Casussen;

namespace Partituur.Web.Pages.Plannen;

/// <summary>One version of a plan as it was, with what warns and what is missing when it is the current one; for the page and the API.</summary>
public sealed class PlanLezing
{
    public required Planversie Getoonde { get; init; }

    public required bool IsHuidig { get; init; }

    public required IReadOnlyList<DoelRij> Doelen { get; init; }

    public required IReadOnlyList<InterventieRij> Interventies { get; init; }

    /// <summary>Known, and not in any version of the plan: taken over from a register.</summary>
    public required IReadOnlyList<InterventieRij> Erbuiten { get; init; }

    /// <summary>Taken out in this concept: can be taken back.</summary>
    public required IReadOnlyList<InterventieRij> Vervallen { get; init; }

    public required IReadOnlyList<Waarschuwing> Waarschuwingen { get; init; }

    public required IReadOnlyList<string> Belemmeringen { get; init; }

    /// <param name="db">With the viewer.</param>
    /// <param name="casus">The case of the plan.</param>
    /// <param name="plan">The plan with versions and goals.</param>
    /// <param name="personen">The people of the case.</param>
    /// <param name="versie">An older version; the current one when null or unknown.</param>
    /// <param name="zoalsVastgesteld">Also the newest version as it was when it was set, and not as it goes on; an older one always is.</param>
    /// <param name="stop">Ends the wait.</param>
    public static async Task<PlanLezing> LeesAsync(PartituurDb db, Casus casus, PlanVanAanpak plan, IReadOnlyList<PersoonRij> personen, int? versie, bool zoalsVastgesteld = false, CancellationToken stop = default)
    {
        var id = casus.Id;
        var gevonden = await db.Interventies.AsNoTracking().Where(i => i.CasusId == id).OrderBy(i => i.Begin)
            .Select(i => new { Interventie = i, Partner = db.Organisaties.Where(o => o.Id == i.PartnerId).Select(o => new { o.Naam, o.Keten }).First(), Wie = db.Professionals.Where(p => p.Id == i.VerantwoordelijkeId).Select(p => p.Naam).FirstOrDefault() }).ToListAsync(stop);
        var leefgebieden = await db.Leefgebieden.AsNoTracking().Select(l => new { l.Id, l.Naam, l.Volgorde }).ToDictionaryAsync(l => l.Id, stop);
        var getoonde = plan.Versies.FirstOrDefault(v => v.Nummer == versie) ?? plan.Huidig;
        var isHuidig = getoonde.Nummer == plan.Huidig.Nummer;
        var (plannummer, nummer) = (plan.Id, getoonde.Nummer);
        var standen = getoonde.VastgesteldOp is null || (isHuidig && !zoalsVastgesteld) ? [] : await db.Interventiestanden.AsNoTracking().Where(s => s.PlanId == plannummer && s.Versienummer == nummer).ToDictionaryAsync(s => s.InterventieId, stop);
        var partners = standen.Values.Select(s => s.PartnerId).Distinct().ToList();
        var organisaties = partners.Count == 0 ? [] : await db.Organisaties.AsNoTracking().Where(o => partners.Contains(o.Id)).ToDictionaryAsync(o => o.Id, stop);
        var alle = gevonden.Select(a => standen.TryGetValue(a.Interventie.Id, out var stand)
            ? (Interventie: a.Interventie.ZoalsIn(stand), Partner: (organisaties[stand.PartnerId].Naam, organisaties[stand.PartnerId].Keten))
            : (a.Interventie, Partner: (a.Partner.Naam, a.Partner.Keten))).ToList();
        var isConcept = isHuidig && casus.Loopt && plan.Huidig.VastgesteldOp is null;
        IReadOnlyList<Waarschuwing> waarschuwingen = isHuidig ? [.. Samenhang.Waarschuwingen([.. alle.Select(a => a.Interventie)])] : [];
        var wie = gevonden.ToDictionary(a => a.Interventie.Id, a => a.Wie);
        var namen = alle.ToDictionary(a => a.Interventie.Id, a => a.Interventie.Naam);
        var rijen = alle.Select(a => new InterventieRij(a.Interventie, a.Partner.Naam, a.Interventie.LeuntOpId is { } op ? namen.GetValueOrDefault(op) : null, [.. waarschuwingen.Where(w => w.Interventie == a.Interventie.Id).Select(w => w.Zin)], a.Partner.Keten, wie[a.Interventie.Id])).ToList();
        return new()
        {
            Getoonde = getoonde,
            IsHuidig = isHuidig,
            Doelen = [.. plan.DoelenIn(getoonde.Nummer).OrderBy(d => leefgebieden[d.LeefgebiedId].Volgorde).Select(d => new DoelRij(d, leefgebieden[d.LeefgebiedId].Naam))],
            Interventies = [.. rijen.Where(r => r.Interventie.StaatIn(getoonde.Nummer))],
            Erbuiten = isHuidig ? [.. rijen.Where(r => r.Interventie.InVersie is null && r.Interventie.UitVersie is null)] : [],
            Vervallen = isConcept ? [.. rijen.Where(r => r.Interventie.UitVersie == getoonde.Nummer)] : [],
            Waarschuwingen = waarschuwingen,
            Belemmeringen = isConcept ? plan.BelemmeringenOmVastTeStellen(casus, personen.NaamVan) : [],
        };
    }

    public sealed record DoelRij(Doel Doel, string Leefgebied);
}

/// <param name="Interventie">As it stands in the version shown.</param>
/// <param name="Partner">Its name.</param>
/// <param name="LeuntOp">The name of what it leans on.</param>
/// <param name="Waarschuwingen">What goes wrong between it and others.</param>
/// <param name="Keten">Of the partner.</param>
/// <param name="Verantwoordelijke">Who at the partner carries it now.</param>
public sealed record InterventieRij(Interventie Interventie, string Partner, string? LeuntOp, IReadOnlyList<string> Waarschuwingen, Keten Keten, string? Verantwoordelijke = null);
