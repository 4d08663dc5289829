using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Personen;

/// <summary>Where somebody lives and lived.</summary>
public sealed partial class Persoon
{
    /// <summary>
    /// Records an address from a day on; the one that held on that day ends. The same address as on that day changes nothing; somebody who moves back gets a new period.
    /// </summary>
    public void WoontOp(Adresgegevens gegevens, DateOnly van)
    {
        var geldt = adressen.Where(a => a.Van <= van && (a.Tot is null || a.Tot > van)).ToList();
        if (geldt.Any(a => a.Adressleutel == Adres.SleutelVan(gegevens)))
        {
            return;
        }

        // Made first: an address that is refused ends no other.
        var nieuw = new Adres(Id, gegevens, van, adressen.Where(a => a.Van > van).MinBy(a => a.Van)?.Van);
        foreach (var vorig in geldt)
        {
            vorig.EindigtOp(van);
        }

        adressen.Add(nieuw);
        Leg("adres-toegevoegd");
    }

    /// <summary>An address that is right until today.</summary>
    /// <exception cref="RegelGeschonden">Not of this person, or it would end before it began.</exception>
    public void VertrektVan(Guid adres, DateOnly dag)
    {
        Zoek(adres).EindigtOp(dag);
        Leg("adres-beeindigd", new { adres });
    }

    /// <summary>Takes away an address that was never right; the log keeps that it was there. One that was left stays as history: <see cref="VertrektVan"/>.</summary>
    /// <exception cref="RegelGeschonden">Not of this person.</exception>
    public Adresgegevens HaalAdresWeg(Guid adres)
    {
        var weg = Zoek(adres);
        adressen.Remove(weg);
        Leg("adres-weggehaald", new { adres });
        return new(weg.Straat, weg.Huisnummer, weg.Postcode, weg.Woonplaats, weg.Buurt, weg.Wijk, weg.Gemeente);
    }

    private Adres Zoek(Guid adres) => adressen.FirstOrDefault(a => a.Id == adres) ?? throw new RegelGeschonden("adres-onbekend", "Dit adres is er niet meer.");
}
