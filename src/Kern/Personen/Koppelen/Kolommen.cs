using System.Text;

namespace Partituur.Kern.Personen.Koppelen;

/// <summary>All records in comparing form, by column, each different value once.</summary>
internal sealed class Kolommen
{
    private readonly Dictionary<string, int> nummers = new(StringComparer.Ordinal);
    private readonly List<string> teksten = [];
    private readonly int[][] nr;
    private readonly uint[] letters;

    public Kolommen(IReadOnlyList<Koppelveld> velden, IReadOnlyList<Koppelrecord> records)
    {
        Velden = velden;
        Aantal = records.Count;
        nr = [.. velden.Select(_ => new int[records.Count])];
        var vormen = velden.Select(_ => new Dictionary<string, int>(StringComparer.Ordinal)).ToArray();
        Voornaam = Plaats(Veldsoort.Voornaam);
        Achternaam = Plaats(Veldsoort.Achternaam);
        for (var r = 0; r < records.Count; r++)
        {
            for (var f = 0; f < velden.Count; f++)
            {
                var ruw = records[r].Waarden[f] ?? string.Empty;
                if (!vormen[f].TryGetValue(ruw, out var n))
                {
                    vormen[f][ruw] = n = Nummer(Veldvorm.Maak(velden[f].Soort, ruw));
                }

                nr[f][r] = n;
            }
        }

        letters = [.. teksten.Select(Vergelijker.Letters)];
    }

    public IReadOnlyList<Koppelveld> Velden { get; }

    public int Aantal { get; }

    /// <summary>How many different values there are, over all columns.</summary>
    public int AantalWaarden => teksten.Count;

    /// <summary>Columns of the first name and the family name; −1 when there is none.</summary>
    public int Voornaam { get; }

    public int Achternaam { get; }

    public string Tekst(int veld, int record) => nr[veld][record] is var n and >= 0 ? teksten[n] : string.Empty;

    public string Waarde(int nummer) => teksten[nummer];

    /// <summary>The number of the value; −1 is unknown. Equal values of one column, and of the name columns, have equal numbers.</summary>
    public int Nr(int veld, int record) => nr[veld][record];

    /// <summary>Per field and value number, the chance of a known model.</summary>
    public double[][] Kansen(Koppelmodel model) => [.. Velden.Select((_, f) => teksten.Select(t => model.Kans(f, t)).ToArray())];

    /// <summary>Compares two records on every field. Crossed names are told once, in both name columns.</summary>
    public void Vergelijk(int een, int twee, Span<Niveau> uit)
    {
        for (var f = 0; f < Velden.Count; f++)
        {
            var (a, b) = (nr[f][een], nr[f][twee]);
            uit[f] = a < 0 || b < 0 ? Niveau.Onbekend : a == b ? Niveau.Gelijk : Vergelijker.Vergelijk(Velden[f].Soort, teksten[a], teksten[b], letters[a], letters[b]);
        }

        if (Voornaam >= 0 && Achternaam >= 0 && uit[Voornaam] >= Niveau.Deels && uit[Achternaam] >= Niveau.Deels && IsGekruist(een, twee))
        {
            uit[Voornaam] = uit[Achternaam] = Niveau.Verwisseld;
        }
    }

    private bool IsGekruist(int een, int twee)
    {
        var (va, aa, vb, ab) = (nr[Voornaam][een], nr[Achternaam][een], nr[Voornaam][twee], nr[Achternaam][twee]);
        return (va >= 0 || ab >= 0) && (aa >= 0 || vb >= 0) && Kan(va, ab) && Kan(aa, vb) && ((va == ab && va >= 0) || (aa == vb && aa >= 0));
    }

    /// <summary>Crossed and the same but for a slip; an empty name stays empty when it is crossed.</summary>
    private bool Kan(int a, int b) =>
        a == b || (a >= 0 && b >= 0 && Vergelijker.Vergelijk(Veldsoort.Achternaam, teksten[a], teksten[b], letters[a], letters[b]) <= Niveau.Lijkt);

    private int Plaats(Veldsoort soort)
    {
        for (var f = 0; f < Velden.Count; f++)
        {
            if (Velden[f].Soort == soort)
            {
                return f;
            }
        }

        return -1;
    }

    private int Nummer(string vorm)
    {
        if (vorm.Length == 0)
        {
            return -1;
        }

        if (!nummers.TryGetValue(vorm, out var n))
        {
            nummers[vorm] = n = teksten.Count;
            teksten.Add(vorm);
        }

        return n;
    }
}
