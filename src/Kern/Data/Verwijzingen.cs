using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;
using Partituur.Kern.Personen.Zoeken;

namespace Partituur.Kern.Data;

/// <summary>
/// Everything that points at a person, in every room. Read from the model itself, so that what is added later moves along without anybody having to think of it.
/// </summary>
public sealed class Verwijzingen(PartituurDb db)
{
    /// <summary>Tells about rows themselves and not about the human, or follows from a row: stays where it is.</summary>
    private static readonly HashSet<Type> Blijft = [typeof(Matchvoorstel), typeof(Samenvoeging), typeof(Zoeksleutel)];

    private static readonly MethodInfo Vraag = typeof(Verwijzingen).GetMethod(nameof(ZoekAsync), BindingFlags.Instance | BindingFlags.NonPublic)!;
    private static readonly MethodInfo Aantal = typeof(Verwijzingen).GetMethod(nameof(AantalAsync), BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>The properties that point at a person: attached objects, and rows that turned out to be them.</summary>
    public static IEnumerable<IProperty> In(IModel model) =>
        model.GetEntityTypes().Where(t => !Blijft.Contains(t.ClrType)).SelectMany(t => t.GetProperties())
            .Where(p => (Nullable.GetUnderlyingType(p.ClrType) ?? p.ClrType) == typeof(PersoonId) && !(p.DeclaringType.ClrType == typeof(Persoon) && p.IsPrimaryKey()));

    internal async Task<Telling> TelAsync(PersoonId id, CancellationToken stop)
    {
        var uit = new Dictionary<string, int>();
        foreach (var veld in In(db.Model))
        {
            var aantal = await (Task<int>)Aantal.MakeGenericMethod(veld.DeclaringType.ClrType).Invoke(this, [veld, id, stop])!;
            if (aantal > 0)
            {
                var naam = veld.DeclaringType.ClrType.Name;
                uit[naam] = uit.GetValueOrDefault(naam) + aantal;
            }
        }

        return new(uit);
    }

    internal async Task<IReadOnlyList<Verhuisd>> VerhuisAsync(PersoonId van, PersoonId naar, CancellationToken stop)
    {
        List<Verhuisd> verhuisd = [];
        foreach (var veld in In(db.Model))
        {
            var rijen = await RijenAsync(veld, van, stop);
            var daar = rijen.Count == 0 ? [] : await RijenAsync(veld, naar, stop);
            foreach (var rij in rijen.Where(r => r.Entity is not Persoon))
            {
                var staatErAl = WijstNaar(rij, naar) || daar.Any(d => IsDubbel(rij, d, veld));
                verhuisd.Add(new(veld.DeclaringType.ClrType.Name, veld.Name, Sleutel(rij), staatErAl ? Waarden(rij) : null));
                await LegVastAsync(rij, van, naar, stop);
                if (staatErAl)
                {
                    rij.State = EntityState.Deleted;
                }
                else
                {
                    Verzet(rij, veld, naar);
                }
            }

            // Rows that turned out to be this person: one step to who remains, never two.
            foreach (var rij in rijen.Where(r => r.Entity is Persoon p && p.Id != van))
            {
                verhuisd.Add(new(nameof(Persoon), veld.Name, Sleutel(rij), null));
                await LegVastAsync(rij, van, naar, stop);
                Verzet(rij, veld, naar);
            }
        }

        return verhuisd;
    }

    internal async Task ZetTerugAsync(PersoonId van, PersoonId naar, IReadOnlyList<Verhuisd> verhuisd, CancellationToken stop)
    {
        foreach (var veld in In(db.Model))
        {
            var deel = verhuisd.Where(v => v.Soort == veld.DeclaringType.ClrType.Name && v.Veld == veld.Name).ToList();
            var gegaan = deel.Where(v => v.Rij is null).Select(v => v.Sleutel).ToHashSet(StringComparer.Ordinal);
            foreach (var rij in deel.Count == 0 ? [] : await RijenAsync(veld, naar, stop))
            {
                // What somebody removed since is not made again.
                if (gegaan.Contains(Sleutel(rij, veld, van)))
                {
                    await LegVastAsync(rij, naar, van, stop);
                    Verzet(rij, veld, van);
                }
            }

            foreach (var vervallen in deel.Where(v => v.Rij is not null))
            {
                var terug = db.Entry(Activator.CreateInstance(veld.DeclaringType.ClrType, nonPublic: true)!);
                foreach (var (naam, waarde) in JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(vervallen.Rij!)!)
                {
                    if (terug.Metadata.FindProperty(naam) is { } eigenschap)
                    {
                        terug.Property(eigenschap).CurrentValue = waarde.Deserialize(eigenschap.ClrType);
                    }
                }

                terug.State = EntityState.Added;
                await LegVastAsync(terug, naar, van, stop);
            }
        }
    }

    /// <summary>Points a row at somebody else. Part of a key cannot change: then the row is made again.</summary>
    private void Verzet(EntityEntry rij, IProperty veld, PersoonId naar)
    {
        if (!veld.IsPrimaryKey())
        {
            rij.Property(veld).CurrentValue = naar;
            return;
        }

        var nieuw = db.Entry(Activator.CreateInstance(veld.DeclaringType.ClrType, nonPublic: true)!);
        foreach (var eigenschap in rij.Metadata.GetProperties())
        {
            nieuw.Property(eigenschap).CurrentValue = eigenschap == veld ? naar : rij.Property(eigenschap).CurrentValue;
        }

        rij.State = EntityState.Deleted;
        nieuw.State = EntityState.Added;
    }

    /// <summary>The log of every object that moves says so, also when it is a part of something larger.</summary>
    private async Task LegVastAsync(EntityEntry rij, PersoonId van, PersoonId naar, CancellationToken stop)
    {
        var gebeurtenis = new Gebeurtenis("verhuisd-naar-persoon", new { van = van.Waarde, naar = naar.Waarde });
        if (rij.Entity is Aggregaat aggregaat)
        {
            aggregaat.LegVast(gebeurtenis);
        }
        else if (rij.Entity is IOnderdeel deel && await WortelAsync(rij, deel.Wortel, stop) is { } wortel && !wortel.Gebeurtenissen.Contains(gebeurtenis))
        {
            wortel.LegVast(gebeurtenis);
        }
    }

    private async Task<Aggregaat?> WortelAsync(EntityEntry rij, Guid sleutel, CancellationToken stop)
    {
        foreach (var fk in rij.Metadata.GetForeignKeys().Where(f => f.PrincipalEntityType.ClrType.IsAssignableTo(typeof(Aggregaat))))
        {
            if (rij.Property(fk.Properties[0]).CurrentValue is { } waarde && sleutel.Equals(AlsGuid(waarde)))
            {
                return (Aggregaat?)await db.FindAsync(fk.PrincipalEntityType.ClrType, [waarde], stop);
            }
        }

        return null;
    }

    private async Task<IReadOnlyList<EntityEntry>> RijenAsync(IProperty veld, PersoonId id, CancellationToken stop) =>
        await (Task<IReadOnlyList<EntityEntry>>)Vraag.MakeGenericMethod(veld.DeclaringType.ClrType).Invoke(this, [veld, id, stop])!;

    private async Task<IReadOnlyList<EntityEntry>> ZoekAsync<T>(IProperty veld, PersoonId id, CancellationToken stop)
        where T : class => [.. (await Wijzend<T>(veld, id).IgnoreAutoIncludes().ToListAsync(stop)).Select(r => db.Entry((object)r))];

    private Task<int> AantalAsync<T>(IProperty veld, PersoonId id, CancellationToken stop)
        where T : class => Wijzend<T>(veld, id).CountAsync(stop);

    /// <summary>Beyond the visible set, and what was withdrawn too: what is attached must move, whoever may see it.</summary>
    private IQueryable<T> Wijzend<T>(IProperty veld, PersoonId id)
        where T : class
    {
        var rij = Expression.Parameter(typeof(T));
        var waarde = Expression.Call(typeof(EF), nameof(EF.Property), [veld.ClrType], rij, Expression.Constant(veld.Name));
        Expression<Func<PersoonId>> gezocht = () => id;
        return db.Set<T>().IgnoreQueryFilters([PartituurDb.Toegang, PartituurDb.Geldig]).Where(Expression.Lambda<Func<T, bool>>(Expression.Equal(waarde, Expression.Convert(gezocht.Body, veld.ClrType)), rij));
    }

    /// <summary>A relation between the two would become one with oneself.</summary>
    private static bool WijstNaar(EntityEntry rij, PersoonId naar) =>
        rij.Metadata.GetProperties().Any(p => rij.Property(p).CurrentValue is PersoonId id && id == naar);

    /// <summary>Whether two rows would be the same once they point at the same person, by a key or a unique index.</summary>
    private static bool IsDubbel(EntityEntry een, EntityEntry twee, IProperty veld) =>
        een.Metadata.GetKeys().Select(k => k.Properties).Concat(een.Metadata.GetIndexes().Where(i => i.IsUnique).Select(i => i.Properties))
            .Where(eigenschappen => eigenschappen.Contains(veld))
            .Any(eigenschappen => eigenschappen.All(p => p == veld || Equals(een.Property(p).CurrentValue, twee.Property(p).CurrentValue)));

    private static string Sleutel(EntityEntry rij, IProperty? vervang = null, PersoonId? door = null) =>
        JsonSerializer.Serialize(rij.Metadata.FindPrimaryKey()!.Properties.Select(p => AlsGuid(p == vervang ? door! : rij.Property(p).CurrentValue!)));

    private static string Waarden(EntityEntry rij) => JsonSerializer.Serialize(rij.Metadata.GetProperties().ToDictionary(p => p.Name, p => rij.Property(p).CurrentValue));

    private static object AlsGuid(object waarde) => waarde.GetType().GetProperty("Waarde")?.GetValue(waarde) ?? waarde;
}
