using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Meldingen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Meldingen.Importeren;

/// <summary>Step 4: how far it is. With scripts the bar moves by server-sent events; without, the page comes anew every few seconds.</summary>
[Recht(MeldingRecht.Importeren)]
public sealed class VoortgangModel(PartituurDb db, TimeProvider klok) : ImportPagina(db)
{
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromSeconds(1);

    public override Task LaadAsync()
    {
        IsHier(ImportStatus.Bezig);
        return Task.CompletedTask;
    }

    /// <summary>The bar again and again, until it does not run any more. Shows nobody.</summary>
    public async Task<IActionResult> OnGetStroomAsync()
    {
        var (id, stop) = (Import.Id, HttpContext.RequestAborted);
        Response.ContentType = "text/event-stream";
        Response.Headers.CacheControl = "no-store";
        try
        {
            while (true)
            {
                var nu = await Db.Importen.AsNoTracking().FirstAsync(i => i.Id == id, stop);
                var loopt = nu.Status == ImportStatus.Bezig;
                var klaar = loopt ? string.Empty : $"<p><a href=\"{Url.Page("/Meldingen/Importeren/Uitkomst", new { import = id.ToString() })}\">Klaar: naar de uitkomst</a></p>";
                await Response.WriteAsync($"data: {Balk(nu)}{klaar}\n\n{(loopt ? string.Empty : "event: klaar\ndata: klaar\n\n")}", stop);
                await Response.Body.FlushAsync(stop);
                if (!loopt)
                {
                    break;
                }

                await Task.Delay(Tussenpoos, klok, stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The browser went elsewhere.
        }

        return new EmptyResult();
    }

    public async Task<IActionResult> OnPostStopAsync()
    {
        Import.Stop();
        await Db.SaveChangesAsync();
        return Naar("/Meldingen/Importeren/Uitkomst", new { import = Import.Id.ToString() }, "De import is gestopt. Wat binnen is, blijft.");
    }

    /// <summary>As the tag helper draws it, for a stream that has no view.</summary>
    public static string Balk(Import import) =>
        string.Create(CultureInfo.InvariantCulture, $"<div class=\"voortgang\"><label for=\"stand\">Rijen verwerkt: {import.Gedaan} van {import.Gelezen}</label><progress id=\"stand\" value=\"{import.Gedaan}\" max=\"{import.Gelezen}\"></progress></div>");
}
