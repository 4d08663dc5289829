using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Personen;

/// <summary>Merges somebody with another row, with the counts of what is attached before and after, and takes it back (eis 24, 51).</summary>
[Recht(PersoonRecht.VoorstelBeoordelen)]
public sealed class SamenvoegenModel(PartituurDb db) : Pagina(db)
{
    public Persoon Persoon => Van<Persoon>();

    /// <summary>The other row.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Met { get; set; }

    /// <summary>What is searched for, as on the page of people.</summary>
    [BindProperty(SupportsGet = true)]
    [Display(Name = "Zoek de andere inschrijving")]
    [StringLength(120, ErrorMessage = "Gebruik hoogstens 120 tekens.")]
    public string? Zoek { get; set; }

    public IReadOnlyList<Zoekrij> Gevonden { get; private set; } = [];

    public DubbelenModel.Paar? Paar { get; private set; }

    public Telling Hier { get; private set; } = new(new Dictionary<string, int>());

    public Telling Daar { get; private set; } = new(new Dictionary<string, int>());

    public IReadOnlyList<(Samenvoeging Wat, Persoon Wie)> Eerder { get; private set; } = [];

    public override async Task LaadAsync()
    {
        var (id, samen) = (Persoon.Id, new Samenvoegen(Db));
        if (Met is { } met)
        {
            var ander = await Db.Personen.AsNoTracking().FirstOrDefaultAsync(p => p.Id == new PersoonId(met) && p.Id != id && p.ZelfdeAls == null);
            Bestaat = ander is not null;
            if (ander is not null)
            {
                Paar = new(await Db.Matchvoorstellen.AsNoTracking().FirstOrDefaultAsync(v => (v.Een == id && v.Twee == ander.Id) || (v.Een == ander.Id && v.Twee == id)), Persoon, ander);
                (Hier, Daar) = (await samen.TelAsync(id), await samen.TelAsync(ander.Id));
            }
        }

        if (!string.IsNullOrWhiteSpace(Zoek) && PersonenZoeken.Fout(Zoek, Handeling.Dag) is { } fout)
        {
            ModelState.AddModelError(nameof(Zoek), fout);
        }
        else if (!string.IsNullOrWhiteSpace(Zoek))
        {
            Gevonden = [.. (await PersonenZoeken.ZoekAsync(Db, Zoek, Handeling.Dag, 1)).Rijen.Where(r => r.Id != id)];
        }

        Vraag = new { Zoek };
        Getoond = [.. Gevonden.Select(g => g.Id.Waarde), .. Met is { } m ? new[] { m } : []];
        var eerder = await Db.Samenvoegingen.AsNoTracking().Where(s => s.NaarId == id && s.OngedaanOp == null).OrderByDescending(s => s.Op).ToListAsync();
        var ids = eerder.Select(s => s.VanId).ToList();
        var mensen = await Db.Personen.AsNoTracking().IgnoreAutoIncludes().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id);
        Eerder = [.. eerder.Where(s => mensen.ContainsKey(s.VanId)).Select(s => (s, mensen[s.VanId]))];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var s = await new Samenvoegen(Db).VoerUitAsync(Persoon.Id, new PersoonId(Met ?? Guid.Empty), null, Handeling);
        return Naar("/Personen/Samenvoegen", new { persoon = s.NaarId.ToString() }, $"Samengevoegd. Verplaatst: {Aangehecht.InWoorden(s.VanVoor)}. Deze persoon heeft nu: {Aangehecht.InWoorden(s.NaarNa)}.");
    }

    public async Task<IActionResult> OnPostLosAsync(Guid samenvoeging)
    {
        await new Samenvoegen(Db).MaakOngedaanAsync(samenvoeging, Handeling);
        return Naar("/Personen/Samenvoegen", new { persoon = Persoon.Id.ToString() }, "Losgemaakt. Alles wat verplaatst was, staat weer bij de andere persoon.");
    }
}
