using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Plannen;
using Partituur.Kern.Toegang;

namespace Partituur.Demo.Wereld;

/// <summary>What blocks the running cases of a house, and where the procesregisseur used doorzettingsmacht.</summary>
internal sealed class Macht(Verteller v, Bezetting bezetting)
{
    /// <summary>Name, kind, whose, on which leefgebied it blocks, weeks, and of every so many cases one.</summary>
    private static readonly (string Naam, Hindernissoort Soort, string? Van, string Leefgebied, int Weken, int Ritme)[] Lijst =
    [
        ("Wachtlijst ambulante jeugdhulp", Hindernissoort.Wachtlijst, "Bureau Jeugdzorg", "Gezin en relaties", 14, 2),
        ("Wachtlijst behandeling volwassenen", Hindernissoort.Wachtlijst, "GGZ", "Geestelijke gezondheid", 20, 3),
        ("Regiobinding bij opvang", Hindernissoort.Woonplaats, "Gemeente Venlo", "Huisvesting", 6, 5),
        ("Geen woning bij een huurschuld", Hindernissoort.Toelating, "Woningcorporatie Peelwonen", "Huisvesting", 26, 7),
        ("Eigen bijdrage vooraf betalen", Hindernissoort.Geld, "Gemeente Venray", "Financiën", 4, 9),
        ("Eerst clean, dan behandeling", Hindernissoort.Volgorde, "Verslavingszorg", "Verslaving", 8, 11),
    ];

    private static readonly (string Partner, string Regel, string Wat, string Waarom, Partnerantwoord? Antwoord, string? Reden, Doorzetresultaat? Resultaat, string? Zin)[] Gebruik =
    [
        ("Gemeente Venlo", "Regiobinding bij opvang", "Neem deze persoon op in de opvang, ook al staat hij elders ingeschreven.", "Zonder dak is er geen behandeling.", Partnerantwoord.Gedaan, "Er is een bed.", Doorzetresultaat.Gewerkt, "Hij slaapt sinds vorige week in de opvang."),
        ("Bureau Jeugdzorg", "Wachtlijst ambulante jeugdhulp", "Begin deze week met de gezinscoach.", "Wachten maakt het voor de kinderen onveilig.", Partnerantwoord.KanNiet, "Er is geen coach vrij; wij zoeken mee naar een andere aanbieder.", null, null),
        ("Gemeente Venray", "Eigen bijdrage vooraf betalen", "Schiet de eigen bijdrage voor.", "Zij heeft geen geld tot de bewindvoerder begint.", null, null, null, null),
    ];

    public async Task VertelAsync()
    {
        var (huis, k, t) = (bezetting.Huis, v.Kaart, v.Tijd);
        Dictionary<string, Hindernis> lijst = [];
        await v.DoeAsync(bezetting.Administratie, huis, NetwerkRecht.GidsBeheren, t.Werk(20, 9), h =>
        {
            foreach (var r in Lijst.Where(r => r.Van is null || k.Organisaties.ContainsKey(r.Van)))
            {
                v.Db.Add(lijst[r.Naam] = new Hindernis(huis, new(r.Naam, r.Soort, r.Van is null ? null : k.Org(r.Van), null), h.Dag));
            }
        });
        var casussen = (await v.Db.Casussen.AsTracking().Where(c => c.HuisId == huis).OrderBy(c => c.Nummer).ToListAsync(v.Stop)).Where(c => c.Loopt).ToList();
        var nummer = 0;
        foreach (var casus in casussen.TakeLast(40))
        {
            nummer++;
            foreach (var r in Lijst.Where(r => nummer % r.Ritme == 0 && lijst.ContainsKey(r.Naam)))
            {
                await v.DoeAsync(bezetting.Administratie, huis, PlanRecht.Belemmeren, t.Werk(15 - (nummer % 12), 11, nummer), async h =>
                    await new Belemmeringbeheer(v.Db).LegVastAsync(casus, new(lijst[r.Naam].Id, null, null, k.Leefgebieden[r.Leefgebied], r.Weken + (nummer % 5), h.Dag.AddDays(-nummer), null), h, v.Stop));
            }
        }

        // Only where the convenant of this house grants it.
        var geeft = (await new Doorzetten(v.Db).PartnersAsync(huis, t.Vandaag, v.Stop)).Where(p => p.WaaromNiet is null).Select(p => p.Naam).ToHashSet();
        foreach (var (casus, g) in casussen.Where(c => c.ProcesregisseurId is not null).Reverse().Zip(Gebruik.Where(g => geeft.Contains(g.Partner) && lijst.ContainsKey(g.Regel))))
        {
            await GebruikAsync(casus, g.Partner, lijst[g.Regel].Id, g.Wat, g.Waarom, g.Antwoord, g.Reden, g.Resultaat, g.Zin);
        }

        v.Db.ChangeTracker.Clear();
    }

    private async Task GebruikAsync(Casus casus, string partner, HindernisId regel, string wat, string waarom, Partnerantwoord? antwoord, string? reden, Doorzetresultaat? resultaat, string? zin)
    {
        var regisseur = bezetting.Regisseurs.FirstOrDefault(r => r.Id == casus.ProcesregisseurId) ?? bezetting.Regisseurs[0];
        var t = v.Tijd;
        var doorzetting = await v.DoeAsync(regisseur, bezetting.Huis, PlanRecht.Doorzetten, t.Werk(9, 10), h =>
            new Doorzetten(v.Db).VoerUitAsync(casus, v.Kaart.Org(partner), new(Doorzettingsoort.RegelAnders, regel, null, wat, null, null, waarom, t.Dag(6)), h, v.Stop));
        if (antwoord is { } a)
        {
            await v.DoeAsync(v.Kaart.Van(partner), bezetting.Huis, PlanRecht.Beantwoorden, t.Werk(5, 14), h => doorzetting.Beantwoord(a, reden, h));
        }

        if (resultaat is { } r)
        {
            await v.DoeAsync(regisseur, bezetting.Huis, PlanRecht.Doorzetten, t.Werk(2, 9), h => doorzetting.LegResultaatVast(r, zin, h.Dag, h));
        }
    }
}
