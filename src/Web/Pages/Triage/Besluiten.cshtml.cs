using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Personen;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Pages.Meldingen;

namespace Partituur.Web.Pages.Triage;

/// <summary>All that the table needs on one page, and its decision (eis 26–30, 38–42).</summary>
[Recht(TriageRecht.Besluiten)]
public sealed class BesluitenModel(PartituurDb db) : MeldingPagina(db)
{
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
        await LaadPersonenAsync();
        NietTerug = IsBesloten ? await new BesluitTerugnemen(Db).BelemmeringAsync(Melding.Id) : null;
        ViewData["Weegfeiten"] = IsBesloten ? [] : await new Weegvoorstel(Db).LeesAsync(Melding);
        var huizen = await Db.Huizen.AsNoTracking().OrderBy(h => h.Naam).Select(h => new { h.Id, h.Naam }).ToListAsync();
        Huizen = [.. huizen.Where(h => h.Id != huis).Select(h => new SelectListItem(h.Naam, h.Id.ToString()))];
        Partners = await besluiten.Ontvangers(huis, dag).AsNoTracking().OrderBy(o => o.Naam).Select(o => new SelectListItem(o.Naam, o.Id.ToString())).ToListAsync();
        Uitvoerders = await besluiten.Uitvoerders(huis, dag).AsNoTracking().OrderBy(o => o.Naam).Select(o => new SelectListItem(o.Naam, o.Id.ToString())).ToListAsync();
        Procesregisseurs = await new Bemensen(Db).Procesregisseurs(huis, dag).AsNoTracking().IgnoreAutoIncludes().OrderBy(p => p.Naam).Select(p => new SelectListItem(p.Naam, p.Id.ToString())).ToListAsync();
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
        if (daarna is not null && (await Tafel.LeesAsync(Db, Melding.HuisId, Handeling.Dag, null, 1)).Rijen is [var volgende, ..])
        {
            return Naar("/Triage/Besluiten", new { melding = volgende.Id.ToString() }, bericht);
        }

        return casus is not null && Kijker.ZietCasussenVanHuis
            ? Naar("/Casussen/Dossier", new { casus = casus.Id.ToString() }, bericht)
            : Naar("/Triage/Index", null, casus is null ? bericht : $"{bericht} Casus {casus.Nummer} is geopend.");
    }

    /// <summary>Who it is about, with how often they were reported before; rows that turned out to be one human count together.</summary>
    private async Task LaadPersonenAsync()
    {
        var id = Melding.Id;
        var rijen = await Db.Set<Betrokkene>().AsNoTracking().IgnoreAutoIncludes().Where(b => b.MeldingId == id).OrderBy(b => b.Rij)
            .Select(b => new { b.PersoonId, b.Persoon.ZelfdeAls, b.Persoon.Voornamen, b.Persoon.Voorvoegsel, b.Persoon.Achternaam, b.Persoon.Geboortedatum, b.Rol }).ToListAsync();
        var mensen = rijen.Select(r => r.ZelfdeAls ?? r.PersoonId).Distinct().ToList();
        var eerder = await Db.Set<Betrokkene>().AsNoTracking().IgnoreAutoIncludes()
            .Where(b => b.MeldingId != id && (mensen.Contains(b.PersoonId) || mensen.Contains(b.Persoon.ZelfdeAls!.Value)))
            .Join(Db.Meldingen, b => b.MeldingId, m => m.Id, (b, m) => new { b.PersoonId, b.Persoon.ZelfdeAls, m.Id, m.OntvangenOp }).ToListAsync();
        var perMens = eerder.ToLookup(e => e.ZelfdeAls ?? e.PersoonId);
        Personen = [.. rijen.Select(r =>
        {
            var vorige = perMens[r.ZelfdeAls ?? r.PersoonId].DistinctBy(e => e.Id).ToList();
            return new PersoonRij(r.PersoonId, new Personalia(r.Achternaam, r.Voorvoegsel, r.Voornamen, Geslacht.Onbekend, null, null).Naam, r.Geboortedatum, r.Rol, vorige.Count, vorige.Count == 0 ? null : vorige.Max(e => e.OntvangenOp));
        })];
    }

    public sealed record PersoonRij(PersoonId Id, string Naam, DateOnly? Geboortedatum, string Rol, int Eerder, DateTimeOffset? Laatst);
}
