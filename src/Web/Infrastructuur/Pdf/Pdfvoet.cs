using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Web.Onderdelen;

namespace Partituur.Web.Infrastructuur.Pdf;

/// <summary>What stands at the foot of every printed page: that it is confidential, for whom it was made and when.</summary>
public static class Pdfvoet
{
    public static async Task<string> MaakAsync(PartituurDb db, Handeling handeling, Instellingen instellingen, CancellationToken stop = default)
    {
        var (wie, organisatie) = (handeling.Professional, handeling.VanOrganisatie);
        var naam = await db.Professionals.AsNoTracking().IgnoreAutoIncludes().Where(p => p.Id == wie).Select(p => p.Naam).FirstAsync(stop);
        var waar = await db.Organisaties.AsNoTracking().Where(o => o.Id == organisatie).Select(o => o.Naam).FirstAsync(stop);
        return $"{(instellingen.Demo ? "Demonstratie: alle personen en gebeurtenissen zijn verzonnen. " : string.Empty)}Vertrouwelijk. Gemaakt voor {naam}, {waar}, {Tekst.Datum(handeling.Dag)}. Bewaar dit niet langer dan nodig.";
    }
}
