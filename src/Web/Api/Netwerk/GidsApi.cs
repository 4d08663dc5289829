using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;

namespace Partituur.Web.Api.Netwerk;

/// <summary>The lists to choose from that hold no people of cases: without them another system cannot fill in an id.</summary>
public static class GidsApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/organisaties", OrganisatiesAsync).MetRecht(NetwerkRecht.Gids).WithTags("Netwerk").WithSummary("Organisaties die met dit huis werken of werkten");
        api.MapGet("/doelgroepen", DoelgroepenAsync).MetRecht(NetwerkRecht.Gids).WithTags("Netwerk").WithSummary("De doelgroepen van dit huis");
        api.MapGet("/leefgebieden", LeefgebiedenAsync).MetRecht(NetwerkRecht.Gids).WithTags("Netwerk").WithSummary("De leefgebieden, in hun volgorde");
    }

    private static async Task<IReadOnlyList<OrganisatieUit>> OrganisatiesAsync(PartituurDb db, CancellationToken stop)
    {
        var (huis, dag) = (db.Kijker!.Huis, db.Handeling!.Dag);
        return await db.Organisaties.AsNoTracking()
            .Where(o => db.Huizen.Any(h => h.Id == huis && h.EigenOrganisatie == o.Id) || db.Convenanten.Any(c => c.HuisId == huis && c.OrganisatieId == o.Id))
            .OrderBy(o => o.Naam)
            .Select(o => new OrganisatieUit(
                o.Id,
                o.Naam,
                o.Keten,
                db.Huizen.Any(h => h.Id == huis && h.EigenOrganisatie == o.Id),
                db.Convenanten.Any(c => c.HuisId == huis && c.OrganisatieId == o.Id && c.Van <= dag && (c.Tot == null || c.Tot >= dag)))).ToListAsync(stop);
    }

    private static async Task<IReadOnlyList<Keuze>> DoelgroepenAsync(PartituurDb db, CancellationToken stop) =>
        await db.Doelgroepen.AsNoTracking().OrderBy(d => d.Naam).Select(d => new Keuze((Guid)(object)d.Id, d.Naam)).ToListAsync(stop);

    private static async Task<IReadOnlyList<Keuze>> LeefgebiedenAsync(PartituurDb db, CancellationToken stop) =>
        await db.Leefgebieden.AsNoTracking().OrderBy(l => l.Volgorde).Select(l => new Keuze(l.Id, l.Naam)).ToListAsync(stop);
}

/// <param name="Id">The organisation.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Keten">Straf, Zorg or Bestuur.</param>
/// <param name="IsHuis">The house itself.</param>
/// <param name="HeeftConvenant">A valid convenant today.</param>
public sealed record OrganisatieUit(OrganisatieId Id, string Naam, Keten Keten, bool IsHuis, bool HeeftConvenant);
