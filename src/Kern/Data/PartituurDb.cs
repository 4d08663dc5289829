using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Bewaren;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Personen;
using Partituur.Kern.Plannen;
using Partituur.Kern.Sturing;
using Partituur.Kern.Toegang;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Data;

/// <summary>Somebody tried to save without saying who and why, or changed something without an event: a mistake in the software, never of the user.</summary>
public sealed class GeenSpoor(string wat) : InvalidOperationException(wat);

/// <summary>
/// The one context. Holds who looks (<see cref="Kijk"/>) for the visible set, and the open <see cref="Handeling"/> for the log. Nothing is
/// saved without a Handeling and an event per changed aggregate, and the lines of the log go in the same transaction.
/// </summary>
public abstract partial class PartituurDb(DbContextOptions opties, Logsleutel sleutel, Bsnsleutel bsnsleutel) : DbContext(opties)
{
    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    /// <summary>State of the sign-in itself (failed attempts, tokens): kept by ASP.NET Core Identity, logged by the sign-in pages.</summary>
    private static readonly HashSet<Type> Technisch = [typeof(Account), typeof(IdentityUserClaim<Guid>), typeof(IdentityUserLogin<Guid>), typeof(IdentityUserToken<Guid>)];

    public DbSet<Veiligheidshuis> Huizen => Set<Veiligheidshuis>();

    public DbSet<Organisatie> Organisaties => Set<Organisatie>();

    public DbSet<Convenant> Convenanten => Set<Convenant>();

    public DbSet<Professional> Professionals => Set<Professional>();

    public DbSet<Beleidsregel> Beleidsregels => Set<Beleidsregel>();

    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<Logregel> Logregels => Set<Logregel>();

    public DbSet<Schakel> Schakels => Set<Schakel>();

    public DbSet<Persoon> Personen => Set<Persoon>();

    public DbSet<Matchvoorstel> Matchvoorstellen => Set<Matchvoorstel>();

    public DbSet<Samenvoeging> Samenvoegingen => Set<Samenvoeging>();

    public DbSet<Relatie> Relaties => Set<Relatie>();

    public DbSet<Doelgroep> Doelgroepen => Set<Doelgroep>();

    public DbSet<Melding> Meldingen => Set<Melding>();

    public DbSet<Bevraging> Bevragingen => Set<Bevraging>();

    public DbSet<Triagebesluit> Triagebesluiten => Set<Triagebesluit>();

    public DbSet<Terugkoppeling> Terugkoppelingen => Set<Terugkoppeling>();

    public DbSet<Casus> Casussen => Set<Casus>();

    public DbSet<Journaalregel> Journaal => Set<Journaalregel>();

    public DbSet<Leefgebied> Leefgebieden => Set<Leefgebied>();

    public DbSet<Leefgebiedscore> Scores => Set<Leefgebiedscore>();

    public DbSet<PlanVanAanpak> Plannen => Set<PlanVanAanpak>();

    public DbSet<Interventie> Interventies => Set<Interventie>();

    public DbSet<Actie> Acties => Set<Actie>();

    public DbSet<Casusoverleg> Overleggen => Set<Casusoverleg>();

    public DbSet<Verlenging> Verlengingen => Set<Verlenging>();

    public DbSet<Inzet> Inzet => Set<Inzet>();

    /// <summary>Who acts, and why. Open before saving.</summary>
    public Handeling? Handeling { get; private set; }

    private (Guid Sleutel, int Versie)? Gelezen { get; set; }

    public void Open(Handeling handeling) => Handeling = handeling;

    /// <summary>Tells which version of an aggregate the writer had read. When the database holds a later one, the next save that changes it breaks off (<see cref="DbUpdateConcurrencyException"/>).</summary>
    public void GaUitVan(Guid sleutel, int versie) => Gelezen = (sleutel, versie);

    /// <summary>Notes that somebody read something; written by the next save (the log filter does both).</summary>
    public void LogInzage(string wat, string onderwerp, Guid? id, string? inhoud = null) => Schrijf(Logsoort.Inzage, wat, onderwerp, id, inhoud);

    /// <summary>Notes something that happened to the installation or a house as a whole and to no one aggregate: an import that ran.</summary>
    public void LogGebeurtenis(string wat, object inhoud) => Schrijf(Logsoort.Gebeurtenis, wat, null, null, JsonSerializer.Serialize(inhoud, Json));

    /// <summary>Notes a question (search, list) with what was asked and which ids were shown.</summary>
    public void LogVraag(string wat, object inhoud) => Schrijf(Logsoort.Vraag, wat, null, null, JsonSerializer.Serialize(inhoud, Json));

    public void LogToegang(string wat, Guid? account, object? inhoud = null) =>
        Schrijf(Logsoort.Toegang, wat, nameof(Account), account, inhoud is null ? null : JsonSerializer.Serialize(inhoud, Json));

    /// <inheritdoc/>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var wortels = Bewaak();
        var aantal = await BewaarMetSleutelsAsync([.. wortels.OfType<Persoon>()], () => base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken), cancellationToken);
        foreach (var wortel in wortels)
        {
            wortel.GebeurtenissenVastgelegd();
        }

        return aantal;
    }

    /// <inheritdoc/>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Use SaveChangesAsync: there is one way to save.");

    /// <summary>The save guard: every changed aggregate has an event, every changed part a root with one, and a Handeling is open.</summary>
    private List<Aggregaat> Bewaak()
    {
        ChangeTracker.DetectChanges();
        var gewijzigd = ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        var wortels = ChangeTracker.Entries<Aggregaat>().Select(e => e.Entity).Where(a => a.Gebeurtenissen.Count > 0).ToList();
        HashSet<Guid>? metGebeurtenis = null;
        foreach (var entry in gewijzigd)
        {
            metGebeurtenis ??= [.. wortels.Select(w => w.Sleutel)];
            var spoor = entry.Entity switch
            {
                Logregel or Schakel => entry.State == EntityState.Added ? true : throw new GeenSpoor("Het logboek kent alleen toevoegen."),
                Aggregaat a => metGebeurtenis.Contains(a.Sleutel),
                IOnderdeel o => metGebeurtenis.Contains(o.Wortel),
                _ => Technisch.Contains(entry.Entity.GetType()),
            };
            if (!spoor)
            {
                throw new GeenSpoor($"{entry.Entity.GetType().Name} is gewijzigd zonder gebeurtenis.");
            }
        }

        foreach (var wortel in wortels)
        {
            if (Gelezen is { } gelezen && gelezen.Sleutel == wortel.Sleutel)
            {
                Entry(wortel).Property(w => w.Versie).OriginalValue = gelezen.Versie;
                Gelezen = null;
            }

            wortel.VolgendeVersie();
            foreach (var gebeurtenis in wortel.Gebeurtenissen)
            {
                Schrijf(Logsoort.Gebeurtenis, gebeurtenis.Soort, wortel.GetType().Name, wortel.Sleutel, gebeurtenis.Gegevens is null ? null : JsonSerializer.Serialize(gebeurtenis.Gegevens, Json));
            }
        }

        return wortels;
    }

    private void Schrijf(Logsoort soort, string wat, string? onderwerp, Guid? id, string? inhoud) =>
        Logregels.Add(new Logregel(Handeling ?? throw new GeenSpoor("Er is geen handeling open: wie doet dit, en waarom?"), soort, wat, onderwerp, id, inhoud, sleutel.Waarde));
}

/// <summary>The key that seals the log, 32 bytes; kept outside the database (besluit 0003).</summary>
public sealed record Logsleutel(byte[] Waarde);
