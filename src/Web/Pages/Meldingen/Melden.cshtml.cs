using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Personen;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Onderdelen;

namespace Partituur.Web.Pages.Meldingen;

/// <summary>Reporting on one page, with as many people as are concerned (eis 23, 24). Administratie also records what came by telephone.</summary>
[Recht(MeldingRecht.Melden)]
public sealed class MeldenModel(PartituurDb db) : Pagina(db), IFormulier
{
    [BindProperty]
    public MeldInvoer Invoer { get; set; } = new();

    public IReadOnlyList<SelectListItem> Doelgroepen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Organisaties { get; private set; } = [];

    public bool MagNamensAnder => Kijker.Is(Rol.Administratie);

    public static IReadOnlyList<SelectListItem> Informeringen { get; } = [.. Opties.Van<Informering>().Where(o => o.Value != nameof(Informering.NietGevraagd))];

    public override async Task LaadAsync()
    {
        Doelgroepen = await Db.Doelgroepen.AsNoTracking().OrderBy(d => d.Naam).Select(d => new SelectListItem(d.Naam, d.Id.ToString())).ToListAsync();
        Organisaties = MagNamensAnder ? await Db.Organisaties.AsNoTracking().OrderBy(o => o.Naam).Select(o => new SelectListItem(o.Naam, o.Id.ToString())).ToListAsync() : [];
    }

    [ZonderControle]
    public IActionResult OnPostErbij()
    {
        Invoer.Personen.Add(new GemeldePersoonInvoer());
        return Page();
    }

    [ZonderControle]
    public IActionResult OnPostWeg(int rij)
    {
        if (rij > 0 && rij < Invoer.Personen.Count)
        {
            Invoer.Personen.RemoveAt(rij);

            // The rows behind it move up: what was typed comes from the model, not from the old places.
            ModelState.Clear();
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var melder = MagNamensAnder && OrganisatieId.TryParse(Invoer.Melder, null, out var ander) ? ander : Kijker.Organisatie;
        _ = DoelgroepId.TryParse(Invoer.Doelgroep, null, out var doelgroep);
        if (!await Db.Doelgroepen.AnyAsync(d => d.Id == doelgroep))
        {
            ModelState.AddModelError("Invoer.Doelgroep", "Kies een doelgroep.");
            return Page();
        }

        var nieuw = new NieuweMelding(melder, doelgroep, new(Invoer.Gemeente!, Invoer.Buurt), Invoer.Aanleiding!, Invoer.CodeRood, [.. Invoer.Personen.Select(p => p.AlsGemeld())]);
        var melding = await new MeldingOpnemen(Db).VoerUitAsync(nieuw, Kijker.Huis, Handeling);
        await Db.SaveChangesAsync();
        if (await new Overlapwacht(Db).SeinAsync(melding, Handeling) > 0)
        {
            await Db.SaveChangesAsync();
        }

        return Naar("/Meldingen/Melding", new { melding = melding.Id.ToString() }, $"Uw melding is ontvangen onder nummer {melding.Nummer}.");
    }

    /// <summary>While typing: people whom the viewer may see by name; else only that somebody exists, and only for a whole name with birth date.</summary>
    [Recht(PersoonRecht.Herkennen)]
    public async Task<IActionResult> OnGetBekendAsync(int rij)
    {
        string? Veld(string naam) => Request.Query[$"Invoer.Personen[{rij}].{naam}"];
        var (naam, _) = Naamsleutel.Achternaam(Veld("Achternaam") ?? string.Empty, Veld("Voorvoegsel"));
        var dag = DateOnly.TryParse(Veld("Geboortedatum"), System.Globalization.CultureInfo.InvariantCulture, out var d) ? d : (DateOnly?)null;
        var model = await BekendModel.ZoekAsync(Db, Kijker, rij, naam, dag);
        Vraag = new { naam, dag, model.BestaatIemand };
        Getoond = [.. model.Rijen.Select(r => r.Id.Waarde)];
        return Partial("_Bekend", model);
    }
}
