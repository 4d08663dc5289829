using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Personen;

/// <summary>Two rows that turn out to be one human.</summary>
public sealed partial class Persoon
{
    /// <summary>What can be taken over from a row that turned out to be this person: whether it is empty here, taking it, and whether it is still as it was taken.</summary>
    private static readonly (string Veld, Func<Persoon, object?> Lees, Action<Persoon, Persoon?> Neem)[] OverTeNemen =
    [
        (nameof(Voornamen), p => p.Voornamen, (p, van) => p.Voornamen = van?.Voornamen),
        (nameof(Roepnaam), p => p.Roepnaam, (p, van) => p.Roepnaam = van?.Roepnaam),
        (nameof(Geslacht), p => p.Geslacht == Geslacht.Onbekend ? null : p.Geslacht, (p, van) => p.Geslacht = van?.Geslacht ?? Geslacht.Onbekend),
        (nameof(Geboortedatum), p => p.Geboortedatum, (p, van) => p.Geboortedatum = van?.Geboortedatum),
        (nameof(Geboortejaar), p => p.Geboortejaar, (p, van) => p.Geboortejaar = van?.Geboortejaar),
        (nameof(Bsn), p => p.Bsn, (p, van) => p.Bsn = van?.Bsn),
        (nameof(Taal), p => p.Taal, (p, van) => p.Taal = van?.Taal),
    ];

    /// <summary>Decides that this row is the same human as another. Undo with <see cref="IsTochIemandAnders"/>.</summary>
    /// <exception cref="RegelGeschonden">
    /// The other is this one, one of them was merged before, they are of two houses, or they have two different valid numbers.
    /// </exception>
    public void IsZelfdeAls(Persoon ander)
    {
        if (ander.Id == Id || ander.ZelfdeAls == Id)
        {
            throw new RegelGeschonden("persoon-zichzelf", "Een persoon kan niet met zichzelf worden samengevoegd.");
        }

        if (ZelfdeAls is not null || ander.ZelfdeAls is not null || ander.HuisId != HuisId)
        {
            throw new RegelGeschonden("persoon-al-samengevoegd", "Een van deze personen is al met een ander samengevoegd. Kies de persoon die overbleef, of maak die eerst los.");
        }

        if (Bsn is { } een && ander.Bsn is { } twee && een != twee)
        {
            throw new RegelGeschonden("bsn-verschilt", "Deze twee hebben elk een ander burgerservicenummer. Verbeter eerst het nummer dat niet klopt. Of het zijn toch twee mensen.");
        }

        ZelfdeAls = ander.Id;
        Leg("persoon-samengevoegd", new { met = ZelfdeAls.Value.Waarde });
    }

    /// <exception cref="RegelGeschonden">It was not merged.</exception>
    public void IsTochIemandAnders()
    {
        if (ZelfdeAls is not { } was)
        {
            throw new RegelGeschonden("persoon-niet-samengevoegd", "Deze persoon is niet samengevoegd.");
        }

        ZelfdeAls = null;
        Leg("persoon-losgemaakt", new { van = was.Waarde });
    }

    /// <summary>Takes over what was not known here and is known of the row that turned out to be this person.</summary>
    /// <returns>The fields that were filled, for <see cref="GeefTerug"/>.</returns>
    internal IReadOnlyList<string> NeemOverVan(Persoon ander)
    {
        // A date in another year than is known here contradicts; it does not fill.
        var botst = Geboortejaar is { } jaar && ander.Geboortejaar is { } anders && jaar != anders;
        List<string> gevuld = [];
        foreach (var (veld, lees, neem) in OverTeNemen)
        {
            if (lees(this) is null && lees(ander) is not null && !(botst && veld == nameof(Geboortedatum)))
            {
                neem(this, ander);
                gevuld.Add(veld);
            }
        }

        // Who looks for the name of the other row together with what moved here must find it.
        if (Tekst.Zoekvorm(ander.Naam) != Tekst.Zoekvorm(Naam) && !aliassen.Contains(ander.Naam))
        {
            aliassen.Add(ander.Naam);
            gevuld.Add(nameof(Aliassen));
        }

        WerkSleutelsBij();
        Leg("persoon-overgenomen", new { van = ander.Id.Waarde, velden = gevuld });
        return gevuld;
    }

    /// <summary>Empties again what was taken over, unless somebody changed it since.</summary>
    internal void GeefTerug(Persoon ander, IReadOnlyCollection<string> velden)
    {
        foreach (var (_, lees, neem) in OverTeNemen.Where(o => velden.Contains(o.Veld)))
        {
            if (Equals(lees(this), lees(ander)))
            {
                neem(this, null);
            }
        }

        if (velden.Contains(nameof(Aliassen)))
        {
            aliassen.Remove(ander.Naam);
        }

        WerkSleutelsBij();
        Leg("persoon-teruggegeven", new { aan = ander.Id.Waarde, velden });
    }
}
