using Microsoft.AspNetCore.Identity;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;

namespace Partituur.Kern.Toegang;

/// <summary>The sign-in of one professional: password, authenticator, lockout. Knows nothing of rights.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public ProfessionalId ProfessionalId { get; set; }

    /// <summary>The account exists for the demonstration only; sign-in is refused unless the demonstration was asked for.</summary>
    public bool IsDemo { get; set; }
}

/// <summary>
/// Who looks: the signed-in professional in one house, with the roles and the convenant that hold today. The visible set
/// (named query filter <c>toegang</c>) and every right are functions of this and nothing else.
/// </summary>
/// <param name="Wie">The professional.</param>
/// <param name="Naam">Name as shown to colleagues.</param>
/// <param name="Organisatie">The organisation that the professional works for.</param>
/// <param name="Huis">The house that was chosen.</param>
/// <param name="Rollen">Roles in that house today.</param>
/// <param name="HeeftConvenant">Whether the organisation has a valid convenant with the house, or is the house's own.</param>
public sealed record Kijker(ProfessionalId Wie, string Naam, OrganisatieId Organisatie, HuisId Huis, IReadOnlySet<Rol> Rollen, bool HeeftConvenant)
{
    public bool Is(params ReadOnlySpan<Rol> rollen)
    {
        foreach (var rol in rollen)
        {
            if (Rollen.Contains(rol))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Name of the house, for the head of the screen.</summary>
    public string HuisNaam { get; init; } = string.Empty;

    /// <summary>Came in by a link for one question, without an account: has no list, no menu and no other page.</summary>
    public bool IsGast { get; init; }

    /// <summary>Houses in which this professional has a role today.</summary>
    public IReadOnlyCollection<HuisId> Huizen { get; init; } = [];

    /// <summary>Meldingen of a triagezitting that sits now and that this professional sits at (eis 10): readable as long as it lasts.</summary>
    public IReadOnlySet<MeldingId> AanTafel { get; init; } = new HashSet<MeldingId>();

    /// <summary>Sees every melding of the house: needed to enrich and to decide (eis 5, 29).</summary>
    public bool ZietMeldingenVanHuis => HeeftConvenant && Is(Rol.Triagevoorzitter, Rol.Administratie, Rol.Procesregisseur);

    /// <summary>Sees every case of the house: procesregisseurs stand in for each other (eis 12), administratie registers (eis 5).</summary>
    public bool ZietCasussenVanHuis => HeeftConvenant && Is(Rol.Administratie, Rol.Procesregisseur);

    /// <summary>Reports and answers on behalf of a partner.</summary>
    public bool IsPartner => Is(Rol.Melder, Rol.Partnerprofessional);

    /// <summary>May take part in cases as a partner: a role and a valid convenant (domein.md).</summary>
    public bool IsDeelnemer => HeeftConvenant && Is(Rol.Partnerprofessional, Rol.Triagevoorzitter);
}
