using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen.Koppelen;

namespace Partituur.Kern.Personen;

/// <summary>How sure it is that two descriptions are one human.</summary>
public enum Zekerheid
{
    /// <summary>Nobody like this was known: a new person.</summary>
    Nieuw,

    /// <summary>The same valid BSN.</summary>
    ZekerBsn,

    /// <summary>The same name, birth date and address, and no other BSN.</summary>
    ZekerNaamGeboortedatumAdres,

    /// <summary>The fields together leave no doubt, a slip or a move taken into account, and no rule speaks against it.</summary>
    ZekerGewogen,
}

/// <summary>A person as the recogniser needs it: every address that is known counts.</summary>
public sealed record Bekende(PersoonId Id, Personalia Personalia, IReadOnlyCollection<Adresgegevens> Adressen)
{
    public static Bekende Van(Persoon p) => new(p.Id, p.Personalia, [.. p.Adressen.Select(a => new Adresgegevens(a.Straat, a.Huisnummer, a.Postcode, a.Woonplaats)).Distinct()]);

    /// <summary>One record per address.</summary>
    public IEnumerable<Koppelrecord> Records() =>
        Adressen.Count == 0 ? [Persoonsregels.Record($"{Id}", Personalia, null)] : Adressen.Select((a, i) => Persoonsregels.Record($"{Id}/{i:D4}", Personalia, a));
}

/// <summary>A doubt: two persons that may be one, with the reasons in words. Never merged without a decision.</summary>
public sealed record Twijfel(PersoonId Een, PersoonId Twee, string Reden, double Score = 0, IReadOnlyList<Velduitleg>? Uitleg = null)
{
    /// <summary>The older row first.</summary>
    public static Twijfel Van(PersoonId een, PersoonId twee, Persoonsoordeel oordeel) =>
        een.Waarde.CompareTo(twee.Waarde) < 0 ? new(een, twee, oordeel.Reden, oordeel.Score, oordeel.Uitleg) : new(twee, een, oordeel.Reden, oordeel.Score, oordeel.Uitleg);
}

/// <summary>
/// Recognises people among a few candidates, those that the database gives for one melding. Pure. Certain is what the weights and the rules both say; what is only likely
/// becomes a suggestion for a person.
/// </summary>
/// <param name="model">The weights of the house, or those from before any record.</param>
public sealed class Herkenning(Koppelmodel model)
{
    private readonly Dictionary<PersoonId, Bekende> bekenden = [];

    /// <summary>Weights for a house of which nothing is known but its size.</summary>
    public static Koppelmodel Voorlopig(int personen) => Voorkennis.Model(Persoonsregels.Velden, personen);

    public void Voeg(Bekende b) => bekenden[b.Id] = b;

    /// <summary>The known person that this certainly is; null when nobody is certain, or when two could be.</summary>
    public (PersoonId Persoon, Zekerheid Zekerheid)? Zeker(Personalia p, Adresgegevens? adres)
    {
        var nieuw = new Bekende(default, p, adres is null ? [] : [adres]);
        var oordelen = bekenden.Values.Select(b => (b.Id, Oordeel: Oordeel(nieuw, b))).Where(o => o.Oordeel.Band == Band.Zeker).OrderBy(o => o.Id.Waarde).ToList();
        var metBsn = oordelen.Where(o => o.Oordeel.Zekerheid == Zekerheid.ZekerBsn).ToList();

        // One number recorded twice: the oldest, whatever the order of reading.
        return metBsn.Count > 0 ? (metBsn[0].Id, Zekerheid.ZekerBsn)
            : oordelen is [var enige] && !IsOokMogelijk(nieuw, enige.Id) ? (enige.Id, enige.Oordeel.Zekerheid)
            : null;
    }

    /// <summary>Known people who may be the same human as <paramref name="id"/>, each with its reason.</summary>
    public IEnumerable<Twijfel> Twijfels(PersoonId id) =>
        bekenden.Values.Where(b => b.Id != id).OrderBy(b => b.Id.Waarde)
            .Select(b => (b.Id, Oordeel: Oordeel(bekenden[id], b))).Where(o => o.Oordeel.Band != Band.Nee).Select(o => Twijfel.Van(id, o.Id, o.Oordeel));

    /// <summary>A weak description that somebody else fits as well is certainly neither.</summary>
    private bool IsOokMogelijk(Bekende nieuw, PersoonId behalve) =>
        !Persoonsregels.IsSterk(nieuw.Personalia) && bekenden.Values.Any(b => b.Id != behalve && Oordeel(nieuw, b).Band != Band.Nee);

    /// <summary>The best of all combinations of addresses.</summary>
    private Persoonsoordeel Oordeel(Bekende een, Bekende twee)
    {
        var (a, b) = (een.Records().ToList(), twee.Records().Select(r => r with { Id = "'" + r.Id }).ToList());
        var vergelijking = new Vergelijking(Persoonsregels.Velden, a, b, model);
        var beste = a.SelectMany((_, i) => b.Select((_, j) => (i, j))).MaxBy(p => vergelijking.Weeg(p.i, p.j));
        return Persoonsregels.Beoordeel(een.Personalia, twee.Personalia, vergelijking.Leg(beste.i, beste.j), model.IsVoornaam);
    }
}
