using Partituur.Kern.Triage;

namespace Partituur.Demo.Register;

/// <summary>Everything that is new about one melding: it goes in together, in one transaction.</summary>
internal sealed class Meldingwerk(string nummer)
{
    public string Nummer { get; } = nummer;

    /// <summary>What it is about; null when the melding was there already and gets no new people.</summary>
    public Meldingkop? Kop { get; set; }

    public List<Persoonrij> Personen { get; } = [];

    public Besluitrij? Besluit { get; set; }

    public List<Interventierij> Interventies { get; } = [];

    public Planrij? Plan { get; set; }

    public bool IsLeeg => Personen.Count == 0 && Besluit is null && Interventies.Count == 0 && Plan is null;

    public static bool GeeftCasus(Uitkomst uitkomst) => uitkomst is Uitkomst.Casusoverleg or Uitkomst.Procesregie;
}
