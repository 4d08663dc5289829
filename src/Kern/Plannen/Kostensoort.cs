using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Plannen;

public enum Kosteneenheid
{
    Uur,
    Dag,
    Week,
    Maand,
    Traject,
    Keer,
}

/// <summary>
/// What a unit of help or control costs, as versions with a source (eis 67): prices are policy, never constants. A price never changes in place; a later version takes over, so that what an
/// interventie cost on a day can be calculated again years later.
/// </summary>
public sealed class Kostensoort : Aggregaat
{
    private readonly List<Kostprijs> prijzen = [];

    private Kostensoort()
    {
    }

    /// <param name="naam">For example "Uur ambulante begeleiding".</param>
    /// <param name="eenheid">What is counted.</param>
    /// <param name="eerste">The first price.</param>
    /// <exception cref="RegelGeschonden">A rule of <see cref="Kostprijs"/>.</exception>
    public Kostensoort(string naam, Kosteneenheid eenheid, Prijsgegevens eerste)
    {
        Id = KostensoortId.Nieuw();
        Naam = Tekst.Verplicht(naam, "de naam van de kostprijs", 120);
        Eenheid = eenheid;
        prijzen.Add(new Kostprijs(Id, eerste));
        Leg("kostensoort-toegevoegd", new { eenheid = eenheid.ToString(), eerste.Cent, eerste.Vanaf });
    }

    public KostensoortId Id { get; private set; }

    public string Naam { get; private set; } = string.Empty;

    public Kosteneenheid Eenheid { get; private set; }

    public IReadOnlyList<Kostprijs> Prijzen => prijzen;

    public override Guid Sleutel => Id.Waarde;

    /// <summary>The version that holds on a day; null before the first one.</summary>
    public Kostprijs? PrijsOp(DateOnly dag) => prijzen.Where(p => p.Vanaf <= dag).MaxBy(p => p.Vanaf);

    /// <summary>A new version takes over.</summary>
    /// <exception cref="RegelGeschonden">It does not start after the last one, or a rule of <see cref="Kostprijs"/>.</exception>
    public void NieuwePrijs(Prijsgegevens gegevens)
    {
        var laatste = prijzen.Max(p => p.Vanaf);
        if (gegevens.Vanaf <= laatste)
        {
            throw new RegelGeschonden("kostprijs-niet-later", $"De laatste versie geldt vanaf {Tekst.Datum(laatste)}. Kies een latere dag: een prijs die al gold, verandert niet meer.");
        }

        prijzen.Add(new Kostprijs(Id, gegevens));
        Leg("kostprijs-vastgelegd", new { gegevens.Cent, gegevens.Vanaf });
    }
}

/// <param name="Cent">In cents of a euro, more than 0.</param>
/// <param name="Bron">Where the price comes from.</param>
/// <param name="Jaar">The year of that source.</param>
/// <param name="Vanaf">First day.</param>
public sealed record Prijsgegevens(long Cent, string? Bron, int Jaar, DateOnly Vanaf);

/// <summary>One version of a unit price.</summary>
public sealed class Kostprijs : IOnderdeel
{
    /// <summary>A hundred million euro: more is a slip of the pen.</summary>
    public const long HoogsteCent = 10_000_000_000;

    private Kostprijs()
    {
    }

    internal Kostprijs(KostensoortId soort, Prijsgegevens g)
    {
        if (g.Cent is < 1 or > HoogsteCent)
        {
            throw new RegelGeschonden("kosten-bedrag", "Vul een bedrag in van meer dan 0 euro.");
        }

        if (g.Jaar is < 1990 or > 2200)
        {
            throw new RegelGeschonden("kosten-jaar", "Vul het jaar van de bron in met vier cijfers.");
        }

        (KostensoortId, Cent, Jaar, Vanaf) = (soort, g.Cent, g.Jaar, g.Vanaf);
        Bron = Tekst.Verplicht(g.Bron, "de bron", 400);
    }

    public KostensoortId KostensoortId { get; private set; }

    public long Cent { get; private set; }

    public string Bron { get; private set; } = string.Empty;

    public int Jaar { get; private set; }

    public DateOnly Vanaf { get; private set; }

    public Guid Wortel => KostensoortId.Waarde;
}
