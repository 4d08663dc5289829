using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;
using Partituur.Kern.Triage;

namespace Partituur.Web.Infrastructuur;

/// <summary>Somebody without an account who opened one question with a link and a code: a cookie of its own, which is read on the address of that question and nowhere else (besluit 0014).</summary>
public static class Gast
{
    public const string Schema = "partituur-gast";
    public const string Pad = "/antwoord/vragen";
    public const string Afgelopen = "/antwoord/afgelopen";

    public static Task MeldAanAsync(HttpContext http, Antwoordlink link) =>
        http.SignInAsync(Schema, new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, link.Id.ToString())], Schema)));

    /// <summary>The link of this browser's session, which then is the user of this request; null when it has none.</summary>
    public static async Task<Guid?> VanAsync(HttpContext http)
    {
        if ((await http.AuthenticateAsync(Schema)).Principal is not { } gast || !Guid.TryParse(gast.FindFirstValue(ClaimTypes.NameIdentifier), out var link))
        {
            return null;
        }

        http.User = gast;
        return link;
    }

    /// <summary>The viewer that the link stands for, while its session runs and on its own question only; else null.</summary>
    public static async Task<Kijker?> ZoekAsync(PartituurDb db, Guid id, string? bevraging, DateTimeOffset nu, CancellationToken stop)
    {
        var gevonden = await Zonder(db).AsNoTracking().Where(l => l.Id == id)
            .Join(db.Professionals.IgnoreAutoIncludes(), l => l.ProfessionalId, p => p.Id, (l, p) => new { Link = l, p.Naam, p.OrganisatieId })
            .Join(db.Huizen, x => x.Link.HuisId, h => h.Id, (x, h) => new { x.Link, x.Naam, x.OrganisatieId, Huis = h.Naam }).FirstOrDefaultAsync(stop);
        if (gevonden is null || !gevonden.Link.IsInSessie(nu) || !Guid.TryParse(bevraging, out var gevraagd) || gevraagd != gevonden.Link.BevragingId.Waarde)
        {
            return null;
        }

        var (huis, wij, dag) = (gevonden.Link.HuisId, gevonden.OrganisatieId, Kalender.DagVan(nu));
        var convenant = await db.Convenanten.AnyAsync(c => c.HuisId == huis && c.OrganisatieId == wij && c.Van <= dag && (c.Tot == null || c.Tot >= dag), stop);
        return new(gevonden.Link.ProfessionalId, gevonden.Naam, wij, huis, new HashSet<Rol> { Rol.Partnerprofessional }, convenant) { HuisNaam = gevonden.Huis, Huizen = [huis], IsGast = true };
    }

    /// <summary>A link is found by what only its receiver knows: nobody is signed in yet, so the visible set is empty.</summary>
    public static IQueryable<Antwoordlink> Zonder(PartituurDb db) => db.Antwoordlinks.IgnoreQueryFilters([PartituurDb.Toegang]);
}
