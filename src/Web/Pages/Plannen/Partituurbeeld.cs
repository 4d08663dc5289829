using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;
using Partituur.Web.Pages.Casussen;

namespace Partituur.Web.Pages.Plannen;

/// <summary>The geometry of the score: a lane per person, a bar per interventie, a line for what leans on what. In units of the drawing, 1000 wide.</summary>
public sealed class Partituurbeeld
{
    public const int Breedte = 1000;
    public const int Rij = 40;
    public const int Kop = 34;
    private const int Naamregel = 30;

    private Partituurbeeld(DateOnly van, DateOnly tot) => (Van, Tot) = (van, tot);

    public DateOnly Van { get; }

    public DateOnly Tot { get; }

    public List<(string Naam, int Y, int Hoogte)> Banen { get; } = [];

    public List<Balk> Balken { get; } = [];

    public int Hoogte { get; private set; } = Kop;

    public double? Vandaag { get; private set; }

    /// <summary>The first of each month, quarter or year, after the length of the plan.</summary>
    public IEnumerable<(double X, DateOnly Dag)> Streepjes()
    {
        var stap = (Tot.DayNumber - Van.DayNumber) switch { > 1500 => 12, > 400 => 3, _ => 1 };
        var dag = new DateOnly(Van.Year, ((Van.Month - 1) / stap * stap) + 1, 1);
        for (; dag <= Tot; dag = dag.AddMonths(stap))
        {
            if (dag >= Van)
            {
                yield return (X(dag), dag);
            }
        }
    }

    /// <summary>Null when there is nothing to draw.</summary>
    public static Partituurbeeld? Teken(IReadOnlyList<InterventieRij> rijen, IReadOnlyList<PersoonRij> personen, DateOnly vandaag)
    {
        if (rijen.Count == 0)
        {
            return null;
        }

        var van = rijen.Min(r => r.Interventie.Begin);
        var tot = rijen.Max(r => r.Interventie.Eind ?? r.Interventie.Begin);
        tot = rijen.Any(r => r.Interventie.Eind is null) ? (tot > vandaag ? tot : vandaag).AddDays(60) : tot.AddDays(14);
        var beeld = new Partituurbeeld(van.AddDays(-7), tot);
        beeld.Vandaag = vandaag >= beeld.Van && vandaag <= beeld.Tot ? beeld.X(vandaag) : null;
        foreach (var persoon in personen)
        {
            beeld.Voeg(persoon.Naam, rijen.Where(r => r.Interventie.PersoonId == persoon.Id));
        }

        beeld.Voeg("Het hele systeem", rijen.Where(r => r.Interventie.PersoonId is null));
        return beeld;
    }

    private double X(DateOnly dag) => Math.Round((dag.DayNumber - Van.DayNumber) * (double)Breedte / (Tot.DayNumber - Van.DayNumber), 1);

    private void Voeg(string naam, IEnumerable<InterventieRij> rijen)
    {
        var lijst = rijen.OrderBy(r => r.Interventie.Begin).ToList();
        if (lijst.Count == 0)
        {
            return;
        }

        var hoogte = Naamregel + (lijst.Count * Rij);
        Banen.Add((naam, Hoogte, hoogte));
        for (var i = 0; i < lijst.Count; i++)
        {
            var iv = lijst[i].Interventie;
            var (links, rechts) = (X(iv.Begin), iv.Eind is { } eind ? X(eind.AddDays(1)) : Breedte);
            Balken.Add(new(iv.Id, iv.LeuntOpId, $"{iv.Aard}: {iv.Naam} ({lijst[i].Partner})", iv.Aard, links, Math.Max(6, rechts - links), Hoogte + Naamregel + (i * Rij), lijst[i].Waarschuwingen.Count > 0));
        }

        Hoogte += hoogte;
    }

    public sealed record Balk(InterventieId Id, InterventieId? LeuntOp, string Opschrift, Aard Aard, double X, double Breedte, int Y, bool Waarschuwt);
}
