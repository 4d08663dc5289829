namespace Partituur.Kern.Personen.Koppelen;

/// <summary>
/// Which pairs are worth comparing: those that share at least one of some thirty keys, each of two fields (or one that tells much), through an inverted index. A name
/// counts in either place, so that crossed names meet. Common blocks are left out when a key has more pairs than its share: no full compare, whatever the size.
/// </summary>
internal sealed class Blokken
{
    /// <summary>Pairs per record that one key may bring.</summary>
    private const int ParenPerRecordPerSleutel = 6;

    private readonly Kolommen kolommen;
    private readonly int grens;
    private readonly List<uint[]> sleutels = [];

    /// <param name="kolommen">The records.</param>
    /// <param name="grens">Index of the first record of the second file; 0 when there is one file.</param>
    public Blokken(Kolommen kolommen, int grens)
    {
        this.kolommen = kolommen;
        this.grens = grens;
        MaakSleutels();
    }

    /// <summary>Candidate pairs, each once, sorted; the first index is always the lower one.</summary>
    public (int Een, int Twee)[] Paren()
    {
        var index = new int[sleutels.Count][];
        Parallel.For(0, sleutels.Count, k => index[k] = Index(sleutels[k]));
        var gevonden = new List<ulong>[sleutels.Count];
        Parallel.For(0, sleutels.Count, k => gevonden[k] = Verzamel(k, index[k]));
        var alle = new ulong[gevonden.Sum(g => g.Count)];
        var plaats = 0;
        foreach (var deel in gevonden)
        {
            deel.CopyTo(alle, plaats);
            plaats += deel.Count;
        }

        Array.Sort(alle);
        return Array.ConvertAll(alle, p => ((int)(p >> 32), (int)(uint)p));
    }

    /// <summary>Records sorted by key; blocks over the share of this key lose their key, so that they are no reason to skip a pair either.</summary>
    private int[] Index(uint[] sleutel)
    {
        var volgorde = Enumerable.Range(0, sleutel.Length).Where(r => sleutel[r] != 0).ToArray();
        var waarde = Array.ConvertAll(volgorde, r => sleutel[r]);
        Array.Sort(waarde, volgorde);
        var blokken = new List<(int Begin, int Eind, long Paren)>();
        for (var begin = 0; begin < volgorde.Length;)
        {
            var eind = begin + 1;
            while (eind < volgorde.Length && waarde[eind] == waarde[begin])
            {
                eind++;
            }

            blokken.Add((begin, eind, AantalParen(volgorde.AsSpan(begin, eind - begin))));
            begin = eind;
        }

        long over = (long)ParenPerRecordPerSleutel * sleutel.Length;
        foreach (var groep in blokken.GroupBy(b => b.Paren).OrderBy(g => g.Key))
        {
            // All blocks of one size or none: the order of the records must not matter.
            over -= groep.Sum(b => b.Paren);
            if (over < 0)
            {
                foreach (var (begin, eind, _) in groep)
                {
                    for (var i = begin; i < eind; i++)
                    {
                        sleutel[volgorde[i]] = 0;
                    }
                }
            }
        }

        return [.. volgorde.Where(r => sleutel[r] != 0)];
    }

    private long AantalParen(ReadOnlySpan<int> blok)
    {
        if (grens == 0)
        {
            return (long)blok.Length * (blok.Length - 1) / 2;
        }

        long eerste = 0;
        foreach (var r in blok)
        {
            eerste += r < grens ? 1 : 0;
        }

        return eerste * (blok.Length - eerste);
    }

    private List<ulong> Verzamel(int k, int[] volgorde)
    {
        var uit = new List<ulong>();
        var sleutel = sleutels[k];
        for (var begin = 0; begin < volgorde.Length;)
        {
            var eind = begin + 1;
            while (eind < volgorde.Length && sleutel[volgorde[eind]] == sleutel[volgorde[begin]])
            {
                eind++;
            }

            for (var i = begin; i < eind; i++)
            {
                for (var j = i + 1; j < eind; j++)
                {
                    var (een, twee) = volgorde[i] < volgorde[j] ? (volgorde[i], volgorde[j]) : (volgorde[j], volgorde[i]);
                    if ((grens == 0 || (een < grens && twee >= grens)) && !IsEerderGevonden(k, een, twee))
                    {
                        uit.Add(((ulong)(uint)een << 32) | (uint)twee);
                    }
                }
            }

            begin = eind;
        }

        return uit;
    }

    private bool IsEerderGevonden(int k, int een, int twee)
    {
        for (var vorige = 0; vorige < k; vorige++)
        {
            if (sleutels[vorige][een] is var s and not 0 && s == sleutels[vorige][twee])
            {
                return true;
            }
        }

        return false;
    }

    private void MaakSleutels()
    {
        var namen = new List<uint[]>();
        var overige = new List<uint[]>();
        for (var f = 0; f < kolommen.Velden.Count; f++)
        {
            var soort = kolommen.Velden[f].Soort;
            if (soort is Veldsoort.Voornaam or Veldsoort.Achternaam)
            {
                namen.Add(Delen(f, 1, t => Tekenafstand.Klank(t.Split(' ')[0] is { Length: > 1 } woord ? woord : string.Empty)));
            }
            else if (soort is Veldsoort.Nummer or Veldsoort.Telefoon)
            {
                sleutels.Add(Delen(f, (uint)f + 2, t => t));
            }
            else if (soort == Veldsoort.Geboortedatum)
            {
                overige.Add(Delen(f, (uint)f + 2, t => t));
                sleutels.Add([.. overige[^1]]);
                overige.Add(Delen(f, (uint)f + 102, t => t[..4]));
                overige.Add(Delen(f, (uint)f + 202, t => t[4..]));
            }
            else if (soort is Veldsoort.Straat or Veldsoort.Plaats)
            {
                overige.Add(Delen(f, (uint)f + 2, Tekenafstand.Klank));
            }
            else if (soort is Veldsoort.Huisnummer or Veldsoort.Postcode)
            {
                overige.Add(Delen(f, (uint)f + 2, t => t));
            }
        }

        // One field is enough when its value is rare: the common ones are over the share.
        sleutels.AddRange(namen.Concat(overige.Where(o => o != overige[0])).Select(s => s.ToArray()));
        for (var i = 0; i < namen.Count; i++)
        {
            for (var j = i + 1; j < namen.Count; j++)
            {
                // Either order: the sum does not see which came first.
                sleutels.Add([.. namen[i].Zip(namen[j], (a, b) => a == 0 || b == 0 ? 0 : Meng((a * 2654435761u) + (b * 2654435761u)))]);
            }
        }

        for (var i = 0; i < overige.Count; i++)
        {
            foreach (var naam in namen)
            {
                sleutels.Add([.. naam.Zip(overige[i], Samen)]);
            }

            for (var j = i + 1; j < overige.Count; j++)
            {
                sleutels.Add([.. overige[i].Zip(overige[j], Samen)]);
            }
        }
    }

    private uint[] Delen(int veld, uint zout, Func<string, string> vorm)
    {
        var perWaarde = new Dictionary<int, uint>();
        var uit = new uint[kolommen.Aantal];
        for (var r = 0; r < uit.Length; r++)
        {
            var n = kolommen.Nr(veld, r);
            if (n >= 0)
            {
                if (!perWaarde.TryGetValue(n, out var h))
                {
                    perWaarde[n] = h = Hash(vorm(kolommen.Waarde(n)), zout);
                }

                uit[r] = h;
            }
        }

        return uit;
    }

    private static uint Samen(uint a, uint b) => a == 0 || b == 0 ? 0 : Meng((a * 31) ^ (b * 2654435761u));

    private static uint Hash(string tekst, uint zout)
    {
        if (tekst.Length == 0)
        {
            return 0;
        }

        var h = 2166136261u ^ (zout * 16777619u);
        foreach (var t in tekst)
        {
            h = (h ^ t) * 16777619u;
        }

        return Meng(h);
    }

    private static uint Meng(uint h)
    {
        h ^= h >> 16;
        h *= 0x85ebca6b;
        h ^= h >> 13;
        h *= 0xc2b2ae35;
        h ^= h >> 16;
        return h == 0 ? 1 : h;
    }
}
