using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;

namespace Partituur.Demo.Wereld;

/// <summary>The plan: goals per person, interventies that lean on each other, and acties.</summary>
internal sealed partial class Gezin
{
    private PlanVanAanpak plan = null!;
    private Interventie leerplicht = null!;
    private Interventie naSchool = null!;

    private async Task MaakPlanAsync()
    {
        await v.DoeAsync(k["regisseur"], k.Noord, PlanRecht.Opstellen, t.Werk(49, 10), h =>
        {
            plan = new PlanVanAanpak(casus, h);
            v.Db.Add(plan);
            void Doel(PersoonId wie, string leefgebied, string wat, int streef, int begin) => plan.StelDoel(casus, wie, k.Leefgebieden[leefgebied], wat, streef, begin);
            Doel(vader, "Verslaving", "Vader gebruikt niet meer en houdt dat vol na de zitting.", 4, 1);
            Doel(vader, "Justitie en delictgedrag", "Vader houdt zich aan de voorwaarden en komt naar de zitting.", 3, 2);
            Doel(zoon, "Opleiding en werk", "Kevin gaat elke dag naar school of naar zijn leerplek.", 4, 2);
            Doel(zoon, "Sociale contacten", "Kevin heeft iets te doen na school en is niet meer bij de supermarkt.", 3, 2);
            Doel(dochter, "Huisvesting", "Sanne heeft een vaste plek om te slapen en weet dat die blijft.", 4, 2);
            Doel(dochter, "Justitie en delictgedrag", "Sanne steelt niet meer en weet wie zij kan bellen als het misgaat.", 4, 3);
            Doel(moeder, "Huisvesting", "Moeder houdt haar huis.", 4, 1);
            Doel(moeder, "Geestelijke gezondheid", "Moeder gaat naar haar behandeling en kan de zorg voor Sanne aan.", 4, 2);
            Doel(jongste, "Sociale contacten", "Bram wordt niet meer gepest en heeft vrienden van zijn eigen leeftijd.", 4, 3);
        });
        Interventie Zet(Kern.Logboek.Handeling h, PersoonId wie, string naam, Aard aard, string partner, int begin, int? eind, Interventie? leuntOp = null)
        {
            var nieuw = new Interventie(casus, wie, naam, aard, k.Org(partner), new(t.Dag(begin), eind is { } e ? t.Dag(e) : null), leuntOp, 1, h);
            nieuw.LegtBij(casus.Deelnemers.FirstOrDefault(d => d.Tot is null && d.OrganisatieId == nieuw.PartnerId)?.ProfessionalId);
            v.Db.Add(nieuw);
            return nieuw;
        }

        Interventie huisbezoek = null!;
        await v.DoeAsync(k["regisseur"], k.Noord, PlanRecht.Opstellen, t.Werk(45, 14), h =>
        {
            _ = Zet(h, vader, "Dagvaarding diefstal auto", Aard.Straf, "Openbaar Ministerie", -35, 21);
            var schorsing = Zet(h, vader, "Schorsing met voorwaarden", Aard.Dwang, "Reclassering Nederland", -50, 150);
            Zet(h, vader, "Behandeling verslaving", Aard.Zorg, "Verslavingszorg", -38, 140, schorsing).Duid(new(k.Leefgebieden["Verslaving"], false, false));
            var schuld = Zet(h, moeder, "Schuldhulp en budgetbeheer", Aard.Voorziening, "Schuldhulpverlening", -40, 200);
            schuld.KomtOp(Weekmoment.Lees("ma 10:00-11:00"));

            // The heart of this case: what gives the daughter rest ends with an agreement about her mother's house.
            var huis = Zet(h, moeder, "Voorkomen huisuitzetting", Aard.Bestuurlijk, "Gemeente Venray", -40, 28, schuld);
            huis.Wordt(InterventieStatus.Loopt, huis.Eind);
            huis.Duid(new(k.Leefgebieden["Huisvesting"], false, false));
            Zet(h, dochter, "Rustplek bij moeder", Aard.Voorziening, "Bureau Jeugdzorg", -38, 160, huis).Duid(new(k.Leefgebieden["Huisvesting"], false, false));

            // Two partners who did not know of each other's hour.
            Zet(h, moeder, "Ambulante behandeling", Aard.Zorg, "GGZ", -42, null).KomtOp(Weekmoment.Lees("ma 10:30-11:30, do 14:00-15:00"));
            _ = Zet(h, dochter, "Training weerbaarheid", Aard.Zorg, "Bureau Jeugdzorg", -30, 75);
            leerplicht = Zet(h, zoon, "Leerplichttraject met leerplek", Aard.Dwang, "Leerplicht Venlo", -40, 120);
            naSchool = Zet(h, zoon, "Begeleiding na school", Aard.Drang, "Bureau Jeugdzorg", -33, 110, leerplicht);
            huisbezoek = Zet(h, zoon, "Huisbezoeken wijkagent en begeleider", Aard.Drang, "Politie Limburg", -42, -7);
            huisbezoek.Duid(new(k.Leefgebieden["Gezin en relaties"], true, false));
            _ = Zet(h, zoon, "Afspraken parkeerplaats supermarkt", Aard.Bestuurlijk, "Gemeente Venlo", -31, 60);
            _ = Zet(h, jongste, "Gezinscoach en aanpak pesten", Aard.Zorg, "Centrum voor Jeugd en Gezin", -36, 90);
            _ = Zet(h, jongste, "Sportclub met maatje", Aard.Voorziening, "Gemeente Venlo", 10, 190);
        });
        await v.DoeAsync(k["regisseur"], k.Noord, PlanRecht.Opstellen, t.Werk(42, 15), async h =>
        {
            plan.StelVast(casus, Naam, h);
            await new PlanOpstellen(v.Db).BewaarStandAsync(plan, 1, v.Stop);
            return true;
        });
        var lopend = v.Db.ChangeTracker.Entries<Interventie>().Select(e => e.Entity).Where(i => i.CasusId == casus.Id && i.Status == InterventieStatus.Gepland && i.Begin <= t.Vandaag).ToList();
        await v.DoeAsync(k["regisseur"], k.Noord, PlanRecht.Opstellen, t.Werk(28, 9), _ => lopend.ForEach(i => i.Wordt(InterventieStatus.Loopt, i.Eind)));
        await v.DoeAsync(k["regisseur"], k.Noord, PlanRecht.Opstellen, t.Werk(6, 9), _ => huisbezoek.Wordt(InterventieStatus.Afgerond, huisbezoek.Eind));
    }

    /// <summary>After six weeks: what works stays, what does not is replaced, and the hearing brings something new.</summary>
    private async Task StelPlanBijAsync()
    {
        Interventie werkplaats = null!;
        await v.DoeAsync(k["regisseur"], k.Noord, PlanRecht.Opstellen, t.Werk(12, 16), h =>
        {
            plan.StelBij(casus, "De scores van na zes weken: Sanne gaat vooruit, Kevin komt niet naar de begeleiding maar wel naar de werkplaats, en de zitting van vader komt dichterbij.", h);
            var oud = plan.DoelenIn(2).Single(d => d.PersoonId == zoon && d.LeefgebiedId == k.Leefgebieden["Sociale contacten"]);
            plan.LaatDoelVallen(oud.Id);
            plan.StelDoel(casus, zoon, k.Leefgebieden["Dagbesteding en vrije tijd"], "Kevin is twee middagen per week in de brommerwerkplaats en een avond op de sport.", 4);
            plan.StelDoel(casus, vader, k.Leefgebieden["Gezin en relaties"], "De kinderen weten wie er voor hen is als vader na de zitting vastzit.", 4);
            plan.LaatInterventieVallen(naSchool);
            var alle = v.Db.ChangeTracker.Entries<Interventie>().Select(e => e.Entity).Where(i => i.CasusId == casus.Id).ToList();
            var training = alle.Single(i => i.Naam == "Training weerbaarheid");
            plan.WijzigInterventie(training, new(training.Naam, training.Aard, training.PartnerId, new(training.Begin, t.Dag(110))), null, alle);
            v.Db.Add(werkplaats = plan.VoegInterventieToe(casus, zoon, "Brommerwerkplaats met begeleider", Aard.Drang, k.Org("Bureau Jeugdzorg"), new(t.Dag(-9), t.Dag(120)), leerplicht, h));
            v.Db.Add(plan.VoegInterventieToe(casus, vader, "Gezinsafspraak voor na de zitting", Aard.Zorg, k.Org("Centrum voor Jeugd en Gezin"), new(t.Dag(5), t.Dag(60)), null, h));
        });
        await StelSchriftelijkVastAsync();
        await v.DoeAsync(k["regisseur"], k.Noord, PlanRecht.Opstellen, t.Werk(8, 9), _ => werkplaats.Wordt(InterventieStatus.Loopt, werkplaats.Eind));
    }

    /// <summary>What the score shows: that Sanne's place of rest ends with her mother's house stays open, and one finding was put aside with a reason.</summary>
    private Task<bool> BeoordeelBevindingenAsync() => v.DoeAsync(k["regisseur"], k.Noord, PlanRecht.Opstellen, t.Werk(5, 10), async h =>
    {
        var bevindingen = new BevindingenLezen(v.Db);
        var acuut = (await bevindingen.VanAsync(plan, h.Dag, null, v.Stop)).Single(b => b.Bevinding.Regel == Bevindingsregel.AcuutZonderVervolg).Bevinding;
        await bevindingen.LegTerzijdeAsync(casus, acuut.Sleutel, "De leerplek en de brommerwerkplaats zijn het vervolg. De begeleider van de huisbezoeken is daar de mentor van Kevin.", h, v.Stop);
        return true;
    });

    private string Naam(PersoonId wie) =>
        new Dictionary<PersoonId, string> { [vader] = "Marco Theelen", [zoon] = "Kevin Theelen", [dochter] = "Sanne Theelen", [moeder] = "Yvonne Wijnhoven", [jongste] = "Bram Theelen", [vriend] = "Jordy van Osch" }[wie];

    private async Task SpreekActiesAfAsync()
    {
        (int Afgesproken, int Voor, Collega Wie, string Wat, int? Gedaan, string? Toelichting)[] acties =
        [
            (62, -58, k["partner"], "Sanne vertellen over de melding en wat wij doen", 60, "Gedaan bij moeder thuis."),
            (56, -50, k["politie"], "Met de buren afspreken wie zij bellen bij overlast", 51, null),
            (49, -40, k["ggz"], "Moeder vragen of wij met de corporatie mogen overleggen", 41, "Moeder geeft toestemming."),
            (42, -35, k.Van("Leerplicht Venlo"), "Leerplek zoeken bij een brommerwerkplaats", 36, null),
            (42, -28, k["partner"], "Contact met de opa van de kinderen leggen", 27, null),
            (28, -5, k["politie"], "Met de bedrijfsleider van de supermarkt de avonden doornemen", null, null),
            (20, 2, k.Van("Gemeente Venray"), "Verlenging van de afspraak over het huis van moeder regelen", null, null),
            (15, 6, k["partner"], "Met Sanne en moeder opschrijven wat er gebeurt als het huis wegvalt", null, null),
            (15, 9, k["ggz"], "Met moeder een signaleringsplan maken", null, null),
            (8, 14, k.Van("Reclassering Nederland"), "Advies voor de zitting bespreken met vader", null, null),
            (4, 1, k["regisseur"], "Procesgesprek met gemeente Venray en corporatie plannen", null, null),
        ];
        foreach (var a in acties)
        {
            Actie actie = null!;
            await v.DoeAsync(k["regisseur"], k.Noord, PlanRecht.ActieAfspreken, t.Werk(a.Afgesproken, 16, 30), h =>
            {
                actie = new Actie(casus, a.Wat, a.Wie.Id, a.Wie.Organisatie, t.Termijn(a.Voor), h);
                v.Db.Add(actie);
            });
            if (a.Gedaan is { } gedaan)
            {
                await v.DoeAsync(a.Wie, k.Noord, PlanRecht.ActieAfmelden, t.Werk(gedaan, 17), h => actie.MeldAf(ActieStatus.Gedaan, a.Toelichting, h));
            }
        }
    }
}
