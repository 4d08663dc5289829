using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;
using Partituur.Kern.Triage;

namespace Partituur.Web.Infrastructuur;

/// <summary>
/// Tells the database who looks, with the roles and the convenant of today: read anew for every request, so that a right that was taken away is gone at once.
/// </summary>
public sealed class KijkerMiddleware(RequestDelegate volgende)
{
    public const string ProfessionalClaim = "professional";
    public const string HuisCookie = "partituur-huis";

    public async Task InvokeAsync(HttpContext http, PartituurDb db, TimeProvider klok)
    {
        // The API knows tokens only: a cookie of a browser opens nothing there, so that no form elsewhere can use it.
        if (http.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
        {
            http.User = (await http.AuthenticateAsync(IdentityConstants.BearerScheme)).Principal ?? new ClaimsPrincipal(new ClaimsIdentity());
        }

        // A question that was opened by a link is the guest's alone, whoever else is signed in to this browser.
        if (http.Request.Path.StartsWithSegments(Gast.Pad, StringComparison.OrdinalIgnoreCase) && await Gast.VanAsync(http) is { } link)
        {
            if (await Gast.ZoekAsync(db, link, http.Request.RouteValues["bevraging"] as string, klok.GetUtcNow(), http.RequestAborted) is not { } gast)
            {
                http.Response.Redirect(Gast.Afgelopen);
                return;
            }

            db.Kijk(gast, klok.Vandaag());
        }
        else if (Guid.TryParse(http.User.FindFirst(ProfessionalClaim)?.Value, out var id)
            && await ZoekAsync(db, new ProfessionalId(id), Gekozen(http), klok.Vandaag(), http.RequestAborted) is { } kijker)
        {
            db.Kijk(kijker, klok.Vandaag());
        }

        await volgende(http);
    }

    /// <summary>One statement, and for a partner a second for the table that sits: the professional, the roles of today per house, and the convenanten of the organisation.</summary>
    public static async Task<Kijker?> ZoekAsync(PartituurDb db, ProfessionalId wie, HuisId? voorkeur, DateOnly vandaag, CancellationToken stop)
    {
        var rollen = await db.Set<Rolbezetting>().AsNoTracking().Where(r => r.ProfessionalId == wie && r.Van <= vandaag && (r.Tot == null || r.Tot >= vandaag))
            .Join(db.Professionals.IgnoreAutoIncludes(), r => r.ProfessionalId, p => p.Id, (r, p) => new { r.HuisId, r.Rol, p.Naam, p.OrganisatieId })
            .Join(db.Huizen, x => x.HuisId, h => h.Id, (x, h) => new
            {
                x.HuisId,
                x.Rol,
                x.Naam,
                x.OrganisatieId,
                Huisnaam = h.Naam,
                Convenant = h.EigenOrganisatie == x.OrganisatieId
                    || db.Convenanten.Any(c => c.HuisId == x.HuisId && c.OrganisatieId == x.OrganisatieId && c.Van <= vandaag && (c.Tot == null || c.Tot >= vandaag)),
            }).ToListAsync(stop);
        if (rollen.Count == 0)
        {
            return null;
        }

        var huis = rollen.Exists(r => r.HuisId == voorkeur) ? voorkeur!.Value : rollen.OrderBy(r => r.HuisId.Waarde).First().HuisId;
        var hier = rollen.Where(r => r.HuisId == huis).ToList();

        // Only who may sit at a table is asked for; it is a look in a small index.
        var aanTafel = hier[0].Convenant && hier.Exists(r => r.Rol == Rol.Partnerprofessional)
            ? await db.Set<Tafelkring>().Where(k => k.ProfessionalId == wie && k.Dag == vandaag && k.GeslotenOp == null && db.Zittingen.IgnoreQueryFilters(new[] { PartituurDb.Toegang }).Any(z => z.Id == k.ZittingId && z.HuisId == huis))
                .Select(k => k.MeldingId).Distinct().ToListAsync(stop)
            : [];
        return new(wie, hier[0].Naam, hier[0].OrganisatieId, huis, hier.Select(r => r.Rol).ToHashSet(), hier[0].Convenant)
        {
            HuisNaam = hier[0].Huisnaam,
            AanTafel = aanTafel.ToHashSet(),
            Huizen = [.. rollen.Select(r => r.HuisId).Distinct()],
        };
    }

    private static HuisId? Gekozen(HttpContext http) => HuisId.TryParse(http.Request.Cookies[HuisCookie], null, out var huis) ? huis : null;
}
