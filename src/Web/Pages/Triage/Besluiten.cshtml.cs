using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Pages.Meldingen;

namespace Partituur.Web.Pages.Triage;

/// <summary>All that the table needs on one page, and its decision (eis 26–30, 38–42).</summary>
[Recht(TriageRecht.Besluiten)]
public sealed class BesluitenModel(PartituurDb db) : MeldingPagina(db)
{
    /// <summary>The sitting in which is decided, if any: decides what comes next and whose names stand on top.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Zitting { get; set; }

    /// <summary>Where this melding stands on the agenda of the sitting.</summary>
    public Zittingplek? Plek { get; private set; }

    /// <summary>Why the viewer cannot decide here; null when nothing stands in the way.</summary>
    public string? AndereVoorzitter { get; private set; }

    /// <summary>Only for the names in the form.</summary>
    public BesluitInvoer Besluit { get; set; } = new();

    /// <summary>Only for the names in the form.</summary>
    public TerugneemInvoer Terug { get; set; } = new();

    public string Melder { get; private set; } = string.Empty;

    public string Doelgroep { get; private set; } = string.Empty;

    public IReadOnlyList<PersoonRij> Personen { get; private set; } = [];

    public IReadOnlyList<BevragingRij> Antwoorden { get; private set; } = [];

    public Antwoordtabel Tabel => new(Antwoorden, Personen.GroupBy(p => p.Id).ToDictionary(g => g.Key, g => g.First().Naam), Handeling.Dag, !IsBesloten && Mag(TriageRecht.Bevragen));

    public IReadOnlyList<SelectListItem> Partners { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Uitvoerders { get; private set; } = [];

    /// <summary>Who can do a step: people who sit at this table, and every organisation.</summary>
    public IReadOnlyList<SelectListItem> Doeners { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Huizen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Procesregisseurs { get; private set; } = [];

    public int NietBeantwoord => Antwoorden.Count(a => a.Antwoord is null);

    /// <summary>Code rood without an action of today: deciding asks for one.</summary>
    public bool RoodOpen => Melding.CodeRoodStaatOpen(Handeling.Dag);

    /// <summary>Why a decision that was taken cannot be taken back; null when it can.</summary>
    public string? NietTerug { get; private set; }

    public bool Geweigerd => ViewData["Geweigerd"] is true || !ModelState.IsValid;

    public bool IsBesloten => Melding.Status >= MeldingStatus.Getriageerd;

    public override async Task LaadAsync()
    {
        var (huis, dag) = (Melding.HuisId, Handeling.Dag);
        var besluiten = new BesluitNemen(Db);
        (Melder, Doelgroep) = await Db.Organisaties.AsNoTracking().Where(o => o.Id == Melding.MelderOrganisatieId)
            .Select(o => new ValueTuple<string, string>(o.Naam, Db.Doelgroepen.Where(d => d.Id == Melding.DoelgroepId).Select(d => d.Naam).First())).FirstAsync();
        Personen = await PersoonRij.LeesAsync(Db, Melding.Id);
        NietTerug = IsBesloten ? await new BesluitTerugnemen(Db).BelemmeringAsync(Melding.Id) : null;
        ViewData["Weegfeiten"] = IsBesloten ? [] : await new Weegvoorstel(Db).LeesAsync(Melding);
        var huizen = await Db.Huizen.AsNoTracking().OrderBy(h => h.Naam).Select(h => new { h.Id, h.Naam }).ToListAsync();
        Huizen = [.. huizen.Where(h => h.Id != huis).Select(h => new SelectListItem(h.Naam, h.Id.ToString()))];
        Partners = await besluiten.Ontvangers(huis, dag).AsNoTracking().OrderBy(o => o.Naam).Select(o => new SelectListItem(o.Naam, o.Id.ToString())).ToListAsync();
        Uitvoerders = await besluiten.Uitvoerders(huis, dag).AsNoTracking().OrderBy(o => o.Naam).Select(o => new SelectListItem(o.Naam, o.Id.ToString())).ToListAsync();
        Procesregisseurs = await new Bemensen(Db).Procesregisseurs(huis, dag).AsNoTracking().IgnoreAutoIncludes().OrderBy(p => p.Naam).Select(p => new SelectListItem(p.Naam, p.Id.ToString())).ToListAsync();
        var tafel = await TafelInstellen.VanAsync(Db, Melding.DoelgroepId);
        Doeners = [.. await Deelnemerkeuze.VanAsync(Db, tafel, dag), .. Uitvoerders];
        Plek = await Zittingplek.LeesAsync(Db, Zitting, Melding.Id);
        AndereVoorzitter = IsBesloten ? null : await Tafeltoets.BelemmeringAsync(Db, tafel, Melding, Handeling);
        Antwoorden = await BevragingRij.LeesAsync(Db, Melding, Kijker, dag);
    }

    public async Task<IActionResult> OnPostTerugnemenAsync(TerugneemInvoer terug)
    {
        await new BesluitTerugnemen(Db).VoerUitAsync(Melding, terug.Reden!, Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Triage/Besluiten", new { melding = Melding.Id.ToString() }, $"Het besluit is teruggenomen. Melding {Melding.Nummer} ligt weer op de tafel.");
    }

    public async Task<IActionResult> OnPostAsync(BesluitInvoer besluit, string? daarna)
    {
        var casus = await new BesluitNemen(Db).VoerUitAsync(Melding, besluit.AlsBesluit(), Handeling);
        await Db.SaveChangesAsync();
        var bericht = $"Over melding {Melding.Nummer} is besloten. De terugkoppeling staat klaar.";
        if (await Zittingplek.LeesAsync(Db, Zitting, Melding.Id) is { } plek)
        {
            return daarna is not null && await Zittingbeeld.VolgendeAsync(Db, plek.Zitting) is { } erna
                ? Naar("/Triage/Besluiten", new { melding = erna.ToString(), zitting = Zitting }, bericht)
                : Naar("/Triage/Zitting", new { zitting = Zitting }, bericht);
        }

        if (daarna is not null && await Tafel.EersteAsync(Db, Handeling.Dag) is { } volgende)
        {
            return Naar("/Triage/Besluiten", new { melding = volgende.ToString() }, bericht);
        }

        return casus is not null && Kijker.ZietCasussenVanHuis
            ? Naar("/Casussen/Dossier", new { casus = casus.Id.ToString() }, bericht)
            : Naar("/Triage/Index", null, casus is null ? bericht : $"{bericht} Casus {casus.Nummer} is geopend.");
    }
}
