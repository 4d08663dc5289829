using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>The emergency packs of a meeting: makes one, and shows which are out of date and what is still out (eis 72, 84).</summary>
[Recht(OverlegRecht.Noodpakket)]
public sealed class NoodpakkettenModel(PartituurDb db) : Pagina(db)
{
    public Casusoverleg Overleg => Van<Casusoverleg>();

    /// <summary>Only for the names in the form.</summary>
    public NoodpakketInvoer Invoer { get; set; } = new();

    /// <summary>Null: not set ready, so nobody knows who sits where.</summary>
    public Vergadering? Vergadering { get; private set; }

    public IReadOnlyList<Noodpakketrij> Pakketten { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Mensen { get; private set; } = [];

    public bool Kan => Vergadering is { } v && v.Stand != Vergaderstand.Gesloten && v.Dag >= Handeling.Dag;

    public bool MistVoorzitter => Vergadering is { } v && !v.Deelnemers.Any(d => d.OrganisatieId == v.VoorzitterId);

    public override async Task LaadAsync()
    {
        Vergadering = await new Noodpakketbeheer(Db).VergaderingAsync(Overleg.Id, HttpContext.RequestAborted);
        var afdruk = Vergadering is { } v && Kan ? (await Noodpakketinhoud.LeesAsync(Db, v)).Vingerafdruk(v) : null;
        Pakketten = await Noodpakketrij.LeesAsync(Db, Overleg.Id, Handeling.Dag, afdruk);
        var wie = Vergadering?.Deelnemers.Select(d => d.ProfessionalId).ToList() ?? [];
        Mensen = [.. (await Db.Professionals.AsNoTracking().IgnoreAutoIncludes().Where(p => wie.Contains(p.Id)).OrderBy(p => p.Naam)
            .Select(p => new { p.Id, p.Naam, Organisatie = Db.Organisaties.Where(o => o.Id == p.OrganisatieId).Select(o => o.Naam).First() }).ToListAsync()).Select(p => new SelectListItem($"{p.Naam}, {p.Organisatie}", p.Id.ToString()))];
        Invoer = new() { Voor = [.. Mensen.Select(m => m.Value)] };
    }

    public async Task<IActionResult> OnPostAsync(NoodpakketInvoer invoer)
    {
        var vergadering = await new Noodpakketbeheer(Db).VergaderingAsync(Overleg.Id) ?? throw new RegelGeschonden("noodpakket-niet-klaargezet", "Zet dit overleg eerst klaar.");
        var pakket = await new Noodpakketbeheer(Db).MaakAsync(vergadering, [.. invoer.Voor.Select(v => ProfessionalId.TryParse(v, null, out var id) ? id : default)], Handeling);
        await Noodpakketafdruk.LegVastAsync(Db, pakket, pakket.Punten.Select(p => p.CasusId).ToHashSet(), "/Overleggen/Noodpakketten");
        await Db.SaveChangesAsync();
        return Naar("/Overleggen/Noodpakket", new { pakket = pakket.Id.ToString() }, $"Noodpakket {pakket.Nummer} is gemaakt. Druk de exemplaren af.");
    }
}
