using Partituur.Kern.Data;
using Partituur.Kern.Inzicht;

namespace Partituur.Web.Api.Inzicht;

public static class JaarcijfersApi
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/jaarcijfers/{jaar:int}", (int jaar, PartituurDb db, CancellationToken stop) => Jaarcijfers.TelAsync(db, db.Kijker!.Huis, jaar, stop))
            .MetRecht(InzichtRecht.Jaarcijfers).WithTags("Inzicht").WithSummary("De jaarcijfers van het huis, zonder namen");
}
