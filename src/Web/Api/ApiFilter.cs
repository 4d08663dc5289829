using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Api;

/// <summary>
/// The four filters of the pages in one, for the API: transaction, gate, rules as problem+json (RFC 9457), and a line in the log for what was read. Fails closed.
/// </summary>
public sealed class ApiFilter(PartituurDb db, Poort poort) : IEndpointFilter
{
    private const string OnderwerpSleutel = "Onderwerp";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var recht = http.GetEndpoint()?.Metadata.GetMetadata<RechtAttribute>()?.Recht ?? throw new InvalidOperationException("An endpoint without a right is not served.");
        var wijzigt = !HttpMethods.IsGet(http.Request.Method);
        await using var transactie = wijzigt ? await db.Database.BeginTransactionAsync(http.RequestAborted) : null;
        var toelating = await poort.VraagAsync(http, [recht], wijzigt);
        if (!toelating.IsToegelaten)
        {
            return Probleem(toelating.Status, "geen-toegang", toelating.Reden!);
        }

        http.Items[OnderwerpSleutel] = toelating.Onderwerp;
        if (Ongeldig(context.Arguments) is { Count: > 0 } fouten)
        {
            return Results.ValidationProblem(fouten, title: "De invoer klopt niet.", statusCode: StatusCodes.Status400BadRequest);
        }

        try
        {
            var uit = await next(context);
            if (!wijzigt)
            {
                await LegInzageVastAsync(http, recht, toelating.Onderwerp);
            }
            else
            {
                await transactie!.CommitAsync(http.RequestAborted);
            }

            return uit;
        }
        catch (RegelGeschonden regel)
        {
            return Probleem(StatusCodes.Status409Conflict, regel.Code, regel.Message);
        }
        catch (DbUpdateConcurrencyException)
        {
            return Probleem(StatusCodes.Status409Conflict, "ondertussen-gewijzigd", "Dit is ondertussen door iemand anders gewijzigd. Haal het opnieuw op.");
        }
    }

    /// <summary>The object of the route, found and allowed by the gate.</summary>
    public static T Onderwerp<T>(HttpContext http)
        where T : class => http.Items[OnderwerpSleutel] as T ?? throw new InvalidOperationException($"The route of this endpoint has no {typeof(T).Name}.");

    public static IResult Probleem(int status, string code, string zin) =>
        Results.Problem(zin, statusCode: status, title: zin.Split(". ")[0], type: $"urn:partituur:{code}");

    private async Task LegInzageVastAsync(HttpContext http, Enum recht, object? onderwerp)
    {
        if (!Rechtentabel.GaatOverMensen(recht))
        {
            return;
        }

        var wat = (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? http.Request.Path;
        if (onderwerp is Aggregaat aggregaat)
        {
            db.LogInzage(wat, aggregaat.GetType().Name, aggregaat.Sleutel);
        }
        else
        {
            db.LogVraag(wat, new { vraag = http.Request.QueryString.Value, getoond = http.Items["Getoond"] ?? throw new InvalidOperationException($"{wat} shows people and does not say which.") });
        }

        await db.SaveChangesAsync(http.RequestAborted);
    }

    private static Dictionary<string, string[]> Ongeldig(IList<object?> argumenten)
    {
        var fouten = new List<ValidationResult>();
        foreach (var invoer in argumenten.OfType<IInvoer>())
        {
            Validator.TryValidateObject(invoer, new ValidationContext(invoer), fouten, validateAllProperties: true);
            foreach (var (deel, i) in invoer.Delen.Select((d, i) => (d, i)))
            {
                var eigen = new List<ValidationResult>();
                Validator.TryValidateObject(deel, new ValidationContext(deel), eigen, validateAllProperties: true);
                fouten.AddRange(eigen.Select(f => new ValidationResult(f.ErrorMessage, f.MemberNames.Select(n => $"personen[{i}].{n}"))));
            }
        }

        return fouten.SelectMany(f => f.MemberNames.DefaultIfEmpty(string.Empty), (f, n) => (Naam: CamelCase(n), f.ErrorMessage))
            .GroupBy(f => f.Naam).ToDictionary(g => g.Key, g => g.Select(f => f.ErrorMessage ?? "Ongeldig.").ToArray());
    }

    private static string CamelCase(string naam) => naam.Length == 0 ? naam : char.ToLowerInvariant(naam[0]) + naam[1..];
}

/// <summary>A body that is validated before the handler runs.</summary>
public interface IInvoer
{
    IEnumerable<object> Delen => [];
}
