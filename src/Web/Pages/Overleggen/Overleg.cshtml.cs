using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>One meeting: agenda, attendance and decisions (eis 68–74).</summary>
[Recht(OverlegRecht.Lezen)]
public sealed class OverlegModel(PartituurDb db) : Pagina(db)
{
    public Casusoverleg Overleg => Van<Casusoverleg>();

    /// <summary>Only for the names in the forms.</summary>
    public AgendeerInvoer Agenda { get; set; } = new();

    public AanwezigInvoer Aanwezig { get; set; } = new();

    public BesluitInvoer Besluit { get; set; } = new();

    /// <summary>Of the meeting that was held; null while there are no minutes.</summary>
    public VergaderingId? MetVerslag { get; private set; }

    public string Doelgroep { get; private set; } = string.Empty;

    public IReadOnlyList<PuntRij> Punten { get; private set; } = [];

    public IReadOnlyList<WachtRij> Wachtend { get; private set; } = [];

    public IReadOnlyList<PartnerRij> Partners { get; private set; } = [];

    /// <summary>Packs on paper of this meeting: what is still out must be seen here.</summary>
    public IReadOnlyList<Noodpakketrij> Pakketten { get; private set; } = [];

    public string Voorzitter => Partners.FirstOrDefault(p => p.Id == Overleg.VoorzitterId)?.Naam ?? string.Empty;

    public bool KanAanwezigheid => Overleg.KanAanwezigheidVastleggen(Handeling.Dag);

    public IEnumerable<SelectListItem> Genodigden => Partners.Where(p => p.IsGenodigd).Select(p => new SelectListItem(p.Naam, p.Id.ToString()));

    public IEnumerable<SelectListItem> Anderen => Partners.Where(p => !p.IsGenodigd).Select(p => new SelectListItem(p.Naam, p.Id.ToString()));

    public override async Task LaadAsync()
    {
        var (overleg, doelgroep) = (Overleg.Id, Overleg.DoelgroepId);
        Doelgroep = await Db.Doelgroepen.AsNoTracking().Where(d => d.Id == doelgroep).Select(d => d.Naam).FirstAsync();

        // The agenda belongs to the meeting that the gate let through: the chair sees number and status of its cases, also when not taking part in them.
        Punten = await Db.Set<Agendapunt>().AsNoTracking().Where(a => a.OverlegId == overleg).OrderBy(a => a.Volgorde)
            .Join(Db.Casussen.IgnoreQueryFilters([PartituurDb.Toegang]).IgnoreAutoIncludes(), a => a.CasusId, c => c.Id, (a, c) => new PuntRij(c.Id, a.Volgorde, c.Nummer, c.Status, false, a.Besloten, a.BesprokenOp))
            .ToListAsync();

        // A question of its own: leaving the visible set out counts for the whole statement.
        var ids = Punten.Select(p => p.Id).ToList();
        var zichtbaar = (await Db.Casussen.AsNoTracking().IgnoreAutoIncludes().Where(c => ids.Contains(c.Id)).Select(c => c.Id).ToListAsync()).ToHashSet();
        Punten = [.. Punten.Select(p => p with { IsZichtbaar = zichtbaar.Contains(p.Id) })];
        Wachtend = Mag(OverlegRecht.Plannen)
            ? await Wachtlijst.Van(Db, doelgroep, Handeling.Dag).AsNoTracking().IgnoreAutoIncludes().OrderBy(c => c.GeopendOp).ThenBy(c => c.Id).Take(15).Select(c => new WachtRij(c.Id, c.Nummer, c.Status, c.GeopendOp)).ToListAsync()
            : [];
        MetVerslag = Mag(OverlegRecht.Voorzitten) ? await Db.Vergaderingen.AsNoTracking().Where(v => v.OverlegId == overleg && v.Stand == Vergaderstand.Gesloten).Select(v => (VergaderingId?)v.Id).FirstOrDefaultAsync() : null;
        await LaadPartnersAsync();
        Pakketten = await Noodpakketrij.LeesAsync(Db, overleg, Handeling.Dag);
        Aanwezig = new() { Organisaties = [.. Partners.Where(p => p.WasErBij == true).Select(p => p.Id.ToString())] };
    }

    [Recht(OverlegRecht.Plannen)]
    public async Task<IActionResult> OnPostAgendeerAsync(AgendeerInvoer agenda)
    {
        var nummer = agenda.Casusnummer!.Trim().ToUpperInvariant();
        var casus = await Db.Casussen.AsNoTracking().FirstOrDefaultAsync(c => c.Nummer == nummer);
        if (casus is null)
        {
            ModelState.AddModelError("Agenda.Casusnummer", "Deze casus is er niet, of u mag hem niet zien.");
            return Page();
        }

        Overleg.Agendeer(casus);
        await Db.SaveChangesAsync();
        return Terug($"Casus {casus.Nummer} staat op de agenda.");
    }

    [Recht(OverlegRecht.Voorzitten)]
    [Vervangt]
    public async Task<IActionResult> OnPostAanwezigAsync(AanwezigInvoer aanwezig)
    {
        await LaadPartnersAsync();
        var bekend = Partners.Select(p => p.Id).ToHashSet();
        var erbij = aanwezig.Organisaties.Append(aanwezig.Ook).Select(t => OrganisatieId.TryParse(t, null, out var id) ? id : default).Where(bekend.Contains).ToHashSet();
        Overleg.WarenAanwezig(Partners.Where(p => p.IsGenodigd).Select(p => p.Id), erbij, Handeling);
        await Db.SaveChangesAsync();
        return Terug("De aanwezigheid is vastgelegd.");
    }

    [Recht(OverlegRecht.Voorzitten)]
    [Vervangt]
    public async Task<IActionResult> OnPostBesluitAsync(BesluitInvoer besluit)
    {
        _ = CasusId.TryParse(besluit.Casus, null, out var casus);
        await new BesluitVastleggen(Db).VoerUitAsync(Overleg, casus, besluit.Besluit!, Handeling);
        await Db.SaveChangesAsync();
        return Terug("Het besluit is vastgelegd en staat in het journaal van de casus.");
    }

    /// <summary>Invited are the chair, everybody who takes part in a case on the agenda, and who was noted before; others with a convenant can be added.</summary>
    private async Task LaadPartnersAsync()
    {
        var (overleg, voorzitter, huis, vandaag) = (Overleg.Id, Overleg.VoorzitterId, Kijker.Huis, Handeling.Dag);
        var deelnemend = Db.Set<Agendapunt>().Where(a => a.OverlegId == overleg).Join(Db.Set<Deelnemer>().Where(d => d.Tot == null), a => a.CasusId, d => d.CasusId, (a, d) => d.OrganisatieId);
        var genoteerd = Db.Set<Aanwezige>().Where(a => a.OverlegId == overleg);
        var rijen = await Db.Organisaties.AsNoTracking()
            .Select(o => new { o.Id, o.Naam, Genodigd = o.Id == voorzitter || deelnemend.Any(d => d == o.Id) || genoteerd.Any(a => a.OrganisatieId == o.Id), Was = genoteerd.Where(a => a.OrganisatieId == o.Id).Select(a => (bool?)a.WasErBij).FirstOrDefault() })
            .Where(o => o.Genodigd || Db.Convenanten.Any(c => c.HuisId == huis && c.OrganisatieId == o.Id && c.Van <= vandaag && (c.Tot == null || c.Tot >= vandaag)))
            .OrderBy(o => o.Naam).ToListAsync();
        Partners = [.. rijen.Select(r => new PartnerRij(r.Id, r.Naam, r.Genodigd, r.Was))];
    }

    private IActionResult Terug(string bericht) => Naar("/Overleggen/Overleg", new { overleg = Overleg.Id.ToString() }, bericht);
}
