using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;

namespace Partituur.Demo.Register;

/// <summary>
/// Divides all person rows over humans in one go, so that the order of rows and files makes no difference. Certain is: the same valid BSN, or the same
/// name, birth date and address and no other BSN. Whoever could be two people is neither: doubt becomes a suggestion afterwards.
/// </summary>
internal sealed class Mensen
{
    private readonly Dictionary<Bsn, Mens> opBsn = [];
    private readonly Dictionary<PersoonId, Mens> opPersoon = [];
    private readonly Dictionary<Persoonrij, Mens> opRij = new(ReferenceEqualityComparer.Instance);

    public Mens Van(Persoonrij rij) => opRij[rij];

    public IEnumerable<Mens> Alle => opRij.Values.Distinct();

    public static Mensen Verdeel(IReadOnlyList<Persoonrij> rijen, Registerstand stand)
    {
        var mensen = new Mensen();
        mensen.Ken(stand);
        mensen.VolgBekendeRijen(rijen, stand);
        var nieuw = rijen.Where(r => !mensen.opRij.ContainsKey(r)).ToList();
        mensen.VerdeelOpBsn(nieuw);
        mensen.VerdeelOpNaamGeboortedatumAdres(nieuw.Where(r => r.Personalia.Bsn is null), stand);
        return mensen;
    }

    private void Ken(Registerstand stand)
    {
        foreach (var persoon in stand.Personen)
        {
            var doel = stand.MensVan(persoon.Id);
            var mens = opPersoon.GetValueOrDefault(doel) ?? (opPersoon[doel] = new Mens());
            mens.Ken(doel, persoon.Personalia, persoon.Adressen.Where(a => a.Huisnummer is not null).Select(a => a.Adressleutel));
            if (persoon.Bsn is { } bsn)
            {
                opBsn.TryAdd(bsn, mens);
            }
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
                if (rij.Personalia.Bsn is { } bsn)
                {
                    opBsn.TryAdd(bsn, mens);
                }
            }
        }
    }

    private void VerdeelOpBsn(IEnumerable<Persoonrij> rijen)
    {
        foreach (var rij in rijen)
        {
            if (rij.Personalia.Bsn is { } bsn)
            {
                Leg(rij, opBsn.GetValueOrDefault(bsn) ?? (opBsn[bsn] = new Mens()));
            }
        }
    }

    private void VerdeelOpNaamGeboortedatumAdres(IEnumerable<Persoonrij> rijen, Registerstand stand)
    {
        var metBsn = Index(opBsn.Values.Distinct());
        VoegBekendenZonderBsnBijHunBsn(metBsn, stand);
        var zonderBsn = Index(opPersoon.Values.Distinct().Where(m => m.Bsn is null));
        foreach (var groep in rijen.GroupBy(r => Mens.SleutelVan(r) ?? string.Empty).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            List<Mens> kandidaten = groep.Key.Length == 0 ? [] : metBsn.GetValueOrDefault(groep.Key) ?? zonderBsn.GetValueOrDefault(groep.Key) ?? [new Mens()];
            foreach (var rij in groep)
            {
                Leg(rij, kandidaten is [var enige] ? enige : new Mens());
            }
        }
    }

    /// <summary>Somebody known without BSN turns out to be the one human with a BSN of that name, birth date and address, because of a new row that tells the BSN.</summary>
    private void VoegBekendenZonderBsnBijHunBsn(Dictionary<string, List<Mens>> metBsn, Registerstand stand)
    {
        foreach (var bekende in opPersoon.Values.Distinct().Where(m => m.Bsn is null).ToList())
        {
            var kandidaten = bekende.Sleutels.SelectMany(s => metBsn.GetValueOrDefault(s) ?? []).Distinct().ToList();
            if (kandidaten is not [var mens] || mens.NieuweRijen.Count == 0 || mens.Bekend.Any(b => bekende.Bekend.Any(z => stand.ZijnGescheiden(b, z))))
            {
                continue;
            }

            mens.NeemOver(bekende);
            foreach (var id in bekende.Bekend)
            {
                opPersoon[id] = mens;
            }

            foreach (var rij in bekende.Rijen)
            {
                opRij[rij] = mens;
            }
        }
    }

    private void Leg(Persoonrij rij, Mens mens)
    {
        mens.Voeg(rij, isNieuw: true);
        opRij[rij] = mens;
    }

    private static Dictionary<string, List<Mens>> Index(IEnumerable<Mens> mensen)
    {
        var index = new Dictionary<string, List<Mens>>(StringComparer.Ordinal);
        foreach (var mens in mensen)
        {
            foreach (var sleutel in mens.Sleutels)
            {
                if (!index.TryGetValue(sleutel, out var groep))
                {
                    index[sleutel] = groep = [];
                }

                if (groep.Count == 0 || groep[^1] != mens)
                {
                    groep.Add(mens);
                }
            }
        }

        return index;
    }
}
