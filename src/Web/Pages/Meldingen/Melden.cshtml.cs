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

/// <summary>
/// Reporting on one page, with as many people as are concerned (eis 23, 24); a second look only when it seems a melding that there is already. Every step keeps a concept.
/// Administratie also records what came by telephone.
/// </summary>
[Recht(MeldingRecht.Melden)]
[RequestSizeLimit(Bijlageontvangst.MeesteVerzoek)]
[RequestFormLimits(MultipartBodyLengthLimit = Bijlageontvangst.MeesteVerzoek)]
public sealed class MeldenModel(PartituurDb db, Bijlageontvangst ontvangst) : Meldformulierpagina(db)
{
    [ZonderControle]
    public Task<IActionResult> OnPostErbijAsync() => VerderAsync(Typte.Met(Invoer.Personen.Count), $"persoon-{Invoer.Personen.Count + 1}");

    [ZonderControle]
    public Task<IActionResult> OnPostWegAsync(int rij) => VerderAsync(rij > 0 ? Typte.Zonder(rij) : Typte, "personen");

    [ZonderControle]
    public Task<IActionResult> OnPostBijlageAsync()
    {
        if (Bestand is null)
        {
            ModelState.AddModelError(nameof(Bestand), "Kies eerst een bestand.");
            return Task.FromResult<IActionResult>(Page());
        }

        return VerderAsync(Typte, "bijlagen");
    }

    [ZonderControle]
    public async Task<IActionResult> OnPostBijlageWegAsync(Guid bijlage)
    {
        if (await Db.Bijlagen.AsTracking().FirstOrDefaultAsync(b => b.Id == bijlage && b.ConceptId == Concept) is { } weg)
        {
            new Bijlagebeheer(Db).Verwijder(weg);
        }

        return await VerderAsync(Typte, "bijlagen");
    }

    /// <summary>The doelgroep changed: its questions, with what was typed. Without script the whole page comes back.</summary>
    [ZonderControle]
    public async Task<IActionResult> OnPostVragenAsync() => Request.Headers.ContainsKey("HX-Request") ? Partial("_Vragen", this) : await VerderAsync(Typte, "vragen");

    [ZonderControle]
    public async Task<IActionResult> OnPostConceptAsync()
    {
        await VerderAsync(Typte, string.Empty);
        return Naar("/Meldingen/Index", null, "Uw concept is bewaard. Alleen u ziet het.");
    }

    /// <summary>Somebody paused typing.</summary>
    [ZonderControle]
    public async Task<IActionResult> OnPostBewaarAsync()
    {
        if (!Typte.IsLeeg)
        {
            var concept = await new Conceptwerk(Db).BewaarAsync(Concept, Typte, Kijker.Huis, Handeling);
            await Db.SaveChangesAsync();
            (Concept, BewaardOp) = (concept.Id, concept.BewaardOp);
        }

        return Partial("_Bewaard", this);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await LaadAsync();
        var melder = MagNamensAnder && OrganisatieId.TryParse(Invoer.Melder, null, out var ander) && Organisaties.Any(o => o.Value == Invoer.Melder) ? ander : Kijker.Organisatie;
        Controleer(melder);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var melding = await new MeldingOpnemen(Db).VoerUitAsync(Invoer.AlsMelding(melder, Doelgroep!.Value, Formulier, MagNamensAnder), Kijker.Huis, Handeling);
        if (!await ZegOfHetHetzelfdeIsAsync(melding))
        {
            return Page();
        }

        if (Bestand is not null)
        {
            await ontvangst.NeemAanAsync(Bestand, (naam, bytes, scan) => Bijlage.Bij(melding, naam, bytes, scan, Handeling));
        }

        if (await new Conceptwerk(Db).ZoekAsync(Concept) is { } concept)
        {
            await new Bijlagebeheer(Db).VerzendAsync(concept, melding);
        }

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
        var naam = $"{Veld("Voorvoegsel")} {Veld("Achternaam")}".Trim();
        var dag = DateOnly.TryParse(Veld("Geboortedatum"), System.Globalization.CultureInfo.InvariantCulture, out var d) ? d : (DateOnly?)null;
        var model = await BekendModel.ZoekAsync(Db, Kijker, rij, naam, Veld("Voornamen"), dag, Handeling.Dag);
        Vraag = new { naam, dag, model.BestaatIemand };
        Getoond = [.. model.Rijen.Select(r => r.Id.Waarde)];
        return Partial("_Bekend", model);
    }

    /// <summary>Keeps the concept, with the file when one was chosen, and shows the form again from what was kept.</summary>
    private async Task<IActionResult> VerderAsync(Conceptinhoud inhoud, string plek)
    {
        var concept = await new Conceptwerk(Db).BewaarAsync(Concept, inhoud, Kijker.Huis, Handeling);
        if (Bestand is not null)
        {
            await ontvangst.NeemAanAsync(Bestand, (naam, bytes, scan) => Bijlage.Bij(concept, naam, bytes, scan, Handeling));
        }

        await Db.SaveChangesAsync();
        return RedirectToPage("/Meldingen/Melden", null, new { Concept = concept.Id }, plek);
    }
}
