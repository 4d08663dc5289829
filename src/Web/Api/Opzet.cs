using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Identity;
using Partituur.Web.Api.Casussen;
using Partituur.Web.Api.Inzicht;
using Partituur.Web.Api.Meldingen;
using Partituur.Web.Api.Netwerk;
using Partituur.Web.Api.Overleggen;
using Partituur.Web.Api.Personen;
using Partituur.Web.Api.Plannen;
using Partituur.Web.Api.Toegang;
using Partituur.Web.Api.Triage;
using Partituur.Web.Api.Volgen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Api;

/// <summary>The API: the same rooms, rights, log and rules as the pages, under /api/v1 with a bearer token (NLGov REST API Design Rules).</summary>
public static class ApiOpzet
{
    public const string Versie = "1.3.0";

    public static IServiceCollection AddPartituurApi(this IServiceCollection diensten)
    {
        diensten.ConfigureHttpJsonOptions(o =>
        {
            o.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            o.SerializerOptions.Converters.Add(new IdJson());
            o.SerializerOptions.Converters.Add(new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false));
        });

        // Thrown, so that ApiFouten can name the field that could not be read.
        diensten.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = true);
        return diensten.AddOpenApi("v1", Beschrijving.StelIn);
    }

    public static void MapPartituurApi(this IEndpointRouteBuilder app)
    {
        app.MapOpenApi("/api/{documentName}/openapi.json").AllowAnonymous().WithMetadata(new VrijToegankelijkAttribute("De beschrijving van de API is openbaar"));
        var open = app.MapGroup("/api/v1");
        TokensApi.Map(open);
        var api = open.MapGroup(string.Empty)
            .RequireAuthorization(p => p.AddAuthenticationSchemes(IdentityConstants.BearerScheme).RequireAuthenticatedUser())
            .AddEndpointFilter<ApiFilter>();
        WerklijstApi.Map(api);
        GidsApi.Map(api);
        PersonenApi.Map(api);
        PersoonGegevensApi.Map(api);
        KennisvragenApi.Map(api);
        SysteemApi.Map(api);
        RelatiesApi.Map(api);
        VerbandenApi.Map(api);
        MeldingenApi.Map(api);
        BijlagenApi.Map(api);
        SamenhangApi.Map(api);
        FormulierenApi.Map(api);
        ImportenApi.Map(api);
        BevragingenApi.Map(api);
        BevragenApi.Map(api);
        PseudoniemenApi.Map(api);
        BereikApi.Map(api);
        VerrijkingApi.Map(api);
        TriagetafelApi.Map(api);
        TafelactiesApi.Map(api);
        TafelsApi.Map(api);
        ZittingenApi.Map(api);
        TerugkoppelingenApi.Map(api);
        TerugblikkenApi.Map(api);
        CasussenApi.Map(api);
        JournaalApi.Map(api);
        CasusdataApi.Map(api);
        DoorzettingenApi.Map(api);
        InstemmingenApi.Map(api);
        BelemmeringenApi.Map(api);
        HindernissenApi.Map(api);
        SamenstellenApi.Map(api);
        RegieApi.Map(api);
        LeefgebiedenApi.Map(api);
        AnalyseApi.Map(api);
        LadderApi.Map(api);
        AfrondenApi.Map(api);
        NaAfrondenApi.Map(api);
        EffectApi.Map(api);
        PlanApi.Map(api);
        DoelenApi.Map(api);
        InterventiesApi.Map(api);
        BevindingenApi.Map(api);
        ActiesApi.Map(api);
        VergaderingenApi.Map(api);
        VerslagApi.Map(api);
        ReekscijfersApi.Map(api);
        VolgenApi.Map(api);
        MonitoringApi.Map(api);
        JaarcijfersApi.Map(api);
        VoorzieningenApi.Map(api);
        VerwijzingenApi.Map(api);
        OverlapApi.Map(api);
        TriagecijfersApi.Map(api);
        OverleggenApi.Map(api);
        ReeksenApi.Map(api);
        VoorafApi.Map(api);
        PapierApi.Map(api);
    }

    /// <summary>The right of an endpoint, as on a page.</summary>
    public static TBuilder MetRecht<TBuilder>(this TBuilder builder, Enum recht)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new RechtAttribute(recht));
}

/// <summary>One page of a list.</summary>
/// <param name="Items">What stands on it.</param>
/// <param name="Pagina">Its number, from 1.</param>
/// <param name="HeeftMeer">Whether a next page holds anything.</param>
public sealed record Lijst<T>(IReadOnlyList<T> Items, int Pagina, bool HeeftMeer);

/// <summary>Something made, and where it is read.</summary>
public sealed record Gemaakt(Guid Id);

/// <summary>A choice as the form of the page offers it.</summary>
public sealed record Keuze(Guid Id, string Naam)
{
    public static IReadOnlyList<Keuze> Van(IEnumerable<Microsoft.AspNetCore.Mvc.Rendering.SelectListItem> opties) => [.. opties.Select(o => new Keuze(Guid.Parse(o.Value), o.Text))];
}
