using Partituur.Kern.Personen;
using Partituur.Kern.Personen.Koppelen;

namespace Partituur.Demo.Register;

/// <summary>What one row, or one known person, tells of a human.</summary>
internal sealed record Beschrijving(Koppelrecord Record, Personalia Personalia, Mens Mens, Persoonrij? Rij, bool IsNieuw);

/// <summary>Joins descriptions of one human: by number, then the whole ones, then the weak ones. Everything goes in an order that follows from the content.</summary>
internal sealed class Mensverdeler
{
    /// <summary>Bits by which one candidate must be better than the next: 250 to one.</summary>
    private const double Voorsprong = 8;

    /// <summary>Descriptions of one group that are compared with those of another.</summary>
    private const int Steekproef = 15;

    private readonly Registerstand stand;
    private readonly List<Beschrijving> alle;
    private readonly Vergelijking vergelijking;
    private readonly Groep[] groepVan;
    private readonly List<(int Een, int Twee, double Score)> zeker = [];

    public Mensverdeler(Registerstand stand, List<Beschrijving> beschrijvingen)
    {
        this.stand = stand;
        alle = [.. beschrijvingen.OrderBy(b => b.Record.Id, StringComparer.Ordinal)];
        vergelijking = new Vergelijking(Persoonsregels.Velden, [.. alle.Select(b => b.Record)]);
        groepVan = new Groep[alle.Count];
        foreach (var groep in alle.Select((b, i) => (b, i)).GroupBy(x => x.b.Mens, ReferenceEqualityComparer.Instance))
        {
            var nieuw = new Groep(groep.First().b.Mens, [.. groep.Select(x => x.i)]);
            foreach (var (_, i) in groep)
            {
                groepVan[i] = nieuw;
            }
        }
    }

    public Koppelmodel Model => vergelijking.Model;

    public int Aantal => alle.Count;

    public IEnumerable<(Persoonrij Rij, Mens Mens)> Verdeel()
    {
        foreach (var (een, twee, score) in vergelijking.Vanaf(Persoonsregels.Zeker))
        {
            if (Oordeel(een, twee).Band == Band.Zeker)
            {
                zeker.Add((een, twee, score));
            }
        }

        VoegSamenOpBsn();
        foreach (var groep in groepVan)
        {
            groep.Trede = groep.Leden.Min(i => alle[i].Personalia.Bsn is not null ? 0 : Persoonsregels.IsSterk(alle[i].Personalia) ? 1 : 2);
        }

        foreach (var trede in new[] { 1, 2 })
        {
            VoegSamenBinnen(trede);
            SluitAan(trede);
        }

        foreach (var (b, i) in alle.Select((b, i) => (b, i)).Where(x => x.b.IsNieuw))
        {
            groepVan[i].Mens.Voeg(b.Rij!, isNieuw: true);
        }

        return [.. alle.Select((b, i) => (b.Rij, groepVan[i].Mens)).Where(x => x.Rij is not null).Select(x => (x.Rij!, x.Mens))];
    }

    /// <summary>The same valid number, unless the rest tells of somebody else: that conflict is for a person.</summary>
    private void VoegSamenOpBsn()
    {
        foreach (var nummer in alle.Select((b, i) => (b, i)).Where(x => x.b.Personalia.Bsn is not null).GroupBy(x => x.b.Personalia.Bsn!.Value).Where(g => g.Count() > 1))
        {
            // Who is told most often is the human of this number; others join whoever they certainly are.
            var leden = nummer.Select(x => x.i).GroupBy(i => alle[i].Personalia).OrderByDescending(g => g.Count()).ThenBy(g => alle[g.First()].Record.Id, StringComparer.Ordinal).SelectMany(g => g).ToList();
            var koppen = new List<int>();
            foreach (var i in leden)
            {
                if (koppen.Where(k => Oordeel(k, i).Band == Band.Zeker && MagSamen(groepVan[k], groepVan[i])).Select(k => (int?)k).FirstOrDefault() is { } kop)
                {
                    Voeg(groepVan[kop], groepVan[i]);
                }
                else
                {
                    koppen.Add(i);
                }
            }
        }
    }

    /// <summary>Descriptions of equal worth, the most alike first.</summary>
    private void VoegSamenBinnen(int trede)
    {
        foreach (var (een, twee, _) in zeker)
        {
            var (a, b) = (groepVan[een], groepVan[twee]);
            if (a != b && a.Trede == trede && b.Trede == trede && MagSamen(a, b) && Strookt(a, b))
            {
                Voeg(a, b);
            }
        }
    }

    /// <summary>What is worth less joins the one human of whom more is known; with two such humans it is neither.</summary>
    private void SluitAan(int trede)
    {
        var kandidaten = new Dictionary<Groep, Dictionary<Groep, double>>();
        foreach (var (een, twee, score) in zeker)
        {
            Noteer(groepVan[een], groepVan[twee], score);
            Noteer(groepVan[twee], groepVan[een], score);
        }

        foreach (var (groep, doelen) in kandidaten.OrderBy(k => k.Key.Leden.Min()))
        {
            var gesorteerd = doelen.Where(d => Strookt(groep, d.Key)).OrderByDescending(d => d.Value).ThenBy(d => d.Key.Leden.Min()).ToList();
            if (gesorteerd.Count > 0 && (gesorteerd.Count == 1 || gesorteerd[0].Value - gesorteerd[1].Value >= Voorsprong) && MagSamen(gesorteerd[0].Key, groep))
            {
                Voeg(gesorteerd[0].Key, groep);
            }
        }

        void Noteer(Groep laag, Groep hoog, double score)
        {
            if (laag.Trede == trede && hoog.Trede < trede)
            {
                var doelen = kandidaten.TryGetValue(laag, out var bestaand) ? bestaand : kandidaten[laag] = [];
                doelen[hoog] = Math.Max(score, doelen.GetValueOrDefault(hoog));
            }
        }
    }

    /// <summary>Two humans whom the house knows already become one only because of something new, and never against somebody's decision.</summary>
    private bool MagSamen(Groep a, Groep b) =>
        a.Mens.Bekend.Count == 0 || b.Mens.Bekend.Count == 0
            || ((HeeftNieuw(a) || HeeftNieuw(b)) && !a.Mens.Bekend.Any(x => b.Mens.Bekend.Any(y => stand.ZijnGescheiden(x, y))));

    private bool HeeftNieuw(Groep groep) => groep.Leden.Exists(i => alle[i].IsNieuw);

    /// <summary>Hardly any description in the one group is surely somebody else than one in the other (two slips in one name look like another name); never two numbers.</summary>
    private bool Strookt(Groep a, Groep b)
    {
        var nummers = a.Leden.Concat(b.Leden).Select(i => alle[i].Personalia.Bsn).OfType<Bsn>().Distinct().Take(2).Count();
        if (nummers > 1)
        {
            return false;
        }

        var paren = a.Leden.Take(Steekproef).SelectMany(x => b.Leden.Take(Steekproef).Select(y => (x, y))).ToList();
        return paren.Count(p => Persoonsregels.SluitenUit(alle[p.x].Personalia, alle[p.y].Personalia, vergelijking.Leg(p.x, p.y))) * 4 <= paren.Count;
    }

    private Persoonsoordeel Oordeel(int een, int twee) => Persoonsregels.Beoordeel(alle[een].Personalia, alle[twee].Personalia, vergelijking.Leg(een, twee), Model.IsVoornaam);

    private void Voeg(Groep blijft, Groep gaat)
    {
        if (blijft == gaat)
        {
            return;
        }

        blijft.Mens.NeemOver(gaat.Mens);
        foreach (var i in gaat.Leden)
        {
            groepVan[i] = blijft;
        }

        blijft.Leden.AddRange(gaat.Leden);
    }

    private sealed class Groep(Mens mens, List<int> leden)
    {
        public Mens Mens { get; } = mens;

        public List<int> Leden { get; } = leden;

        /// <summary>0 with a number, 1 whole, 2 weak.</summary>
        public int Trede { get; set; }
    }
}
