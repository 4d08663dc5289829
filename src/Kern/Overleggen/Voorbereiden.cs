using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;

namespace Partituur.Kern.Overleggen;

/// <summary>Preparation of one organisation for one case.</summary>
/// <param name="Casus">The case.</param>
/// <param name="Organisatie">The partner.</param>
/// <param name="VerzondenOp">Null is not sent.</param>
public sealed record Voorbereidstand(CasusId Casus, OrganisatieId Organisatie, DateTimeOffset? VerzondenOp);

/// <summary>Keeps the preparation of partners, and reminds who did not (eis 72, 84).</summary>
public sealed class Voorbereiden(PartituurDb db)
{
    private static readonly string[] Filter = [PartituurDb.Toegang];

    /// <summary>
    /// The meetings that somebody prepares: he or she takes part in a case on the agenda, or sits in the series by name. Past the visible set of the meetings themselves, which shows them whole; of
    /// these only day, time and place are for a partner, and the cases still come through the visible set.
    /// </summary>
    public IQueryable<Casusoverleg> Van(ProfessionalId wie, HuisId huis, DateOnly vandaag) => db.Overleggen.IgnoreQueryFilters(Filter).IgnoreAutoIncludes()
        .Where(o => o.HuisId == huis && o.Dag >= vandaag)
        .Where(o => db.Set<Agendapunt>().Any(a => a.OverlegId == o.Id && db.Set<Deelnemer>().Any(d => d.CasusId == a.CasusId && d.ProfessionalId == wie && d.Tot == null))
            || db.Set<Reeksdeelnemer>().Any(d => d.ReeksId == o.ReeksId && d.ProfessionalId == wie)
            || db.Uitnodigingen.Any(u => u.OverlegId == o.Id && u.ProfessionalId == wie && !u.Ingetrokken));

    /// <summary>One of those; null is none of this viewer's.</summary>
    public Task<Casusoverleg?> VindAsync(OverlegId overleg, ProfessionalId wie, HuisId huis, DateOnly vandaag, CancellationToken stop = default) =>
        Van(wie, huis, vandaag).Include(o => o.Agenda).AsNoTrackingWithIdentityResolution().FirstOrDefaultAsync(o => o.Id == overleg, stop);

    /// <summary>The card of the own organisation, tracked; null when there is none yet.</summary>
    public Task<Voorbereiding?> KaartAsync(OverlegId overleg, CasusId casus, OrganisatieId organisatie, CancellationToken stop = default) =>
        db.Voorbereidingen.AsTracking().FirstOrDefaultAsync(v => v.OverlegId == overleg && v.CasusId == casus && v.OrganisatieId == organisatie, stop);

    /// <summary>Keeps or sends the card.</summary>
    /// <param name="overleg">The meeting, found by <see cref="VindAsync"/>.</param>
    /// <param name="casus">A case of the visible set.</param>
    /// <param name="inhoud">What is prepared.</param>
    /// <param name="verzend">Send it, or keep it as a concept.</param>
    /// <param name="gelezen">The version that was read; 0 when there was none.</param>
    /// <param name="handeling">Who prepares.</param>
    /// <param name="stop">Ends the wait.</param>
    /// <exception cref="RegelGeschonden">A colleague was first, or a rule of <see cref="Voorbereiding"/>.</exception>
    public async Task<Voorbereiding> LegVastAsync(Casusoverleg overleg, CasusId casus, Kaartinhoud inhoud, bool verzend, int gelezen, Handeling handeling, CancellationToken stop = default)
    {
        var kaart = await KaartAsync(overleg.Id, casus, handeling.VanOrganisatie, stop);
        if ((kaart?.Versie ?? 0) != gelezen)
        {
            throw new RegelGeschonden("voorbereiding-ondertussen", "Een collega heeft deze kaart intussen gewijzigd. Open de kaart in een nieuw venster, en zet daar over wat u hier typte.");
        }

        if (kaart is null)
        {
            kaart = new Voorbereiding(overleg, casus, handeling);
            db.Add(kaart);
        }

        if (verzend)
        {
            kaart.Verzend(overleg, inhoud, handeling);
        }
        else
        {
            kaart.Bewaar(overleg, inhoud, handeling);
        }

        return kaart;
    }

    /// <exception cref="RegelGeschonden">Signed off already, a stand-in of another organisation, or a rule of <see cref="Afmelding"/>.</exception>
    public async Task<Afmelding> MeldAfAsync(Casusoverleg overleg, string? reden, string? inbreng, ProfessionalId? vervanger, Handeling handeling, CancellationToken stop = default)
    {
        var (id, wie, organisatie) = (overleg.Id, handeling.Professional, handeling.VanOrganisatie);
        if (await db.Afmeldingen.AnyAsync(a => a.OverlegId == id && a.ProfessionalId == wie && a.IngetrokkenOp == null, stop))
        {
            throw new RegelGeschonden("afmelding-bestaat", "U hebt u al afgemeld.");
        }

        if (vervanger is not null && !await Vervangers(overleg.HuisId, organisatie, wie, handeling.Dag).AnyAsync(p => p.Id == vervanger, stop))
        {
            throw new RegelGeschonden("afmelding-vervanger", "Kies een collega van uw eigen organisatie.");
        }

        var afmelding = new Afmelding(overleg, reden, inbreng, vervanger, handeling);
        db.Add(afmelding);
        return afmelding;
    }

    /// <summary>Colleagues who may stand in: partner professionals of the same organisation.</summary>
    public IQueryable<Professional> Vervangers(HuisId huis, OrganisatieId organisatie, ProfessionalId wie, DateOnly dag) => db.Professionals
        .Where(p => p.OrganisatieId == organisatie && p.Id != wie && p.Rollen.Any(r => r.HuisId == huis && r.Rol == Rol.Partnerprofessional && r.Van <= dag && (r.Tot == null || r.Tot >= dag)));

    /// <summary>How far the partners are, per case: who takes part in a case is asked, and its card is sent or not. No content.</summary>
    public async Task<IReadOnlyList<Voorbereidstand>> StandAsync(Casusoverleg vanOverleg, CancellationToken stop = default)
    {
        var (overleg, huis) = (vanOverleg.Id, vanOverleg.HuisId);
        var zelf = await db.Huizen.AsNoTracking().Where(h => h.Id == huis).Select(h => h.EigenOrganisatie).FirstAsync(stop);
        var gevraagd = await db.Set<Agendapunt>().AsNoTracking().Where(a => a.OverlegId == overleg)
            .Join(db.Set<Deelnemer>().Where(d => d.Tot == null && d.OrganisatieId != zelf), a => a.CasusId, d => d.CasusId, (a, d) => new { a.CasusId, d.OrganisatieId }).Distinct().ToListAsync(stop);
        var kaarten = await db.Voorbereidingen.IgnoreQueryFilters(Filter).AsNoTracking().Where(v => v.OverlegId == overleg).Select(v => new { v.CasusId, v.OrganisatieId, v.VerzondenOp }).ToListAsync(stop);
        return [.. gevraagd.Select(g => new Voorbereidstand(g.CasusId, g.OrganisatieId, kaarten.Find(k => k.CasusId == g.CasusId && k.OrganisatieId == g.OrganisatieId)?.VerzondenOp))];
    }

    /// <summary>Mails who did not send a card for a meeting that is near, once per meeting and person.</summary>
    /// <returns>How many mails were made.</returns>
    public async Task<int> HerinnerAsync(HuisId huis, Uri? adres, DateTimeOffset nu, CancellationToken stop = default)
    {
        var handeling = new Handeling(null, null, huis, "installatie.herinneren-voorbereiding", nu);
        var dag = handeling.Dag;
        var beleid = await db.Beleidsregels.AsNoTracking().Where(b => b.Naam == Overlegbeleid.HerinnerenDagen).ToListAsync(stop);
        var tot = Werkdagen.Na(dag, Overlegbeleid.Waarde(beleid, Overlegbeleid.HerinnerenDagen, dag));
        var wie = await db.Overleggen.IgnoreAutoIncludes().AsNoTracking().Where(o => o.HuisId == huis && o.Dag > dag && o.Dag <= tot && o.AfgelastOp == null)
            .Join(db.Set<Agendapunt>(), o => o.Id, a => a.OverlegId, (o, a) => new { o.Id, o.Dag, a.CasusId })
            .Join(db.Set<Deelnemer>().Where(d => d.Tot == null), x => x.CasusId, d => d.CasusId, (x, d) => new { x.Id, x.Dag, x.CasusId, d.ProfessionalId, d.OrganisatieId })
            .Where(x => !db.Voorbereidingen.Any(v => v.OverlegId == x.Id && v.CasusId == x.CasusId && v.OrganisatieId == x.OrganisatieId && v.VerzondenOp != null)
                && !db.Overlegherinneringen.Any(h => h.OverlegId == x.Id && h.ProfessionalId == x.ProfessionalId)
                && db.Professionals.Any(p => p.Id == x.ProfessionalId && p.Rollen.Any(r => r.HuisId == huis && r.Rol == Rol.Partnerprofessional && r.Van <= dag && (r.Tot == null || r.Tot >= dag)))
                && db.Convenanten.Any(c => c.HuisId == huis && c.OrganisatieId == x.OrganisatieId && c.Van <= dag && (c.Tot == null || c.Tot >= dag)))
            .Select(x => new { x.Id, x.Dag, x.CasusId, x.ProfessionalId, Mail = db.Professionals.Where(p => p.Id == x.ProfessionalId).Select(p => p.Email).FirstOrDefault() }).ToListAsync(stop);
        var perMens = wie.Where(w => w.Mail is not null).GroupBy(w => (w.Id, w.Dag, w.ProfessionalId, w.Mail)).ToList();
        if (perMens.Count == 0)
        {
            return 0;
        }

        db.Open(handeling);
        var vanHuis = await db.Huizen.AsNoTracking().FirstAsync(h => h.Id == huis, stop);
        foreach (var mens in perMens)
        {
            db.Add(new Overlegherinnering(mens.Key.Id, mens.Key.ProfessionalId, handeling));
            db.Add(new Postbericht(huis, mens.Key.Mail!, Brief.BereidVoor(vanHuis, mens.Key.Dag, mens.Select(m => m.CasusId).Distinct().Count(), adres), Kalender.BeginVan(mens.Key.Dag.AddDays(1)), handeling));
        }

        await db.SaveChangesAsync(stop);
        return perMens.Count;
    }
}

/// <summary>That somebody was reminded for a meeting: saved with the mail, so that nobody gets it twice.</summary>
public sealed class Overlegherinnering : Aggregaat
{
    private Overlegherinnering()
    {
    }

    public Overlegherinnering(OverlegId overleg, ProfessionalId wie, Handeling handeling)
    {
        Id = Guid.CreateVersion7();
        (HuisId, OverlegId, ProfessionalId, Op) = (handeling.Huis!.Value, overleg, wie, handeling.Op);
        Leg("voorbereiding-herinnerd", new { overleg = overleg.Waarde, professional = wie.Waarde });
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public OverlegId OverlegId { get; private set; }

    public ProfessionalId ProfessionalId { get; private set; }

    public DateTimeOffset Op { get; private set; }

    public override Guid Sleutel => Id;
}
