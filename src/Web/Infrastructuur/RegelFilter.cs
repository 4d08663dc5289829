using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Web.Onderdelen;

namespace Partituur.Web.Infrastructuur;

/// <summary>
/// Wrong input (400), a broken rule (409) and a second writer (409) show the same page with what was typed and a sentence. Runs inside the transaction filter and outside the handler.
/// </summary>
public sealed class RegelFilter(PartituurDb db, Poort poort) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HandlerInstance is not Pagina pagina || HttpMethods.IsGet(context.HttpContext.Request.Method))
        {
            await next();
            return;
        }

        if (context.HandlerMethod?.MethodInfo.IsDefined(typeof(ZonderControleAttribute), false) == true)
        {
            context.ModelState.VergeetFouten();
            await pagina.LaadAsync();
        }
        else if (!context.ModelState.IsValid)
        {
            context.Result = await OpnieuwAsync(pagina, context, StatusCodes.Status400BadRequest);
            return;
        }

        var gelezen = GelezenVersie.Nodig(context.HandlerMethod?.MethodInfo) ? GelezenVersie.Van(context.HttpContext.Request) : null;
        if (gelezen is { } versie)
        {
            db.GaUitVan(versie.Sleutel, versie.Versie);
        }
        else if (GelezenVersie.Nodig(context.HandlerMethod?.MethodInfo))
        {
            context.ModelState.AddModelError(string.Empty, "Dit formulier is niet volledig. Controleer wat er staat en verstuur het opnieuw.");
            context.Result = await OpnieuwAsync(pagina, context, StatusCodes.Status400BadRequest);
            return;
        }

        var klaar = await next();
        var zin = klaar.Exception switch
        {
            RegelGeschonden regel => regel.Message,
            DbUpdateConcurrencyException => await WieWasEerderAsync(gelezen?.Sleutel ?? (pagina.Onderwerp as Aggregaat)?.Sleutel),
            _ => null,
        };
        if (zin is not null)
        {
            pagina.Ondertussen = klaar.Exception is DbUpdateConcurrencyException;
            klaar.ExceptionHandled = true;
            context.ModelState.AddModelError(klaar.Exception is RegelGeschonden r ? BijRegelAttribute.Veld(context, r.Code) : string.Empty, zin);
            klaar.Result = await OpnieuwAsync(pagina, context, StatusCodes.Status409Conflict);
        }
        else if (klaar.Exception is null && !context.ModelState.IsValid && klaar.Result is PageResult)
        {
            klaar.Result = await OpnieuwAsync(pagina, context, StatusCodes.Status400BadRequest);
        }
    }

    /// <summary>Half-done changes are thrown away and the object is read anew, so that the page shows what is, beside what was typed.</summary>
    private async Task<PageResult> OpnieuwAsync(Pagina pagina, PageHandlerExecutingContext context, int status)
    {
        var transactie = db.Database.CurrentTransaction;
        if (transactie is not null)
        {
            await transactie.RollbackAsync();
        }

        db.ChangeTracker.Clear();
        var toelating = await poort.VraagAsync(context.HttpContext, RechtFilter.RechtenVan(pagina.GetType(), null), false);
        pagina.Onderwerp = toelating.Onderwerp;
        await pagina.LaadAsync();
        pagina.ViewData["Geweigerd"] = true;
        var resultaat = pagina.Page();
        resultaat.StatusCode = status;
        return resultaat;
    }

    private async Task<string> WieWasEerderAsync(Guid? id)
    {
        var laatste = await db.Logregels.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking()
            .Where(l => l.OnderwerpId == id && l.Soort == Logsoort.Gebeurtenis).OrderByDescending(l => l.Op).ThenByDescending(l => l.Id)
            .Select(l => new { l.Wie, l.Op }).FirstOrDefaultAsync();
        var naam = laatste?.Wie is { } wie ? await db.Professionals.AsNoTracking().Where(p => p.Id == new ProfessionalId(wie)).Select(p => p.Naam).FirstOrDefaultAsync() : null;
        return $"Dit is ondertussen gewijzigd door {naam ?? "iemand anders"}{(laatste is null ? string.Empty : $", op {Moment.Tekst(laatste.Op)}")}. U ziet nu de laatste stand; wat u typte staat er nog. Controleer het en verstuur opnieuw.";
    }
}
