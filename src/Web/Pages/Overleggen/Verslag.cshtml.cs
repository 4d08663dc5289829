using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>The minutes of a meeting: everybody's own part; who leads adds remarks and sets them (eis 74).</summary>
[Recht(OverlegRecht.Verslag)]
public sealed class VerslagModel(PartituurDb db) : Pagina(db)
{
    public Vergadering Vergadering => Van<Vergadering>();

    /// <summary>An older version.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Versie { get; set; }

    /// <summary>What would be set now, for who leads.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Concept { get; set; }

    /// <summary>The number of the case to which a remark is written.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Punt { get; set; }

    /// <summary>Only for the names in the form.</summary>
    public VerslagopmerkingInvoer Opmerking { get; set; } = new();

    /// <summary>Only for the names in the form.</summary>
    public VaststelInvoer Vaststelling { get; set; } = new();

    /// <summary>Null is nothing to read yet.</summary>
    public Verslagbeeld? Beeld { get; private set; }

    /// <summary>For who leads: which partner read its outcomes.</summary>
    public IReadOnlyList<Pakketrij> Pakketten { get; private set; } = [];

    public bool Leidt => Mag(OverlegRecht.Voorzitten);

    /// <summary>The concept lies on the screen, and can be worked on.</summary>
    public bool InDeMaak => Leidt && Beeld is { Versie: null };

    public override async Task LaadAsync()
    {
        Beeld = await Verslagbeeld.LeesAsync(Db, Vergadering, Kijker, Versie, Concept && Leidt, HttpContext.RequestAborted);
        Bestaat = Beeld is not null || Versie is null;
        Getoond = Beeld?.Getoond ?? [];
        Pakketten = Leidt && Vergadering.Verslagversie > 0 ? await Pakketrij.LeesAsync(Db, Vergadering) : [];
        if (Beeld?.Punten.FirstOrDefault(p => p.Nummer == Punt) is { Casus: { } casus, Inhoud: { } inhoud })
        {
            Opmerking = new() { Casus = casus.ToString(), Tekst = inhoud.Opmerking, Opnieuw = inhoud.Opnieuw };
        }
    }

    [Recht(OverlegRecht.Voorzitten)]
    [Vervangt]
    public async Task<IActionResult> OnPostOpmerkingAsync(VerslagopmerkingInvoer opmerking)
    {
        if (!(await Verslagbeeld.LeestAsync(Db, Vergadering, Kijker))(opmerking.CasusId))
        {
            throw new RegelGeschonden("punt-gesloten", "Deze casus is voor u niet open.");
        }

        await new Verslaglegging(Db).MerkOpAsync(Vergadering, opmerking.CasusId, opmerking.Tekst, opmerking.Opnieuw);
        await Db.SaveChangesAsync();
        return Hier(true, "De opmerking staat in het concept. Zij gaat mee als u het verslag vaststelt.");
    }

    [Recht(OverlegRecht.Vaststellen)]
    [Vervangt]
    public async Task<IActionResult> OnPostVaststellenAsync(VaststelInvoer vaststelling)
    {
        var nummer = await new Verslaglegging(Db).StelVastAsync(Vergadering, await Verslagbeeld.LeestAsync(Db, Vergadering, Kijker), vaststelling.Reden, Handeling);
        await Db.SaveChangesAsync();
        return Hier(false, nummer == 1 ? "Het verslag is vastgesteld. Elke partner heeft zijn uitkomsten op de werklijst." : $"Versie {nummer} van het verslag is vastgesteld. De partners krijgen hun uitkomsten opnieuw.");
    }

    private IActionResult Hier(bool concept, string bericht) => Naar("/Overleggen/Verslag", new { vergadering = Vergadering.Id.ToString(), concept = concept ? (bool?)true : null }, bericht);
}
