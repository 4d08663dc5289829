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

    public BekendheidInvoer Bekendheid { get; set; } = new();

    public WeigeringInvoer Weigering { get; set; } = new();

    public Bevraging Bevraging => Van<Bevraging>();

    public BevragingLezing Lezing { get; private set; } = new(true, [], [], []);

    public bool IsBesloten => Lezing.IsBesloten;

    public IReadOnlyList<SelectListItem> Ontvangers { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Over => [new("Alle personen", string.Empty), .. Lezing.Personen.Select(p => new SelectListItem(p.Naam, p.Nummer.ToString(System.Globalization.CultureInfo.InvariantCulture)))];

    /// <summary>What each possible reader would see of what is in the form; null when that was not asked.</summary>
    public IReadOnlyList<Voorbeeld>? Voorbeelden { get; private set; }

    public override async Task LaadAsync()
    {
        Lezing = await BevragingLezing.LeesAsync(Db, Bevraging);
        Getoond = Lezing.Getoond;
        Ontvangers = [.. Lezing.Ontvangers.Select(o => new SelectListItem(o.Naam, o.Id.ToString()))];
        Bijdrage = new() { VervaltOp = Handeling.Dag.AddMonths(6), Ontvangers = [Ontvangers[0].Value] };
        Bekendheid = new() { Personen = [.. Lezing.Personen.Select(_ => new PersoonsantwoordInvoer())] };
    }

    public Task<IActionResult> OnPostNietBekendAsync() => BeantwoordAsync(l => Bevraging.AntwoordNietBekend(Handeling, l.Over));

    public Task<IActionResult> OnPostIedereenBekendAsync() => BeantwoordAsync(l => Bevraging.AntwoordIedereenBekend(l.Over, Handeling));

    public Task<IActionResult> OnPostPerPersoonAsync(BekendheidInvoer bekendheid) =>
        BeantwoordAsync(l => Bevraging.AntwoordBekendheid([.. bekendheid.Personen.Zip(l.Over, (p, wie) => new Persoonsantwoord(wie, p.Kennis!.Value, p.Reden))], l.Over, Handeling));

    public Task<IActionResult> OnPostGeenBijdrageAsync() => BeantwoordAsync(_ => Bevraging.AntwoordBekendZonderBijdrage(Handeling));

    public Task<IActionResult> OnPostBijdrageAsync(BijdrageInvoer bijdrage) => BeantwoordAsync(l => Bevraging.Verrijk([Lees(bijdrage, l)], [], Handeling));

    public Task<IActionResult> OnPostWeigeringAsync(WeigeringInvoer weigering) => BeantwoordAsync(_ => Bevraging.Weiger(weigering.InWoorden(), Handeling));

    /// <summary>One more fact beside what was given.</summary>
    public async Task<IActionResult> OnPostNogEenAsync(BijdrageInvoer bijdrage)
    {
        Bevraging.VulAan(Lees(bijdrage, await BevragingLezing.LeesAsync(Db, Bevraging)), await BevragingLezing.MeldingVanAsync(Db, Bevraging), Handeling);
        return await KlaarAsync("Toegevoegd aan uw antwoord.");
    }

    /// <summary>That something is kept back, beside what was given.</summary>
    public async Task<IActionResult> OnPostNietDelenAsync(WeigeringInvoer weigering)
    {
        Bevraging.VulAan(new NietDelen(weigering.Grond!.Value, weigering.Toelichting), await BevragingLezing.MeldingVanAsync(Db, Bevraging));
        return await KlaarAsync("Vastgelegd dat u een deel niet deelt.");
    }

    /// <summary>Shows the giver who would see what, before anything is sent.</summary>
    public async Task<IActionResult> OnPostVoorbeeldAsync(BijdrageInvoer bijdrage)
    {
        var lezing = await BevragingLezing.LeesAsync(Db, Bevraging);
        var ontwerp = Bevraging.Ontwerp(Lees(bijdrage, lezing), Handeling);
        await LaadAsync();
        Voorbeelden = await Voorbeeld.VanAsync(Db, ontwerp, lezing, Handeling.Dag);
        return Page();
    }

    public async Task<IActionResult> OnPostFeitTerugnemenAsync(Guid feit)
    {
        Bevraging.NeemBijdrageTerug(feit, await BevragingLezing.MeldingVanAsync(Db, Bevraging));
        return await KlaarAsync("Uw bijdrage is teruggenomen.");
    }

    public async Task<IActionResult> OnPostTerugnemenAsync()
    {
        Bevraging.NeemAntwoordTerug(await BevragingLezing.MeldingVanAsync(Db, Bevraging));
        return await KlaarAsync("Uw antwoord is teruggenomen. U kunt opnieuw antwoorden.");
    }

    private static NieuweBijdrage Lees(BijdrageInvoer invoer, BevragingLezing lezing)
    {
        var ontvangers = invoer.Ontvangers.Select(o => OrganisatieId.TryParse(o, null, out var id) ? id : default).ToList();
        lezing.MoetenOntvangersZijn(ontvangers);
        return new(invoer.Tekst!, invoer.Soort!.Value, ontvangers, invoer.VervaltOp!.Value, lezing.Persoon(invoer.Over));
    }

    private async Task<IActionResult> BeantwoordAsync(Action<BevragingLezing> antwoord)
    {
        antwoord(await BevragingLezing.LeesAsync(Db, Bevraging));
        return await KlaarAsync("Dank u wel. Uw antwoord is ontvangen.");
    }

    private async Task<IActionResult> KlaarAsync(string bericht)
    {
        await Db.SaveChangesAsync();
        return Naar("/Triage/Bevraging", new { bevraging = Bevraging.Id.ToString() }, bericht);
    }
}
