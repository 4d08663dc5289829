using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>Sets a meeting ready to be held: how long a case may take, and which lie in part two. Who did it before comes in the cockpit.</summary>
[Recht(OverlegRecht.Voorzitten)]
public sealed class OpenenModel(PartituurDb db) : Pagina(db)
{
    public Casusoverleg Overleg => Van<Casusoverleg>();

    [BindProperty]
    public KlaarzetInvoer Invoer { get; set; } = new();

    public IReadOnlyList<SelectListItem> Casussen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        var id = Overleg.Id;
        if (await Db.Vergaderingen.AsNoTracking().Where(v => v.OverlegId == id).Select(v => (Guid?)(object)v.Id).FirstOrDefaultAsync() is { } al)
        {
            Elders = RedirectToPage("/Overleggen/Cockpit", new { vergadering = al.ToString() });
        }

        var op = await new Vergaderbeheer(Db).AgendaAsync(Overleg);

        // Number only, as on the agenda of the meeting.
        var nummers = await Db.Casussen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().IgnoreAutoIncludes().Where(c => op.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Nummer);
        Casussen = [.. op.Select((c, i) => new SelectListItem($"{i + 1}. {nummers[c]}", c.ToString()))];
        var beleid = await Db.Beleidsregels.AsNoTracking().Where(b => b.Naam == Vergaderbeleid.MinutenPerCasus).ToListAsync();
        Invoer.Minuten ??= Vergaderbeleid.Waarde(beleid, Vergaderbeleid.MinutenPerCasus, Handeling.Dag);
        Getoond = [.. op.Select(c => c.Waarde)];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var dienst = new Vergaderbeheer(Db);
        var keuzes = (await dienst.AgendaAsync(Overleg)).Select(c => new Vergaderkeuze(c, Invoer.DeelTwee.Contains(c.ToString()) ? Tafeldeel.Twee : Tafeldeel.Een, Invoer.Minuten!.Value));
        var vergadering = await dienst.ZetKlaarAsync(Overleg, [.. keuzes], Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Overleggen/Cockpit", new { vergadering = vergadering.Id.ToString() }, "Het overleg staat klaar. Controleer wie er komt.");
    }
}
