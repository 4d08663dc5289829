using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;

namespace Partituur.Kern.Triage.Pseudoniemen;

/// <summary>A partner gets its key, keeps its list and takes it back; at night what is over goes away.</summary>
public sealed class LijstBijhouden(PartituurDb db)
{
    public async Task<Periode> PeriodeAsync(DateOnly dag, CancellationToken stop = default)
    {
        var regels = await db.Beleidsregels.AsNoTracking().Where(b => b.Naam == Beleid.PseudoniemenMaanden).ToListAsync(stop);
        return Periode.Met(dag, regels.Getal(Beleid.PseudoniemenMaanden, dag));
    }

    /// <summary>The key that holds today, as it was handed out; null when it was not.</summary>
    public Task<Sleuteluitgifte?> UitgifteAsync(HuisId huis, OrganisatieId organisatie, DateOnly dag, CancellationToken stop = default) =>
        db.Sleuteluitgiften.AsNoTracking().Where(u => u.HuisId == huis && u.OrganisatieId == organisatie && u.Van <= dag && u.Tot >= dag).OrderByDescending(u => u.Nummer).FirstOrDefaultAsync(stop);

    /// <summary>The list that holds today, without its values.</summary>
    public IQueryable<Pseudoniemenlijst> Geldend(HuisId huis, OrganisatieId organisatie, DateOnly dag) =>
        db.Pseudoniemenlijsten.Where(l => l.HuisId == huis && l.OrganisatieId == organisatie && l.WegOp == null && l.Van <= dag && l.Tot >= dag);

    /// <summary>Hands the key of the period out, once. A new one in its place ends the list that was computed with the old.</summary>
    /// <param name="vervang">The old key was lost.</param>
    /// <param name="handeling">Who asks for it.</param>
    /// <param name="stop">Ends the wait.</param>
    /// <returns>The key, 64 hexadecimal digits. It is shown now and never again.</returns>
    /// <exception cref="RegelGeschonden">Handed out before, and not asked to be replaced.</exception>
    public async Task<string> GeefSleutelAsync(bool vervang, Handeling handeling, CancellationToken stop = default)
    {
        var (huis, wij) = (handeling.Huis!.Value, handeling.VanOrganisatie);
        var vorige = await UitgifteAsync(huis, wij, handeling.Dag, stop);
        if (vorige is not null && !vervang)
        {
            throw new RegelGeschonden("sleutel-al-gegeven", "De sleutel van deze periode is al een keer getoond. Is hij kwijt? Vraag dan een nieuwe sleutel.");
        }

        var periode = vorige is null ? await PeriodeAsync(handeling.Dag, stop) : new(vorige.Van, vorige.Tot);
        var uitgifte = new Sleuteluitgifte(periode, (vorige?.Nummer ?? 0) + 1, handeling);
        db.Add(uitgifte);
        await RuimOpAsync("vervangen", handeling, stop);
        return Convert.ToHexStringLower(db.Pseudoniemsleutel(uitgifte));
    }

    /// <summary>Puts a list in the place of the one that was there.</summary>
    /// <exception cref="RegelGeschonden">No key was handed out for today, or a rule of <see cref="Pseudoniemenlijst"/>.</exception>
    public async Task<Pseudoniemenlijst> LaadAsync(IReadOnlyCollection<string> waarden, Handeling handeling, CancellationToken stop = default)
    {
        var uitgifte = await UitgifteAsync(handeling.Huis!.Value, handeling.VanOrganisatie, handeling.Dag, stop)
            ?? throw new RegelGeschonden("lijst-zonder-sleutel", "Vraag eerst de sleutel van deze periode, en maak de lijst daarmee.");
        var gelezen = new List<byte[]>(waarden.Count);
        foreach (var (waarde, rij) in waarden.Select((w, i) => (w.Trim(), i + 1)))
        {
            gelezen.Add(Pseudoniem.Lees(waarde, out var bytes) ? bytes : throw new RegelGeschonden("lijst-waarde", $"Rij {rij} is geen pseudoniem. Er is niets geladen. Laad het bestand dat ‘partituur pseudoniemen’ heeft gemaakt."));
        }

        await RuimOpAsync("vervangen", handeling, stop);
        var lijst = new Pseudoniemenlijst(uitgifte, gelezen, handeling);
        db.Add(lijst);
        return lijst;
    }

    /// <exception cref="RegelGeschonden">There is none.</exception>
    public async Task TrekInAsync(Handeling handeling, CancellationToken stop = default)
    {
        if (!await RuimOpAsync("ingetrokken", handeling, stop))
        {
            throw new RegelGeschonden("lijst-is-er-niet", "Er staat geen lijst van uw organisatie.");
        }
    }

    /// <summary>Throws away, in all houses, the values of lists whose period is over.</summary>
    public async Task<int> VeegAsync(DateTimeOffset nu, CancellationToken stop = default)
    {
        var dag = Kalender.DagVan(nu);
        var over = await db.Pseudoniemenlijsten.AsTracking().Include(l => l.Inhoud).Where(l => l.WegOp == null && l.Tot < dag).ToListAsync(stop);
        foreach (var lijst in over)
        {
            lijst.GaatWeg("verlopen", nu);
            db.Open(new Handeling(null, null, lijst.HuisId, "triage.lijst-vegen", nu));
            await db.SaveChangesAsync(stop);
        }

        return over.Count;
    }

    private async Task<bool> RuimOpAsync(string waarom, Handeling handeling, CancellationToken stop)
    {
        if (db.Kijker is { HeeftConvenant: false })
        {
            throw new RegelGeschonden("lijst-zonder-convenant", "Uw organisatie heeft op dit moment geen convenant met dit huis. Een lijst bijhouden kan dan niet.");
        }

        var (huis, wij) = (handeling.Huis!.Value, handeling.VanOrganisatie);
        var oud = await db.Pseudoniemenlijsten.AsTracking().Include(l => l.Inhoud).Where(l => l.HuisId == huis && l.OrganisatieId == wij && l.WegOp == null).ToListAsync(stop);
        oud.ForEach(l => l.GaatWeg(waarom, handeling.Op));
        return oud.Count > 0;
    }
}
