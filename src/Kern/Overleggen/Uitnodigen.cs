using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Overleggen;

/// <summary>That somebody was invited to a meeting, and up to which version of it.</summary>
public sealed class Uitnodiging : Aggregaat
{
    private Uitnodiging()
    {
    }

    public Uitnodiging(Casusoverleg overleg, ProfessionalId wie, Handeling handeling)
    {
        Id = Guid.CreateVersion7();
        (HuisId, OverlegId, ProfessionalId) = (overleg.HuisId, overleg.Id, wie);
        Verstuur(overleg, true, handeling);
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public OverlegId OverlegId { get; private set; }

    public ProfessionalId ProfessionalId { get; private set; }

    /// <summary>The version of the meeting that was mailed last.</summary>
    public int Volgnummer { get; private set; }

    public DateTimeOffset VerzondenOp { get; private set; }

    /// <summary>No longer invited, while the meeting goes on.</summary>
    public bool Ingetrokken { get; private set; }

    public override Guid Sleutel => Id;

    /// <param name="overleg">The meeting.</param>
    /// <param name="genodigd">Whether it is an invitation, or takes one back.</param>
    /// <param name="handeling">Who sends.</param>
    public void Verstuur(Casusoverleg overleg, bool genodigd, Handeling handeling)
    {
        (Volgnummer, VerzondenOp, Ingetrokken) = (overleg.Volgnummer, handeling.Op, !genodigd);
        Leg(genodigd ? "uitnodiging-verzonden" : "uitnodiging-ingetrokken", new { overleg = OverlegId.Waarde, professional = ProfessionalId.Waarde, overleg.Volgnummer });
    }
}

/// <summary>Somebody who belongs at a meeting.</summary>
/// <param name="Professional">Who.</param>
/// <param name="Naam">The colleague's name.</param>
/// <param name="Organisatie">For whom.</param>
/// <param name="Email">Where the invitation goes; null is nowhere.</param>
/// <param name="Deel">From which part on.</param>
public sealed record Genodigde(ProfessionalId Professional, string Naam, OrganisatieId Organisatie, string? Email, Tafeldeel Deel);

/// <summary>How the house writes: from which address, and where Partituur stands. Null is not set up.</summary>
public sealed record Briefhoofd(Uri? Afzender, Uri? Adres);

/// <summary>Invites to a meeting by mail with a file for the calendar, and tells who was invited when it changes (eis 68, 84).</summary>
public sealed class Uitnodigen(PartituurDb db)
{
    private static readonly string[] Filter = [PartituurDb.Toegang];

    /// <summary>Fixed participants by name, the chairs of the organisation that chairs, and who takes part in a case on the agenda; each once, from the earliest part on.</summary>
    public async Task<IReadOnlyList<Genodigde>> GenodigdenAsync(Casusoverleg overleg, DateOnly dag, CancellationToken stop = default)
    {
        var (id, huis, reeks, voorzitter) = (overleg.Id, overleg.HuisId, overleg.ReeksId, overleg.VoorzitterId);
        var vast = await db.Set<Reeksdeelnemer>().AsNoTracking().Where(d => d.ReeksId == reeks && d.ProfessionalId != null).Select(d => new { Wie = d.ProfessionalId!.Value, d.Deel }).ToListAsync(stop);
        var voorzitters = await db.Professionals.AsNoTracking().Where(p => p.OrganisatieId == voorzitter && p.Rollen.Any(r => r.HuisId == huis && r.Rol == Rol.Triagevoorzitter && r.Van <= dag && (r.Tot == null || r.Tot >= dag))).Select(p => p.Id).ToListAsync(stop);
        var inCasus = await db.Set<Agendapunt>().AsNoTracking().Where(a => a.OverlegId == id).Join(db.Set<Deelnemer>().Where(d => d.Tot == null), a => a.CasusId, d => d.CasusId, (a, d) => new { Wie = d.ProfessionalId, a.Deel }).Distinct().ToListAsync(stop);
        var deel = vast.Concat(inCasus).Concat(voorzitters.Select(v => new { Wie = v, Deel = Tafeldeel.Een })).GroupBy(x => x.Wie).ToDictionary(g => g.Key, g => g.Min(x => x.Deel));
        var ids = deel.Keys.ToList();

        // Only who may take part on that day: a role in the house, and a partner with a valid convenant or the house itself.
        var mensen = await new Reeksbeheer(db).Mensen(huis, dag).AsNoTracking().IgnoreAutoIncludes().Where(p => ids.Contains(p.Id)).OrderBy(p => p.Naam).Select(p => new { p.Id, p.Naam, p.OrganisatieId, p.Email }).ToListAsync(stop);
        return [.. mensen.Select(p => new Genodigde(p.Id, p.Naam, p.OrganisatieId, p.Email, deel[p.Id]))];
    }

    /// <summary>Mails everybody who has not got this version, and takes back the invitation of who no longer belongs there.</summary>
    /// <param name="overleg">The meeting.</param>
    /// <param name="hoofd">How the house writes.</param>
    /// <param name="handeling">Who sends.</param>
    /// <param name="alleenGenodigd">Only tell who was invited before; for a change that nobody asked to invite for.</param>
    /// <param name="stop">Ends the wait.</param>
    /// <returns>How many mails were made.</returns>
    /// <exception cref="RegelGeschonden">The meeting is over, or it is cancelled and nobody was invited.</exception>
    public async Task<int> StuurAsync(Casusoverleg overleg, Briefhoofd hoofd, Handeling handeling, bool alleenGenodigd = false, CancellationToken stop = default)
    {
        if (overleg.Dag < handeling.Dag)
        {
            throw new RegelGeschonden("overleg-is-geweest", "Dit overleg is al geweest.");
        }

        var id = overleg.Id;
        var er = await db.Uitnodigingen.IgnoreQueryFilters(Filter).AsTracking().Where(u => u.OverlegId == id).ToListAsync(stop);
        if (alleenGenodigd && er.Count == 0)
        {
            return 0;
        }

        var genodigd = overleg.IsAfgelast ? [] : (await GenodigdenAsync(overleg, handeling.Dag, stop)).Where(g => g.Email is not null).ToList();
        var aantal = 0;
        foreach (var wie in genodigd)
        {
            var uitnodiging = er.Find(u => u.ProfessionalId == wie.Professional);
            if (uitnodiging is null ? alleenGenodigd : uitnodiging.Volgnummer >= overleg.Volgnummer && !uitnodiging.Ingetrokken)
            {
                continue;
            }

            await MailAsync(overleg, wie.Email!, false, hoofd, handeling, stop);
            if (uitnodiging is null)
            {
                db.Add(new Uitnodiging(overleg, wie.Professional, handeling));
            }
            else
            {
                uitnodiging.Verstuur(overleg, true, handeling);
            }

            aantal++;
        }

        var weg = er.Where(u => !u.Ingetrokken && (overleg.IsAfgelast ? u.Volgnummer < overleg.Volgnummer : genodigd.All(g => g.Professional != u.ProfessionalId))).ToList();
        var adressen = await AdressenAsync(weg, stop);
        foreach (var uitnodiging in weg)
        {
            if (adressen.TryGetValue(uitnodiging.ProfessionalId, out var adres))
            {
                await MailAsync(overleg, adres, true, hoofd, handeling, stop);
                aantal++;
            }

            uitnodiging.Verstuur(overleg, overleg.IsAfgelast, handeling);
        }

        return aantal;
    }

    /// <summary>The file of a meeting as it stands now.</summary>
    public async Task<Agendabestand> BestandAsync(Casusoverleg overleg, bool afgelast, DateTimeOffset nu, CancellationToken stop = default)
    {
        var (doelgroep, plaats) = (overleg.DoelgroepId, overleg.PlaatsId);
        var naam = await db.Doelgroepen.AsNoTracking().Where(d => d.Id == doelgroep).Select(d => d.Naam).FirstAsync(stop);

        // Only a room of the list goes out: what somebody typed may hold a name.
        var ruimte = plaats is null ? null : await db.Overlegplaatsen.AsNoTracking().FirstOrDefaultAsync(p => p.Id == plaats, stop);
        return new(overleg.Id.Waarde, overleg.Volgnummer, naam, overleg.Dag, overleg.Begint, overleg.Minuten, ruimte?.Woorden, overleg.Videolink, afgelast, nu);
    }

    private async Task MailAsync(Casusoverleg overleg, string aan, bool afgelast, Briefhoofd hoofd, Handeling handeling, CancellationToken stop)
    {
        var huis = await db.Huizen.FirstAsync(h => h.Id == overleg.HuisId, stop);
        var brief = Brief.Overleg(huis, await BestandAsync(overleg, afgelast, handeling.Op, stop), hoofd.Afzender, new Uri($"mailto:{aan}"), hoofd.Adres is null ? null : new Uri(hoofd.Adres, "/overleggen/voorbereiden"));
        db.Add(new Postbericht(overleg.HuisId, aan, brief, Kalender.BeginVan(overleg.Dag.AddDays(1)), handeling));
    }

    private async Task<Dictionary<ProfessionalId, string>> AdressenAsync(List<Uitnodiging> wie, CancellationToken stop)
    {
        var ids = wie.ConvertAll(u => u.ProfessionalId);
        return await db.Professionals.AsNoTracking().IgnoreAutoIncludes().Where(p => ids.Contains(p.Id) && p.Email != null).ToDictionaryAsync(p => p.Id, p => p.Email!, stop);
    }
}
