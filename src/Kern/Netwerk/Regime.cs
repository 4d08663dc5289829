using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Netwerk;

/// <summary>The legal ground under which partners share about a doelgroep (wet.md L1): who may take part follows from it.</summary>
public enum Regimesoort
{
    Convenant,

    [Display(Name = "WGS-casus")]
    WgsCasus,

    Wgpga,

    [Display(Name = "Nazorg / BIJ")]
    Nazorg,

    [Display(Name = "Lokale PGA")]
    LokalePga,
}

/// <summary>
/// Who may take part under a regime from a day on, as data with a source (wet.md: policy, never constants). A version is never changed: a later one takes over. A regime without a version
/// lets every convenant partner take part.
/// </summary>
public sealed class Regimeversie : Aggregaat
{
    private readonly List<Regimedeelnemer> deelnemers = [];

    private Regimeversie()
    {
    }

    /// <param name="huis">The house it holds for.</param>
    /// <param name="soort">The regime.</param>
    /// <param name="vanaf">First day.</param>
    /// <param name="bron">The article, convenant or decision that it follows from, at most 400 characters.</param>
    /// <param name="deelnemers">Who may take part; at least one. A valid convenant is needed as well.</param>
    /// <exception cref="RegelGeschonden">Nobody chosen.</exception>
    public Regimeversie(HuisId huis, Regimesoort soort, DateOnly vanaf, string bron, IReadOnlyCollection<OrganisatieId> deelnemers)
    {
        if (deelnemers.Count == 0)
        {
            throw new RegelGeschonden("regime-zonder-deelnemer", "Kies ten minste één organisatie.");
        }

        Id = Guid.CreateVersion7();
        (HuisId, Soort, Vanaf) = (huis, soort, vanaf);
        Bron = Tekst.Verplicht(bron, "de bron", 400);
        this.deelnemers.AddRange(deelnemers.Distinct().Select(o => new Regimedeelnemer(Id, o)));
        Leg("regime-vastgelegd", new { soort, vanaf, deelnemers = deelnemers.Select(o => o.Waarde) });
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public Regimesoort Soort { get; private set; }

    public DateOnly Vanaf { get; private set; }

    public string Bron { get; private set; } = string.Empty;

    public IReadOnlyList<Regimedeelnemer> Deelnemers => deelnemers;

    public override Guid Sleutel => Id;
}

public sealed class Regimedeelnemer : IOnderdeel
{
    private Regimedeelnemer()
    {
    }

    internal Regimedeelnemer(Guid versie, OrganisatieId organisatie)
    {
        RegimeversieId = versie;
        OrganisatieId = organisatie;
    }

    public Guid RegimeversieId { get; private set; }

    public OrganisatieId OrganisatieId { get; private set; }

    public Guid Wortel => RegimeversieId;
}
