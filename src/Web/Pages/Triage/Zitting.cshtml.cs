using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Onderdelen;

namespace Partituur.Web.Pages.Triage;

/// <summary>One sitting: its agenda, who is there, the two parts with their rings, and the way to each decision (eis 10, 29).</summary>
[Recht(TriageRecht.Tafel)]
public sealed class ZittingModel(PartituurDb db) : Pagina(db)
{
    public Triagezitting Zitting => Van<Triagezitting>();

    /// <summary>Only for the names in the form.</summary>
    public AanwezigenInvoer Aanwezigen { get; set; } = new();

    /// <summary>Only for the names in the form.</summary>
    public DeelnemerInvoer Deelnemer { get; set; } = new();

    public Zittingbeeld Beeld { get; private set; } = default!;

    public MeldingId? Volgende { get; private set; }

    public IReadOnlyList<SelectListItem> Anderen { get; private set; } = [];

    public bool Leidt => Mag(TriageRecht.ZittingLeiden) && Zitting.Stand != Zittingstand.Gesloten;

    public override async Task LaadAsync()
    {
        Beeld = await Zittingbeeld.LeesAsync(Db, Zitting, Handeling.Dag);
        Volgende = await Zittingbeeld.VolgendeAsync(Db, Zitting);
        Aanwezigen.Professionals = [.. Beeld.Gasten.Where(g => g.Aanwezig).Select(g => g.Professional.ToString())];
        Anderen = Leidt ? [.. (await TafelPagina.Mensen(Db, new TafelInstellen(Db).Deelnemers(Kijker.Huis, Handeling.Dag))).Where(p => !Beeld.Gasten.Any(g => g.Professional.ToString() == p.Value))] : [];
        Getoond = [.. Beeld.Agenda.Select(a => a.Rij.Id.Waarde), .. Beeld.Wachtend.Select(w => w.Id.Waarde)];
        Vraag = new { zitting = Zitting.Id.Waarde };
    }

    [Recht(TriageRecht.ZittingLeiden)]
    public Task<IActionResult> OnPostBeginAsync() => DoeAsync(z => z.Begin(Handeling), "De zitting is begonnen. Wie er is, leest nu mee met deel 1.");

    [Recht(TriageRecht.ZittingLeiden)]
    public Task<IActionResult> OnPostDeelTweeAsync() => DoeAsync(z => z.NaarDeelTwee(Handeling), "Deel 2 is begonnen. Wie in deel 2 aanschuift, leest nu mee met wat in deel 2 ligt.");

    [Recht(TriageRecht.ZittingLeiden)]
    public Task<IActionResult> OnPostDeelEenAsync() => DoeAsync(z => z.TerugNaarDeelEen(Handeling), "U bent terug in deel 1. Wie alleen in deel 2 aanschuift, leest niet meer mee.");

    [Recht(TriageRecht.ZittingLeiden)]
    public Task<IActionResult> OnPostSluitAsync() => DoeAsync(z => z.Sluit(Handeling), "De zitting is gesloten. Niemand leest nog mee. Waar niet over is besloten, blijft op tafel liggen.");

    [Recht(TriageRecht.ZittingLeiden)]
    public Task<IActionResult> OnPostHeropenAsync() => DoeAsync(z => z.Heropen(Handeling), "De zitting is weer open, in deel 1.");

    [Recht(TriageRecht.ZittingLeiden)]
    public Task<IActionResult> OnPostErbijAsync(MeldingId melding) => ZetAgendaAsync([.. Zitting.Keuzes, new(melding, Tafeldeel.Een)], "De melding staat op de agenda.");

    [Recht(TriageRecht.ZittingLeiden)]
    public Task<IActionResult> OnPostErafAsync(MeldingId melding) => ZetAgendaAsync([.. Zitting.Keuzes.Where(k => k.Melding != melding)], "De melding is van de agenda. Zij wacht nog op een besluit.");

    [Recht(TriageRecht.ZittingLeiden)]
    public Task<IActionResult> OnPostDeelAsync(MeldingId melding, Tafeldeel deel) => ZetAgendaAsync([.. Zitting.Keuzes.Select(k => k.Melding == melding ? k with { Deel = deel } : k)], $"De melding ligt in {deel.Leesbaar().ToLowerInvariant()}.");

    [Recht(TriageRecht.ZittingLeiden)]
    public Task<IActionResult> OnPostEerstAsync(MeldingId melding) => ZetAgendaAsync([.. Zitting.Keuzes.OrderByDescending(k => k.Melding == melding)], "De melding staat bovenaan.");

    [Recht(TriageRecht.ZittingLeiden)]
    public async Task<IActionResult> OnPostAanwezigAsync(AanwezigenInvoer aanwezigen)
    {
        var wie = (await Zittingbeeld.LeesAsync(Db, Zitting, Handeling.Dag)).Gasten.Where(g => aanwezigen.Professionals.Contains(g.Professional.ToString())).Select(g => new Vastedeelnemer(g.Professional, g.Deel));
        await new ZittingKlaarzetten(Db).ZetGastenAsync(Zitting, [.. wie], Handeling);
        return await KlaarAsync("Wie er is, is vastgelegd.");
    }

    [Recht(TriageRecht.ZittingLeiden)]
    public async Task<IActionResult> OnPostSchuiftAanAsync(DeelnemerInvoer deelnemer)
    {
        await new ZittingKlaarzetten(Db).ZetGastenAsync(Zitting, [.. Zitting.Gasten.Select(g => new Vastedeelnemer(g.ProfessionalId, g.Deel)), deelnemer.Wie()], Handeling);
        return await KlaarAsync("De deelnemer schuift aan.");
    }

    private async Task<IActionResult> ZetAgendaAsync(IReadOnlyList<Zittingkeuze> keuzes, string bericht)
    {
        await new ZittingKlaarzetten(Db).ZetAgendaAsync(Zitting, keuzes, Handeling);
        return await KlaarAsync(bericht);
    }

    private async Task<IActionResult> DoeAsync(Action<Triagezitting> wat, string bericht)
    {
        await new ZittingKlaarzetten(Db).MoetLeidenAsync(Zitting.TafelId, Handeling);
        wat(Zitting);
        return await KlaarAsync(bericht);
    }

    private async Task<IActionResult> KlaarAsync(string bericht)
    {
        await Db.SaveChangesAsync();
        return Naar("/Triage/Zitting", new { zitting = Zitting.Id.ToString() }, bericht);
    }
}
