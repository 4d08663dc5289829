using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Personen;

/// <summary>What one melding of an import added to somebody who was known. Names of fields, never what they held.</summary>
/// <param name="Persoon">Who.</param>
/// <param name="IsNieuw">Inscribed by that melding.</param>
/// <param name="Versie">The version that the melding left: a later one means that somebody changed the person since.</param>
/// <param name="Velden">Fields that were empty and were filled.</param>
/// <param name="Adressen">Addresses that were added.</param>
/// <param name="Geeindigd">Addresses whose end was moved, with the end that stood there.</param>
public sealed record Aanvulling(Guid Persoon, bool IsNieuw, int Versie, IReadOnlyList<string> Velden, IReadOnlyList<Guid> Adressen, IReadOnlyList<Adreseinde> Geeindigd);

/// <summary>An address and the end that it had.</summary>
public sealed record Adreseinde(Guid Adres, DateOnly? Tot);

/// <summary>Taking back what an import added.</summary>
public sealed partial class Persoon
{
    /// <summary>Empties again what was filled, and puts the addresses back. Only when nobody changed the person since.</summary>
    internal void NeemTerug(Aanvulling aanvulling)
    {
        foreach (var veld in aanvulling.Velden)
        {
            switch (veld)
            {
                case nameof(Voorvoegsel):
                    Voorvoegsel = null;
                    break;
                default:
                    OverTeNemen.Single(o => o.Veld == veld).Neem(this, null);
                    break;
            }
        }

        adressen.RemoveAll(a => aanvulling.Adressen.Contains(a.Id));
        foreach (var einde in aanvulling.Geeindigd)
        {
            adressen.FirstOrDefault(a => a.Id == einde.Adres)?.Herstel(einde.Tot);
        }

        WerkSleutelsBij();
        Leg("aanvulling-teruggenomen", new { velden = aanvulling.Velden, adressen = aanvulling.Adressen });
    }

    /// <summary>The fields that <see cref="VulAan"/> may fill.</summary>
    internal static IReadOnlyCollection<string> AanTeVullen { get; } = [nameof(Voornamen), nameof(Voorvoegsel), nameof(Roepnaam), nameof(Geslacht), nameof(Geboortedatum), nameof(Geboortejaar), nameof(Bsn)];
}
