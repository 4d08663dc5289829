using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Pages.Casussen;

namespace Partituur.Web.Pages.Plannen;

/// <summary>Doorzettingsmacht in a case (eis 4, 64): what was used, and the form to use it where a convenant grants it.</summary>
[Recht(PlanRecht.Lezen)]
public sealed class DoorzettenModel(PartituurDb db) : CasusPagina(db), IDoorzetformulier
{
    /// <summary>Only for the names in the form.</summary>
    public NieuweDoorzetting Gegevens { get; set; } = new();

    DoorzettingInvoer IDoorzetformulier.Gegevens => Gegevens;

    public IReadOnlyList<DoorzettingRij> Rijen { get; private set; } = [];

    public IReadOnlyList<Doorzetpartner> Partners { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Kiesbaar { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Regels { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Interventies { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Leefgebieden { get; private set; } = [];

    /// <summary>Why the viewer cannot use it here; null is that it can be used.</summary>
    public string? WaaromNiet =>
        !Casus.Loopt ? "Deze casus loopt niet meer. Heropen de casus eerst."
        : Mag(PlanRecht.Doorzetten) ? null
        : Casus.ProcesregisseurId is null ? "Deze casus heeft geen procesregisseur. Alleen de procesregisseur van een casus gebruikt doorzettingsmacht."
        : "Alleen de procesregisseur van deze casus en de vervanger gebruiken doorzettingsmacht.";

    public override async Task LaadAsync()
    {
        Rijen = await DoorzettingRij.VanAsync(Db, Casus);
        if (WaaromNiet is not null)
        {
            return;
        }

        Partners = await new Doorzetten(Db).PartnersAsync(Casus.HuisId, Handeling.Dag);
        var deelnemend = Casus.Deelnemers.Where(d => d.Tot is null).Select(d => d.OrganisatieId).ToHashSet();
        Kiesbaar = [.. Partners.Where(p => p.WaaromNiet is null).OrderBy(p => !deelnemend.Contains(p.Id)).Select(p => new SelectListItem(deelnemend.Contains(p.Id) ? p.Naam : $"{p.Naam} (niemand neemt deel aan deze casus)", p.Id.ToString()))];
        Regels = await Hinderniskeuze.AlsKeuzeAsync(Db, Casus.HuisId, Handeling.Dag);
        Interventies = await Db.InterventiesAlsKeuzeAsync(Casus);
        Leefgebieden = await Db.LeefgebiedenAlsKeuzeAsync();
    }

    [Recht(PlanRecht.Doorzetten)]
    public async Task<IActionResult> OnPostAsync(NieuweDoorzetting gegevens)
    {
        _ = OrganisatieId.TryParse(gegevens.Partner, null, out var partner);
        var doorzetting = await new Doorzetten(Db).VoerUitAsync(Casus, partner, gegevens.AlsGegevens(), Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Plannen/Doorzetting", new { casus = Casus.Id.ToString(), doorzetting = doorzetting.Id.ToString() }, "Vastgelegd. De mensen van de partner in deze casus zien het op hun werklijst. Klopt het niet? Hier kunt u het verbeteren of intrekken.");
    }
}

internal static class Interventiekeuze
{
    /// <summary>The interventies of a case that did not leave the plan.</summary>
    public static async Task<IReadOnlyList<SelectListItem>> InterventiesAlsKeuzeAsync(this PartituurDb db, Kern.Casussen.Casus casus)
    {
        var id = casus.Id;
        return await db.Interventies.AsNoTracking().Where(i => i.CasusId == id && i.UitVersie == null).OrderBy(i => i.Naam)
            .Select(i => new SelectListItem(i.Naam + ", " + db.Organisaties.Where(o => o.Id == i.PartnerId).Select(o => o.Naam).First(), i.Id.ToString())).ToListAsync();
    }
}
