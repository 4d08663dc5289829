using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Pages.Meldingen;

namespace Partituur.Web.Pages.Casussen;

/// <summary>Writes in the journal in peace: what is typed is kept as a concept that only its writer sees, and a document may come along.</summary>
[Recht(CasusRecht.Noteren)]
[RequestSizeLimit(Bijlageontvangst.MeesteVerzoek)]
[RequestFormLimits(MultipartBodyLengthLimit = Bijlageontvangst.MeesteVerzoek)]
public sealed class NoterenModel(PartituurDb db, Bijlageontvangst ontvangst) : CasusPagina(db)
{
    private const string Begin = "Notitie.";

    [BindProperty]
    public NotitieInvoer Notitie { get; set; } = new();

    [BindProperty]
    [Display(Name = "Document")]
    [BijRegel("bijlage-leeg", "bijlage-te-groot", "bijlage-soort", "bijlage-besmet", "virusscan-onbereikbaar")]
    public IFormFile? Bestand { get; set; }

    public IReadOnlyList<SelectListItem> Personen { get; private set; } = [];

    public DateTimeOffset? BewaardOp { get; private set; }

    public IReadOnlyList<SelectListItem> Kringen { get; } = [new("Alle deelnemers", nameof(Kring.Deelnemers)), new("Alleen procesregie en mijn organisatie", nameof(Kring.Procesregie))];

    public override async Task LaadAsync()
    {
        Personen = (await Db.PersonenVanAsync(Casus.Id)).AlsKeuze();
        if (await new Notitieconcepten(Db).VanMijAsync(Casus.Id, Handeling.Professional) is not { } concept)
        {
            return;
        }

        BewaardOp = concept.BewaardOp;
        if (HttpMethods.IsGet(Request.Method))
        {
            Vul(JsonSerializer.Deserialize<Dictionary<string, string>>(concept.Inhoud) ?? []);
        }
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var regel = new Journaalregel(Casus, Notitie.Tekst!, Notitie.Soort!.Value, Notitie.Kring!.Value, Handeling, Notitie.Als!.Value, Notitie.OverWie, Notitie.Waarom);
        Db.Add(regel);
        if (Bestand is not null)
        {
            await ontvangst.NeemAanAsync(Bestand, (naam, bytes, scan) => Bijlage.BijJournaal(Casus.HuisId, regel.Id, naam, bytes, scan, Handeling));
        }

        await new Notitieconcepten(Db).RuimOpAsync(Casus.Id, "geschreven", Handeling);
        await Db.SaveChangesAsync();
        return NaarDossier("Uw notitie staat in het journaal.");
    }

    /// <summary>Somebody paused typing.</summary>
    [ZonderControle]
    public async Task<IActionResult> OnPostBewaarAsync()
    {
        await BewaarAsync();
        return Partial("_Notitiebewaard", this);
    }

    [ZonderControle]
    public async Task<IActionResult> OnPostLaterAsync()
    {
        await BewaarAsync();
        return NaarDossier("Uw concept is bewaard. Alleen u ziet het.");
    }

    [ZonderControle]
    public async Task<IActionResult> OnPostWegAsync()
    {
        await new Notitieconcepten(Db).RuimOpAsync(Casus.Id, "weggegooid", Handeling);
        await Db.SaveChangesAsync();
        return NaarDossier("Het concept is weggegooid.");
    }

    private async Task BewaarAsync()
    {
        if (!string.IsNullOrWhiteSpace(Request.Form[Begin + nameof(NotitieInvoer.Tekst)]))
        {
            var velden = Request.Form.Where(v => v.Key.StartsWith(Begin, StringComparison.Ordinal)).ToDictionary(v => v.Key, v => v.Value.ToString());
            BewaardOp = (await new Notitieconcepten(Db).BewaarAsync(Casus, JsonSerializer.Serialize(velden), Handeling)).BewaardOp;
            await Db.SaveChangesAsync();
        }
    }

    private IActionResult NaarDossier(string bericht) => Naar("/Casussen/Dossier", new { casus = Casus.Id.ToString() }, bericht);

    /// <summary>Fills the form as it was typed, also what cannot be read yet.</summary>
    private void Vul(Dictionary<string, string> velden)
    {
        foreach (var (naam, waarde) in velden.Where(v => v.Key.StartsWith(Begin, StringComparison.Ordinal)))
        {
            ModelState.SetModelValue(naam, new ValueProviderResult(waarde));
        }
    }
}
