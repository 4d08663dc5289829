using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Toegang;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Infrastructuur.Live;
using Partituur.Web.Onderdelen;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>Where the chair leads a meeting: what is up, its clock, and decision, actie, owner and date in one form, with the keyboard (eis 10, 70–74).</summary>
[Recht(OverlegRecht.Voorzitten)]
public sealed class CockpitModel(PartituurDb db, Standstroom stroom) : VergaderPagina(db, stroom, "Punt.")
{
    private Casusoverleg? overleg;

    /// <summary>Only for the names in the form.</summary>
    public VergaderpuntInvoer Punt { get; set; } = new();

    /// <summary>Only for the names in the form.</summary>
    public InbrengInvoer Inbreng { get; set; } = new();

    /// <summary>Where the cursor goes: the decision, or the next actie.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Bij { get; set; }

    /// <summary>Who may own an actie of this case, for the list while typing: who is there first.</summary>
    public IReadOnlyList<string> Namen { get; private set; } = [];

    /// <summary>A decision is replaced in the meeting, and not in what happens around it.</summary>
    public override Aggregaat? Bewerkt => overleg;

    public bool Doet => Vergadering.Bezig;

    public IEnumerable<SelectListItem> Organisaties => Beeld.Deelnemers.Where(d => d.Deelname != Deelname.Afwezig).DistinctBy(d => d.Organisatie).Select(d => new SelectListItem(d.Organisatienaam, d.Organisatie.ToString()));

    public override async Task LaadAsync()
    {
        overleg = await new Punten(Db).OverlegAsync(Vergadering);
        if (Vergadering.HuidigId is { } casus)
        {
            (Punt.Casus, Inbreng.Casus) = (casus.ToString(), casus.ToString());
            (Punt.Besluit, Punt.Vertrouwelijk, Punt.Waarom) = (overleg.Agenda.FirstOrDefault(a => a.CasusId == casus)?.Besloten, Vergadering.Huidig!.Vertrouwelijk, Vergadering.Huidig.WaaromVertrouwelijk);
            Namen = await new Punten(Db).NamenAsync(Vergadering, casus, Handeling.Dag);
        }

        await base.LaadAsync();
    }

    /// <summary>The part that follows: clock, card, who is there.</summary>
    public async Task<IActionResult> OnGetStandAsync()
    {
        await LaadAsync();
        return Partial("_Cockpitstand", this);
    }

    public Task<IActionResult> OnPostBeginAsync() => StapAsync(v => v.Begin(Handeling), "Het overleg is begonnen.");

    public Task<IActionResult> OnPostDeelTweeAsync() => StapAsync(v => v.NaarDeelTwee(Handeling), "Deel 2 is begonnen. Iedereen ziet dat, en wie in deel 2 aanschuift leest nu mee met de casussen in deel 2.");

    public Task<IActionResult> OnPostDeelEenAsync() => StapAsync(v => v.TerugNaarDeelEen(Handeling), "U bent terug in deel 1. Wie alleen in deel 2 aanschuift, leest niet meer mee.");

    public async Task<IActionResult> OnPostSluitAsync()
    {
        await new Vergaderbeheer(Db).DoeAsync(Vergadering, v => Vergadersluiting.SluitAsync(Db, v, Handeling));
        return Hier(null, "Het overleg is gesloten. De inzet per organisatie is bijgewerkt.");
    }

    public Task<IActionResult> OnPostHeropenAsync() => StapAsync(v => v.Heropen(Handeling), "Het overleg is weer open, in deel 1.");

    public Task<IActionResult> OnPostGaAsync(CasusId casus) => StapAsync(v => v.Ga(casus, Handeling), "Deze casus wordt nu besproken.");

    public Task<IActionResult> OnPostDeelAsync(CasusId casus, Tafeldeel deel) => StapAsync(v => v.ZetDeel(casus, deel), $"De casus ligt in {deel.Leesbaar().ToLowerInvariant()}.");

    /// <summary>Decision, actie, or only on to the next case.</summary>
    [Vervangt]
    public async Task<IActionResult> OnPostPuntAsync(VergaderpuntInvoer punt, string? daarna)
    {
        var dienst = new Punten(Db);
        var bijActie = await dienst.ActieLezenAsync(Vergadering, punt, Handeling.Dag, (veld, zin) => ModelState.AddModelError($"Punt.{veld}", zin));
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var wat = await dienst.LegVastAsync(Vergadering, punt, bijActie, Handeling);
        await RuimOpAsync(punt.CasusId);
        await Db.SaveChangesAsync();

        // Two who press at once go one case further, and not two.
        await DoeAsync(v => Punten.Werk(v, punt, wat, daarna is not null, Handeling));
        return Hier(daarna is not null ? "besluit" : "actie", daarna is null ? wat ?? "Er was niets nieuws om vast te leggen." : "Volgende casus.");
    }

    public async Task<IActionResult> OnPostAndersAsync(InbrengInvoer inbreng)
    {
        _ = OrganisatieId.TryParse(inbreng.Namens, null, out var namens);
        await new Inbrengen(Db).VoerUitAsync(Vergadering, inbreng.CasusId, Inbrengsoort.AndereMening, inbreng.Tekst!, namens, Handeling);
        await Db.SaveChangesAsync();
        return Hier("actie", "De andere mening staat bij de casus.");
    }

    protected override bool IsLeeg(IReadOnlyDictionary<string, string> velden) =>
        string.IsNullOrWhiteSpace(velden.GetValueOrDefault("Punt.Actie")) && (velden.GetValueOrDefault("Punt.Besluit") ?? string.Empty).Trim().ReplaceLineEndings() == (Beeld.Kaart?.Besluit ?? string.Empty).ReplaceLineEndings();

    private async Task<IActionResult> StapAsync(Action<Vergadering> wat, string bericht)
    {
        await DoeAsync(wat);
        return Hier("besluit", bericht);
    }

    private IActionResult Hier(string? bij, string bericht) => Naar("/Overleggen/Cockpit", new { vergadering = Vergadering.Id.ToString(), bij }, bericht);
}
