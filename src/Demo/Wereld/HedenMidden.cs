using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Personen;
using Partituur.Kern.Plannen;
using Partituur.Kern.Triage;

namespace Partituur.Demo.Wereld;

/// <summary>A small present for Midden-Limburg: enough to see that the houses are apart.</summary>
internal sealed class HedenMidden(Verteller v)
{
    private readonly Netwerkkaart k = v.Kaart;
    private readonly Tijd t = v.Tijd;

    public async Task VertelAsync()
    {
        await ProcesregieAsync(62, "Donkers", "Freek", 990_301, metPlan: true);
        await ProcesregieAsync(21, "Smolenaars", "Petra", 990_302, metPlan: false);
        await AntwoordIsTeLaatAsync();
        await NieuwAsync();
    }

    private Verhaal Nieuw() => new(v, Bezetting.Midden(k));

    private GemeldePersoon[] Een(string achternaam, string voornaam, int bsn, int leeftijd) =>
        [new(new Personalia(achternaam, null, voornaam, voornaam == "Petra" ? Geslacht.Vrouw : Geslacht.Man, t.Vandaag.AddYears(-leeftijd).AddDays(-90), v.Bsns.Geef(bsn)), new Adresgegevens("Godsweerdersingel", "40", "6041 GL", "Roermond"), "betrokkene", null, Informering.Ja, null, null)];

    private async Task ProcesregieAsync(int dagen, string achternaam, string voornaam, int bsn, bool metPlan)
    {
        var verhaal = Nieuw();
        await verhaal.MeldAsync(k.Van("Politie Limburg", 2), t.Werk(dagen, 10), "O³MP", new Plek("Roermond", "Roermond Donderberg"), "Woont in de flat met een vervuilde woning en schulden. De buren klagen en dreigen. Hulp is drie keer gestopt.", Een(achternaam, voornaam, bsn, 44));
        await verhaal.BevraagAsync(t.Werk(dagen - 2, 11), ["GGZ", "Gemeente Roermond"]);
        await verhaal.AntwoordAsync(k.Van("GGZ", 1), t.Werk(dagen - 4, 9), (b, h) => b.AntwoordBekendZonderBijdrage(h));
        await verhaal.BesluitAsync(t.Werk(dagen - 7, 15), new(Uitkomst.Procesregie, "Zorg, wonen en overlast vragen één lijn.", null, null, new O3mpToets(new(true, "Vervuiling, schulden en psychische klachten."), new(true, "GGZ, gemeente, corporatie en politie zijn samen nodig."), new(true, "De hele galerij heeft er last van."), Criterium.Niet), k["midden-regisseur"].Id));
        await verhaal.KoppelTerugAsync(t.Werk(dagen - 9, 10));
        await verhaal.WijsToeAsync(t.Werk(dagen - 10, 10), k["midden-regisseur"], k["regisseur2"]);
        await verhaal.NodigUitAsync(t.Werk(dagen - 11, 10), k.Van("Politie Limburg", 2), k.Van("GGZ", 1), k.Van("Gemeente Roermond"));
        await verhaal.ScoorAsync(k.Van("GGZ", 1), t.Werk(dagen - 13, 10), new(0, "Huisvesting", 1), new(0, "Geestelijke gezondheid", 2));
        await verhaal.SpreekAfAsync(t.Werk(dagen - 13, 13), k.Van("Gemeente Roermond"), -3, "Een offerte vragen voor het schoonmaken van de woning");
        if (metPlan)
        {
            await verhaal.BeginPlanAsync(t.Werk(dagen - 20, 10), (0, "Huisvesting", "De woning is schoon en blijft dat.", 4), (0, "Geestelijke gezondheid", "Komt op de afspraken met de verpleegkundige.", 3));
            await verhaal.ZetInAsync(t.Werk(dagen - 21, 11), new Inzetstuk(0, "Schoonmaak en begeleiding thuis", Aard.Voorziening, "Gemeente Roermond", 4 - dagen + 25, 90), new Inzetstuk(0, "Huisbezoek verpleegkundige", Aard.Zorg, "GGZ", 30 - dagen, 120));
            await verhaal.StelVastAsync(t.Werk(dagen - 25, 15));
            await verhaal.WerkBijAsync(t.Werk(5, 9));
        }

        verhaal.LaatLos();
    }

    private async Task AntwoordIsTeLaatAsync()
    {
        var verhaal = Nieuw();
        await verhaal.MeldAsync(k.Van("Bureau Jeugdzorg", 1), t.Kantoor(8, 10), "Jeugd", new Plek("Weert", "Weert Fatima"), "Twee meisjes van 15 bedreigen klasgenoten via de telefoon. Eén van hen snijdt zichzelf.", Een("Hoezen", "Petra", 990_303, 15));
        await verhaal.BevraagAsync(t.Kantoor(7, 10), ["GGZ", "Gemeente Weert"]);
        await verhaal.AntwoordAsync(k.Van("Gemeente Weert"), t.Kantoor(6, 10), (b, h) => b.AntwoordNietBekend(h));
        verhaal.LaatLos();
    }

    private async Task NieuwAsync()
    {
        var verhaal = Nieuw();
        await verhaal.MeldAsync(k.Van("Politie Limburg", 3), t.Kantoor(1, 9), "Huiselijk geweld", new Plek("Roermond", "Roermond Centrum"), "Man bedreigt zijn vader van 80, die de winkel niet wil verkopen.", Een("Tonnaer", "Jac", 990_304, 50));
        verhaal.LaatLos();
    }
}
