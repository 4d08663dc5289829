using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;
using Partituur.Kern.Triage;

namespace Partituur.Demo.Register;

internal sealed record BekendeMelding(MeldingId Id, DateTimeOffset OntvangenOp);

internal sealed record BekendeCasus(CasusId Id, bool Loopt);

/// <summary>What the house already has, read once at the start: with it a second run knows that there is nothing to do.</summary>
internal sealed class Registerstand
{
    private readonly Dictionary<PersoonId, PersoonId> zelfdeAls = [];
    private readonly Dictionary<(MeldingId, int), PersoonId> persoonOpRij = [];
    private readonly HashSet<(PersoonId, PersoonId)> gescheiden = [];

    public Dictionary<string, BekendeMelding> Meldingen { get; } = new(StringComparer.Ordinal);

    public Dictionary<MeldingId, Uitkomst> Besluiten { get; } = [];

    public Dictionary<MeldingId, BekendeCasus> Casussen { get; } = [];

    public HashSet<CasusId> MetPlan { get; } = [];

    public HashSet<string> Herkomsten { get; } = new(StringComparer.Ordinal);

    public List<Persoon> Personen { get; private set; } = [];

    public static async Task<Registerstand> LeesAsync(PartituurDb db, HuisId huis, CancellationToken stop)
    {
        var stand = new Registerstand { Personen = await db.Personen.AsNoTracking().Where(p => p.HuisId == huis).ToListAsync(stop) };
        foreach (var p in stand.Personen.Where(p => p.ZelfdeAls is not null))
        {
            stand.zelfdeAls[p.Id] = p.ZelfdeAls!.Value;
        }

        foreach (var m in await db.Meldingen.Where(m => m.HuisId == huis).Select(m => new { m.Id, m.Nummer, m.OntvangenOp }).ToListAsync(stop))
        {
            stand.Meldingen[m.Nummer] = new(m.Id, m.OntvangenOp);
        }

        foreach (var b in await db.Meldingen.Where(m => m.HuisId == huis).SelectMany(m => m.Betrokkenen).Select(b => new { b.MeldingId, b.Rij, b.PersoonId }).ToListAsync(stop))
        {
            stand.persoonOpRij[(b.MeldingId, b.Rij)] = b.PersoonId;
        }

        foreach (var b in await db.Triagebesluiten.Where(b => b.HuisId == huis).Select(b => new { b.MeldingId, b.Uitkomst }).ToListAsync(stop))
        {
            stand.Besluiten[b.MeldingId] = b.Uitkomst;
        }

        foreach (var c in await db.Casussen.Where(c => c.HuisId == huis).Select(c => new { c.Id, c.MeldingId, c.Status }).ToListAsync(stop))
        {
            stand.Casussen[c.MeldingId] = new(c.Id, c.Status < CasusStatus.Afgeschaald);
        }

        stand.MetPlan.UnionWith(await db.Plannen.Where(p => p.HuisId == huis).Select(p => p.CasusId).ToListAsync(stop));
        stand.Herkomsten.UnionWith(await db.Interventies.Where(i => i.HuisId == huis && i.Herkomst != null).Select(i => i.Herkomst!).ToListAsync(stop));
        foreach (var v in await db.Matchvoorstellen.Where(v => v.HuisId == huis && v.Oordeel == Matchoordeel.VerschillendePersonen).Select(v => new { v.Een, v.Twee }).ToListAsync(stop))
        {
            stand.gescheiden.Add((v.Een, v.Twee));
        }

        return stand;
    }

    /// <summary>The person that a row found when it went in, followed to the human it was merged into; null when the row is new.</summary>
    public PersoonId? PersoonVan(Persoonrij rij) =>
        Meldingen.TryGetValue(rij.Melding.Nummer, out var melding) && persoonOpRij.TryGetValue((melding.Id, rij.Volgnummer), out var persoon) ? MensVan(persoon) : null;

    public PersoonId MensVan(PersoonId persoon)
    {
        // A chain of merges is short; the bound only guards against a circle.
        for (var i = 0; i < 20 && zelfdeAls.TryGetValue(persoon, out var doel); i++)
        {
            persoon = doel;
        }

        return persoon;
    }

    /// <summary>Somebody decided that these two are different people: an import does not overrule that.</summary>
    public bool ZijnGescheiden(PersoonId een, PersoonId twee) => gescheiden.Contains((een, twee)) || gescheiden.Contains((twee, een));
}
