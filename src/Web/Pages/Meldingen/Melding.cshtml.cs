using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Personen;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Meldingen;

/// <summary>One melding: for its reporter where it stands, for the house all that the table needs.</summary>
[Recht(MeldingRecht.Lezen)]
public sealed class MeldingModel(PartituurDb db) : MeldingPagina(db)
{
    /// <summary>Only for the names in the form.</summary>
    public SpoedInvoer Spoed { get; set; } = new();

    public string Melder { get; private set; } = string.Empty;

    public string Doelgroep { get; private set; } = string.Empty;

    public bool CodeRoodStaatOpen { get; private set; }

    public Triagebesluit? Besluit { get; private set; }

    /// <summary>Name of the organisation that leads (eis 30).</summary>
    public string? Casusregie { get; private set; }

    public CasusId? CasusId { get; private set; }

    public IReadOnlyList<BetrokkeneRij> Betrokkenen { get; private set; } = [];

    public IReadOnlyList<BevragingRij> Bevragingen { get; private set; } = [];

    public Antwoordtabel Antwoorden => new(Bevragingen, Betrokkenen.GroupBy(b => b.PersoonId).ToDictionary(g => g.Key, g => g.First().Naam), Handeling.Dag, Melding.Status < MeldingStatus.Getriageerd && Mag(TriageRecht.Bevragen));

    /// <summary>Default partners whom one click asks.</summary>
    public IReadOnlyList<string> Standaardpartners { get; private set; } = [];

    public IReadOnlyList<TerugkoppelingRij> Terugkoppelingen { get; private set; } = [];

    /// <summary>Answers, attachments and meldingen of the same incident.</summary>
    public Meldingaanvulling Erbij { get; private set; } = null!;

    public override async Task LaadAsync()
    {
        var id = Melding.Id;
        Erbij = await Meldingaanvulling.LaadAsync(Db, Melding, Handeling.Dag, Mag(MeldingRecht.BijlageToevoegen), Mag(MeldingRecht.Samenhang));
        Getoond = Erbij.Getoond;
        CodeRoodStaatOpen = Melding.CodeRoodStaatOpen(Handeling.Dag);
        (Melder, Doelgroep) = await Db.Organisaties.AsNoTracking().Where(o => o.Id == Melding.MelderOrganisatieId)
            .Select(o => new ValueTuple<string, string>(o.Naam, Db.Doelgroepen.Where(d => d.Id == Melding.DoelgroepId).Select(d => d.Naam).First())).FirstAsync();

        // The people of a melding that one may read belong to it: the filter on Persoon would say the same with more work.
        var rijen = await Db.Set<Betrokkene>().AsNoTracking().IgnoreQueryFilters([PartituurDb.Toegang]).IgnoreAutoIncludes().Where(b => b.MeldingId == id).OrderBy(b => b.Rij)
            .Select(b => new { b.PersoonId, b.Persoon.Voornamen, b.Persoon.Voorvoegsel, b.Persoon.Achternaam, b.Persoon.Geboortedatum, b.Rol, b.Informering, b.Reden, b.HerzienOp }).ToListAsync();
        Betrokkenen = [.. rijen.Select(b => new BetrokkeneRij(b.PersoonId, new Personalia(b.Achternaam, b.Voorvoegsel, b.Voornamen, Geslacht.Onbekend, null, null).Naam, b.Geboortedatum, b.Rol, b.Informering, b.Reden, b.HerzienOp))];
        Terugkoppelingen = await Db.Terugkoppelingen.AsNoTracking().Where(t => t.MeldingId == id).OrderByDescending(t => t.AanMelder)
            .Select(t => new TerugkoppelingRij(t.Id, Db.Organisaties.Where(o => o.Id == t.AanOrganisatieId).Select(o => o.Naam).First(), t.Bericht, t.VerzondenOp)).ToListAsync();
        if (!Kijker.ZietMeldingenVanHuis)
        {
            return;
        }

        Besluit = await Db.Triagebesluiten.AsNoTracking().FirstOrDefaultAsync(b => b.MeldingId == id);
        Casusregie = Besluit?.CasusregieId is { } regie ? await Db.Organisaties.AsNoTracking().Where(o => o.Id == regie).Select(o => o.Naam).FirstAsync() : null;
        CasusId = await Db.Casussen.AsNoTracking().Where(c => c.MeldingId == id).Select(c => (CasusId?)c.Id).FirstOrDefaultAsync();
        Bevragingen = await BevragingRij.LeesAsync(Db, Melding, Kijker, Handeling.Dag);
        Standaardpartners = Melding.Status < MeldingStatus.Getriageerd && Mag(TriageRecht.Bevragen)
            ? await new PartnersBevragen(Db).Standaard(Melding, Handeling.Dag).AsNoTracking().OrderBy(o => o.Naam).Select(o => o.Naam).ToListAsync() : [];
    }

    /// <summary>One click: the default partners of the doelgroep are asked whether they know these people.</summary>
    [Recht(TriageRecht.Bevragen)]
    public async Task<IActionResult> OnPostBekendheidAsync()
    {
        var uiterlijk = Melding.CodeRood ? Handeling.Dag : await Triage.Termijn.UiterlijkAsync(Db, Handeling.Dag);
        var gesteld = await new PartnersBevragen(Db).VraagStandaardAsync(Melding, uiterlijk, Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Meldingen/Melding", new { melding = Melding.Id.ToString() }, gesteld.Count == 1 ? "De vraag is gesteld aan 1 partner." : $"De vraag is gesteld aan {gesteld.Count} partners.");
    }

    [Recht(MeldingRecht.SpoedactieVastleggen)]
    public async Task<IActionResult> OnPostSpoedactieAsync(SpoedInvoer spoed)
    {
        Melding.LegSpoedactieVast(spoed.Wat!, Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Meldingen/Melding", new { melding = Melding.Id.ToString() }, "De actie van vandaag is vastgelegd.");
    }

    public sealed record BetrokkeneRij(PersoonId PersoonId, string Naam, DateOnly? Geboortedatum, string Rol, Informering Informering, string? Reden, DateOnly? HerzienOp);

    public sealed record TerugkoppelingRij(TerugkoppelingId Id, string Aan, string Bericht, DateTimeOffset? VerzondenOp);
}

public sealed class SpoedInvoer
{
    [Display(Name = "Wat is er vandaag gedaan?")]
    [Required(ErrorMessage = "Vul in wat er vandaag is gedaan.")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? Wat { get; set; }
}
