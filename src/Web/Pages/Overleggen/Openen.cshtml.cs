using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>Sets a meeting ready to be held: shows what will be discussed and who is expected. Who did it before comes in the cockpit.</summary>
[Recht(OverlegRecht.Voorzitten)]
public sealed class OpenenModel(PartituurDb db) : Pagina(db)
{
    public Casusoverleg Overleg => Van<Casusoverleg>();

    public IReadOnlyList<(string Nummer, Vergaderkeuze Punt)> Agenda { get; private set; } = [];

    public IReadOnlyList<(string Naam, string Organisatie, Tafeldeel Deel)> Verwacht { get; private set; } = [];

    public override async Task LaadAsync()
    {
        var id = Overleg.Id;
        if (await Db.Vergaderingen.AsNoTracking().Where(v => v.OverlegId == id).Select(v => (Guid?)(object)v.Id).FirstOrDefaultAsync() is { } al)
        {
            Elders = RedirectToPage("/Overleggen/Cockpit", new { vergadering = al.ToString() });
            return;
        }

        var dienst = new Vergaderbeheer(Db);
        var agenda = await dienst.AgendaAsync(Overleg);
        List<CasusId> op = [.. agenda.Select(a => a.Casus)];

        // Number only, as on the agenda of the meeting.
        var nummers = await Db.Casussen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().IgnoreAutoIncludes().Where(c => op.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Nummer);
        Agenda = [.. agenda.Select(a => (nummers[a.Casus], a))];
        var verwacht = (await dienst.VerwachtAsync(Overleg, op, Handeling)).ToDictionary(v => v.Professional, v => v.Deel);
        List<ProfessionalId> wie = [.. verwacht.Keys];
        Verwacht = [.. (await Db.Professionals.AsNoTracking().IgnoreAutoIncludes().Where(p => wie.Contains(p.Id)).OrderBy(p => p.Naam)
            .Select(p => new { p.Id, p.Naam, Van = Db.Organisaties.Where(o => o.Id == p.OrganisatieId).Select(o => o.Naam).First() }).ToListAsync()).Select(p => (p.Naam, p.Van, verwacht[p.Id]))];
        Getoond = [.. op.Select(c => c.Waarde)];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var vergadering = await new Vergaderbeheer(Db).ZetKlaarAsync(Overleg, Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Overleggen/Cockpit", new { vergadering = vergadering.Id.ToString() }, "Het overleg staat klaar. Controleer wie er komt.");
    }
}
