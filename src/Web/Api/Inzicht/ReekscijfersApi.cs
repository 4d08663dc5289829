using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Inzicht;
using Partituur.Web.Pages.Inzicht;

namespace Partituur.Web.Api.Inzicht;

/// <summary>How meetings go (eis 19, 70–72, 84): the same counts as the page.</summary>
public static class ReekscijfersApi
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/overlegcijfers", (PartituurDb db, Guid? reeks, DateOnly? van, DateOnly? tot, CancellationToken stop) => Reekscijfersbeeld.LeesAsync(db, reeks is { } id ? new ReeksId(id) : null, van, tot, db.Handeling!.Dag, stop))
            .MetRecht(InzichtRecht.Overleggen).WithTags("Inzicht").WithSummary("Overleggen in cijfers: casussen per uur, voorbereiding, opkomst, uitkomsten en tijd");
}
