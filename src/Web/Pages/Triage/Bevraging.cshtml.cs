using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Triage;

/// <summary>A partner answers a question in at most three clicks (eis 25): it sees for what and about whom, never the melding or who reported.</summary>
[Recht(TriageRecht.Beantwoorden)]
public sealed class BevragingModel(PartituurDb db) : Pagina(db)
{
    public BijdrageInvoer Bijdrage { get; set; } = new();

    public WeigeringInvoer Weigering { get; set; } = new();

    public Bevraging Bevraging => Van<Bevraging>();

    public bool IsBesloten { get; private set; }

    public IReadOnlyList<BevraagdePersoon> Personen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Ontvangers { get; private set; } = [];

    public override async Task LaadAsync()
    {
        var lezing = await BevragingLezing.LeesAsync(Db, Bevraging);
        (IsBesloten, Personen, Getoond) = (lezing.IsBesloten, lezing.Personen, lezing.Getoond);
        Ontvangers = [.. lezing.Ontvangers.Select(o => new SelectListItem(o.Naam, o.Id.ToString()))];
        Bijdrage = new() { VervaltOp = Handeling.Dag.AddMonths(6), Ontvangers = [Ontvangers[0].Value] };
    }

    public Task<IActionResult> OnPostNietBekendAsync()
    {
        Bevraging.AntwoordNietBekend(Handeling);
        return BeantwoordAsync();
    }

    public Task<IActionResult> OnPostGeenBijdrageAsync()
    {
        Bevraging.AntwoordBekendZonderBijdrage(Handeling);
        return BeantwoordAsync();
    }

    public async Task<IActionResult> OnPostBijdrageAsync(BijdrageInvoer bijdrage)
    {
        var ontvangers = bijdrage.Ontvangers.Select(o => OrganisatieId.TryParse(o, null, out var id) ? id : default).ToList();
        (await BevragingLezing.LeesAsync(Db, Bevraging)).MoetenOntvangersZijn(ontvangers);
        Bevraging.DraagBij(bijdrage.Tekst!, bijdrage.Soort!.Value, ontvangers, bijdrage.VervaltOp!.Value, Handeling);
        return await BeantwoordAsync();
    }

    public Task<IActionResult> OnPostWeigeringAsync(WeigeringInvoer weigering)
    {
        Bevraging.Weiger(weigering.InWoorden(), Handeling);
        return BeantwoordAsync();
    }

    public async Task<IActionResult> OnPostTerugnemenAsync()
    {
        Bevraging.NeemAntwoordTerug(await BevragingLezing.MeldingVanAsync(Db, Bevraging));
        await Db.SaveChangesAsync();
        return Naar("/Triage/Bevraging", new { bevraging = Bevraging.Id.ToString() }, "Uw antwoord is teruggenomen. U kunt opnieuw antwoorden.");
    }

    private async Task<IActionResult> BeantwoordAsync()
    {
        await Db.SaveChangesAsync();
        return Naar("/Triage/Bevraging", new { bevraging = Bevraging.Id.ToString() }, "Dank u wel. Uw antwoord is ontvangen.");
    }
}
