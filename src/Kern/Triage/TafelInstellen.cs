using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;

namespace Partituur.Kern.Triage;

/// <summary>A table as it is wanted.</summary>
public sealed record Tafelwens(string Naam, IReadOnlyCollection<DoelgroepId> Doelgroepen, Tafelafspraak Afspraak, Voorzitters Voorzitters);

/// <summary>Sets up, changes and hands over tables (eis 29, 68, 69, 104): what only the register knows is checked here, the rest by <see cref="Triagetafel"/>.</summary>
public sealed class TafelInstellen(PartituurDb db)
{
    /// <summary>The table at which a doelgroep lies; null when it lies at none.</summary>
    public static Task<Triagetafel?> VanAsync(PartituurDb db, DoelgroepId doelgroep, CancellationToken stop = default) =>
        db.Triagetafels.AsNoTracking().AsSplitQuery().FirstOrDefaultAsync(t => t.Doelgroepen.Any(d => d.DoelgroepId == doelgroep), stop);

    /// <summary>Who may chair or stand in on a day.</summary>
    public IQueryable<Professional> Voorzitters(HuisId huis, DateOnly dag) => MetRol(huis, Rol.Triagevoorzitter, dag);

    /// <summary>Who may sit at a table on a day: a professional of a partner with a valid convenant.</summary>
    public IQueryable<Professional> Deelnemers(HuisId huis, DateOnly dag) => MetRol(huis, Rol.Partnerprofessional, dag)
        .Where(p => db.Convenanten.Any(c => c.HuisId == huis && c.OrganisatieId == p.OrganisatieId && c.Van <= dag && (c.Tot == null || c.Tot >= dag)));

    /// <exception cref="RegelGeschonden">A rule of <see cref="Triagetafel"/>, or somebody or something that cannot be chosen.</exception>
    public async Task<Triagetafel> NieuwAsync(HuisId huis, Tafelwens wens, Handeling handeling, CancellationToken stop = default)
    {
        await ControleerAsync(huis, null, wens, handeling.Dag, stop);
        var tafel = new Triagetafel(huis, wens.Naam, wens.Doelgroepen, wens.Afspraak, wens.Voorzitters, handeling);
        db.Add(tafel);
        return tafel;
    }

    /// <summary>Everything but the organisation that chairs: that goes by <see cref="DraagOverAsync"/>.</summary>
    /// <exception cref="RegelGeschonden">A rule of <see cref="Triagetafel"/>, or somebody or something that cannot be chosen.</exception>
    public async Task WijzigAsync(Triagetafel tafel, Tafelwens wens, Handeling handeling, CancellationToken stop = default)
    {
        var wie = wens.Voorzitters with { Organisatie = tafel.Voorgezeten(handeling.Dag).OrganisatieId };
        await ControleerAsync(tafel.HuisId, tafel.Id, wens with { Voorzitters = wie }, handeling.Dag, stop);
        tafel.Wijzig(wens.Naam, wens.Doelgroepen, wens.Afspraak);
        if (tafel.Voorgezeten(handeling.Dag) is var nu && (nu.VoorzitterId, nu.VervangerId) != (wie.Voorzitter, wie.Vervanger))
        {
            tafel.ZetVoorzitters(wie.Voorzitter, wie.Vervanger, handeling);
        }
    }

    /// <exception cref="RegelGeschonden">A rule of <see cref="Triagetafel.DraagOver"/>, or a receiver that cannot chair on that day.</exception>
    public async Task DraagOverAsync(Triagetafel tafel, Voorzitters naar, DateOnly vanaf, string reden, Handeling handeling, CancellationToken stop = default)
    {
        await ControleerVoorzittersAsync(tafel.HuisId, naar, vanaf, stop);
        tafel.DraagOver(naar, vanaf, reden, handeling);
    }

    /// <exception cref="RegelGeschonden">Somebody who cannot sit at a table.</exception>
    public async Task NeemtDeelAsync(Triagetafel tafel, Vastedeelnemer wie, DateOnly dag, CancellationToken stop = default)
    {
        if (!await Deelnemers(tafel.HuisId, dag).AnyAsync(p => p.Id == wie.Professional, stop))
        {
            throw new RegelGeschonden("tafel-deelnemer-onbekend", "Kies iemand die voor een partner met een geldig convenant werkt.");
        }

        tafel.NeemtDeel(wie);
    }

    private async Task ControleerAsync(HuisId huis, TriagetafelId? zelf, Tafelwens wens, DateOnly dag, CancellationToken stop)
    {
        var gekozen = wens.Doelgroepen.Distinct().ToList();
        if (await db.Doelgroepen.CountAsync(d => d.HuisId == huis && gekozen.Contains(d.Id), stop) != gekozen.Count)
        {
            throw new RegelGeschonden("tafel-zonder-doelgroep", "Kies doelgroepen van dit Veiligheidshuis.");
        }

        if (await db.Triagetafels.Where(t => zelf == null || t.Id != zelf).SelectMany(t => t.Doelgroepen).Where(d => gekozen.Contains(d.DoelgroepId))
            .Join(db.Doelgroepen, d => d.DoelgroepId, d => d.Id, (_, d) => d.Naam).FirstOrDefaultAsync(stop) is { } bezet)
        {
            throw new RegelGeschonden("doelgroep-aan-andere-tafel", $"De doelgroep {bezet} ligt al aan een andere tafel.");
        }

        await ControleerVoorzittersAsync(huis, wens.Voorzitters, dag, stop);
    }

    private async Task ControleerVoorzittersAsync(HuisId huis, Voorzitters wie, DateOnly dag, CancellationToken stop)
    {
        var (organisatie, voorzitter, vervanger) = (wie.Organisatie, wie.Voorzitter, wie.Vervanger);
        if (!await db.Huizen.AnyAsync(h => h.Id == huis && h.EigenOrganisatie == organisatie, stop)
            && !await db.Convenanten.AnyAsync(c => c.HuisId == huis && c.OrganisatieId == organisatie && c.Van <= dag && (c.Tot == null || c.Tot >= dag), stop))
        {
            throw new RegelGeschonden("tafel-organisatie-zonder-convenant", "Deze organisatie heeft op die dag geen geldig convenant. Kies een andere.");
        }

        if (voorzitter is not null && !await Voorzitters(huis, dag).AnyAsync(p => p.Id == voorzitter && p.OrganisatieId == organisatie, stop))
        {
            throw new RegelGeschonden("tafel-voorzitter-zonder-rol", "Kies iemand van deze organisatie die op die dag triagevoorzitter is.");
        }

        if (vervanger is not null && (vervanger == voorzitter || !await Voorzitters(huis, dag).AnyAsync(p => p.Id == vervanger, stop)))
        {
            throw new RegelGeschonden("tafel-vervanger-zonder-rol", "Kies een ander dan de voorzitter, die op die dag triagevoorzitter is.");
        }
    }

    private IQueryable<Professional> MetRol(HuisId huis, Rol rol, DateOnly dag) =>
        db.Professionals.Where(p => p.Rollen.Any(r => r.HuisId == huis && r.Rol == rol && r.Van <= dag && (r.Tot == null || r.Tot >= dag)));
}
