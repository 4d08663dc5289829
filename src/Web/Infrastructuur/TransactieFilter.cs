using Microsoft.AspNetCore.Mvc.Filters;
using Partituur.Kern.Data;

namespace Partituur.Web.Infrastructuur;

/// <summary>One transaction per change: rule, data and log together, or nothing.</summary>
public sealed class TransactieFilter(PartituurDb db) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (HttpMethods.IsGet(context.HttpContext.Request.Method) || context.HandlerInstance is not Pagina)
        {
            await next();
            return;
        }

        await using var transactie = await db.Database.BeginTransactionAsync(context.HttpContext.RequestAborted);
        var klaar = await next();

        // The rule filter has rolled back when it showed the page again; what the page then logged stands on its own.
        if (klaar.Exception is null && db.Database.CurrentTransaction is not null)
        {
            await transactie.CommitAsync(context.HttpContext.RequestAborted);
        }
    }
}
