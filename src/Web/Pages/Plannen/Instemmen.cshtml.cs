using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Plannen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Plannen;

/// <summary>What the partners say to their own interventies in a version of the plan; a partner agrees here with all of its own at once.</summary>
[Recht(PlanRecht.Lezen)]
public sealed class InstemmenModel(PartituurDb db) : PlanPagina(db)
{
    /// <summary>A version; the newest that partners were asked about when left out.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Versie { get; set; }

    public int Versienummer { get; private set; }

    public IReadOnlyList<Instemrij> Rijen { get; private set; } = [];

    public IReadOnlyList<Instemrij> Eigen => Mag(PlanRecht.Beantwoorden) ? [.. Rijen.Where(r => r.Partner == Kijker.Organisatie && r.Instemming is { Zwijgt: true })] : [];

    public override async Task LaadAsync()
    {
        await LeesPlanAsync();
        if (Plan is null)
        {
            return;
        }

        Versienummer = Versie is { } v && Plan.Versies.Any(x => x.Nummer == v) ? v : Plan.Huidig is { VastgesteldOp: null, RondeTot: null } and { Nummer: > 1 } ? Plan.Huidig.Nummer - 1 : Plan.Huidig.Nummer;
        Rijen = await new PlanVaststellen(Db).StandAsync(Casus, Versienummer);
    }

    [Recht(PlanRecht.Beantwoorden)]
    public async Task<IActionResult> OnPostAsync()
    {
        await LaadAsync();
        var eigen = Eigen;
        if (eigen.Count == 0)
        {
            throw new RegelGeschonden("instemming-niets-open", "Er staat voor uw organisatie geen vraag meer open.");
        }

        foreach (var rij in eigen)
        {
            (await new PlanVaststellen(Db).ZoekAsync(Casus, rij.Instemming!.Id))!.Beantwoord(Instemantwoord.Akkoord, null, Handeling);
        }

        await Db.SaveChangesAsync();
        return Naar("/Plannen/Instemmen", new { casus = Casus.Id.ToString() }, "Vastgelegd: akkoord met alles van uw organisatie. U kunt elk antwoord nog veranderen.");
    }
}
