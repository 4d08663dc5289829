using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Partituur.Kern.Toegang;
using Partituur.Testhulp;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Tests.Afspraken;

/// <summary>One page as the application serves it.</summary>
/// <param name="Sjabloon">Its route, for example <c>/casussen/{casus:guid}</c>.</param>
/// <param name="Model">Its page class.</param>
public sealed record Paginaroute(string Sjabloon, Type Model)
{
    /// <summary>The key of the object that the gate finds; null when the route has none.</summary>
    public string? Sleutel => Poort.Sleutels.FirstOrDefault(s => Sjabloon.Contains($"{{{s}:", StringComparison.Ordinal));

    public bool Past(string pad) =>
        Regex.IsMatch(pad, "^" + Regex.Replace(Sjabloon.TrimEnd('/'), @"\{[^}]*\}", "[^/]+", RegexOptions.None, TimeSpan.FromSeconds(1)) + "/?$", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));

    /// <summary>The address with these values for its keys; every key without a value gets <paramref name="anders"/>.</summary>
    public string Pad(Guid anders, IReadOnlyDictionary<string, Guid>? sleutels = null) =>
        Regex.Replace(Sjabloon, @"\{(\w+)[^}]*\}", m => (sleutels?.GetValueOrDefault(m.Groups[1].Value, anders) ?? anders).ToString(), RegexOptions.None, TimeSpan.FromSeconds(1));

    /// <summary>The rights of the page and, when given, of a handler.</summary>
    public IReadOnlyList<Enum> Rechten(MethodInfo? handler = null) => RechtFilter.RechtenVan(Model, handler);

    public IEnumerable<MethodInfo> PostHandlers() => Model.GetMethods().Where(m => m.Name.StartsWith("OnPost", StringComparison.Ordinal));

    /// <summary>As <c>?handler=</c> asks for it; empty for the only one.</summary>
    public static string Handlernaam(MethodInfo handler) => handler.Name["OnPost".Length..].Replace("Async", string.Empty, StringComparison.Ordinal);
}

/// <summary>What the application serves, from its own list of endpoints: nobody has to keep a list by hand.</summary>
public static class Eindpunten
{
    public static IReadOnlyList<RouteEndpoint> Alle(PartituurFabriek fabriek) => [.. fabriek.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

    public static Type? Pagina(Endpoint e) => e.Metadata.GetMetadata<CompiledPageActionDescriptor>()?.ModelTypeInfo
        ?? (e.Metadata.GetMetadata<PageActionDescriptor>() is { } p ? Type.GetType($"Partituur.Web.Pages.{p.ViewEnginePath.Trim('/').Replace('/', '.')}Model, Partituur.Web") : null);

    public static IReadOnlyList<Paginaroute> Paginas(PartituurFabriek fabriek) =>
        [.. Alle(fabriek).Where(e => Pagina(e) is not null && e.RoutePattern.RawText?.EndsWith("/Index", StringComparison.Ordinal) != true)
            .Select(e => new Paginaroute("/" + e.RoutePattern.RawText!.TrimStart('/'), Pagina(e)!)).Distinct()];
}
