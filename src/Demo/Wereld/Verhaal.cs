using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Personen;
using Partituur.Kern.Triage;

namespace Partituur.Demo.Wereld;

/// <summary>
/// One melding and what comes of it. Every method is one person who does one thing at one moment, through the verb that the screen uses too. Here: until the terugkoppeling.
/// </summary>
internal sealed partial class Verhaal(Verteller v, Bezetting bezetting)
{
    /// <summary>What a partner is asked; its worklist shows this sentence, so a story says what it is about, without names.</summary>
    private const string Vraag = "Voor de triage: kent u deze mensen, en wat is nodig om te besluiten wie dit oppakt?";

    private static readonly string[] MetAccount = ["Politie Limburg", "Bureau Jeugdzorg", "GGZ"];

    private readonly Netwerkkaart k = v.Kaart;
    private readonly List<Bevraging> bevragingen = [];
    private readonly List<Terugkoppeling> terug = [];

    public Melding Melding { get; private set; } = null!;

    public Casus Casus { get; private set; } = null!;

    /// <summary>The people in the order in which they were reported.</summary>
    public IReadOnlyList<PersoonId> Mensen { get; private set; } = [];

    public async Task MeldAsync(Collega melder, DateTimeOffset op, string doelgroep, Plek plek, string aanleiding, IReadOnlyList<GemeldePersoon> mensen, bool rood = false)
    {
        var nieuw = new NieuweMelding(melder.Organisatie, k.Doelgroepen[(bezetting.Huis, doelgroep)], plek, aanleiding, rood, mensen);
        Melding = await v.DoeAsync(melder, bezetting.Huis, MeldingRecht.Melden, op, h => new MeldingOpnemen(v.Db).VoerUitAsync(nieuw, bezetting.Huis, h, v.Stop));
        Mensen = [.. Melding.Betrokkenen.OrderBy(b => b.Rij).Select(b => b.PersoonId)];
    }

    public Task DoeSpoedAsync(DateTimeOffset op, string wat) =>
        v.DoeAsync(bezetting.Administratie, bezetting.Huis, MeldingRecht.SpoedactieVastleggen, op, h => Melding.LegSpoedactieVast(wat, h));

    /// <summary>Asks partners, who get three days (the policy of the demonstration).</summary>
    public async Task BevraagAsync(DateTimeOffset op, IEnumerable<string> partners, string? vraag = null, int dagen = 3) =>
        bevragingen.AddRange(await v.DoeAsync(bezetting.Administratie, bezetting.Huis, TriageRecht.Bevragen, op, h =>
            new PartnersBevragen(v.Db).VoerUitAsync(Melding, [.. partners.Select(k.Org)], vraag ?? Vraag, h.Dag.AddDays(dagen), h, stop: v.Stop)));

    public Task AntwoordAsync(Collega wie, DateTimeOffset op, Action<Bevraging, Handeling> geef) =>
        v.DoeAsync(wie, bezetting.Huis, TriageRecht.Beantwoorden, op, h => geef(bevragingen.Single(b => b.AanOrganisatieId == wie.Organisatie), h));

    /// <summary>A contribution for the triagetafel; it lapses after four months.</summary>
    public Task DraagBijAsync(Collega wie, DateTimeOffset op, FeitOfOordeel soort, string tekst) =>
        AntwoordAsync(wie, op, (b, h) => b.DraagBij(tekst, soort, [bezetting.Administratie.Organisatie, bezetting.Voorzitter.Organisatie], h.Dag.AddDays(120), h));

    public async Task BesluitAsync(DateTimeOffset op, Tafelbesluit besluit)
    {
        var casus = await v.DoeAsync(bezetting.Voorzitter, bezetting.Huis, TriageRecht.Besluiten, op, h =>
        {
            DoeVandaagIets(Melding, h);
            return new BesluitNemen(v.Db).VoerUitAsync(Melding, besluit, h, v.Stop);
        });
        foreach (var genomen in v.Db.ChangeTracker.Entries<Triagebesluit>().Select(e => e.Entity).ToList())
        {
            v.LaatLos(genomen);
        }

        VerzamelTerugkoppelingen();
        Casus = casus!;
    }

    /// <summary>Sends a question to somebody as a link, for who has no account. The mail waits in the outbox.</summary>
    public Task StuurLinkAsync(DateTimeOffset op, Collega aan, string mail, string mobiel) =>
        v.DoeAsync(bezetting.Administratie, bezetting.Huis, TriageRecht.Bevragen, op, async h =>
        {
            var wie = await v.Db.Professionals.AsTracking().FirstAsync(p => p.Id == aan.Id, v.Stop);
            wie.ZetBereik(mail, mobiel);
            return await new AntwoordlinkVersturen(v.Db).VoerUitAsync(bevragingen.Single(b => b.AanOrganisatieId == aan.Organisatie), wie, token => new Uri($"https://partituur.invalid/antwoord/{token}"), h, v.Stop);
        });

    /// <summary>
    /// The table offers the melding to a local network, whose people answer in Partituur. Made as <see cref="Verwijzen"/> makes it, but for who answers: the accounts of the demonstration come
    /// when the world stands, and without one the answer would be recorded by administratie.
    /// </summary>
    public async Task BiedAanAsync(DateTimeOffset op, string voorziening, string reden, string waarom, string nodig)
    {
        var besluit = await v.DoeAsync(bezetting.Voorzitter, bezetting.Huis, TriageRecht.Besluiten, op, async h =>
        {
            var (huis, verwijzen) = (bezetting.Huis, new Verwijzen(v.Db));
            var naar = await v.Db.Voorzieningen.AsNoTracking().FirstAsync(x => x.HuisId == huis && x.Naam == voorziening, v.Stop);
            var genomen = new Triagebesluit(Melding, Uitkomst.LokaalNetwerk, reden, naar.OrganisatieId, naar.Naam, null, h);
            v.Db.AddRange(genomen, new Verwijzing(Melding, genomen, naar, naar.OrganisatieId, await verwijzen.VoorstelAsync(Melding, v.Stop), waarom, nodig, await verwijzen.UiterlijkAsync(h.Dag, v.Stop), h));
            return genomen;
        });
        v.LaatLos(besluit);
    }

    /// <summary>The table decides on a code rood only when something was done that day (eis 32).</summary>
    public static void DoeVandaagIets(Melding melding, Handeling h)
    {
        if (melding.CodeRoodStaatOpen(h.Dag))
        {
            melding.LegSpoedactieVast("De wijkagent ging vandaag langs. Er is afgesproken wie er vannacht bereikbaar is.", h);
        }
    }

    /// <summary>Sends what was prepared, or only to some.</summary>
    public async Task KoppelTerugAsync(DateTimeOffset op, Func<Terugkoppeling, bool>? welke = null)
    {
        var nu = terug.Where(t => t.VerzondenOp is null && welke?.Invoke(t) != false).ToList();
        if (nu.Count > 0)
        {
            await v.DoeAsync(bezetting.Administratie, bezetting.Huis, TriageRecht.Terugkoppelen, op, async h =>
            {
                foreach (var t in nu)
                {
                    await new TerugkoppelingVerzenden(v.Db).VoerUitAsync(t, t.Bericht, h, v.Stop);
                }

                return nu.Count;
            });
        }
    }

    /// <summary>Partners with an account read what was sent to them, so that their worklist holds only what is new.</summary>
    public async Task LeesAsync(DateTimeOffset op)
    {
        foreach (var organisatie in MetAccount)
        {
            var ongelezen = terug.Where(t => t.AanOrganisatieId == k.Org(organisatie) && t.VerzondenOp is not null && t.GelezenOp is null).ToList();
            if (ongelezen.Count > 0)
            {
                await v.DoeAsync(k.Van(organisatie), bezetting.Huis, TriageRecht.TerugkoppelingLezen, op, h => ongelezen.ForEach(t => t.IsGelezen(h)));
            }
        }
    }

    /// <summary>Ends the telling: the next story does not carry this one along.</summary>
    public void LaatLos() => v.Db.ChangeTracker.Clear();

    private void VerzamelTerugkoppelingen() =>
        terug.AddRange(v.Db.ChangeTracker.Entries<Terugkoppeling>().Select(e => e.Entity).Where(t => t.MeldingId == Melding.Id).Except(terug).ToList());
}
