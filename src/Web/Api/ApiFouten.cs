using System.Text.Json;
using System.Text.RegularExpressions;

namespace Partituur.Web.Api;

/// <summary>
/// Outermost around /api: the version header on every answer, and problem+json with a Dutch sentence for whatever went wrong before or outside an endpoint:
/// no token, no such address, wrong method or media type, a body that is no JSON, a mistake of ours. Never a trace, never a page.
/// </summary>
public sealed partial class ApiFouten(RequestDelegate volgende, ILogger<ApiFouten> log)
{
    public async Task InvokeAsync(HttpContext http)
    {
        http.Response.Headers["API-Version"] = ApiOpzet.Versie;
        if (http.Request.Path.Value!.EndsWith('/'))
        {
            // NLGov /core/no-trailing-slash: one address per thing.
            await Kaal(StatusCodes.Status404NotFound).ExecuteAsync(http);
            return;
        }

        if (http.Request.Path.Value.EndsWith("/openapi.json", StringComparison.Ordinal))
        {
            // NLGov /core/publish-openapi: tools in a browser may read the description from anywhere.
            http.Response.Headers.AccessControlAllowOrigin = "*";
        }

        try
        {
            await volgende(http);
        }
        catch (BadHttpRequestException fout) when (!http.Response.HasStarted)
        {
            await Onleesbaar(fout).ExecuteAsync(http);
            return;
        }
        catch (Exception fout) when (!http.Response.HasStarted && !http.RequestAborted.IsCancellationRequested)
        {
            log.LogError(fout, "An API request failed");
            http.Response.Clear();
            http.Response.Headers["API-Version"] = ApiOpzet.Versie;
            await Kaal(StatusCodes.Status500InternalServerError).ExecuteAsync(http);
            return;
        }

        if (http.Response is { HasStarted: false, StatusCode: >= 400, ContentLength: null, ContentType: null })
        {
            await Kaal(http.Response.StatusCode).ExecuteAsync(http);
        }
    }

    /// <summary>What could not be read, with the field when the reader knows it.</summary>
    private static IResult Onleesbaar(BadHttpRequestException fout)
    {
        if (fout.StatusCode != StatusCodes.Status400BadRequest)
        {
            return Kaal(fout.StatusCode);
        }

        // A syntax error has a reader's exception inside; without one the JSON was sound and a value did not fit.
        if (fout.InnerException is JsonException { Path: { Length: > 2 } pad, InnerException: not JsonException })
        {
            return ApiFilter.OngeldigeInvoer(new() { [pad[2..]] = ["Deze waarde past niet bij dit veld."] });
        }

        return Parameter().Match(fout.Message) is { Success: true } parameter
            ? ApiFilter.OngeldigeInvoer(new() { [parameter.Groups[1].Value] = ["Deze waarde past niet bij deze parameter."] })
            : ApiFilter.Probleem(StatusCodes.Status400BadRequest, "onleesbaar", "Het verzoek is niet te lezen. Stuur geldige JSON met de velden uit de beschrijving.");
    }

    private static IResult Kaal(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => ApiFilter.Probleem(status, "niet-aangemeld", "U bent niet aangemeld. Stuur een geldig token mee als ‘Authorization: Bearer’."),
        StatusCodes.Status403Forbidden => ApiFilter.Probleem(status, "geen-toegang", "Hiervoor hebt u geen recht."),
        StatusCodes.Status404NotFound => ApiFilter.Probleem(status, "niet-gevonden", "Dit adres bestaat niet. Controleer de schrijfwijze in de beschrijving van de API."),
        StatusCodes.Status405MethodNotAllowed => ApiFilter.Probleem(status, "methode-kan-niet", "Dit adres kent deze methode niet. De kop ‘Allow’ noemt wat wel kan."),
        StatusCodes.Status413PayloadTooLarge => ApiFilter.Probleem(status, "te-groot", "Het verzoek is te groot."),
        StatusCodes.Status415UnsupportedMediaType => ApiFilter.Probleem(status, "geen-json", "Stuur de gegevens als JSON, met Content-Type ‘application/json’."),
        >= 500 => ApiFilter.Probleem(status, "storing", "Er ging iets mis bij ons. Er is niets gewijzigd. Probeer het later opnieuw."),
        _ => ApiFilter.Probleem(status, "geweigerd", "Dit verzoek kan niet worden uitgevoerd."),
    };

    [GeneratedRegex("^Failed to bind parameter \"\\S+ (\\w+)\"", RegexOptions.None, 1000)]
    private static partial Regex Parameter();
}
