using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;
using Partituur.Kern.Personen.Koppelen;

namespace Partituur.Demo.Register;

/// <summary>
/// Divides all person rows over humans in one go, so that the order of rows and files makes no difference. First those of one number, then whole descriptions, then weak ones
/// (an initial, no birth date). Whoever could be two people is neither: doubt becomes a suggestion afterwards.
/// </summary>
internal sealed class Mensen
{
    private readonly Dictionary<PersoonId, Mens> opPersoon = [];
    private readonly Dictionary<Persoonrij, Mens> opRij = new(ReferenceEqualityComparer.Instance);

    /// <summary>The weights that these rows give; null when nothing was new.</summary>
    public Koppelmodel? Model { get; private set; }

    /// <summary>How many records the weights come from.</summary>
    public int Records { get; private set; }

    public Mens Van(Persoonrij rij) => opRij[rij];

    public IEnumerable<Mens> Alle => opRij.Values.Distinct();

    public static Mensen Verdeel(IReadOnlyList<Persoonrij> rijen, Registerstand stand)
    {
        var mensen = new Mensen();
        mensen.Ken(stand);
        mensen.VolgBekendeRijen(rijen, stand);
        if (rijen.All(mensen.opRij.ContainsKey))
        {
            return mensen;
        }

        var verdeler = new Mensverdeler(stand, mensen.Beschrijvingen(rijen, stand));
        foreach (var (rij, mens) in verdeler.Verdeel())
        {
            mensen.opRij[rij] = mens;
        }

        (mensen.Model, mensen.Records) = (verdeler.Model, verdeler.Aantal);
        return mensen;
    }

    private void Ken(Registerstand stand)
    {
        foreach (var persoon in stand.Personen)
        {
            var doel = stand.MensVan(persoon.Id);
            var mens = opPersoon.GetValueOrDefault(doel) ?? (opPersoon[doel] = new Mens());
            mens.Ken(doel, persoon.Personalia, persoon.Adressen.Where(a => a.Huisnummer is not null).Select(a => a.Adressleutel));
        }
    }

    /// <summary>Rows that went in before stay with their person, and teach how that person is spelled.</summary>
    private void VolgBekendeRijen(IEnumerable<Persoonrij> rijen, Registerstand stand)
    {
        foreach (var rij in rijen)
        {
            if (stand.PersoonVan(rij) is { } persoon)
            {
                var mens = opPersoon[persoon];
                mens.Voeg(rij, isNieuw: false);
                opRij[rij] = mens;
            }
        }
    }

    /// <summary>Every row and every known person, as a description of somebody. A known person who has rows here is told by them.</summary>
    private List<Beschrijving> Beschrijvingen(IReadOnlyList<Persoonrij> rijen, Registerstand stand)
    {
        var uit = new List<Beschrijving>(rijen.Count);
        foreach (var rij in rijen)
        {
            uit.Add(new(Persoonsregels.Record($"{rij.Melding.Nummer}/{rij.Volgnummer:D4}", rij.Personalia, rij.Adres), rij.Personalia, opRij.GetValueOrDefault(rij) ?? new Mens(), rij, !opRij.ContainsKey(rij)));
        }

        var metRijen = opRij.Values.ToHashSet();
        foreach (var persoon in stand.Personen.Where(p => !metRijen.Contains(opPersoon[stand.MensVan(p.Id)])))
        {
            uit.AddRange(Bekende.Van(persoon).Records().Select(r => new Beschrijving(r, persoon.Personalia, opPersoon[stand.MensVan(persoon.Id)], null, false)));
        }

        return uit;
    }
}
