using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Meldingen;

/// <summary>The meldingen of the house; for a partner everything that was reported, where it stands and what came of it (eis 82). Above them the own concepts.</summary>
[Recht(MeldingRecht.Lezen)]
public sealed class IndexModel(PartituurDb db) : Pagina(db)
{
    private const int PerBlad = 50;

    [BindProperty(SupportsGet = true)]
    public MeldingStatus? Status { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Zoek { get; set; }

    [BindProperty(SupportsGet = true)]
    [Display(Name = "Alleen wat ik zelf meldde")]
    public bool Mijn { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Blad { get; set; } = 1;

    public bool HeeftMeer { get; private set; }

    public IReadOnlyList<Rij> Rijen { get; private set; } = [];

    public IReadOnlyList<Conceptrij> Concepten { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Blad = Math.Max(1, Blad);
        var (wie, wij, meldingen) = (Kijker.Wie, Kijker.Organisatie, Db.Meldingen.AsNoTracking());
        if (Status is { } status)
        {
            meldingen = meldingen.Where(m => m.Status == status);
        }

        if (!string.IsNullOrWhiteSpace(Zoek))
        {
            var woord = Zoek.Trim();
            meldingen = meldingen.Where(m => m.Nummer.StartsWith(woord) || m.Gemeente == woord);
        }

        meldingen = Mijn ? meldingen.Where(m => m.MelderId == wie) : meldingen;
        var rijen = await meldingen.OrderByDescending(m => m.OntvangenOp).ThenByDescending(m => m.Id).Skip((Blad - 1) * PerBlad).Take(PerBlad + 1)
            .Select(m => new Rij(
                m.Id,
                m.Nummer,
                m.OntvangenOp,
                Db.Doelgroepen.Where(d => d.Id == m.DoelgroepId).Select(d => d.Naam).First(),
                Db.Organisaties.Where(o => o.Id == m.MelderOrganisatieId).Select(o => o.Naam).First(),
                m.Gemeente,
                m.Status,
                m.CodeRood,
                m.MelderId == wie,
                m.OpgepaktDoorId == wij)).ToListAsync();
        HeeftMeer = rijen.Count > PerBlad;
        var opBlad = rijen.Take(PerBlad).ToList();
        if (!Kijker.ZietMeldingenVanHuis)
        {
            var ids = opBlad.ConvertAll(r => r.Id);
            var berichten = await Db.Terugkoppelingen.AsNoTracking().Where(t => ids.Contains(t.MeldingId) && t.AanMelder && t.AanOrganisatieId == wij && t.VerzondenOp != null).ToListAsync();
            opBlad = opBlad.ConvertAll(r => r with { Bericht = berichten.Where(t => t.MeldingId == r.Id).MaxBy(t => t.VerzondenOp)?.Bericht });
        }

        Rijen = opBlad;
        Concepten = await new Conceptwerk(Db).MijneAsync();
        Vraag = new { Status, Zoek, Mijn, Blad };
        Getoond = [.. Rijen.Select(r => r.Id.Waarde), .. Concepten.Select(c => c.Id)];
    }

    [Recht(MeldingRecht.Melden)]
    public async Task<IActionResult> OnPostWeggooienAsync(Guid concept)
    {
        if (await new Conceptwerk(Db).ZoekAsync(concept) is { } weg)
        {
            weg.GooiWeg(Handeling);
            await Db.SaveChangesAsync();
        }

        return Naar("/Meldingen/Index", null, "Het concept is weggegooid. Vandaag kunt u het nog terughalen.");
    }

    [Recht(MeldingRecht.Melden)]
    public async Task<IActionResult> OnPostTerughalenAsync(Guid concept)
    {
        if (await new Conceptwerk(Db).ZoekAsync(concept) is { } terug)
        {
            terug.HaalTerug();
            await Db.SaveChangesAsync();
        }

        return Naar("/Meldingen/Index", null, "Het concept is terug.");
    }

    public sealed record Rij(MeldingId Id, string Nummer, DateTimeOffset OntvangenOp, string Doelgroep, string Melder, string Gemeente, MeldingStatus Status, bool CodeRood, bool VanMij, bool BijOns)
    {
        /// <summary>What the reporter was told.</summary>
        public string? Bericht { get; init; }

        /// <summary>Where it stands, in plain words for who reported it.</summary>
        public string InGewoneWoorden => Status switch
        {
            MeldingStatus.Ontvangen => "Ontvangen. Het huis gaat ernaar kijken.",
            MeldingStatus.InOnderzoek => "Het huis vraagt partners wat zij weten.",
            MeldingStatus.Getriageerd => BijOns ? "Doorgezet naar uw organisatie." : "Er is besloten. U hoort snel wat eruit kwam.",
            _ => "Afgerond: u hoorde wat eruit kwam.",
        };
    }
}
