using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Onderdelen;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>One series: what holds, who is there, and its meetings.</summary>
[Recht(OverlegRecht.Reeksen)]
public sealed class ReeksModel(PartituurDb db, Postinstellingen post) : Pagina(db)
{
    public Reeks Reeks => Van<Reeks>();

    /// <summary>Only for the names in the forms.</summary>
    public ReeksdeelnemerInvoer Deelnemer { get; set; } = new();

    public ReeksdagenInvoer Klaar { get; set; } = new();

    public VanafInvoer Stop { get; set; } = new();

    public Reeksbeeld Beeld { get; private set; } = default!;

    public IReadOnlyList<SelectListItem> Wie { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Dagen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        var (huis, dag, beheer) = (Kijker.Huis, Handeling.Dag, new Reeksbeheer(Db));
        Beeld = await Reeksbeeld.LeesAsync(Db, Reeks, dag);
        Dagen = [.. Beeld.OpenDagen.Select(d => new SelectListItem(d.IsWerkdag ? Moment.Tekst(d.Dag) : $"{Moment.Tekst(d.Dag)} (feestdag)", d.Dag.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)))];
        Klaar.Dagen = [.. Beeld.OpenDagen.Where(d => d.IsWerkdag).Select(d => d.Dag.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))];
        var organisaties = await Overlegkeuzes.OrganisatiesAsync(Db, huis, dag);
        var mensen = await beheer.Mensen(huis, dag).AsNoTracking().IgnoreAutoIncludes().OrderBy(p => p.Naam).Select(p => new { p.Id, p.Naam, p.OrganisatieId }).ToListAsync();
        Wie = [.. organisaties.Select(o => new SelectListItem($"{o.Text} (wie zij sturen)", o.Value)), .. mensen.Select(p => new SelectListItem($"{p.Naam} ({organisaties.First(o => o.Value == p.OrganisatieId.ToString()).Text})", $"{p.OrganisatieId}/{p.Id}"))];
    }

    public async Task<IActionResult> OnPostKlaarzettenAsync(ReeksdagenInvoer klaar)
    {
        var nieuw = await new Reeksbeheer(Db).MaakAsync(Reeks, klaar.Gekozen(), klaar.Rest, Handeling);
        return await KlaarAsync(nieuw.Count == 1 ? "Er staat 1 overleg klaar." : $"Er staan {nieuw.Count} overleggen klaar.");
    }

    public Task<IActionResult> OnPostTerugzettenAsync(DateOnly dag)
    {
        Reeks.SlaNietOver(dag);
        return KlaarAsync($"{Tekst.Datum(dag)} staat weer bij de dagen die u kunt kiezen.");
    }

    public async Task<IActionResult> OnPostErbijAsync(ReeksdeelnemerInvoer deelnemer)
    {
        await new Reeksbeheer(Db).NeemtDeelAsync(Reeks, deelnemer.Genodigde(), Handeling.Dag);
        return await KlaarAsync("De deelnemer hoort bij deze reeks.");
    }

    public Task<IActionResult> OnPostErafAsync(Guid deelnemer)
    {
        Reeks.GaatWeg(deelnemer);
        return KlaarAsync("De deelnemer hoort niet meer bij deze reeks.");
    }

    public async Task<IActionResult> OnPostStoppenAsync(VanafInvoer stop)
    {
        var afgelast = await new Reeksbeheer(Db).StopAsync(Reeks, stop.Vanaf!.Value, stop.Reden, Handeling);
        await Db.SaveChangesAsync();
        foreach (var overleg in afgelast)
        {
            await new Uitnodigen(Db).StuurAsync(overleg, post.Briefhoofd, Handeling, alleenGenodigd: true);
        }

        return await KlaarAsync($"De reeks stopt op {Tekst.Datum(stop.Vanaf!.Value)}. Afgelaste overleggen: {afgelast.Count}.");
    }

    public Task<IActionResult> OnPostVerderAsync()
    {
        Reeks.GaVerder();
        return KlaarAsync("De reeks gaat verder. Een afgelast overleg laat u bij dat overleg weer doorgaan.");
    }

    private async Task<IActionResult> KlaarAsync(string bericht)
    {
        await Db.SaveChangesAsync();
        return Naar("/Overleggen/Reeks", new { reeks = Reeks.Id.ToString() }, bericht);
    }
}
