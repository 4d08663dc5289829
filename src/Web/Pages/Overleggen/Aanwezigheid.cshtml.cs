using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Pages.Triage;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>Who is or was at a meeting, how, at which cases; and the inzet that follows from it (eis 19, 75).</summary>
[Recht(OverlegRecht.Voorzitten)]
public sealed class AanwezigheidModel(PartituurDb db) : Pagina(db)
{
    public Vergadering Vergadering => Van<Vergadering>();

    public Vergaderbeeld Beeld { get; private set; } = default!;

    /// <summary>Only for the names in the form.</summary>
    public ErbijInvoer Erbij { get; set; } = new();

    /// <summary>Only for the names in the form.</summary>
    public VerbeterInvoer Verbeter { get; set; } = new();

    /// <summary>Whose attendance is corrected.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Wie { get; set; }

    public Vergaderdeelnemerbeeld? Gekozen { get; private set; }

    public IReadOnlyList<SelectListItem> Anderen { get; private set; } = [];

    public IEnumerable<SelectListItem> Casussen => Beeld.Punten.Where(p => p.Casus is not null).Select(p => new SelectListItem($"{p.Nummer}. {p.Casusnummer}", p.Casus.ToString()));

    public IReadOnlyList<(string Organisatie, int Kwartieren)> Inzet => [.. Vergadering.Inzet().GroupBy(i => i.Organisatie).Select(g => (Beeld.Deelnemers.First(d => d.Organisatie == g.Key).Organisatienaam, g.Sum(i => i.Kwartieren))).OrderBy(g => g.Item1, StringComparer.CurrentCulture)];

    public int Bij(ProfessionalId wie) => Vergadering.Plekken.Count(p => p.ProfessionalId == wie && p.Bij);

    public override async Task LaadAsync()
    {
        Beeld = await Vergaderbeeld.LeesAsync(Db, Vergadering, Kijker, Handeling.Dag, Handeling.Op);
        Anderen = [.. (await TafelPagina.Mensen(Db, new Vergaderbeheer(Db).MogenMeedoen(Kijker.Huis, Handeling.Dag))).Where(p => Beeld.Deelnemers.All(d => d.Professional.ToString() != p.Value))];
        Gekozen = Beeld.Deelnemers.FirstOrDefault(d => d.Professional.ToString() == Wie);
        if (Gekozen is { } g)
        {
            Verbeter = new() { Professional = Wie, Deelname = g.Deelname, Casussen = [.. Vergadering.Plekken.Where(p => p.ProfessionalId == g.Professional && p.Bij).Select(p => p.CasusId.ToString())] };
        }

        Getoond = Beeld.Getoond;
    }

    /// <summary>Somebody comes in or goes away.</summary>
    public Task<IActionResult> OnPostKomtAsync(ProfessionalId professional, Deelname deelname) => DoeAsync(v => v.ZetDeelname(professional, deelname), "Wie er is, is bijgewerkt.");

    /// <summary>Signed on paper.</summary>
    public async Task<IActionResult> OnPostPapierAsync(ProfessionalId professional)
    {
        var (nummer, _) = await new Vergaderbeheer(Db).VerklaringAsync(Vergadering.HuisId, Handeling.Dag);
        return await DoeAsync(v => v.Teken(professional, nummer, true, Handeling), "De handtekening op papier is genoteerd.");
    }

    /// <summary>The chair opens one case to somebody.</summary>
    public Task<IActionResult> OnPostLaatToeAsync(ProfessionalId professional, CasusId casus) => DoeAsync(v => v.LaatToe(casus, professional), "Deze casus is nu open voor deze persoon.");

    public async Task<IActionResult> OnPostErbijAsync(ErbijInvoer erbij)
    {
        _ = ProfessionalId.TryParse(erbij.Professional, null, out var wie);
        var iemand = await new Vergaderbeheer(Db).IemandAsync(Vergadering, wie, erbij.Deel, Handeling.Dag);
        return await DoeAsync(v => v.Nodig([iemand]), "De deelnemer staat op de lijst.");
    }

    [Vervangt]
    public async Task<IActionResult> OnPostVerbeterAsync(VerbeterInvoer verbeter)
    {
        _ = ProfessionalId.TryParse(verbeter.Professional, null, out var wie);
        Vergadering.Verbeter(wie, verbeter.Deelname!.Value, verbeter.Casussen.Select(c => CasusId.TryParse(c, null, out var id) ? id : default).ToHashSet());
        await Vergadersluiting.WerkBijAsync(Db, Vergadering, Handeling);
        await Db.SaveChangesAsync();
        return Hier("De aanwezigheid is verbeterd.");
    }

    private async Task<IActionResult> DoeAsync(Action<Vergadering> wat, string bericht)
    {
        await new Vergaderbeheer(Db).DoeAsync(Vergadering, v =>
        {
            wat(v);
            return Task.CompletedTask;
        });
        return Hier(bericht);
    }

    private IActionResult Hier(string bericht) => Naar("/Overleggen/Aanwezigheid", new { vergadering = Vergadering.Id.ToString() }, bericht);
}
