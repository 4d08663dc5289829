using Partituur.Kern.Data;
using Partituur.Kern.Inzicht;
using Partituur.Web.Pages.Inzicht;

namespace Partituur.Web.Api.Inzicht;

/// <summary>Figures of terugkoppeling and screening (eis 82), as the page shows them: small counts are kept back.</summary>
public static class TriagecijfersApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/terugkoppelcijfers", (PartituurDb db, DateOnly? van, DateOnly? tot, CancellationToken stop) => Cijferbeeld.TerugkoppelingAsync(db, van ?? new DateOnly(db.Handeling!.Dag.Year, 1, 1), tot ?? db.Handeling!.Dag, stop))
            .MetRecht(InzichtRecht.Terugkoppeling).WithTags("Inzicht").WithSummary("Per partner: deel met terugkoppeling en werkdagen tot dan");
        api.MapGet("/screening/{jaar:int}", (int jaar, PartituurDb db, CancellationToken stop) => Cijferbeeld.ScreeningAsync(db, jaar, stop))
            .MetRecht(InzichtRecht.Terugkoppeling).WithTags("Inzicht").WithSummary("Per doelgroep: direct naar één partner of lokaal netwerk, of samen");
        api.MapGet("/versterking", (PartituurDb db, CancellationToken stop) => Versterking.LeesAsync(db, db.Kijker!.Huis, stop))
            .MetRecht(InzichtRecht.Versterking).WithTags("Inzicht").WithSummary("Wat lokale netwerken nodig hebben, zonder namen van mensen");
    }
}
