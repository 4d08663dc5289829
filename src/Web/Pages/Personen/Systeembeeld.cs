using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;

namespace Partituur.Web.Pages.Personen;

/// <summary>
/// The geometry of the genogram: a row per generation, oldest on top, partners side by side, children below; whoever is no family stands below a line. Pure: the same
/// system gives the same picture. In units of the drawing.
/// </summary>
public sealed class Systeembeeld
{
    public const int Vak = 172;
    public const int Rijhoogte = 176;
    public const int Vorm = 44;
    private const int Marge = 28;
    private const int PerRijAnderen = 6;

    private readonly Dictionary<PersoonId, Knoop> knopen = [];
    private readonly Dictionary<int, List<int>> bochten = [];

    private Systeembeeld(Systeem systeem) => Systeem = systeem;

    public Systeem Systeem { get; }

    public int Breedte { get; private set; }

    public int Hoogte { get; private set; }

    /// <summary>In reading order: row after row, from left to right. Also the order of the Tab key.</summary>
    public IReadOnlyList<Knoop> Knopen { get; private set; } = [];

    public IReadOnlyList<Lijn> Lijnen { get; private set; } = [];

    public IReadOnlyList<(string Naam, int Y)> Rijen { get; private set; } = [];

    public Knoop Van(PersoonId id) => knopen[id];

    public static Systeembeeld Teken(Systeem systeem)
    {
        var beeld = new Systeembeeld(systeem);
        var familie = systeem.Mensen.Where(m => systeem.Generaties.ContainsKey(m.Id)).GroupBy(m => systeem.Generaties[m.Id]).OrderByDescending(g => g.Key).ToList();
        var anderen = systeem.Mensen.Where(m => !systeem.Generaties.ContainsKey(m.Id)).ToList();
        var plek = new Systeemordening(systeem).Orden([.. familie.Select(g => (IReadOnlyList<PersoonId>)[.. g.Select(m => m.Id)])]);
        var breed = Math.Max(plek.Values.DefaultIfEmpty(0).Max() + 1, Math.Min(anderen.Count, PerRijAnderen));
        beeld.Breedte = (int)((breed * Vak) + (2 * Marge));
        List<(string, int)> rijen = [];
        var y = 30;
        foreach (var generatie in familie)
        {
            rijen.Add((Generatienaam(generatie.Key), y));
            foreach (var mens in generatie)
            {
                beeld.Plaats(mens, plek[mens.Id], y);
            }

            y += Rijhoogte;
        }

        foreach (var deel in anderen.Chunk(PerRijAnderen).Select((rij, i) => (rij, i)))
        {
            rijen.Add((deel.i == 0 ? "Anderen" : string.Empty, y));
            for (var i = 0; i < deel.rij.Length; i++)
            {
                beeld.Plaats(deel.rij[i], i, y);
            }

            y += Rijhoogte;
        }

        beeld.Hoogte = y;
        beeld.Rijen = rijen;
        beeld.Knopen = [.. beeld.knopen.Values.OrderBy(k => k.Y).ThenBy(k => k.X)];
        beeld.Lijnen = [.. beeld.TrekLijnen()];
        return beeld;
    }

    /// <summary>The name of a generation, counted from the person in the middle.</summary>
    public static string Generatienaam(int? generatie) => generatie switch
    {
        null => "Anderen",
        0 => "Zelfde generatie",
        1 => "Ouders en hun generatie",
        2 => "Grootouders en hun generatie",
        -1 => "Kinderen en hun generatie",
        -2 => "Kleinkinderen en hun generatie",
        > 2 => $"{generatie} generaties terug",
        _ => $"{-generatie} generaties verder",
    };

    private void Plaats(Systeempersoon mens, double kolom, int y) =>
        knopen[mens.Id] = new(mens, (int)(Marge + (kolom * Vak) + (Vak / 2)), y + 24, Systeem.Van(mens.Id), mens.Id == Systeem.Midden.Id);

    private IEnumerable<Lijn> TrekLijnen()
    {
        var graaf = new Systeemgraaf(Systeem.Relaties.Select(r => r.Systeemband), Systeem.Op);
        foreach (var r in Systeem.Relaties)
        {
            var (a, b) = (knopen[r.Van], knopen[r.Naar]);
            var loopt = r.Systeemband.GeldtOp(Systeem.Op);
            switch (r.Soort)
            {
                case Relatiesoort.Ouder or Relatiesoort.Kind:
                    break;
                case Relatiesoort.Partner or Relatiesoort.ExPartner:
                    yield return Paar(a, b, r.Soort == Relatiesoort.ExPartner || !loopt);
                    break;
                case Relatiesoort.BroerOfZus when graaf.OudersVan(r.Van).Intersect(graaf.OudersVan(r.Naar)).Any():
                    break;
                case Relatiesoort.BroerOfZus:
                    yield return new("zus", $"M{a.X} {a.Boven} V{Math.Min(a.Boven, b.Boven) - 10} H{b.X} V{b.Boven}", !loopt);
                    break;
                default:
                    yield return new("ander", $"M{a.X} {a.Y} L{b.X} {b.Y}", !loopt);
                    break;
            }
        }

        foreach (var kind in Systeem.Relaties.Where(r => r.Soort is Relatiesoort.Ouder or Relatiesoort.Kind)
            .GroupBy(r => r.Soort == Relatiesoort.Ouder ? r.Naar : r.Van, r => (Ouder: knopen[r.Soort == Relatiesoort.Ouder ? r.Van : r.Naar], Loopt: r.Systeemband.GeldtOp(Systeem.Op))))
        {
            foreach (var lijn in Afstamming(knopen[kind.Key], [.. kind]))
            {
                yield return lijn;
            }
        }
    }

    /// <summary>From the middle of a couple, or from a parent alone, down to the child; the bend is just above the child, so that brothers and sisters share it.</summary>
    private IEnumerable<Lijn> Afstamming(Knoop kind, IReadOnlyList<(Knoop Ouder, bool Loopt)> ouders)
    {
        if (ouders is [var een, var twee] && een.Loopt == twee.Loopt && een.Ouder.Y == twee.Ouder.Y && Math.Abs(een.Ouder.X - twee.Ouder.X) <= Vak * 1.5 && IsPaar(een.Ouder, twee.Ouder))
        {
            return [new("kind", Omlaag((een.Ouder.X + twee.Ouder.X) / 2, een.Ouder.Y, kind), !een.Loopt)];
        }

        return ouders.Select(o => new Lijn("kind", Omlaag(o.Ouder.X, o.Ouder.Y + (Vorm / 2), kind), !o.Loopt));
    }

    private bool IsPaar(Knoop een, Knoop twee) => Systeem.Relaties.Any(r => r.Soort is Relatiesoort.Partner or Relatiesoort.ExPartner
        && ((r.Van == een.Mens.Id && r.Naar == twee.Mens.Id) || (r.Van == twee.Mens.Id && r.Naar == een.Mens.Id)));

    /// <summary>Every couple or parent has a bend at a height of its own, or half-brothers would seem to share two parents.</summary>
    private string Omlaag(int x, int y, Knoop kind)
    {
        if (!bochten.TryGetValue(kind.Y, out var rij))
        {
            bochten[kind.Y] = rij = [];
        }

        var nummer = rij.IndexOf(x);
        if (nummer < 0)
        {
            nummer = rij.Count;
            rij.Add(x);
        }

        return $"M{x} {y} V{kind.Boven - 14 - (nummer % 5 * 8)} H{kind.X} V{kind.Boven}";
    }

    /// <summary>Side by side a straight line, further apart a bow over the others; of what is over the line is broken by two strokes.</summary>
    private static Lijn Paar(Knoop een, Knoop twee, bool voorbij)
    {
        var (l, r) = een.X <= twee.X ? (een, twee) : (twee, een);
        var midden = (l.X + r.X) / 2;
        var buren = l.Y == r.Y && r.X - l.X <= Vak * 1.5;
        var hoogte = buren ? l.Y : l.Boven - 12;
        var pad = buren ? $"M{l.X + (Vorm / 2)} {l.Y} H{r.X - (Vorm / 2)}" : $"M{l.X} {l.Boven} V{hoogte} H{r.X} V{r.Boven}";
        return new("paar", voorbij ? $"{pad} M{midden - 7} {hoogte + 8} L{midden - 1} {hoogte - 8} M{midden + 1} {hoogte + 8} L{midden + 7} {hoogte - 8}" : pad, voorbij);
    }

    /// <summary>Somebody in the picture; X and Y are the middle of the shape.</summary>
    public sealed record Knoop(Systeempersoon Mens, int X, int Y, Verhouding? Verhouding, bool IsMidden)
    {
        public int Boven => Y - (Vorm / 2);
    }

    /// <param name="Soort">kind, paar, zus or ander.</param>
    /// <param name="Pad">SVG path data: numbers only.</param>
    /// <param name="IsVoorbij">Drawn dashed.</param>
    public sealed record Lijn(string Soort, string Pad, bool IsVoorbij);
}
