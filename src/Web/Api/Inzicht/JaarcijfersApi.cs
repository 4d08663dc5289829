using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Inzicht;
using Partituur.Kern.Netwerk;
using Partituur.Web.Pages.Inzicht;

namespace Partituur.Web.Api.Inzicht;

public static class JaarcijfersApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/jaarcijfers/{jaar:int}", (int jaar, PartituurDb db, CancellationToken stop) => Jaarcijfers.TelAsync(db, db.Kijker!.Huis, jaar, stop))
            .MetRecht(InzichtRecht.Jaarcijfers).WithTags("Inzicht").WithSummary("De jaarcijfers van het huis, zonder namen");
        api.MapGet("/jaarcijfers/{jaar:int}/code-rood", CodeRoodAsync).MetRecht(InzichtRecht.Jaarcijfers).WithTags("Inzicht").WithSummary("Hoe snel code rood een actie kreeg, zonder kleine aantallen");
    }

    private static async Task<CodeRoodUit> CodeRoodAsync(int jaar, PartituurDb db, CancellationToken stop)
    {
        var drempel = (await db.Beleidsregels.AsNoTracking().Where(b => b.Naam == Beleid.DrempelKleineAantallen).ToListAsync(stop)).Getal(Beleid.DrempelKleineAantallen, db.Handeling!.Dag);
        var (antwoord, alarmen) = CodeRoodModel.Scherm(await CodeRoodCijfers.TelAsync(db, db.Kijker!.Huis, jaar, stop), drempel);
        return new(antwoord, alarmen);
    }
}

/// <param name="Antwoord">Meldingen per time until the first action.</param>
/// <param name="Alarmen">Meldingen for which nobody acted in time.</param>
public sealed record CodeRoodUit(Afgeschermd Antwoord, Afgeschermd Alarmen);
