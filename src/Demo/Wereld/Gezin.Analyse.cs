using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;

namespace Partituur.Demo.Wereld;

/// <summary>The analysis around the scores: what was tried before, what protects, who sees it otherwise, whom the case is about as a whole and who really leads it.</summary>
internal sealed partial class Gezin
{
    private Task<int> LegEssentieVastAsync(int dagen, string tekst) => v.DoeAsync(k["regisseur"], k.Noord, CasusRecht.Regisseren, t.Werk(dagen, 16), async h =>
    {
        await new Analysebeheer(v.Db).LegEssentieVastAsync(casus, tekst, h, v.Stop);
        return 0;
    });

    private async Task VulAnalyseAanAsync()
    {
        (int Dagen, Collega Wie, Poginggegevens Wat)[] pogingen =
        [
            (56, k["partner"], new(null, "Gezinscoach, een jaar lang", "Bureau Jeugdzorg", t.Dag(-1100), t.Dag(-740), Pogingresultaat.DeelsGeholpen, "Zolang de coach kwam, ging Kevin naar school.", "De coach stopte toen vader werd aangehouden. Niemand nam het over.")),
            (56, k.Van("Schuldhulpverlening"), new(moeder, "Schuldhulp met een betaalregeling", "Schuldhulpverlening", t.Dag(-800), t.Dag(-620), Pogingresultaat.HielpNiet, null, "Moeder opende haar post niet meer toen het slechter met haar ging. De regeling verviel na drie gemiste termijnen.")),
            (55, k.Van("Verslavingszorg"), new(vader, "Behandeling voor cocaïne, vrijwillig", "Verslavingszorg", t.Dag(-480), t.Dag(-430), Pogingresultaat.NietBegonnen, "Eén gesprek.", "Hij zei dat hij eerst werk wilde. Er was toen niets dat hem hield.")),
            (54, k.Van("Leerplicht Venlo"), new(zoon, "Overplaatsing naar een andere school", "Leerplicht Venlo", t.Dag(-300), t.Dag(-240), Pogingresultaat.HielpNiet, null, "Zijn vrienden zaten op dezelfde busroute.")),
        ];
        foreach (var p in pogingen)
        {
            await v.DoeAsync(p.Wie, k.Noord, CasusRecht.Scoren, t.Werk(p.Dagen, 16), h => v.Db.Add(new EerderePoging(casus, p.Wat, h)));
        }

        (Collega Wie, PersoonId Over, string Wat, string? Leefgebied)[] beschermend =
        [
            (k["partner"], dochter, "Sanne heeft een baas in de winkel die haar vertrouwt", "Dagbesteding en vrije tijd"),
            (k["politie"], zoon, "De wijkagent kent Kevin goed; hij neemt altijd op als hij belt", null),
            (k["ggz"], moeder, "Moeder heeft een zus die elke week langskomt", "Sociale contacten"),
            (k["partner"], vader, "Vader wil een betere vader zijn dan zijn eigen vader", "Gezin en relaties"),
        ];
        foreach (var b in beschermend)
        {
            await v.DoeAsync(b.Wie, k.Noord, CasusRecht.Scoren, t.Werk(54, 11), h => v.Db.Add(new Beschermfactor(casus, b.Over, b.Wat, b.Leefgebied is { } naam ? k.Leefgebieden[naam] : null, h)));
        }

        // One partner sees more than two steps of difference where another sees none: that is a subject of conversation.
        await v.DoeAsync(k.Van("Woningcorporatie Peelwonen"), k.Noord, CasusRecht.Scoren, t.Werk(52, 10), h =>
            v.Db.Add(new Leefgebiedscore(casus, moeder, k.Leefgebieden["Huisvesting"], 4, "Zij betaalt nu elke maand. Voor ons is de regeling genoeg.", false, h)));
        await v.DoeAsync(k.Van("Woningcorporatie Peelwonen"), k.Noord, CasusRecht.Scoren, t.Werk(49, 10), h => new Analysebeheer(v.Db).ZietAndersAsync(casus, "Wij zien het huis niet als het punt waar alles op leunt. Zolang de regeling loopt, is er geen ontruiming. Het gaat ons om de overlast bij vader.", h, v.Stop));
        await v.DoeAsync(k["regisseur"], k.Noord, CasusRecht.Samenstellen, t.Werk(60, 10), h => new Casusregiebeheer(v.Db).LegVastAsync(casus, k.Van("Gemeente Venlo").Organisatie, k.Van("Gemeente Venlo").Id, Kern.Logboek.Kalender.DagVan(t.Werk(62, 9)), "Begon bij het meldpunt van de gemeente", h, v.Stop));
        await v.DoeAsync(k["regisseur"], k.Noord, CasusRecht.Samenstellen, t.Werk(40, 10), h => new Casusregiebeheer(v.Db).LegVastAsync(casus, k["partner"].Organisatie, k["partner"].Id, Kern.Logboek.Kalender.DagVan(t.Werk(41, 9)), "De jeugdbeschermer ziet iedereen elke week", h, v.Stop));
        await v.DoeAsync(k["regisseur"], k.Noord, CasusRecht.Samenstellen, t.Werk(57, 10), async h =>
        {
            casus.GaatOverVerband(await v.Db.Verbanden.AsNoTracking().FirstAsync(g => g.HuisId == k.Noord && g.Naam == "Gezin Theelen", v.Stop));
            return 0;
        });
    }
}
