using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Plannen;
using Partituur.Web.Pages.Casussen;

namespace Partituur.Web.Pages.Plannen;

/// <summary>How far one stands from the score.</summary>
public enum Tijdschaal
{
    Maanden,
    Kwartalen,
    Jaren,
}

/// <summary>A date that matters to the whole case.</summary>
/// <param name="Dag">The day.</param>
/// <param name="Wat">In words.</param>
/// <param name="Nummer">What stands beside its mark and in the table, from 1.</param>
public sealed record Bladpunt(DateOnly Dag, string Wat, int Nummer);

/// <summary>A mark on the time line with the dates that it stands for.</summary>
public sealed record Bladmerk(double X, IReadOnlyList<Bladpunt> Punten)
{
    /// <summary>Their numbers in the table.</summary>
    public string Opschrift => Punten.Count == 1 ? FormattableString.Invariant($"{Punten[0].Nummer}") : FormattableString.Invariant($"{Punten[0].Nummer}–{Punten[^1].Nummer}");
}

/// <summary>
/// The geometry of the whole score: a stave per person, in it a lane per keten, in each lane bars in as few rows as their words allow. In pixels at the chosen scale; no database, no markup.
/// </summary>
public sealed class Partituurblad
{
    public const int Kop = 56;
    public const int Kantlijn = 104;
    public const int Rij = 34;
    private const int Naamregel = 26;
    private const int Letter = 7;
    private const int LangsteWoorden = 56;

    private Partituurblad(Tijdschaal schaal, DateOnly van, DateOnly tot)
    {
        (Schaal, Van, Tot) = (schaal, van, tot);
        var perDag = schaal switch { Tijdschaal.Maanden => 3.2, Tijdschaal.Kwartalen => 1.1, _ => 0.45 };
        Breedte = Kantlijn + Math.Max(720, (int)((tot.DayNumber - van.DayNumber) * perDag));
    }

    public Tijdschaal Schaal { get; }

    public DateOnly Van { get; }

    public DateOnly Tot { get; }

    public int Breedte { get; }

    public int Hoogte { get; private set; } = Kop;

    public List<(string Naam, int Y, int Hoogte)> Staven { get; } = [];

    public List<(Keten Keten, int Y)> Lanen { get; } = [];

    public List<Balk> Balken { get; } = [];

    /// <summary>Dates that would lie over each other share a mark.</summary>
    public List<Bladmerk> Punten { get; } = [];

    public double? Vandaag { get; private set; }

    /// <summary>How many interventies lie outside the chosen period.</summary>
    public int Buiten { get; private set; }

    /// <summary>The scale at which a period of this length fits a screen.</summary>
    public static Tijdschaal PassendeSchaal(DateOnly van, DateOnly tot) => (tot.DayNumber - van.DayNumber) switch { <= 420 => Tijdschaal.Maanden, <= 1300 => Tijdschaal.Kwartalen, _ => Tijdschaal.Jaren };

    /// <summary>The whole period of a plan; null when there is nothing to draw.</summary>
    public static (DateOnly Van, DateOnly Tot)? Periode(IReadOnlyCollection<InterventieRij> rijen, DateOnly vandaag)
    {
        if (rijen.Count == 0)
        {
            return null;
        }

        var laatste = rijen.Max(r => r.Interventie.Eind ?? r.Interventie.Begin);
        var tot = rijen.Any(r => r.Interventie.Eind is null) ? (laatste > vandaag ? laatste : vandaag).AddDays(60) : laatste.AddDays(14);
        return (rijen.Min(r => r.Interventie.Begin).AddDays(-7), tot);
    }

    public static Partituurblad Teken(
        IReadOnlyList<InterventieRij> rijen,
        IReadOnlyList<PersoonRij> personen,
        IReadOnlyList<Bladpunt> punten,
        IReadOnlySet<InterventieId> metBevinding,
        (DateOnly Van, DateOnly Tot) periode,
        Tijdschaal schaal,
        DateOnly vandaag)
    {
        var blad = new Partituurblad(schaal, periode.Van, periode.Tot);
        blad.Vandaag = blad.Valt(vandaag) ? blad.X(vandaag) : null;
        blad.Merk(punten.Where(p => blad.Valt(p.Dag)));
        blad.Buiten = rijen.Count(r => !blad.Raakt(r.Interventie));
        foreach (var (naam, van) in personen.Select(p => (p.Naam, (PersoonId?)p.Id)).Append(("Het hele systeem", null)))
        {
            blad.Voeg(naam, [.. rijen.Where(r => r.Interventie.PersoonId == van && blad.Raakt(r.Interventie))], metBevinding, van is not null);
        }

        return blad;
    }

    /// <summary>The first of each month, quarter or year.</summary>
    public IEnumerable<(double X, DateOnly Dag)> Streepjes()
    {
        var stap = Schaal switch { Tijdschaal.Jaren => 12, Tijdschaal.Kwartalen => 3, _ => 1 };
        for (var dag = new DateOnly(Van.Year, ((Van.Month - 1) / stap * stap) + 1, 1); dag <= Tot; dag = dag.AddMonths(stap))
        {
            if (dag >= Van)
            {
                yield return (X(dag), dag);
            }
        }
    }

    private bool Valt(DateOnly dag) => dag >= Van && dag <= Tot;

    private bool Raakt(Interventie i) => i.Begin <= Tot && (i.Eind is null || i.Eind >= Van);

    private double X(DateOnly dag) => Math.Round(Kantlijn + ((dag.DayNumber - Van.DayNumber) * (double)(Breedte - Kantlijn) / Math.Max(1, Tot.DayNumber - Van.DayNumber)), 1);

    private void Merk(IEnumerable<Bladpunt> punten)
    {
        foreach (var punt in punten.OrderBy(p => p.Nummer))
        {
            var x = X(punt.Dag);
            if (Punten.Count > 0 && Punten[^1] is var vorig && x - vorig.X < 16 + vorig.Opschrift.Length * Letter)
            {
                Punten[^1] = vorig with { Punten = [.. vorig.Punten, punt] };
            }
            else
            {
                Punten.Add(new(x, [punt]));
            }
        }
    }

    /// <summary>A person without a bar keeps an empty stave: that nobody does anything is what the score has to show.</summary>
    private void Voeg(string naam, IReadOnlyList<InterventieRij> rijen, IReadOnlySet<InterventieId> metBevinding, bool ookLeeg)
    {
        if (rijen.Count == 0 && !ookLeeg)
        {
            return;
        }

        var begin = Hoogte;
        Hoogte += Naamregel;
        foreach (var laan in rijen.GroupBy(r => r.Keten).OrderBy(g => g.Key))
        {
            Lanen.Add((laan.Key, Hoogte));
            List<double> bezetTot = [];
            foreach (var rij in laan.OrderBy(r => r.Interventie.Begin).ThenBy(r => r.Interventie.Id.Waarde))
            {
                var balk = Maak(rij, metBevinding.Contains(rij.Interventie.Id));
                var regel = bezetTot.FindIndex(x => x <= balk.VanX);
                if (regel < 0)
                {
                    regel = bezetTot.Count;
                    bezetTot.Add(0);
                }

                bezetTot[regel] = balk.TotX + 8;
                Balken.Add(balk with { Y = Hoogte + (regel * Rij) });
            }

            Hoogte += (bezetTot.Count * Rij) + 4;
        }

        Hoogte += rijen.Count == 0 ? 10 : 2;
        Staven.Add((naam, begin, Hoogte - begin - 6));
    }

    private Balk Maak(InterventieRij rij, bool bevinding)
    {
        var i = rij.Interventie;
        var links = X(i.Begin < Van ? Van : i.Begin);
        var rechts = i.Eind is { } eind && eind < Tot ? X(eind.AddDays(1)) : Breedte;
        var breedte = Math.Max(6, rechts - links);
        var woorden = $"{(bevinding ? "⚠ " : string.Empty)}{i.Aard}: {i.Naam} ({rij.Partner})";
        woorden = woorden.Length <= LangsteWoorden ? woorden : woorden[..(LangsteWoorden - 1)].TrimEnd() + "…";
        var lengte = woorden.Length * Letter;

        // Words that would fall off the paper end where their bar ends.
        var uitlijnRechts = links + lengte > Breedte;
        var (vanX, totX) = uitlijnRechts ? (Math.Min(links, links + breedte - lengte), links + breedte) : (links, Math.Max(links + breedte, links + lengte));
        return new(i.Id, i.LeuntOpId, woorden, Beschrijving(rij), i.Aard, links, breedte, 0, bevinding, uitlijnRechts, vanX, totX);
    }

    private static string Beschrijving(InterventieRij rij)
    {
        var i = rij.Interventie;
        var tot = i.Eind is { } eind ? $"tot en met {Tekst.Datum(eind)}" : "zonder einddatum";
        return $"{i.Aard}: {i.Naam}, {rij.Partner}, van {Tekst.Datum(i.Begin)} {tot}{(rij.LeuntOp is { } op ? $", leunt op {op}" : string.Empty)}";
    }

    /// <param name="VanX">Where bar and words begin.</param>
    /// <param name="TotX">Where bar and words end.</param>
    public sealed record Balk(InterventieId Id, InterventieId? LeuntOp, string Woorden, string Beschrijving, Aard Aard, double X, double Breedte, int Y, bool HeeftBevinding, bool UitlijnRechts, double VanX, double TotX);
}
