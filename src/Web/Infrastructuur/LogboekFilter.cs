using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;

namespace Partituur.Web.Infrastructuur;

/// <summary>
/// Reading leaves a trace: every page about people that is about to be shown writes its line before a byte leaves, and fails closed
/// (wet.md L6, NEN 7513). A list logs the question and the ids that it shows.
/// </summary>
public sealed class LogboekFilter(PartituurDb db) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var klaar = await next();
        if (klaar.Exception is null && klaar.Result is PageResult or PartialViewResult && context.HandlerInstance is Pagina pagina)
        {
            await LegVastAsync(pagina, RechtFilter.RechtenVan(pagina.GetType(), context.HandlerMethod?.MethodInfo), context.ActionDescriptor.ViewEnginePath);
        }
    }

    private async Task LegVastAsync(Pagina pagina, IReadOnlyList<Enum> rechten, string wat)
    {
        if (pagina.Onderwerp is Aggregaat onderwerp)
        {
            db.LogInzage(wat, onderwerp.GetType().Name, onderwerp.Sleutel);

            // A page about one case may also search for people outside it.
            if (pagina.Getoond is { } erbij)
            {
                db.LogVraag(wat, new { vraag = pagina.Vraag, getoond = erbij });
            }
        }
        else if (pagina.Getoond is { } getoond)
        {
            db.LogVraag(wat, new { vraag = pagina.Vraag, getoond });
        }
        else if (rechten.Any(Rechtentabel.GaatOverMensen) && HttpMethods.IsGet(pagina.Request.Method) && pagina is not IFormulier)
        {
            throw new InvalidOperationException($"{wat} shows people and does not say which: set Getoond.");
        }
        else
        {
            return;
        }

        await db.SaveChangesAsync();
    }
}

/// <summary>A page that only asks: it shows nobody.</summary>
public interface IFormulier;
