using System.Text.Json;
using System.Text.Json.Serialization;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Personen.Koppelen;

namespace Partituur.Kern.Personen;

public enum Matchoordeel
{
    Open,
    ZelfdePersoon,
    VerschillendePersonen,
}

/// <summary>A doubt waiting for a person's decision; "verschillende personen" is remembered and never asked again.</summary>
public sealed class Matchvoorstel : Aggregaat
{
    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    private Matchvoorstel()
    {
    }

    public Matchvoorstel(HuisId huis, Twijfel twijfel, Handeling handeling)
    {
        Id = Guid.CreateVersion7();
        HuisId = huis;
        Een = twijfel.Een;
        Twee = twijfel.Twee;
        Reden = twijfel.Reden;
        Score = Math.Round(twijfel.Score, 2);
        UitlegJson = twijfel.Uitleg is null ? null : JsonSerializer.Serialize(twijfel.Uitleg.Select(u => u with { Gewicht = Math.Round(u.Gewicht, 2) }), Json);
        GevondenOp = handeling.Op;
        Leg("match-voorgesteld", new { een = Een.Waarde, twee = Twee.Waarde });
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public PersoonId Een { get; private set; }

    public PersoonId Twee { get; private set; }

    public string Reden { get; private set; } = string.Empty;

    /// <summary>How likely, when it was found, in bits: 10 is a thousand to one. Of two rows, never of what somebody does.</summary>
    public double Score { get; private set; }

    /// <summary>What each field said when it was found, as JSON; no values of the fields.</summary>
    public string? UitlegJson { get; private set; }

    /// <summary>What each field said; empty for a suggestion without.</summary>
    public IReadOnlyList<Velduitleg> Uitleg => UitlegJson is null ? [] : JsonSerializer.Deserialize<List<Velduitleg>>(UitlegJson, Json)!;

    public DateTimeOffset GevondenOp { get; private set; }

    public Matchoordeel Oordeel { get; private set; }

    public ProfessionalId? BeoordeeldDoor { get; private set; }

    public DateTimeOffset? BeoordeeldOp { get; private set; }

    public override Guid Sleutel => Id;

    /// <summary>Decides. <see cref="Matchoordeel.Open"/> takes a decision back.</summary>
    public void Beoordeel(Matchoordeel oordeel, Handeling handeling)
    {
        Oordeel = oordeel;
        BeoordeeldDoor = handeling.Wie;
        BeoordeeldOp = handeling.Op;
        Leg("match-beoordeeld", new { oordeel = oordeel.ToString() });
    }
}
