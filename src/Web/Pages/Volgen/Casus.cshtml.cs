using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;
using Partituur.Kern.Volgen;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Pages.Casussen;

namespace Partituur.Web.Pages.Volgen;

/// <summary>What drifts in one case, its rhythm, and how acties and interventies go.</summary>
[Recht(VolgRecht.Lezen)]
public sealed class VolgCasusModel(PartituurDb db) : CasusPagina(db)
{
    /// <summary>Only for the names in the forms.</summary>
    public RitmeInvoer Ritme { get; set; } = new();

    public IntrekInvoer Intrekken { get; set; } = new();

    public Volgbeeld Beeld { get; private set; } = null!;

    public IReadOnlyList<Actie> Acties { get; private set; } = [];

    public IReadOnlyList<Interventie> Interventies { get; private set; } = [];

    public ILookup<InterventieId, Interventiemelding> Meldingen { get; private set; } = null!;

    public IReadOnlyList<Monitoringmoment> Momenten { get; private set; } = [];

    public IReadOnlyDictionary<Guid, string> Doelen { get; private set; } = new Dictionary<Guid, string>();

    public IReadOnlyDictionary<ProfessionalId, string> Namen { get; private set; } = new Dictionary<ProfessionalId, string>();

    public IReadOnlyDictionary<OrganisatieId, string> Partners { get; private set; } = new Dictionary<OrganisatieId, string>();

    public bool HeeftPlan => Beeld.VolgendMoment is not null;

    public Monitoringmoment? Laatste => Momenten.FirstOrDefault(m => m.WaaromIngetrokken is null);

    public int Tel(ActieStatus status) => Acties.Count(a => a.Status == status);

    public override async Task LaadAsync()
    {
        var id = Casus.Id;
        Beeld = await new SignalenLezen(Db).VanAsync(Casus, Handeling.Dag);
        if (!Casus.Loopt)
        {
            Beeld = Beeld with { Signalen = [] };
        }

        Acties = await Db.Acties.AsNoTracking().Where(a => a.CasusId == id).OrderBy(a => a.Voor).ToListAsync();
        Interventies = await Db.Interventies.AsNoTracking().Where(i => i.CasusId == id && i.UitVersie == null).OrderBy(i => i.Begin).ThenBy(i => i.Naam).ToListAsync();
        Meldingen = (await Db.Interventiemeldingen.AsNoTracking().Where(m => m.CasusId == id).OrderByDescending(m => m.Op).ToListAsync()).ToLookup(m => m.InterventieId);
        Momenten = await Db.Monitoringmomenten.AsNoTracking().Include(m => m.Doelen).Include(m => m.Deelnemers).AsSplitQuery().Where(m => m.CasusId == id).OrderByDescending(m => m.Op).ToListAsync();
        Doelen = await Db.Plannen.AsNoTracking().IgnoreAutoIncludes().Where(p => p.CasusId == id).SelectMany(p => p.Doelen).ToDictionaryAsync(d => d.Id, d => d.Omschrijving);
        Partners = await Db.Organisaties.AsNoTracking().ToDictionaryAsync(o => o.Id, o => o.Naam);
        Namen = await Db.NamenAsync([.. Beeld.Signalen.Genoemd(), .. Acties.Select(a => (ProfessionalId?)a.EigenaarId), .. Acties.Select(a => a.BesluitDoorId), .. Momenten.Select(m => (ProfessionalId?)m.DoorId), .. Momenten.SelectMany(m => m.Deelnemers).Select(d => (ProfessionalId?)d.ProfessionalId), Beeld.Ritme?.DoorId]);
        Ritme.Weken ??= Beeld.Weken;
    }

    /// <summary>Whether this viewer may report on it: the director, or the partner whose instrument it is.</summary>
    public bool MagMelden(Interventie i) => Casus.Loopt && i.Status is InterventieStatus.Gepland or InterventieStatus.Loopt && Mag(VolgRecht.Melden) && (Kijker.ZietCasussenVanHuis || i.PartnerId == Kijker.Organisatie);

    [Recht(VolgRecht.Monitoren)]
    public async Task<IActionResult> OnPostRitmeAsync(RitmeInvoer ritme)
    {
        new Volgbeheer(Db).KiesRitme(Casus, ritme.Weken!.Value, ritme.Reden, Handeling);
        return await HierAsync("Het ritme is gekozen. De volgende datum is opnieuw berekend.");
    }

    [Recht(VolgRecht.Monitoren)]
    public async Task<IActionResult> OnPostTrekInAsync(IntrekInvoer intrekken)
    {
        await new Volgbeheer(Db).TrekInAsync(Casus, intrekken.Moment, intrekken.Reden, Handeling);
        return await HierAsync("Het monitoringmoment is ingetrokken. In het journaal staat een correctie.");
    }

    private async Task<IActionResult> HierAsync(string bericht)
    {
        await Db.SaveChangesAsync();
        return Naar("/Volgen/Casus", new { casus = Casus.Id.ToString() }, bericht);
    }
}

public sealed class RitmeInvoer
{
    [Display(Name = "Om de hoeveel weken?")]
    [Required(ErrorMessage = "Vul het aantal weken in.")]
    [Range(1, Planritme.MeesteWeken, ErrorMessage = "Kies 1 tot en met 52 weken.")]
    [BijRegel("ritme-weken")]
    public int? Weken { get; set; }

    [Display(Name = "Waarom dit ritme?")]
    [Required(ErrorMessage = "Vul de reden in.")]
    [StringLength(500, ErrorMessage = "Gebruik hoogstens 500 tekens.")]
    public string? Reden { get; set; }
}

public sealed class IntrekInvoer
{
    public Guid Moment { get; set; }

    [Display(Name = "Waarom trekt u dit in?")]
    [Required(ErrorMessage = "Vul de reden in.")]
    [StringLength(500, ErrorMessage = "Gebruik hoogstens 500 tekens.")]
    public string? Reden { get; set; }
}
