using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Partituur.Web.Api;

/// <summary>
/// What every endpoint has in common stands once in the published description: version header, bearer token, the problems that the filter and the
/// middleware answer with, and the object in the address, which the gate binds and no handler declares.
/// </summary>
public static partial class Beschrijving
{
    private const string Wortel = "/api/v1";
    private const string Token = "bearer";

    public static void StelIn(OpenApiOptions opties)
    {
        opties.AddDocumentTransformer((document, context, _) =>
        {
            Omschrijf(document, (IConfiguration)context.ApplicationServices.GetService(typeof(IConfiguration))!);
            return Task.CompletedTask;
        });
        opties.AddOperationTransformer(VulAanAsync);
        opties.AddSchemaTransformer((schema, context, _) =>
        {
            var soort = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
            if (new IdJson().CanConvert(soort))
            {
                schema.Type = JsonSchemaType.String;
                schema.Format = "uuid";
            }

            // The generator does not look inside a list of typed ids.
            if (context.JsonTypeInfo.ElementType is { } element && new IdJson().CanConvert(element))
            {
                schema.Items = new OpenApiSchema { Type = JsonSchemaType.String, Format = "uuid" };
            }

            Invoerschema.VulAan(schema, context.JsonTypeInfo);
            return Task.CompletedTask;
        });
    }

    private static void Omschrijf(OpenApiDocument document, IConfiguration instellingen)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Partituur",
            Version = ApiOpzet.Versie,
            Description = "Melding, bevraging, triage, casus en plan van een Zorg- en Veiligheidshuis. Alleen wat de aangemelde professional mag zien en doen; lezen laat een spoor na. "
                + "Wie iets overschrijft, geeft de gelezen versie terug in If-Match of in het veld ‘versie’ en hoort dan of iemand anders eerder was.",
            Contact = new OpenApiContact
            {
                Name = instellingen["Api:Contact:Naam"] ?? "De beheerder van uw Veiligheidshuis",
                Email = instellingen["Api:Contact:Email"] ?? "beheerder@veiligheidshuis.example",
                Url = new Uri(instellingen["Api:Contact:Url"] ?? "https://veiligheidshuis.example/toegankelijkheid"),
            },
            License = new OpenApiLicense { Name = "EUPL-1.2", Identifier = "EUPL-1.2" },
        };

        // NLGov /core/uri-version: the major version stands in the address of the server, not in every path.
        document.Servers = [new OpenApiServer { Url = Wortel }];
        var paden = new OpenApiPaths();
        foreach (var (pad, inhoud) in document.Paths)
        {
            paden.Add(pad.StartsWith(Wortel, StringComparison.Ordinal) ? pad[Wortel.Length..] : pad, inhoud);
        }

        document.Paths = paden;
        document.Components ??= new();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        document.Components.SecuritySchemes[Token] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "Een token van /tokens; geldt 30 minuten." };
    }

    private static async Task VulAanAsync(OpenApiOperation operatie, OpenApiOperationTransformerContext context, CancellationToken stop)
    {
        var pad = "/" + context.Description.RelativePath!.TrimStart('/');
        var methode = context.Description.HttpMethod!;
        operatie.OperationId = methode.ToLowerInvariant() + string.Concat(Woord().Matches(Soort().Replace(pad[Wortel.Length..], string.Empty)).Select(m => char.ToUpperInvariant(m.Value[0]) + m.Value[1..]));
        operatie.Parameters ??= [];
        foreach (var naam in Sleutel().Matches(pad).Select(m => m.Groups[1].Value).Where(n => operatie.Parameters.All(p => p.Name != n)))
        {
            operatie.Parameters.Add(new OpenApiParameter { Name = naam, In = ParameterLocation.Path, Required = true, Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "uuid" } });
        }

        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<MetVersie>().Any())
        {
            operatie.Parameters.Add(new OpenApiParameter { Name = "If-Match", In = ParameterLocation.Header, Description = "De versie die u las; een ander was eerder: 409.", Schema = new OpenApiSchema { Type = JsonSchemaType.String } });
        }

        operatie.Responses ??= [];
        foreach (var antwoord in operatie.Responses.Where(r => r.Key[0] is '2' or '3').Select(r => r.Value).OfType<OpenApiResponse>())
        {
            antwoord.Headers ??= new Dictionary<string, IOpenApiHeader>();
            antwoord.Headers["API-Version"] = new OpenApiHeader { Description = "Volledig versienummer van de API", Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
        }

        var open = context.Description.ActionDescriptor.EndpointMetadata.OfType<IAllowAnonymous>().Any();
        var leest = methode == HttpMethods.Get;
        var probleem = await GedeeldAsync("Probleem", typeof(ProblemDetails), context, stop);
        void Kan(int status, string wat, IOpenApiSchema schema) => operatie.Responses[status.ToString(System.Globalization.CultureInfo.InvariantCulture)] = new OpenApiResponse
        {
            Description = wat,
            Content = new Dictionary<string, OpenApiMediaType> { ["application/problem+json"] = new() { Schema = schema } },
        };
        if (!leest || operatie.Parameters.Count > 0)
        {
            Kan(400, "De invoer klopt niet; ‘errors’ noemt de velden.", await GedeeldAsync("OngeldigeInvoer", typeof(HttpValidationProblemDetails), context, stop));
        }

        Kan(401, open ? "Aanmelden is niet gelukt." : "Geen geldig token.", probleem);
        if (!open)
        {
            operatie.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Token, context.Document)] = [] }];
            Kan(403, "U hebt het recht hiervoor niet; de zin noemt welk.", probleem);
            if (pad.Contains('{', StringComparison.Ordinal))
            {
                Kan(404, "Dit is er niet, of u mag het niet zien.", probleem);
            }

            if (!leest)
            {
                Kan(409, "Een regel verbiedt dit, of iemand anders was eerder; ‘type’ eindigt op de code.", probleem);
            }
        }
    }

    /// <summary>One schema for all answers of a kind, referred to by name.</summary>
    private static async Task<IOpenApiSchema> GedeeldAsync(string naam, Type soort, OpenApiOperationTransformerContext context, CancellationToken stop)
    {
        var document = context.Document!;
        if (document.Components?.Schemas?.ContainsKey(naam) != true)
        {
            document.AddComponent<IOpenApiSchema>(naam, await context.GetOrCreateSchemaAsync(soort, null, stop));
        }

        return new OpenApiSchemaReference(naam, document);
    }

    [GeneratedRegex(@"\{(\w+)", RegexOptions.None, 1000)]
    private static partial Regex Sleutel();

    [GeneratedRegex(@"\w+", RegexOptions.None, 1000)]
    private static partial Regex Woord();

    [GeneratedRegex(@":\w+", RegexOptions.None, 1000)]
    private static partial Regex Soort();
}

/// <summary>On an endpoint that overwrites: the version that was read may come back in If-Match.</summary>
public sealed class MetVersie;
