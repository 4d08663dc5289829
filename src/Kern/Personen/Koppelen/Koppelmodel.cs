namespace Partituur.Kern.Personen.Koppelen;

/// <summary>What is known of one field: how often its values agree among one human's records, and among those of different humans.</summary>
/// <param name="Veld">The column.</param>
/// <param name="Soort">Its kind.</param>
/// <param name="M">Chance of each <see cref="Niveau"/> (but unknown) when the two records are one human.</param>
/// <param name="U">The same for two different humans, taken at random.</param>
/// <param name="Zeldzaam">Chance that another human has the same value, for a value that is not in <paramref name="Vaak"/>.</param>
/// <param name="Vaak">That chance for common values, in comparing form: agreeing on "jansen" tells less than on "kwiatkowski".</param>
public sealed record Veldmodel(string Veld, Veldsoort Soort, double[] M, double[] U, double Zeldzaam, Dictionary<string, double> Vaak);

/// <summary>Chance that two different humans agree on <paramref name="Dan"/> when they agree on <paramref name="Als"/>: a household shares more than one thing.</summary>
public sealed record Samenhang(int Als, int Dan, double Kans);

/// <summary>
/// The Fellegi–Sunter model: weights per field and level. Estimated from the records themselves, without labels; kept as data so that one new record can be judged by it.
/// </summary>
/// <param name="Uitgangspunt">Log2 odds that two records taken at random are one human.</param>
/// <param name="Velden">Per field, in the order of the records.</param>
/// <param name="Samenhangen">Which agreements come together among different humans.</param>
/// <param name="Verhuisd">Chance that two records of one human tell two addresses: then all of the address differs for one reason, which counts once.</param>
public sealed record Koppelmodel(double Uitgangspunt, IReadOnlyList<Veldmodel> Velden, IReadOnlyList<Samenhang> Samenhangen, double Verhuisd)
{
    /// <summary>Below this many bits a weight per value does not go: no single agreement proves everything.</summary>
    private const double KleinsteKans = 1e-8;

    // Most fields of most candidates differ: that weight does not depend on the values.
    private readonly double[] anders = [.. Velden.SelectMany(v => v.M.Zip(v.U, (m, u) => Math.Log2(m / u)))];

    /// <summary>The weights of one pair.</summary>
    /// <param name="niveaus">The levels, as <see cref="Kolommen.Vergelijk"/> gives them.</param>
    /// <param name="kansen">Per field, the chance that another human has the more common of the two values.</param>
    /// <param name="gewichten">Is filled: weight per field, in bits, and last what a possible move takes off.</param>
    /// <param name="verhuisd">The chance that the human moved between the two records, if it is one human.</param>
    /// <returns>The score: starting point and weights.</returns>
    internal double Weeg(ReadOnlySpan<Niveau> niveaus, ReadOnlySpan<double> kansen, Span<double> gewichten, out double verhuisd)
    {
        var som = Uitgangspunt;
        double adres = 0;
        for (var f = 0; f < niveaus.Length; f++)
        {
            som += gewichten[f] = niveaus[f] == Niveau.Onbekend ? 0 : Gewicht(f, niveaus, kansen[f]);
            adres += IsAdres(Velden[f].Soort) ? gewichten[f] : 0;
        }

        // One human at one address, or at two: whichever it is, once.
        if (adres > 20)
        {
            verhuisd = 0;
            return som + (gewichten[niveaus.Length] = Math.Log2(1 - Verhuisd));
        }

        var samen = ((1 - Verhuisd) * Math.Pow(2, adres)) + Verhuisd;
        verhuisd = Verhuisd / samen;
        return som + (gewichten[niveaus.Length] = Math.Log2(samen) - adres);
    }

    /// <summary>Whether a field is a part of where somebody lives.</summary>
    internal static bool IsAdres(Veldsoort soort) => soort is Veldsoort.Straat or Veldsoort.Huisnummer or Veldsoort.Postcode or Veldsoort.Plaats;

    private double Gewicht(int f, ReadOnlySpan<Niveau> niveaus, double kans)
    {
        var veld = Velden[f];
        var niveau = niveaus[f];
        if (niveau == Niveau.Anders)
        {
            return anders[(f * veld.M.Length) + (int)niveau];
        }

        var m = niveau == Niveau.Verwisseld && veld.Soort == Veldsoort.Achternaam ? Voorkennis.MeeVerwisseld : veld.M[(int)niveau];
        return Math.Log2(m / Math.Max(KleinsteKans, Toeval(f, niveaus, kans)));
    }

    /// <summary>The chance that two different humans come this close on a field.</summary>
    private double Toeval(int f, ReadOnlySpan<Niveau> niveaus, double kans)
    {
        var veld = Velden[f];
        switch (niveaus[f])
        {
            case Niveau.Gelijk:
                foreach (var s in Samenhangen)
                {
                    if (s.Dan == f && niveaus[s.Als] == Niveau.Gelijk)
                    {
                        kans = Math.Max(kans, s.Kans);
                    }
                }

                return kans;
            case Niveau.Verwisseld when veld.Soort is Veldsoort.Voornaam or Veldsoort.Achternaam:
                return kans;
            case Niveau.Bijna or Niveau.Lijkt:
                // Whoever nearly has a rare name is rarer than whoever nearly has a common one.
                return veld.U[(int)niveaus[f]] * Math.Sqrt(Math.Clamp(kans / veld.U[(int)Niveau.Gelijk], 0.05, 20));
            default:
                return veld.U[(int)niveaus[f]];
        }
    }

    /// <summary>Whether a first name, in comparing form, is one that several people have, and so no slip of the pen.</summary>
    public bool IsVoornaam(string vorm) => Velden.FirstOrDefault(v => v.Soort == Veldsoort.Voornaam) is { } veld && veld.Vaak.GetValueOrDefault(vorm) > 5 * veld.Zeldzaam;

    /// <summary>How common a value is; <paramref name="vorm"/> in comparing form.</summary>
    public double Kans(int veld, string vorm) => Velden[veld].Vaak.TryGetValue(vorm, out var kans) ? kans : Velden[veld].Zeldzaam;
}
