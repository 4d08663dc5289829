using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Plannen;
using Partituur.Kern.Triage;

namespace Partituur.Demo.Wereld;

/// <summary>An interventie as a story tells it; days are counted from today, negative is past.</summary>
/// <param name="Wie">Place among the people of the melding, or null for all of them.</param>
/// <param name="Naam">The name.</param>
/// <param name="Aard">Its kind.</param>
/// <param name="Partner">Who carries it out.</param>
/// <param name="Begin">First day.</param>
/// <param name="Eind">Last day; null is open.</param>
/// <param name="LeuntOp">Name of the interventie that it leans on.</param>
internal sealed record Inzetstuk(int? Wie, string Naam, Aard Aard, string Partner, int Begin, int? Eind, string? LeuntOp = null);

/// <summary>How somebody stands on a leefgebied, in a story.</summary>
internal sealed record Score(int Wie, string Leefgebied, int Waarde, bool Beschermend = false, string? Waarom = null);

/// <summary>The case of a story: who takes part, journal, scores, plan, acties and how it ends.</summary>
internal sealed partial class Verhaal
{
    private readonly List<Interventie> interventies = [];
    private Collega? regisseur;

    public PlanVanAanpak? Plan { get; private set; }

    /// <summary>The procesregisseur; of a casusoverleg the first of the house acts.</summary>
    public Collega Regisseur => regisseur ?? bezetting.Regisseurs[0];

    public IReadOnlyList<Interventie> Interventies => interventies;

    /// <summary>Procesregie over a group: the triage knows person, family and area only, so the case is opened here.</summary>
    public async Task BesluitOverGroepAsync(DateTimeOffset op, string reden, O3mpToets toets)
    {
        var nummer = await v.Db.VolgendNummerAsync(bezetting.Huis, "C", Kalender.DagVan(op).Year, v.Stop);
        Triagebesluit besluit = null!;
        await v.DoeAsync(bezetting.Voorzitter, bezetting.Huis, TriageRecht.Besluiten, op, h =>
        {
            DoeVandaagIets(Melding, h);
            v.Db.Add(besluit = new Triagebesluit(Melding, Uitkomst.Procesregie, reden, null, null, toets, h));
            bevragingen.ForEach(b => b.Vervalt());
            v.Db.AddRange(Besluiten.BereidTerugkoppelingVoor(Melding, besluit, bevragingen, null, h));
            Casus = new Casus(bezetting.Huis, nummer, Melding.Id, Onderwerp.Groep, Regie.Procesregie, h);
            foreach (var betrokkene in Melding.Betrokkenen.OrderBy(b => b.Rij))
            {
                Casus.Betrek(betrokkene.PersoonId, betrokkene.Rol);
            }

            v.Db.Add(Casus);
        });
        v.LaatLos(besluit);
        VerzamelTerugkoppelingen();
    }

    public Task WijsToeAsync(DateTimeOffset op, Collega wie, Collega? vervanger = null)
    {
        regisseur = wie;
        return v.DoeAsync(bezetting.Administratie, bezetting.Huis, CasusRecht.Toewijzen, op, async h =>
        {
            await new Bemensen(v.Db).WijsToeAsync(Casus, wie.Id, vervanger?.Id, h, stop: v.Stop);
            return 0;
        });
    }

    public Task NodigUitAsync(DateTimeOffset op, params Collega[] deelnemers) =>
        v.DoeAsync(Regisseur, bezetting.Huis, CasusRecht.Samenstellen, op, h =>
        {
            foreach (var deelnemer in deelnemers)
            {
                Casus.NodigUit(deelnemer.Id, deelnemer.Organisatie, h);
            }
        });

    public Task<T> DoeInCasusAsync<T>(CasusRecht recht, DateTimeOffset op, Func<Handeling, Task<T>> doe) => v.DoeAsync(Regisseur, bezetting.Huis, recht, op, doe);

    public Task HeropenAsync(DateTimeOffset op, string reden) => v.DoeAsync(Regisseur, bezetting.Huis, CasusRecht.Heropenen, op, async h =>
    {
        await new Afronden(v.Db).HeropenAsync(Casus, reden, h, v.Stop);
        return true;
    });

    public Task RegelAsync(DateTimeOffset op, CasusRecht recht, Action<Handeling> doe) => v.DoeAsync(Regisseur, bezetting.Huis, recht, op, doe);

    public Task NoteerAsync(Collega wie, DateTimeOffset op, FeitOfOordeel soort, string tekst, Kring kring = Kring.Deelnemers) =>
        v.DoeAsync(wie, bezetting.Huis, CasusRecht.Noteren, op, h => v.Db.Add(new Journaalregel(Casus, tekst, soort, kring, h)));

    public Task ScoorAsync(Collega wie, DateTimeOffset op, params Score[] scores) =>
        v.DoeAsync(wie, bezetting.Huis, CasusRecht.Scoren, op, h => v.Db.AddRange(scores.Select(s =>
            new Leefgebiedscore(Casus, Mensen[s.Wie], k.Leefgebieden[s.Leefgebied], s.Waarde, s.Waarom, s.Beschermend, h))));

    public Task BeginPlanAsync(DateTimeOffset op, params (int Wie, string Leefgebied, string Doel, int Streef)[] doelen) =>
        v.DoeAsync(Regisseur, bezetting.Huis, PlanRecht.Opstellen, op, h =>
        {
            v.Db.Add(Plan = new PlanVanAanpak(Casus, h));
            StelDoelen(doelen);
        });

    public Task StelBijAsync(DateTimeOffset op, string aanleiding, params (int Wie, string Leefgebied, string Doel, int Streef)[] doelen) =>
        v.DoeAsync(Regisseur, bezetting.Huis, PlanRecht.Opstellen, op, h =>
        {
            Plan!.StelBij(Casus, aanleiding, h);
            StelDoelen(doelen);
        });

    /// <summary>In the plan when there is one, else straight on the case of a casusoverleg.</summary>
    public Task ZetInAsync(DateTimeOffset op, params Inzetstuk[] stukken) =>
        v.DoeAsync(Regisseur, bezetting.Huis, PlanRecht.Opstellen, op, h =>
        {
            foreach (var s in stukken)
            {
                var wie = s.Wie is { } plaats ? Mensen[plaats] : (PersoonId?)null;
                var periode = new Periode(v.Tijd.Dag(s.Begin), s.Eind is { } eind ? v.Tijd.Dag(eind) : null);
                var steun = s.LeuntOp is null ? null : interventies.Find(i => i.Naam == s.LeuntOp);
                var nieuw = Plan?.VoegInterventieToe(Casus, wie, s.Naam, s.Aard, k.Org(s.Partner), periode, steun, h)
                    ?? new Interventie(Casus, wie, s.Naam, s.Aard, k.Org(s.Partner), periode, steun, null, h);
                interventies.Add(nieuw);
                v.Db.Add(nieuw);
            }
        });

    public Task LaatVallenAsync(DateTimeOffset op, string naam) =>
        v.DoeAsync(Regisseur, bezetting.Huis, PlanRecht.Opstellen, op, _ => Plan!.LaatInterventieVallen(interventies.Single(i => i.Naam == naam)));

    public Task StelVastAsync(DateTimeOffset op) =>
        v.DoeAsync(Regisseur, bezetting.Huis, PlanRecht.Opstellen, op, h => Plan!.StelVast(Casus, id => id.ToString(), h));

    public Task LegUitkomstVastAsync(DateTimeOffset op, Planuitkomst uitkomst) =>
        v.DoeAsync(Regisseur, bezetting.Huis, PlanRecht.Opstellen, op, _ => Plan!.LegUitkomstVast(uitkomst));

    /// <summary>Brings the interventies up to a moment: what began runs, what ended is done. <paramref name="stopt"/> ends the others too.</summary>
    public async Task WerkBijAsync(DateTimeOffset op, bool stopt = false)
    {
        var dag = Kalender.DagVan(op);
        var anders = interventies.Select(i => (Wat: i, Status: StatusOp(i, dag, stopt))).Where(i => i.Status != i.Wat.Status).ToList();
        if (anders.Count > 0)
        {
            await v.DoeAsync(Regisseur, bezetting.Huis, PlanRecht.Opstellen, op, _ => anders.ForEach(i =>
                i.Wat.Wordt(i.Status, i.Status is InterventieStatus.Loopt || i.Wat.Eind <= dag ? i.Wat.Eind : i.Wat.Begin > dag ? i.Wat.Begin : dag)));
        }
    }

    /// <summary>An actie, and how it was reported when it was.</summary>
    public async Task SpreekAfAsync(DateTimeOffset op, Collega eigenaar, int voor, string wat, DateTimeOffset? afgemeld = null, ActieStatus als = ActieStatus.Gedaan, string? toelichting = null)
    {
        Actie actie = null!;
        await v.DoeAsync(Regisseur, bezetting.Huis, PlanRecht.ActieAfspreken, op, h => v.Db.Add(actie = new Actie(Casus, wat, eigenaar.Id, eigenaar.Organisatie, v.Tijd.Termijn(voor), h)));
        if (afgemeld is { } toen)
        {
            await v.DoeAsync(eigenaar, bezetting.Huis, PlanRecht.ActieAfmelden, toen, h => actie.MeldAf(als, toelichting, h));
        }
    }

    public async Task SchaalAfAsync(DateTimeOffset op, string reden, string ontvanger, string overdracht)
    {
        await v.DoeAsync(Regisseur, bezetting.Huis, CasusRecht.Afschalen, op, async h => await new Afronden(v.Db).SchaalAfAsync(Casus, reden, ontvanger, overdracht, await new Terugblikken(v).OpCasusAsync(Casus, nazorgDoor: NazorgDoor, h), h, v.Stop));
        VerzamelTerugkoppelingen();
    }

    public async Task SluitAfAsync(DateTimeOffset op, string reden)
    {
        await v.DoeAsync(Regisseur, bezetting.Huis, CasusRecht.Afschalen, op, async h => await new Afronden(v.Db).SluitAfAsync(Casus, reden, await new Terugblikken(v).OpCasusAsync(Casus, null, h), h, v.Stop));
        VerzamelTerugkoppelingen();
    }

    /// <summary>Who looks how it goes after the end: the casemanager, or who directed the case.</summary>
    private ProfessionalId NazorgDoor => Casus.CasemanagerId ?? Casus.Deelnemers.Where(d => d.Tot is null).Select(d => (ProfessionalId?)d.ProfessionalId).FirstOrDefault() ?? Regisseur.Id;

    private static InterventieStatus StatusOp(Interventie i, DateOnly dag, bool stopt) =>
        i.Status is InterventieStatus.Afgerond or InterventieStatus.Gestopt || i.UitVersie is not null ? i.Status
        : i.Eind <= dag ? InterventieStatus.Afgerond
        : stopt ? InterventieStatus.Gestopt
        : i.Begin <= dag ? InterventieStatus.Loopt
        : InterventieStatus.Gepland;

    private void StelDoelen((int Wie, string Leefgebied, string Doel, int Streef)[] doelen)
    {
        foreach (var (wie, leefgebied, doel, streef) in doelen)
        {
            Plan!.StelDoel(Casus, Mensen[wie], k.Leefgebieden[leefgebied], doel, streef);
        }
    }
}
