using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Overleggen;

/// <summary>Somebody on the list of the meeting.</summary>
public sealed record Papiermens(ProfessionalId Professional, string Naam, OrganisatieId OrganisatieId, string Organisatie, Tafeldeel Deel, bool Leidt);

/// <summary>What a partner sent about a case beforehand.</summary>
public sealed record Papiervoorbereiding(OrganisatieId OrganisatieId, string Organisatie, Bekendbij? Bekend, string? Brengt, string? Nodig);

/// <summary>Who cannot come, and what was sent in place.</summary>
public sealed record Papierafmelding(string Naam, string Organisatie, string Reden, string? Inbreng);

/// <summary>An item of the agenda with all that is known about it.</summary>
public sealed record Papierkaart(int Nummer, TimeOnly Begint, int Minuten, Tafeldeel Deel, Vergaderkaart Kaart, IReadOnlyList<Papiervoorbereiding> Voorbereidingen);

/// <summary>What everybody sees of a meeting.</summary>
public sealed record Papierkop(string Doelgroep, DateOnly Dag, TimeOnly Begint, string Plaats, OrganisatieId VoorzitterId, string Voorzitter, string Verklaring);

/// <summary>An item in one copy; without card it is closed to who holds the copy, and nothing of it stands there.</summary>
public sealed record Exemplaarregel(int Nummer, TimeOnly Begint, int Minuten, Tafeldeel Deel, Vergaderkaart? Kaart, IReadOnlyList<Papiervoorbereiding> Voorbereidingen);

/// <summary>What stands in one copy.</summary>
public sealed record Exemplaarinhoud(Papierkop Kop, Papiermens Voor, IReadOnlyList<Papiermens> Mensen, IReadOnlyList<Exemplaarregel> Regels, IReadOnlyList<Papierafmelding> Afmeldingen);

/// <summary>All that the copies of an emergency pack are made from. A copy takes of it what its holder may see in the meeting itself (eis 72), and nothing else.</summary>
public sealed record Noodpakketinhoud(Papierkop Kop, IReadOnlyList<Papierkaart> Kaarten, IReadOnlyList<Papiermens> Mensen, IReadOnlyList<Papierafmelding> Afmeldingen)
{
    private static readonly string[] Filter = [PartituurDb.Toegang];

    /// <summary>Of everything that stands here and of who may see what: it changes as soon as any of that does.</summary>
    public string Vingerafdruk(Vergadering vergadering) => Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(
        new { Kop, Kaarten, Mensen, Afmeldingen, Open = vergadering.Plekken.OrderBy(p => p.CasusId.Waarde).ThenBy(p => p.ProfessionalId.Waarde).Select(p => $"{p.CasusId} {p.ProfessionalId} {p.Grond}") }, JsonSerializerOptions.Default)));

    /// <summary>The copy of one person. Of a case that is closed to that person only its place on the agenda is left.</summary>
    /// <param name="vergadering">Knows to whom which case opens.</param>
    /// <param name="wie">On the list of the meeting.</param>
    /// <param name="open">The cases that stand in the copy according to its pack; a case that is no longer open does not stand there.</param>
    public Exemplaarinhoud Voor(Vergadering vergadering, ProfessionalId wie, IReadOnlySet<CasusId> open)
    {
        var mens = Mensen.First(m => m.Professional == wie);

        // As the cards themselves are hidden: what was sent is for who directs or chairs; a partner sees its own (Mapping.OverlegVooraf).
        var leidt = mens.Leidt || mens.OrganisatieId == Kop.VoorzitterId;
        return new(
            Kop, mens, Mensen,
            [.. Kaarten.Select(k => open.Contains(k.Kaart.Id) && vergadering.IsOpenOpPapier(wie, k.Kaart.Id)
                ? new Exemplaarregel(k.Nummer, k.Begint, k.Minuten, k.Deel, k.Kaart, [.. k.Voorbereidingen.Where(v => leidt || (v.OrganisatieId == mens.OrganisatieId && vergadering.Plekken.Any(p => p.ProfessionalId == wie && p.CasusId == k.Kaart.Id && p.Grond == Kringgrond.Deelnemer)))])
                : new Exemplaarregel(k.Nummer, k.Begint, k.Minuten, k.Deel, null, []))],
            leidt ? Afmeldingen : []);
    }

    /// <summary>Reads past the visible set, within the house and the meeting that the gate let through: what comes out is only shown through <see cref="Voor"/>.</summary>
    public static async Task<Noodpakketinhoud> LeesAsync(PartituurDb db, Vergadering vergadering, CancellationToken stop = default)
    {
        var (huis, id) = (vergadering.HuisId, vergadering.OverlegId);
        var overleg = await db.Overleggen.IgnoreQueryFilters(Filter).AsNoTracking().FirstAsync(o => o.Id == id && o.HuisId == huis, stop);
        var doelgroep = await db.Doelgroepen.AsNoTracking().Where(d => d.Id == overleg.DoelgroepId).Select(d => d.Naam).FirstAsync(stop);
        var organisaties = await db.Organisaties.AsNoTracking().ToDictionaryAsync(o => o.Id, o => o.Naam, stop);
        var wie = vergadering.Deelnemers.Select(d => d.ProfessionalId).ToList();
        var namen = await db.Professionals.AsNoTracking().IgnoreAutoIncludes().Where(p => wie.Contains(p.Id)).Select(p => new { p.Id, p.Naam }).ToDictionaryAsync(p => p.Id, p => p.Naam, stop);
        var voorbereid = (await db.Voorbereidingen.IgnoreQueryFilters(Filter).AsNoTracking().Where(v => v.OverlegId == id && v.HuisId == huis && v.VerzondenOp != null).ToListAsync(stop)).ToLookup(v => v.CasusId);
        var afmeldingen = await db.Afmeldingen.IgnoreQueryFilters(Filter).AsNoTracking().Where(a => a.OverlegId == id && a.HuisId == huis && a.IngetrokkenOp == null)
            .Join(db.Professionals.IgnoreAutoIncludes(), a => a.ProfessionalId, p => p.Id, (a, p) => new { p.Naam, a.OrganisatieId, a.Reden, a.Inbreng }).ToListAsync(stop);
        var (_, verklaring) = await new Vergaderbeheer(db).VerklaringAsync(huis, vergadering.Dag, stop);
        var kaarten = new List<Papierkaart>();
        var tijd = overleg.Begint;
        foreach (var punt in vergadering.OpVolgorde)
        {
            var kaart = await Vergaderkaart.LeesAsync(db, vergadering, punt.CasusId, stop);
            kaarten.Add(new(kaarten.Count + 1, tijd, punt.Minuten, punt.Deel, kaart with { Personen = [.. kaart.Personen.OrderBy(p => p.Naam, StringComparer.Ordinal).ThenBy(p => p.Rol, StringComparer.Ordinal)] },
                [.. voorbereid[punt.CasusId].Select(v => new Papiervoorbereiding(v.OrganisatieId, organisaties[v.OrganisatieId], v.Inhoud.Bekend, v.Inhoud.Brengt, v.Inhoud.Nodig)).OrderBy(v => v.Organisatie, StringComparer.Ordinal)]));
            tijd = tijd.AddMinutes(punt.Minuten);
        }

        return new(
            new(doelgroep, vergadering.Dag, overleg.Begint, overleg.Plaats, vergadering.VoorzitterId, organisaties[vergadering.VoorzitterId], verklaring),
            kaarten,
            [.. vergadering.Deelnemers.Select(d => new Papiermens(d.ProfessionalId, namen[d.ProfessionalId], d.OrganisatieId, organisaties[d.OrganisatieId], d.Deel, d.Leidt)).OrderBy(m => m.Deel).ThenBy(m => m.Naam, StringComparer.Ordinal).ThenBy(m => m.Professional.Waarde)],
            [.. afmeldingen.OrderBy(a => a.Naam, StringComparer.Ordinal).Select(a => new Papierafmelding(a.Naam, organisaties[a.OrganisatieId], a.Reden, a.Inbreng))]);
    }
}

/// <summary>Makes packs and finds them.</summary>
public sealed class Noodpakketbeheer(PartituurDb db)
{
    /// <summary>Makes a pack with a number of the house. Saves nothing but the number.</summary>
    /// <param name="vergadering">The meeting, set ready.</param>
    /// <param name="voor">Who gets a copy; null is everybody on the list.</param>
    /// <param name="handeling">Who makes it.</param>
    /// <param name="stop">Ends the wait.</param>
    /// <exception cref="RegelGeschonden">A rule of <see cref="Noodpakket"/>.</exception>
    public async Task<Noodpakket> MaakAsync(Vergadering vergadering, IReadOnlyCollection<ProfessionalId>? voor, Logboek.Handeling handeling, CancellationToken stop = default)
    {
        var inhoud = await Noodpakketinhoud.LeesAsync(db, vergadering, stop);
        var nummer = await db.VolgendNummerAsync(vergadering.HuisId, "N", handeling.Dag.Year, stop);
        var pakket = new Noodpakket(vergadering, nummer, inhoud.Vingerafdruk(vergadering), voor ?? [.. vergadering.Deelnemers.Select(d => d.ProfessionalId)], handeling);
        db.Add(pakket);
        return pakket;
    }

    /// <summary>The meeting of an overleg, with its parts; null when it was not set ready.</summary>
    public Task<Vergadering?> VergaderingAsync(OverlegId overleg, CancellationToken stop = default) =>
        db.Vergaderingen.Include(v => v.Punten).Include(v => v.Deelnemers).Include(v => v.Plekken).AsNoTrackingWithIdentityResolution().AsSplitQuery().FirstOrDefaultAsync(v => v.OverlegId == overleg, stop);

    /// <summary>After how many days a copy should have come back.</summary>
    public async Task<int> TerugDagenAsync(DateOnly dag, CancellationToken stop = default) =>
        Netwerk.Overlegbeleid.Waarde(await db.Beleidsregels.AsNoTracking().Where(b => b.Naam == Netwerk.Overlegbeleid.PapierTerugDagen).ToListAsync(stop), Netwerk.Overlegbeleid.PapierTerugDagen, dag);
}
