using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Onderdelen;
using Partituur.Web.Pages.Casussen;

namespace Partituur.Web.Pages.Plannen;

/// <summary>The plan of a case: several approaches in coherence, shown as one score (eis 54, 55, 63). An old version stays readable as it was (eis 79).</summary>
[Recht(PlanRecht.Lezen)]
public sealed class PlanModel(PartituurDb db) : PlanPagina(db)
{
    /// <summary>An older version; the current one when left out.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Versie { get; set; }

    public Planversie? Getoonde { get; private set; }

    public bool IsHuidig { get; private set; }

    public IReadOnlyList<PersoonRij> Personen { get; private set; } = [];

    public IReadOnlyList<DoelRij> Doelen { get; private set; } = [];

    public IReadOnlyList<InterventieRij> Interventies { get; private set; } = [];

    /// <summary>Known, and not in any version of the plan: taken over from a register.</summary>
    public IReadOnlyList<InterventieRij> Erbuiten { get; private set; } = [];

    /// <summary>Taken out in this concept: can be taken back.</summary>
    public IReadOnlyList<InterventieRij> Vervallen { get; private set; } = [];

    public IReadOnlyList<Waarschuwing> Waarschuwingen { get; private set; } = [];

    public IReadOnlyList<string> Belemmeringen { get; private set; } = [];

    public Partituurbeeld? Beeld { get; private set; }

    public bool MagWijzigen => IsHuidig && IsConcept && Mag(PlanRecht.Opstellen);

    public override async Task LaadAsync()
    {
        await LeesPlanAsync();
        Personen = await Db.PersonenVanAsync(Casus.Id);
        if (Plan is null)
        {
            return;
        }

        var casus = Casus.Id;
        var alle = await Db.Interventies.AsNoTracking().Where(i => i.CasusId == casus).OrderBy(i => i.Begin)
            .Select(i => new { Interventie = i, Partner = Db.Organisaties.Where(o => o.Id == i.PartnerId).Select(o => o.Naam).First() }).ToListAsync();
        var leefgebieden = await Db.Leefgebieden.AsNoTracking().Select(l => new { l.Id, l.Naam, l.Volgorde }).ToDictionaryAsync(l => l.Id);
        Getoonde = Plan.Versies.FirstOrDefault(v => v.Nummer == Versie) ?? Plan.Huidig;
        IsHuidig = Getoonde.Nummer == Plan.Huidig.Nummer;
        Doelen = [.. Plan.DoelenIn(Getoonde.Nummer).OrderBy(d => leefgebieden[d.LeefgebiedId].Volgorde).Select(d => new DoelRij(d, leefgebieden[d.LeefgebiedId].Naam))];
        Waarschuwingen = IsHuidig ? [.. Samenhang.Waarschuwingen([.. alle.Select(a => a.Interventie)])] : [];
        var namen = alle.ToDictionary(a => a.Interventie.Id, a => a.Interventie.Naam);
        var rijen = alle.Select(a => new InterventieRij(a.Interventie, a.Partner, a.Interventie.LeuntOpId is { } op ? namen.GetValueOrDefault(op) : null, [.. Waarschuwingen.Where(w => w.Interventie == a.Interventie.Id).Select(w => w.Zin)])).ToList();
        Interventies = [.. rijen.Where(r => r.Interventie.StaatIn(Getoonde.Nummer))];
        Erbuiten = IsHuidig ? [.. rijen.Where(r => r.Interventie.InVersie is null && r.Interventie.UitVersie is null)] : [];
        Vervallen = IsHuidig && IsConcept ? [.. rijen.Where(r => r.Interventie.UitVersie == Getoonde.Nummer)] : [];
        Belemmeringen = IsHuidig && IsConcept ? Plan.BelemmeringenOmVastTeStellen(Casus, NaamVan) : [];
        Beeld = Partituurbeeld.Teken(Interventies, Personen, Handeling.Dag);
    }

    public string NaamVan(PersoonId persoon) => Personen.FirstOrDefault(p => p.Id == persoon)?.Naam ?? "Iemand";

    public IEnumerable<InterventieRij> VoorPersoon(PersoonId? persoon) => Interventies.Where(r => r.Interventie.PersoonId == persoon);

    [Recht(PlanRecht.Opstellen)]
    public async Task<IActionResult> OnPostBeginAsync()
    {
        var casus = Casus.Id;
        if (await Db.Plannen.AnyAsync(p => p.CasusId == casus))
        {
            throw new RegelGeschonden("plan-bestaat-al", "Er is al een plan van aanpak.");
        }

        Db.Add(new PlanVanAanpak(Casus, Handeling));
        return await NaarPlanAsync("Het plan is begonnen. Stel nu per persoon een doel.");
    }

    [Recht(PlanRecht.Opstellen)]
    public async Task<IActionResult> OnPostLaatVallenAsync(Guid doel)
    {
        (await PlanAsync()).LaatDoelVallen(doel);
        return await NaarPlanAsync("Het doel is vervallen.");
    }

    [Recht(PlanRecht.Opstellen)]
    public async Task<IActionResult> OnPostNeemTerugAsync(Guid interventie)
    {
        var gevonden = await InterventieAsync(interventie) ?? throw new RegelGeschonden("interventie-onbekend", "Deze interventie is er niet.");
        (await PlanAsync()).NeemInterventieTerug(gevonden);
        return await NaarPlanAsync("De interventie staat weer in het plan.");
    }

    public sealed record DoelRij(Doel Doel, string Leefgebied);
}

public sealed record InterventieRij(Interventie Interventie, string Partner, string? LeuntOp, IReadOnlyList<string> Waarschuwingen);
