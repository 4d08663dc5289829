using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Api;

/// <summary>
/// The four filters of the pages in one, for the API: transaction, gate, rules as problem+json (RFC 9457), and a line in the log for what was read. Fails closed.
/// </summary>
public sealed class ApiFilter(PartituurDb db, Poort poort, TimeProvider klok) : IEndpointFilter
{
    private static readonly object OnderwerpSleutel = new();
    private static readonly object GetoondSleutel = new();

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var recht = http.GetEndpoint()?.Metadata.GetMetadata<RechtAttribute>()?.Recht ?? throw new InvalidOperationException("An endpoint without a right is not served.");
        var wijzigt = !HttpMethods.IsGet(http.Request.Method);
        await using var transactie = wijzigt ? await db.Database.BeginTransactionAsync(http.RequestAborted) : null;
        var toelating = await poort.VraagAsync(http, [recht], wijzigt);
        if (!toelating.IsToegelaten)
        {
            return Probleem(toelating.Status, toelating.Status == StatusCodes.Status404NotFound ? "niet-gevonden" : "geen-toegang", toelating.Reden!);
        }

        http.Items[OnderwerpSleutel] = toelating.Onderwerp;
        if (Invoercontrole.Fouten(context.Arguments.OfType<IInvoer>(), klok) is { Count: > 0 } fouten)
        {
            return OngeldigeInvoer(fouten);
        }

        try
        {
            var uit = await next(context);
            await LegInzageVastAsync(http, recht, toelating.Onderwerp, wijzigt);
            if (transactie is not null)
            {
                await transactie.CommitAsync(http.RequestAborted);
            }

            return uit;
        }
        catch (InvoerOngeldig fout)
        {
            return OngeldigeInvoer(new() { [fout.Veld] = [fout.Message] });
        }
        catch (NietGevonden fout)
        {
            return Probleem(StatusCodes.Status404NotFound, "niet-gevonden", fout.Message);
        }
        catch (RegelGeschonden regel)
        {
            return Probleem(StatusCodes.Status409Conflict, regel.Code, regel.Message);
        }
        catch (DbUpdateConcurrencyException)
        {
            return OndertussenGewijzigd();
        }
    }

    /// <summary>The object of the route, found and allowed by the gate.</summary>
    public static T Onderwerp<T>(HttpContext http)
        where T : class => http.Items[OnderwerpSleutel] as T ?? throw new InvalidOperationException($"The route of this endpoint has no {typeof(T).Name}.");

    /// <summary>Tells the log which people or files a list shows. A list of people that does not tell is refused.</summary>
    /// <param name="http">The request.</param>
    /// <param name="ids">What is shown; empty is an answer too.</param>
    /// <param name="vraag">What was asked, when that is not the query string (a burgerservicenummer never stands there).</param>
    public static void Getoond(HttpContext http, IEnumerable<Guid> ids, object? vraag = null) =>
        http.Items[GetoondSleutel] = new Antwoordspoor(vraag ?? http.Request.QueryString.Value, [.. ids]);

    /// <summary>
    /// Refuses a second writer who has not seen the last state: the version that was read comes back in <c>If-Match</c> or in the body. Without either the
    /// writer did not ask to be told.
    /// </summary>
    /// <exception cref="RegelGeschonden">Somebody else was first.</exception>
    /// <exception cref="InvoerOngeldig">If-Match holds no version of ours.</exception>
    public static void MoetVersieZijn(HttpContext http, Aggregaat aggregaat, int? versie)
    {
        if (http.Request.Headers.IfMatch is [{ Length: > 0 } kop] && kop != "*")
        {
            versie = EntityTagHeaderValue.TryParse(kop, out var tag) && int.TryParse(tag.Tag.Value!.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var getal)
                ? getal
                : throw new InvoerOngeldig("If-Match", "Geef de versie die u las, bijvoorbeeld \"3\".");
        }

        if (versie is { } gelezen && gelezen != aggregaat.Versie)
        {
            throw new RegelGeschonden("ondertussen-gewijzigd", Gewijzigd);
        }
    }

    /// <summary>Sends the version along as ETag and gives it back for the body.</summary>
    public static int Versie(HttpContext http, Aggregaat aggregaat)
    {
        http.Response.Headers.ETag = $"\"{aggregaat.Versie}\"";
        return aggregaat.Versie;
    }

    public static IResult Probleem(int status, string code, string zin) =>
        Results.Problem(zin, statusCode: status, title: zin.Split(". ")[0], type: $"urn:partituur:{code}");

    public static IResult OngeldigeInvoer(Dictionary<string, string[]> fouten) =>
        Results.ValidationProblem(fouten, detail: string.Join(" ", fouten.Values.SelectMany(f => f).Distinct()), title: "De invoer klopt niet.", type: "urn:partituur:ongeldige-invoer");

    private const string Gewijzigd = "Dit is ondertussen door iemand anders gewijzigd. Haal het opnieuw op.";

    private static IResult OndertussenGewijzigd() => Probleem(StatusCodes.Status409Conflict, "ondertussen-gewijzigd", Gewijzigd);

    /// <summary>As on a page: an inzage for the object that was read, a vraag for a list, also for a question that does not fit in an address.</summary>
    private async Task LegInzageVastAsync(HttpContext http, Enum recht, object? onderwerp, bool wijzigt)
    {
        var wat = (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? http.Request.Path;
        var spoor = http.Items[GetoondSleutel] as Antwoordspoor;
        var leest = !wijzigt && Rechtentabel.GaatOverMensen(recht);
        if (leest && onderwerp is Aggregaat aggregaat)
        {
            db.LogInzage(wat, aggregaat.GetType().Name, aggregaat.Sleutel);
        }
        else if (leest && spoor is null)
        {
            throw new InvalidOperationException($"{wat} shows people and does not say which.");
        }

        if (spoor is not null)
        {
            db.LogVraag(wat, new { vraag = spoor.Vraag, getoond = spoor.Ids });
        }

        if (leest || spoor is not null)
        {
            await db.SaveChangesAsync(http.RequestAborted);
        }
    }

    private sealed record Antwoordspoor(object? Vraag, IReadOnlyList<Guid> Ids);
}

/// <summary>Wrong input that only the handler can see; answered with 400 and the name of the field.</summary>
public sealed class InvoerOngeldig(string veld, string zin) : Exception(zin)
{
    public string Veld { get; } = veld;
}

/// <summary>Something below the object of the route that is not there; answered with 404.</summary>
public sealed class NietGevonden(string zin) : Exception(zin);
