using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Partituur.Kern.Gedeeld;
using Partituur.Web.Api.Inzicht;
using Partituur.Web.Api.Meldingen;
using Partituur.Web.Api.Toegang;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Api;

/// <summary>The API: the same rooms, rights, log and rules as the pages, under /api/v1 with a bearer token (NLGov REST API Design Rules).</summary>
public static class ApiOpzet
{
    public const string Versie = "1.0.0";

    public static IServiceCollection AddPartituurApi(this IServiceCollection diensten)
    {
        diensten.ConfigureHttpJsonOptions(o =>
        {
            o.SerializerOptions.Converters.Add(new IdJson());
            o.SerializerOptions.Converters.Add(new JsonStringEnumConverter());
        });
        return diensten.AddOpenApi("v1", o =>
        {
            o.AddDocumentTransformer((document, _, _) =>
            {
                document.Info = new OpenApiInfo
                {
                    Title = "Partituur",
                    Version = Versie,
                    Description = "Melding, bevraging, triage, casus en plan van een Zorg- en Veiligheidshuis. Alleen wat de aangemelde professional mag zien en doen; lezen laat een spoor na.",
                    Contact = new OpenApiContact { Name = "De beheerder van uw Veiligheidshuis", Url = new Uri("/toegankelijkheid", UriKind.Relative) },
                    License = new OpenApiLicense { Name = "EUPL-1.2", Identifier = "EUPL-1.2" },
                };
                return Task.CompletedTask;
            });
            o.AddSchemaTransformer((schema, context, _) =>
            {
                var soort = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
                if (new IdJson().CanConvert(soort))
                {
                    schema.Type = JsonSchemaType.String;
                    schema.Format = "uuid";
                }

                return Task.CompletedTask;
            });
        });
    }

    public static void MapPartituurApi(this IEndpointRouteBuilder app)
    {
        app.MapOpenApi("/api/{documentName}/openapi.json").AllowAnonymous().WithMetadata(new VrijToegankelijkAttribute("De beschrijving van de API is openbaar"));
        var open = app.MapGroup("/api/v1").AddEndpointFilter(ZetVersie);
        TokensApi.Map(open);
        var api = open.MapGroup(string.Empty)
            .RequireAuthorization(p => p.AddAuthenticationSchemes(IdentityConstants.BearerScheme).RequireAuthenticatedUser())
            .AddEndpointFilter<ApiFilter>()
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        MeldingenApi.Map(api);
        JaarcijfersApi.Map(api);
    }

    /// <summary>The right of an endpoint, as on a page.</summary>
    public static TBuilder MetRecht<TBuilder>(this TBuilder builder, Enum recht)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new RechtAttribute(recht));

    private static ValueTask<object?> ZetVersie(EndpointFilterInvocationContext context, EndpointFilterDelegate volgende)
    {
        context.HttpContext.Response.Headers["API-Version"] = Versie;
        return volgende(context);
    }
}
