using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Casussen;

/// <summary>An area of life; data, because lists and scales differ per house and year (eis 43, 58).</summary>
public sealed class Leefgebied : Aggregaat
{
    /// <summary>Where somebody sleeps: the one that a rule of the plan asks for by name.</summary>
    public const string Huisvesting = "Huisvesting";

    private Leefgebied()
    {
    }

    public Leefgebied(string naam, bool criminogeen, int volgorde)
    {
        Id = Guid.CreateVersion7();
        Naam = Tekst.Verplicht(naam, "de naam", 80);
        Criminogeen = criminogeen;
        Volgorde = volgorde;
        Leg("leefgebied-toegevoegd");
    }

    public Guid Id { get; private set; }

    public string Naam { get; private set; } = string.Empty;

    /// <summary>Known to lead to crime or nuisance when it goes wrong.</summary>
    public bool Criminogeen { get; private set; }

    public int Volgorde { get; private set; }

    public override Guid Sleutel => Id;

    /// <summary>The twelve of domein.md.</summary>
    public static IEnumerable<Leefgebied> Eerste() =>
        new[]
        {
            Huisvesting, "Gezin en relaties", "Opleiding en werk", "Financiën", "Sociale contacten", "Dagbesteding en vrije tijd",
            "Lichamelijke gezondheid", "Geestelijke gezondheid", "Verslaving", "Justitie en delictgedrag", "Houding en denkpatronen", "Praktisch functioneren",
        }.Select((naam, i) => new Leefgebied(naam, naam is not "Lichamelijke gezondheid", i + 1));
}

/// <summary>The words beside the scale 1–5, of our own making.</summary>
public static class Zelfredzaamheid
{
    /// <summary>From 1 to 5.</summary>
    public static IReadOnlyList<string> Woorden { get; } = ["acuut probleem", "groot probleem", "gaat met hulp", "gaat meestal goed", "volledig zelfredzaam"];

    /// <param name="score">1–5.</param>
    public static string Woord(int score) => Woorden[score - 1];
}

/// <summary>
/// How somebody stands on a leefgebied at a moment, in one organisation's view, on the scale of that day. Given by people; never computed (wet.md L5).
/// </summary>
public sealed class Leefgebiedscore : Aggregaat
{
    private Leefgebiedscore()
    {
    }

    /// <exception cref="RegelGeschonden">Score outside the scale, or the person does not belong to the case.</exception>
    public Leefgebiedscore(Casus casus, PersoonId persoon, Guid leefgebied, int score, string? toelichting, bool beschermend, Handeling handeling, Schaal? schaal = null)
    {
        var op = schaal ?? Schaal.Standaard;
        if (!op.Kent(score))
        {
            throw new RegelGeschonden("score-buiten-schaal", $"Kies een score van {op.Laagste} tot en met {op.Hoogste}.");
        }

        if (!casus.Personen.Any(p => p.PersoonId == persoon))
        {
            throw new RegelGeschonden("casus-persoon-onbekend", "Deze persoon hoort niet bij de casus.");
        }

        Id = Guid.CreateVersion7();
        HuisId = casus.HuisId;
        CasusId = casus.Id;
        PersoonId = persoon;
        LeefgebiedId = leefgebied;
        Score = score;
        SchaalId = op.Id;
        Toelichting = Tekst.Optioneel(toelichting, "de toelichting", 1000);
        Beschermend = beschermend;
        DoorId = handeling.Professional;
        BronId = handeling.VanOrganisatie;
        Op = handeling.Op;
        Leg("leefgebied-gescoord", new { casus = casus.Id.Waarde, leefgebied });
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public CasusId CasusId { get; private set; }

    public PersoonId PersoonId { get; private set; }

    public Guid LeefgebiedId { get; private set; }

    public int Score { get; private set; }

    /// <summary>The scale on which it was given; null is that of the installation.</summary>
    public Guid? SchaalId { get; private set; }

    public string? Toelichting { get; private set; }

    /// <summary>A protective factor stands here.</summary>
    public bool Beschermend { get; private set; }

    public ProfessionalId DoorId { get; private set; }

    public OrganisatieId BronId { get; private set; }

    public DateTimeOffset Op { get; private set; }

    public override Guid Sleutel => Id;
}
