using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Data;

public abstract partial class PartituurDb
{
    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcConversie>();
        foreach (var soort in typeof(HuisId).Assembly.GetTypes().Where(t => t.IsValueType && t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>))))
        {
            configurationBuilder.Properties(soort).HaveConversion(typeof(IdConversie<>).MakeGenericType(soort));
        }
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        Netwerk_(modelBuilder);
        Toegang_(modelBuilder);
        Personen_(modelBuilder);
        Meldingen_(modelBuilder);
        Triage_(modelBuilder);
        CasussenEnPlannen_(modelBuilder);
        Overig_(modelBuilder);
        Zoeken_(modelBuilder);
        Koppelen_(modelBuilder);
        Link_(modelBuilder);
        Melden_(modelBuilder);
        BepaalZicht(modelBuilder);
        BepaalZichtMelden(modelBuilder);
        Systeem_(modelBuilder);
        Verwijzen_(modelBuilder);
        BepaalZichtOpVerwijzen(modelBuilder);
        BepaalZichtOpLinks(modelBuilder);
        Importeren_(modelBuilder);
        Tafel_(modelBuilder);
        Terugblik_(modelBuilder);
        Bevindingen_(modelBuilder);
        Casusdata_(modelBuilder);
        Notities(modelBuilder);
        Vergaderingen_(modelBuilder);
        Analyse_(modelBuilder);
        Ladder_(modelBuilder);
        Macht_(modelBuilder);
        Effect_(modelBuilder);
        Volgen_(modelBuilder);
        OverlegVooraf_(modelBuilder);
        Verslagen_(modelBuilder);
        Papier_(modelBuilder);
        foreach (var entiteit in modelBuilder.Model.GetEntityTypes())
        {
            if (entiteit.ClrType.IsAssignableTo(typeof(Aggregaat)))
            {
                modelBuilder.Entity(entiteit.ClrType).Property(nameof(Aggregaat.Versie)).IsConcurrencyToken();
                modelBuilder.Entity(entiteit.ClrType).Ignore(nameof(Aggregaat.Sleutel)).Ignore(nameof(Aggregaat.Gebeurtenissen));
            }

            if (entiteit.ClrType.IsAssignableTo(typeof(IOnderdeel)))
            {
                modelBuilder.Entity(entiteit.ClrType).Ignore(nameof(IOnderdeel.Wortel));

                // A part makes its own id. Without this EF takes a part that is new on a tracked root for one that exists already.
                foreach (var deel in entiteit.FindPrimaryKey()!.Properties)
                {
                    deel.ValueGenerated = Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.Never;
                }
            }
        }
    }
}

internal sealed class IdConversie<T>() : ValueConverter<T, Guid>(id => id.Waarde, g => Maak(g))
    where T : struct, IId<T>
{
    private static T Maak(Guid g) => T.Van(g);
}

/// <summary>A value that is read and written as a whole and never searched.</summary>
internal sealed class JsonConversie<T>() : ValueConverter<T, string>(t => JsonSerializer.Serialize(t, JsonSerializerOptions.Default), s => JsonSerializer.Deserialize<T>(s, JsonSerializerOptions.Default)!)
    where T : class
{
    /// <summary>It is replaced, never changed inside.</summary>
    public static ValueComparer<T> Heel { get; } = new((a, b) => ReferenceEquals(a, b), t => t.GetHashCode(), t => t);
}

internal sealed class UtcConversie() : ValueConverter<DateTimeOffset, DateTimeOffset>(d => d.ToUniversalTime(), d => d.ToUniversalTime());

/// <summary>SQLite cannot order or compare DateTimeOffset: UTC ticks can.</summary>
internal sealed class TicksConversie() : ValueConverter<DateTimeOffset, long>(d => d.UtcTicks, t => new DateTimeOffset(t, TimeSpan.Zero));
