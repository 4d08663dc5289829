using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Onderdelen;

namespace Partituur.Web.Pages.Meldingen.Importeren;

/// <summary>Step 3: the first rows as they would become, and what is wrong in the whole file. Nobody is looked up: it tells nothing about known people.</summary>
[Recht(MeldingRecht.Importeren)]
public sealed class VoorbeeldModel(PartituurDb db) : ImportPagina(db)
{
    private const int Getoonde = 20;

    public IReadOnlyList<Gelezenrij> Rijen { get; private set; } = [];

    public IReadOnlyList<(string Zin, int Aantal)> Fouten { get; private set; } = [];

    public int Meldingen { get; private set; }

    public int GoedeMeldingen { get; private set; }

    public int FouteRijen { get; private set; }

    public IReadOnlyDictionary<OrganisatieId, string> Organisaties { get; private set; } = new Dictionary<OrganisatieId, string>();

    public IReadOnlyDictionary<DoelgroepId, string> Doelgroepen { get; private set; } = new Dictionary<DoelgroepId, string>();

    public override async Task LaadAsync()
    {
        if (!IsHier(ImportStatus.Voorbereid))
        {
            return;
        }

        if (Import.Toewijzing?.Ontbreekt(Import.Koppen) is not null)
        {
            Elders = RedirectToPage("/Meldingen/Importeren/Kolommen", new { import = Import.Id.ToString() });
            return;
        }

        var meldingen = await new Importen(Db).VoorbeeldAsync(Import, Handeling.Dag);
        var rijen = meldingen.SelectMany(m => m.Rijen).OrderBy(r => r.Rij).ToList();
        Meldingen = meldingen.Count;
        GoedeMeldingen = meldingen.Count(m => m.IsGoed);
        FouteRijen = rijen.Count(r => r.Fouten.Count > 0);
        Fouten = [.. rijen.SelectMany(r => r.Fouten).Where(f => f.Veld is not null).GroupBy(f => $"{f.Veld!.Value.Leesbaar()}: {f.Zin}", StringComparer.Ordinal).Select(g => (g.Key, g.Count())).OrderByDescending(g => g.Item2).Take(10)];
        Rijen = [.. rijen.Take(Getoonde)];
        Organisaties = await Db.Organisaties.AsNoTracking().ToDictionaryAsync(o => o.Id, o => o.Naam);
        Doelgroepen = await Db.Doelgroepen.AsNoTracking().ToDictionaryAsync(d => d.Id, d => d.Naam);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Import.Start();
        await Db.SaveChangesAsync();
        return RedirectToPage("/Meldingen/Importeren/Voortgang", new { import = Import.Id.ToString() });
    }
}
