using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Triage;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>A fixed participant with names.</summary>
public sealed record Deelnemerbeeld(Guid Id, OrganisatieId OrganisatieId, ProfessionalId? ProfessionalId, string Organisatie, string? Naam, Tafeldeel Deel);

/// <summary>A meeting of a series in its list.</summary>
public sealed record Reeksoverleg(OverlegId Id, DateOnly Dag, TimeOnly Begint, string Plaats, int Punten, string? Verplaatst, string? Afgelast, IReadOnlyList<string> Botst);

/// <summary>What holds and held.</summary>
public sealed record Versiebeeld(DateOnly Vanaf, string Ritme, TimeOnly Begint, int Minuten, int MinutenDeelTwee, string Voorzitter, string Plaats, string? Videolink, string? Reden);

/// <summary>A series whole, for its page and for the API.</summary>
public sealed record Reeksbeeld(ReeksId Id, string Naam, string Doelgroep, DateOnly? Gestopt, Versiebeeld Nu, IReadOnlyList<Versiebeeld> Versies, IReadOnlyList<Deelnemerbeeld> Deelnemers, IReadOnlyList<Reeksoverleg> Overleggen, IReadOnlyList<Reeksdag> OpenDagen, IReadOnlyList<DateOnly> Overgeslagen, int Versie)
{
    public static async Task<Reeksbeeld> LeesAsync(PartituurDb db, Reeks reeks, DateOnly dag, CancellationToken stop = default)
    {
        var (id, doelgroep) = (reeks.Id, reeks.DoelgroepId);
        var organisaties = await db.Organisaties.AsNoTracking().ToDictionaryAsync(o => o.Id, o => o.Naam, stop);
        var wie = reeks.Deelnemers.Select(d => d.ProfessionalId).OfType<ProfessionalId>().ToList();
        var namen = await db.Professionals.AsNoTracking().IgnoreAutoIncludes().Where(p => wie.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Naam, stop);
        var botst = await Botsingbeeld.LeesAsync(db, reeks.HuisId, dag, stop);
        var overleggen = await db.Overleggen.AsNoTracking().IgnoreAutoIncludes().Where(o => o.ReeksId == id && o.Dag >= dag).OrderBy(o => o.Dag)
            .Select(o => new { o.Id, o.Dag, o.Begint, o.Plaats, Punten = db.Set<Agendapunt>().Count(a => a.OverlegId == o.Id), o.WaaromVerplaatst, o.WaaromAfgelast }).ToListAsync(stop);
        Versiebeeld Als(Reeksversie v) => new(v.Vanaf, v.Woorden(), v.Begint, v.Minuten, v.MinutenDeelTwee, organisaties[v.VoorzitterId], v.Plaats, v.Videolink, v.Reden);
        return new(
            id,
            reeks.Naam,
            await db.Doelgroepen.AsNoTracking().Where(d => d.Id == doelgroep).Select(d => d.Naam).FirstAsync(stop),
            reeks.Gestopt,
            Als(reeks.Geldt(dag)),
            [.. reeks.Versies.OrderByDescending(v => v.Vanaf).Select(Als)],
            [.. reeks.Deelnemers.Select(d => new Deelnemerbeeld(d.Id, d.OrganisatieId, d.ProfessionalId, organisaties[d.OrganisatieId], d.ProfessionalId is { } p ? namen.GetValueOrDefault(p) : null, d.Deel)).OrderBy(d => d.Deel).ThenBy(d => d.Organisatie, StringComparer.Ordinal).ThenBy(d => d.Naam, StringComparer.Ordinal)],
            [.. overleggen.Select(o => new Reeksoverleg(o.Id, o.Dag, o.Begint, o.Plaats, o.Punten, o.WaaromVerplaatst, o.WaaromAfgelast, [.. botst.Where(b => b.Overleg == o.Id || b.Ander == o.Id).Select(b => b.Zin)]))],
            reeks.Gestopt <= dag ? [] : await new Reeksbeheer(db).OpenDagenAsync(reeks, dag, stop),
            [.. reeks.Overgeslagen.Select(o => o.Dag).Where(d => d >= dag).Order()],
            reeks.Versie);
    }
}

/// <summary>Two meetings that want the same, in words.</summary>
public sealed record Botsingbeeld(OverlegId Overleg, OverlegId Ander, DateOnly Dag, string Zin)
{
    public static async Task<IReadOnlyList<Botsingbeeld>> LeesAsync(PartituurDb db, HuisId huis, DateOnly vanaf, CancellationToken stop = default)
    {
        var botsingen = await Botsingen.LeesAsync(db, huis, vanaf, stop);
        if (botsingen.Count == 0)
        {
            return [];
        }

        var (plaatsen, mensen) = (botsingen.Select(b => b.Plaats).OfType<PlaatsId>().ToList(), botsingen.SelectMany(b => b.Mensen).Distinct().ToList());
        var ruimten = await db.Overlegplaatsen.AsNoTracking().Where(p => plaatsen.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Naam, stop);
        var namen = await db.Professionals.AsNoTracking().IgnoreAutoIncludes().Where(p => mensen.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Naam, stop);
        return [.. botsingen.Select(b => new Botsingbeeld(b.Een.Overleg, b.Ander.Overleg, b.Ander.Dag, string.Join(" ", new[]
        {
            b.Plaats is { } p ? $"{ruimten[p]} is dubbel bezet." : null,
            b.Mensen.Count > 0 ? $"Zit in twee overleggen: {string.Join(", ", b.Mensen.Select(m => namen[m]))}." : null,
            $"Tijden: {b.Een.Begint.Uur()} en {b.Ander.Begint.Uur()} uur.",
        }.OfType<string>())))];
    }
}
