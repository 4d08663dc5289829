using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;

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

        if (Guid.TryParse(http.User.FindFirst(ProfessionalClaim)?.Value, out var id)
            && await ZoekAsync(db, new ProfessionalId(id), Gekozen(http), klok.Vandaag(), http.RequestAborted) is { } kijker)
        {
            db.Kijk(kijker, klok.Vandaag());
        }

        await volgende(http);
    }

    /// <summary>One statement: the professional, the roles of today per house, and the convenanten of the organisation.</summary>
    public static async Task<Kijker?> ZoekAsync(PartituurDb db, ProfessionalId wie, HuisId? voorkeur, DateOnly vandaag, CancellationToken stop)
    {
        var p = await db.Professionals.AsNoTracking().IgnoreAutoIncludes().AsSingleQuery().Where(x => x.Id == wie).Select(x => new
        {
            x.Naam,
            x.OrganisatieId,
            Rollen = x.Rollen.Where(r => r.Van <= vandaag && (r.Tot == null || r.Tot >= vandaag)).Select(r => new
            {
                r.HuisId,
                r.Rol,
                Huisnaam = db.Huizen.Where(h => h.Id == r.HuisId).Select(h => h.Naam).First(),
                Convenant = db.Huizen.Any(h => h.Id == r.HuisId && h.EigenOrganisatie == x.OrganisatieId)
                    || db.Convenanten.Any(c => c.HuisId == r.HuisId && c.OrganisatieId == x.OrganisatieId && c.Van <= vandaag && (c.Tot == null || c.Tot >= vandaag)),
            }).ToList(),
        }).FirstOrDefaultAsync(stop);
        if (p is null || p.Rollen.Count == 0)
        {
            return null;
        }

        var huis = p.Rollen.Any(r => r.HuisId == voorkeur) ? voorkeur!.Value : p.Rollen.OrderBy(r => r.HuisId.Waarde).First().HuisId;
        var hier = p.Rollen.Where(r => r.HuisId == huis).ToList();
        return new(wie, p.Naam, p.OrganisatieId, huis, hier.Select(r => r.Rol).ToHashSet(), hier[0].Convenant)
        {
            HuisNaam = hier[0].Huisnaam,
            Huizen = [.. p.Rollen.Select(r => r.HuisId).Distinct()],
        };
    }

    private static HuisId? Gekozen(HttpContext http) => HuisId.TryParse(http.Request.Cookies[HuisCookie], null, out var huis) ? huis : null;
}
