using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>Changes a series from a day on.</summary>
[Recht(OverlegRecht.Reeksen)]
public sealed class ReeksWijzigenModel(PartituurDb db, Postinstellingen post) : Pagina(db), IReeksformulier
{
    public Reeks Reeks => Van<Reeks>();

    public ReeksInvoer Invoer { get; set; } = new();

    public PlekInvoer Plek { get; set; } = new();

    public VanafInvoer Wijziging { get; set; } = new();

    public IReadOnlyList<SelectListItem> Organisaties { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Ruimten { get; private set; } = [];

    public override async Task LaadAsync()
    {
        var nu = Reeks.Versies.MaxBy(v => v.Vanaf)!.Afspraak;
        (Invoer, Plek) = (ReeksInvoer.Van(nu), PlekInvoer.Van(nu.Plek));
        Organisaties = await Overlegkeuzes.OrganisatiesAsync(Db, Kijker.Huis, Handeling.Dag);
        Ruimten = await Overlegkeuzes.RuimtenAsync(Db);
    }

    [Vervangt]
    public async Task<IActionResult> OnPostAsync(VanafInvoer wijziging, ReeksInvoer invoer, PlekInvoer plek)
    {
        var gevolg = await new Reeksbeheer(Db).WijzigAsync(Reeks, invoer.AlsAfspraak(plek), wijziging.Vanaf!.Value, wijziging.Reden, Handeling);
        await Db.SaveChangesAsync();
        var mails = 0;
        foreach (var overleg in gevolg.Verzet.Concat(gevolg.Afgelast))
        {
            mails += await new Uitnodigen(Db).StuurAsync(overleg, post.Briefhoofd, Handeling, alleenGenodigd: true);
        }

        await Db.SaveChangesAsync();
        return Naar("/Overleggen/Reeks", new { reeks = Reeks.Id.ToString() }, string.Join(" ", new[]
        {
            $"De reeks is gewijzigd vanaf {Tekst.Datum(wijziging.Vanaf!.Value)}.",
            $"Aangepast: {gevolg.Verzet.Count}, afgelast: {gevolg.Afgelast.Count}, nieuw: {gevolg.Nieuw.Count}.",
            gevolg.Gelaten > 0 ? $"Met de hand verplaatst en zo gelaten: {gevolg.Gelaten}." : null,
            mails > 0 ? $"Verstuurde berichten: {mails}." : null,
        }.OfType<string>()));
    }
}
