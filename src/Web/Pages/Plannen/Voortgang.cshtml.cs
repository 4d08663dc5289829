using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Pages.Casussen;

namespace Partituur.Web.Pages.Plannen;

/// <summary>How one interventie goes on: starts, ends, stops (monitoring, also when the plan is set), or leaves the concept.</summary>
[Recht(PlanRecht.Opstellen)]
public sealed class VoortgangModel(PartituurDb db) : PlanPagina(db)
{
    [BindProperty(SupportsGet = true, Name = "interventie")]
    public Guid Interventienummer { get; set; }

    /// <summary>Only for the names in the form.</summary>
    public StatusInvoer Stand { get; set; } = new();

    public DuidingInvoer Duiding { get; set; } = new();

    public AfspraakInvoer Afspraak { get; set; } = new();

    public IReadOnlyList<SelectListItem> Partners { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Steunen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Leefgebieden { get; private set; } = [];

    /// <summary>People of the partner.</summary>
    public IReadOnlyList<SelectListItem> Verantwoordelijken { get; private set; } = [];

    /// <summary>Null when this case has no such interventie.</summary>
    public Interventie? Interventie { get; private set; }

    public override Aggregaat? Bewerkt => Interventie;

    public string? LeuntOp { get; private set; }

    /// <summary>Names of running interventies that lean on this one: they are warned when it ends.</summary>
    public IReadOnlyList<string> Dragend { get; private set; } = [];

    public bool MagVervallen => IsConcept && Interventie!.StaatIn(Plan!.Huidig.Nummer);

    public override async Task LaadAsync()
    {
        await LeesPlanAsync();
        var casus = Casus.Id;
        var alle = await Db.Interventies.AsNoTracking().Where(i => i.CasusId == casus).ToListAsync();
        Interventie = alle.FirstOrDefault(i => i.Id == new InterventieId(Interventienummer));
        if (Interventie is null)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        LeuntOp = alle.FirstOrDefault(i => i.Id == Interventie.LeuntOpId)?.Naam;
        Dragend = [.. alle.Where(i => i.LeuntOpId == Interventie.Id && i.UitVersie is null && i.Status is (InterventieStatus.Gepland or InterventieStatus.Loopt)).Select(i => i.Naam)];
        Leefgebieden = await Db.LeefgebiedenAlsKeuzeAsync();
        Verantwoordelijken = await new PlanOpstellen(Db).Verantwoordelijken(Casus, Interventie.PartnerId, Handeling.Dag).AlsKeuzeAsync(Db);
        Duiding = DuidingInvoer.Van<DuidingInvoer>(Interventie);
        if (MagVervallen)
        {
            Partners = await new PlanOpstellen(Db).Partners(Casus.HuisId, Handeling.Dag).AsNoTracking().OrderBy(o => o.Naam).Select(o => new SelectListItem(o.Naam, o.Id.ToString())).ToListAsync();
            Steunen = [.. alle.Where(i => i.UitVersie is null && i.Id != Interventie.Id).OrderBy(i => i.Naam, StringComparer.CurrentCulture).Select(i => new SelectListItem(i.Naam, i.Id.ToString()))];
            Afspraak = AfspraakInvoer.Van(Interventie);
        }

        Stand = new() { Status = Interventie.Status, Eind = Interventie.Eind };
    }

    [Vervangt]
    public async Task<IActionResult> OnPostStatusAsync(StatusInvoer stand)
    {
        (await ZoekAsync()).Wordt(stand.Status!.Value, stand.Eind);
        return await NaarPlanAsync("De status is bijgewerkt.");
    }

    [Vervangt]
    public async Task<IActionResult> OnPostDuidingAsync(DuidingInvoer duiding)
    {
        var interventie = await ZoekAsync();
        var plan = new PlanOpstellen(Db);
        await plan.DuidAsync(interventie, duiding.AlsDuiding());
        await plan.LegBijAsync(Casus, interventie, duiding.AlsVerantwoordelijke(), Handeling);
        interventie.KomtOp(Weekmoment.Lees(duiding.Rooster));
        return await NaarPlanAsync("Vastgelegd waarvoor de interventie is.");
    }

    [Vervangt]
    public async Task<IActionResult> OnPostAfspraakAsync(AfspraakInvoer afspraak)
    {
        await new PlanOpstellen(Db).WijzigInterventieAsync(Casus, await ZoekAsync(), afspraak.AlsAfspraak(), afspraak.LeuntOp is { } op ? new InterventieId(op) : null, Handeling);
        return await NaarPlanAsync("De afspraak is gewijzigd. De vorige versie van het plan blijft zoals zij was.");
    }

    public async Task<IActionResult> OnPostVervalAsync()
    {
        (await PlanAsync()).LaatInterventieVallen(await ZoekAsync());
        return await NaarPlanAsync("De interventie staat niet meer in deze versie. Onderaan kunt u haar terugnemen.");
    }

    private async Task<Interventie> ZoekAsync() => await InterventieAsync(Interventienummer) ?? throw new RegelGeschonden("interventie-onbekend", "Deze interventie is er niet.");
}

/// <summary>What is agreed, as it changes in a concept.</summary>
public sealed class AfspraakInvoer
{
    [Display(Name = "Wat is de interventie?")]
    [Required(ErrorMessage = "Vul de interventie in.")]
    [StringLength(200, ErrorMessage = "Gebruik hoogstens 200 tekens.")]
    public string? Naam { get; set; }

    [Display(Name = "Aard")]
    [Required(ErrorMessage = "Kies de aard.")]
    public Aard? Aard { get; set; }

    [Display(Name = "Partner die dit doet")]
    [Required(ErrorMessage = "Kies een partner.")]
    [BijRegel("partner-zonder-convenant")]
    public string? Partner { get; set; }

    [Display(Name = "Begint op")]
    [Required(ErrorMessage = "Vul de begindatum in.")]
    public DateOnly? Begin { get; set; }

    [Display(Name = "Eindigt op")]
    [BijRegel("periode-einde-voor-begin", "interventie-zonder-einde")]
    public DateOnly? Eindigt { get; set; }

    [Display(Name = "Leunt op")]
    [BijRegel("leunt-op-andere-casus", "leunt-op-zichzelf")]
    public Guid? LeuntOp { get; set; }

    public Afspraak AlsAfspraak() => new(Naam!, Aard!.Value, OrganisatieId.TryParse(Partner, null, out var id) ? id : default, new(Begin!.Value, Eindigt));

    public static AfspraakInvoer Van(Interventie i) => new() { Naam = i.Naam, Aard = i.Aard, Partner = i.PartnerId.ToString(), Begin = i.Begin, Eindigt = i.Eind, LeuntOp = i.LeuntOpId?.Waarde };
}

/// <summary>What can change at any moment, also in a plan that was set; the forms of adding and of a bar ask it too.</summary>
public class DuidingInvoer
{
    [Display(Name = "Leefgebied")]
    [BijRegel("leefgebied-onbekend")]
    public Guid? Leefgebied { get; set; }

    [Display(Name = "Dit is acuut: het moet eerst, en daarna komt iets dat blijft")]
    public bool Acuut { get; set; }

    [Display(Name = "Met verblijf: de persoon slaapt daar, zoals in een cel of een kliniek")]
    public bool Verblijf { get; set; }

    [Display(Name = "Vaste momenten in de week")]
    [StringLength(400, ErrorMessage = "Gebruik hoogstens 400 tekens.")]
    [BijRegel("rooster-onleesbaar", "rooster-te-lang", "rooster-eindigt-eerder")]
    public string? Rooster { get; set; }

    [Display(Name = "Wie is verantwoordelijk?")]
    [BijRegel("verantwoordelijke-andere-partner")]
    public string? Verantwoordelijke { get; set; }

    public Duiding AlsDuiding() => new(Leefgebied, Acuut, Verblijf);

    public ProfessionalId? AlsVerantwoordelijke() => ProfessionalId.TryParse(Verantwoordelijke, null, out var wie) ? wie : null;

    public static T Van<T>(Interventie i)
        where T : DuidingInvoer, new() => new() { Leefgebied = i.LeefgebiedId, Acuut = i.Acuut, Verblijf = i.Verblijf, Rooster = i.Rooster, Verantwoordelijke = i.VerantwoordelijkeId?.ToString() };
}

public sealed class StatusInvoer
{
    [Display(Name = "Status")]
    [Required(ErrorMessage = "Kies de status.")]
    public InterventieStatus? Status { get; set; }

    [Display(Name = "Laatste dag")]
    [BijRegel("interventie-zonder-einde", "periode-einde-voor-begin")]
    public DateOnly? Eind { get; set; }
}
