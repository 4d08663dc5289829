using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Triage;

/// <summary>The question on one page for a phone, for who came by a link; whoever has an account may use it too. One answer, and the session of a guest is over (besluit 0014).</summary>
[Recht(TriageRecht.Beantwoorden)]
public sealed class GastantwoordModel(PartituurDb db) : Pagina(db)
{
    public GastBekendheid Bekendheid { get; set; } = new();

    public BijdrageInvoer Bijdrage { get; set; } = new();

    public WeigeringInvoer Weigering { get; set; } = new();

    public Bevraging Bevraging => Van<Bevraging>();

    public string Doel => Bevraging.VerrijkingDoel ?? Bevraging.Doel;

    public IReadOnlyList<BevraagdePersoon> Personen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Ontvangers { get; private set; } = [];

    public override async Task LaadAsync()
    {
        var lezing = await BevragingLezing.LeesAsync(Db, Bevraging);
        var bekend = Bevraging.Bekenden.Select(b => b.Waarde).ToHashSet();

        // After a hit only who is known is asked about, and so only they are shown.
        var rijen = lezing.Getoond.Zip(lezing.Personen).DistinctBy(r => r.First).Where(r => Bevraging.Fase != Fase.Verrijking || bekend.Contains(r.First)).ToList();
        (Personen, Getoond) = ([.. rijen.Select(r => r.Second)], [.. rijen.Select(r => r.First)]);
        Ontvangers = [.. lezing.Ontvangers.Select(o => new SelectListItem(o.Naam, o.Id.ToString()))];
        Bekendheid = new() { Kennis = [.. Personen.Select(_ => (Kennis?)null)] };
        Bijdrage = new() { VervaltOp = Handeling.Dag.AddMonths(6), Ontvangers = [Ontvangers[0].Value] };
        Response.Headers.CacheControl = "no-store";
    }

    public async Task<IActionResult> OnPostNietBekendAsync()
    {
        Bevraging.AntwoordNietBekend(Handeling, await OverAsync());
        return await KlaarAsync();
    }

    public async Task<IActionResult> OnPostBekendheidAsync(GastBekendheid bekendheid)
    {
        var over = await OverAsync();
        if (bekendheid.Kennis.Count != over.Count || bekendheid.Kennis.Contains(null))
        {
            for (var i = 0; i < over.Count; i++)
            {
                ModelState.AddModelErrorAls(bekendheid.Kennis.ElementAtOrDefault(i) is null, $"Bekendheid.Kennis[{i}]", "Kies een antwoord.");
            }

            return Page();
        }

        Bevraging.AntwoordBekendheid([.. over.Select((p, i) => new Persoonsantwoord(p, bekendheid.Kennis[i]!.Value, bekendheid.Reden))], over, Handeling);
        return await KlaarAsync();
    }

    public Task<IActionResult> OnPostGeenBijdrageAsync()
    {
        Bevraging.AntwoordBekendZonderBijdrage(Handeling);
        return KlaarAsync();
    }

    public async Task<IActionResult> OnPostBijdrageAsync(BijdrageInvoer bijdrage)
    {
        var ontvangers = bijdrage.Ontvangers.Select(o => OrganisatieId.TryParse(o, null, out var id) ? id : default).ToList();
        (await BevragingLezing.LeesAsync(Db, Bevraging)).MoetenOntvangersZijn(ontvangers);
        Bevraging.DraagBij(bijdrage.Tekst!, bijdrage.Soort!.Value, ontvangers, bijdrage.VervaltOp!.Value, Handeling);
        return await KlaarAsync();
    }

    public Task<IActionResult> OnPostWeigeringAsync(WeigeringInvoer weigering)
    {
        Bevraging.Weiger(weigering.InWoorden(), Handeling);
        return KlaarAsync();
    }

    /// <summary>In the order in which the page shows them.</summary>
    private async Task<IReadOnlyList<PersoonId>> OverAsync() => [.. (await BevragingLezing.LeesAsync(Db, Bevraging)).Getoond.Select(g => new PersoonId(g)).Distinct()];

    /// <summary>With the answer the link is done, in the same transaction: two windows cannot both answer.</summary>
    private async Task<IActionResult> KlaarAsync()
    {
        if (Kijker.IsGast && await Gast.VanAsync(HttpContext) is { } id)
        {
            (await Gast.Zonder(Db).AsTracking().FirstAsync(l => l.Id == id)).IsBeantwoord();
            await Db.SaveChangesAsync();
            await HttpContext.SignOutAsync(Gast.Schema);
            return RedirectToPage("/Triage/Bedankt");
        }

        await Db.SaveChangesAsync();
        return Naar("/Triage/Bevraging", new { bevraging = Bevraging.Id.ToString() }, "Dank u wel. Uw antwoord is ontvangen.");
    }
}

/// <summary>Per person of the page, in its order.</summary>
public sealed class GastBekendheid
{
    public List<Kennis?> Kennis { get; set; } = [];

    [Display(Name = "Reden van ‘weigering’")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    [BijRegel("verplicht-veld")]
    public string? Reden { get; set; }
}
