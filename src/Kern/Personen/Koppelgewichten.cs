using System.Text.Json;
using System.Text.Json.Serialization;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Personen.Koppelen;

namespace Partituur.Kern.Personen;

/// <summary>The weights with which one house recognises people: estimated from its own people by the import and the nightly sweep, used by every melding.</summary>
public sealed class Koppelgewichten : Aggregaat
{
    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    private Koppelgewichten()
    {
    }

    public Koppelgewichten(HuisId huis, Koppelmodel model, int personen, Handeling handeling)
    {
        Id = Guid.CreateVersion7();
        HuisId = huis;
        Neem(model, personen, handeling);
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    /// <summary>The model as JSON. Of values only common names, streets and towns; never a number or a date.</summary>
    public string ModelJson { get; private set; } = string.Empty;

    /// <summary>How many records it was estimated from.</summary>
    public int Personen { get; private set; }

    public DateTimeOffset GeschatOp { get; private set; }

    public Koppelmodel Model => JsonSerializer.Deserialize<Koppelmodel>(ModelJson, Json)!;

    public override Guid Sleutel => Id;

    /// <summary>Replaces the weights by newer ones.</summary>
    public void Neem(Koppelmodel model, int personen, Handeling handeling)
    {
        var schoon = model with { Velden = [.. model.Velden.Select(v => v.Soort is Veldsoort.Nummer or Veldsoort.Telefoon or Veldsoort.Geboortedatum ? v with { Vaak = [] } : v)] };
        ModelJson = JsonSerializer.Serialize(schoon, Json);
        Personen = personen;
        GeschatOp = handeling.Op;
        Leg("koppelgewichten-geschat", new { personen });
    }
}
