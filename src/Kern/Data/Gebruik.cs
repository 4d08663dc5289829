using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Data;

/// <summary>What is done with meldingen and people elsewhere. Read from the model itself, so that what is added later counts too.</summary>
internal sealed class Gebruik(PartituurDb db)
{
    private static readonly MethodInfo Melding = typeof(Gebruik).GetMethod(nameof(MeldingenAsync), BindingFlags.Instance | BindingFlags.NonPublic)!;
    private static readonly MethodInfo Mens = typeof(Gebruik).GetMethod(nameof(PersonenAsync), BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>The meldingen of an import that something else points at: a bevraging, a besluit, a spoedactie, a casus … What houses are told of each other by themselves is no use.</summary>
    public async Task<HashSet<MeldingId>> VanMeldingenAsync(ImportId import, CancellationToken stop)
    {
        HashSet<MeldingId> uit = [];
        foreach (var veld in db.Model.GetEntityTypes().Where(t => t.ClrType != typeof(Betrokkene) && t.ClrType != typeof(Importregel) && t.ClrType != typeof(Overlapsignaal)).SelectMany(t => t.GetProperties())
            .Where(p => Soort(p) == typeof(MeldingId) && p.DeclaringType.ClrType != typeof(Melding)))
        {
            uit.UnionWith(await (Task<List<MeldingId>>)Melding.MakeGenericMethod(veld.DeclaringType.ClrType).Invoke(this, [veld, import, stop])!);
        }

        return uit;
    }

    /// <summary>Those of these people whom anything points at. Their own addresses do not count.</summary>
    public async Task<HashSet<PersoonId>> VanPersonenAsync(IReadOnlyCollection<PersoonId> wie, CancellationToken stop)
    {
        HashSet<PersoonId> uit = [];
        foreach (var veld in Verwijzingen.In(db.Model).Where(v => v.DeclaringType.ClrType != typeof(Adres)))
        {
            uit.UnionWith(await (Task<List<PersoonId>>)Mens.MakeGenericMethod(veld.DeclaringType.ClrType).Invoke(this, [veld, wie, stop])!);
        }

        return uit;
    }

    private static Type Soort(IProperty veld) => Nullable.GetUnderlyingType(veld.ClrType) ?? veld.ClrType;

    private async Task<List<MeldingId>> MeldingenAsync<T>(IProperty veld, ImportId import, CancellationToken stop)
        where T : class
    {
        var (alle, naam) = (Alle<T>(), veld.Name);
        var ingelezen = db.Meldingen.Where(m => m.ImportId == import);
        return Nullable.GetUnderlyingType(veld.ClrType) is null
            ? await alle.Join(ingelezen, x => EF.Property<MeldingId>(x, naam), m => m.Id, (x, m) => m.Id).Distinct().ToListAsync(stop)
            : await alle.Join(ingelezen, x => EF.Property<MeldingId?>(x, naam), m => m.Id, (x, m) => m.Id).Distinct().ToListAsync(stop);
    }

    private async Task<List<PersoonId>> PersonenAsync<T>(IProperty veld, IReadOnlyCollection<PersoonId> wie, CancellationToken stop)
        where T : class
    {
        var (alle, naam) = (Alle<T>(), veld.Name);
        if (Nullable.GetUnderlyingType(veld.ClrType) is null)
        {
            return await alle.Select(x => EF.Property<PersoonId>(x, naam)).Where(id => wie.Contains(id)).Distinct().ToListAsync(stop);
        }

        var misschien = wie.Select(w => (PersoonId?)w).ToList();
        return [.. (await alle.Select(x => EF.Property<PersoonId?>(x, naam)).Where(id => misschien.Contains(id)).Distinct().ToListAsync(stop)).OfType<PersoonId>()];
    }

    /// <summary>Beyond the visible set, and what was withdrawn too: what somebody may not see is done all the same.</summary>
    private IQueryable<T> Alle<T>()
        where T : class => db.Set<T>().IgnoreQueryFilters([PartituurDb.Toegang, PartituurDb.Geldig]).IgnoreAutoIncludes();
}
