using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Data;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Triage;

/// <summary>One offer: the receiver reads the minimal set and answers; administratie answers for who has no account; the chair takes it back (eis 45–47).</summary>
[Recht(TriageRecht.VerwijzingLezen)]
public sealed class VerwijzingModel(PartituurDb db) : Pagina(db)
{
    public RedenInvoer Weigering { get; set; } = new();

    public IntrekInvoer Intrekking { get; set; } = new();

    public Verwijzing Verwijzing => Van<Verwijzing>();

    public bool IsHuis => Kijker.ZietMeldingenVanHuis;

    public string Naam { get; private set; } = string.Empty;

    public string? Nummer { get; private set; }

    public override async Task LaadAsync() =>
        (Naam, Nummer) = (await VerwijzingLezing.NaamAsync(Db, Verwijzing.VoorzieningId), await VerwijzingLezing.NummerAsync(Db, Verwijzing.MeldingId));

    [Recht(TriageRecht.VerwijzingBeantwoorden)]
    public async Task<IActionResult> OnPostAannemenAsync()
    {
        await new VerwijzingAfhandelen(Db).NeemAanAsync(Verwijzing, Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Triage/Verwijzing", new { verwijzing = Verwijzing.Id.ToString() }, IsHuis ? "Het antwoord is vastgelegd. De terugkoppeling staat klaar." : "Dank u wel. U pakt dit op.");
    }

    [Recht(TriageRecht.VerwijzingBeantwoorden)]
    public async Task<IActionResult> OnPostWeigerenAsync(RedenInvoer weigering)
    {
        await new VerwijzingAfhandelen(Db).WeigerAsync(Verwijzing, weigering.Reden, Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Index", null, "De verwijzing is niet aangenomen. De gegevens zijn verwijderd.");
    }

    [Recht(TriageRecht.VerwijzingIntrekken)]
    public async Task<IActionResult> OnPostIntrekkenAsync(IntrekInvoer intrekking)
    {
        await new VerwijzingAfhandelen(Db).TrekInAsync(Verwijzing, intrekking.Reden, Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Triage/Index", null, "De verwijzing is ingetrokken. De melding ligt weer op tafel.");
    }
}
