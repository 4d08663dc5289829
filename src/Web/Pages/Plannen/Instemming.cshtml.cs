using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Plannen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Plannen;

/// <summary>One interventie in one version of the plan: whether its partner agrees, and what the direction says to dissent.</summary>
[Recht(PlanRecht.Lezen)]
public sealed class InstemmingModel(PartituurDb db) : PlanPagina(db)
{
    [BindProperty(SupportsGet = true, Name = "instemming")]
    public Guid Instemmingnummer { get; set; }

    /// <summary>Only for the names in the forms.</summary>
    public InstemInvoer Invoer { get; set; } = new();

    public WeerwoordInvoer Weerwoord { get; set; } = new();

    public Instemrij? Rij { get; private set; }

    public Interventie? Interventie { get; private set; }

    public bool MagAntwoorden => Mag(PlanRecht.Beantwoorden) && Rij!.Partner == Kijker.Organisatie && Rij.Instemming!.VervallenOp is null;

    public bool MagWeerwoord => Mag(PlanRecht.Opstellen) && Rij!.Instemming is { VervallenOp: null, Antwoord: Instemantwoord.NietAkkoord };

    public override async Task LaadAsync()
    {
        var gevonden = await ZoekAsync();
        Rij = gevonden is null ? null : (await new PlanVaststellen(Db).StandAsync(Casus, gevonden.Versienummer)).FirstOrDefault(r => r.Instemming?.Id == gevonden.Id);
        Bestaat = Rij is not null;
        if (Rij?.Instemming is { } i)
        {
            await LeesPlanAsync();
            Interventie = (await PlanLezing.LeesAsync(Db, Casus, Plan!, [], i.Versienummer, zoalsVastgesteld: true)).Interventies.FirstOrDefault(r => r.Interventie.Id == i.InterventieId)?.Interventie;
            (Invoer.Antwoord, Invoer.Reden, Weerwoord.Zin) = (i.Antwoord, i.Reden, i.Weerwoord);
        }
    }

    [Recht(PlanRecht.Beantwoorden)]
    public async Task<IActionResult> OnPostAsync(InstemInvoer invoer)
    {
        (await MoetAsync()).Beantwoord(invoer.Antwoord!.Value, invoer.Reden, Handeling);
        return await HierAsync("Uw antwoord is vastgelegd. U kunt het nog veranderen.");
    }

    [Recht(PlanRecht.Opstellen)]
    public async Task<IActionResult> OnPostWeerwoordAsync(WeerwoordInvoer weerwoord)
    {
        (await MoetAsync()).GeefWeerwoord(weerwoord.Zin, Handeling);
        return await HierAsync("Uw antwoord staat erbij. De partner leest het hier.");
    }

    private Task<Instemming?> ZoekAsync() => new PlanVaststellen(Db).ZoekAsync(Casus, new(Instemmingnummer));

    private async Task<Instemming> MoetAsync() => await ZoekAsync() ?? throw new RegelGeschonden("instemming-onbekend", "Deze vraag is er niet.");

    private async Task<IActionResult> HierAsync(string bericht)
    {
        await Db.SaveChangesAsync();
        return Naar("/Plannen/Instemming", new { casus = Casus.Id.ToString(), instemming = Instemmingnummer.ToString() }, bericht);
    }
}
