using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Personen;
using Partituur.Kern.Triage;

namespace Partituur.Demo.Wereld;

/// <summary>
/// The family to think with, told by hand: five people and a friend, each with another approach, in one plan. Here: melding, bevraging and triage.
/// </summary>
internal sealed partial class Gezin(Verteller v, Overlegreeks reeks)
{
    private readonly Netwerkkaart k = v.Kaart;
    private readonly Tijd t = v.Tijd;

    private Melding melding = null!;
    private Casus casus = null!;
    private PersoonId vader;
    private PersoonId zoon;
    private PersoonId dochter;
    private PersoonId moeder;
    private PersoonId jongste;
    private PersoonId vriend;

    /// <summary>The pieces that partners saw one by one, and then the family as a whole.</summary>
    public IReadOnlyList<(DateOnly Dag, Func<Task> Vertel)> Verhalen()
    {
        StelVoor();
        return [.. Aanloop(), (t.Dag(-70), VertelAsync)];
    }

    private async Task VertelAsync()
    {
        await MeldAsync();
        var bevragingen = await BevraagAsync();
        await BesluitAsync(bevragingen);
        await VormCasusAsync();
        await BrengSysteemInBeeldAsync();
        await SchrijfJournaalAsync();
        await PlanDataAsync();
        await ScoorAsync();
        await VulAnalyseAanAsync();
        await MaakPlanAsync();
        await SpreekActiesAfAsync();
        await VolgAsync();
        await StelPlanBijAsync();
        await ZetDoorAsync();
        await BeoordeelBevindingenAsync();
        await BespreekAsync();
        v.Db.ChangeTracker.Clear();
    }

    private async Task MeldAsync()
    {
        var nieuw = new NieuweMelding(
            k.Org("Politie Limburg"),
            k.Doelgroepen[(k.Noord, "O³MP")],
            new Plek("Venlo", "Venlo Blerick"),
            "De buren bellen steeds vaker over ruzie en lawaai. De vader gebruikt cocaïne en is verdacht van diefstal van een auto; zijn zaak komt nog voor de rechter. De zoon van 15 gaat bijna niet naar school. Hij hangt met vrienden bij de supermarkt en klanten voelen zich daar niet veilig. De dochter van 17 is twee keer betrapt op winkeldiefstal; eerder was er een zorg over een loverboy. De moeder woont in een ander dorp. Zij heeft psychische klachten en kan haar huis kwijtraken. De jongste van 11 wordt gepest en zoekt nu ook de vrienden van zijn broer op. Wij vragen een aanpak voor het hele gezin.",
            false,
            mensen);
        melding = await v.DoeAsync(k["politie"], k.Noord, MeldingRecht.Melden, t.Werk(70, 10, 20), h => new MeldingOpnemen(v.Db).VoerUitAsync(nieuw, k.Noord, h, v.Stop));
        var wie = melding.Betrokkenen.OrderBy(b => b.Rij).Select(b => b.PersoonId).ToList();
        (vader, zoon, dochter, moeder, jongste, vriend) = (wie[0], wie[1], wie[2], wie[3], wie[4], wie[5]);
        await v.DoeAsync(k["administratie"], k.Noord, TriageRecht.Bevragen, t.Werk(70, 13, 5), h =>
        {
            Relatie R(PersoonId van, Relatiesoort soort, PersoonId naar) =>
                new(k.Noord, van, new Relatiegegevens(soort, soort == Relatiesoort.Ouder ? Gezag.MetGezag : null, Bron: h.Organisatie), naar, h);
            v.Db.AddRange(
                R(moeder, Relatiesoort.Ouder, zoon),
                R(moeder, Relatiesoort.Ouder, dochter),
                R(moeder, Relatiesoort.Ouder, jongste),
                R(dochter, Relatiesoort.BroerOfZus, zoon),
                R(jongste, Relatiesoort.BroerOfZus, zoon),
                R(jongste, Relatiesoort.BroerOfZus, dochter),
                R(vriend, Relatiesoort.Vriend, zoon),
                R(vriend, Relatiesoort.Buurtgenoot, jongste));
        });
    }

    private async Task<List<Bevraging>> BevraagAsync()
    {
        const string doel = "Voor de triage: kent u deze mensen, en wat is nodig om te besluiten wie dit oppakt? Noem alleen wat voor dat besluit nodig is.";
        string[] aan = ["Bureau Jeugdzorg", "Leerplicht Venlo", "GGZ", "Verslavingszorg", "Woningcorporatie Peelwonen", "Raad voor de Kinderbescherming"];
        List<Bevraging> lijst = [];
        await v.DoeAsync(k["administratie"], k.Noord, TriageRecht.Bevragen, t.Werk(70, 13, 30), h =>
        {
            melding.GaatInOnderzoek();
            lijst.AddRange(aan.Select(o => new Bevraging(melding, k.Org(o), doel, h.Dag.AddDays(3), h)));
            v.Db.AddRange(lijst);
        });
        OrganisatieId[] tafel = [k.Org(Netwerkgegevens.Noord), k.Org("Steunpunt Huiselijk Geweld")];
        var vervalt = t.Dag(110);
        Task Antwoord(Collega wie, int dagen, int uur, Action<Bevraging, Kern.Logboek.Handeling> geef) =>
            v.DoeAsync(wie, k.Noord, TriageRecht.Beantwoorden, t.Werk(dagen, uur), h => geef(lijst.Single(b => b.AanOrganisatieId == wie.Organisatie), h));

        await Antwoord(k.Van("Leerplicht Venlo"), 69, 9, (b, h) => b.DraagBij("De zoon was dit schooljaar 31 dagen zonder reden afwezig. Er liggen twee processen-verbaal. De jongste is tot nu toe altijd op school.", FeitOfOordeel.Feit, tafel, vervalt, h));
        await Antwoord(k["partner"], 69, 11, (b, h) => b.DraagBij("De dochter zoekt rust en vindt die bij haar moeder. Wij denken dat zij terugvalt als die plek wegvalt. De band tussen vader en kinderen is goed, maar hij heeft nu weinig te bieden.", FeitOfOordeel.Oordeel, [.. tafel, k.Org("Politie Limburg")], vervalt, h));
        await Antwoord(k.Van("Woningcorporatie Peelwonen"), 69, 14, (b, h) => b.DraagBij("De moeder heeft vier maanden huurachterstand. Wij hebben ontruiming aangevraagd. Als er een betaalregeling en begeleiding komt, stellen wij die uit.", FeitOfOordeel.Feit, tafel, vervalt, h));
        await Antwoord(k["ggz"], 68, 10, (b, h) => b.AntwoordBekendZonderBijdrage(h));
        await Antwoord(k.Van("Verslavingszorg"), 68, 15, (b, h) => b.Weiger("Beroepsgeheim: wij delen zonder toestemming niet of iemand bij ons in behandeling is. Vraag het hem zelf; wij denken graag mee.", h));
        await Antwoord(k.Van("Raad voor de Kinderbescherming"), 67, 9, (b, h) => b.AntwoordNietBekend(h));
        return lijst;
    }

    private async Task BesluitAsync(List<Bevraging> bevragingen)
    {
        var toets = new O3mpToets(
            new(true, "Problemen op zes leefgebieden: verslaving, justitie, school, wonen, geld en psychische gezondheid. Zij versterken elkaar."),
            new(true, "Straf (politie, OM), zorg (GGZ, verslavingszorg, jeugdzorg) en bestuur (leerplicht, gemeente) zijn alle drie nodig. Geen van hen kan dit alleen."),
            new(true, "De kinderen worden meegetrokken, de jongste nu ook. De buren en de winkeliers hebben er last van."),
            Criterium.Niet);
        Triagebesluit besluit = null!;
        var terug = new List<Terugkoppeling>();
        var nummer = await v.Db.VolgendNummerAsync(k.Noord, "C", t.Werk(64, 10).Year, v.Stop);
        await v.DoeAsync(k["voorzitter"], k.Noord, TriageRecht.Besluiten, t.Werk(64, 10, 15), h =>
        {
            Verhaal.DoeVandaagIets(melding, h);
            besluit = new Triagebesluit(melding, Uitkomst.Procesregie, "Ieder gezinslid heeft een andere aanpak nodig, en die aanpakken hangen van elkaar af. Dat vraagt één regisseur en één plan.", null, null, toets, h);
            terug.AddRange(Besluiten.BereidTerugkoppelingVoor(melding, besluit, bevragingen, null, h));
            v.Db.Add(besluit);
            v.Db.AddRange(terug);
            casus = new Casus(k.Noord, nummer, melding.Id, Onderwerp.Gezin, Regie.Procesregie, h);
            casus.Betrek(vader, "vader");
            casus.Betrek(moeder, "moeder");
            casus.Betrek(dochter, "dochter");
            casus.Betrek(zoon, "zoon");
            casus.Betrek(jongste, "jongste kind");
            casus.Betrek(vriend, "vriend van de zoon");
            v.Db.Add(casus);
        });
        v.LaatLos(besluit);
        await v.DoeAsync(k["administratie"], k.Noord, TriageRecht.Terugkoppelen, t.Werk(63, 15), h =>
        {
            // The one to the corporatie still waits: it shows on the worklist, and it stands in the way of afschalen.
            foreach (var bericht in terug.Where(b => b.AanOrganisatieId != k.Org("Woningcorporatie Peelwonen")))
            {
                bericht.Verzend(bericht.AanMelder ? bericht.Bericht + " De procesregisseur neemt deze week contact met u op." : bericht.Bericht, h);
            }

            melding.IsTeruggekoppeld();
        });
        foreach (var lezer in new[] { k["politie"], k["partner"], k["ggz"], k.Van("Leerplicht Venlo") })
        {
            await v.DoeAsync(lezer, k.Noord, TriageRecht.TerugkoppelingLezen, t.Werk(61, 9, 30), h => terug.Find(b => b.AanOrganisatieId == lezer.Organisatie)?.IsGelezen(h));
        }
    }
}
