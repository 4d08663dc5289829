using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Partituur.Kern.Data;

namespace Partituur.Web.Infrastructuur;

/// <summary>Asks the gate for every page before its handler runs. A page without a right and without a reason to be open is refused: default closed.</summary>
public sealed class RechtFilter(Poort poort, PartituurDb db, Instellingen instellingen) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        VulSchermkop(context);
        var rechten = RechtenVan(context.HandlerInstance.GetType(), context.HandlerMethod?.MethodInfo);
        if (rechten.Count == 0)
        {
            if (context.HandlerInstance.GetType().GetCustomAttribute<VrijToegankelijkAttribute>() is null)
            {
                throw new InvalidOperationException($"{context.HandlerInstance.GetType().Name} has no [Recht] and no [VrijToegankelijk].");
            }

            await next();
            return;
        }

        if (context.HttpContext.User.HasClaim(c => c.Type == AccountClaims.MoetTweedeFactorInstellen) && context.HandlerInstance is not Pages.Toegang.TweedeFactorModel)
        {
            context.Result = new RedirectToPageResult("/Toegang/TweedeFactor");
            return;
        }

        var wijzigt = !HttpMethods.IsGet(context.HttpContext.Request.Method) && !HttpMethods.IsHead(context.HttpContext.Request.Method);
        var toelating = await poort.VraagAsync(context.HttpContext, rechten, wijzigt);
        if (!toelating.IsToegelaten)
        {
            context.HttpContext.Items["Reden"] = toelating.Reden;
            context.Result = new StatusCodeResult(toelating.Status);
            return;
        }

        if (context.HandlerInstance is Pagina pagina)
        {
            pagina.Onderwerp = toelating.Onderwerp;
        }

        await next();
    }

    private void VulSchermkop(PageHandlerExecutingContext context)
    {
        if (context.HandlerInstance is not PageModel pagina)
        {
            return;
        }

        pagina.ViewData["Demo"] = instellingen.Demo;
        if (db.Kijker is { IsGast: false } kijker)
        {
            pagina.ViewData["Huis"] = kijker.HuisNaam;
            pagina.ViewData["Kijker"] = kijker;
            pagina.ViewData["Menu"] = Menu.Voor(kijker);
        }
    }

    public static IReadOnlyList<Enum> RechtenVan(Type pagina, MethodInfo? handler) =>
        [.. new[] { pagina.GetCustomAttribute<RechtAttribute>(), handler?.GetCustomAttribute<RechtAttribute>() }.OfType<RechtAttribute>().Select(r => r.Recht)];
}
