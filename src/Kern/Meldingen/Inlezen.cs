using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Meldingen;

/// <summary>Tells houses that they are busy with the same human; gives the signals that were added by the melding that caused them.</summary>
public delegate Task<ILookup<MeldingId, Guid>> Huissein(HuisId huis, IReadOnlyCollection<MeldingId> meldingen, Handeling handeling, CancellationToken stop);

/// <summary>
/// Takes a started import in, a batch of meldingen per transaction, through <see cref="MeldingOpnemen"/> (eis 23, 24). Can be broken off after every batch and goes on where it was;
/// a melding that the house has already from the same source is passed over, so that the same file twice gives nothing new.
/// </summary>
/// <param name="db">The database.</param>
/// <param name="klok">The clock.</param>
/// <param name="sein">Tells other houses of the meldingen of a batch, in its transaction; null tells nobody.</param>
public sealed partial class Inlezen(PartituurDb db, TimeProvider klok, Huissein? sein = null)
{
    /// <summary>Few, because whoever else writes waits for a batch on SQLite.</summary>
    private const int PerKeer = 25;

    /// <param name="id">The import; one that does not run is left alone.</param>
    /// <param name="stop">Cancellation, between two batches.</param>
    public async Task VoerUitAsync(ImportId id, CancellationToken stop = default)
    {
        db.KijkAlsInstallatie();
        var import = await db.Importen.AsNoTracking().FirstAsync(i => i.Id == id, stop);
        var wachtend = await db.Importregels.AsNoTracking().Where(r => r.ImportId == id && r.Uitkomst == Importuitkomst.Wacht).OrderBy(r => r.Rij).ToListAsync(stop);
        var op = wachtend.ToDictionary(r => r.Rij);
        var lezer = new Importlezer(import.Toewijzing ?? new(), import.Koppen, await Importgids.LeesAsync(db, import.HuisId, stop), klok.Vandaag());
        var meldingen = lezer.Lees(wachtend.Select(r => new Importrij(r.Rij, r.Cellen!)));
        var keren = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var deel in meldingen.Select(m => (Melding: m, Bron: BronVan(m, op, keren))).Chunk(PerKeer))
        {
            if (!await NeemDeelAsync(import, deel, stop))
            {
                return;
            }

            stop.ThrowIfCancellationRequested();
        }
    }

    private async Task<bool> NeemDeelAsync(Import import, IReadOnlyList<(Importmelding Melding, string Bron)> deel, CancellationToken stop)
    {
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (!await db.Importen.AnyAsync(i => i.Id == import.Id && i.Status == ImportStatus.Bezig, stop))
        {
            return false;
        }

        var handeling = new Handeling(import.DoorId, import.VoorId, import.HuisId, "melding.importeren", klok.GetUtcNow());
        var opnemen = new MeldingOpnemen(db);
        List<Uitslag> uitslagen = [];
        foreach (var (melding, bron) in deel)
        {
            uitslagen.Add(melding.IsGoed ? await NeemAsync(import, melding, bron, opnemen, handeling, stop) : new(melding, bron, null, false, null, null));
        }

        await LegVastAsync(import.Id, await SeinAsync(import.HuisId, uitslagen, handeling, stop), handeling, stop);
        await transactie.CommitAsync(stop);
        return true;
    }

    private async Task<List<Uitslag>> SeinAsync(HuisId huis, List<Uitslag> uitslagen, Handeling handeling, CancellationToken stop)
    {
        if (sein is null || uitslagen.Where(u => u.IsNieuw).Select(u => u.Id!.Value).ToList() is not { Count: > 0 } nieuw)
        {
            return uitslagen;
        }

        var signalen = await sein(huis, nieuw, handeling, stop);
        if (signalen.Count == 0)
        {
            return uitslagen;
        }

        db.Open(handeling);
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
        return uitslagen.ConvertAll(u => u.IsNieuw && signalen.Contains(u.Id!.Value) ? u with { Spoor = u.Spoor! with { Signalen = [.. signalen[u.Id.Value]] } } : u);
    }

    /// <summary>One melding, saved by itself: what a broken rule left behind is dropped and touches no other.</summary>
    private async Task<Uitslag> NeemAsync(Import import, Importmelding melding, string bron, MeldingOpnemen opnemen, Handeling handeling, CancellationToken stop)
    {
        var kop = melding.Rijen[0].Kop;
        if (await BekendAsync(import.HuisId, kop.Melder, melding.Nummer, bron, stop) is { } bekend)
        {
            return new(melding, bron, bekend, false, null, null);
        }

        try
        {
            db.Open(handeling);
            var nieuw = new NieuweMelding(kop.Melder, kop.Doelgroep, kop.Plek, kop.Aanleiding, kop.CodeRood, [.. melding.Rijen.Select((r, i) => i == 0 ? r.Persoon! with { RelatieTotEerste = null } : r.Persoon!)])
            {
                Ingelezen = new(import.Id, await EigenNummerAsync(import.HuisId, melding.Nummer, stop), kop.Ontvangen),
            };
            var gemaakt = await opnemen.VoerUitAsync(nieuw, import.HuisId, handeling, stop);
            var spoor = Spoor(gemaakt);
            await db.SaveChangesAsync(stop);
            spoor = spoor with { Personen = [.. spoor.Personen.Select(p => p with { Versie = db.ChangeTracker.Entries<Persoon>().Single(e => e.Entity.Id.Waarde == p.Persoon).Entity.Versie })] };
            return new(melding, bron, gemaakt.Id, true, spoor, null);
        }
        catch (RegelGeschonden regel)
        {
            return new(melding, bron, null, false, null, regel.Message);
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    private async Task LegVastAsync(ImportId id, List<Uitslag> uitslagen, Handeling handeling, CancellationToken stop)
    {
        var nummers = uitslagen.SelectMany(u => u.Melding.Rijen).Select(r => r.Rij).ToList();
        var regels = await db.Importregels.Where(r => r.ImportId == id && nummers.Contains(r.Rij)).ToDictionaryAsync(r => r.Rij, stop);
        var (nieuw, overgeslagen, fout, meldingen) = (0, 0, 0, 0);
        foreach (var uitslag in uitslagen)
        {
            foreach (var (rij, i) in uitslag.Melding.Rijen.Select((r, i) => (r, i)))
            {
                switch (uitslag.Id)
                {
                    case { } gemaakt when uitslag.IsNieuw:
                        regels[rij.Rij].Gedaan(Importuitkomst.Nieuw, gemaakt, uitslag.Bron, i == 0 ? uitslag.Spoor : null);
                        nieuw++;
                        break;
                    case { } bekend:
                        regels[rij.Rij].Gedaan(Importuitkomst.AlBekend, bekend, uitslag.Bron, null);
                        overgeslagen++;
                        break;
                    default:
                        regels[rij.Rij].Mislukt(uitslag.Zin is { } zin ? [new(null, zin)] : rij.Fouten);
                        fout++;
                        break;
                }
            }

            meldingen += uitslag.IsNieuw ? 1 : 0;
        }

        var import = await db.Importen.FirstAsync(i => i.Id == id, stop);
        import.Vorder(nieuw, overgeslagen, fout, meldingen, handeling.Op);
        db.Open(handeling);
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
    }

    /// <summary>What this melding adds beside itself; asked before it is saved, when the old values still stand beside the new.</summary>
    private Importspoor Spoor(Melding melding)
    {
        db.ChangeTracker.DetectChanges();
        var adressen = db.ChangeTracker.Entries<Adres>().ToLookup(a => a.Entity.PersoonId);
        List<Aanvulling> personen = [];
        foreach (var entry in db.ChangeTracker.Entries<Persoon>().Where(e => melding.Betrokkenen.Any(b => b.PersoonId == e.Entity.Id)))
        {
            var isNieuw = entry.State == EntityState.Added;
            var velden = isNieuw ? [] : entry.Properties.Where(p => p.IsModified && Persoon.AanTeVullen.Contains(p.Metadata.Name)).Select(p => p.Metadata.Name).ToList();
            var erbij = isNieuw ? [] : adressen[entry.Entity.Id].Where(a => a.State == EntityState.Added).Select(a => a.Entity.Id).ToList();
            var einden = isNieuw ? [] : adressen[entry.Entity.Id].Where(a => a.State == EntityState.Modified).Select(a => new Adreseinde(a.Entity.Id, a.Property(x => x.Tot).OriginalValue)).ToList();
            if (isNieuw || velden.Count + erbij.Count + einden.Count > 0)
            {
                personen.Add(new(entry.Entity.Id.Waarde, isNieuw, 0, velden, erbij, einden));
            }
        }

        return new([.. db.ChangeTracker.Entries<Relatie>().Where(r => r.State == EntityState.Added).Select(r => r.Entity.Id)], personen);
    }

    private async Task<MeldingId?> BekendAsync(HuisId huis, OrganisatieId melder, string? nummer, string bron, CancellationToken stop)
    {
        var eerder = await db.Importregels.AsNoTracking().Where(r => r.HuisId == huis && r.Bron == bron && r.Uitkomst == Importuitkomst.Nieuw).Select(r => r.MeldingId).FirstOrDefaultAsync(stop);
        return eerder ?? (nummer is null ? null : (await db.Meldingen.AsNoTracking().Where(m => m.HuisId == huis && m.Nummer == nummer && m.MelderOrganisatieId == melder && m.ImportId == null).Select(m => (MeldingId?)m.Id).FirstOrDefaultAsync(stop)));
    }

    /// <summary>A melding keeps its own number when that cannot be taken for one of the house and nobody else has it.</summary>
    private async Task<string?> EigenNummerAsync(HuisId huis, string? nummer, CancellationToken stop) =>
        nummer is null || Huisnummer().IsMatch(nummer) || await db.Meldingen.AnyAsync(m => m.HuisId == huis && m.Nummer == nummer, stop) ? null : nummer;

    /// <summary>Which melding of which source this is. Without a number: its content, and which of equal ones it is.</summary>
    private string BronVan(Importmelding melding, Dictionary<int, Importregel> regels, Dictionary<string, int> keren)
    {
        if (melding.Nummer is { } nummer)
        {
            return $"{melding.Rijen[0].Kop.Melder}/{nummer}";
        }

        var merk = db.Merk(string.Join('\u001f', regels[melding.Rijen[0].Rij].Cellen!));
        var keer = keren[merk] = keren.GetValueOrDefault(merk) + 1;
        return $"#{merk}-{keer}";
    }

    [GeneratedRegex(@"^\d{4}-\d+$", RegexOptions.None, 1000)]
    private static partial Regex Huisnummer();

    private sealed record Uitslag(Importmelding Melding, string Bron, MeldingId? Id, bool IsNieuw, Importspoor? Spoor, string? Zin);
}
